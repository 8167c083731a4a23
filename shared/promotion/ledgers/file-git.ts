import { spawn } from "node:child_process";
import { foreignText } from "../../mcp/foreign-text.ts";
import { systemErrorCode } from "../../policy/system-error.ts";
import { LedgerError } from "../ledger.ts";

/** What a git command is given beside its parameters. */
export interface GitWish {
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface GitAnswer {
  readonly status: number;
  readonly bytes: Buffer;
  readonly text: string;
  /** What git wrote for people, on one line, without credentials. */
  readonly complaint: string;
}

/** Runs git in a repository. Throws a LedgerError when it cannot be run or does not end in time. */
export type Git = (parameters: readonly string[], wish?: GitWish) => Promise<GitAnswer>;

/** A git that asks nobody, runs no hook, signs nothing, and cleans nothing up. */
export function gitIn(
  directory: string,
  { milliseconds, bytes }: { readonly milliseconds: number; readonly bytes: number },
): Git {
  return async (parameters, { input = "", environment = {} } = {}) => {
    const child = spawn("git", [...SETTINGS, ...parameters], {
      cwd: directory,
      env: { ...surroundings(), ...environment },
      stdio: ["pipe", "pipe", "pipe"],
      // A group of its own: it has no terminal to ask at, and ends with all that it has started.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    let length = 0;
    let stopped: string | undefined;
    const stop = (why: string) => {
      stopped ??= why;
      killGroup(child.pid);
    };
    const timer = setTimeout(() => stop(`did not end within ${Math.round(milliseconds / 1000)} seconds`), milliseconds);
    child.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > bytes) stop(`wrote more than ${bytes} bytes`);
      else output.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (complaints.length < MOST_COMPLAINTS) complaints.push(chunk);
    });
    // A git that ends before it has read everything is told by its status.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    })
      .catch((cause) => {
        const what =
          systemErrorCode(cause) === "ENOENT" ? "there is no git command here, or no such folder" : String(cause);
        throw new LedgerError(`The ledger cannot be reached: ${what}. Install git, and check the folder.`, { cause });
      })
      .finally(() => clearTimeout(timer));
    const complaint = withoutCredentials(Buffer.concat(complaints).toString("utf8"));
    if (stopped !== undefined || status === null) {
      const told = complaint === "" ? "" : ` (${complaint})`;
      throw new LedgerError(
        `The ledger cannot be reached: git ${parameters[0]} ${stopped ?? "was killed"}${told}. Run again; check the remote \`origin\`.`,
      );
    }
    const whole = Buffer.concat(output);
    return { status, bytes: whole, text: whole.toString("utf8"), complaint };
  };
}

/** Chunks of what git complains of. */
const MOST_COMPLAINTS = 64;

const SETTINGS = [
  ["core.hooksPath", process.platform === "win32" ? "NUL" : "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.splitIndex", "false"],
  ["core.fsync", "objects,reference"],
  ["commit.gpgSign", "false"],
  ["push.gpgSign", "false"],
  ["push.followTags", "false"],
  ["push.recurseSubmodules", "no"],
  ["fetch.recurseSubmodules", "no"],
  ["fetch.prune", "false"],
  ["fetch.writeCommitGraph", "false"],
  ["i18n.commitEncoding", "utf-8"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["credential.interactive", "false"],
].flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/** Variables by which a git that calls us would lead ours to its own repository or index, or make it tell more than it should. */
const LEFT_OUT =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|QUARANTINE_PATH|EDITOR|SEQUENCE_EDITOR|TRACE.*|CURL_VERBOSE)$/;

function surroundings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GCM_INTERACTIVE: "never",
    SSH_ASKPASS_REQUIRE: "never",
    // Its messages are read.
    LC_ALL: "C",
  };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

/** An address may hold a name and a password. */
function withoutCredentials(text: string): string {
  return foreignText(text.replaceAll(/\/\/[^/@\s]*@/g, "//***@"), { secrets: [], length: 300 });
}
