import {
  ADOPTION_PARTS,
  type AdoptionPart,
  type AdoptionRequest,
  DEFAULT_CONTRACT,
} from "../shared/adoption/adoption-request.ts";
import type { GatesRelease } from "../shared/adoption/workflow-document.ts";
import { parseTarget } from "../shared/mcp/target.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { secretsIn } from "../shared/policy/secrets.ts";
import { SERVICE_NAME, SERVICE_NAME_RULE } from "../shared/policy/service-name.ts";
import { environmentName } from "../shared/policy/vocabulary.ts";

/** What `mcp-gates init` is told of a repository, as the parser fills it in. */
export interface RequestOptions {
  readonly service?: string;
  readonly candidate?: string;
  readonly build?: string;
  readonly contract: string;
  readonly owner?: readonly string[];
  readonly environment?: readonly string[];
  readonly url?: readonly string[];
  readonly deploy?: string;
  readonly only?: AdoptionPart;
}

/** What only one of the parts is told. */
const OF_PART = {
  contract: ["candidate", "build"],
  promotion: ["environment", "url", "deploy"],
} as const;

/**
 * What a repository is to adopt. Every text is looked at here, since it comes to stand in files that are run: a ConfigurationError
 * names the option. `folder` = that of the server, from the root of the repository.
 */
export function adoptionRequest(options: RequestOptions, folder: string, release: GatesRelease): AdoptionRequest {
  const parts = options.only === undefined ? ADOPTION_PARTS : [options.only];
  refuseOtherParts(options, parts);
  for (const [name, value] of Object.entries(options)) {
    for (const text of [value].flat()) if (typeof text === "string") refuseDangerous(name, text);
  }
  const environments = environmentsOf(options.environment ?? ["staging", "production"]);
  return {
    parts,
    service: serviceOf(options.service),
    release,
    folder: repositoryPlace("the folder of the server", folder),
    contract: repositoryPlace("--contract", options.contract),
    owners: (options.owner ?? []).map(ownerOf),
    environments,
    targets: (options.url ?? []).map((text) => targetOf(text, environments)),
    build: options.build,
    ...(parts.includes("contract") ? { candidate: candidateOf(options.candidate) } : {}),
    ...(parts.includes("promotion") ? { deploy: deployOf(options.deploy) } : {}),
  };
}

function refuseOtherParts(options: RequestOptions, parts: readonly AdoptionPart[]): void {
  for (const part of ADOPTION_PARTS.filter((each) => !parts.includes(each))) {
    const named = OF_PART[part].find((name) => options[name] !== undefined);
    if (named !== undefined)
      throw new ConfigurationError(`--${named} is about the part ${part}, which --only ${parts[0]} leaves out.`);
  }
}

/** GitHub evaluates an expression wherever it stands in a workflow; a secret in a file is one no more. */
function refuseDangerous(name: string, text: string): void {
  const option = `--${name}`;
  if (text.trim() === "") throw new ConfigurationError(`${option} is empty.`);
  if (text.includes("${{"))
    throw new ConfigurationError(`${option}: \${{ is evaluated by GitHub; hand values to commands in the environment.`);
  // Commands may have several lines; nothing else may.
  const forbidden = name === "build" || name === "deploy" ? /(?![\n\t])\p{Cc}/u : /\p{Cc}|[\u2028\u2029]/u;
  if (forbidden.test(text) || /[\p{Cf}\p{Cs}]/u.test(text))
    throw new ConfigurationError(`${option} holds characters that nobody sees.`);
  const [secret] = secretsIn(text);
  if (secret !== undefined) throw new ConfigurationError(`${option} ${secret.message}.`);
}

function serviceOf(name: string | undefined): string {
  if (name !== undefined && SERVICE_NAME.test(name)) return name;
  throw new ConfigurationError(
    name === undefined
      ? "--service: name the server product, as in --service payments-mcp."
      : `--service: "${name}" is none: ${SERVICE_NAME_RULE}.`,
  );
}

function candidateOf(text: string | undefined): string {
  if (text === undefined)
    throw new ConfigurationError(
      `--candidate: say what a change is about to serve, as in --candidate "stdio:node server.js"; or leave it out with --only promotion.`,
    );
  const target = parseTarget(text, { side: "candidate" });
  if (target.kind === "git")
    throw new ConfigurationError("--candidate: a commit serves nothing; name a command with stdio:, a URL, or a file.");
  if (target.kind === "http" && target.userinfo !== undefined)
    throw new ConfigurationError(
      "--candidate: credentials in a URL would stand in the workflow; leave them out, and hand headers over as the secret CANDIDATE_HEADERS.",
    );
  return text.trim();
}

function deployOf(text: string | undefined): string {
  if (text !== undefined) return text;
  throw new ConfigurationError(
    "--deploy: say which commands deploy, as in --deploy ./deploy.sh; or begin with --only contract.",
  );
}

/** A path that every file it comes to stand in takes without quotes: a workflow, a script, CODEOWNERS. */
function repositoryPlace(what: string, path: string): string {
  const isPlain = /^[A-Za-z0-9._][A-Za-z0-9._/-]*$/.test(path) && !/(?:^|\/)(?:\.\.?|)(?:\/|$)/.test(path);
  if (path === "." || isPlain) return path;
  throw new ConfigurationError(
    `${what}: "${path}" is no path of letters, digits, '.', '_', '-' and '/' within the repository, as in ${DEFAULT_CONTRACT}.`,
  );
}

function ownerOf(text: string): string {
  const isOwner = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]+)?(?:\/[A-Za-z0-9._-]{1,100})?$/.test(text);
  if (isOwner || /^[^\s@#]+@[^\s@#]+\.[^\s@#]+$/.test(text)) return text;
  throw new ConfigurationError(`--owner: "${text}" is no owner; write @acme/platform, @octocat, or an e-mail address.`);
}

function environmentsOf(names: readonly string[]): readonly string[] {
  names.forEach((name, index) => {
    const { error } = environmentName.safeParse(name);
    if (error !== undefined) throw new ConfigurationError(`--environment "${name}": ${error.issues[0]?.message}.`);
    const isTwice = names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase());
    // GitHub tells them apart whatever the case of their letters.
    if (isTwice) throw new ConfigurationError(`--environment "${name}" stands there twice.`);
  });
  return names;
}

function targetOf(
  text: string,
  environments: readonly string[],
): { readonly environment: string; readonly url: string } {
  const [, environment = "", url = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!environments.includes(environment))
    throw new ConfigurationError(
      `--url "${text}": write <environment>=https://…, with one of the environments ${environments.join(", ")}.`,
    );
  const target = parseTarget(url);
  if (target.kind !== "http" || target.userinfo !== undefined)
    throw new ConfigurationError(`--url ${environment}: name an http(s) URL without credentials.`);
  return { environment, url: target.url.href };
}
