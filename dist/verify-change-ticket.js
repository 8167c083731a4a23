import { startAction } from "./index.js";
await startAction("verify-change-ticket");
