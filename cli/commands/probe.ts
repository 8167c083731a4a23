import { Command, InvalidArgumentError, Option } from "commander";
import { AUTHENTICATIONS } from "../../shared/gates/probe-authentications.ts";
import { MOST_MEGABYTES } from "../../shared/policy/probe-size.ts";
import { PROBE_REPORT_FORMATS } from "../../shared/report/probe-formats.ts";
import { EXIT_HELP } from "../exit.ts";
import { count, repeatable, seconds } from "../options.ts";
import type { ProbeOptions } from "../probe.ts";
import type { Session } from "../session.ts";

/** Name, arguments and summary: what the list of commands shows. */
export function probeHeading(): Command {
  return new Command("probe")
    .summary("ask from outside whether a server really works, and why it does not")
    .description(
      "Open a session with each server as an agent does, in every protocol era, read all " +
        "that it offers, make the checks that are asked for, and leave nothing behind.",
    )
    .argument("[targets...]", "http(s) URLs or stdio:<command line>; those of the policy when none is given");
}

/** `mcp-gates probe`: the probe gate on one or many servers. */
export function probeCommand(session: Session): Command {
  return probeHeading()
    .option("--targets <file>", "more targets from a file: one a line with labels such as zone=a, or a JSON list")
    .addOption(
      repeatable("--select <label>", "ask the targets that have this label: environment=production; may be repeated"),
    )
    .option("--checks <file>", "what is asked of them beyond that they work, YAML with the keys of the policy's probe")
    .option("--expected-contract <file>", "the contract that must be there: a file, or git:<ref>:<path>")
    .addOption(repeatable("--canary <call>", `a call that is safe to make: 'search {"q":"x"}'; may be repeated`))
    .option("--era <era>", "auto, modern, legacy, or one revision; auto unless the policy says otherwise")
    .addOption(new Option("--samples <n>", "probes of each target, for latency figures; 1").argParser(count))
    .addOption(repeatable("--header <line>", 'HTTP header "Name: value" for every target; may be repeated'))
    .addOption(repeatable("--env <variable>", "NAME=value, or NAME to hand on ours, for stdio: servers"))
    .addOption(new Option("--auth <way>", "how to log in; none").choices(AUTHENTICATIONS))
    .option("--client-id <id>", "the OAuth client, for --auth client-secret and private-key")
    .option("--client-key <file>", "private key of the client, PEM, for --auth private-key")
    .option("--client-key-algorithm <name>", "what it signs with: RS256, ES256, PS256, EdDSA …; RS256")
    .option("--scope <scopes>", "scopes to ask for; those that the server names")
    .option("--issuer <url>", "the authorization server to trust; the one that the server names")
    .option("--ca <file>", "certificate authorities to trust beside the machine's, PEM")
    .option("--client-certificate <file>", "client certificate for mutual TLS, PEM")
    .option("--client-certificate-key <file>", "its key, PEM")
    .option("--allow-redirects", "follow redirects of the first request within the same origin")
    .addOption(new Option("--min-healthy <n>", "targets that must be healthy, a count or 50%; all").argParser(minimum))
    .addOption(new Option("--min-zones <n>", "zones in which one target at least must be healthy").argParser(count))
    .option("--parity", "all targets must have the same contract")
    .addOption(new Option("--wait-for <state>", "ask again and again until the gate passes").choices(["healthy"]))
    .addOption(new Option("--interval <seconds>", "between two attempts of --wait-for; 5").argParser(seconds))
    .addOption(new Option("--successes <n>", "passing attempts in a row that --wait-for wants; 1").argParser(count))
    .addOption(
      new Option(
        "--timeout <seconds>",
        "with --wait-for how long to wait in all, 300; else for the probe of one target, 60",
      ).argParser(seconds),
    )
    .addOption(
      new Option(
        "--request-timeout <seconds>",
        "for one request; 5, and 15 until a stdio: server has started",
      ).argParser(seconds),
    )
    .addOption(new Option("--concurrency <n>", "targets that are asked at the same time; 8").argParser(count))
    .addOption(
      new Option(
        "--max-megabytes <n>",
        "what all answers of one probe may have together, and one of them half; 6",
      ).argParser(megabytes),
    )
    .option("--policy <file>", "take what is not said here from this policy file")
    .option("--service <name>", "name of the server product; mcp-server unless the policy says otherwise")
    .option("--vantage <words>", "from where is asked, for the report")
    .addOption(new Option("--format <format>", "how to report").choices(PROBE_REPORT_FORMATS).default("text"))
    .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
    .addHelpText("after", HELP)
    .action(async (targets: readonly string[], options: ProbeOptions) => {
      const { probe } = await import("../probe.ts");
      await probe(targets, options, session);
    });
}

function megabytes(text: string): number {
  const value = count(text);
  if (value > MOST_MEGABYTES) throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_MEGABYTES}.`);
  return value;
}

/** A count or a share, as the policy has it. */
function minimum(text: string): { readonly count: number } | { readonly share: number } {
  const share = /^(\d{1,3})%$/.exec(text)?.[1];
  if (share !== undefined && Number(share) <= 100) return { share: Number(share) / 100 };
  if (/^\d{1,6}$/.test(text)) return { count: Number(text) };
  throw new InvalidArgumentError("Expected a count, or a share such as 50%.");
}

const HELP = `
Secrets stand in environment variables, never on a command line: MCP_GATES_HEADERS (one
"Name: value" per line), MCP_GATES_TOKEN for --auth bearer, MCP_GATES_CLIENT_SECRET for
--auth client-secret, MCP_GATES_CLIENT_CERTIFICATE_PASSPHRASE. A proxy is taken from
https_proxy and no_proxy.

When it is interrupted, open sessions are ended first, within two seconds.

Examples:
  $ mcp-gates probe https://mcp.example.com/mcp
  $ mcp-gates probe "stdio:node build/server.js" --canary 'search {"q":"x"}'
  $ mcp-gates probe https://a.example/mcp https://b.example/mcp --parity --min-healthy 2
  $ mcp-gates probe --policy .github/mcp-gates.yml --select environment=production
  $ mcp-gates probe https://mcp.example.com/mcp --expected-contract mcp-contract.json \\
      --wait-for healthy --timeout 120 --successes 3
${EXIT_HELP}`;
