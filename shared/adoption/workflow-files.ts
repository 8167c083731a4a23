import { parseDocument } from "yaml";
import * as z from "zod";
import { contractPath, DEFAULT_CONTRACT } from "./adoption-request.ts";

/** A job that calls one of the reusable workflows of mcp-gates. */
export interface FoundCaller {
  /** The file, from the root of the repository. */
  readonly path: string;
  /** What GitHub calls its check: the name of the job, and of the aggregate job of the reusable workflow. */
  readonly check: string;
  readonly kind: "contract" | "comment" | "promote" | "verify";
  readonly uses: string;
  /** What it is given. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Events that start it. */
  readonly events: readonly string[];
}

/** A job that makes GitHub write a deployment of its own. */
export interface DeployingJob {
  readonly path: string;
  readonly job: string;
  /** As it is written, an expression perhaps. */
  readonly environment: string;
}

/** What the workflows of a repository say of gates and deployments. */
export interface FoundWorkflows {
  readonly callers: readonly FoundCaller[];
  readonly deployingJobs: readonly DeployingJob[];
  /** Files that are no workflows anybody could read. */
  readonly unreadable: readonly string[];
}

const environment = z.union([
  z.string().transform((name) => ({ name, deployment: true })),
  z
    .looseObject({ name: z.coerce.string(), deployment: z.unknown().optional() })
    .transform(({ name, deployment }) => ({ name, deployment: deployment !== false })),
]);

const job = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  environment: environment.optional(),
});

const workflow = z.looseObject({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  jobs: z.record(z.string(), job),
});

/** The reusable workflows. */
const KINDS = {
  "pull-request.yml": "contract",
  "comment.yml": "comment",
  "promote.yml": "promote",
  "verify.yml": "verify",
} as const;

/** Reads workflows, by their paths; they are those of a customer, and nothing in them is taken for granted. */
export function readWorkflowFiles(files: ReadonlyMap<string, string>): FoundWorkflows {
  const calls: (FoundCaller & { readonly repository: string; readonly isOurs: boolean })[] = [];
  const deployingJobs: DeployingJob[] = [];
  const unreadable: string[] = [];
  for (const [path, text] of files) {
    const parsed = workflow.safeParse(documentOf(text));
    if (!parsed.success) {
      unreadable.push(path);
      continue;
    }
    const events = eventsOf(parsed.data.on);
    for (const [id, { name, uses = "", with: inputs = {}, environment: place }] of Object.entries(parsed.data.jobs)) {
      const called = calledBy(uses, inputs);
      if (called !== undefined) calls.push({ path, check: `${name ?? id} / ok`, uses, inputs, events, ...called });
      if (place?.deployment === true) deployingJobs.push({ path, job: id, environment: place.name });
    }
  }
  const ours = new Set(calls.filter(({ isOurs }) => isOurs).map(({ repository }) => repository));
  const callers = calls
    .filter(({ repository }) => ours.has(repository))
    .map(({ repository: _repository, isOurs: _isOurs, ...caller }) => caller);
  return { callers, deployingJobs, unreadable };
}

/** Whether a call names its workflow by a whole commit. */
export function isPinned({ uses }: Pick<FoundCaller, "uses">): boolean {
  return /@[0-9a-f]{40}$/.test(uses);
}

/** The contract files that callers name, from the root of the repository. */
export function contractFilesOf({ callers }: FoundWorkflows): readonly string[] {
  const paths = callers
    .filter(({ kind }) => kind === "contract")
    .map(({ inputs }) => {
      const { contract = DEFAULT_CONTRACT, "working-directory": folder = "." } = inputs;
      return contractPath({ folder: String(folder), contract: String(contract) });
    });
  return [...new Set(paths)];
}

function documentOf(text: string): unknown {
  try {
    const document = parseDocument(text, { version: "1.2" });
    return document.errors.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined;
  } catch {
    return undefined;
  }
}

function eventsOf(on: z.output<typeof workflow>["on"]): readonly string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

/** A company may have the suite under a name of its own: then the inputs of two of the workflows tell it from others. */
function calledBy(uses: string, inputs: Readonly<Record<string, unknown>>) {
  const [, repository, file = ""] = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@/.exec(uses) ?? [];
  if (repository === undefined || !Object.hasOwn(KINDS, file)) return undefined;
  const kind = KINDS[file as keyof typeof KINDS];
  const isTold = kind === "contract" ? "candidate" in inputs : kind === "promote" && "deploy" in inputs;
  return { kind, repository, isOurs: isTold || repository.endsWith("/mcp-gates") };
}
