import { canonicalText, sameJson } from "../../../contract/canonical.ts";
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
  pointerTokens,
  stringMember,
} from "../../../contract/json.ts";
import type { Contract } from "../../../contract/model.ts";
import { matchesTextPattern, TEXT_LIMIT, textPatternProblem } from "../../../contract/schema/text-pattern.ts";
import { foreign, type Side } from "../../side.ts";
import { ProbeFailure } from "../failure.ts";
import type { FailureClass } from "../failure-classes.ts";
import type { Canary, CanaryExpectation, CheckResult } from "../model.ts";
import { parameterHeaders } from "../parameter-headers.ts";
import { RefusedFailure } from "../refusal.ts";
import type { ProbeSession } from "../session.ts";
import { callResultProblem } from "./call-result.ts";
import { detailOf, failed, passed } from "./check.ts";
import { checkOutput } from "./output-check.ts";

/**
 * Calls one tool that the user named, and holds what comes back against what was expected: the error flag, the tool's own
 * output schema, values at JSON pointers, the time. Never throws a ProbeFailure: it becomes the answer.
 */
export async function runCanary(
  session: ProbeSession,
  canary: Canary,
  { contract, side }: { readonly contract: Contract; readonly side: Side },
): Promise<CheckResult> {
  const check = `canary:${canary.tool}`;
  const no = (failureClass: FailureClass, message: string) => failed(check, failureClass, message, "canary");
  const mistake = canary.expectations.map(mistakeIn).find((words) => words !== undefined);
  if (mistake !== undefined) return failed(check, "probe.settings", mistake, "settings");
  const tool = contract.tools.find((listed) => member(listed, "name") === canary.tool);
  if (tool === undefined) return no("schema.missing_tool", "the server does not list the tool, so it was not called");
  let result: JsonObject;
  let milliseconds = 0;
  try {
    result = await session.request(
      "tools/call",
      { name: canary.tool, arguments: canary.arguments },
      {
        stage: "canary",
        headers: parameterHeaders(tool, canary.arguments),
        milliseconds: canary.milliseconds,
        onTimings: (timings) => {
          milliseconds = timings.total;
        },
      },
    );
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error;
    const isAnswer =
      error instanceof RefusedFailure && error.reply.kind === "error" && OF_THE_CALL.has(error.failureClass);
    return no(isAnswer ? "canary.refused" : error.failureClass, detailOf(error));
  }
  const type = member(result, "resultType");
  if (type !== undefined && type !== "complete")
    return no("canary.unexpected", `the result is ${foreign(side, JSON.stringify(type), 60)} and no answer`);
  const unreadable = callResultProblem(result, session.era);
  if (unreadable !== undefined) return no("rpc.bad_result", foreign(side, unreadable, 140));
  const isError = member(result, "isError") === true;
  if (isError !== canary.isError) {
    return isError
      ? no("canary.is_error", `the tool reports an error: ${foreign(side, firstText(result), 140)}`)
      : no("canary.unexpected", "the tool reports no error, and one was expected");
  }
  if (canary.validateOutput && !isError) {
    const problem = outputProblem(tool, result);
    if (problem !== undefined) return no(problem.failureClass, foreign(side, problem.words, 180));
  }
  for (const expectation of canary.expectations) {
    const problem = expectationProblem(result, expectation, side);
    if (problem !== undefined) return no("canary.unexpected", problem);
  }
  const took = `${Math.round(milliseconds)} ms`;
  if (canary.milliseconds !== undefined && milliseconds > canary.milliseconds)
    return no("latency.slow", `the call took ${took}, at most ${canary.milliseconds} asked for`);
  return passed(check, `the call came back as expected, in ${took}`);
}

/** Classes of errors that are about the call, with which HTTP status they ever came; others are about the session or the way. */
const OF_THE_CALL: ReadonlySet<FailureClass> = new Set(["rpc.error", "http.400", "http.status"]);

/** Why an expectation can be held against nothing. */
function mistakeIn(expectation: CanaryExpectation): string | undefined {
  const { pointer } = expectation;
  if (pointer !== "" && !pointer.startsWith("/"))
    return `"${pointer.slice(0, 80)}" is no JSON pointer: it begins with /`;
  return "matches" in expectation ? textPatternProblem(expectation.matches) : undefined;
}

/** Why structuredContent does not fit the tool's outputSchema, or is not known to. */
function outputProblem(
  tool: JsonObject,
  result: JsonObject,
): { readonly failureClass: FailureClass; readonly words: string } | undefined {
  const schema = member(tool, "outputSchema");
  if (schema === undefined || schema === null) return undefined;
  const value = member(result, "structuredContent");
  if (value === undefined)
    return { failureClass: "canary.bad_output", words: "the tool has an outputSchema and gives no structuredContent" };
  const answer = checkOutput(schema, value);
  if (answer.fits === true) return undefined;
  if (answer.fits === false) return { failureClass: "canary.bad_output", words: `structuredContent ${answer.reason}` };
  const words = `whether structuredContent fits the outputSchema could not be established: ${answer.reason}`;
  return { failureClass: "canary.not_validated", words };
}

function expectationProblem(result: JsonObject, expectation: CanaryExpectation, side: Side): string | undefined {
  const value = valueAt(result, expectation.pointer);
  const place = expectation.pointer === "" ? "the result" : expectation.pointer;
  const found = value === undefined ? "nothing" : foreign(side, canonicalText(value), 80);
  if ("equals" in expectation) {
    if (value !== undefined && sameJson(value, expectation.equals)) return undefined;
    return `${place} is ${found}, not ${canonicalText(expectation.equals).slice(0, 80)}`;
  }
  const text = typeof value === "string" ? value : value === undefined ? undefined : canonicalText(value);
  if (text !== undefined && text.length > TEXT_LIMIT)
    return `${place} has ${text.length} characters, and at most ${TEXT_LIMIT} are held against a pattern`;
  if (text !== undefined && matchesTextPattern(expectation.matches, text)) return undefined;
  return `${place} is ${found}, which does not match ${expectation.matches.slice(0, 80)}`;
}

/** What a JSON pointer leads to (RFC 6901), `undefined` when nothing is there. */
function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const token of pointerTokens(pointer)) {
    if (isJsonArray(value)) value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    else value = isJsonObject(value) ? member(value, token) : undefined;
  }
  return value;
}

/** The first text of a result's content. */
export function firstText(result: JsonObject): string {
  const content = member(result, "content");
  const item = isJsonArray(content)
    ? content.find((part) => isJsonObject(part) && member(part, "type") === "text")
    : undefined;
  return (isJsonObject(item) ? stringMember(item, "text") : undefined) ?? "(no text)";
}
