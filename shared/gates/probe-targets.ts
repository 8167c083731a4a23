import { CaptureError } from "../mcp/capture-error.ts";
import { readSettings } from "../mcp/probe/auth/settings.ts";
import { ProbeFailure } from "../mcp/probe/failure.ts";
import type { ProbeRequest, TargetLabels } from "../mcp/probe/model.ts";
import { parseTarget, type Target } from "../mcp/target.ts";
import { ConfigurationError, problemsMessage } from "../policy/configuration-error.ts";
import type { ProbeTargetPolicy } from "../policy/probe-target.ts";
import type { ProbeGateTarget } from "./probe-gate.ts";
import type { NumberedTarget } from "./select-targets.ts";

/** What all targets are asked with, as far as it does not suit each of them. */
type Surroundings = Pick<ProbeRequest, "headers" | "authentication" | "environment" | "tls" | "allowRedirects">;

/**
 * The targets of a gate, once it is known that each can be asked in these surroundings, that none is listed twice (it would count
 * for two), and that nothing was given that no target has a use for. Throws a ConfigurationError that tells which ones cannot by
 * their number, and shows no address.
 */
export function probeTargets(
  listed: readonly NumberedTarget[],
  surroundings: Surroundings,
): readonly ProbeGateTarget[] {
  if (listed.length === 0)
    throw new ConfigurationError("There is no target: name one, or list them in the policy (probe.targets).");
  const problems: string[] = [];
  const known = new Map<string, number>();
  const targets = listed.map(({ number, named: { target, replicas, ...labels } }): ProbeGateTarget => {
    const read = readTarget(target, surroundings);
    const problem = "problem" in read ? read.problem : repetition(read.target, number, known);
    if (problem !== undefined) problems.push(listed.length === 1 ? problem : `target ${number}: ${problem}`);
    return { target, replicas, labels: given(labels) };
  });
  if (problems.length === 0) problems.push(...unused(targets, surroundings));
  if (problems.length === 0) return targets;
  throw new ConfigurationError(problemsMessage("The targets cannot be probed", problems));
}

function readTarget(
  text: string,
  surroundings: Surroundings,
): { readonly target: Target } | { readonly problem: string } {
  try {
    const target = parseTarget(text);
    if (target.kind !== "http" && target.kind !== "stdio")
      return { problem: "it is no running server; write an http(s) URL or `stdio:<command line>`" };
    readSettings(surroundings, target);
    return { target };
  } catch (error) {
    if (error instanceof CaptureError) return { problem: error.message };
    if (error instanceof ProbeFailure) return { problem: error.detail };
    throw error;
  }
}

/** Labels make no other target of an address; another user does, who may be shown another server. */
function repetition(target: Target, number: number, known: Map<string, number>): string | undefined {
  const key = JSON.stringify(
    target.kind === "http" ? [target.url.href, target.userinfo] : target.kind === "stdio" ? [target.text] : [],
  );
  const first = known.get(key);
  if (first === undefined) known.set(key, number);
  return first === undefined
    ? undefined
    : `it is target ${first} once more, and would count for two; list it once, and say with \`replicas\` how many stand behind it`;
}

/** Whether a target is an http(s) URL, be it a proper one or not. */
export function isHttp(target: string): boolean {
  return /^\s*https?:/i.test(target);
}

/** What would be left aside in silence, and what to do about it. */
function unused(
  targets: readonly ProbeGateTarget[],
  { headers, environment, tls, allowRedirects }: Surroundings,
): readonly string[] {
  const servers = targets.filter(({ target }) => isHttp(target)).length;
  const isGiven = (values: object) => Object.keys(values).length > 0;
  const forHttp = [
    ...(isGiven(headers) ? ["headers are; give a process its secrets by its environment"] : []),
    ...(isGiven(tls) ? ["certificates and their authorities are; leave them out"] : []),
    ...(allowRedirects ? ["redirects are; leave `allow-redirects` out"] : []),
  ];
  const forProcesses = isGiven(environment) ? ["variables are; give a server its secrets by headers"] : [];
  return [
    ...(servers > 0 ? [] : forHttp.map((words) => `no target is an http(s) URL, and only for those ${words}`)),
    ...(servers < targets.length
      ? []
      : forProcesses.map((words) => `no target is a \`stdio:\` command, and only for those ${words}`)),
  ];
}

function given(labels: Omit<ProbeTargetPolicy, "target" | "replicas">): TargetLabels {
  return Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined));
}
