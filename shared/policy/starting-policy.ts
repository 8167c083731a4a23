/** The first policy of a repository, with comments that say what can be decided; valid as it stands. */
export function startingPolicy(service: string | undefined): string {
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

# The way to production. An environment that is not named here counts as protected.
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
