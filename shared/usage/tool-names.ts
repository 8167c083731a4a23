/**
 * What stands between a server and a tool in the names that clients and gateways give to tools: `mcp__server__tool`,
 * `server__tool`, `server.tool`, `server/tool`, `server:tool`.
 */
const SEPARATORS = /__|[./:]/g;

/** Names that are remembered with what they were taken for; later ones are looked up each time. */
const REMEMBERED = 10_000;

/** The names of the tools of both lists, and what a recorded name means among them. */
export class ToolNames {
  readonly #tools: ReadonlySet<string>;
  /** Characters of the longest name: no longer ending needs a look. */
  readonly #longest: number;
  readonly #remembered = new Map<string, string | undefined>();

  constructor(tools: ReadonlySet<string>) {
    this.#tools = tools;
    this.#longest = [...tools].reduce((longest, name) => Math.max(longest, name.length), 0);
  }

  /**
   * The tool that a recorded name means: the one of this name; else the only one whose name it ends in, behind a separator with
   * something in front of it. `undefined` when there is none, or more than one: a guess could hide calls of the other.
   */
  meantBy(recorded: string): string | undefined {
    if (this.#tools.has(recorded)) return recorded;
    const known = this.#remembered.get(recorded);
    if (known !== undefined || this.#remembered.has(recorded)) return known;
    const found = this.#byEnding(recorded);
    if (this.#remembered.size < REMEMBERED) this.#remembered.set(recorded, found);
    return found;
  }

  #byEnding(recorded: string): string | undefined {
    let found: string | undefined;
    SEPARATORS.lastIndex = Math.max(1, recorded.length - this.#longest - 2);
    for (let match = SEPARATORS.exec(recorded); match !== null; match = SEPARATORS.exec(recorded)) {
      const ending = recorded.slice(SEPARATORS.lastIndex);
      // Of three underscores the last may belong to the tool, or the first to the server.
      SEPARATORS.lastIndex = match.index + 1;
      if (!this.#tools.has(ending)) continue;
      if (found !== undefined) return undefined;
      found = ending;
    }
    return found;
  }
}

/** Names that are told apart; calls to later ones are only counted. */
const NAMES_COUNTED = 1_000;

/** Names that are told. */
const NAMES_TOLD = 3;

/** Counts calls to names that no tool has. */
export class UnknownNames {
  readonly #names = new Map<string, number>();
  #calls = 0;

  add(name: string, calls: number): void {
    this.#calls += calls;
    const known = this.#names.get(name);
    if (known === undefined && this.#names.size >= NAMES_COUNTED) return;
    this.#names.set(name, (known ?? 0) + calls);
  }

  /** Calls to all of them. */
  get calls(): number {
    return this.#calls;
  }

  /** The names with most calls, those first. */
  mostFrequent(): readonly string[] {
    const byCalls = [...this.#names].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
    return byCalls.slice(0, NAMES_TOLD).map(([name]) => name);
  }
}
