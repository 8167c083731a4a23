/** Options and query parameters whose value is a credential by their name. */
const NAME =
  "[\\w.-]*(?:token|secret|passw(?:or)?d|credential|api[-_]?key|access[-_]?key|private[-_]?key|authorization)[\\w.-]*";
const OPTION = new RegExp(`(?:^|\\s)--?${NAME}(?:=|\\s+)["']?([^\\s"']+)`, "gi");
const VARIABLE = new RegExp(`(?:^|[\\s?&;])${NAME}=["']?([^\\s"'&;]+)`, "gi");
const USER_INFORMATION = /[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@:"']*:)?([^\s/@"']+)@/gi;

/**
 * The values on a command line that are credentials: after an option or in a parameter whose name says so
 * (`--api-key=…`, `--token …`, `?access_token=…`), and the password of a URL.
 */
export function commandLineSecrets(text: string): readonly string[] {
  const found = [OPTION, VARIABLE, USER_INFORMATION].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, value]) => value ?? ""),
  );
  return [...new Set(found)].filter((value) => value.length >= 4 && !value.startsWith("-"));
}

/** A command line for people: `***` for each of its credentials. */
export function withoutCommandLineSecrets(text: string): string {
  return commandLineSecrets(text)
    .toSorted((left, right) => right.length - left.length)
    .reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}
