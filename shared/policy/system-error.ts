/** The code of a failed system call (`ENOENT`), `undefined` for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  // Not by instanceof: an error of Node.js itself can be of another realm.
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
