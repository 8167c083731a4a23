import { sameJson } from "../contract/canonical.ts";
import { type Json, type JsonObject, member } from "../contract/json.ts";
import { ArgumentCheck, type CheckSetting, type Refusal } from "./argument-check.ts";
import { CallTally, type Verdict } from "./call-tally.ts";
import { declaredNames } from "./declared-names.ts";
import { Heard } from "./heard.ts";
import type { CallCounts } from "./usage-report.ts";

/** Calls that are refused for the same reasons, or of which the same is dropped. */
export interface Alike<Place> {
  readonly calls: number;
  readonly places: readonly Place[];
}

/** What became of the recorded calls of one tool. */
export interface ToolReplay {
  readonly tool: string;
  readonly counts: CallCounts;
  /** Names of clients that called it, at most as many as are told apart. */
  readonly clients: number;
  /** Whether the candidate has no tool of this name. */
  readonly isGone: boolean;
  /** Rejected calls by their reasons. */
  readonly refused: readonly Alike<Refusal>[];
  /** Rejected calls of which the reason is not known. */
  readonly unexplained: number;
  /** Dropped calls by the places in the baseline's schema that declared what is dropped. */
  readonly dropped: readonly Alike<string>[];
}

/** Different reasons that are told apart for one tool; calls with further ones count as unexplained. */
const REASON_LIMIT = 500;

/** Clients counted for one tool. */
const CLIENT_LIMIT = 1_000;

/** Replays the calls of one tool against both of its schemas. */
export class ToolReplayer {
  readonly #tool: string;
  readonly #before: ArgumentCheck;
  /** `undefined` when the tool is gone. */
  readonly #after: ArgumentCheck | undefined;
  readonly #heard: Heard | undefined;
  readonly #isSame: boolean;
  readonly #tally = new CallTally();
  readonly #clients = new Set<string | null>();
  readonly #refused = new Map<string, { calls: number; readonly places: readonly Refusal[] }>();
  readonly #dropped = new Map<string, { calls: number; readonly places: readonly string[] }>();
  #unexplained = 0;

  constructor(
    tool: string,
    sides: { readonly before: JsonObject; readonly after: JsonObject | undefined },
    shared: Omit<CheckSetting, "declared">,
  ) {
    const before = schemaOf(sides.before);
    const after = sides.after === undefined ? undefined : schemaOf(sides.after);
    const declared = declaredNames(before);
    if (after !== undefined) declaredNames(after, declared);
    this.#tool = tool;
    this.#before = new ArgumentCheck(before, { ...shared, declared });
    this.#isSame = after !== undefined && sameJson(before, after);
    this.#after = after === undefined || this.#isSame ? undefined : new ArgumentCheck(after, { ...shared, declared });
    this.#heard = this.#after === undefined ? undefined : new Heard(this.#before.document, this.#after.document);
  }

  /** Replays one call, which stands for `calls`. */
  add(given: JsonObject | undefined, client: string | null, calls: number): Verdict {
    const verdict = this.#judge(given, calls);
    this.#tally.add(verdict, calls);
    if (this.#clients.size < CLIENT_LIMIT) this.#clients.add(client);
    return verdict;
  }

  result(): ToolReplay {
    return {
      tool: this.#tool,
      counts: this.#tally.counts(),
      clients: this.#clients.size,
      isGone: this.#after === undefined && !this.#isSame,
      refused: [...this.#refused.values()],
      unexplained: this.#unexplained,
      dropped: [...this.#dropped.values()],
    };
  }

  /** What the candidate accepts needs no look at the baseline, and what did not change needs none at all. */
  #judge(given: JsonObject | undefined, calls: number): Verdict {
    if (this.#isSame) return "unaffected";
    const tomorrow = given === undefined ? undefined : this.#after?.accepts(given);
    if (given !== undefined && tomorrow === true) return this.#heardWhole(given, calls);
    const today = given === undefined ? undefined : this.#before.accepts(given);
    if (today === false) return "alreadyRejected";
    // Whatever its arguments are: the tool cannot be called any more.
    if (this.#after === undefined) return "rejected";
    if (given === undefined || today === undefined || tomorrow === undefined) return "undecided";
    const refusals = this.#after.refusals(given);
    if (!addAlike(this.#refused, refusals ?? [], calls)) this.#unexplained += calls;
    return "rejected";
  }

  #heardWhole(given: JsonObject, calls: number): Verdict {
    const places = this.#heard?.dropped(given);
    if (places === undefined) return "undecided";
    if (places.length === 0) return "unaffected";
    return addAlike(this.#dropped, places, calls) ? "dropped" : "undecided";
  }
}

/** A tool without an inputSchema promises nothing about its arguments: anything goes. */
function schemaOf(tool: JsonObject): Json {
  return member(tool, "inputSchema") ?? true;
}

/** Counts calls with those of the same reasons; false when there are none, or too many different ones already. */
function addAlike<Place>(
  known: Map<string, { calls: number; readonly places: readonly Place[] }>,
  places: readonly Place[],
  calls: number,
): boolean {
  if (places.length === 0) return false;
  const texts = new Map(places.map((place) => [JSON.stringify(place), place]));
  const key = [...texts.keys()].sort().join("\n");
  const alike = known.get(key);
  if (alike !== undefined) alike.calls += calls;
  else if (known.size < REASON_LIMIT) known.set(key, { calls, places: [...texts.values()] });
  else return false;
  return true;
}
