import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { HealthCheckOptions } from "../../shared/lb-health/settings.ts";
import { fragment } from "./fragment.ts";
import { type Folder, type Running, startProgram } from "./programs.ts";

/** What HAProxy thinks of one server. */
export interface ServerState {
  readonly status: string;
  /** What the last check came to, such as `L7OK` or `L7TOUT`. */
  readonly check: string;
}

/** A running HAProxy whose only backend is a fragment. */
export interface Haproxy {
  /** Where it forwards to the backend. */
  readonly url: string;
  /** Resolves when HAProxy has said that this server is DOWN, or UP again; by its number in the list, from 1. */
  told(server: number, state: "DOWN" | "UP"): Promise<string>;
  states(): Promise<readonly ServerState[]>;
  end(): Promise<void>;
}

/** The least that a fragment needs around it. */
export function haproxyConfiguration(backend: string, socket: string, port: number): string {
  return `global
  stats socket ${socket} mode 600 level admin
defaults
  mode http
  timeout connect 2s
  timeout client 10s
  timeout server 10s
frontend front
  bind 127.0.0.1:${port}
  default_backend mcp
${backend}`;
}

/** Starts HAProxy with a check every 50 ms instead of every second, so that many checks take little time. */
export async function startHaproxy(
  path: string,
  folder: Folder,
  options: HealthCheckOptions,
  port: number,
): Promise<Haproxy> {
  const socket = join(folder.path, `${port}.sock`);
  const backend = fragment("haproxy", { interval: "1", timeout: "1", ...options }).replace("inter 1s", "inter 50ms");
  const file = folder.write(`${port}.cfg`, haproxyConfiguration(backend, socket, port));
  const program: Running = startProgram(path, ["-db", "-V", "-f", file]);
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    told: async (server, state) => await program.line(new RegExp(`Server mcp/mcp${server} is ${state}`)),
    states: async () => statesIn(await ask(socket, "show stat mcp 4 -1")),
    end: program.end,
  };
}

async function ask(socket: string, command: string): Promise<string> {
  const connection = connect(socket);
  connection.write(`${command}\n`);
  return await text(connection);
}

/** The statistics are comma-separated values; the fields that are looked at come without quotes. */
function statesIn(csv: string): readonly ServerState[] {
  const [head = "", ...lines] = csv.replace(/^# /, "").trim().split("\n");
  const names = head.split(",");
  return lines.map((line) => {
    const values = line.split(",");
    const field = (name: string): string => values[names.indexOf(name)] ?? "";
    // A star stands before the last result while the next check is under way.
    return { status: field("status"), check: field("check_status").replace(/^\* /, "") };
  });
}
