/** The evaluation as a function: its parts come as arguments, so that it runs on the sources and on what is built of them. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readArguments, USAGE, UsageError } from "./arguments.mjs";
import { barsOf } from "./bars.mjs";
import { readCaseFiles } from "./case-files.mjs";
import { claimsOf } from "./claims.mjs";
import { independentValidator } from "./independent-validator.mjs";
import { caseText } from "./one-case.mjs";
import { Problem } from "./problem.mjs";
import { questionsOf } from "./questions.mjs";
import { resultOf } from "./scores.mjs";
import { tablesOf } from "./tables.mjs";
import { asJson, asMarkdown, asText, intoPage, otherBreaks, wrongLines } from "./written.mjs";

/**
 * @typedef {object} Ports
 * @property {(questions: readonly object[]) => Promise<readonly object[]>} askOurs our own answers, in the order of the questions
 * @property {(questions: readonly object[], options: object) => Promise<{ differs: readonly object[], notes: readonly string[] }>}
 *   askPeers called with `--peers` only
 * @property {Date} now for the heading
 * @property {(text: string) => void} print
 * @property {(text: string) => void} complain
 *
 * @param {readonly string[]} words the command line
 * @param {Ports} ports
 * @returns {Promise<0 | 1 | 2>} the exit status
 */
export async function evaluate(words, ports) {
  try {
    const options = readArguments(words);
    if (options.help) {
      ports.print(USAGE);
      return 0;
    }
    return await evaluateFolder(options, ports);
  } catch (error) {
    if (error instanceof UsageError) ports.complain(`${error.message}\n\n${USAGE}`);
    else if (error instanceof Problem) ports.complain(error.message);
    else throw error;
    return 2;
  }
}

async function evaluateFolder(options, ports) {
  const { sources, skipped } = readCaseFiles(options.folder);
  for (const name of skipped) ports.complain(`${name} is not an array, so it is no case file and was skipped.`);
  const questions = chosenSources(sources, options.only).flatMap(questionsOf);
  const asked = options.case === undefined ? questions : questions.filter(({ id }) => id === options.case);
  if (asked.length === 0)
    throw new UsageError(
      options.case === undefined
        ? "The case files ask nothing: no entry has a label."
        : `There is no case ${options.case} in ${options.folder}. Look up its id in the case files or in the file of --json.`,
    );
  const results = checkedResults(asked, await ports.askOurs(asked));
  if (options.case !== undefined) {
    ports.print(results.map(caseText).join("\n\n"));
    return 0;
  }
  const peers = options.peers.length > 0 ? await ports.askPeers(asked, options) : { differs: [], notes: [] };
  const differs = [{ name: "mcp-gates", ours: true, results }, ...peers.differs];
  write(differs, { options, ports, notes: peers.notes });
  return barsOf(results).every(({ met }) => met) ? 0 : 1;
}

function chosenSources(sources, only) {
  if (only === undefined) return sources;
  const chosen = sources.filter(({ name }) => name === only || name.endsWith(`/${only}`));
  if (chosen.length > 0) return chosen;
  throw new UsageError(`There is no source ${only}. The sources are ${sources.map(({ name }) => name).join(", ")}.`);
}

function checkedResults(questions, answers) {
  return questions.map((question, index) => {
    const answer = answers[index];
    // One validator each: compiled schemas take more memory than all cases together.
    const claims = answer.error === undefined ? claimsOf(question, answer, independentValidator()) : [];
    return resultOf(question, answer, claims);
  });
}

function write(differs, { options, ports, notes }) {
  const [{ results }] = differs;
  const tables = tablesOf(differs);
  const remarks = [...notes, ...otherBreaks(results)];
  const heading = headingOf(results.length, ports.now);
  ports.print(asText({ heading, tables, notes: [...remarks, ...wrongLines(results)] }));
  if (options.json !== undefined) writeFileSync(options.json, asJson(differs));
  if (options.markdown === undefined) return;
  const markdown = asMarkdown({ heading, tables, notes: remarks });
  const page = existsSync(options.markdown) ? readFileSync(options.markdown, "utf8") : "";
  writeFileSync(options.markdown, intoPage(markdown, page));
}

function headingOf(count, now) {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const day = now.toISOString().slice(0, 10);
  const place = `Node.js ${process.version}, ${process.platform} ${process.arch}`;
  return `Measured on ${day} with mcp-gates ${version}, ${place}: ${count} questions.`;
}
