import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { type JsonObject, member } from "../json.ts";
import { visibleText } from "./invisible-characters.ts";
import type { EditSubject } from "./subject.ts";
import { newTextNotes, textNotes } from "./text-notes.ts";
import { textOf } from "./texts.ts";

/**
 * The edit of a tool's description. `schemaMoved` tells whether the schemas of the tool changed as well: a text that moves
 * alone may have drifted away from them. Characters that only the security lane can see are left to it.
 */
export function descriptionEdits(
  before: JsonObject,
  after: JsonObject,
  about: EditSubject & { readonly schemaMoved: boolean },
): readonly Edit[] {
  const { schemaMoved, ...subject } = about;
  const raw = { before: member(before, "description"), after: member(after, "description") };
  if (sameJson(raw.before, raw.after)) return [];
  const old = textOf(raw.before);
  const now = textOf(raw.after);
  const place = { ...subject, pointer: "/description", ...raw };
  if (now === "" && old !== "") {
    return [{ rule: "tool-description-removed", ...place, message: "the description is gone" }];
  }
  if (old === "") {
    const message = now === "" ? "the description is empty, in another way" : "the tool has a description now";
    return [{ rule: "tool-description-changed", ...place, message, notes: newTextNotes(now) }];
  }
  if (visibleText(now) === old) return [];
  return [
    {
      rule: "tool-description-changed",
      ...place,
      message:
        old.replace(/\s+/g, "") === now.replace(/\s+/g, "")
          ? "only white space of the description changed"
          : "the description changed",
      notes: [...textNotes(old, now), ...(schemaMoved ? [] : ["drift: the schemas did not change with the text"])],
    },
  ];
}
