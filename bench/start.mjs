/** What each action and the command line cost before they do anything. */
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { median, milliseconds, ratio } from "./figures.mjs";
import { bothNodes, plainEnvironment, run, runnersNode, versionOf } from "./processes.mjs";
import { table } from "./table.mjs";

const ROUNDS = 20;
/** Rounds before the ones that count: files come from the disk only once. */
const WARM_UP = 2;
const ACTION_BAR = 80;
const COMMAND_BAR = 15;

/** @returns {Promise<string>} the part of the report */
export async function startReport() {
  const runner = runnersNode();
  const actionNode = runner ?? process.execPath;
  const starts = [...actionStarts(actionNode), ...commandStarts()];
  const nodes = [...new Set(starts.map(({ node }) => node))];
  const bare = nodes.map((node) => ({ name: "bare", node, parameters: ["-e", "0"], expects: isQuiet }));
  const times = await interleaved([...bare, ...starts]);
  const bareTimes = new Map(bare.map((start) => [start.node, median(times.get(start))]));
  const versions = new Map(await Promise.all(nodes.map(async (node) => [node, await versionOf(node)])));
  const rows = starts.map((start) => {
    const [whole, baseline] = [median(times.get(start)), bareTimes.get(start.node)];
    const over = milliseconds(whole - baseline);
    const cells = [milliseconds(baseline), milliseconds(whole), over, String(start.bar), ratio(whole / baseline)];
    return [start.name, versions.get(start.node), ...cells];
  });
  return [
    `Time on the wall in ms, median of ${ROUNDS} rounds in which all of them take turns. Baseline: \`node -e 0\`.`,
    ...(actionNode === runner ? [] : ["Actions ran on this Node.js: the one of the runner is not installed."]),
    "",
    table(["start", "node", "bare node", "start", "over bare", "bar", "start / bare"], rows),
  ].join("\n");
}

/** An input that each action refuses; one that needs an input is refused without any. */
const REFUSED = { INPUT_ERA: "tomorrow", "INPUT_FAIL-ON": "tomorrow", INPUT_PHASE: "tomorrow" };

/** Every action with its inputs refused. It has to say so, or something else was measured. */
function actionStarts(node) {
  return readdirSync("actions")
    .sort()
    .map((name) => ({
      name: `${name}, inputs refused`,
      node,
      parameters: [resolve(`dist/${name}.js`)],
      environment: REFUSED,
      bar: ACTION_BAR,
      expects: ({ status, stdout }) => status === 1 && stdout.includes("::error::"),
    }));
}

/** What the command line answers by itself: its version, its help, and that it was called wrongly. */
function commandStarts() {
  const answers = ({ status, stdout }) => status === 0 && stdout.trim() !== "";
  const refuses = ({ status, stdout, stderr }) => status === 2 && stdout === "" && stderr.startsWith("mcp-gates: ");
  const questions = [
    { parameters: ["--version"], expects: answers },
    { parameters: ["--help"], expects: answers },
    { parameters: ["diff", "--help"], expects: answers },
    { parameters: ["diff"], expects: refuses },
  ];
  return bothNodes().flatMap((node) =>
    questions.map(({ parameters, expects }) => ({
      name: `mcp-gates ${parameters.join(" ")}${expects === refuses ? ", refused" : ""}`,
      node,
      parameters: [resolve("dist/cli.js"), ...parameters],
      bar: COMMAND_BAR,
      expects,
    })),
  );
}

function isQuiet({ status, stdout }) {
  return status === 0 && stdout === "";
}

/** The times of each start. One round runs all of them once, so that a busy moment of the machine hits all alike. */
async function interleaved(starts) {
  const times = new Map(starts.map((start) => [start, []]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const start of starts) {
      const environment = { ...plainEnvironment(), ...start.environment };
      const result = await run(start.node, start.parameters, { directory: tmpdir(), environment });
      if (!start.expects(result)) {
        const said = `${result.stdout}${result.stderr}`.slice(0, 2000);
        throw new Error(`${start.name} did not run as expected: status ${result.status}\n${said}`);
      }
      if (round >= 0) times.get(start).push(result.milliseconds);
    }
  }
  return times;
}
