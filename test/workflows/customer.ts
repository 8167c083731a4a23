import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Git asks nobody who it is that commits, and takes no settings of this machine. */
const GIT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "wendy",
  GIT_AUTHOR_EMAIL: "wendy@example.com",
  GIT_COMMITTER_NAME: "wendy",
  GIT_COMMITTER_EMAIL: "wendy@example.com",
  GIT_AUTHOR_DATE: "2026-01-05T09:00:00Z",
  GIT_COMMITTER_DATE: "2026-01-05T09:00:00Z",
};

/** A repository of a customer: a git work tree in a temporary folder. */
export class CustomerRepository {
  readonly path = mkdtempSync(join(tmpdir(), "customer-"));

  constructor() {
    this.#git("init", "--quiet", "--initial-branch", "main");
  }

  /** Commits files on top of what there is, and gives the commit's id; anything but a text is written as JSON. */
  commit(files: Readonly<Record<string, unknown>>): string {
    this.write(files);
    this.#git("add", "--all");
    this.#git("commit", "--quiet", "--allow-empty", "--message", "change");
    return this.#git("rev-parse", "HEAD").trim();
  }

  /** Writes files of the work tree. */
  write(files: Readonly<Record<string, unknown>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, path)), { recursive: true });
      writeFileSync(join(this.path, path), typeof content === "string" ? content : JSON.stringify(content));
    }
  }

  tag(name: string): void {
    this.#git("tag", name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #git(...args: readonly string[]): string {
    const environment = { PATH: process.env.PATH, HOME: this.path, ...GIT };
    return execFileSync("git", args, { cwd: this.path, env: environment, encoding: "utf8" });
  }
}
