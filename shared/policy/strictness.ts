import { isJsonObject, type Json } from "../contract/json.ts";
import {
  allows,
  asks,
  type Comparison,
  choice,
  fewer,
  fixed,
  free,
  growth,
  higher,
  longer,
  lower,
  more,
  shorter,
  span,
} from "./comparison.ts";

/** What a key of the policy decides, and which of its values are stricter. */
export interface Strictness {
  /** Keys with points between; `*` is any one key, or the id of a calendar. */
  readonly path: string;
  readonly compare: Comparison;
  /** What a looser value means, as a sentence without a full stop. */
  readonly looser: string;
  /** Whether the keys below are compared too, when both are there; default false. */
  readonly inside?: true;
}

const row = (path: string, compare: Comparison, looser = ""): Strictness => ({ path, compare, looser });
const part = (path: string, compare: Comparison, looser: string): Strictness => ({
  path,
  compare,
  looser,
  inside: true,
});

/** Only a rule that is always the worst cannot be looser than one without a severity of its own, which facts may raise. */
const severity: Comparison = (before, after) => {
  if (before === undefined) return after === "breaking" ? "stricter" : "looser";
  if (after === undefined) return before === "notation" ? "stricter" : "looser";
  return choice("notation", "safe", "review", "risky", "breaking")(before, after);
};

/** A new environment was unknown before, and counted as protected. */
const environment: Comparison = (before, after) => {
  if (before === undefined) return isProtected(after) ? "stricter" : "looser";
  return after === undefined ? "unclear" : "same";
};

function isProtected(value: Json | undefined): boolean {
  return isJsonObject(value) && value.protected === true;
}

/** A list of records that speak for changes: each one more lets something pass. */
const records = fewer("strictest");

const CONTRACTS: readonly Strictness[] = [
  row("service", fixed("loosest"), "it is the policy of another service"),
  row("contract.fail-on", choice("never", "breaking", "risky", "review"), "fewer changes make the gate say no"),
  row("contract.severities.*", severity, "the rule is judged less severely, or no longer at least so severely"),
  row("contract.callers", fixed(), "what callers send is judged otherwise"),
  row("contract.readers", choice("tolerant", "strict"), "readers are trusted to cope with more"),
  row("contract.formats", choice("annotation", "assertion"), "formats are not checked any more"),
  row("contract.dynamic-resources", fewer(), "more resources may go without a break"),
  row("contract.acknowledgement-days", lower(), "acknowledgements may last longer"),
  row("contract.comment", free),
  row("capture.timeout-seconds", free),
  row("capture.max-bytes", free),
  row("capture.max-pages", free),
  row("acknowledgements", records, "more changes are answered for, and no longer fail"),
  row("context.max-tokens", lower("loosest"), "the tool list may cost more"),
  row("context.max-growth", growth, "the tool list may grow more"),
  row("usage.lower-unused", choice(true, false), "breaks that no recorded call touches are lowered"),
  row("usage.minimum-days", higher(), "recorded calls of fewer days lower breaks"),
  row("usage.minimum-calls", higher(), "fewer recorded calls lower breaks"),
  row("usage.maximum-age-days", lower(), "older recorded calls lower breaks"),
  // Calls that count more may be touched, and may as well be enough to lower what they do not touch.
  row("usage.exclude-clients", fixed(), "the calls of other clients count"),
  row("portability.*", portability, "the tools may leave the limits of a client family"),
  row("deprecation.minimum-days", higher(), "ends may be announced with less notice"),
  row("deprecations", fewer(), "more may go without being a break"),
  row("aliases", fixed("strictest"), "names are declared to be answered still"),
];

function portability(before: Json | undefined, after: Json | undefined) {
  return choice("none", "advisory", "required")(before ?? "none", after ?? "none");
}

