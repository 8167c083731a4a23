import { startAction } from "./index.js";
await startAction("schema-diff-gate");
