import { type JsonObject, stringMember } from "../contract/json.ts";
import type { Contract } from "../contract/model.ts";
import type { FormatReading } from "../contract/rule.ts";
import { Languages } from "../contract/schema/patterns.ts";
import { CallTally, ClientTally } from "./call-tally.ts";
import type { RecordedCall } from "./recorded-call.ts";
import { ToolNames, UnknownNames } from "./tool-names.ts";
import { type ToolReplay, ToolReplayer } from "./tool-replay.ts";
import type { CallCounts } from "./usage-report.ts";
import { Validators } from "./validators.ts";
import { type Window, WindowTally } from "./window.ts";

export interface ReplayOptions {
  /** Clients whose calls do not count: names, in which `*` stands for any characters. */
  readonly excludeClients?: readonly string[];
  /** Default `annotation`. */
  readonly formats?: FormatReading;
  /** Milliseconds since 1970 after which no call can have been. */
  readonly latest: number;
}

/** What became of all recorded calls. */
export interface Replay extends CallCounts {
  readonly window: Window;
  /** Records of these calls: one may stand for many. */
  readonly records: number;
  /** Those of these calls that were recorded with a server's name in front of the tool's. */
  readonly prefixed: number;
  /** Calls to tools that the baseline does not have. */
  readonly unknownTools: number;
  /** Those of them to tools that neither list has, and the names with most of them. */
  readonly foreign: { readonly calls: number; readonly names: readonly string[] };
  readonly excluded: number;
  /** Names of the baseline's tools. */
  readonly known: ReadonlySet<string>;
  /** By name; those without any call have no entry. */
  readonly tools: ReadonlyMap<string, ToolReplay>;
  readonly clients: ReturnType<ClientTally["counts"]>;
}

/**
 * Replays recorded calls against both contracts. Schemas are compiled once, on the first call of their tool. Keeps no argument:
 * only counts, names that the contracts declare, and clients.
 */
export class Replayer {
  readonly #before: ReadonlyMap<string, JsonObject>;
  readonly #after: ReadonlyMap<string, JsonObject>;
  readonly #tools = new Map<string, ToolReplayer>();
  readonly #languages: Languages;
  readonly #validators: Validators;
  readonly #isExcluded: (client: string) => boolean;
  readonly #window: WindowTally;
  readonly #all = new CallTally();
  readonly #clients = new ClientTally();
  readonly #names: ToolNames;
  readonly #foreign = new UnknownNames();
  #records = 0;
  #prefixed = 0;
  #added = 0;
  #excluded = 0;

  constructor(
    baseline: Contract,
    candidate: Contract,
    { excludeClients = [], formats = "annotation", latest }: ReplayOptions,
  ) {
    this.#languages = new Languages({ formats });
    this.#validators = new Validators(this.#languages);
    this.#before = byName(baseline.tools);
    this.#after = byName(candidate.tools);
    this.#names = new ToolNames(new Set([...this.#before.keys(), ...this.#after.keys()]));
    this.#isExcluded = clientMatcher(excludeClients);
    this.#window = new WindowTally(latest);
  }

  add(call: RecordedCall): void {
    const { client, count } = call;
    if (client !== null && this.#isExcluded(client)) {
      this.#excluded += count;
      return;
    }
    const tool = this.#names.meantBy(call.tool);
    if (tool === undefined) {
      this.#foreign.add(call.tool, count);
      return;
    }
    if (!this.#before.has(tool)) {
      this.#added += count;
      return;
    }
    this.#records += 1;
    if (tool !== call.tool) this.#prefixed += count;
    const verdict = this.#replayerOf(tool).add(call.arguments, client, count);
    this.#all.add(verdict, count);
    this.#clients.add(client, verdict, count);
    if (call.at !== null) this.#window.add(call.at);
  }

  result(): Replay {
    return {
      ...this.#all.counts(),
      window: this.#window.window(),
      records: this.#records,
      prefixed: this.#prefixed,
      unknownTools: this.#added + this.#foreign.calls,
      foreign: { calls: this.#foreign.calls, names: this.#foreign.mostFrequent() },
      excluded: this.#excluded,
      known: new Set(this.#before.keys()),
      tools: new Map([...this.#tools].map(([name, replayer]) => [name, replayer.result()])),
      clients: this.#clients.counts(),
    };
  }

  #replayerOf(tool: string): ToolReplayer {
    const known = this.#tools.get(tool);
    if (known !== undefined) return known;
    const sides = { before: this.#before.get(tool) ?? {}, after: this.#after.get(tool) };
    const shared = { languages: this.#languages, validators: this.#validators };
    const replayer = new ToolReplayer(tool, sides, shared);
    this.#tools.set(tool, replayer);
    return replayer;
  }
}

/** Tools by name, the first of each: clients call no other. */
function byName(tools: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const named = new Map<string, JsonObject>();
  for (const tool of tools) {
    const name = stringMember(tool, "name");
    if (name !== undefined && !named.has(name)) named.set(name, tool);
  }
  return named;
}

function clientMatcher(patterns: readonly string[]): (client: string) => boolean {
  const parts = patterns.map((pattern) => pattern.split("*"));
  return (client) => parts.some((pieces) => matchesPieces(client, pieces));
}

/** Whether a text is these pieces in order with anything between them; by search, so that no pattern can backtrack. */
function matchesPieces(text: string, pieces: readonly string[]): boolean {
  const [head = "", ...rest] = pieces;
  const tail = rest.pop();
  if (tail === undefined) return text === head;
  if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length) return false;
  let from = head.length;
  const end = text.length - tail.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, from);
    if (found < 0 || found + piece.length > end) return false;
    from = found + piece.length;
  }
  return true;
}
