import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { JiraServer } from "../fakes/jira/jira-server.ts";
import { CLOUD_TOKEN } from "../fakes/jira-cloud/server.ts";
import { DATA_CENTER_TOKEN } from "../fakes/jira-data-center/server.ts";
import { SERVICENOW_TOKEN, ServiceNow } from "../fakes/servicenow/server.ts";
import type { TicketServer } from "../fakes/tickets/ticket-server.ts";
import { issueBench } from "./issue-bench.ts";
import {
  dataCenterBench,
  GITHUB_TOKEN,
  jiraBench,
  jiraIssue,
  person,
  serviceNowBench,
  type TicketBench,
} from "./ticket-bench.ts";

type Bench = TicketBench<TicketServer>;

/** A system, what stands on its ticket, and how it refuses a note. */
interface Linked {
  readonly name: string;
  readonly start: () => Promise<Bench>;
  readonly notes: (bench: Bench) => readonly string[];
  readonly refuse: (bench: Bench, leak: string) => void;
  readonly secret: string;
}

function jiraNotes({ system }: Bench): readonly string[] {
  if (!(system instanceof JiraServer)) throw new Error("no Jira");
  return [...system.links.values()].map((link) => JSON.stringify(link));
}

function serviceNowNotes({ system }: Bench): readonly string[] {
  if (!(system instanceof ServiceNow)) throw new Error("no ServiceNow");
  return system.notes(system.idOf("change_request", "CHG0030042"));
}

/** A system that repeats all that it was sent. */
const jiraRefuses = ({ system }: Bench, leak: string) =>
  system.fail({ at: /remotelink/, answer: { status: 400, body: { errorMessages: [leak] } } });

const SYSTEMS: readonly Linked[] = [
  {
    name: "Jira Cloud",
    start: async () => {
      const bench = await jiraBench();
      bench.system.addIssue(jiraIssue());
      return bench;
    },
    notes: jiraNotes,
    refuse: jiraRefuses,
    secret: CLOUD_TOKEN,
  },
  {
    name: "Jira Data Center",
    start: async () => {
      const bench = await dataCenterBench(DATA_CENTER_TOKEN);
      bench.system.addIssue(jiraIssue());
      return bench;
    },
    notes: jiraNotes,
    refuse: jiraRefuses,
    secret: DATA_CENTER_TOKEN,
  },
  {
    name: "ServiceNow",
    start: async () => await serviceNowBench({ "servicenow-token": SERVICENOW_TOKEN }),
    notes: serviceNowNotes,
    refuse: ({ system }, leak) =>
      system.fail({ at: /now\/table\/change_request/, answer: { status: 403, body: { error: { message: leak } } } }),
    secret: SERVICENOW_TOKEN,
  },
  ...["acme/payments#42", "#42"].map((ticket) => ({
    name: `issues of GitHub, named as ${ticket}`,
    start: async () => {
      const bench = await issueBench({ ticket });
      bench.github.repository.writeComment(42, person("carla"), "/approve", { createdAt: "2026-11-19T10:00:00Z" });
      return bench;
    },
    notes: ({ github }: Bench) =>
      github.repository
        .comments(42)
        .filter(({ author }) => author.login === "gates[bot]")
        .map(({ body }) => body),
    secret: GITHUB_TOKEN,
    refuse: ({ github }: Bench) =>
      github.addToken(GITHUB_TOKEN, {
        account: { login: "gates[bot]", type: "Bot" },
        permissions: { contents: "read", deployments: "read", issues: "read", members: "read" },
      }),
  })),
];

describe.each(SYSTEMS)("link-back to $name", ({ start, notes, refuse, secret }) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await start();
  });
  afterEach(async () => {
    await bench.close();
    expect(bench.github.violations).toEqual([]);
  });
  const LINKED = { inputs: { "link-back": "true" } };

  test("is asked for", async () => {
    expect((await bench.run()).outputs.decision).toBe("approved");
    expect(notes(bench)).toEqual([]);
  });

  test("leaves one note for each run, however often, with the release, the environment, the run and the outcome", async () => {
    const runs = [await bench.run(LINKED), await bench.run(LINKED)];
    expect(runs.map(({ exitCode, outputs }) => [exitCode, outputs.decision])).toEqual([
      [0, "approved"],
      [0, "approved"],
    ]);
    expect(notes(bench)).toHaveLength(1);
    for (const part of ["payments-mcp", "production", "sha256:cccc", "actions/runs/900", "ticket verified"])
      expect(notes(bench)[0]).toContain(part);
  });

  test("leaves another note for another run", async () => {
    await bench.run(LINKED);
    await bench.run({ ...LINKED, environment: { GITHUB_RUN_ID: "901" } });
    expect(notes(bench)).toHaveLength(2);
  });

  test("leaves none on a ticket that is for something else", async () => {
    await bench.run({ inputs: { ...LINKED.inputs, "schema-digest": `sha256:${"0".repeat(64)}` } });
    expect(notes(bench)).toEqual([]);
  });

  test("that is refused is a warning, and the step passes", async () => {
    refuse(bench, `${secret} ${GITHUB_TOKEN}`);
    const run = await bench.run(LINKED);
    expect([run.exitCode, run.outputs.decision]).toEqual([0, "approved"]);
    const warnings = run.commands.filter(({ name }) => name === "warning").map(({ message }) => message);
    expect(warnings).toEqual([expect.stringContaining("No note was left on the ticket")]);
    expect(notes(bench)).toEqual([]);
    const written = run.stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    const told = [...written, run.stderr, run.summary, JSON.stringify(run.outputs)].join("\n");
    for (const each of [secret, GITHUB_TOKEN]) expect(told).not.toContain(each);
  });
});
