import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import * as z from "zod";
import { ROOT, textOf } from "./files.ts";
import { problemsOf } from "./validator.ts";

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

type Shape = Readonly<Record<string, z.ZodType<unknown, string | undefined>>>;

const NAMES = readdirSync(join(ROOT, "actions"));
const ACTIONS = NAMES.map((name) => ({ name, file: `actions/${name}/action.yml`, stub: `../../dist/${name}.js` }));
const GATE = "schema-diff-gate";
/** The actions that leave something for the end of the job. */
const WITH_POST = ["promote-environment"];
const ROOT_ACTION = { name: GATE, file: "action.yml", stub: `dist/${GATE}.js` };

describe.each([...ACTIONS, ROOT_ACTION])("$file", ({ name, file, stub }) => {
  test("is valid for GitHub", async () => {
    expect(await problemsOf(file, textOf(file))).toEqual([]);
  });

  test("runs its stub in the bundle on Node 24", () => {
    const post = WITH_POST.includes(name) ? { post: stub } : {};
    expect(actionFile(file).runs).toEqual({ using: "node24", main: stub, ...post });
  });

  test("has the inputs that the code reads", async () => {
    expect(inputProblems(actionFile(file).inputs, await shapeOf(name))).toEqual([]);
  });

  test("describes every input and output in a sentence", () => {
    const { inputs, outputs } = actionFile(file);
    const described = Object.entries({ ...inputs, ...outputs });
    expect(described.filter(([, { description }]) => !/^\S.{9,}$/s.test(description)).map(([key]) => key)).toEqual([]);
  });
});

describe.each(ACTIONS)("actions/$name", ({ name }) => {
  test("has a README with a table of inputs and one of outputs", () => {
    const readme = textOf(`actions/${name}/README.md`);
    expect(readme.match(/<!-- \/?(inputs|outputs) -->/g)).toEqual([
      "<!-- inputs -->",
      "<!-- /inputs -->",
      "<!-- outputs -->",
      "<!-- /outputs -->",
    ]);
  });
});

describe("the root action", () => {
  test("is the contract gate: the same inputs and outputs", () => {
    const { inputs, outputs } = actionFile(`actions/${GATE}/action.yml`);
    expect({ inputs: actionFile("action.yml").inputs, outputs: actionFile("action.yml").outputs }).toEqual({
      inputs,
      outputs,
    });
  });
});

describe("the check of action files", () => {
  const shape: Shape = {
    must: z.string(),
    may: z.enum(["one", "two"]).optional(),
    preset: z.string().default("three"),
  };
  const right = {
    must: { description: "Must.", required: true },
    may: { description: "`one` or `two`." },
    preset: { description: "Preset.", default: "three" },
  };

  test("finds nothing in a file that says what the code reads", () => {
    expect(inputProblems(right, shape)).toEqual([]);
  });

  test.each<readonly [string, ActionFile["inputs"], string]>([
    ["an input that no code reads", { ...right, extra: { description: "Extra." } }, "extra: only in the file"],
    ["an input that the file hides", { must: right.must, may: right.may }, "preset: only in the code"],
    [
      "a required input that the code takes as optional",
      { ...right, may: { ...right.may, required: true } },
      "may: required in the file, optional in the code",
    ],
    [
      "an optional input that the code requires",
      { ...right, must: { description: "Must." } },
      "must: optional in the file, required in the code",
    ],
    [
      "another default",
      { ...right, preset: { description: "Preset.", default: "four" } },
      "preset: default four in the file, three in the code",
    ],
    [
      "a default that the file hides",
      { ...right, preset: { description: "Preset." } },
      "preset: no default in the file, three in the code",
    ],
    [
      "a default that the code refuses",
      { ...right, may: { ...right.may, default: "six" } },
      "may: the code refuses the default six",
    ],
    [
      "words that the description leaves out",
      { ...right, may: { description: "`one` or something." } },
      "may: the description does not name `two`",
    ],
  ])("finds %s", (_fault, inputs, problem) => {
    expect(inputProblems(inputs, shape)).toEqual([problem]);
  });

  test("lets the validator see a broken file", async () => {
    const broken = "name: x\ndescription: y\nruns:\n  using: node24\n";
    expect(await problemsOf("action.yml", broken)).not.toEqual([]);
  });
});

function actionFile(path: string): ActionFile {
  return parse(textOf(path));
}

async function shapeOf(name: string): Promise<Shape> {
  const { inputs } = await import(join(ROOT, "actions", name, "inputs.ts"));
  return inputs;
}

/** Where an action file and the shape that the code reads disagree; each a sentence. */
function inputProblems(file: ActionFile["inputs"], shape: Shape): readonly string[] {
  const names = [...new Set([...Object.keys(shape), ...Object.keys(file)])];
  return names.flatMap((name) => {
    const written = file[name];
    const schema = shape[name];
    if (schema === undefined) return [`${name}: only in the file`];
    if (written === undefined) return [`${name}: only in the code`];
    return [
      ...requiredProblems(written.required === true, schema),
      ...defaultProblems(written.default, schema),
      ...wordProblems(written.description, schema),
    ].map((problem) => `${name}: ${problem}`);
  });
}

function requiredProblems(isRequired: boolean, schema: z.ZodType): readonly string[] {
  const isNeeded = !schema.safeParse(undefined).success;
  if (isRequired === isNeeded) return [];
  return [isRequired ? "required in the file, optional in the code" : "optional in the file, required in the code"];
}

function defaultProblems(written: string | undefined, schema: z.ZodType): readonly string[] {
  const preset = schema.safeParse(undefined).data;
  if (written === undefined || written === "") {
    return preset === undefined ? [] : [`no default in the file, ${String(preset)} in the code`];
  }
  const parsed = schema.safeParse(written);
  if (!parsed.success) return [`the code refuses the default ${written}`];
  if (preset !== undefined && preset !== parsed.data)
    return [`default ${written} in the file, ${String(preset)} in the code`];
  return [];
}

function wordProblems(description: string, schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return wordProblems(description, schema.unwrap() as z.ZodType);
  }
  const words = schema instanceof z.ZodEnum ? schema.options.map(String) : [];
  return words
    .filter((word) => !description.includes(`\`${word}\``))
    .map((word) => `the description does not name \`${word}\``);
}
