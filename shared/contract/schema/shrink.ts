import { isJsonArray, isJsonObject, type Json } from "../json.ts";
import type { Step } from "./value-path.ts";

/** Smaller values that are tried at most. */
const TRIES = 200;
/** Characters up to which a text is taken in at a glance, and a whole value. */
const SHORT_TEXT = 64;
const SHORT_VALUE = 200;

/**
 * A value without the parts that show nothing: members, items and the length of texts that are not needed for `stillFits`. The
 * way to the part in question is kept. Deterministic; the value itself where nothing can be left out.
 */
export function shrunk(value: Json, path: readonly Step[], stillFits: (value: Json) => boolean): Json {
  let left = TRIES;
  const fits = (tried: Json) => {
    left -= 1;
    return left >= 0 && stillFits(tried);
  };
  const isOver = () => left <= 0;
  const small = shrunkPart(value, path, { fits, isOver, everywhere: false });
  if (JSON.stringify(small).length <= SHORT_VALUE) return small;
  return shrunkPart(small, path, { fits, isOver, everywhere: true });
}

interface Shrinking {
  readonly fits: (value: Json) => boolean;
  /** Whether nothing more is tried: then nothing more is made to be tried, either. */
  readonly isOver: () => boolean;
  /** Whether parts beside the way are looked into. */
  readonly everywhere: boolean;
}

/** `path` leads on from this part; `undefined` beside the way. */
function shrunkPart(value: Json, path: readonly Step[] | undefined, how: Shrinking): Json {
  const { fits, everywhere } = how;
  if (path === undefined && !everywhere) return value;
  if (typeof value === "string") return shortened(value, fits);
  if (isJsonArray(value)) return fewerItems(value, path, how);
  return isJsonObject(value) ? fewerMembers(value, path, how) : value;
}

function fewerMembers(
  value: { readonly [name: string]: Json },
  path: readonly Step[] | undefined,
  how: Shrinking,
): Json {
  const [step, ...rest] = path ?? [];
  const kept = step?.kind === "property" ? step.name : undefined;
  // The name on the way is any of them.
  const unnamed = step?.kind === "undeclared";
  let small: { readonly [name: string]: Json } = value;
  const loose = Object.keys(value).filter((name) => name !== kept);
  for (const names of chunksOf(loose)) {
    if (how.isOver()) break;
    const without = withoutMembers(small, names);
    const count = Object.keys(without).length;
    if (count === Object.keys(small).length || (unnamed && count === 0)) continue;
    if (how.fits(without)) small = without;
  }
  for (const name of Object.keys(small)) {
    if (how.isOver()) break;
    const fits = (part: Json) => how.fits({ ...small, [name]: part });
    const inner = shrunkPart(small[name] as Json, name === kept ? rest : undefined, { ...how, fits });
    if (inner !== small[name]) small = { ...small, [name]: inner };
  }
  return sameAs(value, small) ? value : small;
}

/** Names that are left out one by one; of more than these, many at once are tried first. */
const FEW_NAMES = 16;

/** Ever smaller parts of a list, down to each name by itself. */
function* chunksOf(names: readonly string[]): Generator<readonly string[]> {
  let size = names.length <= FEW_NAMES ? 1 : Math.ceil(names.length / 2);
  for (; ; size = Math.ceil(size / 2)) {
    for (let start = 0; start < names.length; start += size) yield names.slice(start, start + size);
    if (size <= 1) return;
  }
}

function withoutMembers(value: { readonly [name: string]: Json }, names: readonly string[]) {
  const left = new Set(names);
  return Object.fromEntries(Object.entries(value).filter(([name]) => !left.has(name)));
}

function fewerItems(value: readonly Json[], path: readonly Step[] | undefined, how: Shrinking): Json {
  const [step, ...rest] = path ?? [];
  const kept = step?.kind === "item" ? step.index : -1;
  let small = value;
  // From behind, so that the place of the item on the way stays.
  for (let index = value.length - 1; index > kept && !how.isOver(); index -= 1) {
    const without = small.filter((_, place) => place !== index);
    if (how.fits(without)) small = without;
  }
  for (const index of small.keys()) {
    if (how.isOver()) break;
    const fits = (part: Json) => how.fits(small.with(index, part));
    const inner = shrunkPart(small[index] as Json, index === kept ? rest : undefined, { ...how, fits });
    if (inner !== small[index]) small = small.with(index, inner);
  }
  return small;
}

/** The shortest beginning of a long text that will do, as far as halving finds it. */
function shortened(text: string, fits: (value: Json) => boolean): string {
  const characters = [...text];
  if (characters.length <= SHORT_TEXT) return text;
  let [none, enough] = [0, characters.length];
  while (enough - none > 1) {
    const middle = Math.floor((none + enough) / 2);
    if (fits(characters.slice(0, middle).join(""))) enough = middle;
    else none = middle;
  }
  return enough === characters.length ? text : characters.slice(0, enough).join("");
}

function sameAs(before: { readonly [name: string]: Json }, after: { readonly [name: string]: Json }): boolean {
  const names = Object.keys(before);
  return names.length === Object.keys(after).length && names.every((name) => before[name] === after[name]);
}
