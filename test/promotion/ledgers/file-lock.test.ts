import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { withLock } from "../../../shared/promotion/ledgers/file-lock.ts";
import { notTested, testOnLinux } from "../../not-tested.ts";
import { aFolder } from "./builders.ts";

/** Where owners are known by more than their number; elsewhere there is less to tell them by. */
const onLinux = (title: string, work: () => Promise<void>) =>
  testOnLinux({ title, reason: "when a process began is known on Linux alone" }, work);

const whereMachinesAreNumbered = (title: string, work: () => Promise<void>) => {
  if (hasNumber()) test(title, work);
  else notTested(title, "this machine has no /etc/machine-id");
};

function hasNumber(): boolean {
  try {
    return readFileSync("/etc/machine-id", "utf8").trim() !== "";
  } catch {
    return false;
  }
}

let directory: string;
let path: string;
let count = 0;
/** The text of a lock of this process. */
let own: Readonly<Record<string, unknown>>;
/** The number of a process that has ended. */
let ended: number;
beforeAll(async () => {
  directory = aFolder();
  path = join(directory, "first.lock");
  own = await lock(async () => JSON.parse(readlinkSync(path)));
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "close");
  ended = child.pid ?? 0;
});
beforeEach(() => {
  count += 1;
  path = join(directory, `${count}.lock`);
});
afterAll(() => rmSync(directory, { recursive: true }));

async function lock<Answer>(work: () => Promise<Answer>, milliseconds = 20_000): Promise<Answer> {
  return await withLock(path, { milliseconds, subject: "The ledger" }, work);
}

const done = async () => "done";

/** Puts a lock in place as another owner would have made it. */
function lockOf(parts: Readonly<Record<string, unknown>>): void {
  symlinkSync(JSON.stringify({ ...own, nonce: "0".repeat(32), ...parts }), path);
}

/** The locks that are left of this test. */
const left = () => readdirSync(directory).filter((name) => name.startsWith(`${count}.`));

describe("a lock", () => {
  test("is there while somebody works, and gone afterwards, whatever came of it", async () => {
    expect(await lock(async () => left())).toEqual([`${count}.lock`]);
    expect(left()).toEqual([]);
    const failing = lock(async () => {
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(left()).toEqual([]);
  });

  test("lets one work at a time, also in one process", async () => {
    let working = 0;
    let most = 0;
    const work = async () => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((resolve) => setImmediate(resolve));
      working -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, async () => await lock(work)));
    expect([most, working]).toEqual([1, 0]);
  });

  test("that was put into the place of ours is not taken away by us", async () => {
    await lock(async () => {
      rmSync(path);
      lockOf({ host: "elsewhere" });
    });
    expect(left()).toEqual([`${count}.lock`]);
  });
});

describe("a lock that somebody has left behind", () => {
  const owners: readonly (readonly [string, () => Readonly<Record<string, unknown>>])[] = [
    ["by a process that has ended", () => ({ pid: ended })],
    ["by a process whose number another one has now", () => ({ born: "1" })],
  ];
  for (const [whose, parts] of owners) {
    onLinux(`${whose} is taken away`, async () => {
      lockOf(parts());
      expect(await lock(done)).toBe("done");
      expect(left()).toEqual([]);
    });
  }

  whereMachinesAreNumbered("before this machine was started anew is taken away", async () => {
    lockOf({ boot: "another" });
    expect(await lock(done)).toBe("done");
    expect(left()).toEqual([]);
  });

  onLinux("by a process that has ended and that nobody has asked for is taken away", async () => {
    // It ends when its parent has become another program, which never asks how it ended.
    const parent = spawn("sh", ["-c", 'sh -c "read line" <&3 & echo "$!"; exec tail -f /dev/null'], {
      stdio: ["ignore", "pipe", "ignore", "pipe"],
    });
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
    };
    try {
      const [line] = (await once(parent.stdout as Readable, "data")) as [Buffer];
      const pid = Number(line.toString());
      await until(() => readFileSync(`/proc/${parent.pid}/comm`, "utf8") === "tail\n");
      (parent.stdio[3] as Writable).end("go\n");
      const stat = () => readFileSync(`/proc/${pid}/stat`, "utf8");
      await until(() => stat().includes(") Z "));
      lockOf({ pid, born: stat().split(" ")[21] });
      expect(await lock(done)).toBe("done");
    } finally {
      parent.kill("SIGKILL");
    }
  });

  onLinux("while it was taking away another one's is taken away with it", async () => {
    lockOf({ pid: ended });
    symlinkSync(JSON.stringify({ ...own, nonce: "1".repeat(32), pid: ended }), `${path}.${"0".repeat(32)}`);
    expect(await lock(done)).toBe("done");
    expect(left()).toEqual([]);
  });

  onLinux("is taken away by one of several, and then all of them work one after the other", async () => {
    lockOf({ pid: ended });
    let working = 0;
    const work = async () => {
      working += 1;
      expect(working).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      working -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, async () => await lock(work)));
    expect(left()).toEqual([]);
  });
});

describe("a lock of which nobody can tell whether its owner has ended", () => {
  const elsewhere =
    "process \\d+ on elsewhere since \\S+Z: run again when it has ended; if that machine is gone, remove ";

  test.each<readonly [string, Readonly<Record<string, unknown>>, RegExp]>([
    ["of another machine", { host: "elsewhere" }, new RegExp(`^The ledger is locked by ${elsewhere}`)],
    ["of a running process", {}, /is locked by process \d+ on /],
    ["of a machine of the same name", { boot: "another", machine: "another" }, /is locked by process/],
    ["of a machine that does not know itself", { boot: "another", machine: "" }, /is locked by process/],
    ["of another container", { space: "pid:[1]", born: "1" }, /is locked by process/],
    ["with a member too many", { more: 1 }, /which is no lock of ours: look at who put it there, and remove it/],
  ])("%s stays, and is told", async (_, parts, message) => {
    lockOf(parts);
    await expect(lock(done, 0)).rejects.toThrow(message);
    expect(left()).toEqual([`${count}.lock`]);
  });

  test("a file in its place stays, and is told", async () => {
    writeFileSync(path, "mine");
    await expect(lock(done, 0)).rejects.toThrow(`The ledger is locked by ${path}, which is no lock of ours`);
    expect(readFileSync(path, "utf8")).toBe("mine");
  });

  onLinux("that is being taken away by a running process stays", async () => {
    lockOf({ pid: ended });
    symlinkSync(JSON.stringify({ ...own, nonce: "1".repeat(32) }), `${path}.${"0".repeat(32)}`);
    await expect(lock(done, 0)).rejects.toThrow(`is locked by process ${process.pid} on `);
    expect(left()).toHaveLength(2);
  });
});
