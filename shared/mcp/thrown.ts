/** A property of anything that was thrown. Errors may come from another realm, where `instanceof` says nothing. */
export function thrownProperty(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
}

/** The `code` of an error of the system or a library, when it is a text. */
export function thrownCode(error: unknown): string | undefined {
  const code = thrownProperty(error, "code");
  return typeof code === "string" ? code : undefined;
}

/** The name of an error's kind; empty for what is no error. */
export function thrownName(error: unknown): string {
  const name = thrownProperty(error, "name");
  return typeof name === "string" ? name : "";
}

/** The message of anything that was thrown. */
export function thrownText(error: unknown): string {
  const message = thrownProperty(error, "message");
  return typeof message === "string" ? message : String(error);
}
