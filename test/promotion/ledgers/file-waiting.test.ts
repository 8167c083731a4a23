import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Ledger, WaitingPromotion } from "../../../shared/promotion/ledger.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aContract, aFolder, aRepository, aWaiting, git, PLACE } from "./builders.ts";

let directory: string;
let count = 0;
beforeAll(() => {
  directory = aFolder();
});
beforeEach(() => {
  count += 1;
});
afterAll(() => rmSync(directory, { recursive: true }));

const clock = () => 1_000_000;
const FILE = "waiting/payments-mcp/production.json";

/** A ledger, and how to see and write the files that it keeps. */
interface Kept {
  readonly ledger: Ledger;
  readonly files: () => readonly string[];
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
}

function inFolder(): Kept {
  const path = join(directory, `folder-${count}`);
  return {
    ledger: fileLedger({ path, directory, clock, patience: 50 }),
    files: () =>
      existsSync(path)
        ? readdirSync(path, { recursive: true, withFileTypes: true })
            .filter((entry) => !entry.isDirectory())
            .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
        : [],
    read: (name) => readFileSync(join(path, name), "utf8"),
    write: (name, text) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    },
  };
}

function onBranch(): Kept {
  const repository = aRepository(join(directory, `repository-${count}`));
  const tips = () => git(repository, "for-each-ref", "--format=%(refname:short)", "refs/heads/ledger");
  return {
    ledger: fileLedger({ path: "l", branch: "ledger", directory: repository, clock }),
    files: () =>
      tips() === ""
        ? []
        : git(repository, "ls-tree", "-r", "--name-only", "ledger", "l/")
            .split("\n")
            .filter((name) => name !== "")
            .map((name) => name.slice("l/".length)),
    read: (name) => `${git(repository, "show", `ledger:l/${name}`)}\n`,
    write: (name, text) => {
      if (tips() === "") git(repository, "branch", "ledger", "main");
      git(repository, "switch", "--quiet", "ledger");
      mkdirSync(dirname(join(repository, "l", name)), { recursive: true });
      writeFileSync(join(repository, "l", name), text);
      git(repository, "add", ".");
      git(repository, "commit", "--quiet", "--message=by hand");
      git(repository, "switch", "--quiet", "main");
    },
  };
}

