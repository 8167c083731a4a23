// A stdio server that does wrong what its first argument says; without a fault it behaves as minimal-mcp.mjs.
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { answer, BEHAVIOURS, TOOLS } from "./minimal-mcp.mjs";

const [mode = "legacy", file] = process.argv.slice(2);
const state = {};
const send = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
const serve = (message, behaviour) => {
  const reply = answer(message, behaviour, state);
  if (reply !== undefined) send(reply);
};

const MODES = {
  exit: {
    start() {
      console.error(`cannot start\u202E: no database at ${process.env.DATABASE_URL ?? "nowhere"}`);
      process.exit(3);
    },
  },
  "exit-long": {
    start() {
      process.stderr.write(`${"x".repeat(100_000)}the end\n`, () => process.exit(1));
    },
  },
  "exit-echo": {
    start() {
      const words = process.argv.slice(3);
      console.error("called with", ...words, ...words.map((word) => Buffer.from(word).toString("base64")));
      process.exit(1);
    },
  },
  // The end of the secret is where 4 KiB of stderr begin.
  "exit-cut": {
    start() {
      process.stderr.write(`${"a".repeat(5000)}${process.env.DATABASE_URL}${"x".repeat(4096 - 8)}`, () =>
        process.exit(1),
      );
    },
  },
  // Exits as soon as the process of another test server has written its file.
  "exit-when-exists": {
    async start() {
      while (!existsSync(file) || readFileSync(file, "utf8").split("\n").length < 3) await setTimeout(5);
      process.exit(1);
    },
    onMessage() {},
  },
  "noise-secret": { start: () => console.log(`connected to ${process.env.DATABASE_URL}`) },
  noise: {
    start: () => console.log("Server listening\u200B, have fun"),
  },
  "noise-json": { start: () => console.log(JSON.stringify({ level: "info", text: "started" })) },
  "blank-lines": {
    start: () => console.log("\n"),
    onMessage: (message) => serve(message, BEHAVIOURS.legacy),
  },
  hang: { start: () => console.error("waiting for a lock"), onMessage() {} },
  "ignores-sigterm": {
    start() {
      process.on("SIGTERM", () => appendFileSync(file, "SIGTERM\n"));
      writeFileSync(file, `${process.pid}\n`);
      setInterval(() => {}, 1000);
    },
    onMessage: (message) => serve(message, BEHAVIOURS.modern),
  },
  // As servers on older Rust SDKs: any request before initialize ends the process.
  "exit-on-probe": {
    start: () => file !== undefined && appendFileSync(file, "start\n"),
    onMessage(message) {
      if (message.method !== "initialize" && state.initialized === undefined) process.exit(1);
      state.initialized = true;
      serve(message, BEHAVIOURS.legacy);
    },
  },
  "silent-on-probe": {
    onMessage: (message) => message.method !== "server/discover" && serve(message, BEHAVIOURS.legacy),
  },
  // Of the modern era; ends without a word at `initialize`. The file gets a line for each start and end.
  "exit-on-initialize": {
    start: () => appendFileSync(file, "start\n"),
    onEnd: () => appendFileSync(file, "end\n"),
    onMessage: (message) => (message.method === "initialize" ? process.exit(5) : serve(message, BEHAVIOURS.modern)),
  },
  "exit-on-list": {
    onMessage: (message) => (message.method === "tools/list" ? process.exit(4) : serve(message, BEHAVIOURS.legacy)),
  },
  "slow-list": {
    async onMessage(message) {
      if (message.method === "tools/list") await setTimeout(1_200);
      serve(message, BEHAVIOURS.modern);
    },
  },
  grandchild: { start: startGrandchild, onMessage: (message) => serve(message, BEHAVIOURS.modern) },
  // Ends when its stdin is closed, and leaves behind what it has started.
  "abandons-grandchild": {
    start: () => startGrandchild().unref(),
    onMessage: (message) => serve(message, BEHAVIOURS.modern),
  },
  "hang-with-grandchild": { start: startGrandchild, onMessage() {} },
  environment: {
    onMessage(message) {
      const tool = {
        name: "environment",
        description: JSON.stringify({
          variables: process.env,
          directory: process.cwd(),
          arguments: process.argv.slice(2),
        }),
      };
      serve(message, { ...BEHAVIOURS.modern, "tools/list": () => ({ tools: [tool] }) });
    },
  },
  /** A short line of very many values. */
  dense: {
    onMessage(message) {
      if (message.method !== "tools/list") return serve(message, BEHAVIOURS.modern);
      const tools = [{ ...TOOLS[0], _meta: { values: Array(10_000).fill([]) } }];
      return send({ jsonrpc: "2.0", id: message.id, result: { tools } });
    },
  },
  huge: {
    onMessage(message) {
      if (message.method !== "tools/list") return serve(message, BEHAVIOURS.modern);
      process.stdout.write(`{"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"result":{"tools":[`);
      const part = `${JSON.stringify({ ...TOOLS[0], description: "x".repeat(64 * 1024) })},`;
      let written = 0;
      const more = () => {
        while (written < 100e6) {
          written += part.length;
          writeFileSync(file, String(written));
          if (!process.stdout.write(part)) return process.stdout.once("drain", more);
        }
        return process.stdout.write('{"name":"last"}]}}\n');
      };
      return more();
    },
  },
};

/** A process of the server's own that does not end by itself; the file gets both ids. */
function startGrandchild() {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  writeFileSync(file, `${process.pid}\n${child.pid}\n`);
  return child;
}

const { start, onEnd, onMessage = (message) => serve(message, BEHAVIOURS[mode] ?? {}) } = MODES[mode] ?? {};
start?.();
const input = createInterface({ input: process.stdin }).on("line", (line) => onMessage(JSON.parse(line)));
if (onEnd !== undefined) input.on("close", onEnd);
