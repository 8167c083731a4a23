import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DEFAULT_LEDGER, ledgerSchema } from "../../../shared/policy/ledger.ts";
import { connectLedger } from "../../../shared/promotion/ledgers/connect-ledger.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import { aDeployment, aFolder, PLACE } from "./builders.ts";

let directory: string;
beforeAll(() => {
  directory = aFolder();
});
afterAll(() => rmSync(directory, { recursive: true }));

const log = { warning: () => undefined };

test("a file is the ledger where the policy says so, in the folder that it names", async () => {
  const policy = ledgerSchema.parse({ kind: "file", path: "audit/ledger" });
  const ledger = await connectLedger(policy, { directory, github: undefined, log });
  await ledger.start(aDeployment(), { seen: await ledger.read(PLACE), contract: undefined });
  expect((await fileLedger({ path: "audit/ledger", directory }).read(PLACE)).records).toHaveLength(1);
});

test("the deployments at GitHub are no ledger where GitHub cannot be asked", async () => {
  await expect(connectLedger(DEFAULT_LEDGER, { directory, github: undefined, log })).rejects.toThrow(
    "The ledger of the policy stands at GitHub: name the repository",
  );
});
