/** The name under which our deployments stand among others; a job with `environment:` makes some too. */
export const PROMOTION_TASK = "mcp-promote";
/** The `kind` of their payloads. */
export const PROMOTION_KIND = "mcp-promotion";

/** GitHub gives a payload as it was sent: JSON, JSON as a text, and a text of a text. `undefined` = it is none of them. */
export function unwrappedPayload(payload: unknown): unknown {
  let value = payload;
  for (let layer = 0; layer < 2 && typeof value === "string"; layer++) {
    try {
      value = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  return value;
}
