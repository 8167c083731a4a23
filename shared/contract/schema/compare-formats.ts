import { sameJson } from "../canonical.ts";
import { BREAKING, type Outcome, RISKY_MINOR, SAFE } from "./edit-kind.ts";
import type { LanguageRelation } from "./patterns.ts";
import type { View } from "./view.ts";
import type { Walk, Where } from "./walk.ts";

/** Compares what two views say of the kind of a text or a number: `format`, and `content…`, which nobody asserts. */
export function compareFormats(before: View, after: View, { walk, where }: { walk: Walk; where: Where }): void {
  const [old, now] = [before.string.format ?? before.number.format, after.string.format ?? after.number.format];
  if (old?.value !== now?.value) {
    const kind = old === undefined ? "format-added" : now === undefined ? "format-removed" : "format-changed";
    const outcome = assertedOutcome(old?.value, now?.value, walk);
    walk.emit(kind, where, {
      pointer: (now ?? old)?.pointer ?? "",
      before: old?.value,
      after: now?.value,
      what: `format was ${old?.value ?? "absent"}, is ${now?.value ?? "absent"}`,
      ...(outcome === undefined ? {} : { severity: outcome[0], bump: outcome[1] }),
    });
  }
  const [oldContent, newContent] = [before.string.content, after.string.content];
  if (!sameJson(oldContent?.value, newContent?.value)) {
    walk.emit("content-changed", where, {
      pointer: (newContent ?? oldContent)?.pointer ?? "",
      before: oldContent?.value,
      after: newContent?.value,
      what: "contentEncoding, contentMediaType or contentSchema changed",
    });
  }
}

/** What an edit of a format comes to where formats are asserted; `undefined` where neither format demands anything. */
function assertedOutcome(old: string | undefined, now: string | undefined, walk: Walk): Outcome | undefined {
  const { languages, direction, readers } = walk;
  const [b, a] = [languages.assertedPattern(old), languages.assertedPattern(now)];
  if (a === undefined && b === undefined) return undefined;
  const relation: LanguageRelation = b === undefined ? "narrower" : a === undefined ? "wider" : languages.compare(a, b);
  const harmless = relation === "equal" || relation === (direction === "input" ? "wider" : "narrower");
  if (harmless) return SAFE;
  return direction === "output" && readers === "tolerant" ? RISKY_MINOR : BREAKING;
}
