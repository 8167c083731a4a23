import { Argument, Command, Option } from "commander";
import { SUPPORT_DESK_RELEASES, type SupportDeskRelease } from "../../examples/support-desk/releases.ts";
import { port } from "../options.ts";
import type { Session } from "../session.ts";

interface ExampleOptions {
  readonly http?: number | true;
}

/** Name, arguments and summary: what the list of commands shows. */
export function exampleHeading(): Command {
  return new Command("example")
    .summary("run one of the two servers of the demo")
    .description("Run a small support-desk MCP server over standard input and output, or over HTTP on this machine.")
    .addArgument(
      new Argument("<release>", "v1: what agents rely on; v2: the release that breaks them").choices(
        Object.keys(SUPPORT_DESK_RELEASES),
      ),
    );
}

/** `mcp-gates example`: one of the two servers that the demo compares, to try the other commands on. */
export function exampleCommand(session: Session): Command {
  return exampleHeading()
    .addOption(new Option("--http [port]", "serve over HTTP instead; without a port, on a free one").argParser(port))
    .addHelpText("after", HELP)
    .action(async (release: SupportDeskRelease, options: ExampleOptions) => await example(release, options, session));
}

const HELP = `
Examples:
  $ mcp-gates example v2 --http 8080
  $ mcp-gates diff "stdio:mcp-gates example v1" "stdio:mcp-gates example v2"
`;

async function example(release: SupportDeskRelease, { http }: ExampleOptions, { terminal }: Session): Promise<void> {
  const { serveOverHttp, serveOverStdio } = await import("../../examples/support-desk/serve.ts");
  if (http === undefined) return await serveOverStdio(release);
  const address = await serveOverHttp(release, http === true ? 0 : http);
  // The line that the demo waits for.
  await terminal.write(`Listening on ${address}\n`);
}
