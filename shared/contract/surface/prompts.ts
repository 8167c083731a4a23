import { aliasTargets } from "../aliases.ts";
import type { Announcements } from "../announcements.ts";
import { canonicalText, sameJson } from "../canonical.ts";
import type { Edit } from "../change.ts";
import { isJsonArray, isJsonObject, type JsonObject, member, pointerTo, stringMember } from "../json.ts";
import type { Contract } from "../model.ts";
import { type ListContext, pairAliases, renamedWithAlias } from "./alias-edits.ts";
import { bornEnding, brokenPromiseNotes, hasEnded, NOTHING_DECLARED, removalEdit } from "./deprecation.ts";
import { pairByKey } from "./listed.ts";
import { memberEdits } from "./members.ts";
import { nameSimilarity } from "./names.ts";
import { announcedArgument, promptMetaEdits } from "./prompt-announcements.ts";
import { pairRenames } from "./renames.ts";
import { bothTellAll, type EditSubject, nameOf, renamedSubject } from "./subject.ts";
import { textSimilarity } from "./text-similarity.ts";
import { textEdits } from "./texts.ts";

/** The edits of prompts and their arguments; none when one side tells of tools only. */
export function promptEdits(
  baseline: Contract,
  candidate: Contract,
  announcements: Announcements = NOTHING_DECLARED,
): readonly Edit[] {
  if (!bothTellAll(baseline, candidate)) return [];
  const promised = { kind: "prompt", announcements } as const;
  const byName = pairByKey(baseline.prompts, candidate.prompts, "name");
  const aliases = aliasTargets(candidate.prompts, announcements.aliases.prompts ?? {}, announcements);
  const aliased = pairAliases(byName.removed, candidate.prompts, aliases);
  const context = {
    announcements,
    answered: new Set([...candidate.prompts.map(nameOf), ...aliases.keys()]),
    renamed: new Set(aliased.map(({ before }) => nameOf(before))),
  };
  const [settled, taken] = [new Set(aliased.map(({ before }) => before)), new Set(aliased.map(({ after }) => after))];
  const ended = byName.removed.filter((prompt) => !settled.has(prompt) && hasEnded(prompt, promised));
  const gone = byName.removed.filter((prompt) => !settled.has(prompt) && !ended.includes(prompt));
  const fresh = byName.added.filter((prompt) => !taken.has(prompt));
  const renames = pairRenames(gone, fresh, {
    name: nameOf,
    text: (prompt) => stringMember(prompt, "description") ?? "",
    shape: argumentShape,
    distinctive: (prompt) => argumentsOf(prompt).length > 0,
    same: (before, after) => argumentShape(before) === argumentShape(after),
  });
  return [
    ...[...renames.removed, ...ended].map((prompt) => removalEdit(prompt, promised)),
    ...renames.added.flatMap((prompt) => [added(prompt), ...bornEnding(prompt, promised)]),
    ...aliased.flatMap((pair) => [
      renamedWithAlias("prompt", pair, aliases.get(nameOf(pair.before))),
      ...pairEdits(pair.before, pair.after, context),
    ]),
    ...renames.pairs.flatMap(({ before, after }) => [
      { ...renamed(before, after), ...brokenPromiseNotes(before, promised) },
      ...pairEdits(before, after, context),
    ]),
    ...byName.pairs.flatMap(({ before, after }) => pairEdits(before, after, context)),
  ];
}

function added(prompt: JsonObject): Edit {
  return {
    rule: "prompt-added",
    subject: { kind: "prompt", name: nameOf(prompt) },
    pointer: "",
    after: prompt,
    message: "the prompt is new",
  };
}

function renamed(before: JsonObject, after: JsonObject): Edit {
  return {
    rule: "prompt-renamed",
    ...renamedSubject("prompt", nameOf(before), nameOf(after)),
    pointer: "/name",
    before: nameOf(before),
    after: nameOf(after),
    message: `the prompt is now called ${nameOf(after)}; requests for ${nameOf(before)} fail`,
  };
}

function pairEdits(before: JsonObject, after: JsonObject, context: ListContext): readonly Edit[] {
  if (sameJson(before, after)) return [];
  const about = renamedSubject("prompt", nameOf(before), nameOf(after));
  return [
    ...textEdits(member(before, "description"), member(after, "description"), {
      rule: "prompt-description-changed",
      about,
      pointer: "/description",
      what: "the description",
    }),
    ...argumentEdits(before, after, about).map((edit) => announcedArgument(edit, before, context.announcements)),
    ...promptMetaEdits(before, after, { about, context }),
    ...memberEdits(before, after, {
      rule: "prompt-title-changed",
      about,
      pointer: "",
      skip: new Set(["name", "description", "arguments", "_meta"]),
      message: (key) => (key === "title" ? "the title changed" : `the member ${key} changed`),
    }),
  ];
}

/** One argument of a prompt at its place. */
interface Argument {
  readonly name: string;
  readonly value: JsonObject;
  readonly index: number;
}

