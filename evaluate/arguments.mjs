/** The command line of the evaluation. */
import { parseArgs } from "node:util";
import { PEERS } from "./peer-adapters.mjs";

/** What is wrong with the command line, and how it is used. */
export class UsageError extends Error {}

export const USAGE = `npm run evaluate -- <folder of case files> [options]

  --only <source>        only this case file, by its name below the folder without .json
  --case <id>            one case in full: both sides, the changes found, and each witness; counts nothing
  --json <file>          every case with its verdict
  --markdown <file>      the tables as Markdown; in a page with <!-- results --> and <!-- /results -->, between these
  --peers                other differs from npm on the same cases
  --peer <name>          only this one of them; may be repeated
  --peers-from <folder>  their packages are taken from node_modules of this folder where it has them
  --peer-seconds <n>     after so many seconds without an answer a differ has given up on a case (default 2)

Exit status: 0 = every bar is met, 1 = one is missed, 2 = wrong usage or a broken case file.`;

const OPTIONS = {
  only: { type: "string" },
  case: { type: "string" },
  json: { type: "string" },
  markdown: { type: "string" },
  peers: { type: "boolean", default: false },
  peer: { type: "string", multiple: true, default: [] },
  "peers-from": { type: "string" },
  "peer-seconds": { type: "string", default: "2" },
  help: { type: "boolean", short: "h", default: false },
};

/**
 * @param {readonly string[]} words those after the script
 * @returns {{ help: true } | { help: false, folder: string, only?: string, case?: string, json?: string, markdown?: string,
 *   peers: readonly string[], peersFrom?: string, peerMilliseconds: number }} throws a {@link UsageError}
 */
export function readArguments(words) {
  const { values, positionals } = parsed(words);
  if (values.help) return { help: true };
  const [folder, ...more] = positionals;
  if (folder === undefined) throw new UsageError("Name the folder of case files.");
  if (more.length > 0) throw new UsageError(`Name one folder only: ${more.join(", ")} is one too many.`);
  const seconds = Number(values["peer-seconds"]);
  if (!(seconds > 0 && seconds <= 600))
    throw new UsageError(`--peer-seconds ${values["peer-seconds"]} is not a number of seconds between 0 and 600.`);
  const peers = values.peers && values.peer.length === 0 ? Object.keys(PEERS) : values.peer;
  const unknown = peers.filter((name) => !Object.hasOwn(PEERS, name));
  if (unknown.length > 0)
    throw new UsageError(`There is no differ ${unknown.join(", ")}. Those known are ${Object.keys(PEERS).join(", ")}.`);
  if (values["peers-from"] !== undefined && peers.length === 0) throw new UsageError("--peers-from needs --peers.");
  if (values.case !== undefined && (peers.length > 0 || values.json !== undefined || values.markdown !== undefined))
    throw new UsageError("--case shows one case; leave out --peers, --json and --markdown.");
  return {
    help: false,
    folder,
    only: values.only,
    case: values.case,
    json: values.json,
    markdown: values.markdown,
    peers,
    peersFrom: values["peers-from"],
    peerMilliseconds: seconds * 1000,
  };
}

function parsed(words) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error.message);
  }
}