const ENVIRONMENTS: readonly Strictness[] = [
  part("environments.*", environment, "an environment without an entry counted as protected"),
  row("environments.*.order", free),
  row("environments.*.promote-from", fixed("loosest"), "releases come from another environment, or from anywhere"),
  row("environments.*.protected", choice(false, true), "the strict rules no longer hold"),
  row("environments.*.parity", choice(false, true), "replicas may serve different contracts"),
  part("environments.*.soak", asks, "releases need not soak"),
  row("environments.*.soak.min", longer(), "releases soak for less time"),
  row("environments.*.soak.clock", choice("success-status", "first-verified"), "the soak begins earlier"),
  row("environments.*.soak.verify", fewer(), "other verifications count as well"),
  row("environments.*.soak.min-verifications", higher(), "fewer verifications must have passed"),
  row("environments.*.soak.max-verify-age", shorter("loosest"), "verifications may be older"),
  row("environments.*.soak.max-gap", shorter("loosest"), "longer times without a verification count"),
  row(
    "environments.*.soak.on-failed-verify",
    choice("ignore", "reset", "block"),
    "a failed verification has less effect",
  ),
  row("environments.*.schema-changes.allow", fewer("unclear"), "more changes of the contract may pass"),
  row("environments.*.schema-changes.block", more(), "changes of the contract pass that were blocked"),
  row("environments.*.schema-changes.require-bump", choice("none", "semver"), "the version need not be raised"),
  row(
    "environments.*.schema-changes.compare-with",
    choice("served-or-recorded", "served"),
    "a server that does not answer is no obstacle",
  ),
  part("environments.*.change-control", asks, "changes need no ticket"),
  row("environments.*.change-control.required", choice(false, true), "changes need no ticket"),
  row("environments.*.change-control.kinds", more(), "some kinds of change need no ticket"),
  row("environments.*.change-control.breaking-approval", fixed(), "others approve breaking changes"),
  part("environments.*.approvals", asks, "no approval is needed"),
  row("environments.*.approvals.min", higher(), "fewer people must approve"),
  row("environments.*.approvals.distinct-from", more(), "people may approve what they have a part in"),
  row("environments.*.approvals.teams", fewer("loosest"), "others may approve"),
  part("environments.*.replicas", asks, "no replicas are asked for"),
  row("environments.*.replicas.*", higher(), "fewer replicas or zones must be healthy"),
  part("environments.*.isolation", asks, "environments may share what they like"),
  row("environments.*.isolation.from", more("strictest"), "it is kept apart from fewer environments"),
  row("environments.*.isolation.hosts", choice(false, true), "environments may share hosts"),
  row("environments.*.isolation.values", more("loosest"), "fewer values must differ"),
  row("environments.*.isolation.salt", fixed(), "fingerprints on record can no longer be compared"),
  part("environments.*.provenance", asks, "images need no attestation"),
  row("environments.*.provenance.required", choice(false, true), "images need no attestation"),
  row("environments.*.provenance.signer-workflow", fixed("loosest"), "other workflows may build images"),
  row("environments.*.provenance.source-refs", fewer("loosest"), "images may be built from other branches and tags"),
  row("environments.*.provenance.trusted-root", fixed(), "signatures of other instances of Sigstore hold"),
];

const FREEZES: readonly Strictness[] = [
  part("freeze", asks, "no freeze holds"),
  row("freeze.timezone", fixed(), "the local times of the calendars are others"),
  row("freeze.on-error", choice("warn", "block"), "a calendar that cannot be read stops nothing"),
  part("freeze.calendars.*", asks, "the calendar no longer holds"),
  row("freeze.calendars.*.id", free),
  row("freeze.calendars.*.tier", choice("advisory", "light", "hard"), "the freeze holds less firmly"),
  row("freeze.calendars.*.environments", more(), "it holds for fewer environments"),
  row("freeze.calendars.*.changes", more(), "it holds for fewer kinds of change"),
  row("freeze.calendars.*.timezone", fixed(), "its local times are others"),
  row("freeze.calendars.*.between", span, "it holds at other times"),
  row("freeze.calendars.*.weekly", fixed(), "it holds at other times"),
  row("freeze.calendars.*.cron", fixed(), "it holds at other times"),
  row("freeze.calendars.*.ical", fixed(), "it holds at other times"),
  row("freeze.calendars.*.allow", fixed(), "other changes pass"),
  part("freeze.calendars.*.override", allows, "there is a way past it"),
  row("freeze.calendars.*.override.approval", fixed(), "others may lift it"),
  row("freeze.calendars.*.override.ticket-type", fixed("loosest"), "other tickets lift it"),
];

