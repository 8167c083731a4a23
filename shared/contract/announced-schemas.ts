import type { Announcements } from "./announcements.ts";
import type { Edit } from "./change.ts";
import { type JsonObject, pointerTo } from "./json.ts";
import { followParameterAliases, parameterAliasEdits } from "./parameter-aliases.ts";
import { announcedParameterEdits } from "./parameter-announcements.ts";
import type { EditSubject } from "./surface/subject.ts";

/**
 * The edits of the schemas of two tools that belong together, in the light of what was announced of their arguments and
 * results: aliases are followed before the comparison, deprecations are judged after it. `compare` compares two tools as
 * they stand.
 */
export function announcedSchemaEdits(
  before: JsonObject,
  after: JsonObject,
  {
    about,
    announcements,
    compare,
  }: {
    readonly about: EditSubject;
    readonly announcements: Announcements;
    readonly compare: (before: JsonObject, after: JsonObject) => readonly Edit[];
  },
): readonly Edit[] {
  const followed = followParameterAliases(before, after, { about, announcements });
  const compared = compare(followed.before, after).map((edit) => withEntanglement(edit, followed.entangled));
  const judged = announcedParameterEdits(compared, { before, after, announcements });
  return [...followed.edits, ...parameterAliasEdits(judged, { after, followed, announcements })];
}

/** Says why an argument goes although it has an alias. */
function withEntanglement(edit: Edit, entangled: ReadonlySet<string>): Edit {
  const old = [...entangled].find(
    (name) => edit.before === name || edit.pointer === pointerTo("/inputSchema/properties", name),
  );
  if (old === undefined || edit.direction !== "input") return edit;
  const note = `the alias of ${old} was not followed, because other keywords of the schema speak of it`;
  return { ...edit, notes: [...(edit.notes ?? []), note] };
}
