import { parse, stringify } from "yaml";
import { policyJsonSchema } from "../../shared/policy/json-schema.ts";
import { filesBelow, textOf } from "./files.ts";

/** A fenced block of a page. */
export interface Snippet {
  /** Page and line. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

/** What the YAML of a page is for. */
export type Purpose = "policy" | "checks of a probe" | "inputs" | "workflow" | "GitLab";

const PAGES = ["README.md", ...filesBelow("actions"), ...filesBelow("docs")].filter((page) => page.endsWith(".md"));
const POLICY_KEYS = keysOf(policyJsonSchema().properties);
const CHECK_KEYS = keysOf((policyJsonSchema().properties as { probe: { properties: object } }).probe.properties);
const INPUTS = keysOf(parse(textOf("action.yml")).inputs);

/** All fenced blocks of the README, of the actions' pages and of the documentation. */
export function snippets(): readonly Snippet[] {
  return PAGES.flatMap((page) => {
    const text = textOf(page);
    return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ 1: language = "", 2: body = "", index }) => {
      return { place: `${page}:${text.slice(0, index).split("\n").length}`, language, text: body };
    });
  });
}

export function purposeOf({ text }: Snippet): Purpose {
  if (text.includes("$CI_PIPELINE_SOURCE")) return "GitLab";
  const keys = keysOf(parse(text));
  const within = (known: ReadonlySet<string>) => [...keys].every((key) => known.has(key));
  if (Array.isArray(parse(text))) return "workflow";
  if (within(POLICY_KEYS)) return "policy";
  if (within(CHECK_KEYS)) return "checks of a probe";
  return within(INPUTS) ? "inputs" : "workflow";
}

/** A policy as it is shown, or a part of one with what it takes for granted: the environments before, the ticket system. */
export function wholePolicy(text: string): string {
  const shown = parse(text);
  if (shown.version !== undefined) return text;
  const before = { development: { order: 1 }, staging: { order: 2 } };
  const jira = {
    provider: "jira",
    "base-url": "https://acme.atlassian.net",
    projects: ["CHG"],
    "issue-types": ["Change"],
  };
  const system = {
    ...jira,
    states: { approved: ["Approved"] },
    approvals: { source: "jsm" },
    binding: { mode: "title" },
  };
  return stringify({
    version: 1,
    ...shown,
    ...(shown.environments && { environments: { ...before, ...shown.environments } }),
    ...(shown.tickets && { tickets: shown.tickets.provider ? shown.tickets : { ...system, ...shown.tickets } }),
  });
}

/** A workflow as it is shown, or a part of one within what stands around it; the part of it is told by its indentation. */
export function wholeWorkflow(text: string, purpose: Purpose): string {
  const pinned = text.replaceAll("<full sha>", "a".repeat(40));
  const others = otherJobs(pinned);
  if (/^jobs:/m.test(pinned)) return `${/^on:/m.test(pinned) ? "" : HEAD}${pinned}${others}`;
  return `${HEAD}${aroundOf(pinned, purpose)}${others}`;
}

const HEAD = "on: { workflow_dispatch: { inputs: { image: {}, ticket: {}, break-glass-reason: {} } } }\n";
const STEPS = "    steps:\n      - { id: load-test, run: ./load-test.sh }\n";

function aroundOf(text: string, purpose: Purpose): string {
  const needs = [...new Set([...text.matchAll(/needs\.(\w+)\./g)].map(([, name]) => name))];
  const job = `jobs:\n  one:\n    runs-on: ubuntu-latest\n    needs: [${needs.join(", ")}]\n`;
  const indented = (spaces: number) => text.replaceAll(/^(?=.)/gm, " ".repeat(spaces));
  if (purpose === "inputs") {
    const sides = text.includes("baseline:") ? "candidate: a.json" : "baseline: a.json\n          candidate: b.json";
    return `${job}    steps:\n      - uses: OWNER/mcp-gates@${"a".repeat(40)}\n        with:\n          ${sides}\n${indented(10)}`;
  }
  if (text.startsWith("env:")) return `${job}${indented(4)}${STEPS}`;
  if (text.startsWith("      - ")) return `${job}${STEPS}${text}`;
  return text.startsWith("    ") ? `${job}${text}` : `jobs:\n${text}`;
}

/** The jobs of which the text takes outputs, or that it waits for, and does not show. */
function otherJobs(text: string): string {
  const outputs = [...text.matchAll(/needs\.(\w+)\.outputs\.([\w-]+)/g)];
  const waited = [...text.matchAll(/needs: \[?([\w, ]+)\]?/g)].flatMap(([, names = ""]) => names.split(", "));
  const names = new Set([...outputs.map(([, name = ""]) => name), ...waited]);
  const missing = [...names].filter((name) => !text.includes(`\n  ${name}:\n`) && !text.startsWith(`  ${name}:\n`));
  return missing
    .map((name) => {
      const own = outputs.filter(([, job]) => job === name).map(([, , output]) => `${output}: x`);
      return `  ${name}: { runs-on: ubuntu-latest, outputs: { ${own.join(", ")} }, steps: [{ run: "true" }] }\n`;
    })
    .join("");
}

/** Each call of the command line in these texts, on one line. */
export function callsIn(text: string): readonly string[] {
  const lines = text.replaceAll(/ \\\n\s*/g, " ").split("\n");
  return lines.flatMap((line) =>
    [...line.matchAll(/(?:mcp-gates|\$MCP_GATES) ([a-z][^|#;)]*)/g)].map(([, call = ""]) => call.trim()),
  );
}

function keysOf(value: unknown): ReadonlySet<string> {
  return new Set(Object.keys(value as object));
}
