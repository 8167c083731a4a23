import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { libraryOf } from "../../evaluate/library.mjs";
import { evaluate } from "../../evaluate/main.mjs";
import { ownDiffer } from "../../evaluate/own-differ.mjs";
import { peerAnswers } from "../../evaluate/peers.mjs";
import * as diff from "../../shared/contract/diff.ts";
import * as gateDecision from "../../shared/contract/gate-decision.ts";
import * as model from "../../shared/contract/model.ts";
import * as rule from "../../shared/contract/rule.ts";
import * as decide from "../../shared/contract/schema/decide.ts";
import * as schemaDocument from "../../shared/contract/schema/document.ts";
import * as normalForm from "../../shared/contract/schema/normal-form.ts";
import * as patterns from "../../shared/contract/schema/patterns.ts";
import * as view from "../../shared/contract/schema/view.ts";
import * as witnesses from "../../shared/contract/witnesses.ts";

/** A folder of case files of its own, `files` by their path in it; a text is written as it stands, all else as JSON. */
export class CaseFolder {
  readonly path = mkdtempSync(join(tmpdir(), "mcp-gates-cases-"));

  constructor(files: Readonly<Record<string, unknown>>) {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), typeof content === "string" ? content : JSON.stringify(content));
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface Outcome {
  readonly status: number;
  readonly printed: string;
  readonly complained: string;
}

const LIBRARY = libraryOf({
  diff,
  "gate-decision": gateDecision,
  model,
  rule,
  "schema/decide": decide,
  "schema/document": schemaDocument,
  "schema/normal-form": normalForm,
  "schema/patterns": patterns,
  "schema/view": view,
  witnesses,
});

/** Runs the evaluation in this process, on the sources. */
export async function evaluated(words: readonly string[]): Promise<Outcome> {
  const ask = ownDiffer(LIBRARY);
  let [printed, complained] = ["", ""];
  const status = await evaluate(words, {
    askOurs: async (questions) => questions.map(ask),
    askPeers: peerAnswers,
    now: new Date("2026-11-24T12:00:00Z"),
    print: (text) => {
      printed += `${text}\n`;
    },
    complain: (text) => {
      complained += `${text}\n`;
    },
  });
  return { status, printed, complained };
}

/** Evaluates files that are there only for it. */
export async function evaluatedFiles(
  files: Readonly<Record<string, unknown>>,
  ...options: readonly string[]
): Promise<Outcome> {
  const folder = new CaseFolder(files);
  try {
    return await evaluated([folder.path, ...options]);
  } finally {
    folder.remove();
  }
}

export interface Verdict {
  readonly differ: string;
  readonly source: string;
  readonly id: string;
  readonly direction: "input" | "output" | null;
  readonly scored: boolean;
  readonly verdict: string;
  readonly marks: readonly string[];
  readonly claims: readonly { readonly rule: string; readonly holds: boolean | null; readonly why: string }[];
}

/** The verdicts on files that are there only for it, and how the run ended. */
export async function verdictsOn(
  files: Readonly<Record<string, unknown>>,
  ...options: readonly string[]
): Promise<Outcome & { readonly verdicts: readonly Verdict[] }> {
  const folder = new CaseFolder(files);
  const written = new CaseFolder({});
  try {
    const json = join(written.path, "verdicts.json");
    const outcome = await evaluated([folder.path, "--json", json, ...options]);
    return { ...outcome, verdicts: JSON.parse(readFileSync(json, "utf8")) };
  } finally {
    folder.remove();
    written.remove();
  }
}

/** A logical case that counts: integers up to `before` become integers up to `after`. */
export function limitCase(
  id: string,
  limits: { readonly before: number; readonly after: number },
  labels: { readonly backward: boolean | null; readonly forward: boolean | null },
) {
  return {
    id,
    before: { type: "integer", maximum: limits.before },
    after: { type: "integer", maximum: limits.after },
    compatible_backward: labels.backward,
    compatible_forward: labels.forward,
    draft: "2020-12",
    policy: false,
    verdict_kind: "logical",
  };
}

/** A tool with one list of arguments. */
export function toolWith(properties: object, required: readonly string[] = []) {
  return { name: "search", description: "Finds pages.", inputSchema: { type: "object", properties, required } };
}

/** The rows of a printed table, cells apart by one space, without the last `dropped` cells (times differ). */
export function rowsOf(printed: string, title: string, dropped = 1): readonly string[] {
  const [, section = ""] = printed.split(`# ${title}\n`);
  const lines = section.split("\n\n").at(1)?.split("\n") ?? [];
  return lines.slice(2).map((line) => {
    const cells = line.trim().split(/\s{2,}/);
    return cells.slice(0, cells.length - dropped).join(" ");
  });
}
