import { describe, expect, test } from "@jest/globals";
import { isMap, isScalar, parse, parseDocument } from "yaml";
import { filesBelow, textOf } from "./files.ts";

const WORKFLOWS = filesBelow(".github/workflows").filter((file) => /\.ya?ml$/.test(file));
const REUSABLE = WORKFLOWS.filter((file) => callOf(textOf(file)) !== undefined);

test("four workflows are there to be called", () => {
  expect(REUSABLE.map((file) => file.replace(/^.*\//, ""))).toEqual([
    "comment.yml",
    "promote.yml",
    "pull-request.yml",
    "verify.yml",
  ]);
});

describe.each(REUSABLE)("%s", (file) => {
  test("uses each of its inputs and secrets in a job, and each job the ones that there are", () => {
    expect(unusedIn(textOf(file))).toEqual([]);
  });

  test("describes each input, secret and output in a sentence", () => {
    expect(undescribedIn(textOf(file))).toEqual([]);
  });

  test("has for each input a type, and either a default or the need to give it", () => {
    expect(vagueInputsOf(textOf(file))).toEqual([]);
  });

  test("asks for no secret that has to be given, so that a caller gives those that it has", () => {
    const { secrets = {} } = callOf(textOf(file)) ?? {};
    expect(Object.keys(secrets).filter((name) => secrets[name]?.required === true)).toEqual([]);
  });

  test("ends in a check that always runs, after every other job", () => {
    expect(checkProblems(textOf(file))).toEqual([]);
  });
});

test.each(WORKFLOWS)("%s says beside each permission of a job what it is for", (file) => {
  expect(unreasonedIn(textOf(file))).toEqual([]);
});

describe("the checks of reusable workflows", () => {
  const workflow = (changes: readonly (readonly [string, string])[] = []) =>
    changes.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, SOUND);

  test("find nothing in one that is sound", () => {
    const found = [unusedIn, undescribedIn, vagueInputsOf, checkProblems, unreasonedIn].flatMap((check) =>
      check(workflow()),
    );
    expect(found).toEqual([]);
  });

  test.each([
    [
      "an input that no job uses",
      "inputs.service }}",
      "inputs.service-name }}",
      ["inputs.service", "inputs.service-name"],
    ],
    ["a secret that no job uses", "secrets.TOKEN", "secrets.OTHER", ["secrets.TOKEN", "secrets.OTHER"]],
    [
      "a secret of another name that begins alike",
      "secrets.TOKEN",
      "secrets.TOKEN_2",
      ["secrets.TOKEN", "secrets.TOKEN_2"],
    ],
  ])("look for %s", (_case, from, to, found) => {
    expect(unusedIn(workflow([[from, to]]))).toEqual(found);
  });

  test("do not take for a use what a comment, a description or an output says", () => {
    const mentioned = workflow([
      [`          SERVICE: \${{ inputs.service }}\n`, "          # inputs.service\n"],
      ["Token of the server.", "Token of the server; see inputs.service."],
      ["jobs.one.outputs.url", "inputs.service"],
    ]);
    expect(unusedIn(mentioned)).toEqual(["inputs.service"]);
  });

  test.each([
    ["no description", "description: Name of the server.\n        type", "type", ["inputs.service"]],
    ["a word", "Name of the server.", "Name.", ["inputs.service"]],
    ["no full stop", "Token of the server.", "Token of the server", ["secrets.TOKEN"]],
    ["no capital", "Address of the comment.", "address of the comment.", ["outputs.url"]],
  ])("look for descriptions with %s", (_case, from, to, found) => {
    expect(undescribedIn(workflow([[from, to]]))).toEqual(found);
  });

  test.each([
    ["type: string\n        required: true", "required: true", ["service: no type"]],
    ["required: true", "required: false", ["service: neither a default nor required"]],
    ["required: true", 'required: true\n        default: ""', ["service: a default that never holds"]],
  ])("look for an input with %j as %j", (from, to, found) => {
    expect(vagueInputsOf(workflow([[from, to]]))).toEqual(found);
  });

  test.each([
    ["contents: read # the checkout", "contents: read", ["one: contents"]],
    ["contents: read # the checkout", "contents: read # x", ["one: contents"]],
    ["permissions: {} # it looks at a result", "permissions: {}", ["ok: {}"]],
    ["contents: read # the checkout", "contents: read # the checkout\n      issues: write", ["one: issues"]],
  ])("look for reasons: %j as %j", (from, to, found) => {
    expect(unreasonedIn(workflow([[from, to]]))).toEqual(found);
  });

  test.each([
    ["if: always()\n", "if: success()\n", ["ok does not always run"]],
    ["needs: [one]", "needs: []", ["ok does not wait for one"]],
    ["  ok:\n", "  fine:\n", ["there is no job ok"]],
    ["jobs:\n", "jobs:\n  two: { runs-on: x }\n", ["ok does not wait for two"]],
  ])("look at the check to require: %j as %j", (from, to, found) => {
    expect(checkProblems(workflow([[from, to]]))).toEqual(found);
  });
});

