import { type ChildProcess, spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { delimiter, dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { quote } from "shell-quote";
import { SUPPORT_DESK_RELEASES, type SupportDeskRelease } from "../examples/support-desk/releases.ts";
import { runContractGate } from "../shared/gates/contract-gate.ts";
import type { ContractReport } from "../shared/gates/contract-report.ts";
import { renderReport } from "../shared/report/formats.ts";
import { writeOutputFile } from "./output-file.ts";
import { reportOptions } from "./report-options.ts";
import type { Session } from "./session.ts";

/** The files of the demo, by the format that they hold. */
const FILES = { markdown: "report.md", json: "report.json", sarif: "report.sarif", junit: "report.junit.xml" } as const;

/** Milliseconds within which the example server has to listen. */
const START_PATIENCE = 10_000;

/**
 * Runs the contract gate on two real servers, each a process of its own: the first release over standard input and
 * output, the second over HTTP. Prints the report and writes every format of it into `folder`.
 */
export async function demo(folder: string, session: Session): Promise<void> {
  const { terminal } = session;
  const started = performance.now();
  const program = realpathSync(process.argv[1] ?? "");
  const { address, stop } = await startOverHttp(program, "v2");
  try {
    const report = await runContractGate({
      baseline: { ...stdioSide(program, "v1", terminal.directory), directory: terminal.directory },
      candidate: { target: address, directory: terminal.directory },
      declaredVersions: "server-info",
    });
    await terminal.write(
      await renderReport(report, "text", reportOptions({ candidate: address, toFile: false, session })),
    );
    for (const format of ["markdown", "json", "sarif", "junit"] as const) {
      const text = await renderReport(report, format, reportOptions({ candidate: address, toFile: true, session }));
      await writeOutputFile(terminal.directory, join(folder, FILES[format]), text);
    }
    await terminal.write(`\n${closingLine(report, folder, (performance.now() - started) / 1000)}\n`);
  } finally {
    stop();
  }
}

/** The words that start this very program again, written as a person would; the child finds our own Node first. */
function stdioSide(program: string, release: SupportDeskRelease, directory: string) {
  const words = ["node", relative(directory, program), "example", release];
  const path = [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter);
  return { target: `stdio:${quote(words)}`, environment: { PATH: path } };
}

async function startOverHttp(program: string, release: SupportDeskRelease) {
  const child = spawn(process.execPath, [program, "example", release, "--http"], { stdio: ["ignore", "pipe", "pipe"] });
  const stop = (): void => void child.kill();
  // The program may be interrupted, and then runs no finally.
  process.once("exit", stop);
  try {
    return { address: await addressOf(child), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The address on the line that the child prints once it listens. Throws with what it wrote to standard error. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaints = "";
    const fail = (what: string): void => {
      clearTimeout(timer);
      reject(new Error(`the example server ${what}${complaints === "" ? "" : `: ${complaints.trim()}`}`));
    };
    const timer = setTimeout(() => fail(`did not listen within ${START_PATIENCE / 1000} s`), START_PATIENCE);
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      complaints += text;
    });
    child.once("error", (error) => fail(`could not be started (${error.message})`));
    child.once("close", (status) => fail(`ended with exit status ${status}`));
    if (child.stdout === null) return fail("has no standard output");
    createInterface(child.stdout).once("line", (line) => {
      const [, address] = /^Listening on (\S+)$/.exec(line) ?? [];
      if (address === undefined) return fail(`said "${line}" instead of its address`);
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function closingLine({ decision, summary }: ContractReport, folder: string, seconds: number): string {
  const { v1, v2 } = SUPPORT_DESK_RELEASES;
  const says = decision === "pass" ? "yes" : decision === "fail" ? "no" : "that it cannot tell";
  return (
    `Started support-desk ${v1} over stdio and ${v2} over HTTP, captured and compared both in ${seconds.toFixed(1)} s: ` +
    `the gate says ${says} (${summary.breaking} breaking). ` +
    `Reports: ${Object.values(FILES)
      .map((file) => join(folder, file))
      .join(", ")}`
  );
}
