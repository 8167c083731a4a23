import { Command, Option } from "commander";
import { PROFILE_NAMES } from "../../shared/contract/portability/profile.ts";
import { CALLERS, FORMAT_READINGS, READERS } from "../../shared/contract/rule.ts";
import { FAIL_ON } from "../../shared/gates/contract-report.ts";
import { REPORT_FORMATS } from "../../shared/report/formats.ts";
import type { DiffOptions } from "../diff.ts";
import { earlierOptions } from "../earlier-options.ts";
import { EXIT_HELP } from "../exit.ts";
import { budgetOptions, limitOptions, repeatable, repeatableChoice } from "../options.ts";
import type { Session } from "../session.ts";

/** Name, arguments and summary: what the list of commands shows. */
export function diffHeading(): Command {
  return new Command("diff")
    .summary("say what agents would lose from one server to another")
    .description(
      "Compare what two servers promise, and say no when an agent that works with the " +
        "baseline could fail with the candidate.",
    )
    .argument("<baseline>", "what agents rely on today: http(s) URL, stdio:<command line>, file, or git:<ref>:<path>")
    .argument("<candidate>", "what is about to replace it, likewise");
}

/** `mcp-gates diff`: the contract gate on two targets. */
export function diffCommand(session: Session): Command {
  const command = diffHeading()
    .addOption(new Option("--format <format>", "how to report").choices(REPORT_FORMATS).default("text"))
    .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
    .option("--witnesses <file>", "also write the calls that show the changes to this file, ready to be replayed")
    .addOption(
      new Option(
        "--fail-on <severity>",
        "say no from this severity on; breaking unless the policy says otherwise",
      ).choices(FAIL_ON),
    )
    .addOption(
      new Option(
        "--callers <who>",
        "what callers send: declared arguments only, or any; declared unless the policy says otherwise",
      ).choices(CALLERS),
    )
    .addOption(
      new Option(
        "--readers <who>",
        "who reads outputs: code (strict) or a model (tolerant); strict unless the policy says otherwise",
      ).choices(READERS),
    )
    .addOption(
      new Option(
        "--formats <how>",
        "how format is read: as an annotation, or as an assertion that refuses; annotation unless the policy says otherwise",
      ).choices(FORMAT_READINGS),
    )
    .option("--policy <file>", "take what is not said here from this policy file")
    .option(
      "--acks <file>",
      "changes that somebody answers for, from this file or git:<ref>:<path>; none unless it is named, beside those " +
        "of a policy that is named",
    )
    .option("--service <name>", "name of the server product; the candidate's own name unless the policy says otherwise")
    .option(
      "--declared-version <version>",
      "the versions, checked against the required bump: 1.4.0..2.0.0, a JSON manifest or contract file that both " +
        "sides have, the candidate's version, server-info, or none; without it the version in the manifest here and in " +
        "that beside a git: baseline",
    )
    .option(
      "--contract-file <file>",
      "the contract file that must say what the candidate serves, or none; without it the one that a git: baseline " +
        "names, as it is here, when the candidate is a running server",
    )
    .addOption(
      repeatable(
        "--usage <file>",
        "recorded calls, to see which of them would fail: NDJSON, OTLP JSON or an MCP log; may be repeated",
      ),
    )
    .addOption(
      repeatableChoice(
        "--portability <profile>",
        `a client family whose limits the tools should keep: ${PROFILE_NAMES.join(", ")}; may be repeated`,
        PROFILE_NAMES,
      ),
    )
    .addOption(repeatable("--baseline-header <line>", 'HTTP header "Name: value"; may be repeated'))
    .addOption(repeatable("--candidate-header <line>", "likewise for the candidate"))
    .addOption(repeatable("--baseline-env <variable>", "NAME=value, or NAME to hand on ours, for a stdio: server"))
    .addOption(repeatable("--candidate-env <variable>", "likewise for the candidate"));
  for (const option of [...earlierOptions(), ...budgetOptions(), ...limitOptions()]) command.addOption(option);
  return command
    .addHelpText("after", HELP)
    .action(async (baseline: string, candidate: string, options: DiffOptions) => {
      const { diff } = await import("../diff.ts");
      await diff(baseline, candidate, options, session);
    });
}

const HELP = `
Headers may also stand in the environment variables MCP_GATES_BASELINE_HEADERS and
MCP_GATES_CANDIDATE_HEADERS, one "Name: value" per line, so that no secret stands on
a command line.

Examples:
  $ mcp-gates diff mcp-contract.json "stdio:node build/server.js"
  $ mcp-gates diff https://mcp.example.com/mcp http://127.0.0.1:8080/mcp --fail-on risky
  $ mcp-gates diff git:main:mcp-contract.json mcp-contract.json --format markdown -o report.md
  $ mcp-gates diff git:main:mcp-contract.json mcp-contract.json \\
      --against-all "git:v2.*:mcp-contract.json" --against-days 90
  $ mcp-gates diff https://mcp.example.com/mcp "stdio:node build/server.js" \\
      --baseline-header "Authorization: Bearer $TOKEN" --candidate-env API_KEY
${EXIT_HELP}`;
