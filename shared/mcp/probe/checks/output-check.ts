import { runInNewContext } from "node:vm";
import type { Json } from "../../../contract/json.ts";
import { dialectOf } from "../../../contract/schema/dialect.ts";
import { rootPosition, schemaDocument } from "../../../contract/schema/document.ts";
import { accepts } from "../../../contract/schema/evaluate.ts";
import { Languages } from "../../../contract/schema/patterns.ts";
import { refusalWords, Validator } from "../../../contract/schema/validator.ts";
import { thrownCode, thrownName } from "../../thrown.ts";

/** Whether a value fits a schema: what speaks against it, or why it could not be established. */
export type OutputAnswer =
  | { readonly fits: true }
  | { readonly fits: false; readonly reason: string }
  | { readonly fits: undefined; readonly reason: string };

/** A server chooses the schema and the value: a few references make a validator look at one value a billion times. */
const LONGEST_MILLISECONDS = 2000;

/** Holds structured content against a tool's outputSchema (MCP 2025-06-18, structured content), for two seconds at most. */
export function checkOutput(schema: Json, value: Json): OutputAnswer {
  try {
    return runInNewContext("check()", { check: () => validated(schema, value) }, { timeout: LONGEST_MILLISECONDS });
  } catch (error) {
    return { fits: undefined, reason: reasonOf(error) };
  }
}

function validated(schema: Json, value: Json): OutputAnswer {
  const languages = new Languages();
  const judgement = new Validator(languages).judge(schema, value);
  if ("refusals" in judgement) {
    const [refusal] = judgement.refusals;
    return refusal === undefined ? { fits: true } : { fits: false, reason: refusalWords(refusal) };
  }
  // Our own evaluator knows more, and does not say where.
  const isAccepted =
    dialectOf(schema) === "unknown"
      ? undefined
      : accepts([rootPosition(schemaDocument(schema, "/outputSchema", languages))], value);
  if (isAccepted === undefined) return { fits: undefined, reason: judgement.obstacle };
  return isAccepted ? { fits: true } : { fits: false, reason: "does not fit the tool's outputSchema" };
}

function reasonOf(error: unknown): string {
  if (thrownCode(error) === "ERR_SCRIPT_EXECUTION_TIMEOUT")
    return `to find out takes longer than ${LONGEST_MILLISECONDS / 1000} s`;
  if (thrownName(error) === "RangeError") return "schema or value are nested too deep";
  throw error;
}
