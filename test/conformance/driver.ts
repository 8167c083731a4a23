/**
 * A client for the official conformance scenarios, made of this library: visits the server whose URL is the last argument as a
 * probe does, and then does in the session what the scenario looks at. Ends with status 1 when anything of it fails.
 */
import { z } from "zod";
import { clientFindings } from "../../shared/contract/client-findings.ts";
import {
  isJsonArray,
  type Json,
  type JsonObject,
  member,
  objectMember,
  stringMember,
} from "../../shared/contract/json.ts";
import type { Contract } from "../../shared/contract/model.ts";
import { Deadline } from "../../shared/mcp/probe/allowance.ts";
import type { ProbeAuthentication, ProbeRequest } from "../../shared/mcp/probe/model.ts";
import { parameterHeaders } from "../../shared/mcp/probe/parameter-headers.ts";
import type { ProbeSession } from "../../shared/mcp/probe/session.ts";
import { visit } from "../../shared/mcp/probe/visit.ts";

interface ToolCall {
  readonly name: string;
  readonly arguments: JsonObject;
}

/** What a scenario tells its client. */
interface Context {
  readonly client_id?: string | undefined;
  readonly client_secret?: string | undefined;
  readonly private_key_pem?: string | undefined;
  readonly signing_algorithm?: string | undefined;
  readonly toolCalls?: readonly ToolCall[] | undefined;
}

const context: Context = z
  .object({
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
    private_key_pem: z.string().optional(),
    signing_algorithm: z.string().optional(),
    toolCalls: z.array(z.object({ name: z.string(), arguments: z.record(z.string(), z.json()) })).optional(),
  })
  .parse(JSON.parse(process.env.MCP_CONFORMANCE_CONTEXT ?? "{}"));

/** What the scenarios want beside a session and its lists. */
const WORK: Readonly<Record<string, (open: ProbeSession, contract: Contract) => Promise<void>>> = {
  "http-standard-headers": async (open, contract) => {
    await callTools(open, contract);
    await readResources(open, contract);
    await getPrompts(open, contract);
  },
  "http-invalid-tool-headers": callTools,
  "http-custom-headers": callTools,
  "sse-retry": callTools,
  "json-schema-2020-12-preservation": echoSchema,
};

const work = WORK[process.env.MCP_CONFORMANCE_SCENARIO ?? ""];
const { failure, session } = await visit(
  requestTo(process.argv.at(-1) ?? ""),
  { environment: {}, whole: new Deadline(60_000) },
  { twice: false, work: async (open, { contract }) => await work?.(open, contract) },
);
process.stdout.write(`${session?.era} ${session?.protocolVersion}\n`);
if (failure !== undefined) {
  process.stderr.write(`${failure.failureClass} at ${failure.stage}: ${failure.detail}\n`);
  process.exitCode = 1;
}

function requestTo(target: string): ProbeRequest {
  return {
    target,
    labels: {},
    era: "auto",
    headers: {},
    environment: {},
    authentication: authentication(),
    tls: {},
    allowRedirects: false,
    limits: { exchange: 5000, whole: 20_000, bytes: 1024 * 1024, structure: 1_000_000, pages: 5 },
    checks: {
      minimumTools: 0,
      requiredTools: [],
      latency: {},
      samples: 1,
      certificateDays: 0,
      unknownSession: "skip",
      stream: false,
      deterministic: false,
      bothEras: false,
      canaries: [],
      witnesses: [],
    },
  };
}

function authentication(): ProbeAuthentication {
  const { client_id, client_secret, private_key_pem, signing_algorithm } = context;
  if (client_id === undefined) return { kind: "none" };
  const client = { kind: "client-credentials", clientId: client_id } as const;
  if (client_secret !== undefined) return { ...client, proof: { kind: "secret", secret: client_secret } };
  if (private_key_pem === undefined || signing_algorithm === undefined) throw new Error("the client has no proof");
  return { ...client, proof: { kind: "private-key", key: private_key_pem, algorithm: signing_algorithm } };
}

/** The calls that the scenario asks for, else one of each tool that conforming clients may call. */
async function callTools(open: ProbeSession, contract: Contract): Promise<void> {
  const findings = clientFindings(contract).filter(({ id }) => id === "tool-excluded");
  const excluded = new Set(findings.map(({ subject }) => subject));
  const tools = new Map(contract.tools.map((tool) => [stringMember(tool, "name") ?? "", tool]));
  const callable = [...tools].filter(([name]) => !excluded.has(name));
  const calls = context.toolCalls ?? callable.map(([name, tool]) => ({ name, arguments: requiredArguments(tool) }));
  for (const { name, arguments: values } of calls) {
    const headers = parameterHeaders(tools.get(name), values);
    await open.request("tools/call", { name, arguments: values }, { stage: "canary", headers });
  }
}

/** A text for each argument that must be there; the scenarios ask for no others. */
function requiredArguments(tool: JsonObject): JsonObject {
  const required: Json | undefined = member(objectMember(tool, "inputSchema") ?? {}, "required");
  const names = isJsonArray(required) ? required.filter((name) => typeof name === "string") : [];
  return Object.fromEntries(names.map((name) => [name, `any ${name}`]));
}

/** Hands the schema of one tool to another one, as it came from the server. */
async function echoSchema(open: ProbeSession, { tools }: Contract): Promise<void> {
  const rich = tools.find((tool) => stringMember(tool, "name") !== "json_schema_echo");
  const params = { name: "json_schema_echo", arguments: { schema: objectMember(rich ?? {}, "inputSchema") ?? {} } };
  await open.request("tools/call", params, { stage: "canary" });
}

async function readResources(open: ProbeSession, { resources }: Contract): Promise<void> {
  for (const resource of resources) {
    await open.request("resources/read", { uri: stringMember(resource, "uri") ?? "" }, { stage: "canary" });
  }
}

async function getPrompts(open: ProbeSession, { prompts }: Contract): Promise<void> {
  for (const prompt of prompts) {
    await open.request("prompts/get", { name: stringMember(prompt, "name") ?? "" }, { stage: "canary" });
  }
}
