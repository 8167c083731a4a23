import { digestStart } from "../../contract/canonical.ts";
import { type Contract, contractDigest, contractFileText } from "../../contract/model.ts";
import { semanticDigest } from "../../contract/semantic-digest.ts";
import { DEFAULT_LIMITS } from "../../mcp/budget.ts";
import { type Capture, CaptureError, type CaptureLimits, captureTarget } from "../../mcp/capture.ts";
import { readDocument } from "../../mcp/document.ts";
import { parseTarget } from "../../mcp/target.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { type KeptContract, type Ledger, LedgerError } from "../../promotion/ledger.ts";
import { withoutFullStop } from "../../report/sentence.ts";

/** The digests of a contract, each `sha256:` and 64 hex digits. */
export interface ContractDigests {
  readonly strict: string;
  readonly semantic: string;
}

/** The contract of a release as far as it is known. `why` is a phrase for people. */
export type ReleaseContract =
  | {
      readonly state: "read";
      readonly capture: Capture;
      readonly digests: ContractDigests;
      readonly kept: KeptContract;
    }
  /** Nobody named one, or the ledger does not keep the one that was named. */
  | { readonly state: "missing"; readonly why: string }
  /** The ledger could not be asked, or keeps something else under the digest. */
  | { readonly state: "unknown"; readonly why: string };

export interface ReleaseContractRequest {
  /** A contract file, or `git:<ref>:<path>`. */
  readonly schemaPath?: string | undefined;
  /** The strict or semantic digest of a contract that the ledger keeps; of no account where a file is named. */
  readonly schemaDigest?: string | undefined;
  readonly directory: string;
  readonly limits?: Partial<CaptureLimits> | undefined;
  readonly ledger: Pick<Ledger, "contract">;
}

/**
 * The contract of a release: the file that the run names, else what the ledger keeps by its digest. Whether the file has the
 * digest that the run names is asked by the identity gate. Throws a ConfigurationError that names a file that cannot be read.
 */
export async function readReleaseContract(request: ReleaseContractRequest): Promise<ReleaseContract> {
  const { schemaPath, schemaDigest, directory, limits = {}, ledger } = request;
  if (schemaPath !== undefined) return releaseContract(await contractFile(schemaPath, { directory, limits }));
  if (schemaDigest !== undefined) return await keptContract(ledger, schemaDigest, limits);
  return { state: "missing", why: "neither a contract file nor a digest is named" };
}

/** The contract that the ledger keeps by a strict or semantic digest. Never throws for what the ledger does. */
export async function keptContract(
  ledger: Pick<Ledger, "contract">,
  digest: string,
  limits: Partial<CaptureLimits> = {},
): Promise<ReleaseContract> {
  let text: string | undefined;
  try {
    text = await ledger.contract(digest);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return {
      state: "unknown",
      why: `the ledger could not be asked for ${digestStart(digest)}: ${withoutFullStop(error.message)}`,
    };
  }
  if (text === undefined) return { state: "missing", why: `the ledger does not keep ${digestStart(digest)}` };
  const most = limits.bytes ?? DEFAULT_LIMITS.bytes;
  const place = `what the ledger keeps as ${digestStart(digest)}`;
  if (Buffer.byteLength(text) > most) return { state: "unknown", why: `${place} is larger than ${most} bytes` };
  try {
    const side = { name: undefined, source: place, secrets: [] };
    const found = releaseContract({ ...readDocument(text, { side, depth: DEFAULT_LIMITS.depth }), source: place });
    // Whoever may write there could put another contract in its place.
    if (found.digests.semantic === digest || found.digests.strict === digest) return found;
    return { state: "unknown", why: `${place} is another contract: ${digestStart(found.digests.semantic)}` };
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    return { state: "unknown", why: `${place} cannot be read: ${error.problem ?? withoutFullStop(error.message)}` };
  }
}

/** A release is known by its semantic digest. */
function releaseContract(capture: Capture): Extract<ReleaseContract, { readonly state: "read" }> {
  const digests = contractDigests(capture.contract);
  const kept = { digest: digests.semantic, text: contractFileText(capture.contract) };
  return { state: "read", capture, digests, kept };
}

export function contractDigests(contract: Contract): ContractDigests {
  return { strict: contractDigest(contract), semantic: semanticDigest(contract) };
}

async function contractFile(
  path: string,
  { directory, limits }: { readonly directory: string; readonly limits: Partial<CaptureLimits> },
): Promise<Capture> {
  try {
    const { kind } = parseTarget(path);
    if (kind === "http" || kind === "stdio")
      throw new ConfigurationError(
        "schema-path is a running server: name a contract file, as `mcp-gates snapshot` writes it, or git:<ref>:<path>.",
      );
    return await captureTarget({ target: path, directory }, { limits });
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    throw new ConfigurationError(`schema-path: ${error.message}`, { cause: error });
  }
}
