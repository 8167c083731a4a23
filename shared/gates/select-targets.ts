import { foreignText } from "../mcp/foreign-text.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { suggestion } from "../policy/nearest.ts";
import { type ProbeTargetPolicy, TARGET_LABELS } from "../policy/probe-target.ts";

/** Labels by name; those that are absent or `undefined` are none. */
export type NamedLabels = { readonly [Name in (typeof TARGET_LABELS)[number]]?: string | undefined };

/** A target and its number in the list that it stands in, from 1. */
export interface NumberedTarget {
  readonly number: number;
  readonly named: ProbeTargetPolicy;
}

/**
 * The labels that a text asks of a target, with blanks between them: `environment=production colour=blue`. Throws a
 * ConfigurationError that begins with what is wrong.
 */
export function parseSelection(text: string): NamedLabels {
  const labels = new Map<string, string>();
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const [, name, value = ""] = /^([^=]+)=(.*)$/.exec(word) ?? [];
    const shown = foreignText(word, { secrets: [], length: 60 });
    if (name === undefined)
      throw new ConfigurationError(`"${shown}" is no label; write name=value, such as environment=production`);
    if (!isLabel(name))
      throw new ConfigurationError(
        `"${shown}" asks for a label that no target has${suggestion(name, TARGET_LABELS) || `; known are ${TARGET_LABELS.join(", ")}`}`,
      );
    if (value === "") throw new ConfigurationError(`${name} has no value; write ${name}=value`);
    if (labels.has(name)) throw new ConfigurationError(`${name} stands there twice, and a target has one`);
    labels.set(name, value);
  }
  if (labels.size === 0)
    throw new ConfigurationError("no label is named; write name=value, such as environment=production");
  return Object.fromEntries(labels);
}

/** Whether a target has all of these labels. Pure. */
export function hasLabels(target: NamedLabels, labels: NamedLabels): boolean {
  return TARGET_LABELS.every((name) => labels[name] === undefined || target[name] === labels[name]);
}

/**
 * The targets that have all labels that are asked for; without any, all. Throws a ConfigurationError that says which labels there are,
 * where none has them. Pure.
 */
export function selectTargets(
  targets: readonly ProbeTargetPolicy[],
  labels: NamedLabels | undefined,
): readonly NumberedTarget[] {
  const numbered = targets.map((named, index) => ({ number: index + 1, named }));
  if (labels === undefined) return numbered;
  const selected = numbered.filter(({ named }) => hasLabels(named, labels));
  if (selected.length > 0 || targets.length === 0) return selected;
  const known = [...new Set(targets.flatMap(labelWords))].sort();
  const more = known.length > LABELS_TOLD ? ` and ${known.length - LABELS_TOLD} more` : "";
  const there =
    known.length === 0
      ? "the targets have no labels: give them some where they are listed"
      : `the labels that there are: ${known.slice(0, LABELS_TOLD).join(", ")}${more}`;
  throw new ConfigurationError(`No target is selected: none has ${labelWords(labels).join(" and ")}; ${there}.`);
}

const LABELS_TOLD = 20;

/** `environment=production`, for people. */
function labelWords(labels: NamedLabels): readonly string[] {
  return TARGET_LABELS.flatMap((name) => {
    const value = labels[name];
    return value === undefined ? [] : [`${name}=${foreignText(value, { secrets: [], length: 60 })}`];
  });
}

function isLabel(name: string): name is (typeof TARGET_LABELS)[number] {
  return (TARGET_LABELS as readonly string[]).includes(name);
}
