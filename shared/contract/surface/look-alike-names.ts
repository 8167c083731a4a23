import type { Edit } from "../change.ts";
import type { JsonObject } from "../json.ts";
import { codePointName, invisibleCodePoints, visibleText } from "./invisible-characters.ts";
import { isMixed, latinReading, mixesUnusualScripts, wordsOf } from "./latin-looks.ts";
import { nameWords } from "./names.ts";
import { type EditSubject, nameOf, toolSubject } from "./subject.ts";
import type { ToolMatching } from "./tool-matching.ts";

/**
 * The edits of new names that people take for another one: of a tool of either list, or for a Latin one that they are not.
 * What cannot be told apart by eye is `tool-name-look-alike`; what is another name but easily mistyped or misread is
 * `tool-name-similar`. A plural, another word or another number is no likeness. One finding for each new name.
 */
export function lookAlikeNameEdits(
  baseline: readonly JsonObject[],
  candidate: readonly JsonObject[],
  matching: ToolMatching,
): readonly Edit[] {
  const arrived = newNames(matching);
  if (arrived.length === 0) return [];
  const waiting = new Set(arrived.map(({ name }) => name));
  const index = new NameIndex();
  for (const tool of candidate)
    if (!waiting.has(nameOf(tool))) index.add({ name: nameOf(tool), place: "another tool" });
  const listed = new Set(candidate.map(nameOf));
  for (const tool of baseline) {
    if (!listed.has(nameOf(tool))) index.add({ name: nameOf(tool), place: "a tool of the baseline" });
  }
  return arrived.flatMap((arrival) => {
    const edit = alikeEdit(arrival, index) ?? mixedEdit(arrival) ?? similarEdit(arrival, index);
    // Of two new names that look alike the later one is told.
    index.add({ name: arrival.name, place: "another new tool" });
    return edit === undefined ? [] : [edit];
  });
}

/** A name that the baseline does not have. */
interface Arrival {
  readonly name: string;
  readonly about: EditSubject;
  /** The names that it takes the place of: they go, and so nobody confuses the two. */
  readonly instead: readonly string[];
}

interface Known {
  readonly name: string;
  /** Whose name it is, in words. */
  readonly place: string;
}

function newNames(matching: ToolMatching): readonly Arrival[] {
  const known = new Set(matching.pairs.map(({ after }) => after));
  const added = (tool: JsonObject, instead: readonly JsonObject[] = []): Arrival => ({
    name: nameOf(tool),
    about: { subject: { kind: "tool", name: nameOf(tool) } },
    instead: instead.map(nameOf),
  });
  return [
    ...matching.renamed.map(({ before, after }) => ({ ...added(after, [before]), about: toolSubject(before, after) })),
    ...matching.aliased.filter(({ after }) => !known.has(after)).map(({ before, after }) => added(after, [before])),
    ...matching.consolidated.map(({ before, after }) => added(after, before)),
    ...matching.split.flatMap(({ before, after }) => after.map((tool) => added(tool, [before]))),
    ...matching.added.map((tool) => added(tool)),
  ];
}

function alikeEdit({ name, about }: Arrival, index: NameIndex): Edit | undefined {
  const other = index.lookingLike(name).find((known) => known.name !== name && !differsByStyle(known.name, name));
  if (other === undefined) return undefined;
  return {
    rule: "tool-name-look-alike",
    ...about,
    pointer: "/name",
    after: name,
    message: `the name looks like ${other.name}, ${other.place}, and has ${differences(name, other.name)}`,
  };
}

function mixedEdit({ name, about }: Arrival): Edit | undefined {
  const words = wordsOf(visibleText(name));
  const mixed = words.some(isMixed);
  if (!mixed && !words.some(mixesUnusualScripts)) return undefined;
  const reading = latinReading(visibleText(name));
  return {
    rule: "tool-name-look-alike",
    ...about,
    pointer: "/name",
    after: name,
    message: mixed
      ? `the name reads ${reading}, and has ${differences(name, reading)}`
      : `the name mixes Latin letters with those of a script that is not written with them: ${foreignLetters(name)}`,
  };
}

function similarEdit({ name, about, instead }: Arrival, index: NameIndex): Edit | undefined {
  const others = (found: readonly Known[]) =>
    found.filter((known) => known.name !== name && !instead.includes(known.name));
  const styled = others(index.styledLike(name)).find((known) => differsByStyle(known.name, name));
  const near = styled ?? others(index.spelledLike(name)).find((known) => slipBetween(known.name, name) !== undefined);
  if (near === undefined) return undefined;
  const how = styled === undefined ? slipBetween(near.name, name) : "upper case and separators";
  return {
    rule: "tool-name-similar",
    ...about,
    pointer: "/name",
    after: name,
    message: `the name differs from ${near.name}, ${near.place}, only by ${how}`,
  };
}

/** Names by what they can be mistaken for, so that no new one is compared with all others. */
class NameIndex {
  readonly #byLook = new Map<string, Known[]>();
  readonly #byStyle = new Map<string, Known[]>();
  readonly #bySpelling = new Map<string, Known[]>();

