import type { AdoptionRequest } from "../shared/adoption/adoption-request.ts";
import { checklistOf } from "../shared/adoption/checklist.ts";
import { CONTRACT_CHECK } from "../shared/adoption/contract-callers.ts";
import type { Remote } from "../shared/adoption/places/git-remote.ts";
import { escapeTerminal, visibleText } from "../shared/report/escape.ts";
import type { DecidedFile } from "./init.ts";

/** What `mcp-gates init` would write: each file with its text. */
export function renderDryRun(files: readonly DecidedFile[]): string {
  const parts = files.map((file) => {
    const text = file.state === "extended" ? file.added.map((line) => `${line}\n`).join("") : file.text;
    const shown = file.decision === "leave" ? "" : `\n${indented(visibleText(text))}`;
    return `${lineOf(file)}\n${shown}`;
  });
  return `${parts.join("\n")}\nNothing was written: --dry-run.\n`;
}

/** What an adoption is told with. */
export interface AdoptionFacts {
  readonly request: AdoptionRequest;
  readonly origin: Remote | undefined;
  /** Whether the contract file is there. */
  readonly hasContract: boolean;
  /** What is wrong with the policy for these workflows, where another one was kept; sentences. */
  readonly doubts: readonly string[];
}

/** What `mcp-gates init` has written, and what comes next. */
export function renderAdoption(files: readonly DecidedFile[], facts: AdoptionFacts): string {
  const isWritten = files.some(({ decision }) => decision === "write");
  const steps = nextSteps(facts).map((step, index) => `  ${index + 1}. ${escapeTerminal(step)}`);
  const settings = settingsOf(facts).flatMap(({ title, why, where }) => [
    `  - ${escapeTerminal(title)}`,
    `      ${escapeTerminal(where)}`,
    `      ${escapeTerminal(why)}`,
  ]);
  const lines = [
    ...files.map(lineOf),
    ...facts.doubts.map(escapeTerminal),
    "",
    isWritten ? "Next:" : "Nothing had to be written. Next:",
    ...steps,
    "",
    "To switch on at GitHub:",
    ...settings,
  ];
  return `${lines.join("\n")}\n`;
}

function nextSteps({ request, origin, hasContract }: AdoptionFacts): readonly string[] {
  const { candidate, contract, environments, targets, parts } = request;
  const snapshot = `write the first contract: mcp-gates snapshot "${candidate}" --output ${contract}`;
  const silent = environments.filter((name) => !targets.some(({ environment }) => environment === name));
  return [
    ...(candidate !== undefined && !hasContract ? [snapshot] : []),
    ...(parts.includes("promotion") && silent.length > 0
      ? [
          `name the servers of ${silent.join(" and ")} in probe.targets of .github/mcp-gates.yml: nothing is verified that nobody can ask`,
        ]
      : []),
    "mcp-gates policy validate",
    "commit the files, and open a pull request with them",
    `switch on what is listed below, and look whether it is: mcp-gates init check --repository ${origin?.repository ?? "<owner>/<name>"}`,
  ];
}

/** What is done at GitHub alone. */
function settingsOf({ request, origin }: AdoptionFacts) {
  const promotes = request.parts.includes("promotion");
  const last = request.environments.slice(-1);
  const items = checklistOf({
    checks: [CONTRACT_CHECK],
    protectedEnvironments: promotes ? last : [],
    reconciledEnvironments: last,
    promotes,
    ledgerBranch: promotes ? "mcp-gates-ledger" : undefined,
    page: origin === undefined ? undefined : `${origin.server}/${origin.repository}`,
  });
  return items.filter(({ where }) => where.startsWith("Settings"));
}

function lineOf({ path, state, decision, added, dispossessed }: DecidedFile): string {
  const word = WORDS[decision][state];
  const lines = state === "extended" ? ` (${added.length} lines at its end)` : "";
  const taken = dispossessed.map(
    ({ path: place, owners }) => `\n${" ".repeat(12)}${place} belonged to ${escapeTerminal(owners.join(" "))}`,
  );
  return `${word.padEnd(12)}${path}${lines}${taken.join("")}`;
}

const WORDS = {
  write: { new: "new", different: "overwritten", extended: "extended", unchanged: "unchanged" },
  leave: { new: "left out", different: "kept", extended: "kept", unchanged: "unchanged" },
  ask: { new: "new", different: "different", extended: "extended", unchanged: "unchanged" },
} as const;

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