function argumentEdits(before: JsonObject, after: JsonObject, about: EditSubject): readonly Edit[] {
  const old = new Map(argumentsOf(before).map((argument) => [argument.name, argument]));
  const now = new Map(argumentsOf(after).map((argument) => [argument.name, argument]));
  const gone = [...old.values()].filter(({ name }) => !now.has(name));
  const fresh = [...now.values()].filter(({ name }) => !old.has(name));
  const renames = argumentRenames(gone, fresh);
  const successors = new Set(renames.values());
  const edits = [
    ...gone
      .filter((argument) => !renames.has(argument))
      .map((argument) => placedByName(argumentRemoved(argument, about), argument)),
    ...fresh
      .filter((argument) => !successors.has(argument))
      .map((argument) => placedByName(argumentAdded(argument, about), argument)),
    ...[...renames].map(([from, to]) => placedByName(argumentRenamed(from, to, about), to)),
    ...[...old.values()].flatMap((argument) => {
      const successor = now.get(argument.name) ?? renames.get(argument);
      if (successor === undefined) return [];
      return argumentPairEdits(argument, successor, about).map((edit) => placedByName(edit, successor));
    }),
  ];
  const raw = { before: member(before, "arguments"), after: member(after, "arguments") };
  if (edits.length > 0 || sameJson(raw.before, raw.after)) return edits;
  return [
    {
      rule: "prompt-args-reordered",
      ...about,
      pointer: "/arguments",
      ...raw,
      message: "the same arguments are listed in another way",
    },
  ];
}

/** An argument's position moves when its neighbours come and go, its name does not: that is what a fingerprint counts. */
function placedByName(edit: Edit, { name, index }: Argument): Edit {
  const below = edit.pointer.slice(pointerTo("/arguments", index).length);
  return { ...edit, identity: { pointer: pointerTo("/arguments", name) + below } };
}

function argumentPairEdits(before: Argument, after: Argument, about: EditSubject): readonly Edit[] {
  const pointer = pointerTo("/arguments", after.index);
  const [was, is] = [isRequired(before), isRequired(after)];
  return [
    ...(was === is
      ? []
      : [
          {
            rule: is ? "prompt-arg-became-required" : "prompt-arg-became-optional",
            ...about,
            pointer: `${pointer}/required`,
            before: member(before.value, "required"),
            after: member(after.value, "required"),
            message: is
              ? `the argument ${after.name} is now required; requests without it are refused`
              : `the argument ${after.name} is no longer required`,
          },
        ]),
    ...textEdits(member(before.value, "description"), member(after.value, "description"), {
      rule: "prompt-description-changed",
      about,
      pointer: `${pointer}/description`,
      what: `the description of the argument ${after.name}`,
    }),
    ...memberEdits(before.value, after.value, {
      rule: "prompt-title-changed",
      about,
      pointer,
      skip: new Set(["name", "description", ...(was === is ? [] : ["required"])]),
      message: (key) => `the member ${key} of the argument ${after.name} changed`,
    }),
  ];
}

function argumentRemoved(argument: Argument, about: EditSubject): Edit {
  return {
    rule: "prompt-arg-removed",
    ...about,
    pointer: pointerTo("/arguments", argument.index),
    before: argument.value,
    message: `the argument ${argument.name} is gone; it is still accepted, and ignored`,
  };
}

function argumentAdded(argument: Argument, about: EditSubject): Edit {
  const required = isRequired(argument);
  return {
    rule: required ? "prompt-required-arg-added" : "prompt-optional-arg-added",
    ...about,
    pointer: pointerTo("/arguments", argument.index),
    after: argument.value,
    message: required
      ? `the argument ${argument.name} is new and required; requests without it are refused`
      : `the argument ${argument.name} is new and optional`,
  };
}

function argumentRenamed(from: Argument, to: Argument, about: EditSubject): Edit {
  return {
    rule: "prompt-arg-renamed",
    ...about,
    pointer: pointerTo("/arguments", to.index, "name"),
    before: from.name,
    after: to.name,
    message: `the argument ${from.name} is now called ${to.name} and required; requests with the old name are refused`,
  };
}

/** A new required argument takes the place of a removed one when their names or descriptions are near. */
function argumentRenames(gone: readonly Argument[], fresh: readonly Argument[]): ReadonlyMap<Argument, Argument> {
  const renames = new Map<Argument, Argument>();
  const free = new Set(fresh.filter(isRequired));
  for (const argument of gone) {
    const [best] = [...free]
      .map((candidate) => ({ candidate, nearness: nearness(argument, candidate) }))
      .filter(({ nearness }) => nearness > 0)
      .sort((left, right) => right.nearness - left.nearness || (left.candidate.name < right.candidate.name ? -1 : 1));
    if (best === undefined) continue;
    free.delete(best.candidate);
    renames.set(argument, best.candidate);
  }
  return renames;
}

function nearness(from: Argument, to: Argument): number {
  const texts = [from, to].map(({ value }) => stringMember(value, "description") ?? "");
  const [before = "", after = ""] = texts;
  const byText = before === "" || after === "" ? 0 : textSimilarity(before, after);
  const byName = nameSimilarity(from.name, to.name);
  return byText >= 0.8 || byName >= 0.5 ? byText + byName : 0;
}

function argumentsOf(prompt: JsonObject): readonly Argument[] {
  const list = member(prompt, "arguments");
  if (!isJsonArray(list)) return [];
  return list.flatMap((value, index) => (isJsonObject(value) ? [{ name: nameOf(value), value, index }] : []));
}

function argumentShape(prompt: JsonObject): string {
  const shape = argumentsOf(prompt).map((argument): readonly [string, boolean] => [
    argument.name,
    isRequired(argument),
  ]);
  return canonicalText(shape.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function isRequired(argument: Argument): boolean {
  return member(argument.value, "required") === true;
}
