import { stdioTarget } from "../../../servers/start.ts";
import type { Fixture } from "./fixture.ts";

const SOON = { limits: { exchange: 250, whole: 750 } };
const faulty = (mode: string) => () => stdioTarget("faulty-stdio", [mode]);

/** Servers that are processes, and settings with which nothing can be asked. */
export const PROCESS: readonly Fixture[] = [
  { name: "a process of the legacy era", serve: faulty("legacy"), expected: null },
  { name: "a process of the modern era", serve: faulty("modern"), expected: null },
  { name: "a process that exits at any request before initialize", serve: faulty("exit-on-probe"), expected: null },
  {
    name: "a command that is not there",
    serve: () => "stdio:no-such-command",
    expected: "process.not_started",
    stage: "start",
  },
  { name: "a process that exits at once", serve: faulty("exit"), expected: "process.exited", stage: "initialize" },
  {
    name: "a process that exits when it is asked for tools",
    serve: faulty("exit-on-list"),
    expected: "process.exited",
    stage: "tools/list",
  },
  { name: "a process that logs on stdout", serve: faulty("noise"), expected: "process.stdout_noise" },
  {
    name: "a process that is silent",
    serve: faulty("hang"),
    settings: SOON,
    expected: "process.silent",
    stage: "initialize",
  },
  { name: "a process that fails", serve: faulty("initialize-failing"), expected: "rpc.error", stage: "initialize" },
  {
    name: "a process that does not know tools/list",
    serve: faulty("tools-unknown"),
    expected: "rpc.method_not_found",
    stage: "tools/list",
  },
  { name: "a process whose list goes in a circle", serve: faulty("repeated-cursor"), expected: "schema.cursor_loop" },
  { name: "a process without tools", serve: faulty("no-tools"), expected: "schema.empty_tools" },
  {
    name: "a process of versions that are not known",
    serve: faulty("future-version"),
    expected: "proto.version_unsupported",
  },
  {
    name: "a target of another scheme",
    serve: () => "ftp://mcp.example/mcp",
    expected: "probe.settings",
    stage: "settings",
  },
  { name: "a target that is a file", serve: () => "contract.json", expected: "probe.settings", stage: "settings" },
  {
    name: "a header that HTTP does not allow",
    serve: (world) => world.legacy(),
    settings: { headers: { "X-Tenant": "a\nb" } },
    expected: "probe.settings",
    stage: "settings",
  },
  {
    name: "an authority that is no PEM",
    serve: () => "https://mcp.example/mcp",
    settings: { tls: { authorities: "nothing" } },
    expected: "probe.settings",
  },
  {
    name: "a revision that is none",
    serve: (world) => world.legacy(),
    settings: { era: { pin: "newest" } },
    expected: "probe.settings",
  },
];
