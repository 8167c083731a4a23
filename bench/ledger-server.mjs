// The fake of GitHub on loopback with a long ledger: `ledger-server.mjs <deployments> <statuses of each> [promote]`. Every ten
// deployments another release comes. All are to staging; with `promote` only the newest release is there, and what was before it in
// production. On stdout: `ready <URL>`. The fake is compiled to .build before.
import { FakeGitHub } from "../.build/test/fakes/github/server.js";

const [deployments, statuses] = process.argv.slice(2, 4).map(Number);
const isPromotion = process.argv[4] === "promote";
const BOT = { login: "github-actions[bot]", type: "Bot" };
const COMMIT = "a".repeat(40);
const SERVICE = "payments-mcp";
const SAME_RELEASE = 10;
const MINUTE = 60_000;
const FIRST_RUN = 7_000_000_000;

const github = await FakeGitHub.start();
const { clock, repository } = github;
github.addToken("bench", { account: BOT, permissions: { actions: "read", contents: "read", deployments: "read" } });
const newest = isPromotion ? [deployments - SAME_RELEASE, deployments] : [deployments];
for (let id = 1; id <= deployments; id++) addDeployment(id);
repository.git.push("mcp-gates-ledger", Object.fromEntries(newest.map((id) => [headPath(id), headOf(id)])));
console.log(`ready ${github.apiUrl}`);

function headPath(id) {
  return `heads/${SERVICE}/${environmentOf(id)}.json`;
}

function headOf(id) {
  const run = { id: String(promoting(id)), attempt: 1, url: "", actor: "" };
  const head = { v: 1, nonce: nonceOf(id), deploymentId: id, previous: previousOf(id), state: "success", run };
  return JSON.stringify(head);
}

function environmentOf(id) {
  return isPromotion && id <= deployments - SAME_RELEASE ? "production" : "staging";
}

/** The one before it in the same environment. */
function previousOf(id) {
  return id === 1 || environmentOf(id) !== environmentOf(id - 1) ? null : id - 1;
}

function addDeployment(id) {
  clock.advance(MINUTE);
  const run = promoting(id);
  repository.runs.put({ id: run, createdAt: clock.now, headSha: COMMIT, status: "completed" });
  const digest = `sha256:${String(Math.ceil(id / SAME_RELEASE)).padStart(64, "0")}`;
  repository.history.deployments.push({
    environment: environmentOf(id),
    sha: COMMIT,
    createdAt: clock.now,
    creator: BOT,
    states: [],
    payload: payloadOf(id, { run, digest }),
  });
  // One to begin, one to succeed, one to be replaced; all others are probes that passed, each by a run of its own.
  add(id, { state: "in_progress", description: "in progress", run });
  add(id, { state: "success", description: "deployed", run });
  for (let probe = 3; probe < statuses; probe++) {
    const verifying = run + probe;
    const path = ".github/workflows/verify.yml";
    repository.runs.put({ id: verifying, createdAt: clock.now, headSha: COMMIT, status: "completed", path });
    const description = `probe ok ${digest.slice("sha256:".length)} by protocol-probe`;
    add(id, { state: "success", description, run: verifying });
  }
  if (!newest.includes(id)) add(id, { state: "inactive", description: `replaced by ${id + 1}`, run });
  else add(id, { state: "in_progress", description: "mcp-gates notice: slack C0 1.1 1.1.started x", run });
}

function add(id, { state, description, run }) {
  clock.advance(MINUTE);
  const log_url = `https://github.com/acme/payments/actions/runs/${run}`;
  repository.history.addStatus(id, { state, description, log_url });
}

function payloadOf(id, { run, digest }) {
  return {
    kind: "mcp-promotion",
    v: 1,
    service: SERVICE,
    environment: environmentOf(id),
    nonce: nonceOf(id),
    previous: previousOf(id),
    image: "registry.example.com/acme/payments-mcp",
    imageDigest: digest,
    schemaVersion: "1.0.0",
    schemaDigest: digest,
    protocolVersion: "2025-11-25",
    from: { environment: "development", deploymentId: id },
    ticket: { system: "jira", key: `CHG-${id}`, id: String(id) },
    policyDigest: `sha256:${"f".repeat(64)}`,
    runId: run,
    runAttempt: 1,
    runUrl: `https://github.com/acme/payments/actions/runs/${run}`,
    actor: "octocat",
    override: null,
    rollback: false,
  };
}

function nonceOf(id) {
  return `nonce-of-deployment-${id}`;
}

function promoting(id) {
  return FIRST_RUN + id * 100;
}