const CHANGES: readonly Strictness[] = [
  part("tickets", asks, "no system of change tickets is asked"),
  row("tickets.approvals.min", higher(), "fewer approvals of a ticket are needed"),
  row("tickets.approvals.forbid-self", choice(false, true), "people may approve their own changes"),
  row("tickets.window", fixed("loosest"), "tickets allow changes at other times"),
  row("tickets.projects", fewer(), "tickets of more projects count"),
  row("tickets.issue-types", fewer(), "issues of more types count"),
  row("tickets.labels", more("loosest"), "tickets need fewer labels"),
  row("tickets.conflict-states", fewer(), "changes in conflict pass"),
  row("tickets.states.approved", fewer("unclear"), "changes pass in more states"),
  row("tickets.states.approved-ids", fewer("unclear"), "changes pass in more states"),
  row("tickets.users.*", fixed("strictest"), "a login is somebody else, or somebody at all"),
  row("approvals.never-counts", more("loosest"), "the approval of more accounts counts"),
  row("approvals.roles.*", fixed(), "others hold the role"),
  part("break-glass", allows, "there is a way past gates in an emergency"),
  row("break-glass.enabled", choice(true, false), "there is a way past gates in an emergency"),
  row("break-glass.environments", fewer(), "emergencies may be in more environments"),
  row("break-glass.bypasses", fewer(), "emergencies pass by more gates"),
  row("break-glass.never-bypasses", free),
  row("break-glass.require.min-approvers", higher(), "fewer people allow an emergency"),
  row("break-glass.require.reason-min-length", higher(), "an emergency needs less of a reason"),
  row("break-glass.require.expires-in", shorter(), "an emergency lasts longer"),
  row("break-glass.post-review-within", shorter(), "the review afterwards may wait longer"),
  row("ledger.kind", fixed("loosest"), "the record of deployments stands elsewhere"),
  row("ledger.branch", fixed(), "the record of deployments stands elsewhere"),
  row("ledger.path", fixed(), "the record of deployments stands elsewhere"),
  row("ledger.workflows", fewer("loosest"), "more workflows may write the record of deployments"),
  row("schema.pin", choice("minor", "patch", "exact"), "other versions than the one that soaked are promoted"),
];

const NOTICES: readonly Strictness[] = [
  ...["slack", "slack-webhook", "teams", "webhook", "github-issue"].map((driver) =>
    row(`notify.${driver}`, requiredNotice, "a notice may be missing, or goes elsewhere"),
  ),
];

const PROBES: readonly Strictness[] = [
  row("probe.required-tools", more("loosest"), "fewer tools must be there"),
  row("probe.canaries", more("loosest"), "fewer calls are tried"),
  row("probe.witnesses", fixed("loosest"), "other recorded calls are tried"),
  ...["expected-digest", "expected-contract", "expected-server"].map((key) =>
    row(`probe.${key}`, fixed("loosest"), "another server or contract is right"),
  ),
];

/** Only a notice that is required decides anything. */
function requiredNotice(before: Json | undefined, after: Json | undefined) {
  const required = (value: Json | undefined) => isJsonObject(value) && value.required === true;
  if (!required(before)) return required(after) ? "stricter" : "same";
  return "unclear";
}

/** What is known of the keys of a policy. A key that is not here is told whenever it differs. */
export const STRICTNESS: readonly Strictness[] = [
  ...CONTRACTS,
  ...PROBES,
  ...ENVIRONMENTS,
  ...FREEZES,
  ...CHANGES,
  ...NOTICES,
];
