import { parse } from "yaml";
import { textOf } from "./files.ts";

export type Permissions = Readonly<Record<string, string>>;

interface Job {
  readonly permissions?: Permissions;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** An action of others as a line names it; undefined for every other line. */
function usedIn(line: string) {
  const [, reference, comment] = /^\s*(?:- )?["']?uses["']?:\s*["']?([^\s"'#]+)["']?\s*(#.*)?$/.exec(line) ?? [];
  return reference === undefined || /^(\.|\$)\//.test(reference) ? undefined : { reference, comment: comment ?? "" };
}

/** Actions of others that are not named by a commit with the version beside it; each with its line. */
export function pinProblems(text: string): readonly string[] {
  return text.split("\n").flatMap((line, index) => {
    const used = usedIn(line);
    if (used === undefined) return [];
    const { reference, comment } = used;
    if (!/@[0-9a-f]{40}$/.test(reference)) return [`${index + 1}: ${reference} is not pinned by a full commit`];
    return /^# v\d+\.\d+\.\d+$/.test(comment) ? [] : [`${index + 1}: no version beside the commit`];
  });
}

/**
 * Where the pins of some files disagree. One repository has one commit and one version, whatever folder of it is used; whether the
 * commit is that of the version is for scripts/check-pins.mjs to ask, which needs the network.
 */
export function disagreements(files: ReadonlyMap<string, string>): readonly string[] {
  const pins = [...files].flatMap(([file, text]) =>
    text.split("\n").flatMap((line) => {
      const { reference = "", comment = "" } = usedIn(line) ?? {};
      const [, repository, commit] = /^([^/]+\/[^/@]+)[^@]*@(.+)$/.exec(reference) ?? [];
      return repository === undefined || commit === undefined ? [] : [{ file, repository, commit, version: comment }];
    }),
  );
  type Pin = (typeof pins)[number];
  const several = (of: keyof Pin, what: keyof Pin, words: string) =>
    [...new Set(pins.map((pin) => pin[of]))].flatMap((name) => {
      const group = pins.filter((pin) => pin[of] === name);
      const values = new Set(group.map((pin) => pin[what]));
      const where = [...new Set(group.map(({ file }) => file))].join(", ");
      return values.size < 2 ? [] : [`${name} is pinned ${words.replace("#", String(values.size))} (${where})`];
    });
  return [
    ...several("repository", "commit", "by # commits"),
    ...several("repository", "version", "by # versions"),
    ...several("commit", "repository", "of # repositories"),
  ];
}

/** The events that start a workflow. */
export function eventsOf(text: string): readonly string[] {
  const { on } = parse(text) as { on: string | readonly string[] | object };
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

/** Where a workflow takes permissions that it does not state job by job. */
export function permissionProblems(text: string): readonly string[] {
  const { permissions, jobs } = parse(text) as Workflow;
  const top = JSON.stringify(permissions) === "{}" ? [] : ["the workflow does not start from permissions: {}"];
  const vague = Object.entries(jobs).flatMap(([name, job]) => {
    if (job.permissions === undefined) return [`${name}: states no permissions`];
    return typeof job.permissions === "object" ? [] : [`${name}: states ${job.permissions}, and not which permissions`];
  });
  return [...top, ...vague];
}

/** Scripts with an expression in them, which becomes part of the script; a variable does not. */
export function scriptProblems(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "run" && typeof member === "string" && member.includes("${{") ? [member] : scriptProblems(member),
  );
}

/** What GitHub asks of a caller: of each permission the most that any job states, whether it runs or not. */
export function permissionsAskedBy({ jobs }: Workflow): Permissions {
  const asked: Record<string, string> = {};
  for (const { permissions = {} } of Object.values(jobs)) {
    for (const [name, level] of Object.entries(permissions)) if (asked[name] !== "write") asked[name] = level;
  }
  return asked;
}

/** Where a caller of our workflows grants less than they ask for, by which GitHub refuses to start it, or more. */
export function grantProblems(text: string): readonly string[] {
  return callsIn(text).flatMap(({ job, permissions: granted = {}, called }) => {
    const asked = permissionsAskedBy(called);
    const names = [...new Set([...Object.keys(asked), ...Object.keys(granted)])];
    return names
      .filter((name) => asked[name] !== granted[name])
      .map(
        (name) =>
          `${job}: ${name}: ${asked[name] ?? "nothing"} is asked for, and ${granted[name] ?? "nothing"} is granted`,
      );
  });
}

/**
 * Where a caller of our workflows gives an input that is of another type than theirs. GitHub refuses it when it starts the workflow; none of
 * the validators sees it. What an expression gives is not looked at.
 */
export function inputTypeProblems(text: string): readonly string[] {
  return callsIn(text).flatMap(({ job, with: given = {}, called }) =>
    Object.entries(given).flatMap(([name, value]) => {
      const type = called.on.workflow_call.inputs[name]?.type;
      const isRight =
        type === undefined || type === typeof value || (typeof value === "string" && value.includes("${{"));
      // A text is whatever stands there.
      return isRight || type === "string" ? [] : [`${job}: ${name}: ${value} is no ${type}`];
    }),
  );
}

interface Called extends Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly type: string }>> } };
}

/** The jobs of a workflow that call ours, each with the workflow that it calls. */
function callsIn(text: string) {
  return Object.entries((parse(text) as Workflow).jobs).flatMap(([job, call]) => {
    const [, file] = /^OWNER\/mcp-gates\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(call.uses ?? "") ?? [];
    return file === undefined ? [] : [{ job, ...call, called: parse(textOf(file)) as Called }];
  });
}
