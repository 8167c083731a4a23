import { ALIASES_KEY, rawAliases } from "../aliases.ts";
import { DEPRECATION_KEY } from "../announcements.ts";
import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { type JsonObject, member, objectMember } from "../json.ts";
import { aliasEdits, areAliases, type ListContext, NO_LIST } from "./alias-edits.ts";
import { deprecationEdit } from "./deprecation.ts";
import { malformedMemberEdits, memberEdits } from "./members.ts";
import type { EditSubject } from "./subject.ts";

/** The flat spelling of `_meta.ui.resourceUri` in older servers of the MCP Apps extension. */
const FLAT_UI_KEY = "ui/resourceUri";
/** What decides which interface is shown, and to whom (MCP Apps). */
const UI_MEMBERS = ["resourceUri", "visibility"] as const;

/** The edits of a tool's `_meta`: its user interface, its deprecation, its aliases, and everything else as metadata. */
export function toolMetaEdits(
  before: JsonObject,
  after: JsonObject,
  { about, context = NO_LIST }: { readonly about: EditSubject; readonly context?: ListContext | undefined },
): readonly Edit[] {
  const raw = { before: member(before, "_meta"), after: member(after, "_meta") };
  if (sameJson(raw.before, raw.after)) return [];
  const old = objectMember(before, "_meta") ?? {};
  const now = objectMember(after, "_meta") ?? {};
  const deprecated = deprecationEdit(before, after, { kind: "tool", announcements: context.announcements, about });
  const toldAliases = areAliases(before, after);
  const movedAliases = toldAliases && !sameJson(rawAliases(before), rawAliases(after));
  const aliases = aliasEdits(before, after, { kind: "tool", about, context, metadata: "meta-unknown-changed" });
  const interfaces = interfaceEdits(old, now, about);
  const special = [
    ...(deprecated === undefined ? [] : [DEPRECATION_KEY]),
    ...(toldAliases ? [ALIASES_KEY] : []),
    ...(interfaces.length === 0 ? [] : ["ui", FLAT_UI_KEY]),
  ];
  const edits = [
    ...interfaces,
    ...(deprecated === undefined ? [] : [deprecated]),
    ...aliases,
    ...memberEdits(old, now, {
      rule: "meta-unknown-changed",
      about,
      pointer: "/_meta",
      skip: new Set(special),
      message: (key) => `the metadata ${key} changed`,
    }),
    ...malformedMemberEdits(before, after, { key: "_meta", about }),
  ];
  // An alias that comes with a rename is told there.
  if (edits.length > 0 || movedAliases) return edits;
  return [
    {
      rule: "meta-unknown-changed",
      ...about,
      pointer: "/_meta",
      ...raw,
      message: "empty metadata came or went",
    },
  ];
}

function interfaceEdits(old: JsonObject, now: JsonObject, about: EditSubject): readonly Edit[] {
  const [ui, newUi] = [objectMember(old, "ui") ?? {}, objectMember(now, "ui") ?? {}];
  const changed: readonly string[] = [
    ...UI_MEMBERS.filter((key) => !sameJson(member(ui, key), member(newUi, key))),
    ...(sameJson(member(old, FLAT_UI_KEY), member(now, FLAT_UI_KEY)) ? [] : [FLAT_UI_KEY]),
  ];
  if (changed.length === 0) return [];
  const onlyFlat = changed.every((key) => key === FLAT_UI_KEY);
  return [
    {
      rule: "meta-ui-changed",
      ...about,
      pointer: onlyFlat ? "/_meta/ui~1resourceUri" : "/_meta/ui",
      before: member(old, onlyFlat ? FLAT_UI_KEY : "ui"),
      after: member(now, onlyFlat ? FLAT_UI_KEY : "ui"),
      message: `the user interface of the tool changed: ${changed.join(", ")}`,
    },
  ];
}
