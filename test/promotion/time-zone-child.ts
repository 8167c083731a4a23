// Plays histories of the simulated year in the time zone of this process: `node --import ./test/servers/typescript.mjs
// time-zone-child.ts`. Prints the offset of the zone and then one line of JSON for each plan, with all that it tells people.
import fc from "fast-check";
import { judgePlan } from "../../shared/promotion/plan.ts";
import { histories } from "./year.ts";
import { play } from "./year-world.ts";

print(new Date(2026, 11, 1).getTimezoneOffset());
for (const history of fc.sample(histories, { numRuns: 200, seed: 20_261_128 })) {
  for (const question of play(history)) print(JSON.stringify(judgePlan(question)));
}

function print(line: string | number): void {
  process.stdout.write(`${line}\n`);
}
