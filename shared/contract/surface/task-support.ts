import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { type Json, type JsonObject, member, objectMember } from "../json.ts";
import { malformedMemberEdits, memberEdits } from "./members.ts";
import type { EditSubject } from "./subject.ts";

/** The last revision that has `Tool.execution`; later ones have the extension `io.modelcontextprotocol/tasks` instead. */
const LAST_WITH_EXECUTION = "2025-11-25";
const TASKS_EXTENSION = "io.modelcontextprotocol/tasks";

type TaskSupport = "forbidden" | "optional" | "required";

/** By old and new support; equal ones make no edit. */
const MESSAGES: Readonly<Record<string, string>> = {
  "forbidden-to-required": "the tool must now be called as a task; plain calls fail",
  "optional-to-required": "the tool must now be called as a task; plain calls fail",
  "optional-to-forbidden": "the tool can no longer be called as a task; task calls fail",
  "required-to-forbidden": "the tool can no longer be called as a task; task calls fail",
  "forbidden-to-optional": "the tool can now be called as a task as well",
  "required-to-optional": "the tool can now be called plainly as well",
};

/**
 * The edits of a tool's `execution`. Absent task support means forbidden. A candidate of a later revision has no
 * `execution` any more: that it vanished is notation there, and whatever else it holds is metadata.
 */
export function taskSupportEdits(
  before: JsonObject,
  after: JsonObject,
  about: EditSubject & { readonly protocolVersion: string | null },
): readonly Edit[] {
  const { protocolVersion, ...subject } = about;
  const raw = { before: member(before, "execution"), after: member(after, "execution") };
  if (sameJson(raw.before, raw.after)) return [];
  const place = { ...subject, pointer: "/execution", ...raw };
  if (protocolVersion !== null && protocolVersion > LAST_WITH_EXECUTION) {
    return raw.after === undefined
      ? [
          {
            rule: "annotation-default-made-explicit",
            ...place,
            message: `revision ${protocolVersion} has no execution; the extension ${TASKS_EXTENSION} tells it instead`,
          },
        ]
      : [
          {
            rule: "meta-unknown-changed",
            ...place,
            message: `execution changed, which means nothing in revision ${protocolVersion}`,
          },
        ];
  }
  return supportEdits(before, after, subject);
}

function supportEdits(before: JsonObject, after: JsonObject, about: EditSubject): readonly Edit[] {
  const old = objectMember(before, "execution") ?? {};
  const now = objectMember(after, "execution") ?? {};
  const [written, rewritten] = [member(old, "taskSupport"), member(now, "taskSupport")];
  const place = { ...about, pointer: "/execution/taskSupport", before: written, after: rewritten };
  const [from, to] = [supportOf(written), supportOf(rewritten)];
  const edits = [
    ...(sameJson(written, rewritten) ? [] : [supportEdit(from, to, place)]),
    ...memberEdits(old, now, {
      rule: "meta-unknown-changed",
      about,
      pointer: "/execution",
      skip: new Set(["taskSupport"]),
      message: (key) => `execution.${key}, which MCP does not define, changed`,
    }),
    ...malformedMemberEdits(before, after, { key: "execution", about }),
  ];
  if (edits.length > 0) return edits;
  return [
    {
      rule: "annotation-default-made-explicit",
      ...about,
      pointer: "/execution",
      before: member(before, "execution"),
      after: member(after, "execution"),
      message: "an empty execution and none mean the same",
    },
  ];
}

function supportEdit(
  from: TaskSupport | undefined,
  to: TaskSupport | undefined,
  place: Omit<Edit, "rule" | "message">,
): Edit {
  if (from === undefined || to === undefined) {
    return { rule: "meta-unknown-changed", ...place, message: "task support is not forbidden, optional or required" };
  }
  if (from === to) {
    const message = `task support is ${to}, written out or by default`;
    return { rule: "annotation-default-made-explicit", ...place, message };
  }
  return {
    rule: `taskSupport-${from}-to-${to}`,
    ...place,
    message: MESSAGES[`${from}-to-${to}`] ?? "task support changed",
  };
}

/** What clients read; `undefined` for a word that MCP does not know. */
function supportOf(written: Json | undefined): TaskSupport | undefined {
  if (written === undefined) return "forbidden";
  return written === "forbidden" || written === "optional" || written === "required" ? written : undefined;
}
