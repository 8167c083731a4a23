import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "shell-quote";
import type { BaseFiles } from "./base.ts";
import { CaptureError } from "./capture-error.ts";
import { withoutCommandLineSecrets } from "./command-line-secrets.ts";
import { foreignText } from "./foreign-text.ts";
import { percentDecoded } from "./percent-decoded.ts";
import { isReadable } from "./readable-text.ts";
import type { Side } from "./side.ts";

/** Where a contract can be obtained, as {@link parseTarget} understands its text. */
export type Target =
  | {
      readonly kind: "http";
      /** Without user information and fragment. */
      readonly url: URL;
      /** The `user:password` of the URL, decoded, when it had one; sent as Basic authorization. */
      readonly userinfo: string | undefined;
    }
  | { readonly kind: "stdio"; readonly command: string; readonly arguments: readonly string[]; readonly text: string }
  | { readonly kind: "git"; readonly ref: string; readonly path: string }
  /** A file of the commit under a change, and what it is read from. */
  | { readonly kind: "base"; readonly path: string; readonly files: BaseFiles }
  | { readonly kind: "file"; readonly path: string };

/**
 * Reads a target: an http(s) URL, `stdio:<command line>`, `git:<ref>:<path>`, a `file:` URL, else a path; and `base:<path>` where the
 * files of the commit under a change are given.
 *
 * The command line is split as a POSIX shell splits words and is never given to a shell: quotes and backslashes work,
 * everything a shell would act on (operators, redirections, globs, comments, `$…` and backticks) is refused unless it is
 * quoted. Single quotes keep `$` as it is. Throws a CaptureError `target`, which names the `side`, where one is given, and the
 * target without credentials.
 */
export function parseTarget(
  text: string,
  options: { readonly side?: Side["name"]; readonly base?: BaseFiles | undefined } = {},
): Target {
  const target = text.trim();
  try {
    if (target.startsWith("base:")) return baseTarget(target.slice("base:".length), options.base);
    return readTarget(target);
  } catch (error) {
    if (!(error instanceof UnusableTarget)) throw error;
    const subject = options.side === undefined ? "The target" : `The ${options.side}`;
    const shown = target === "" ? "" : ` \`${foreignText(describeText(target), { secrets: [], length: 160 })}\``;
    throw new CaptureError("target", `${subject}${shown} cannot be used: ${error.message}.`, { cause: error.cause });
  }
}

/** What is wrong with a target and the next step; {@link parseTarget} adds which one it is. */
class UnusableTarget extends Error {}

function readTarget(target: string): Target {
  if (target === "")
    throw unusable("the target is empty", `give a URL, \`stdio:<command line>\`, a file or \`git:<ref>:<path>\``);
  if (/^https?:/i.test(target)) return httpTarget(target);
  if (target.startsWith("stdio:")) return stdioTarget(target.slice("stdio:".length).trim());
  if (target.startsWith("git:") && !target.startsWith("git://")) return gitTarget(target);
  if (/^file:/i.test(target)) return fileTarget(target);
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(target)?.[1];
  if (scheme !== undefined)
    throw unusable(
      `"${scheme}:" is no scheme that a server can be reached by`,
      "use http, https, stdio:, git: or a file",
    );
  return { kind: "file", path: target };
}

/** The target for people: credentials in the URL are cut out, values of its query too; so are credentials on a command line. */
export function describeTarget(target: Target): string {
  switch (target.kind) {
    case "http":
      return describeUrl(target.url);
    case "stdio":
      return withoutCommandLineSecrets(`stdio:${target.text}`);
    case "git":
      return `git:${target.ref}:${target.path}`;
    case "base":
      return `base:${target.path}`;
    case "file":
      return target.path;
  }
}

/** A text that is no target, for people: as much of it as can be no credential. */
function describeText(text: string): string {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return withoutCommandLineSecrets(text);
  return describeUrl(new URL(text));
}

/**
 * A URL for people: no user information, no fragment, and `***` for the value of each query parameter, as for a name that can be
 * none. The path is shown. Of one that is not hierarchical (`javascript:`, `data:`), where nothing tells a secret from the rest,
 * the scheme alone.
 */
export function describeUrl(url: URL): string {
  if (url.host === "") return `${url.protocol}…`;
  const names = [...url.searchParams.keys()].map((name) => (isReadable(name) ? encodeURIComponent(name) : "***"));
  const query = names.map((name) => `${name}=***`).join("&");
  return `${url.protocol}//${url.host}${url.pathname}${query === "" ? "" : `?${query}`}`;
}

/** The path of a file target on this machine. */
export function resolveFile(path: string, directory: string | undefined): string {
  return resolve(directory ?? process.cwd(), path);
}

