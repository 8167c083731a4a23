import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "@jest/globals";
import { writeAtOnce } from "../../cli/standard-stream.ts";
import { notTested } from "../not-tested.ts";

const directory = mkdtempSync(join(tmpdir(), "standard-stream-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** More than a pipe holds. */
const LENGTH = 1 << 20;
const LONG = Buffer.from("0123456789abcdef".repeat(LENGTH / 16));

/** Both ends of a pipe that makes nobody wait, as a program that shares our standard output may have left it. */
function impatientPipe(name: string): { readonly reader: number; readonly writer: number } {
  const path = join(directory, name);
  execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", path]);
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return { reader, writer: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK) };
}

describe("what is written at once", () => {
  test("is everything for a file", () => {
    const path = join(directory, "file");
    const file = openSync(path, "w");
    expect(writeAtOnce(file, LONG)).toHaveLength(0);
    closeSync(file);
    expect(readFileSync(path).equals(LONG)).toBe(true);
  });

  test("is what a pipe holds, and the rest is answered", () => {
    const { reader, writer } = impatientPipe("full");
    const rest = writeAtOnce(writer, LONG);
    const held = Buffer.alloc(LENGTH);
    const length = readSync(reader, held);
    closeSync(reader);
    closeSync(writer);
    expect(rest.length).toBeGreaterThan(0);
    expect(Buffer.concat([held.subarray(0, length), rest]).equals(LONG)).toBe(true);
  });

  test("is nothing when the reader has gone", () => {
    const { reader, writer } = impatientPipe("broken");
    closeSync(reader);
    const rest = writeAtOnce(writer, LONG);
    closeSync(writer);
    expect(rest.equals(LONG)).toBe(true);
  });
});

describe("standard output", () => {
  test("hands over everything to a reader that comes late", async () => {
    const { reader, writer } = impatientPipe("late");
    const child = spawn(process.execPath, ["--import", LOADER, "--input-type=module", "--eval", PROGRAM], {
      stdio: ["ignore", writer, "pipe"],
    });
    closeSync(writer);
    const ended = once(child, "close");
    // It says so when it has written what the pipe holds, and waits.
    if (child.stderr === null) throw new Error("the child has no standard error");
    await once(child.stderr, "data");
    const output = await text(new Socket({ fd: reader, readable: true, writable: false }));
    expect({ whole: output === LONG.toString(), status: (await ended)[0] }).toEqual({ whole: true, status: 0 });
  });
});

/** What takes no byte, as a full disk. Linux has it. */
const FULL = "/dev/full";

function unwritable(): void {
  const inProgram = (words: readonly string[], descriptors: { readonly output?: string; readonly errors?: string }) => {
    const [output, errors] = [descriptors.output, descriptors.errors].map((path) =>
      path === undefined ? "pipe" : openSync(path, "w"),
    );
    const program = `const { main } = await import(${JSON.stringify(new URL("../../cli/main.ts", import.meta.url).href)}); await main("1.2.3");`;
    const child = spawnSync(
      process.execPath,
      ["--import", LOADER, "--input-type=module", "--eval", program, "--", ...words],
      { stdio: ["ignore", output, errors] },
    );
    for (const descriptor of [output, errors]) if (typeof descriptor === "number") closeSync(descriptor);
    return { status: child.status, errors: child.stderr?.toString() };
  };
  // `--eval` takes the place of the program's own path.
  const LISTS: readonly (readonly string[])[] = [
    ["x", "--version"],
    ["x", "--help"],
    ["x", "rules"],
  ];

  test.each(LISTS)("is told in one paragraph, with the status of no answer: %s %s", (...words) => {
    expect(inProgram(words, { output: FULL })).toEqual({
      status: 3,
      errors:
        "mcp-gates: Standard output cannot be written: the disk is full (ENOSPC); what it holds is not whole. Write it to another place.\n",
    });
  });

  test("keeps its status when that cannot be told either", () => {
    expect(inProgram(["x", "rules"], { output: FULL, errors: FULL }).status).toBe(3);
  });

  test("does not change the status when only notes are lost", () => {
    expect(inProgram(["x", "rules"], { errors: FULL }).status).toBe(0);
  });
}

const LOADER = new URL("../servers/typescript.mjs", import.meta.url).href;

const PROGRAM = `
import { writeSync } from "node:fs";
import { standardStream } from ${JSON.stringify(new URL("../../cli/standard-stream.ts", import.meta.url).href)};
standardStream(1).write("0123456789abcdef".repeat(${LENGTH / 16}), () => {});
writeSync(2, "full");
`;

if (existsSync(FULL)) describe("output that cannot be written", unwritable);
else notTested("output that cannot be written", `there is no ${FULL} here`);
