import type { Change } from "../contract/change.ts";
import type { Json } from "../contract/json.ts";
import type { ContractReport } from "../gates/contract-report.ts";

/** One witness, ready to be sent to a server or to be held against its answers. */
interface ReplayableCall {
  readonly fingerprint: string;
  readonly group: string;
  readonly rule: string;
  /** The tool as each side calls it. */
  readonly tool: { readonly baseline: string; readonly candidate: string };
  /** The `arguments` of a `tools/call`; absent for a result. */
  readonly arguments?: Json;
  /** A `structuredContent` that the candidate may answer; absent for a call. */
  readonly structuredContent?: Json;
  /** What the schemas of each side say of it. */
  readonly baseline: "accepts" | "refuses";
  readonly candidate: "accepts" | "refuses" | "ignores";
  /** Why the side that refuses it does; absent when none does. */
  readonly refusal?: string;
}

/** The witnesses of a report as JSON text, one for each group of the same edit: calls that can be replayed. */
export function renderReplayableCalls(report: ContractReport): string {
  const seen = new Set<string>();
  const calls = report.changes.flatMap((change) => {
    const call = replayableCall(change);
    if (call === undefined || seen.has(change.group)) return [];
    seen.add(change.group);
    return [call];
  });
  const side = ({ digest, source, server }: ContractReport["baseline"]) => ({ digest, source, server });
  const file = {
    callsVersion: 1,
    service: report.service,
    baseline: side(report.baseline),
    candidate: side(report.candidate),
    calls,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function replayableCall(change: Change): ReplayableCall | undefined {
  const { witness, refusal, state } = change.proof;
  if (witness === undefined || change.subject.kind !== "tool" || change.direction === null) return undefined;
  const output = change.direction === "output";
  return {
    fingerprint: change.fingerprint,
    group: change.group,
    rule: change.rule,
    tool: { baseline: change.subject.name, candidate: change.renamedTo ?? change.subject.name },
    ...(output ? { structuredContent: witness } : { arguments: witness }),
    baseline: output ? "refuses" : "accepts",
    candidate: output ? "accepts" : state === "dropped" ? "ignores" : "refuses",
    ...(refusal === undefined ? {} : { refusal }),
  };
}
