import { isMap, isScalar, LineCounter, type Pair, parse, parseDocument, type YAMLMap } from "yaml";
import { filesBelow, textOf } from "./files.ts";

interface Problem {
  readonly line: number;
  readonly message: string;
}
type Permissions = Readonly<Record<string, string>>;

const LEVELS = ["none", "read", "write"];

/**
 * What is wrong with the calls of our reusable workflows in a workflow, as far as GitHub refuses it and its published validator does not
 * look: permissions that a job of the called one asks for and the caller does not grant, and values of another type than the
 * input's. Source: "Reuse workflows" and "Workflow syntax" of GitHub's documentation (on.workflow_call.inputs.<id>.type).
 */
export function callerProblems(text: string): readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const workflow = document.contents;
  const jobs = isMap(workflow) ? workflow.get("jobs") : undefined;
  if (!isMap(workflow) || !isMap(jobs)) return [];
  return jobs.items.flatMap(({ key, value: job }) => {
    const called = isMap(job) ? calledBy(job) : undefined;
    if (!isMap(job) || called === undefined) return [];
    const { line } = lines.linePos(startOf(key));
    const granted = grantOf(job.get("permissions") ?? workflow.get("permissions"));
    return [
      ...refusedPermissions(called.jobs, granted).map((message) => ({ line, message })),
      ...givenTo(job).flatMap((pair) => {
        const message = typeProblem(pair, called.inputs);
        return message === undefined ? [] : [{ line: lines.linePos(startOf(pair.value)).line, message }];
      }),
    ];
  });
}

interface Called {
  readonly jobs: Readonly<Record<string, { readonly permissions?: Permissions }>>;
  readonly inputs: Readonly<Record<string, { readonly type?: string }>>;
}

/** The reusable workflow of this repository that a job calls; `undefined` = it calls none. */
function calledBy(job: YAMLMap): Called | undefined {
  const [, file] =
    /^(?:[^/@]+\/mcp-gates|[$.])\/(\.github\/workflows\/[\w.-]+)(?:@|$)/.exec(String(job.get("uses"))) ?? [];
  if (file === undefined || !filesBelow(".github/workflows").includes(file)) return undefined;
  const { jobs, on } = parse(textOf(file));
  return { jobs, inputs: on.workflow_call.inputs ?? {} };
}

/** What a token may do; `undefined` = the settings of the repository say so, which nobody can rely on. */
function grantOf(stated: unknown): ((permission: string) => string) | undefined {
  if (stated === undefined) return undefined;
  if (isMap(stated)) return (permission) => String(stated.get(permission) ?? "none");
  return () => String(stated).replace("-all", "");
}

function refusedPermissions(jobs: Called["jobs"], granted: ReturnType<typeof grantOf>): readonly string[] {
  if (granted === undefined)
    return ["the call grants no permissions, and those of the repository's settings may be too few"];
  const asked = Object.entries(jobs).flatMap(([job, { permissions = {} }]) =>
    Object.entries(permissions).map(([name, level]) => ({ job, name, level })),
  );
  return asked
    .filter(({ name, level }) => LEVELS.indexOf(granted(name)) < LEVELS.indexOf(level))
    .map(({ job, name, level }) => `the call grants ${name}: ${granted(name)}, and the job ${job} asks for ${level}`);
}

function givenTo(job: YAMLMap): readonly Pair[] {
  const given = job.get("with");
  return isMap(given) ? given.items : [];
}

function typeProblem({ key, value }: Pair, inputs: Called["inputs"]): string | undefined {
  const given = isScalar(value) ? value.value : undefined;
  const type = inputs[String(key)]?.type;
  const isComputed = typeof given === "string" && given.includes("${{");
  const isKnown = type === "boolean" || type === "number";
  if (!isKnown || isComputed || typeof given === type) return undefined;
  return `the input ${String(key)} is a ${type}, and not ${JSON.stringify(given)}`;
}

function startOf(value: unknown): number {
  return isScalar(value) ? (value.range?.[0] ?? 0) : 0;
}
