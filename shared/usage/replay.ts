import { type JsonObject, stringMember } from "../contract/json.ts";
import type { Contract } from "../contract/model.ts";
import { Languages } from "../contract/schema/patterns.ts";
import { CallTally, ClientTally } from "./call-tally.ts";
import type { RecordedCall } from "./recorded-call.ts";
import { type ToolReplay, ToolReplayer } from "./tool-replay.ts";
import type { CallCounts } from "./usage-report.ts";
import { Validators } from "./validators.ts";
import { type Window, WindowTally } from "./window.ts";

export interface ReplayOptions {
  /** Clients whose calls do not count: names, in which `*` stands for any characters. */
  readonly excludeClients?: readonly string[];
  /** Milliseconds since 1970 after which no call can have been. */
  readonly latest: number;
}

/** What became of all recorded calls. */
export interface Replay extends CallCounts {
  readonly window: Window;
  readonly unknownTools: number;
  /** Some names of tools that the baseline does not have. */
  readonly unknownNames: readonly string[];
  readonly excluded: number;
  /** Names of the baseline's tools. */
  readonly known: ReadonlySet<string>;
  /** By name; those without any call have no entry. */
  readonly tools: ReadonlyMap<string, ToolReplay>;
  readonly clients: ReturnType<ClientTally["counts"]>;
}

/** Names of unknown tools that are kept. */
const NAMED = 3;

/**
 * Replays recorded calls against both contracts. Schemas are compiled once, on the first call of their tool. Keeps no argument:
 * only counts, names that the contracts declare, and clients.
 */
export class Replayer {
  readonly #before: ReadonlyMap<string, JsonObject>;
  readonly #after: ReadonlyMap<string, JsonObject>;
  readonly #tools = new Map<string, ToolReplayer>();
  readonly #languages = new Languages();
  readonly #validators = new Validators(this.#languages);
  readonly #isExcluded: (client: string) => boolean;
  readonly #window: WindowTally;
  readonly #all = new CallTally();
  readonly #clients = new ClientTally();
  readonly #unknownNames = new Set<string>();
  #unknownTools = 0;
  #excluded = 0;

  constructor(baseline: Contract, candidate: Contract, { excludeClients = [], latest }: ReplayOptions) {
    this.#before = byName(baseline.tools);
    this.#after = byName(candidate.tools);
    this.#isExcluded = clientMatcher(excludeClients);
    this.#window = new WindowTally(latest);
  }

  add(call: RecordedCall): void {
    const { client, count } = call;
    if (!this.#before.has(call.tool)) {
      this.#unknownTools += count;
      if (this.#unknownNames.size < NAMED) this.#unknownNames.add(call.tool);
      return;
    }
    if (client !== null && this.#isExcluded(client)) {
      this.#excluded += count;
      return;
    }
    const verdict = this.#replayerOf(call.tool).add(call.arguments, client, count);
    this.#all.add(verdict, count);
    this.#clients.add(client, verdict, count);
    if (call.at !== null) this.#window.add(call.at);
  }

  result(): Replay {
    return {
      ...this.#all.counts(),
      window: this.#window.window(),
      unknownTools: this.#unknownTools,
      unknownNames: [...this.#unknownNames],
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
