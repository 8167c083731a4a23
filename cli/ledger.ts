import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { DEFAULT_FILE_LEDGER, ledgerSchema } from "../shared/policy/ledger.ts";
import { loadPolicy, policySourceOf } from "../shared/policy/load-policy.ts";
import { type LedgerInspection, ledgerVerdict } from "../shared/promotion/ledger-inspection.ts";
import { inspectFileLedger } from "../shared/promotion/ledgers/file-inspection.ts";
import { ledgerJson } from "../shared/report/ledger-json.ts";
import { renderLedgerRecords, renderLedgerVerdict } from "../shared/report/ledger-text.ts";
import { EXIT } from "./exit.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** The options of the commands of `mcp-gates ledger`, as the parser fills them in. */
export interface LedgerOptions {
  readonly policy: string;
  readonly path?: string;
  readonly branch?: string;
  readonly service?: string;
  readonly format: "text" | "json";
}

/** Says whether a file ledger is as it was written. Answers 0, 1 or 3; throws a ConfigurationError for what was asked wrongly. */
export async function verifyLedger(
  environments: readonly string[],
  options: LedgerOptions,
  { terminal, finish }: Session,
): Promise<void> {
  const inspection = await inspected(environments, options, terminal);
  finish(STATUSES[ledgerVerdict(inspection)]);
  const isJson = options.format === "json";
  await terminal.write(isJson ? ledgerJson(inspection, { records: false }) : renderLedgerVerdict(inspection, terminal));
}

/** Prints what a file ledger tells. Answers and throws as {@link verifyLedger} does: what is damaged tells nothing for certain. */
export async function showLedger(
  environments: readonly string[],
  options: LedgerOptions,
  { terminal, finish }: Session,
): Promise<void> {
  const inspection = await inspected(environments, options, terminal);
  finish(STATUSES[ledgerVerdict(inspection)]);
  const isJson = options.format === "json";
  await terminal.write(isJson ? ledgerJson(inspection, { records: true }) : renderLedgerRecords(inspection, terminal));
}

const STATUSES = { sound: EXIT.pass, damaged: EXIT.fail, unreadable: EXIT.unknown, empty: EXIT.unknown } as const;

/** What a ledger holds of these environments, of all of them where none is named. */
async function inspected(
  names: readonly string[],
  options: LedgerOptions,
  { directory }: Terminal,
): Promise<LedgerInspection> {
  const { service } = options;
  const inspection = await inspectFileLedger({ ...(await placeOf(options, directory)), directory });
  const isAsked = (each: { readonly service: string; readonly environment: string }) =>
    (names.length === 0 || names.includes(each.environment)) && (service === undefined || each.service === service);
  const environments = inspection.environments.filter(isAsked);
  const unknown = names.filter((name) => !environments.some(({ environment }) => environment === name));
  if (unknown.length === 0 && (service === undefined || environments.length > 0))
    return { ...inspection, environments };
  const held = inspection.environments.map((each) => `${each.service} in ${each.environment}`).join(", ");
  const asked = unknown.length === 0 ? service : unknown.join(", ");
  throw new ConfigurationError(
    `The ledger ${inspection.ledger} holds nothing of ${asked}; it holds ${held === "" ? "nothing at all" : held}.`,
  );
}

/** Where a file ledger is. */
interface Place {
  readonly path: string;
  readonly branch?: string | undefined;
}

async function placeOf({ path, branch, policy: named }: LedgerOptions, directory: string): Promise<Place> {
  if (path !== undefined || branch !== undefined) return placeOfOptions(path, branch);
  const { policy } = await loadPolicy(policySourceOf(named, directory), { required: true });
  // As `mcp-gates promote` has it.
  const ledger = policy.ledger ?? DEFAULT_FILE_LEDGER;
  if (ledger.kind === "file") return ledger;
  throw new ConfigurationError(
    "By the policy the ledger is the deployments at GitHub, which are no files: name a folder with --path, or a branch with --branch.",
  );
}

function placeOfOptions(path: string | undefined, branch: string | undefined): Place {
  // A folder on the disk may be anywhere; what stands on a branch is named as in a policy.
  if (path !== undefined && branch === undefined) return { path };
  const parsed = ledgerSchema.safeParse({ kind: "file", path, branch });
  if (parsed.success && parsed.data.kind === "file") return parsed.data;
  const [issue] = parsed.error?.issues ?? [];
  throw new ConfigurationError(`--${issue?.path.join(".") ?? "branch"} ${issue?.message ?? "is wrong"}.`);
}
