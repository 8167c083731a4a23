// Reads the ledger at a fake of GitHub, as JSON: how long it took on the wall and as process time, in milliseconds, how many calls
// of the API, and what was read. `ledger-child.mjs <URL> newest|all`.
import { connectGitHub } from "../.build/shared/github/client.js";
import { githubLedger } from "../.build/shared/promotion/ledgers/github-ledger.js";
import { cpuMillisecondsSince } from "./processes.mjs";

const [apiUrl, mode] = process.argv.slice(2);
const call = await connectGitHub({ token: "bench", apiUrl, timeoutMilliseconds: 60_000 });
let calls = 0;
const ledger = githubLedger({
  call: async (...parameters) => {
    calls += 1;
    return await call(...parameters);
  },
  repository: { owner: "acme", name: "payments" },
  policy: { kind: "github-deployments", branch: "mcp-gates-ledger" },
  defaultBranch: undefined,
  serverUrl: "https://github.com",
  log: { warning: () => {} },
});
const none = { imageDigest: undefined, contractDigest: "sha256:none", schemaVersion: undefined };
const query = { service: "payments-mcp", environment: "staging", ...(mode === "all" ? { reaching: none } : {}) };
const [start, cpu] = [performance.now(), process.cpuUsage()];
const { records, doubts } = await ledger.read(query);
const figures = { cpu: cpuMillisecondsSince(cpu), wall: performance.now() - start, calls };
if (doubts.length > 0) throw new Error(`the ledger is not believed: ${JSON.stringify(doubts.slice(0, 3))}`);
const events = records.reduce((sum, record) => sum + record.events.length, 0);
console.log(JSON.stringify({ ...figures, records: records.length, events }));
process.exit();
