import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { type Json, type JsonObject, member, objectMember } from "../json.ts";
import type { ListContext } from "./alias-edits.ts";
import { annotationEdits } from "./annotations.ts";
import { descriptionEdits } from "./descriptions.ts";
import { memberEdits } from "./members.ts";
import { type EditSubject, toolSubject } from "./subject.ts";
import { taskSupportEdits } from "./task-support.ts";
import { toolMetaEdits } from "./tool-meta.ts";

export interface ToolSurfaceOptions {
  /** Whether the input or output schema of the tool differs in meaning. */
  readonly schemaMoved: boolean;
  /** The revision that the candidate was captured in; `null` when not known, which is read as one with `execution`. */
  readonly protocolVersion: string | null;
  /** The list that the tool stands in; default none is known. */
  readonly context?: ListContext | undefined;
}

/** Members with rules of their own; the name is judged by the matching, the schemas by the schema comparison. */
const KNOWN: ReadonlySet<string> = new Set([
  "name",
  "title",
  "description",
  "inputSchema",
  "outputSchema",
  "annotations",
  "execution",
  "icons",
  "_meta",
]);

/**
 * The edits between two tools that belong together, outside their schemas and their names. Every member that differs ends
 * as some edit, whether this version knows it or not. The two names may differ.
 */
export function toolSurfaceEdits(before: JsonObject, after: JsonObject, options: ToolSurfaceOptions): readonly Edit[] {
  if (before === after) return [];
  const about = toolSubject(before, after);
  return [
    ...descriptionEdits(before, after, { ...about, schemaMoved: options.schemaMoved }),
    ...titleEdits(before, after, about),
    ...iconEdits(before, after, about),
    ...annotationEdits(before, after, about),
    ...taskSupportEdits(before, after, { ...about, protocolVersion: options.protocolVersion }),
    ...toolMetaEdits(before, after, { about, context: options.context }),
    ...memberEdits(before, after, {
      rule: "meta-unknown-changed",
      about,
      pointer: "",
      skip: KNOWN,
      message: (key) => `the member ${key}, which MCP does not define for tools, changed`,
    }),
  ];
}

/** Both places of the title at once: `title` wins over `annotations.title`. */
function titleEdits(before: JsonObject, after: JsonObject, about: EditSubject): readonly Edit[] {
  const own = { before: member(before, "title"), after: member(after, "title") };
  const annotated = { before: annotatedTitle(before), after: annotatedTitle(after) };
  const ownDiffers = !sameJson(own.before, own.after);
  if (!ownDiffers && sameJson(annotated.before, annotated.after)) return [];
  const shown = { before: own.before ?? annotated.before, after: own.after ?? annotated.after };
  return [
    {
      rule: "tool-title-changed",
      ...about,
      pointer: ownDiffers ? "/title" : "/annotations/title",
      ...(ownDiffers ? own : annotated),
      message: sameJson(shown.before, shown.after)
        ? "the title stands in another place; what people see stays the same"
        : `the title changed${shown.after === undefined ? ": there is none any more" : ""}`,
    },
  ];
}

function annotatedTitle(tool: JsonObject): Json | undefined {
  const annotations = objectMember(tool, "annotations");
  return annotations === undefined ? undefined : member(annotations, "title");
}

function iconEdits(before: JsonObject, after: JsonObject, about: EditSubject): readonly Edit[] {
  const raw = { before: member(before, "icons"), after: member(after, "icons") };
  if (sameJson(raw.before, raw.after)) return [];
  return [{ rule: "tool-icons-changed", ...about, pointer: "/icons", ...raw, message: "the icons changed" }];
}
