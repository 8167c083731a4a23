/**
 * The owners of a path by a CODEOWNERS file, as they are written there (`@octocat`, `@acme/cab`, an e-mail address): those of
 * the last pattern that fits, which may have none (docs.github.com, "About code owners").
 */
export function ownersOf(text: string, path: string): readonly string[] {
  let owners: readonly string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [pattern, ...named] = line
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    if (pattern !== undefined && pattern !== "" && fits(pattern, path)) owners = named;
  }
  return owners;
}

/** Patterns are those of gitignore without `!` and `[ ]`, which GitHub does not know; such a line owns nothing. */
function fits(pattern: string, path: string): boolean {
  if (/[![\]\\]/.test(pattern)) return false;
  const isAnchored = pattern.replace(/\/$/, "").includes("/");
  const parts = pattern.replace(/^\//, "").replace(/\/$/, "").split("/");
  const written = parts.map((part, index) => partExpression(part, index === parts.length - 1)).join("");
  // A pattern also owns all that is below; `dir/*` owns the files of a folder and nothing deeper.
  const isShallow = isAnchored && parts.at(-1) === "*";
  const below = pattern.endsWith("/") ? "/.+" : isShallow ? "" : "(?:/.+)?";
  return new RegExp(`^${isAnchored ? "" : "(?:.+/)?"}${written}${below}$`).test(path);
}

function partExpression(part: string, isLast: boolean): string {
  if (part === "**") return isLast ? ".*" : "(?:.+/)?";
  const written = part
    .replaceAll(/[.+^${}()|]/g, "\\$&")
    .replaceAll("?", "[^/]")
    .replaceAll(/\*+/g, "[^/]*");
  return isLast ? written : `${written}/`;
}
