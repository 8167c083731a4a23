import { plainlyApart } from "./discriminators.ts";
import type { SchemaNode } from "./document.ts";
import type { Place, Questions } from "./proof-place.ts";
import type { View } from "./view.ts";
import type { Group } from "./view-alternatives.ts";

/** Whether it is shown that the values of one view fit the alternatives, exclusions and conditions of another. */
export function alternativesFit(ask: Questions, lower: View, upper: View, place: Place): boolean {
  const { anyOf, oneOf, not, conditionals } = upper.alternatives;
  // With unevaluated parts the left side cannot be split into its alternatives: those of the right side must be met here.
  const whole = upper.unevaluated.length > 0;
  return (
    anyOf.every(
      (group) =>
        candidates(ask, lower, group).some((branch) => ask.includes(lower.node, branch, place)) ||
        (whole && hasNarrowerGroup(ask, lower, group, place)),
    ) &&
    oneOf.every(
      (group) =>
        (whole && hasSameGroup(ask, lower, group)) ||
        candidates(ask, lower, group).some(
          (branch) =>
            ask.includes(lower.node, branch, place) &&
            group.branches.every((rival) => rival === branch || ask.disjoint(lower.node, rival, place)),
        ),
    ) &&
    not.every((position) => ask.disjoint(lower.node, [position], place)) &&
    conditionals.every((one) => conditionalFits(ask, lower, one, place))
  );
}

/** The branches that values of a view may fit at all, as far as can be seen at once. */
function candidates({ viewer }: Questions, lower: View, { branches }: Group): readonly SchemaNode[] {
  return branches.filter((branch) => branch.length === 0 || !plainlyApart(lower, viewer.view(branch), viewer));
}

function hasNarrowerGroup(ask: Questions, lower: View, wanted: Group, place: Place): boolean {
  return lower.alternatives.anyOf.some((own) =>
    own.branches.every((branch) => wanted.branches.some((other) => ask.includes(branch, other, place))),
  );
}

function hasSameGroup(ask: Questions, lower: View, wanted: Group): boolean {
  const shapes = ({ branches }: Group) =>
    branches
      .map((branch) => ask.forms.digest(branch, "shape"))
      .sort()
      .join();
  return lower.alternatives.oneOf.some((own) => shapes(own) === shapes(wanted));
}

function conditionalFits(
  ask: Questions,
  lower: View,
  wanted: View["alternatives"]["conditionals"][number],
  place: Place,
): boolean {
  const shape = (node: SchemaNode) => ask.forms.digest(node, "shape");
  const same = lower.alternatives.conditionals.some(
    (own) =>
      shape(own.condition) === shape(wanted.condition) &&
      ask.includes([...own.consequence, ...lower.node], wanted.consequence, place) &&
      ask.includes([...own.otherwise, ...lower.node], wanted.otherwise, place),
  );
  if (same) return true;
  if (ask.disjoint(lower.node, wanted.condition, place)) return ask.includes(lower.node, wanted.otherwise, place);
  if (ask.includes(lower.node, wanted.condition, place)) return ask.includes(lower.node, wanted.consequence, place);
  return ask.includes(lower.node, wanted.consequence, place) && ask.includes(lower.node, wanted.otherwise, place);
}
