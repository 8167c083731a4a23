import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runProgram } from "../../cli/program.ts";
import type { PlanReport } from "../../shared/gates/promotion/plan-report.ts";
import type { LedgerRecord, LedgerRun } from "../../shared/promotion/ledger.ts";
import { fileLedger } from "../../shared/promotion/ledgers/file-ledger.ts";
import { type RunningServer, startServer } from "../servers/start.ts";
import { aTerminal } from "./a-terminal.ts";

export const HOUR = 3_600_000;
export const COMMIT = "b".repeat(40);
const SERVICE = "weather";
const RUN: LedgerRun = { id: "earlier", attempt: 1, url: "", actor: "octocat" };

/** What a command did. */
export interface CommandRun {
  readonly status: number;
  readonly output: string;
  readonly notes: string;
}

/** An image by a digest of one repeated digit. */
export function image(digit: string): string {
  return `registry.example.com/acme/weather@${imageDigest(digit)}`;
}

function imageDigest(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}

/**
 * A folder with a policy and a ledger in files, and live servers of three editions: `old`, `new` with a tool more, and `less` with a
 * tool less. `<edition>.json` is the contract file of each.
 */
export class PromotionWorld {
  readonly directory = mkdtempSync(join(tmpdir(), "promote-"));
  readonly #servers = new Map<string, RunningServer>();

  static async start(): Promise<PromotionWorld> {
    const world = new PromotionWorld();
    const editions = { old: "1", new: "3", less: "4" };
    await Promise.all(
      Object.entries(editions).map(async ([name, edition]) => {
        world.#servers.set(name, await startServer("modern", ["http", "--edition", edition]));
      }),
    );
    for (const name of Object.keys(editions)) {
      const { status, notes } = await world.run(["snapshot", world.url(name), "-o", `${name}.json`]);
      if (status !== 0) throw new Error(notes);
    }
    return world;
  }

  url(name: string): string {
    return this.#servers.get(name)?.url ?? "";
  }

  put(path: string, content: unknown): void {
    mkdirSync(dirname(join(this.directory, path)), { recursive: true });
    writeFileSync(join(this.directory, path), typeof content === "string" ? content : JSON.stringify(content));
  }

  text(path: string): string {
    return readFileSync(join(this.directory, path), "utf8");
  }

  /** The policy; `serving` = which edition serves in which environment, `production` adds to that environment. */
  putPolicy(
    serving: Readonly<Record<string, string>>,
    { production = {}, ...parts }: Readonly<Record<string, object | string>> = {},
    path = ".github/mcp-gates.yml",
  ): void {
    const targets = Object.entries(serving).map(([environment, name]) => ({ target: this.url(name), environment }));
    this.put(path, {
      version: 1,
      service: SERVICE,
      environments: {
        development: { order: 1 },
        staging: { order: 2, "promote-from": "development" },
        production: { order: 3, "promote-from": "staging", soak: { min: "PT24H" }, ...(production as object) },
      },
      probe: { targets },
      ...parts,
    });
  }

  /** Forgets everything that was deployed. */
  emptyLedger(): void {
    rmSync(join(this.directory, ".mcp-gates"), { recursive: true, force: true });
  }

  /** Runs a command in this process, with what it says. */
  async run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<CommandRun> {
    const terminal = aTerminal({ directory: this.directory, environment });
    const status = await runProgram(args, { terminal, version: "1.2.3" });
    return { status, output: terminal.output.join(""), notes: terminal.notes.join("") };
  }

  /** A command of `mcp-gates promote`, on a commit. */
  async promote(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<CommandRun> {
    const deploys = args[0] === "plan" || args[0] === "start";
    const own = !deploys || args.includes("--commit") ? [] : ["--commit", COMMIT];
    return await this.run(["promote", ...args, ...own], environment);
  }

  /** What a plan came to. */
  async plan(
    environment: string,
    args: readonly string[],
    variables?: Readonly<Record<string, string>>,
  ): Promise<PlanReport> {
    const { output, notes } = await this.promote(["plan", environment, ...args, "--format", "json"], variables);
    if (output === "") throw new Error(notes);
    return JSON.parse(output);
  }

  /** What is on record of an environment, oldest first. */
  async records(environment: string): Promise<readonly LedgerRecord[]> {
    return (await this.#ledger(Date.now()).read({ service: SERVICE, environment })).records;
  }

  async waiting(environment: string) {
    return await this.#ledger(Date.now()).waiting({ service: SERVICE, environment });
  }

  /** Writes into the ledger, at an earlier time, that an edition was deployed with success and found healthy; gives its id. */
  async deployed(
    environment: string,
    { edition, digit, version, hoursAgo }: { edition: string; digit: string; version: string; hoursAgo: number },
  ): Promise<string> {
    const ledger = this.#ledger(Date.now() - hoursAgo * HOUR);
    const kept = await this.contract(edition);
    const release = { imageDigest: imageDigest(digit), contractDigest: kept.digest, schemaVersion: version };
    const place = { service: SERVICE, environment };
    const answer = await ledger.start(
      {
        ...place,
        release,
        image: "registry.example.com/acme/weather",
        protocolVersion: undefined,
        from: undefined,
        ticket: undefined,
        policyDigest: imageDigest("0"),
        override: undefined,
        isRollback: false,
        run: RUN,
        commit: COMMIT,
      },
      { seen: await ledger.read(place), contract: kept },
    );
    if (answer.state !== "started") throw new Error(JSON.stringify(answer));
    const record = { ...place, id: answer.deploymentId };
    await ledger.record(record, { kind: "finished", outcome: "success", detail: "" }, RUN);
    const healthy = { source: "protocol-probe", passed: true, contractDigest: kept.digest, detail: "" };
    await ledger.record(record, { kind: "verified", ...healthy }, RUN);
    return answer.deploymentId;
  }

  /** The contract of an edition, as ledgers keep it. */
  async contract(edition: string): Promise<{ readonly digest: string; readonly text: string }> {
    const { readReleaseContract } = await import("../../shared/gates/promotion/release-contract.ts");
    const { directory } = this;
    const read = await readReleaseContract({
      schemaPath: `${edition}.json`,
      directory,
      ledger: this.#ledger(Date.now()),
    });
    if (read.state !== "read") throw new Error(read.why);
    return read.kept;
  }

  #ledger(time: number) {
    return fileLedger({ path: ".mcp-gates/ledger", directory: this.directory, clock: () => time });
  }

  async close(): Promise<void> {
    rmSync(this.directory, { recursive: true, force: true });
    await Promise.all([...this.#servers.values()].map(async (server) => await server.close()));
  }
}
