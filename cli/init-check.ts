import { reconcileEnvironment } from "../shared/adoption/adoption-request.ts";
import type { ChecklistSubject } from "../shared/adoption/checklist.ts";
import { done, type Finding, type JudgedItem, open } from "../shared/adoption/checklist-item.ts";
import { CODEOWNERS_PATHS, judgingPlaces, unowned } from "../shared/adoption/code-owners.ts";
import { CONTRACT_CHECK } from "../shared/adoption/contract-callers.ts";
import { judgeChecklist, type RepositoryFacts } from "../shared/adoption/judge-checklist.ts";
import { originOf } from "../shared/adoption/places/git-remote.ts";
import { readSettings } from "../shared/adoption/places/github-settings.ts";
import { readFiles, readWorkflows, repositoryAround } from "../shared/adoption/places/repository-folder.ts";
import { contractFilesOf, type FoundWorkflows, readWorkflowFiles } from "../shared/adoption/workflow-files.ts";
import { gitHubServerOf } from "../shared/gates/promotion/promote-command.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { DEFAULT_POLICY_PATH } from "../shared/policy/default-path.ts";
import { DEFAULT_LEDGER } from "../shared/policy/ledger.ts";
import { parsePolicy } from "../shared/policy/parse-policy.ts";
import { DEFAULT_POLICY, type Policy } from "../shared/policy/policy.ts";
import { repositoryName } from "../shared/policy/vocabulary.ts";
import { EXIT } from "./exit.ts";
import { checklistJson, renderChecklist } from "./init-check-text.ts";
import type { Session } from "./session.ts";
import { variableOf } from "./setting-names.ts";

/** The options of `mcp-gates init check`, as the parser fills them in. */
export interface InitCheckOptions {
  readonly repository?: string;
  readonly githubApiUrl?: string;
  readonly format: "text" | "json";
}

/**
 * Looks at the files of the repository around the folder and at its settings at GitHub, and changes nothing. Answers 0 when nothing
 * is open, 1 when something is, and 3 when something could not be seen and nothing else is open.
 */
export async function checkInit(options: InitCheckOptions, { terminal, finish }: Session): Promise<void> {
  const { root } = repositoryAround(terminal.directory);
  const [owner, name] = await repositoryOf(options.repository, root);
  const token = terminal.environment[variableOf("githubToken")];
  if (!token)
    throw new ConfigurationError(
      `${variableOf("githubToken")} is not set: give it a token with Administration: read, Actions: read and Metadata: read of ${owner}/${name}.`,
    );
  const apiUrl = options.githubApiUrl ?? (terminal.environment.GITHUB_API_URL || "https://api.github.com");
  if (!keepsSecrets(apiUrl))
    throw new ConfigurationError(
      "--github-api-url: write the address of the API as https://…, over which a token may go.",
    );
  const { subject, facts } = lookAt(root, `${gitHubServerOf(apiUrl)}/${owner}/${name}`);
  const settings = await readSettings({ owner, name }, { token, apiUrl, ledgerBranch: subject.ledgerBranch });
  const items = judgeChecklist(subject, facts, settings);
  finish(statusOf(items));
  const checklist = {
    repository: `${owner}/${name}`,
    defaultBranch: settings.defaultBranch.isKnown ? settings.defaultBranch.value : null,
    items,
  };
  await terminal.write(options.format === "json" ? checklistJson(checklist) : renderChecklist(checklist, terminal));
}

/** Without encryption a token goes nowhere but to this machine. */
function keepsSecrets(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname));
}

function statusOf(items: readonly JudgedItem[]): number {
  const has = (state: JudgedItem["state"]) => items.some((item) => item.state === state);
  if (has("open")) return EXIT.fail;
  return has("unknown") ? EXIT.unknown : EXIT.pass;
}

async function repositoryOf(named: string | undefined, root: string): Promise<readonly [owner: string, name: string]> {
  const repository = named ?? (await originOf(root))?.repository;
  if (repository === undefined)
    throw new ConfigurationError("The repository has no origin at GitHub: name it with --repository <owner>/<name>.");
  if (!repositoryName.safeParse(repository).success)
    throw new ConfigurationError(`--repository: "${repository}" is no repository; write <owner>/<name>.`);
  const [owner = "", name = ""] = repository.split("/");
  return [owner, name];
}

interface Looked {
  readonly subject: ChecklistSubject;
  readonly facts: RepositoryFacts;
}

/** What the files say. */
function lookAt(root: string, page: string): Looked {
  const { policy, finding } = policyIn(root);
  const workflows = readWorkflowFiles(readWorkflows(root));
  const environments = Object.entries(policy.environments ?? {});
  const promoters = workflows.callers.filter(({ kind }) => kind === "promote");
  const promotes = environments.length > 0 || promoters.length > 0;
  const checks = workflows.callers.filter(({ kind }) => kind === "contract").map(({ check }) => check);
  const places = promoters.map(({ inputs }) => String(inputs["github-environment"] ?? ""));
  const guarded = environments.filter(([, each]) => each.protected).map(([name]) => name);
  return {
    subject: {
      checks: checks.length === 0 ? [CONTRACT_CHECK] : checks,
      protectedEnvironments: guarded,
      reconciledEnvironments: guarded.filter((name) =>
        places.some((place) => place.includes(reconcileEnvironment(name))),
      ),
      ledgerBranch: promotes ? ledgerBranchOf(policy) : undefined,
      promotes,
      page,
    },
    facts: {
      policy: finding,
      environments: environments.map(([name]) => name),
      workflows,
      unowned: unownedIn(root, workflows),
    },
  };
}

function policyIn(root: string): { readonly policy: Policy; readonly finding: Finding } {
  const text = readFiles(root, [DEFAULT_POLICY_PATH]).get(DEFAULT_POLICY_PATH);
  if (text === undefined)
    return { policy: DEFAULT_POLICY, finding: open("There is none: mcp-gates init writes a first one.") };
  try {
    return { policy: parsePolicy(text, DEFAULT_POLICY_PATH), finding: done("It is.") };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { policy: DEFAULT_POLICY, finding: open(error.message) };
  }
}

function ledgerBranchOf({ ledger = DEFAULT_LEDGER }: Policy): string | undefined {
  return ledger.branch;
}

function unownedIn(root: string, workflows: FoundWorkflows): readonly string[] | undefined {
  const files = readFiles(root, CODEOWNERS_PATHS);
  const codeOwnersPath = CODEOWNERS_PATHS.find((path) => files.has(path));
  if (codeOwnersPath === undefined) return undefined;
  const places = judgingPlaces({ codeOwnersPath, contracts: contractFilesOf(workflows) });
  return unowned(files.get(codeOwnersPath) ?? "", places).map(({ path }) => path);
}
