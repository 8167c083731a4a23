/** Units that people mistake for each other, one family a row, one unit a pattern. */
const FAMILIES: readonly (readonly (readonly [unit: string, pattern: RegExp])[])[] = [
  [
    ["seconds", /\b(?:seconds?|secs?)\b/i],
    ["milliseconds", /\b(?:milliseconds?|millis|msecs?|ms)\b/i],
    ["microseconds", /\b(?:microseconds?|usecs?|µs)\b/i],
    ["minutes", /\b(?:minutes?|mins?)\b/i],
    ["hours", /\bhours?\b/i],
    ["days", /\bdays?\b/i],
  ],
  [
    ["bytes", /\bbytes?\b/i],
    ["kilobytes", /\b(?:kilobytes?|kibibytes?|kb|kib)\b/i],
    ["megabytes", /\b(?:megabytes?|mebibytes?|mb|mib)\b/i],
    ["gigabytes", /\b(?:gigabytes?|gibibytes?|gb|gib)\b/i],
  ],
  [
    ["cents", /\bcents?\b/i],
    ["dollars", /\bdollars?\b/i],
    ["euros", /\beuros?\b/i],
  ],
  [
    ["percent", /\bpercent(?:age)?\b|%/i],
    ["a fraction", /\b(?:fraction|ratio)\b/i],
  ],
  [
    ["0-based", /\b(?:0|zero)[- ](?:based|indexed)\b/i],
    ["1-based", /\b(?:1|one)[- ](?:based|indexed)\b/i],
  ],
  [
    ["metres", /\bmet(?:re|er)s?\b/i],
    ["kilometres", /\b(?:kilomet(?:re|er)s?|km)\b/i],
    ["miles", /\bmiles?\b/i],
    ["feet", /\bfeet\b/i],
  ],
  [
    ["Celsius", /\bcelsius\b|°C/i],
    ["Fahrenheit", /\bfahrenheit\b|°F/i],
  ],
];

/**
 * The units that a text spoke of and those that its new version speaks of, when both name units of one family and not
 * the same ones. A hint that the same value means something else; a text is no proof.
 */
export function changedUnits(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } | undefined {
  for (const family of FAMILIES) {
    const [old, now] = [unitsIn(before, family), unitsIn(after, family)];
    const gone = old.filter((unit) => !now.includes(unit));
    const come = now.filter((unit) => !old.includes(unit));
    if (gone.length > 0 && come.length > 0) return { before: gone.join(" and "), after: come.join(" and ") };
  }
  return undefined;
}

function unitsIn(text: string, family: (typeof FAMILIES)[number]): readonly string[] {
  return family.filter(([, pattern]) => pattern.test(text)).map(([unit]) => unit);
}