/** A workflow without fault, to plant faults in. */
const SOUND = `on:
  workflow_call:
    inputs:
      service:
        description: Name of the server.
        type: string
        required: true
    secrets:
      TOKEN:
        description: Token of the server.
    outputs:
      url:
        description: Address of the comment.
        value: \${{ jobs.one.outputs.url }}
jobs:
  one:
    permissions:
      contents: read # the checkout
    steps:
      - env:
          SERVICE: \${{ inputs.service }}
          TOKEN: \${{ secrets.TOKEN }}
  ok:
    if: always()
    needs: [one]
    permissions: {} # it looks at a result
`;

interface Called {
  readonly description?: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly default?: unknown;
}
type CalledByName = Readonly<Record<string, Called>>;
interface Call {
  readonly inputs?: CalledByName;
  readonly secrets?: CalledByName;
  readonly outputs?: CalledByName;
}

/** What a reusable workflow takes and gives; `undefined` = it is none. */
function callOf(text: string): Call | undefined {
  const { on } = parse(text) as { on: { workflow_call?: Call | null } };
  return typeof on === "object" && "workflow_call" in on ? (on.workflow_call ?? {}) : undefined;
}

/** Inputs and secrets that are declared and used in no job, and then those that a job uses and nobody declared. */
function unusedIn(text: string): readonly string[] {
  const { inputs = {}, secrets = {} } = callOf(text) ?? {};
  // Values alone, so that no comment counts.
  const jobs = JSON.stringify(parse(text).jobs);
  return [
    ...differences("inputs", { declared: Object.keys(inputs), jobs }),
    ...differences("secrets", { declared: Object.keys(secrets), jobs }),
  ];
}

function differences(
  context: string,
  { declared, jobs }: { readonly declared: readonly string[]; readonly jobs: string },
): readonly string[] {
  const used = new Set([...jobs.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, "g"))].map(([, name = ""]) => name));
  const unused = declared.filter((name) => !used.has(name));
  const undeclared = [...used].filter((name) => !declared.includes(name));
  return [...unused, ...undeclared].map((name) => `${context}.${name}`);
}

function undescribedIn(text: string): readonly string[] {
  const call = callOf(text) ?? {};
  return (["inputs", "secrets", "outputs"] as const).flatMap((kind) =>
    Object.entries(call[kind] ?? {})
      .filter(([, { description = "" }]) => !/^[A-Z`].*\s.*\.$/s.test(description.trim()))
      .map(([name]) => `${kind}.${name}`),
  );
}

function vagueInputsOf(text: string): readonly string[] {
  return Object.entries(callOf(text)?.inputs ?? {}).flatMap(([name, { type, required = false, ...input }]) => {
    const hasDefault = input.default !== undefined;
    return [
      ...(type === undefined ? [`${name}: no type`] : []),
      ...(!required && !hasDefault ? [`${name}: neither a default nor required`] : []),
      ...(required && hasDefault ? [`${name}: a default that never holds`] : []),
    ];
  });
}

/** Permissions of jobs with no reason beside them, in a comment of the same line. */
function unreasonedIn(text: string): readonly string[] {
  const jobs = parseDocument(text).get("jobs");
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ key: job, value }) => {
    const permissions = isMap(value) ? value.get("permissions", true) : undefined;
    if (!isMap(permissions)) return [];
    const stated = permissions.items.length === 0 ? [["{}", permissions.comment]] : permissions.items.map(reasonOf);
    return stated.filter(([, reason]) => !/\w{2,} \w/.test(reason ?? "")).map(([name]) => `${String(job)}: ${name}`);
  });
}

function reasonOf({ key, value }: { readonly key: unknown; readonly value: unknown }) {
  return [String(key), isScalar(value) ? value.comment : undefined];
}

function checkProblems(text: string): readonly string[] {
  const { jobs } = parse(text) as {
    jobs: Readonly<Record<string, { readonly if?: string; readonly needs?: string | readonly string[] }>>;
  };
  const { ok, ...others } = jobs;
  if (ok === undefined) return ["there is no job ok"];
  const needs = [ok.needs ?? []].flat();
  const missing = Object.keys(others).filter((name) => !needs.includes(name));
  return [
    ...(ok.if === "always()" ? [] : ["ok does not always run"]),
    ...missing.map((name) => `ok does not wait for ${name}`),
  ];
}
