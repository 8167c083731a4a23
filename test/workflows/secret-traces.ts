/** Shorter pieces stand in logs by chance. */
const SHORTEST = 10;

/**
 * What would give a secret away: the whole, each value in it (behind `NAME=`, `Name: ` or a scheme such as `Bearer`), both halves of each
 * value, and all of them as base64 wherever it begins in the text that was encoded, base64 for addresses, hexadecimal digits and
 * percent-encoded.
 */
function tracesOf(secret: string): readonly string[] {
  const values = secret
    .split("\n")
    .flatMap((line) => [line, line.replace(/^[\w-]+(=|: *)/, "").replace(/^\w+ (?=\S+$)/, "")]);
  const halves = values.flatMap((value, index) => {
    // A whole line begins with its name, which is no secret.
    if (index % 2 === 0) return [];
    const middle = Math.ceil(value.length / 2);
    return [value.slice(0, middle), value.slice(middle)];
  });
  const all = [secret, ...values, ...halves].filter(({ length }) => length >= SHORTEST);
  return [...new Set(all.flatMap((piece) => [piece, ...encoded(piece)]))];
}

function encoded(piece: string): readonly string[] {
  const bytes = Buffer.from(piece);
  const base64 = [0, 1, 2].flatMap((offset) => {
    // The first and the last digit depend on what stands around.
    const digits = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const own = digits.slice(Math.ceil((offset * 8) / 6), digits.length - 1);
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
  });
  return [...base64, bytes.toString("hex"), encodeURIComponent(piece)].filter(({ length }) => length >= SHORTEST);
}

/** The secrets, by name, that some text gives away. */
export function givenAway(secrets: Readonly<Record<string, string>>, texts: readonly string[]): readonly string[] {
  return Object.entries(secrets)
    .filter(([, secret]) => {
      const traces = tracesOf(secret);
      return texts.some((text) => traces.some((trace) => text.includes(trace)));
    })
    .map(([name]) => name);
}
