// Plans a promotion over a long ledger at a fake of GitHub, as JSON: process time and time on the wall in milliseconds, calls of the
// API, and what was read; or what the same calls take once more with nothing but `fetch`. `promote-child.mjs <URL> <deployments>
// plan|fetch`.
import { connectGitHub } from "../.build/shared/github/client.js";
import { githubLedger } from "../.build/shared/promotion/ledgers/github-ledger.js";
import { ASKED_GATES, judgePlan } from "../.build/shared/promotion/plan.js";
import { cpuMillisecondsSince } from "./processes.mjs";

const [apiUrl, deployments, what] = process.argv.slice(2);
const call = await connectGitHub({ token: "bench", apiUrl, timeoutMilliseconds: 60_000 });
const calls = [];
const ledger = githubLedger({
  call: async (route, parameters, options) => {
    calls.push({ route, parameters });
    return await call(route, parameters, options);
  },
  repository: { owner: "acme", name: "payments" },
  policy: { kind: "github-deployments", branch: "mcp-gates-ledger" },
  defaultBranch: undefined,
  serverUrl: "https://github.com",
  log: { warning: () => {} },
});

const place = { service: "payments-mcp" };
/** The newest one: it is in staging, and never was in production. */
const digest = `sha256:${String(Math.ceil(Number(deployments) / 10)).padStart(64, "0")}`;
const release = { imageDigest: digest, contractDigest: digest, schemaVersion: "1.0.0" };
const plan = async () => {
  const [source, target] = await Promise.all([
    ledger.read({ ...place, environment: "staging" }),
    ledger.read({ ...place, environment: "production", reaching: release }),
  ]);
  return { source, target, answer: judgePlan(questionOf({ source, target })) };
};

/** The record is one of minutes. */
const SOAK = {
  minimum: 60_000,
  clock: "success-status",
  verify: ["protocol-probe"],
  minVerifications: 3,
  maxVerifyAge: 3_600_000,
  maxGap: undefined,
  onFailedVerify: "reset",
};

const [start, cpu] = [performance.now(), process.cpuUsage()];
const { source, target, answer } = await plan();
const planned = { cpu: cpuMillisecondsSince(cpu), wall: performance.now() - start };
if (answer.decision !== "pass")
  throw new Error(`it may not go: ${JSON.stringify(answer.gates.filter(({ reasons }) => reasons.length > 0))}`);
const records = [...source.records, ...target.records];
const events = records.reduce((sum, record) => sum + record.events.length, 0);
const figures = what === "plan" ? planned : await fetched();
console.log(JSON.stringify({ ...figures, calls: calls.length, records: records.length, events }));
process.exit();

/** What is not told by the ledger is as it must be. */
function questionOf({ source, target }) {
  const good = (gate) => ({ gate, decision: "pass", asked: true, summary: "as it must be", reasons: [] });
  return {
    environment: "production",
    release,
    policyProblems: [],
    identity: {
      image: `registry.example.com/acme/payments-mcp@${digest}`,
      namedDigest: digest,
      contract: { strict: digest, semantic: digest },
    },
    source: { state: "read", reading: source },
    target: { state: "read", reading: target },
    own: undefined,
    now: target.now,
    soak: SOAK,
    freeze: {
      calendars: [],
      onError: "block",
      kind: "schema",
      contractChange: "additive",
      approvedBy: new Set(),
      ticketType: undefined,
      rollback: { removesTools: false, reason: "" },
    },
    ticket: { required: true, verdict: { outcome: "approved", reasons: [], approvers: [] } },
    approvedAt: undefined,
    emergency: undefined,
    asked: Object.fromEntries(ASKED_GATES.map((gate) => [gate, good(gate)])),
  };
}

/** The same calls, one after the other, and their replies as JSON: what nobody can do without. */
async function fetched() {
  const [begin, used] = [performance.now(), process.cpuUsage()];
  for (const { route, parameters } of calls) {
    const [method, path] = route.split(" ");
    const rest = { owner: "acme", repo: "payments", ...parameters };
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => {
      const value = String(rest[name]);
      delete rest[name];
      return value;
    });
    const url = method === "GET" ? `${apiUrl}${filled}?${new URLSearchParams(rest)}` : `${apiUrl}${filled}`;
    const headers = { authorization: "token bench", "user-agent": "bench", "content-type": "application/json" };
    const body = method === "GET" ? {} : { body: JSON.stringify(parameters) };
    const response = await fetch(url, { method, headers, ...body });
    JSON.parse(await response.text());
  }
  return { cpu: cpuMillisecondsSince(used), wall: performance.now() - begin };
}
