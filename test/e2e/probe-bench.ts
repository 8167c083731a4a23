import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { FakeGitHub } from "../fakes/github/server.ts";
import { BASE, BOT, HEAD, pullRequestEvent, TOKEN } from "./gate-bench.ts";
import { type ActionRequest, type ActionRun, runAction } from "./run-action.ts";

/** What the tests look at in a JSON report. */
export interface ProbeJson {
  readonly service: string;
  readonly decision: string;
  readonly vantage: string | null;
  readonly waited: { readonly attempts: number; readonly milliseconds: number; readonly succeeded: boolean } | null;
  readonly answers: readonly { readonly gate: string; readonly decision: string; readonly reason: string }[];
  readonly targets: readonly {
    readonly target: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly milliseconds: number;
    readonly failureClass: string | null;
    readonly findings: readonly { readonly failureClass: string; readonly stage: string; readonly detail: string }[];
    readonly checks: readonly { readonly check: string; readonly verdict: string; readonly message: string }[];
    readonly era: string | null;
    readonly transport: string | null;
    readonly protocolVersion: string | null;
    readonly latency: Readonly<Record<string, number>>;
    readonly certificate: { readonly issuer: string } | null;
    readonly session: { readonly state: string };
    readonly drift: { readonly changes: readonly { readonly rule: string }[] } | null;
  }[];
}

const schema = JSON.parse(readFileSync(new URL("../../docs/probe-report.schema.json", import.meta.url), "utf8"));
const isReport = new Ajv2020({ strict: false }).compile(schema);

/** A report in JSON; throws for one that is not as its published schema says. */
export function readReport(text: string): ProbeJson {
  const report = JSON.parse(text);
  if (!isReport(report)) throw new Error(`the report does not fit its schema: ${JSON.stringify(isReport.errors)}`);
  return report as ProbeJson;
}

/** A workspace, a fake GitHub, and the probe action to be run with them. */
export class ProbeBench {
  readonly directory = mkdtempSync(join(tmpdir(), "workspace-"));
  readonly github: FakeGitHub;

  private constructor(github: FakeGitHub) {
    this.github = github;
  }

  static async start(): Promise<ProbeBench> {
    const bench = new ProbeBench(await FakeGitHub.start());
    bench.github.addToken(TOKEN, { account: BOT, permissions: { contents: "read" } });
    bench.policy({});
    return bench;
  }

  /** The files of the commit under the pull request: policies, by path. */
  policy(files: Readonly<Record<string, string>>): void {
    this.github.repository.putFiles(BASE, { "README.md": "payments", ...files });
  }

  /** Writes a file of the workspace; anything but a text as JSON. */
  put(name: string, content: unknown): void {
    writeFileSync(join(this.directory, name), typeof content === "string" ? content : JSON.stringify(content));
  }

  async run(
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string | undefined>> = {},
    surroundings: Pick<ActionRequest, "onStart"> = {},
  ): Promise<ActionRun> {
    return await runAction({
      ...surroundings,
      action: "protocol-probe",
      // What the runner sets from the defaults of action.yml comes first.
      inputs: { "working-directory": ".", "github-token": TOKEN, "report-dir": "mcp-gates-report", ...inputs },
      event: pullRequestEvent(),
      directory: this.directory,
      environment: {
        GITHUB_API_URL: this.github.apiUrl,
        GITHUB_REPOSITORY: "acme/payments",
        GITHUB_RUN_ID: "100",
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_SHA: HEAD,
        GITHUB_WORKFLOW: "Probe",
        GITHUB_JOB: "probe",
        ...environment,
      },
    });
  }

  async close(): Promise<void> {
    rmSync(this.directory, { recursive: true, force: true });
    await this.github.close();
  }
}

/** The JSON report of a run; throws when there is none. */
export function reportOf(run: ActionRun): ProbeJson {
  const file = run.outputs["report-json"];
  if (file === undefined) throw new Error(`no report: ${run.stdout}${run.stderr}`);
  return readReport(readFileSync(file, "utf8"));
}

/** The messages of a run at a level of the log. */
export function told(run: ActionRun, name: "error" | "warning" | "notice" | "add-mask"): readonly string[] {
  return run.commands.flatMap((command) => (command.name === name ? [command.message] : []));
}

/** Those of the secrets that stand anywhere a person or another step can read them; masks are for the runner alone. */
export function leaked(run: ActionRun, secrets: readonly string[], reports: string): readonly string[] {
  const log = run.stdout.replaceAll(/^::add-mask::.*$/gm, "");
  const names = existsSync(reports) ? readdirSync(reports) : [];
  const files = names.map((name) => readFileSync(join(reports, name), "utf8"));
  const texts = [log, run.stderr, run.summary, ...Object.values(run.outputs), ...files];
  return secrets.filter((secret) => texts.some((text) => text.includes(secret)));
}
