import { JiraCloud } from "../fakes/jira-cloud/server.ts";
import type { TicketServer } from "../fakes/tickets/ticket-server.ts";
import { DIGEST, person, TicketBench } from "./ticket-bench.ts";

/** A policy whose tickets are issues; `tickets` replaces keys of that part. */
export function issuePolicy({ tickets = {}, ...parts }: Readonly<Record<string, object>> = {}): object {
  return {
    version: 1,
    service: "payments-mcp",
    environments: { production: { order: 1, protected: true, "change-control": {} } },
    tickets: {
      provider: "github-issue",
      repository: "acme/payments",
      labels: ["change"],
      approvals: { source: "comment", team: "acme/peers" },
      ...tickets,
    },
    approvals: { roles: { cab: { team: "acme/mcp-cab" } } },
    ...parts,
  };
}

/**
 * The bench with tickets that are issues of GitHub, and issue 42, which nobody has approved: carla may, and dora for breaking
 * changes. Beside it stands a Jira that nobody is to ask.
 */
export async function issueBench(inputs: Readonly<Record<string, string>> = {}): Promise<TicketBench<TicketServer>> {
  const bench = await TicketBench.start<TicketServer>(new JiraCloud(), { ticket: "acme/payments#42", ...inputs });
  bench.putPolicy(issuePolicy());
  const { organization, repository } = bench.github;
  organization.putTeam("peers", { carla: "active" });
  organization.putTeam("mcp-cab", { dora: "active" });
  const answers = { Service: "payments-mcp", Environment: "production", "Contract digest": DIGEST };
  const body = Object.entries(answers).flatMap(([heading, answer]) => [`### ${heading}`, answer]);
  repository.issues.open({ number: 42, author: person("rita"), body: body.join("\n\n"), labels: ["change"] });
  return bench;
}
