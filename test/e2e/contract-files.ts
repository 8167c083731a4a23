import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder with tool lists to compare; gone after {@link ContractFolder.remove}. */
export interface ContractFolder {
  readonly path: string;
  /** Writes a JSON file and answers its path. */
  write(name: string, content: unknown): string;
  remove(): void;
}

/** A temporary folder with `baseline.json`, and `safe.json`, `risky.json` and `breaking.json` that change it. */
export function contractFolder(): ContractFolder {
  const path = mkdtempSync(join(tmpdir(), "mcp-gates-e2e-"));
  const write = (name: string, content: unknown): string => {
    const file = join(path, name);
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    return file;
  };
  write("baseline.json", { tools: [search({}), pay({})] });
  write("safe.json", { tools: [search({ properties: { page: { type: "integer" } } }), pay({})] });
  write("risky.json", { tools: [search({ additionalProperties: false }), pay({})] });
  write("breaking.json", { tools: [search({ required: ["query", "limit"] })] });
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function search(change: {
  readonly properties?: object;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}) {
  const { properties = {}, ...rest } = change;
  return {
    name: "search",
    description: "Finds orders",
    inputSchema: {
      type: "object",
      properties: { query: { type: "string" }, limit: { type: "integer" }, ...properties },
      required: ["query"],
      ...rest,
    },
  };
}

function pay(change: object) {
  const inputSchema = { type: "object", properties: { amount: { type: "number" } }, required: ["amount"] };
  return { name: "pay", description: "Pays an order", inputSchema, ...change };
}
