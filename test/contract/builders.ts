import type { Json, JsonObject } from "../../shared/contract/json.ts";
import { type Contract, EMPTY_CONTRACT } from "../../shared/contract/model.ts";

/** A contract of a legacy server with nothing but what is said. */
export function aContract(parts: Partial<Contract> = {}): Contract {
  return { ...EMPTY_CONTRACT, protocolVersion: "2025-11-25", ...parts };
}

/** A tool with one string argument `q`, and what is said. */
export function aTool(parts: Readonly<Record<string, Json>> = {}): JsonObject {
  return {
    name: "search",
    description: "Search documents by query.",
    inputSchema: { type: "object", properties: { q: { type: "string" } }, required: ["q"] },
    ...parts,
  };
}
