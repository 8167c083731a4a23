// Judges random questions in the time zone of this process: `node --import ./test/servers/typescript.mjs time-zone-child.ts`.
// Prints the offset of the zone and then one line of JSON for each verdict.
import fc from "fast-check";
import { verifyTicket } from "../../shared/change/verify-ticket.ts";
import { questions } from "./questions.ts";

print(new Date(2026, 11, 1).getTimezoneOffset());
for (const question of fc.sample(questions, { numRuns: 500, seed: 20_261_127 })) {
  const { outcome, reasons, opensAt } = verifyTicket(question);
  print(JSON.stringify({ outcome, opensAt, reasons: reasons.map(({ code, is, must }) => ({ code, is, must })) }));
}

function print(line: string | number): void {
  process.stdout.write(`${line}\n`);
}
