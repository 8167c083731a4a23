/**
 * Writes the parts of the documentation that the code knows best, from the code itself.
 *
 *   node scripts/docs.mjs             writes them
 *   node scripts/docs.mjs --check     writes nothing; fails and names the files that are stale
 *
 * docs/rules.md from the rule table, docs/failures.md from the table of failure classes, docs/ticket-reasons.md
 * and docs/promotion-reasons.md from the tables of reasons, docs/portability.md from the client
 * profiles, docs/report.schema.json, docs/probe-report.schema.json and docs/status-report.schema.json from the report room,
 * docs/policy.schema.json from the policy room, docs/cli.md from the command line's own help, the calls and tables of docs/workflows.md from
 * the reusable workflows, and the tables between <!-- inputs --> and <!-- outputs --> in the READMEs from the action files.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parse } from "yaml";
import { between, cell, table } from "./markdown.mjs";
import { withWorkflows } from "./workflow-page.mjs";

const checkOnly = process.argv.includes("--check");
emitSources();
const { RULES } = await import("../.build/shared/contract/rules.js");
const { renderRules } = await import("../.build/cli/rule-catalogue.js");
const { PROFILES } = await import("../.build/shared/contract/portability/profiles.js");
const { MOST_PLACES } = await import("../.build/shared/contract/portability/places.js");
const { ruleOf } = await import("../.build/shared/contract/portability/violations.js");
const { reportJsonSchema } = await import("../.build/shared/report/json.js");
const { probeReportJsonSchema } = await import("../.build/shared/report/probe-json.js");
const { statusReportJsonSchema } = await import("../.build/shared/report/status-json.js");
const { FAILURE_CLASSES } = await import("../.build/shared/mcp/probe/failure-classes.js");
const { policyJsonSchema } = await import("../.build/shared/policy/json-schema.js");
const { TICKET_REASONS } = await import("../.build/shared/change/ticket-reasons.js");
const { PROMOTION_REASONS } = await import("../.build/shared/promotion/promotion-reasons.js");
const { commandHelps } = await import("../.build/cli/program.js");

/** What the part of a failure class before the dot stands for. */
const FAILURE_GROUPS = {
  dns: "looking the host name up",
  tcp: "reaching the address",
  net: "the network otherwise",
  proxy: "the HTTP proxy on the way",
  tls: "certificates and TLS",
  http: "the HTTP answer",
  auth: "logging in",
  rpc: "the JSON-RPC answer",
  proto: "agreeing on the protocol",
  identity: "who answers",
  session: "keeping a session",
  sse: "event streams",
  process: "servers that are started as a process (stdio)",
  schema: "the contract and its lists",
  canary: "calls that you named",
  witness: "recorded calls",
  latency: "time",
  probe: "the probe itself",
};

/** What the part of a reason code before the dot stands for. */
const REASON_GROUPS = {
  key: "which ticket it is",
  system: "asking the ticket system",
  time: "the time",
  policy: "what the policy says",
  project: "where the ticket belongs",
  type: "its type",
  state: "its state",
  conflict: "conflicts with other changes",
  actors: "who has a hand in the change",
  approvals: "who approved",
  edits: "edits after the approval",
  window: "the change window",
  binding: "which change it is for",
  reuse: "earlier deployments under it",
};

/** What the part of a promotion's reason code before the dot stands for. */
const PROMOTION_GROUPS = {
  policy: "the policy",
  identity: "what the release is",
  order: "its way through the environments",
  ledger: "the record of what was deployed",
  contract: "what it does to the contract that agents use",
  semver: "its version",
  provenance: "where its image comes from",
  parity: "whether all replicas serve the same",
  isolation: "what environments share",
  replicas: "whether enough replicas are healthy",
  soak: "how long it has worked in the environment before",
  verification: "what `verify` found",
  freeze: "when nothing may change",
  ticket: "its change ticket",
  approvals: "who approved the run",
  "break-glass": "emergencies",
};

