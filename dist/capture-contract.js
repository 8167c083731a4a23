import { startAction } from "./index.js";
await startAction("capture-contract");