describe.each<readonly [string, () => Kept]>([
  ["a folder", inFolder],
  ["a branch", onBranch],
])("what waits, in %s", (_, make) => {
  test("is nothing where nothing was written, and to forget it makes nothing", async () => {
    const { ledger, files } = make();
    expect(await ledger.waiting(PLACE)).toBeUndefined();
    await ledger.setWaiting(PLACE, undefined);
    expect(files()).toEqual([]);
  });

  test("is told as it was kept, with its contract", async () => {
    const { ledger, files } = make();
    const contract = aContract("hello");
    await ledger.setWaiting(PLACE, aWaiting(), contract);
    expect(await ledger.waiting(PLACE)).toEqual(aWaiting());
    expect(await ledger.contract(contract.digest)).toBe(contract.text);
    expect([...files()].sort()).toEqual([`contracts/${contract.digest.slice(7)}.json`, FILE]);
  });

  test("may have neither version nor ticket", async () => {
    const { ledger, read } = make();
    const waiting = aWaiting({ schemaVersion: undefined, ticket: undefined });
    await ledger.setWaiting(PLACE, waiting);
    expect(await ledger.waiting(PLACE)).toStrictEqual(waiting);
    expect(read(FILE)).not.toContain("schemaVersion");
  });

  test("is what was kept last", async () => {
    const { ledger } = make();
    await ledger.setWaiting(PLACE, aWaiting());
    await ledger.setWaiting(PLACE, aWaiting({ ticket: "OPS-2", since: 2000 }));
    expect(await ledger.waiting(PLACE)).toEqual(aWaiting({ ticket: "OPS-2", since: 2000 }));
  });

  test("is forgotten alone", async () => {
    const { ledger, files } = make();
    const contract = aContract("hello");
    const staging = { ...PLACE, environment: "staging" };
    await ledger.setWaiting(staging, aWaiting());
    await ledger.setWaiting(PLACE, aWaiting(), contract);
    await ledger.setWaiting(PLACE, undefined);
    expect(await ledger.waiting(PLACE)).toBeUndefined();
    expect(await ledger.waiting(staging)).toEqual(aWaiting());
    expect(await ledger.contract(contract.digest)).toBe(contract.text);
    expect(files()).not.toContain(FILE);
    await ledger.setWaiting(PLACE, undefined);
  });

  test("is no part of the history", async () => {
    const { ledger } = make();
    await ledger.setWaiting(PLACE, aWaiting());
    expect(await ledger.read(PLACE)).toMatchObject({ records: [], doubts: [] });
  });

  test("is not believed when somebody made another file of it", async () => {
    const { ledger, write } = make();
    write(FILE, "{}\n");
    await expect(ledger.waiting(PLACE)).rejects.toThrow(`The file ${FILE} in `);
    await ledger.setWaiting(PLACE, undefined);
    expect(await ledger.waiting(PLACE)).toBeUndefined();
  });

  test.each<readonly [Partial<WaitingPromotion>, string]>([
    [{ commit: "main" }, "`waiting.commit` is no commit"],
    [{ ticket: "half \ud800" }, "`waiting.ticket` holds half a character"],
  ])("is not kept where it could not be read again (%j)", async (parts, problem) => {
    const { ledger, files } = make();
    await expect(ledger.setWaiting(PLACE, aWaiting(parts))).rejects.toThrow(
      `The ledger cannot hold what is to wait: ${problem}.`,
    );
    expect(files()).toEqual([]);
  });

  test("is not kept with a contract that its digest does not name", async () => {
    const { ledger, files } = make();
    const contract = { ...aContract("hello"), text: aContract("other").text };
    await expect(ledger.setWaiting(PLACE, aWaiting(), contract)).rejects.toThrow("The contract that is to be kept");
    expect(files()).toEqual([]);
  });

  test("is of one of several that are kept at once", async () => {
    const { ledger, files } = make();
    const all = Array.from({ length: 5 }, (_each, index) => aWaiting({ ticket: `OPS-${index}` }));
    await Promise.all(all.map(async (waiting) => await ledger.setWaiting(PLACE, waiting, aContract("hello"))));
    expect(all).toContainEqual(await ledger.waiting(PLACE));
    expect(files()).toHaveLength(2);
  });
});

describe("the file about what waits", () => {
  test.each<readonly [string, (text: string) => string, string]>([
    ["is no JSON", () => "{", "it is no JSON"],
    ["is empty", () => "", "it is no JSON"],
    [
      "has a member too many",
      (text) => text.replace('"image"', '"more":1,"image"'),
      '`waiting` Unrecognized key: "more"',
    ],
    ["names no commit", (text) => text.replace(/"commit":"\d+"/, '"commit":"main"'), "`waiting.commit` is no commit"],
    [
      "names an image by a tag",
      (text) => text.replace(/@sha256:\d+/, ":1.0"),
      "`waiting.image` is no image by its digest",
    ],
    ["is of another environment", (text) => text.replace('"production"', '"staging"'), "it is of another environment"],
  ])("is not believed when it %s", async (_name, change, problem) => {
    const { ledger, read, write } = inFolder();
    await ledger.setWaiting(PLACE, aWaiting());
    write(FILE, change(read(FILE)));
    await expect(ledger.waiting(PLACE)).rejects.toThrow(
      `which says what waits for its time, cannot be read (${problem}): look at who changed it; to forget what waits, remove it.`,
    );
  });

  test("is named with what to do where it cannot be written", async () => {
    writeFileSync(join(directory, "a-file"), "");
    const ledger = fileLedger({ path: "a-file", directory });
    await expect(ledger.setWaiting(PLACE, aWaiting())).rejects.toThrow(
      /^The ledger a-file\/waiting\/payments-mcp\/production\.json cannot be written \(\w+\): /,
    );
  });
});
