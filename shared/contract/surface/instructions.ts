import type { Edit } from "../change.ts";
import type { Contract } from "../model.ts";
import { bothTellAll, serverSubject } from "./subject.ts";
import { textEdits, textOf } from "./texts.ts";

/** The edit of the server's instructions; none when one side tells of tools only. */
export function instructionsEdits(baseline: Contract, candidate: Contract): readonly Edit[] {
  if (!bothTellAll(baseline, candidate)) return [];
  const removed = textOf(baseline.instructions) !== "" && textOf(candidate.instructions) === "";
  return textEdits(baseline.instructions ?? undefined, candidate.instructions ?? undefined, {
    rule: removed ? "instructions-removed" : "instructions-changed",
    about: { subject: serverSubject(baseline, candidate) },
    pointer: "/instructions",
    what: "the text of the instructions",
  });
}