  add(known: Known): void {
    enter(this.#byLook, lookOf(known.name), known);
    enter(this.#byStyle, styleOf(known.name), known);
    for (const key of spellings(known.name)) enter(this.#bySpelling, key, known);
  }

  lookingLike(name: string): readonly Known[] {
    return this.#byLook.get(lookOf(name)) ?? [];
  }

  styledLike(name: string): readonly Known[] {
    return this.#byStyle.get(styleOf(name)) ?? [];
  }

  /** Names with the same letters in another order, or with other doubled ones. */
  spelledLike(name: string): readonly Known[] {
    return spellings(name).flatMap((key) => this.#bySpelling.get(key) ?? []);
  }
}

/** Names of one kind that are looked at: a list made of permutations of one name must not take the square of its length. */
const LOOKED_AT = 50;

function enter(index: Map<string, Known[]>, key: string, known: Known): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, [known]);
  else if (found.length < LOOKED_AT) found.push(known);
}

/** What a name looks like where a font tells neither 1, l and I nor 0, O and o, nor rn and m. */
function lookOf(name: string): string {
  // Nearly every name; some lists have thousands.
  if (/^[!-~]*$/.test(name)) return asciiLook(name);
  return unitsOf(name)
    .map(({ look }) => look)
    .join("");
}

/** One character of a name, and what it looks like. */
interface Unit {
  readonly raw: string;
  readonly look: string;
}

function unitsOf(name: string): readonly Unit[] {
  const hidden = new Set(invisibleCodePoints(name).map((code) => String.fromCodePoint(code)));
  return [...name].map((raw) => ({ raw, look: hidden.has(raw) ? "" : asciiLook(raw) }));
}

function asciiLook(characters: string): string {
  return latinReading(characters).replaceAll("m", "rn").replaceAll(/[1I|]/g, "l").replaceAll(/[0O]/g, "o");
}

/** Equal for names that differ by upper case and separators only; between digits a separator tells 1.1 from 11. */
function styleOf(name: string): string {
  return name.toLowerCase().replaceAll(/(?<!\d)[\s_./-]+|[\s_./-]+(?!\d)/g, "");
}

function differsByStyle(left: string, right: string): boolean {
  return left !== right && styleOf(left) === styleOf(right) && styleOf(left) !== "";
}

/** Longer names are no names: comparing them letter by letter is work for nobody's good. */
const LONGEST = 200;

function spellings(name: string): readonly string[] {
  if (name.length > LONGEST) return [];
  const letters = nameWords(name).join(" ");
  return [`swapped ${[...letters].sort().join("")}`, `doubled ${letters.replaceAll(/(\p{L})\1+/gu, "$1")}`];
}

/** How the one word that differs was mistyped; `undefined` when it was not, or is too short to tell (`to`, `too`). */
function slipBetween(left: string, right: string): string | undefined {
  const [one, two] = [nameWords(left), nameWords(right)];
  if (one.length !== two.length) return undefined;
  const at = one.findIndex((word, position) => word !== two[position]);
  const [old, now] = [one[at], two[at]];
  if (old === undefined || now === undefined) return undefined;
  if (one.slice(at + 1).join(" ") !== two.slice(at + 1).join(" ")) return undefined;
  if (![old, now].every((word) => word.length >= 4 && /^\p{L}+$/u.test(word))) return undefined;
  if (isSwap(old, now)) return "two letters that changed places";
  return isDoubling(old, now) || isDoubling(now, old) ? "a doubled letter" : undefined;
}

function isSwap(left: string, right: string): boolean {
  const at = firstDifference(left, right);
  return (
    left.length === right.length &&
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.slice(at + 2) === right.slice(at + 2)
  );
}

function isDoubling(short: string, long: string): boolean {
  const at = firstDifference(short, long);
  return (
    at > 0 && long.length === short.length + 1 && long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1)
  );
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}

/** Differences named in one sentence. */
const NAMED = 4;

/** Where two names that look alike differ: `U+0435 (е) for e`. */
function differences(name: string, other: string): string {
  const found = [...new Set(differingParts(unitsOf(name), unitsOf(other)))];
  const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : "";
  return found.slice(0, NAMED).join(", ") + more;
}

/** Walks both names by what they look like, and stops wherever both have shown as much. */
function differingParts(left: readonly Unit[], right: readonly Unit[]): readonly string[] {
  const parts: string[] = [];
  let [one, two] = ["", ""];
  let [ahead, at] = [0, 0];
  for (const { raw, look } of left) {
    one += raw;
    ahead += look.length;
    while (at < right.length && (ahead > 0 || right[at]?.look === "")) {
      const unit = right[at];
      at += 1;
      two += unit?.raw ?? "";
      ahead -= unit?.look.length ?? 0;
    }
    if (ahead !== 0) continue;
    if (one !== two) parts.push(`${codePoints(one)} for ${two === "" ? "nothing" : codePoints(two)}`);
    [one, two] = ["", ""];
  }
  return parts;
}

/** ASCII as it is, everything else by its code point, with its glyph when it has one. */
function codePoints(characters: string): string {
  if (/^[!-~]+$/.test(characters)) return characters;
  const hidden = new Set(invisibleCodePoints(characters));
  return [...characters]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (hidden.has(code)) return codePointName(code);
      return `U+${code.toString(16).toUpperCase().padStart(4, "0")} (${character})`;
    })
    .join(" ");
}

function foreignLetters(name: string): string {
  const letters = [...new Set(name)].filter((letter) => mixesUnusualScripts(`a${letter}`));
  const more = letters.length > NAMED ? ` and ${letters.length - NAMED} more` : "";
  return letters.slice(0, NAMED).map(codePoints).join(", ") + more;
}
