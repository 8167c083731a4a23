import { isJsonObject, member } from "../../../contract/json.ts";
import type { Contract } from "../../../contract/model.ts";
import { foreign, type Side } from "../../side.ts";
import { ProbeFailure } from "../failure.ts";
import type { CheckResult, WitnessCall } from "../model.ts";
import { parameterHeaders } from "../parameter-headers.ts";
import { RefusedFailure } from "../refusal.ts";
import type { ProbeSession } from "../session.ts";
import { callResultProblem } from "./call-result.ts";
import { firstText } from "./canary.ts";
import { detailOf, failed, passed } from "./check.ts";

/** How servers say that they refuse arguments in a result instead of an error: the words of the SDKs and of pydantic. */
const REFUSES_ARGUMENTS =
  /-32602|(?:input|argument)s? validation|\d validation errors? for |invalid (?:arguments|params)/i;
const INVALID_PARAMS = -32602;

/**
 * Whether a server still takes a call that its callers may send. Witnesses have made-up values, so a tool may well fail on one
 * that it takes; whether it did, its words do not always tell, and a person has to read them.
 */
export async function replayWitness(
  session: ProbeSession,
  call: WitnessCall,
  { contract, side }: { readonly contract: Contract; readonly side: Side },
): Promise<CheckResult> {
  const check = `witness:${call.fingerprint}`;
  const tool = contract.tools.find((listed) => member(listed, "name") === call.tool);
  const refused = (words: string) =>
    failed(
      check,
      "witness.refused",
      `${foreign(side, call.tool, 60)} refuses ${JSON.stringify(call.arguments).slice(0, 120)}: ${words}`,
      "witness",
    );
  const unclear = (words: string): CheckResult => {
    const reason = "fails, and whether it refuses the arguments is not known";
    const message = `${foreign(side, call.tool, 60)} ${reason}: "${foreign(side, words, 140)}"`;
    return { ...failed(check, "witness.unclear", message, "witness"), verdict: "warn" };
  };
  if (tool === undefined) return refused("the server does not list the tool");
  try {
    const result = await session.request(
      "tools/call",
      { name: call.tool, arguments: call.arguments },
      { stage: "witness", headers: parameterHeaders(tool, call.arguments) },
    );
    const unreadable = callResultProblem(result, session.era);
    if (unreadable !== undefined) return failed(check, "rpc.bad_result", foreign(side, unreadable, 140), "witness");
    const text = firstText(result);
    if (member(result, "isError") === true)
      return REFUSES_ARGUMENTS.test(text) ? refused(foreign(side, text, 140)) : unclear(text);
    return passed(check, `${foreign(side, call.tool, 60)} takes the call`);
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error;
    if (error instanceof RefusedFailure && error.reply.kind === "error") {
      if (error.reply.code === INVALID_PARAMS) return refused(error.detail);
      // With another status or class the call has not come to the tool.
      if (error.failureClass === "rpc.error") return unclear(error.detail);
    }
    return failed(check, error.failureClass, detailOf(error), "witness");
  }
}

/**
 * The calls of a witness file (`mcp-gates diff --witnesses`) that may be sent: of tools that were named, and of calls alone. Throws
 * a ProbeFailure for another file, and for a named tool of which a file with calls has none: nobody would notice a misspelt name.
 */
export function replayableCalls(file: unknown, tools: ReadonlySet<string>): readonly WitnessCall[] {
  const calls = callsOf(file);
  const known = new Set(calls.map(({ tool }) => tool));
  const unknown = [...tools].filter((tool) => !known.has(tool));
  if (calls.length > 0 && unknown.length > 0) {
    const problem = `it has no call of ${listed(unknown)}; it has calls of ${listed([...known])}`;
    throw settingsFailure(`${problem}: name some of these, or leave the others out`);
  }
  return calls.filter(({ tool }) => tools.has(tool));
}

function callsOf(file: unknown): readonly WitnessCall[] {
  const calls = isObject(file) && Array.isArray(file.calls) ? file.calls : undefined;
  if (calls === undefined || !isObject(file) || file.callsVersion !== 1)
    throw settingsFailure("it is none that `mcp-gates diff --witnesses` writes (callsVersion 1)");
  return calls.flatMap((call: unknown): WitnessCall[] => {
    if (!isObject(call) || !isObject(call.tool) || typeof call.tool.baseline !== "string") return [];
    const given = call.arguments as WitnessCall["arguments"] | undefined;
    if (given === undefined || !isJsonObject(given) || typeof call.fingerprint !== "string") return [];
    return [{ fingerprint: call.fingerprint, tool: call.tool.baseline, arguments: given }];
  });
}

/** Names in one message at most; more are counted. */
const NAMED = 5;

function listed(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return (
    names
      .slice(0, NAMED)
      .map((name) => JSON.stringify(name.slice(0, 80)))
      .join(", ") + more
  );
}

function settingsFailure(detail: string): ProbeFailure {
  return new ProbeFailure("probe.settings", "settings", detail);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
