import { once } from "node:events";
import type { Ledger } from "../../../shared/promotion/ledger.ts";
import { isUnderWay } from "../../../shared/promotion/ledger.ts";
import type { FileLedgerOptions } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aContract, aDeployment, aProbe, PLACE, RUN, SUCCESS } from "./builders.ts";
import { dieBefore } from "./dying-writer.ts";

/** What a child is told by its argument. */
export interface Errand {
  readonly ledger: FileLedgerOptions;
  readonly name: string;
  /** `write` = until it is killed; `start` = one start, when it is told to by its input; `probe` = one verification. */
  readonly work: "write" | "start" | "probe";
  /** It dies before this step on the disk. */
  readonly diesBefore?: number;
}

/** One line for each thing that the ledger has taken. */
const tell = (line: string) => process.stdout.write(`${line}\n`);

async function writeForEver(ledger: Ledger, name: string): Promise<void> {
  for (let turn = 0; ; turn++) {
    const left = (await ledger.read(PLACE)).records.findLast(isUnderWay);
    if (left !== undefined) {
      await ledger.record({ ...PLACE, id: left.id }, { kind: "finished", outcome: "abandoned", detail: "" }, RUN);
      tell(`ended ${left.id} abandoned`);
    }
    // To check a contract is what takes longest.
    const contract = turn % 9 === 7 ? aContract(`${name} ${turn}`) : undefined;
    const seen = await ledger.read(PLACE);
    const answer = await ledger.start(aDeployment({ run: { ...RUN, id: name } }), { seen, contract });
    if (answer.state !== "started") throw new Error(JSON.stringify(answer));
    const id = answer.deploymentId;
    tell(`started ${id}${contract === undefined ? "" : ` ${contract.digest}`}`);
    for (let probe = 0; probe < 3; probe++) {
      const source = `${name}-${turn}-${probe}`;
      await ledger.record({ ...PLACE, id }, aProbe(source), RUN);
      tell(`verified ${id} ${source}`);
    }
    await ledger.record({ ...PLACE, id }, SUCCESS, RUN);
    tell(`ended ${id} success`);
  }
}

async function startOnce(ledger: Ledger, name: string): Promise<void> {
  const seen = await ledger.read(PLACE);
  tell("ready");
  await once(process.stdin, "data");
  const deployment = aDeployment({ run: { ...RUN, id: name } });
  tell(JSON.stringify(await ledger.start(deployment, { seen, contract: aContract("one for all") })));
  process.exit();
}

async function probeOnce(ledger: Ledger, name: string): Promise<void> {
  const id = (await ledger.read(PLACE)).records.at(-1)?.id ?? "";
  await ledger.record({ ...PLACE, id }, aProbe(name), RUN);
  tell(`verified ${id} ${name}`);
}

const errand = JSON.parse(process.argv[2] ?? "") as Errand;
if (errand.diesBefore !== undefined) await dieBefore(errand.diesBefore);
const { fileLedger } = await import("../../../shared/promotion/ledgers/file-ledger.ts");
const work = { write: writeForEver, start: startOnce, probe: probeOnce }[errand.work];
await work(fileLedger(errand.ledger), errand.name);
