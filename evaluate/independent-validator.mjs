/** Whether a schema accepts a value, by Ajv with its traps handled and arithmetic on decimals. Nothing of the product. */
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ajvSchema } from "./ajv-schema.mjs";
import { isMultiple } from "./decimals.mjs";

const CLASSES = { "2020-12": Ajv2020, "2019-09": Ajv2019, draft7: Ajv, draft6: Ajv };

/**
 * @returns {(schema: boolean | object, value: unknown) => boolean | { reason: string }} a reason says why Ajv cannot tell.
 * Compiled schemas are kept by identity.
 */
export function independentValidator() {
  const known = new WeakMap();
  return (schema, value) => {
    if (typeof schema === "boolean") return schema;
    if (typeof schema !== "object" || schema === null) return { reason: "it is not a schema" };
    if (holdsPrototype(value)) return { reason: "it never looks at a property named __proto__" };
    if (!known.has(schema)) known.set(schema, compiled(schema));
    const check = known.get(schema);
    if (typeof check !== "function") return check;
    try {
      return check(value);
    } catch (error) {
      return { reason: oneLine(error) };
    }
  };
}

function compiled(schema) {
  const prepared = ajvSchema(schema);
  if (prepared.reason !== undefined) return prepared;
  try {
    return compile(prepared, true);
  } catch (error) {
    // Patterns are Unicode ones by the specification; some suites hold patterns that only the older grammar knows.
    if (!(error instanceof SyntaxError)) return { reason: oneLine(error) };
  }
  try {
    return compile(prepared, false);
  } catch (error) {
    return { reason: oneLine(error) };
  }
}

/** An instance each: it keeps every address that it has met, and other cases use the same ones. */
function compile({ dialect, schema }, unicodeRegExp) {
  const ajv = new CLASSES[dialect]({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    ownProperties: true,
    unicodeRegExp,
    logger: false,
  });
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({ keyword: "multipleOf", type: "number", validate: (divisor, value) => isMultiple(value, divisor) });
  const validate = ajv.compile(schema);
  return (value) => validate(value) === true;
}

function holdsPrototype(value) {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(holdsPrototype);
}

function oneLine(error) {
  return String(error.message).replaceAll(/\s+/g, " ").slice(0, 160);
}
