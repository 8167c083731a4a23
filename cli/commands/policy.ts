import { Command, InvalidArgumentError, Option } from "commander";
import { DEFAULT_POLICY_PATH } from "../../shared/policy/default-path.ts";
import { SERVICE_NAME, SERVICE_NAME_RULE } from "../../shared/policy/service-name.ts";
import type { PolicyOptions } from "../policy.ts";
import type { Session } from "../session.ts";

/** Name and summary: what the list of commands shows. */
export function policyHeading(): Command {
  return new Command("policy")
    .summary("check, explain or begin the policy of a repository")
    .description("Work with the policy file, in which a team has decided how its changes are judged.");
}

/** `mcp-gates policy`: a command for each thing that is done with a policy. */
export function policyCommand(session: Session): Command {
  return policyHeading()
    .helpCommand(false)
    .addCommand(validateCommand(session))
    .addCommand(explainCommand(session))
    .addCommand(initCommand(session))
    .addCommand(schemaCommand(session))
    .addHelpText("after", HELP);
}

const HELP = `
Examples:
  $ mcp-gates policy init --service payments-mcp
  $ mcp-gates policy validate
  $ mcp-gates policy explain git:origin/main:${DEFAULT_POLICY_PATH}

Exit status:
  0  the policy is valid; the command did what it was asked for
  2  the policy is not valid or not there, or wrong usage
`;

const WHERE = `a file, or git:<ref>:<path>; ${DEFAULT_POLICY_PATH}`;

function formatOption(): Option {
  return new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text");
}

function validateCommand(session: Session): Command {
  return new Command("validate")
    .summary("say whether a policy is valid, and what is wrong with it where")
    .description("Check a policy whole: keys, values, and what its parts say together. Needs no network and no secret.")
    .argument("[policy]", WHERE)
    .addOption(formatOption())
    .addHelpText("after", examples("validate", "validate .github/mcp-gates.yml --format json"))
    .action(async (target: string | undefined, options: PolicyOptions) => {
      const { validatePolicy } = await import("../policy.ts");
      await validatePolicy(target, options, session);
    });
}

function explainCommand(session: Session): Command {
  return new Command("explain")
    .summary("print what holds, and what a change needs for each environment")
    .description(
      "Print what holds by a policy, defaults marked as such, and what a change of schema, " +
        "infra or config needs to get to each environment.",
    )
    .argument("[policy]", WHERE)
    .addOption(formatOption())
    .addHelpText("after", examples("explain", `explain git:origin/main:${DEFAULT_POLICY_PATH}`))
    .action(async (target: string | undefined, options: PolicyOptions) => {
      const { explainPolicy } = await import("../policy.ts");
      await explainPolicy(target, options, session);
    });
}

function initCommand(session: Session): Command {
  return new Command("init")
    .summary("write a policy to begin with")
    .description(
      "Write a first policy with comments that say what can be decided. A file that is there stays as it is.",
    )
    .argument("[file]", `where to write it; ${DEFAULT_POLICY_PATH}`)
    .addOption(new Option("--service <name>", "name of the server product").argParser(serviceName))
    .addHelpText("after", examples("init --service payments-mcp"))
    .action(async (file: string | undefined, options: { readonly service?: string }) => {
      const { initPolicy } = await import("../policy.ts");
      await initPolicy(file, options, session);
    });
}

function schemaCommand(session: Session): Command {
  return new Command("schema")
    .summary("print the JSON Schema of the policy, for editors")
    .description(
      "Print the JSON Schema of the policy. Editors use it for a policy that begins with\n\n" +
        "# yaml-language-server: $schema=./mcp-gates.schema.json",
    )
    .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
    .addHelpText("after", examples("schema -o .github/mcp-gates.schema.json"))
    .action(async (options: { readonly output?: string }) => {
      const { printPolicySchema } = await import("../policy.ts");
      await printPolicySchema(options, session);
    });
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ mcp-gates policy ${line}\n`).join("")}`;
}

function serviceName(text: string): string {
  if (SERVICE_NAME.test(text)) return text;
  throw new InvalidArgumentError(`It is none: ${SERVICE_NAME_RULE}.`);
}
