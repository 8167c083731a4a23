/** How releases get to production, where a first policy is to say so. */
export interface WayToProduction {
  /** By name, the first one first; one at least. */
  readonly environments: readonly string[];
  /** The servers of some of them. */
  readonly targets: readonly { readonly environment: string; readonly url: string }[];
  /** The file from which the version of a contract is read, from the root of the repository. */
  readonly versionSource: string;
  /** The workflows that may write the record. */
  readonly workflows: readonly string[];
}

/** The first policy of a repository, with comments that say what can be decided; valid as it stands. */
export function startingPolicy(service: string | undefined, way?: WayToProduction): string {
  return `# What this team has decided about changes of its MCP server. All parts and their defaults: docs/policy.md of mcp-gates.
# Completion in editors: mcp-gates policy schema -o .github/mcp-gates.schema.json
# yaml-language-server: $schema=./mcp-gates.schema.json
version: 1
${service === undefined ? "# The name of the server product, as tickets and reports have it.\n# service: payments-mcp" : `service: ${JSON.stringify(service)}`}

# How a change of the contract is judged. An input of the workflow wins over it.
contract:
  callers: declared # what callers send: declared arguments only, or any
  readers: strict # who reads outputs: code (strict), or a model (tolerant)
  fail-on: breaking # from which severity on the gate says no: breaking, risky, review, never
  # severities: # single rules, by the ids that mcp-gates rules lists
  #   tool-description-changed: safe

# What the tool list may cost in a model's context.
# context:
#   max-tokens: 20000
#   max-growth: 10%

${way === undefined ? COMMENTED_WAY : wayText(way)}
# When changes may not go out.
# freeze:
#   timezone: Europe/Berlin
#   calendars:
#     - id: weekends
#       tier: light # docs-only and additive changes of the contract pass
#       environments: [production]
#       weekly: { from: "Fri 16:00", to: "Mon 08:00" }

# Where change tickets stand. No token belongs into this file.
# tickets:
#   provider: github-issue
#   repository: acme/changes
#   approvals: { source: label, team: acme/change-board }

# Whom deployments are told to.
# notify:
#   slack: { channel: C0123456789 }
`;
}

const COMMENTED_WAY = `# The way to production. An environment that is not named here counts as protected.
# environments:
#   staging: { order: 1 }
#   production:
#     order: 2
#     promote-from: staging
#     protected: true
#     soak: { min: PT24H, min-verifications: 3, max-verify-age: PT1H }
#     schema-changes: { block: [removed-tools, removed-params] }
#     change-control: { kinds: [schema, infra] } # needs tickets
#     approvals: { min: 1 }
`;

function wayText({ environments, targets, versionSource, workflows }: WayToProduction): string {
  return `# Where the version of a contract is read.
schema: { version-source: ${JSON.stringify(versionSource)} }

# The way to production. An environment that is not named here counts as protected.
environments:
${environments.map((_, index) => environmentText(environments, index)).join("")}
# The servers, which are asked after a deployment and while a release soaks.
${probeText(environments, targets)}
# Who may write the record of what was deployed where.
ledger:
  kind: github-deployments
  workflows: [${workflows.map((workflow) => JSON.stringify(workflow)).join(", ")}]
`;
}

/** The last environment is the protected one; each but the first takes what has soaked in the one before. */
function environmentText(environments: readonly string[], index: number): string {
  const [name = "", before] = [environments[index], environments[index - 1]];
  const lines = [`order: ${index + 1}`];
  if (before !== undefined) {
    lines.push(`promote-from: ${key(before)}`);
    lines.push("soak: { min: PT24H, min-verifications: 3, max-verify-age: PT1H } # healthy time there before");
  }
  if (index === environments.length - 1) {
    lines.push("protected: true");
    lines.push("approvals: { min: 1 } # of the run, by others than those who wrote the change or started the run");
    lines.push("# change-control: { kinds: [schema, infra] } # needs tickets");
  }
  return `  ${key(name)}:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

function probeText(environments: readonly string[], targets: WayToProduction["targets"]): string {
  const item = (environment: string, url: string) =>
    `- { target: ${JSON.stringify(url)}, environment: ${key(environment)} }\n`;
  const known = targets.map(({ environment, url }) => item(environment, url));
  const missing = environments.filter((name) => !targets.some(({ environment }) => environment === name));
  const asked = missing.map((name) => item(name, `https://${name.toLowerCase()}.example.com/mcp`));
  if (known.length === 0) return `# probe:\n#   targets:\n${asked.map((line) => `#     ${line}`).join("")}`;
  const lines = [...known.map((line) => `    ${line}`), ...asked.map((line) => `    # ${line}`)];
  return `probe:\n  targets:\n${lines.join("")}`;
}

/** A name as YAML reads it back: what could be a number or a truth value stands in quotes. */
function key(name: string): string {
  return /^[a-z]/i.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
}
