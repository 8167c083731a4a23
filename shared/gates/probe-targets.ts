import { CaptureError } from "../mcp/capture-error.ts";
import { readSettings } from "../mcp/probe/auth/settings.ts";
import { ProbeFailure } from "../mcp/probe/failure.ts";
import type { ProbeRequest, TargetLabels } from "../mcp/probe/model.ts";
import { parseTarget, type Target } from "../mcp/target.ts";
import { ConfigurationError, problemsMessage } from "../policy/configuration-error.ts";
import type { ProbeTargetPolicy } from "../policy/probe.ts";
import type { ProbeGateTarget } from "./probe-gate.ts";

type Credentials = Pick<ProbeRequest, "headers" | "authentication">;

/**
 * The targets of a gate, once it is known that each can be asked with these credentials, and that none is listed twice: it would
 * count for two. Throws a ConfigurationError that tells which ones cannot by their number, and shows no address.
 */
export function probeTargets(
  named: readonly ProbeTargetPolicy[],
  credentials: Credentials,
): readonly ProbeGateTarget[] {
  if (named.length === 0)
    throw new ConfigurationError("There is no target: name one, or list them in the policy (probe.targets).");
  const problems: string[] = [];
  const known = new Map<string, number>();
  const targets = named.map(({ target, replicas, ...labels }, index): ProbeGateTarget => {
    const read = readTarget(target, credentials);
    const problem = "problem" in read ? read.problem : repetition(read.target, index, known);
    if (problem !== undefined) problems.push(named.length === 1 ? problem : `target ${index + 1}: ${problem}`);
    return { target, replicas, labels: given(labels) };
  });
  if (problems.length === 0) return targets;
  throw new ConfigurationError(problemsMessage("The targets cannot be probed", problems));
}

function readTarget(
  text: string,
  credentials: Credentials,
): { readonly target: Target } | { readonly problem: string } {
  try {
    const target = parseTarget(text);
    if (target.kind !== "http" && target.kind !== "stdio")
      return { problem: "it is no running server; write an http(s) URL or `stdio:<command line>`" };
    readSettings(credentials, target);
    return { target };
  } catch (error) {
    if (error instanceof CaptureError) return { problem: error.message };
    if (error instanceof ProbeFailure) return { problem: error.detail };
    throw error;
  }
}

/** Labels make no other target of an address; another user does, who may be shown another server. */
function repetition(target: Target, index: number, known: Map<string, number>): string | undefined {
  const key = JSON.stringify(
    target.kind === "http" ? [target.url.href, target.userinfo] : target.kind === "stdio" ? [target.text] : [],
  );
  const first = known.get(key);
  if (first === undefined) known.set(key, index + 1);
  return first === undefined
    ? undefined
    : `it is target ${first} once more, and would count for two; list it once, and say with \`replicas\` how many stand behind it`;
}

function given(labels: Omit<ProbeTargetPolicy, "target" | "replicas">): TargetLabels {
  return Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined));
}
