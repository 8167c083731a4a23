import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { initTUF } from "@sigstore/tuf";
import { readTrustRoots, type TrustRoot, TrustRootError } from "./verify-bundles.ts";

/** A service of TUF, "The Update Framework": where it is, and the file with the root that is trusted to begin with. */
export interface UpdateService {
  readonly url: string;
  /** Default the one that the library has for the public instance. */
  readonly rootFile?: string;
}

/** The update service of Sigstore's public instance. */
const PUBLIC_INSTANCE: UpdateService = { url: "https://tuf-repo-cdn.sigstore.dev" };

/** Milliseconds for all files together; each may take five seconds, and is asked for once more. */
const WHOLE_MILLISECONDS = 30_000;
const FILE_MILLISECONDS = 5_000;

/**
 * The trust root of a Sigstore instance as its update service signs it now. Nothing is kept on the disk: what a job before has left
 * there is not asked. Throws a TrustRootError.
 */
export async function trustRootsNow(service: UpdateService = PUBLIC_INSTANCE): Promise<readonly TrustRoot[]> {
  const folder = await mkdtemp(join(tmpdir(), "mcp-gates-trust-"));
  try {
    return readTrustRoots(await within(WHOLE_MILLISECONDS, fetchTrustRoot(service, folder)));
  } catch (error) {
    if (error instanceof TrustRootError) throw error;
    const words = error instanceof Error ? error.message : String(error);
    throw new TrustRootError(`${new URL(service.url).host} did not give it: ${words}`, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetchTrustRoot({ url, rootFile }: UpdateService, folder: string): Promise<string> {
  const client = await initTUF({
    mirrorURL: url,
    cachePath: folder,
    ...(rootFile === undefined ? {} : { rootPath: rootFile }),
    forceInit: true,
    retry: 1,
    timeout: FILE_MILLISECONDS,
  });
  return await client.getTarget("trusted_root.json");
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TrustRootError("it did not come in time")), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
