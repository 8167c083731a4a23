import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Ledger } from "../../../shared/promotion/ledger.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aDeployment, aFolder, aProbe, aRepository, git, PLACE, RUN, SUCCESS } from "./builders.ts";
import { childrenIn } from "./children.ts";

// Each write is a dozen processes of git.
jest.setTimeout(60_000);

let directory: string;
let count = 0;
/** A repository without a remote, unless a test clones it. */
let repository: string;
beforeAll(() => {
  directory = aFolder();
});
beforeEach(() => {
  count += 1;
  repository = aRepository(join(directory, `repository-${count}`));
});
// A git that outlives its writer may still write.
afterAll(() => rmSync(directory, { recursive: true, maxRetries: 5 }));

function ledgerIn(folder: string): Ledger {
  return fileLedger({ path: "ledger", branch: "mcp-ledger", directory: folder });
}

function cloneOf(remote: string, ...parameters: readonly string[]): string {
  count += 1;
  const clone = join(directory, `clone-${count}`);
  git(directory, "clone", "--quiet", ...parameters, remote, clone);
  return clone;
}

async function deploy(ledger: Ledger): Promise<string> {
  const answer = await ledger.start(aDeployment(), { seen: await ledger.read(PLACE), contract: undefined });
  if (answer.state !== "started") throw new Error(JSON.stringify(answer));
  await ledger.record({ ...PLACE, id: answer.deploymentId }, SUCCESS, RUN);
  return answer.deploymentId;
}

const kindsIn = async (ledger: Ledger) =>
  (await ledger.read(PLACE)).records.map(({ events }) => events.map(({ kind }) => kind).join(" "));

describe("a ledger on a branch", () => {
  test("keeps what else the branch holds", async () => {
    git(repository, "switch", "--quiet", "--create", "mcp-ledger");
    writeFileSync(join(repository, "README.md"), "about");
    git(repository, "add", ".");
    git(repository, "commit", "--quiet", "--message=about");
    git(repository, "switch", "--quiet", "main");
    await deploy(ledgerIn(repository));
    expect(git(repository, "show", "mcp-ledger:README.md")).toBe("about");
    expect(await kindsIn(ledgerIn(repository))).toEqual(["succeeded"]);
  });

  test("is that of the remote, also for clones that hold one commit alone", async () => {
    const address = `file://${repository}`;
    await deploy(ledgerIn(cloneOf(address, "--depth=1")));
    const other = ledgerIn(cloneOf(address, "--depth=1"));
    expect(await kindsIn(other)).toEqual(["succeeded"]);
    await deploy(other);
    expect(await kindsIn(ledgerIn(cloneOf(address)))).toEqual(["succeeded replaced", "succeeded"]);
    expect(git(repository, "rev-list", "--count", "mcp-ledger")).toBe("4");
  });
});

describe("a writer of a branch that is killed", () => {
  test.each([1, 2, 3])("after %d writes leaves a branch that the next one writes on", async (writes) => {
    const program = join(directory, `program-${count}`);
    mkdirSync(program);
    const options = { path: "ledger", branch: "mcp-ledger", directory: cloneOf(repository) };
    const writer = childrenIn(program)({ ledger: options, name: "killed", work: "write" });
    let told = 0;
    writer.lines.on("line", () => {
      told += 1;
      if (told === writes) writer.process.kill("SIGKILL");
    });
    const acknowledged = await writer.ended;
    expect(writer.process.signalCode).toBe("SIGKILL");
    const ledger = fileLedger(options);
    const { records, doubts } = await ledger.read(PLACE);
    expect(doubts).toEqual([]);
    const sources = records.flatMap(({ events }) =>
      events.flatMap((each) => (each.kind === "verified" ? each.source : [])),
    );
    for (const [, source] of acknowledged.map((line) => /^verified \S+ (.*)$/.exec(line) ?? [])) {
      if (source !== undefined) expect(sources).toContain(source);
    }
    expect(acknowledged[0]).toContain(`started ${records[0]?.id}`);
    // Its git may outlive it, so that one thing more may have happened; the newest deployment is under way or serves.
    await ledger.record({ ...PLACE, id: records.at(-1)?.id ?? "" }, aProbe("next"), RUN);
    expect((await ledger.read(PLACE)).doubts).toEqual([]);
  });
});
