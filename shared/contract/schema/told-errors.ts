import type { ErrorObject } from "ajv";

/**
 * The errors of a validator that tell people why a value is refused: what stands inside `not`, `contains` and `propertyNames` is
 * told as the whole, and of alternatives only the one that the value seems to be meant for.
 */
export function toldErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  if (errors.length > LIMIT) return errors;
  return errors.filter((error, index) =>
    errors.every((other, at) => at === index || !isLeftOut(error, { around: other, errors })),
  );
}

/** Errors that are weighed against each other, at most: nobody reads more of them. */
const LIMIT = 200;

interface Around {
  readonly around: ErrorObject;
  readonly errors: readonly ErrorObject[];
}

/** Whether an error says less than another one, inside which it stands or which it explains. */
function isLeftOut(error: ErrorObject, { around, errors }: Around): boolean {
  const group = ["anyOf", "oneOf"].includes(around.keyword);
  if (error.schemaPath.startsWith(`${around.schemaPath}/`)) {
    if (["not", "contains", "propertyNames"].includes(around.keyword)) return true;
    return group && branchOf(error, around) !== meantBranch(around, errors);
  }
  // What the group as a whole asks for is told where no branch tells more.
  return (
    ["anyOf", "oneOf"].includes(error.keyword) &&
    around.schemaPath.startsWith(`${error.schemaPath}/`) &&
    meantBranch(error, errors) !== undefined
  );
}

function branchOf({ schemaPath }: ErrorObject, group: ErrorObject): string {
  return schemaPath.slice(group.schemaPath.length + 1).split("/")[0] ?? "";
}

/**
 * The branch that a value comes nearest to: of those whose type and constants it has, the one with the fewest errors.
 * `undefined` when there is none, or more than one.
 */
function meantBranch(group: ErrorObject, errors: readonly ErrorObject[]): string | undefined {
  const counts = new Map<string, number>();
  for (const error of errors) {
    if (!error.schemaPath.startsWith(`${group.schemaPath}/`)) continue;
    const branch = branchOf(error, group);
    const far = ["type", "const", "enum"].includes(error.keyword);
    counts.set(branch, (counts.get(branch) ?? 0) + (far ? Number.POSITIVE_INFINITY : 1));
  }
  const [nearest, next] = [...counts].sort(([, left], [, right]) => left - right || 0);
  if (nearest === undefined || nearest[1] === Number.POSITIVE_INFINITY) return undefined;
  return next !== undefined && next[1] === nearest[1] ? undefined : nearest[0];
}
