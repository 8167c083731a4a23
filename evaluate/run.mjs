/**
 * Measures the comparison of contracts on folders of labelled cases; docs/evaluation.md says how to read it.
 *
 *   npm run evaluate -- <folder of case files>
 *   npm run evaluate -- --help
 */
import { evaluate } from "./main.mjs";
import { ownAnswers } from "./own-process.mjs";
import { peerAnswers } from "./peers.mjs";

process.exitCode = await evaluate(process.argv.slice(2), {
  askOurs: ownAnswers,
  askPeers: peerAnswers,
  now: new Date(),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
