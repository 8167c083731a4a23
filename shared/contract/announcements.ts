import { isJsonObject, type Json, type JsonObject, member, objectMember, stringMember } from "./json.ts";

/** The member of a tool's or prompt's `_meta` that announces its end: `{ "sunset": "YYYY-MM-DD", "use"?: "other" }`. */
export const DEPRECATION_KEY = "mcp-gates/deprecated";

/** That something ends, and when. */
export interface Deprecation {
  /** The first day without it, YYYY-MM-DD. */
  readonly sunset: string;
  /** What takes its place, by name. */
  readonly use: string | undefined;
}

/** A deprecation that the policy declares for a server that cannot say it itself; of `tool` and `prompt` one is set. */
export interface DeclaredDeprecation {
  readonly tool?: string | undefined;
  readonly prompt?: string | undefined;
  /** An argument of it, `filter.limit` for one inside another; absent = the whole. */
  readonly parameter?: string | undefined;
  readonly sunset: string;
  readonly use?: string | undefined;
}

/** Where calls by an old name end up, and the first day on which they no longer do; just the new name = no end announced. */
export type DeclaredAlias = string | { readonly to: string; readonly sunset?: string | undefined };

/** Aliases that the policy declares, by old name. */
export interface DeclaredAliases {
  readonly tools?: Readonly<Record<string, DeclaredAlias>> | undefined;
  readonly prompts?: Readonly<Record<string, DeclaredAlias>> | undefined;
  /** By tool, then by old name of an argument at the top of its inputSchema. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, DeclaredAlias>>>> | undefined;
}

/** What the policy announces beside what the contracts say of themselves. */
export interface Declarations {
  readonly deprecations?: readonly DeclaredDeprecation[] | undefined;
  readonly aliases?: DeclaredAliases | undefined;
  /** Days of notice that an announcement must give at least. */
  readonly minimumDays?: number | undefined;
}

/** The thing whose end may be announced. */
export interface Announced {
  readonly kind: "tool" | "prompt";
  readonly name: string;
  /** An argument of it by its path; absent = the whole. */
  readonly parameter?: string | undefined;
}

/** How a day is judged that is announced now: the end of its rule's id, and what follows in the sentence that names the day. */
export interface JudgedDay {
  readonly ending: "deprecated" | "sunset-shortened" | "sunset-past";
  readonly words: string;
}

/** What was announced, by markers in the baseline and by the policy, and whether its day has come. */
export class Announcements {
  /** Aliases of the policy. */
  readonly aliases: DeclaredAliases;
  readonly #deprecations: readonly DeclaredDeprecation[];
  readonly #minimumDays: number;
  readonly #today: string | undefined;

  /** `today` as YYYY-MM-DD; without it no announced date can be judged, and none counts. */
  constructor({
    today,
    declarations = {},
  }: {
    readonly today?: string | undefined;
    readonly declarations?: Declarations | undefined;
  } = {}) {
    this.#today = today;
    this.aliases = declarations.aliases ?? {};
    this.#deprecations = declarations.deprecations ?? [];
    this.#minimumDays = declarations.minimumDays ?? 0;
  }

  /** What is announced of a tool or prompt of the baseline. */
  ofListed(kind: "tool" | "prompt", listed: JsonObject): Deprecation | undefined {
    return this.of({ kind, name: stringMember(listed, "name") ?? "" }, listedDeprecation(listed));
  }

  /** The marker or what the policy declares of the same thing; of two dates the later one is the promise. */
  of(announced: Announced, marker: Deprecation | undefined): Deprecation | undefined {
    return [...(marker === undefined ? [] : [marker]), ...this.#declared(announced)].reduce<Deprecation | undefined>(
      (latest, one) => (latest === undefined || one.sunset > latest.sunset ? one : latest),
      undefined,
    );
  }

  /** Whether the announced day has come; false when today is not known. */
  hasCome(sunset: string): boolean {
    return this.#today !== undefined && this.#today >= sunset;
  }

  /** Whether the announced day is still to come; false when today is not known. */
  isAhead(sunset: string): boolean {
    return this.#today !== undefined && this.#today < sunset;
  }

  /** `before` is the day that was announced until now, if any; `undefined` for one that leaves as much time or more. */
  judged(sunset: string, before?: string): JudgedDay | undefined {
    const come = this.hasCome(sunset) ? "; that day has come already" : "";
    if (before !== undefined) {
      const words = `, earlier than announced (${before})${come}`;
      return sunset < before ? { ending: "sunset-shortened", words } : undefined;
    }
    const short = this.#shortNotice(sunset);
    if (short !== undefined) return { ending: "sunset-shortened", words: `; ${short}` };
    if (come === "") return { ending: "deprecated", words: "" };
    return { ending: "sunset-past", words: `${come}, so the announcement gives no notice` };
  }

  /** Why a date that is announced today gives less notice than the policy asks for; `undefined` when it gives enough. */
  #shortNotice(sunset: string): string | undefined {
    if (this.#today === undefined || this.#minimumDays === 0) return undefined;
    const days = Math.round((Date.parse(sunset) - Date.parse(this.#today)) / DAY);
    if (days >= this.#minimumDays) return undefined;
    const given = days <= 0 ? "no notice" : `${days} ${days === 1 ? "day" : "days"} of notice`;
    return `that is ${given}, and the policy asks for ${this.#minimumDays} days`;
  }

  #declared({ kind, name, parameter }: Announced): readonly Deprecation[] {
    return this.#deprecations
      .filter((one) => one[kind] === name && one.parameter === parameter)
      .map(({ sunset, use }) => ({ sunset, use }));
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** The marker of a tool or prompt; `undefined` when it has none, or one without a date that exists. */
function listedDeprecation(listed: JsonObject): Deprecation | undefined {
  return readDeprecation(member(objectMember(listed, "_meta") ?? {}, DEPRECATION_KEY));
}

/** A marker `{ "sunset": "YYYY-MM-DD", "use"?: "other" }`; `undefined` for everything else. */
export function readDeprecation(marker: Json | undefined): Deprecation | undefined {
  if (!isJsonObject(marker)) return undefined;
  const sunset = stringMember(marker, "sunset");
  return sunset === undefined || !isDate(sunset) ? undefined : { sunset, use: stringMember(marker, "use") };
}

/** Why a marker announces no end, in words that follow a colon; `undefined` when it announces one, and when there is none. */
export function markerProblem(marker: Json | undefined): string | undefined {
  if (marker === undefined || marker === null || marker === false || readDeprecation(marker) !== undefined)
    return undefined;
  const sunset = isJsonObject(marker) ? member(marker, "sunset") : marker;
  return sunset === undefined || sunset === true ? "it names no day (sunset)" : dayProblem(sunset);
}

/** Characters of a day that is none, in a message at most. */
const SHOWN = 40;

/** What is wrong with a day that {@link isDate} refuses. */
export function dayProblem(day: Json): string {
  const text = JSON.stringify(day);
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return `${shown} is not a day of the calendar, as in 2027-01-31`;
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