const pages = {
  "docs/rules.md": rulesPage(),
  "docs/portability.md": portabilityPage(),
  "docs/cli.md": cliPage(),
  "docs/report.schema.json": `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
  "docs/policy.schema.json": `${JSON.stringify(policyJsonSchema(), null, 2)}\n`,
  "docs/failures.md": failuresPage(),
  "docs/ticket-reasons.md": ticketReasonsPage(),
  "docs/status-report.schema.json": `${JSON.stringify(statusReportJsonSchema(), null, 2)}\n`,
  "docs/promotion-reasons.md": promotionReasonsPage(),
  "docs/probe-report.schema.json": `${JSON.stringify(probeReportJsonSchema(), null, 2)}\n`,
  "docs/workflows.md": withWorkflows("docs/workflows.md"),
  ...Object.fromEntries(readmes().map(([path, action]) => [path, withTables(path, action)])),
};
const stale = Object.entries(pages).filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
for (const [path, text] of checkOnly ? [] : stale) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const [path] of stale) console.log(`${path}: ${checkOnly ? "stale; run npm run docs" : "written"}`);
if (stale.length === 0) console.log("The generated documentation is up to date.");
process.exitCode = checkOnly && stale.length > 0 ? 1 : 0;

/** Documentation comes from the sources as they are now, not from an earlier build. */
function emitSources() {
  const compiler = "node_modules/typescript/bin/tsc";
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the sources do not compile; see above");
}

function rulesPage() {
  return `# Rules

Every change between two contracts is judged by one rule of this table (generated from the code; \`mcp-gates rules\` prints
it). A rule names the edit. Where the facts of one change are stronger than the rule, a proof or a witness, its severity may
be lower or higher.

| severity | an agent that works today … |
|---|---|
| \`breaking\` | can fail or become unsafe |
| \`risky\` | may get other results silently, or compatibility could not be proven |
| \`review\` | is steered by other text: a person should look |
| \`safe\` | notices nothing, or gains something |
| \`notation\` | sees the same contract, written differently; folded into one line |

The bump is the step of the server's version that the change asks for. \`readers: tolerant\` judges outputs for a model that
reads text instead of code that validates them. Such a reader ignores keys that it does not know (safe), and copes with further
values of a type and shape that were known and with wider limits (risky), wherever they stand: in alternatives, maps and shared
definitions, too. A missing field, another type and another shape break it as they break code. \`formats: assertion\` takes
it that a string which is not of its \`format\` is refused: a format that comes or is replaced is breaking then.

${renderRules(RULES, "markdown", { colour: false })}`;
}

function portabilityPage() {
  const sections = PROFILES.map(({ name, about, lines }) => {
    const rows = lines.map(({ id, says, check, source, read }) => [
      `\`${id}\``,
      cell(says),
      `[\`${ruleOf(check)}\`](rules.md#${ruleOf(check)})`,
      `[${new URL(source).hostname}](${source}), ${read}`,
    ]);
    return `## ${name}\n\n${about}\n\n${table(["line", "what the source says", "rule", "source, read on"], rows)}\n`;
  });
  return `# Client profiles

A change can be compatible and still cost a client family the tool, or the whole list: each takes only a part of what MCP
allows. A profile is what one family has published about that: a dated table in which every line names its source
(generated from the code). A source is a page of the family, or the report of what its API answered; limits that
no source states are left out, and a source may have changed since it was read.

No profile is looked at unless the policy names it, or \`mcp-gates diff\` is started with \`--portability <profile>\`:

\`\`\`yaml
version: 1
portability:
  anthropic: required # our agents run there: leaving the profile is breaking, and asks for a major version
  gemini: advisory # tell us: risky, and a minor version
\`\`\`

- Only what is new is told: what a tool newly violates against the tool of the same name before, or the one that was renamed
  to it. A new tool is held against the whole profile. What was outside a profile already is no news.
- What is inside a profile again is told as information, by the rule \`client-portability-repaired\`.
- The severity of a rule in the policy (\`contract.severities\`) goes before the level of the profile.
- The same violation in many tools is one group. Where a rule of every comparison tells the same fact, and as severely, it is
  not told again.
- A profile that the command line names is advisory, unless the policy requires it.
- Schemas are looked at whole, definitions included, and references are not followed; after ${MOST_PLACES.toLocaleString("en")} places the rest is not
  looked at, which is a finding.

${sections.join("\n")}`;
}

function failuresPage() {
  const sections = groupedTables(FAILURE_CLASSES, {
    groups: FAILURE_GROUPS,
    head: ["class", "severity", "whose", "rollback"],
    words: ({ severity, owner, rollback }) => [severity, owner, rollback],
  });
  return `# Failure classes

When a probe says that a server does not work, it names one of these classes for every cause that it found, the worst first
(generated from the code). A class is a stable id for programs and for alerts: the set is closed, and an id is never used for
something else. The detail in the report says what was seen, and the stage says at which step of the probe.

The severity says what an agent notices:

| severity | an agent that wants to use the server … | the target is |
| --- | --- | --- |
| \`down\` | cannot, or gets another contract than it relies on | not healthy |
| \`degraded\` | can only with delay, or not in every situation | not healthy |
| \`unknown\` | may or may not: the probe could not establish it | not healthy, and the gates answer \`unknown\` where it matters |
| \`warn\` | can today, and something will break if nobody looks after it | healthy |
| \`ok\` | can, once it has logged in | healthy |

*Whose* says who can mend it: the \`server\`'s own team, the \`edge\` (proxies, load balancers and certificates in front of it),
the \`network\` with its DNS, whoever runs the login (\`auth\`), whoever changed the \`contract\`, or you, with the settings of the
\`probe\`.

*Rollback* says what the class means when it appears after traffic was shifted to a new version. It only counts when the same
probe was good before the shift:

| rollback | roll back … |
| --- | --- |
| \`any\` | at the first one: agents lose work with every further request |
| \`once\` | when a second sample confirms it |
| \`twice\` | when two probes in a row see it |
| \`elsewhere\` | only when it is seen from two places: from one place, that place may be what is broken |
| \`hold\` | not yet, and shift no further: a person has to look |
| \`no\` | never for this: an older version would not mend it |

${sections.join("\n")}`;
}

function promotionReasonsPage() {
  const sections = groupedTables(PROMOTION_REASONS, {
    groups: PROMOTION_GROUPS,
    head: ["code", "decision", "who"],
    words: ({ decision, who }) => [decision, who],
  });
  return `# Reasons of a promotion

When a release may not go to an environment, every gate that stands in the way names one of these codes for each thing that
speaks against it, the worst first (generated from the code). A code is a stable id for programs: the set is closed, and a code is
never used for something else. Beside the code stands what it is about, what it is and what it must be.

The worst decision of all gates is the decision of the plan, in this order. Only \`pass\`, for which there is no reason, passes:

| decision | the release … |
| --- | --- |
| \`fail\` | may not go, however long anybody waits |
| \`unknown\` | may not go, since something could not be established |
| \`wait\` | may not go yet: somebody has to do their part, or the time has to come (\`eligible-at\` says when) |

*Who* says who can change it: whoever starts the \`run\` and gives its inputs, the team of the server (\`owner\`), the \`operator\` of the
environments, an \`approver\`, whoever may change the \`policy\`, the \`administrator\` of permissions and credentials, or \`time\`: it
comes by itself. An emergency passes by what \`soak\` and \`freeze\` say, as far as the policy lists it, and by nothing else.

The reasons of a change ticket have codes of their own, in [ticket-reasons.md](ticket-reasons.md).

${sections.join("\n")}`;
}

function ticketReasonsPage() {
  const sections = groupedTables(TICKET_REASONS, {
    groups: REASON_GROUPS,
    head: ["code", "outcome", "who"],
    words: ({ outcome, who }) => [outcome, who],
  });
  return `# Reasons of the ticket gate

When a change ticket does not let a change through, the gate names one of these codes for everything that speaks against it,
the worst first (generated from the code). A code is a stable id for programs: the set is closed, and a code is never used for
something else. Beside the code stands the field that it is about, what it is and what it must be.

The worst outcome is the outcome of the gate, in this order. Only \`approved\`, for which there is no reason, passes:

| outcome | the ticket … |
| --- | --- |
| \`rejected\` | does not allow this change, whatever else may be unknown |
| \`misconfigured\` | cannot be judged before the policy, the credentials or the workflow are mended |
| \`unavailable\` | cannot be judged now; a later run may |
| \`pending\` | may allow it later, once somebody has done their part or the time has come |

*Who* says who can change it: whoever may edit the \`ticket\`, an \`approver\`, whoever starts the \`run\` and gives its inputs,
whoever may change the \`policy\`, or the administrators of the ticket \`system\` and of the credentials for it.

${sections.join("\n")}`;
}

/** A table for each group of ids, with what is told of each id. */
function groupedTables(entries, { groups, head, words }) {
  const ids = Object.keys(entries);
  const unnamed = ids.filter((id) => groups[groupOf(id)] === undefined);
  if (unnamed.length > 0) throw new Error(`scripts/docs.mjs names no group for ${unnamed}`);
  return [...new Set(ids.map(groupOf))].map((group) => {
    const rows = ids
      .filter((id) => groupOf(id) === group)
      .map((id) => [
        `<a id="${id}"></a>\`${id}\``,
        ...words(entries[id]).map((word) => `\`${word}\``),
        cell(entries[id].meaning),
        cell(entries[id].next),
      ]);
    return `## \`${group}\`: ${groups[group]}\n\n${table([...head, "meaning", "next step"], rows)}\n`;
  });
}

function groupOf(id) {
  return id.slice(0, id.indexOf("."));
}

function cliPage() {
  const sections = commandHelps().map(({ name, help }) => `## ${name}\n\n\`\`\`text\n${help.trim()}\n\`\`\`\n`);
  return `# The command line

The gates as one command, for a terminal and for other CI systems. It runs from the committed bundle on Node.js 20.19 and
later: \`node dist/cli.js\`. Generated from its own help.

${sections.join("\n")}`;
}

function readmes() {
  const actions = readdirSync("actions").sort();
  return [
    ["README.md", "action.yml"],
    ...actions.map((name) => [`actions/${name}/README.md`, `actions/${name}/action.yml`]),
  ];
}

/** The README with the tables of its action between the markers. A README without a marker is an error. */
function withTables(readme, action) {
  const { inputs, outputs } = parse(readFileSync(action, "utf8"));
  const tables = {
    inputs: table(
      ["input", "default", "what it is"],
      Object.entries(inputs).map(([name, input]) => [`\`${name}\``, presetText(input), cell(input.description)]),
    ),
    outputs: table(
      ["output", "what it is"],
      Object.entries(outputs).map(([name, output]) => [`\`${name}\``, cell(output.description)]),
    ),
  };
  return Object.entries(tables).reduce(
    (text, [kind, rows]) => between(text, kind, { content: rows, file: readme }),
    readFileSync(readme, "utf8"),
  );
}

function presetText(input) {
  if (input.required === true) return "**required**";
  return input.default === undefined || input.default === "" ? "" : `\`${cell(String(input.default))}\``;
}
