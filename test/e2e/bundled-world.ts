import type { FakeGitHub } from "../fakes/github/server.ts";
import {
  type EndedStep,
  LedgerWorld,
  NEW,
  OLD,
  type Release,
  type StepInputs,
  type StepPlace,
} from "../gates/promotion/ledger-world.ts";
import { HOUR, PromotionBench, TOKEN } from "./promotion-bench.ts";

const ENVIRONMENTS = ["development", "staging", "production"] as const;
/** The editions of the server that live in the environments, by the image of their release. */
const EDITIONS = new Map([
  [OLD.image, "1"],
  [NEW.image, "3"],
]);

/** A world whose steps are processes of the bundle, and whose environments are live MCP servers. */
export class BundledWorld extends LedgerWorld {
  readonly token = TOKEN;
  readonly #bench: PromotionBench;
  readonly #running: Map<string, Release>;

  private constructor(bench: PromotionBench, running: ReadonlyMap<string, Release>) {
    super();
    this.#bench = bench;
    this.#running = new Map(running);
  }

  /** Both releases live, the old one everywhere. */
  static async start(): Promise<BundledWorld> {
    const bench = await PromotionBench.start();
    for (const release of [OLD, NEW]) {
      await bench.serve(release.image, EDITIONS.get(release.image) ?? "");
      await bench.snapshot(release.image, release.schemaPath);
    }
    const world = new BundledWorld(bench, new Map(ENVIRONMENTS.map((environment) => [environment, OLD])));
    world.#putPolicy();
    return world;
  }

  override get github(): FakeGitHub {
    return this.#bench.github;
  }

  override get directory(): string {
    return this.#bench.directory;
  }

  async copy(): Promise<BundledWorld> {
    return new BundledWorld(await this.#bench.copy(), this.#running);
  }

  newRun(): number {
    return this.#bench.newRun();
  }

  async step(inputs: StepInputs, { run = this.newRun(), attempt = 1 }: StepPlace = {}): Promise<EndedStep> {
    this.github.repository.runs.change(run, { attempt });
    const ended = await this.#bench.run({
      // Worlds share a workspace, and their steps run at once.
      inputs: { "report-dir": `report-${steps++}`, ...asWritten(inputs) },
      runId: run,
      environment: { GITHUB_RUN_ATTEMPT: String(attempt) },
    });
    const { exitCode, stdout, stderr, summary } = ended;
    const outputs = Object.fromEntries(Object.entries(ended.outputs).filter(([, value]) => value !== ""));
    // The runner must be told what it is to hide.
    const told = `${stdout}${stderr}${summary}${JSON.stringify(outputs)}`.replaceAll(`::add-mask::${TOKEN}`, "");
    return { failure: exitCode === 0 ? undefined : `exit code ${exitCode}: ${stdout}${stderr}`, told, outputs };
  }

  runs(environment: string, release: Release): void {
    this.#running.set(environment, release);
    this.#putPolicy();
  }

  /** Promotes a release to an environment, and lets its servers follow. */
  async deploy(environment: string, release: Release): Promise<void> {
    await this.#bench.deploy(environment, asWritten(release));
    this.runs(environment, release);
  }

  /** A day of health in an environment; a verification in its first and in its last hour. */
  async soak(environment: string): Promise<void> {
    for (const hours of [1, 23]) {
      this.github.clock.advance(hours * HOUR);
      const { failure } = await this.step({ phase: "verify", environment });
      if (failure !== undefined) throw new Error(failure);
    }
  }

  async close(): Promise<void> {
    await this.#bench.close();
  }

  #putPolicy(): void {
    const targets = [...this.#running].map(([environment, { image }]) => ({
      target: this.#bench.url(image),
      environment,
    }));
    this.#bench.putPolicy({ probe: { targets } });
  }
}

let steps = 0;

/** Inputs by their names in `action.yml`. */
function asWritten(inputs: object): Record<string, string> {
  const named = Object.entries(inputs).map(([name, value]) => [
    name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    String(value),
  ]);
  return Object.fromEntries(named);
}

/** The deployments to production, of the old release and of the new one, as {@link bundledAndReady} numbers them. */
export const NUMBERS = { old: 3, new: 6 };

/** The old release serves everywhere but where the new one has been for a day: in staging. It waited to go to production, and may now. */
export async function bundledAndReady(): Promise<BundledWorld> {
  const world = await BundledWorld.start();
  await world.deploy("development", OLD);
  await world.deploy("staging", OLD);
  await world.soak("staging");
  await world.deploy("production", OLD);
  await world.deploy("development", NEW);
  await world.deploy("staging", NEW);
  // It is asked for too early, so that it waits.
  const early = await world.step({ phase: "start", environment: "production", ...NEW });
  if (!world.waits("production")) throw new Error(early.told);
  await world.soak("staging");
  return world;
}
