import { choice, environmentLines, secret, text, valuesOfLines, wholeNumber } from "../../shared/action/fields.ts";
import { readBy } from "../../shared/gates/probe-input-fields.ts";
import { maskedParts, parseHeaders } from "../../shared/mcp/headers.ts";

/** The inputs of `action.yml`. */
export const inputs = {
  target: secret(text(), maskedParts),
  headers: secret(readBy(parseHeaders), valuesOfLines).optional(),
  environment: secret(environmentLines(), valuesOfLines).optional(),
  "working-directory": text().default("."),
  era: choice(["auto", "modern", "legacy"]).default("auto"),
  output: text().default("mcp-contract.json"),
  "legacy-output": text().optional(),
  "timeout-seconds": wholeNumber({ minimum: 1, maximum: 86_400 }).optional(),
  "max-bytes": wholeNumber({ minimum: 1, maximum: 999_999_999_999 }).optional(),
  "max-pages": wholeNumber({ minimum: 1, maximum: 1_000_000 }).optional(),
};
