import { writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { makeFolder } from "../shared/gates/make-folder.ts";
import { ConfigurationError, InvalidDocument } from "../shared/policy/configuration-error.ts";
import { DEFAULT_POLICY_PATH } from "../shared/policy/default-path.ts";
import { heldKeys } from "../shared/policy/held-keys.ts";
import { policyJsonSchema } from "../shared/policy/json-schema.ts";
import { policySourceOf } from "../shared/policy/load-policy.ts";
import { needsOf } from "../shared/policy/needs.ts";
import { parseWrittenPolicy } from "../shared/policy/parse-policy.ts";
import { startingPolicy } from "../shared/policy/starting-policy.ts";
import { systemErrorCode } from "../shared/policy/system-error.ts";
import { readTrustedFile, trustedPlace } from "../shared/policy/trusted-file.ts";
import { CHANGE_KINDS } from "../shared/policy/vocabulary.ts";
import { EXIT } from "./exit.ts";
import { writeOutputFile } from "./output-file.ts";
import { type PolicyExplanation, renderPolicyExplanation } from "./policy-explanation.ts";
import type { Session } from "./session.ts";

/** The options of `mcp-gates policy validate` and `explain`, as the parser fills them in. */
export interface PolicyOptions {
  readonly format: "text" | "json";
}

/**
 * Checks a policy, and needs no network for it. Answers 0 when it is valid; what is wrong is a ConfigurationError as text, and
 * one JSON object with status 2 as JSON.
 */
export async function validatePolicy(
  target: string | undefined,
  { format }: PolicyOptions,
  { terminal, finish }: Session,
): Promise<void> {
  const { text, place } = await readPolicy(target, terminal.directory);
  const tell = async (problems: InvalidDocument["problems"]) =>
    await terminal.write(`${JSON.stringify({ valid: problems.length === 0, place, problems }, null, 2)}\n`);
  try {
    parseWrittenPolicy(text, place);
  } catch (error) {
    if (format === "text" || !(error instanceof InvalidDocument)) throw error;
    finish(EXIT.usage);
    return await tell(error.problems);
  }
  return format === "json" ? await tell([]) : await terminal.write(`${place} is valid.\n`);
}

/** Prints what holds by a policy, defaults marked as such, and what a change needs to get to each of its environments. */
export async function explainPolicy(
  target: string | undefined,
  { format }: PolicyOptions,
  { terminal }: Session,
): Promise<void> {
  const { text, place } = await readPolicy(target, terminal.directory);
  const { policy, written } = parseWrittenPolicy(text, place);
  const byOrder = Object.entries(policy.environments ?? {}).sort(([, left], [, right]) => left.order - right.order);
  const explanation: PolicyExplanation = {
    place,
    holds: heldKeys(policy, written),
    environments: byOrder.map(([name, environment]) => ({
      name,
      order: environment.order,
      promoteFrom: environment["promote-from"] ?? null,
      protected: environment.protected,
      needs: Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, needsOf(policy, name, kind)])),
    })),
  };
  const answer =
    format === "json" ? `${JSON.stringify(explanation, null, 2)}\n` : renderPolicyExplanation(explanation, terminal);
  await terminal.write(answer);
}

/** Writes the first policy of a repository. Throws a ConfigurationError when there is a file already, which stays as it is. */
export async function initPolicy(
  file: string | undefined,
  { service }: { readonly service?: string },
  { terminal }: Session,
): Promise<void> {
  const name = file ?? DEFAULT_POLICY_PATH;
  const path = resolve(terminal.directory, name);
  try {
    await makeFolder(dirname(path));
    await writeFile(path, startingPolicy(service), { flag: "wx" });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "EEXIST") {
      throw new ConfigurationError(`${name} is there already and stays as it is: name another file, or edit it.`, {
        cause: error,
      });
    }
    throw new ConfigurationError(`${name} cannot be written (${code ?? String(error)}): name another file.`, {
      cause: error,
    });
  }
  terminal.note(`${name}: a policy to begin with; read it, and check it with mcp-gates policy validate\n`);
}

/** Prints the JSON Schema of the policy, for editors. */
export async function printPolicySchema(
  { output }: { readonly output?: string },
  { terminal }: Session,
): Promise<void> {
  const text = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
  if (output === undefined) return await terminal.write(text);
  terminal.note(`${await writeOutputFile(terminal.directory, output, text)}: the JSON Schema of the policy\n`);
}

/** The text of a policy that must be there. */
async function readPolicy(target: string | undefined, directory: string) {
  const source = policySourceOf(target ?? DEFAULT_POLICY_PATH, directory);
  const file = await readTrustedFile(source, "policy");
  if (file !== undefined) return file;
  throw new ConfigurationError(
    `There is no policy ${trustedPlace(source)}: name a file or git:<ref>:<path>, or write one with mcp-gates policy init.`,
  );
}
