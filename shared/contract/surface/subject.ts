import type { Subject } from "../change.ts";
import { type JsonObject, stringMember } from "../json.ts";
import type { Contract } from "../model.ts";

/** Whom an edit is about; spread into every edit of one pair. */
export interface EditSubject {
  readonly subject: Subject;
  /** The new name, when the pair is a rename. */
  readonly renamedTo?: string;
}

/** The name that a tool or prompt is called by; empty when it has none. */
export function nameOf(listed: JsonObject): string {
  return stringMember(listed, "name") ?? "";
}

/** The subject of two tools that belong together: the old name, and the new one where it differs. */
export function toolSubject(before: JsonObject, after: JsonObject): EditSubject {
  return renamedSubject("tool", nameOf(before), nameOf(after));
}

/** A subject by its old name and, where it differs, its new one. */
export function renamedSubject(kind: Subject["kind"], before: string, after: string): EditSubject {
  return { subject: { kind, name: before }, ...(before === after ? {} : { renamedTo: after }) };
}

/** The server itself, by the name that the candidate or else the baseline gives; empty when neither does. */
export function serverSubject(baseline: Contract, candidate: Contract): Subject {
  return { kind: "server", name: serverName(candidate) ?? serverName(baseline) ?? "" };
}

/** Whether both contracts tell about more than tools, so that an absence means something. */
export function bothTellAll(baseline: Contract, candidate: Contract): boolean {
  return baseline.scope === "server" && candidate.scope === "server";
}

function serverName(contract: Contract): string | undefined {
  return contract.serverInfo === null ? undefined : stringMember(contract.serverInfo, "name");
}
