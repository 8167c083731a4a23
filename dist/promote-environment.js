import { startAction } from "./index.js";
await startAction("promote-environment");