function httpTarget(text: string): Target {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
    throw unusable("it is no valid URL", "write it as https://host/path");
  }
  const url = new URL(text);
  const userinfo =
    url.username === "" && url.password === ""
      ? undefined
      : `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
  url.username = "";
  url.password = "";
  url.hash = "";
  return { kind: "http", url, userinfo };
}

function stdioTarget(text: string): Target {
  refuseOpenQuotes(text);
  const words = shellWords(text).map((word) => (typeof word === "string" ? word : refuseShell(word)));
  const [command, ...rest] = words;
  if (command === undefined || command === "") {
    throw unusable("`stdio:` has no command", "write `stdio:<command line>`, for example `stdio:node server.js`");
  }
  if (/^[A-Za-z_][A-Za-z0-9_]*=/.test(command)) {
    throw unusable(
      `"${command.slice(0, command.indexOf("=") + 1)}…" in front of the command is a variable of a shell`,
      "pass environment variables by the setting for them",
    );
  }
  return { kind: "stdio", command, arguments: rest, text };
}

type ShellWord = string | { readonly op: string; readonly pattern?: string } | { readonly comment: string };

function shellWords(text: string): readonly ShellWord[] {
  try {
    // A variable becomes a marker, so that it is refused instead of silently replaced.
    return parse(text, (name) => ({ op: `$${name}` }));
  } catch (error) {
    throw unusable(
      "an expansion that begins with a dollar sign is not closed",
      "put single quotes around text that has a dollar sign",
      error,
    );
  }
}

/** The word itself may hold a password: only what the shell would act on is named. */
function refuseShell(word: Exclude<ShellWord, string>): never {
  if ("comment" in word) throw shellError("a `#` that is not quoted begins a comment in a shell");
  if (word.op === "glob") {
    const character = /[*?[{]/.exec(word.pattern ?? "")?.[0] ?? "*";
    throw shellError(`a \`${character}\` that is not quoted makes its word a file pattern of a shell`);
  }
  if (word.op.startsWith("$")) {
    const name = /^\w+$/.exec(word.op.slice(1))?.[0] ?? "";
    throw shellError(`\`$${isReadable(name) ? name : ""}\` is an expansion of a shell`);
  }
  throw shellError(`\`${word.op}\` is an operator of a shell`);
}

/** The parser takes a quote that is never closed as ordinary text; and backticks, which a shell would run. */
function refuseOpenQuotes(text: string): void {
  let quote: string | undefined;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quote === "'") {
      if (character === "'") quote = undefined;
    } else if (character === "\\") {
      index++;
    } else if (character === "`") {
      throw shellError("a backtick runs a command in a shell");
    } else if (character === quote) {
      quote = undefined;
    } else if (quote === undefined && (character === "'" || character === '"')) {
      quote = character;
    }
  }
  if (quote !== undefined) throw unusable(`a ${quote} in the command line is not closed`, "close the quote");
}

function shellError(problem: string): UnusableTarget {
  return unusable(
    `${problem}, and the command line is run without one`,
    "put it in single quotes if it is meant as text, or start a script that does it",
  );
}

function gitTarget(text: string): Target {
  const [, ref = "", path = ""] = /^git:([^:]*):?(.*)$/s.exec(text) ?? [];
  // What git itself refuses in a ref (git-check-ref-format), without the suffixes `~1`, `^` and `@{1}`; a dash would be an option.
  if (ref === "" || ref.startsWith("-") || /[\p{Cc}\s?*[\\]|\.\.|\/\/|^\/|\/$|\.lock$/u.test(ref)) {
    throw unusable(
      "`git:` has no valid ref",
      "write `git:<ref>:<path>`, for example `git:origin/main:mcp-contract.json`",
    );
  }
  if (path === "" || path.startsWith("/") || /\p{Cc}/u.test(path)) {
    throw unusable(
      "`git:` has no valid path",
      "write `git:<ref>:<path>` with the path from the root of the repository",
    );
  }
  return { kind: "git", ref, path };
}

function baseTarget(path: string, files: BaseFiles | undefined): Target {
  if (files === undefined) {
    throw unusable(
      "`base:` is a file of the commit under a change, which the baseline of the action schema-diff-gate alone can name",
      "write `git:<ref>:<path>`, for example `git:origin/main:mcp-contract.json`",
    );
  }
  if (path === "" || path.startsWith("/") || path.split("/").includes("..") || /\p{Cc}/u.test(path)) {
    throw unusable(
      "`base:` has no valid path",
      "write `base:<path>` with the path from the root of the repository, for example `base:mcp-contract.json`",
    );
  }
  return { kind: "base", path, files };
}

function fileTarget(text: string): Target {
  try {
    return { kind: "file", path: fileURLToPath(text) };
  } catch (error) {
    throw unusable("it is no valid file URL", "write it as file:///path or as a plain path", error);
  }
}

function unusable(problem: string, next: string, cause?: unknown): UnusableTarget {
  return new UnusableTarget(`${problem}; ${next}`, cause === undefined ? {} : { cause });
}
