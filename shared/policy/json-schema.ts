import * as z from "zod";
import { policySchema } from "./policy.ts";

/**
 * The JSON Schema of the policy file, for editors. It knows keys, types, forms and choices; what two keys say together
 * (names of environments, an order that rises, times that exist) `mcp-gates policy validate` checks alone.
 */
export function policyJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(policySchema, {
    io: "input",
    // What is checked by code has its form written beside it.
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      // The bounds of what JavaScript counts say nothing about a policy.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return { $schema, $id: "urn:mcp-gates:policy:1", title: "The policy of mcp-gates, version 1", ...schema };
}
