import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import type { Json } from "../json.ts";
import { type CacheHint, type Contract, LIST_KEYS } from "../model.ts";
import { bothTellAll, serverSubject } from "./subject.ts";

/** The edits of how clients may keep the lists (MCP 2026-07-28); none when one side tells of tools only. */
export function cacheHintEdits(baseline: Contract, candidate: Contract): readonly Edit[] {
  if (!bothTellAll(baseline, candidate)) return [];
  return ([...LIST_KEYS, "discover"] as const).flatMap((list): readonly Edit[] => {
    const [old, now] = [baseline.cacheHints[list], candidate.cacheHints[list]];
    const place = {
      subject: serverSubject(baseline, candidate),
      pointer: `/cacheHints/${list}`,
      before: hintJson(old),
      after: hintJson(now),
    };
    if (sameJson(place.before, place.after)) return [];
    return old?.cacheScope === "private" && now?.cacheScope === "public"
      ? [
          {
            rule: "cache-scope-widened",
            ...place,
            message: `${list}: what was private to one client may be cached for all`,
          },
        ]
      : [{ rule: "cache-hint-changed", ...place, message: `${list} may be cached for another time or by others` }];
  });
}

function hintJson(hint: CacheHint | undefined): Json | undefined {
  return hint === undefined ? undefined : { ttlMs: hint.ttlMs, cacheScope: hint.cacheScope };
}
