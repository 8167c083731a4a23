import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ActionRequest, type ActionRun, runAction } from "./run-action.ts";

/** A folder with a workspace and the runner's temporary folder in it, and the capture action to be run there: no GitHub, and no event. */
export class CaptureBench {
  readonly #folder = mkdtempSync(join(tmpdir(), "mcp-gates-capture-"));
  readonly directory = join(this.#folder, "workspace");
  readonly temporary = join(this.#folder, "temporary");

  constructor() {
    mkdirSync(this.directory);
    mkdirSync(this.temporary);
  }

  /** Writes a file of the workspace; anything but a text as JSON. */
  put(path: string, content: unknown): void {
    const file = join(this.directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }

  /** A file of the workspace; `undefined` = there is none. */
  text(path: string): string | undefined {
    const file = join(this.directory, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  async run(
    inputs: Readonly<Record<string, string>>,
    { environment = {}, ...surroundings }: Partial<Pick<ActionRequest, "environment" | "onStart">> = {},
  ): Promise<ActionRun> {
    return await runAction({
      ...surroundings,
      action: "capture-contract",
      // What the runner sets from the defaults of action.yml comes first.
      inputs: { "working-directory": ".", era: "auto", output: "mcp-contract.json", ...inputs },
      event: { name: "push", payload: {} },
      directory: this.directory,
      environment: { RUNNER_TEMP: this.temporary, GITHUB_EVENT_PATH: undefined, ...environment },
    });
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
