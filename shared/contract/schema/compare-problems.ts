import { sameJson } from "../canonical.ts";
import { isMetaSchema } from "./dialect.ts";
import type { View } from "./view.ts";
import type { Walk, Where } from "./walk.ts";

interface Context {
  readonly walk: Walk;
  readonly where: Where;
}

/** Compares what of two nodes cannot be followed. Returns whether that leaves nothing else to be compared. */
export function compareProblems(before: View, after: View, { walk, where }: Context): boolean {
  const [old, now] = [before.expansion.problems, after.expansion.problems];
  const fresh = now.filter(
    (problem) => !old.some((known) => known.kind === problem.kind && known.reference === problem.reference),
  );
  for (const problem of fresh) {
    const statement = {
      pointer: `${problem.pointer}/$ref`,
      before: before.node[0]?.schema ?? true,
      after: problem.reference,
    };
    if (problem.kind === "external-reference" && isMetaSchema(problem.reference))
      walk.emit("undecided", where, {
        ...statement,
        what: "it must be a JSON Schema itself, and whether it always was could not be decided",
        proof: { state: "unknown", reason: "the meta-schema that it refers to is not followed" },
      });
    else if (problem.kind === "external-reference")
      walk.emit("external-ref-added", where, {
        ...statement,
        what: `a reference leads to ${problem.reference}, which clients must not fetch`,
      });
    else if (problem.kind === "missing-reference")
      walk.emit("ref-unresolvable", where, {
        ...statement,
        what: `a reference leads to ${problem.reference}, which is not there`,
      });
    else if (problem.kind === "dynamic-reference")
      walk.emit("undecided", where, {
        ...statement,
        what: "$dynamicRef is not followed, so compatibility could not be decided",
        proof: { state: "unknown", reason: "$dynamicRef is not followed" },
      });
    else
      walk.emit("invalid", where, {
        ...statement,
        what:
          problem.kind === "endless-reference" ? "a reference leads back to itself without an end" : "is not a schema",
      });
  }
  if (
    fresh.length === 0 &&
    old.length + now.length > 0 &&
    !sameJson(before.node[0]?.document.root, after.node[0]?.document.root)
  ) {
    walk.emit("undecided", where, {
      pointer: after.pointer,
      before: undefined,
      after: undefined,
      what: "a reference that cannot be followed stands here, so compatibility could not be decided",
      proof: { state: "unknown", reason: "what stands behind the reference is not known" },
    });
    return true;
  }
  return fresh.length > 0;
}
