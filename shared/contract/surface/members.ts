import { sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { isJsonObject, type JsonObject, member, pointerTo } from "../json.ts";
import type { EditSubject } from "./subject.ts";

export interface MemberOptions {
  readonly rule: string;
  readonly about: EditSubject;
  /** Pointer of the object within the subject. */
  readonly pointer: string;
  /** Members that have rules of their own. */
  readonly skip: ReadonlySet<string>;
  readonly message: (key: string) => string;
}

/** One edit for every member that differs between two objects, but for those that have rules of their own; by name. */
export function memberEdits(before: JsonObject, after: JsonObject, options: MemberOptions): readonly Edit[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys
    .filter((key) => !options.skip.has(key) && !sameJson(member(before, key), member(after, key)))
    .map((key) => ({
      rule: options.rule,
      ...options.about,
      pointer: pointerTo(options.pointer, key),
      before: member(before, key),
      after: member(after, key),
      message: options.message(key),
    }));
}

/** The edit of a member that must be an object and is none on one side, so that nothing inside it can be compared. */
export function malformedMemberEdits(
  before: JsonObject,
  after: JsonObject,
  { key, about }: { readonly key: string; readonly about: EditSubject },
): readonly Edit[] {
  const [old, now] = [member(before, key), member(after, key)];
  const malformed = [old, now].some((value) => value !== undefined && !isJsonObject(value));
  if (!malformed || sameJson(old, now)) return [];
  return [
    {
      rule: "meta-unknown-changed",
      ...about,
      pointer: pointerTo("", key),
      before: old,
      after: now,
      message: `${key} must be an object; clients refuse the tool otherwise`,
    },
  ];
}
