import type { Languages, StringDemands } from "./patterns.ts";
import type { View } from "./view.ts";

/** Whether it is shown that the strings of one view are strings of another. */
export function stringsFit(lower: View, upper: View): boolean {
  const languages = upper.node[0]?.document.languages;
  if (languages === undefined) return false;
  const wanted = demandsOn(upper);
  if (wanted.patterns.length === 0 && wanted.minLength === 0 && wanted.maxLength === Number.POSITIVE_INFINITY)
    return true;
  const sent = demandsOn(lower, languages);
  return (
    sent.minLength >= wanted.minLength &&
    sent.maxLength <= wanted.maxLength &&
    wanted.patterns.every((pattern) => languages.implies(sent, pattern))
  );
}

/** Whether it is shown that no string fits a view. */
export function lacksStrings(view: View, languages: Languages | undefined): boolean {
  const { minLength, maxLength, patterns } = demandsOn(view, languages);
  return (
    minLength > maxLength ||
    (languages !== undefined &&
      patterns.some((left, index) =>
        patterns.some((right, other) => other > index && languages.disjoint(left, right) === true),
      ))
  );
}

/** What a view demands of a string; with `languages`, the lengths count that follow from its patterns. */
export function demandsOn({ string }: View, languages?: Languages): StringDemands {
  const patterns = string.patterns.map(({ value }) => value);
  let minLength = string.minLength?.value ?? 0;
  let maxLength = string.maxLength?.value ?? Number.POSITIVE_INFINITY;
  for (const pattern of patterns) {
    const lengths = languages?.lengths(pattern);
    minLength = Math.max(minLength, lengths?.least ?? 0);
    maxLength = Math.min(maxLength, lengths?.most ?? Number.POSITIVE_INFINITY);
  }
  return { patterns, minLength, maxLength };
}
