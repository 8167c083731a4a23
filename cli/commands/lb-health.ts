import { Argument, Command, Option } from "commander";
import { ASKED, BALANCERS, type Balancer, ERAS } from "../../shared/lb-health/balancers.ts";
import type { LbHealthOptions } from "../lb-health.ts";
import type { Session } from "../session.ts";

/** Name, arguments and summary: what the list of commands shows. */
export function lbHealthHeading(): Command {
  return new Command("lb-health")
    .summary("print a health check for a load balancer that asks the protocol")
    .description(
      "Print the part of a load balancer's configuration that takes a server out of " +
        "use when it listens but cannot do the MCP handshake. The comments in it say " +
        "what it cannot find.",
    )
    .addArgument(new Argument("<balancer>", "what stands in front of the server").choices(BALANCERS));
}

/** `mcp-gates lb-health`: a health check for what stands in front of a server. */
export function lbHealthCommand(session: Session): Command {
  return lbHealthHeading()
    .option("--servers <list>", "the servers, host:port,host:port; 127.0.0.1:8080 unless --url says another")
    .option("--url <url>", "take server, path, host name and TLS from this address of the MCP endpoint")
    .option("--path <path>", "the MCP endpoint; /mcp unless --url says another")
    .option("--health-path <path>", "the health endpoint of the server; /health/mcp unless it is given")
    .addOption(
      new Option(
        "--ask <whom>",
        "the MCP endpoint (protocol; haproxy, kubernetes) or the health endpoint (handler); protocol for haproxy, " +
          "handler for the others",
      ).choices(ASKED),
    )
    .addOption(
      new Option("--era <era>", "ask by server/discover (modern) or initialize (legacy); modern for haproxy").choices(
        ERAS,
      ),
    )
    .option("--stateless", "a legacy server that gives no sessions")
    .option("--host <name>", "Host header of the checks and, with --tls, the name in the servers' certificates")
    .option("--port <port>", "port of the container, for kubernetes; 8080")
    .option("--tls", "the servers speak TLS")
    .option("--ca-file <file>", "certificates that the servers' are signed by, instead of those of the system")
    .option("--interval <seconds>", "from one check to the next; 5")
    .option("--timeout <seconds>", "for one check; 3")
    .option("--rise <n>", "good checks in a row until a server is used again; 2")
    .option("--fall <n>", "failed checks in a row until a server is used no longer; 3")
    .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
    .addHelpText("after", HELP)
    .action(async (balancer: Balancer, options: LbHealthOptions) => {
      const { lbHealth } = await import("../lb-health.ts");
      await lbHealth(balancer, options, session);
    });
}

const HELP = `
Examples:
  $ mcp-gates lb-health haproxy --servers 10.0.0.1:8080,10.0.0.2:8080
  $ mcp-gates lb-health haproxy --servers 10.0.0.1:8080,10.0.0.2:8080 --era legacy
  $ mcp-gates lb-health caddy --url https://mcp.example.com/mcp --servers 10.0.0.1:8443
  $ mcp-gates lb-health kubernetes --port 3000 --interval 10
`;
