/** The option of a setting: `clientKey` is `--client-key`. */
export function flagOf(setting: string): string {
  return `--${setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What a setting of a login is called; secrets stand in variables. */
export function credentialName(setting: string): string {
  if (setting === "token") return "MCP_GATES_TOKEN";
  return setting === "clientSecret" ? "MCP_GATES_CLIENT_SECRET" : flagOf(setting);
}
