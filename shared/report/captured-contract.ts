import { type JsonObject, stringMember } from "../contract/json.ts";
import type { Contract } from "../contract/model.ts";
import { escapeMarkdown, inlineCode } from "./escape.ts";
import { oneLine } from "./plain.ts";

/** What a summary says of a contract that was captured. */
export interface CapturedContractFacts {
  /** The target for people. */
  readonly source: string;
  readonly contract: Contract;
  /** Each a sentence, with words of the server in them. */
  readonly notes: readonly string[];
  readonly digests: { readonly strict: string; readonly semantic: string };
  /** Where it was written, for people. */
  readonly file: string;
}

/** The summary of a contract that was captured and written, as Markdown: a short table, and what a person should know. Pure. */
export function renderCapturedContract({ source, contract, notes, digests, file }: CapturedContractFacts): string {
  const { tools, prompts, resources, resourceTemplates } = contract;
  const rows: readonly (readonly [string, string])[] = [
    ["server", escapeMarkdown(serverWords(contract.serverInfo))],
    ["protocol", escapeMarkdown(protocolWords(contract))],
    ["tools", String(tools.length)],
    ["prompts", String(prompts.length)],
    ["resources", String(resources.length)],
    ["resource templates", String(resourceTemplates.length)],
    ["digest", inlineCode(digests.strict)],
    ["schema-digest", inlineCode(digests.semantic)],
    ["file", inlineCode(file, { table: true })],
  ];
  const table = ["| contract | |", "| --- | --- |", ...rows.map(([name, value]) => `| ${name} | ${value} |`)];
  return `### 📄 Captured: ${inlineCode(oneLine(source, 160))}\n\n${table.join("\n")}\n${noteList(notes)}`;
}

/** The summary of a contract that was not written, and why: `problem` is a sentence. Pure. */
export function renderUncaptured(problem: string, notes: readonly string[]): string {
  return `### ❌ No contract was captured\n\n${escapeMarkdown(problem)}\n${noteList(notes)}`;
}

/** A list of a thousand broken tools is one of a thousand notes. */
const NOTES = 20;

function noteList(notes: readonly string[]): string {
  if (notes.length === 0) return "";
  const lines = notes.slice(0, NOTES).map((note) => `- ${escapeMarkdown(oneLine(note, 600))}`);
  const more = notes.length - lines.length;
  if (more > 0) lines.push(`- and ${more} more: the log of the step has them all`);
  return `\n${lines.join("\n")}\n`;
}

function serverWords(server: JsonObject | null): string {
  if (server === null) return "not known";
  const words = ["name", "version"].flatMap((key) => stringMember(server, key) ?? []);
  return words.length === 0 ? "not known" : oneLine(words.join(" "), 160);
}

function protocolWords({ protocolVersion, conditions }: Contract): string {
  const era = conditions === null ? "" : ` (${conditions.era} era)`;
  return oneLine(`${protocolVersion ?? "not known"}${era}`, 80);
}
