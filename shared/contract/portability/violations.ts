import { type JsonObject, member, pointerTo } from "../json.ts";
import { checkSchema, checkTool, type Objection } from "./checks.ts";
import { listMeasureOf } from "./list-measures.ts";
import { type Look, MOST_PLACES, placesIn, pointerOf } from "./places.ts";
import type { Check, Profile, ProfileLine } from "./profile.ts";

/** One thing about a tool or a list that is outside a profile. */
export interface Violation {
  /** The id of the profile's line and what exactly it objects to; the same in two lists = the same violation. */
  readonly id: string;
  readonly rule: string;
  /** The line that objects, `null` when not all of the tool could be looked at. */
  readonly line: ProfileLine | null;
  /** A clause: what is outside the profile. Names from the server stand in it as they are, long ones cut. */
  readonly words: string;
  /** Where, as JSON pointers within the tool; the first of them, and how many there are. */
  readonly pointers: readonly string[];
  readonly count: number;
}

/** What is outside a profile in one tool. `look` gives the places of a schema. */
export function toolViolations(tool: JsonObject, profile: Profile, look: Look = placesIn): readonly Violation[] {
  const schemas = profile.schemas.map((key) => ({ key, ...look(member(tool, key)) }));
  return [
    ...profile.lines.flatMap((line) => {
      const gathering = new Gathering(line);
      gathering.add(checkTool(tool, line.check), "");
      for (const { key, places } of schemas) gathering.add(checkSchema(places, line.check), `/${key}`);
      return gathering.violations();
    }),
    ...schemas.filter(({ complete }) => !complete).map(({ key }) => notLookedAt(key)),
  ];
}

/** What is outside a profile in a list as a whole. */
export function listViolations(
  tools: readonly JsonObject[],
  profile: Profile,
  look: Look = placesIn,
): readonly Violation[] {
  return profile.lines.flatMap((line): readonly Violation[] => {
    const { check } = line;
    if (check.kind !== "list-budget") return [];
    const number = listMeasureOf(tools, check.of, look);
    if (number <= check.limit) return [];
    const words = `the list has ${number} ${LIST_WORDS[check.of]}, more than ${check.limit}`;
    return [{ id: line.id, rule: ruleOf(check), line, words, pointers: ["/tools"], count: 1 }];
  });
}

const LIST_WORDS = {
  tools: "tools",
  "optional-properties": "optional properties",
  "union-properties": "properties of several types",
} as const;

/** So many places of a violation are named. */
const NAMED_PLACES = 5;

/** The objections of one line by what they object to, each with its first places. Hostile schemas make very many. */
class Gathering {
  readonly #line: ProfileLine;
  readonly #found = new Map<string, { readonly words: string; readonly pointers: string[]; count: number }>();

  constructor(line: ProfileLine) {
    this.#line = line;
  }

  add(objections: readonly Objection[], root: string): void {
    for (const { detail, words, at, keyword } of objections) {
      const id = detail === undefined ? this.#line.id : `${this.#line.id} ${detail}`;
      let found = this.#found.get(id);
      if (found === undefined) {
        found = { words, pointers: [], count: 0 };
        this.#found.set(id, found);
      }
      found.count += 1;
      if (found.pointers.length === NAMED_PLACES) continue;
      const pointer = typeof at === "string" ? at : pointerOf(at, root);
      found.pointers.push(keyword === undefined ? pointer : pointerTo(pointer, keyword));
    }
  }

  violations(): readonly Violation[] {
    const line = this.#line;
    return [...this.#found].map(([id, found]) => ({ id, rule: ruleOf(line.check), line, ...found }));
  }
}

function notLookedAt(key: string): Violation {
  return {
    id: `not-looked-at ${key}`,
    rule: BUDGET,
    line: null,
    words: `the schema has more than ${MOST_PLACES} places, of which the rest were not looked at`,
    pointers: [`/${key}`],
    count: 1,
  };
}

const BUDGET = "client-portability-budget";

/** The rule that judges what a check finds. */
export function ruleOf(check: Check): string {
  switch (check.kind) {
    case "tool-name":
    case "argument-names":
      return "client-portability-name";
    case "root-keywords":
      return "client-portability-root-anyOf-added";
    case "root-object":
    case "all-required":
    case "closed-objects":
      return "client-portability-object";
    case "schema-budget":
      return check.of === "nesting" ? "client-portability-depth" : BUDGET;
    case "large-enum":
    case "list-budget":
      return BUDGET;
    default:
      return "client-portability-keyword";
  }
}
