import type { TicketSystemName } from "./ticket.ts";

/** Where a key can stand. All but the input are written by whoever writes the change. */
export const KEY_SOURCES = ["input", "branch", "trailer", "pr-title"] as const;
export type KeySource = (typeof KEY_SOURCES)[number];

/** The texts in which a key may stand; `undefined` = there is none. */
export interface KeyHints {
  readonly input: string | undefined;
  readonly branch: string | undefined;
  /** Whole messages of the commits. */
  readonly messages: readonly string[];
  readonly title: string | undefined;
  /** What whoever started the run typed for it, trimmed: an input that is not among it was made up by the workflow. */
  readonly started: readonly string[];
}

/** The key to ask for, or why there is none. */
export type TicketKey =
  | {
      readonly state: "chosen";
      readonly key: string;
      readonly source: KeySource;
      /** Whether it was given to the run, and not found in what the change brought along. */
      readonly trusted: boolean;
    }
  | { readonly state: "missing"; readonly source: KeySource }
  | { readonly state: "malformed"; readonly source: KeySource; readonly text: string }
  | { readonly state: "ambiguous"; readonly source: KeySource; readonly keys: readonly string[] }
  | { readonly state: "untrusted"; readonly source: KeySource };

/**
 * The ticket that a run is about, from the one place where the workflow says that it stands. A protected environment takes it
 * from the input alone, and only as somebody typed it to start the run: a workflow can fill its input from a title, too. A key
 * from elsewhere is a hint: it must be the only one there, and the ticket must bind itself to the
 * change in any case.
 */
export function chooseTicketKey(
  hints: KeyHints,
  rules: {
    readonly system: TicketSystemName;
    readonly source: KeySource;
    readonly protectedEnvironment: boolean;
  },
): TicketKey {
  const { system, source } = rules;
  if (rules.protectedEnvironment && source !== "input") return { state: "untrusted", source };
  const texts = textsOf(hints, system, source);
  const malformed = texts.find((text) => !isTicketKey(system, text));
  if (malformed !== undefined) return { state: "malformed", source, text: malformed };
  const [key, ...others] = new Set(texts);
  if (key === undefined) return { state: "missing", source };
  if (others.length > 0) return { state: "ambiguous", source, keys: [key, ...others].sort() };
  if (rules.protectedEnvironment && !hints.started.includes(key)) return { state: "untrusted", source };
  return { state: "chosen", key, source, trusted: source === "input" };
}

/** Whether a text is one key of the system and nothing else. */
export function isTicketKey(system: TicketSystemName, text: string): boolean {
  return new RegExp(`^(?:${KEYS[system]})$`).test(text);
}

/**
 * Whether an answer is about the ticket that was asked for. GitHub writes names in any case, and `#42` is asked of the
 * repository that the policy names, which the project of the ticket must be.
 */
export function isSameKey(system: TicketSystemName, asked: string, answered: string): boolean {
  if (system !== "github-issue") return asked === answered;
  const [left, right] = [asked.toLowerCase(), answered.toLowerCase()];
  return left === right || left === right.slice(right.indexOf("#"));
}

const JIRA = "[A-Z][A-Z0-9_]+-[1-9]\\d*";
const KEYS: Readonly<Record<TicketSystemName, string>> = {
  jira: JIRA,
  "jira-dc": JIRA,
  servicenow: "CHG\\d{7,}",
  "github-issue": "(?:[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100})?#[1-9]\\d*",
};

/** What stands where the workflow says: for the input and for trailers the whole text, elsewhere what looks like a key. */
function textsOf(hints: KeyHints, system: TicketSystemName, source: KeySource): readonly string[] {
  switch (source) {
    case "input":
      return [hints.input?.trim() ?? ""].filter((text) => text !== "");
    case "trailer":
      return hints.messages.flatMap(trailersOf);
    case "branch":
      return keysIn(hints.branch ?? "", system);
    case "pr-title":
      return keysIn(hints.title ?? "", system);
  }
}

/** Keys that no letter, digit or underscore touches: `CHG-42` stands in `feature/CHG-42-rename`, and not in `XCHG-42b`. */
function keysIn(text: string, system: TicketSystemName): readonly string[] {
  const before = system === "github-issue" ? "[\\p{L}\\p{N}_./#-]" : "[\\p{L}\\p{N}_]";
  const pattern = new RegExp(`(?<!${before})(?:${KEYS[system]})(?![\\p{L}\\p{N}_])`, "gu");
  return [...text.matchAll(pattern)].map(([key]) => key);
}

/** Values of `Change-Ticket:` in the last paragraph of a message, which is where git looks for trailers. */
function trailersOf(message: string): readonly string[] {
  const paragraphs = message
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/\n\s*\n/);
  const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? "").split("\n") : [];
  return lines.flatMap((line) => /^change-ticket:(.*)$/i.exec(line)?.[1]?.trim() ?? []);
}
