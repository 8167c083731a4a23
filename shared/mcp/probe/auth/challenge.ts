/** One challenge of a WWW-Authenticate header (RFC 9110, section 11.6.1). */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** What some schemes have instead of parameters. */
  readonly token68: string | undefined;
  /** By lower-case name; the first counts when one comes twice. */
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * The challenges of a WWW-Authenticate header; several headers may be joined by commas. What is no challenge is skipped, and
 * a value without quotes may hold characters that need them (a URL, often), as clients take it so.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; token68: string | undefined; parameters: Map<string, string> }[] = [];
  const scan = scannerOf(header);
  while (!scan.isAtEnd()) {
    scan.take(SEPARATORS);
    const word = scan.take(TOKEN);
    const challenge = challenges.at(-1);
    if (word === undefined) {
      scan.take(UP_TO_COMMA);
    } else if (challenge !== undefined && scan.take(EQUALS) !== undefined) {
      const name = word.toLowerCase();
      const quoted = scan.take(QUOTED);
      const value = quoted === undefined ? (scan.take(UNQUOTED) ?? "") : unquoted(quoted);
      if (!challenge.parameters.has(name)) challenge.parameters.set(name, value);
    } else {
      const token68 = scan.take(SPACES) === undefined ? undefined : scan.take(TOKEN68);
      challenges.push({ scheme: word.toLowerCase(), token68, parameters: new Map() });
    }
  }
  return challenges;
}

/** A parameter by its lower-case name: that of a Bearer challenge (RFC 6750) before that of any other scheme. */
export function challengeParameter(challenges: readonly Challenge[], name: string): string | undefined {
  const holders = challenges.filter(({ parameters }) => parameters.has(name));
  const holder = holders.find(({ scheme }) => scheme === "bearer") ?? holders[0];
  return holder?.parameters.get(name);
}

const SEPARATORS = /[ \t,]+/y;
const SPACES = /[ \t]+/y;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const QUOTED = /"(?:[^"\\]|\\.)*"/sy;
const UNQUOTED = /[^\s,]+/y;
const UP_TO_COMMA = /[^,]+/y;
// The whole element: `realm=x` is a parameter and no token68.
const TOKEN68 = /[0-9A-Za-z._~+/-]+=*(?=[ \t]*(?:,|$))/y;

interface Scanner {
  /** What stands here and matches; `undefined` = nothing, and the place stays. */
  take(pattern: RegExp): string | undefined;
  isAtEnd(): boolean;
}

function scannerOf(text: string): Scanner {
  let place = 0;
  return {
    take(pattern) {
      pattern.lastIndex = place;
      const found = pattern.exec(text)?.[0];
      place += found?.length ?? 0;
      return found;
    },
    isAtEnd: () => place >= text.length,
  };
}

function unquoted(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(/\\(.)/gs, "$1");
}
