import type { Profile } from "../profile.ts";

const TOOLS = "https://modelcontextprotocol.io/specification/2026-07-28/server/tools";
const SCHEMAS = "https://modelcontextprotocol.io/specification/2026-07-28/basic";
const READ = "2026-11-24";

export const MCP_2026_07_28: Profile = {
  name: "mcp-2026-07-28",
  about: "Clients that hold to MCP revision 2026-07-28 and no more.",
  schemas: ["inputSchema", "outputSchema"],
  lines: [
    {
      id: "tool-name",
      check: { kind: "tool-name", pattern: "^[A-Za-z0-9_.-]{1,128}$" },
      says: "a tool name should have 1 to 128 ASCII letters, digits, underscores, hyphens and dots",
      source: `${TOOLS}#tool-names`,
      read: READ,
      toldBy: ["tool-name-invalid"],
    },
    {
      id: "root-object",
      check: { kind: "root-object" },
      says: "the input schema is an object of type object",
      source: "https://modelcontextprotocol.io/specification/2026-07-28/schema#tool",
      read: READ,
      toldBy: ["tool-malformed", "input-root-not-object"],
    },
    {
      id: "headers",
      check: { kind: "mcp-headers" },
      says: "x-mcp-header is a unique HTTP token on a string, integer or boolean that properties alone lead to; over HTTP a client has to drop a tool that breaks this",
      source: `${TOOLS}#x-mcp-header`,
      read: READ,
      toldBy: ["x-mcp-header-invalid"],
    },
    {
      id: "dialects",
      check: { kind: "dialects", known: ["2020-12"] },
      says: "a client has to know JSON Schema 2020-12; it may answer any other dialect with an error",
      source: `${SCHEMAS}#schema-dialect`,
      read: READ,
      toldBy: [
        "input-dialect-2020-to-draft07",
        "input-dialect-unknown",
        "output-dialect-2020-to-draft07",
        "output-dialect-unknown",
      ],
    },
    {
      id: "external-references",
      check: { kind: "references", refused: "external" },
      says: "a client must not fetch what a reference to the network names, and should reject a schema that needs it",
      source: `${SCHEMAS}#%24ref-resolution`,
      read: READ,
      toldBy: [
        "input-external-ref-added",
        "input-ref-unresolvable",
        "output-external-ref-added",
        "output-ref-unresolvable",
      ],
    },
  ],
};
