import { startAction } from "./index.js";
await startAction("protocol-probe");
