#!/usr/bin/env node
import { startCli } from "./index.js";
await startCli("0.1.0");
