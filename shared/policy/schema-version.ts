import * as z from "zod";
import { repositoryPath } from "./vocabulary.ts";

/** The part `schema` of the policy: where the version of a contract stands, and how exactly it is promoted. */
export const schemaVersionSchema = z
  .strictObject({
    "version-source": repositoryPath
      .optional()
      .describe("The JSON file that holds the schema version, such as server.json or mcp-schema.json."),
    pin: z
      .enum(["exact", "patch", "minor"])
      .default("exact")
      .describe("How far a release may differ from the version that soaked: not at all, or by a patch or minor step."),
  })
  .describe("Where the version of the contract stands, and how exactly it is promoted.");
