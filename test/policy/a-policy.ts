import { parsePolicy } from "../../shared/policy/parse-policy.ts";
import type { Policy } from "../../shared/policy/policy.ts";

/** What is wrong with these lines of a policy, as a person reads it; an empty text when nothing is. */
export function mistakeIn(lines: string): string {
  try {
    aPolicy(lines);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The policy that these lines are, below its version. */
export function aPolicy(lines: string): Policy {
  return parsePolicy(`version: 1\n${lines}\n`, "p.yml");
}

/** Three environments in a row, of which the last one is protected. */
export const THREE_ENVIRONMENTS = `environments:
  development: { order: 1 }
  staging: { order: 2, promote-from: development }
  production: { order: 3, promote-from: staging, protected: true }`;

/** A policy with everything in it that companies use. */
export const WHOLE_POLICY = `# yaml-language-server: $schema=./mcp-gates.schema.json
version: 1
service: payments-mcp
schema: { version-source: mcp-schema.json, pin: exact }
environments:
  development: { order: 1 }
  staging:
    order: 2
    promote-from: development
    soak: { min: PT2H, clock: success-status, verify: [protocol-probe], max-verify-age: PT30M }
  production:
    order: 3
    promote-from: staging
    protected: true
    soak: { min: PT24H, clock: success-status, verify: [protocol-probe], min-verifications: 3,
            max-verify-age: PT1H, on-failed-verify: reset }
    schema-changes:
      allow: [added-tools, added-optional-params]
      block: [removed-tools, removed-params, narrowed-params, changed-annotations]
      require-bump: semver
    change-control: { required: true, kinds: [schema, infra, config] }
    approvals: { min: 1, distinct-from: [author, committers, run-actor, ticket-requester] }
freeze:
  timezone: Europe/Berlin
  on-error: block
  calendars:
    - { id: year-end, tier: hard, environments: [production], changes: [schema, infra, config],
        between: { from: "2026-12-18T17:00", to: "2027-01-04T08:00" },
        override: { approval: cab, ticket-type: emergency } }
    - { id: weekends, tier: light, environments: [production], changes: [schema],
        weekly: { from: "Fri 16:00", to: "Mon 08:00" },
        allow: { severity: [docs-only, additive] }, override: { approval: release-manager } }
    - { id: month-end, tier: advisory, environments: [production], changes: [infra],
        cron: { start: "0 0 28 * *", duration: P4D } }
    - { id: corporate, tier: hard, environments: [production], changes: [schema, infra, config],
        ical: { path: .github/freeze.ics, summary-match: "^\\\\[FREEZE\\\\]" } }
tickets:
  provider: jira
  base-url: https://acme.atlassian.net
  projects: [CHG]
  issue-types: [Change]
  states: { approved: ["Implementing"], approved-ids: ["10042"] }
  approvals: { source: jsm, min: 1, forbid-self: true }
  users: { octocat: "712020:ab-cd" }
  window: { start-field: customfield_10101, end-field: customfield_10102, required: true, grace: PT0S }
  binding: { service-field: customfield_10110, environment-field: customfield_10111,
             digest-field: customfield_10112, mode: field }
  reuse: single-deployment
  on-unavailable: block
break-glass:
  enabled: true
  environments: [production]
  bypasses: [soak, freeze:light, freeze:hard]
  never-bypasses: [schema-digest, provenance, ticket-exists]
  require: { ticket-type: emergency, approvers-team: acme/mcp-cab, min-approvers: 2,
             reason-min-length: 20, expires-in: PT4H }
  post-review-within: P2D
notify:
  slack: { channel: C0123456789, mode: update, thread-details: true,
           mentions: { on: [failure, break-glass], group: S0123ABC } }
`;
