import { ASSERTED_FORMATS } from "./formats.ts";
import { demandsOn } from "./prove-strings.ts";
import type { View } from "./view.ts";

/** Whether values of one view that are of its format are of the format of another view. */
export function formatsFit(lower: View, upper: View): boolean {
  const [own, wanted] = [lower, upper].map(({ string, number }) => string.format?.value ?? number.format?.value);
  if (wanted === undefined || own === wanted) return true;
  const pattern = ASSERTED_FORMATS.get(wanted)?.pattern;
  const languages = upper.node[0]?.document.languages;
  if (pattern === undefined || languages === undefined) return false;
  const demands = demandsOn(lower, languages);
  const formatted = own === undefined ? undefined : ASSERTED_FORMATS.get(own)?.pattern;
  const patterns = formatted === undefined ? demands.patterns : [...demands.patterns, formatted];
  return languages.implies({ ...demands, patterns }, pattern);
}
