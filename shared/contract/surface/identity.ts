import type { Edit } from "../change.ts";
import { type JsonObject, stringMember } from "../json.ts";
import type { Contract } from "../model.ts";
import { memberEdits } from "./members.ts";
import { bothTellAll, serverSubject } from "./subject.ts";

/**
 * The edits of what the server says it is. Its version is not judged here: often it is not the released one, so the gate
 * looks at the version that is declared. A side without `serverInfo` (optional since MCP 2026-07-28) says nothing.
 */
export function serverIdentityEdits(baseline: Contract, candidate: Contract): readonly Edit[] {
  const [old, now] = [baseline.serverInfo, candidate.serverInfo];
  if (!bothTellAll(baseline, candidate) || old === null || now === null) return [];
  const about = { subject: serverSubject(baseline, candidate) };
  return [
    ...nameEdits(old, now, about),
    ...memberEdits(old, now, {
      rule: "meta-unknown-changed",
      about,
      pointer: "/serverInfo",
      skip: new Set(["name", "version"]),
      message: (key) => `the ${key} of the server changed`,
    }),
  ];
}

function nameEdits(old: JsonObject, now: JsonObject, about: Pick<Edit, "subject">): readonly Edit[] {
  const [before, after] = [stringMember(old, "name"), stringMember(now, "name")];
  if (before === after) return [];
  return [
    {
      rule: "server-name-changed",
      ...about,
      pointer: "/serverInfo/name",
      before,
      after,
      message: renamed(before, after),
      // A name that comes cannot have been used.
      ...(before === undefined ? ({ severity: "safe", bump: "patch" } as const) : {}),
    },
  ];
}

function renamed(before: string | undefined, after: string | undefined): string {
  if (after === undefined) return `the server no longer says its name, which was ${before}`;
  if (before === undefined) return `the server now says its name, ${after}`;
  return `the server is now called ${after} instead of ${before}`;
}
