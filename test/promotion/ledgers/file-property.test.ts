import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import type { LedgerEvent, LedgerRecord, NewDeployment } from "../../../shared/promotion/ledger.ts";
import { fileLedger } from "../../../shared/promotion/ledgers/file-ledger.ts";
import type { DeploymentEvent } from "../../../shared/promotion/soak.ts";
import { aFolder, PLACE, RUN } from "./builders.ts";

// Hundreds of writes, each on the disk before the next.
jest.setTimeout(60_000);

let directory: string;
let folders = 0;
beforeAll(() => {
  directory = aFolder();
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Any text, with line ends, quotes, what ends a line in JavaScript, and characters of two units. */
const text = fc.string({ unit: "binary", maxLength: 20 });
const optional = fc.option(text, { nil: undefined });
const run = fc.record({ id: text, attempt: fc.nat(), url: text, actor: text });
const hash = fc.stringMatching(/^[A-Za-z0-9_-]{8,20}$/);

const deployment: fc.Arbitrary<NewDeployment> = fc.record({
  service: fc.constant(PLACE.service),
  environment: fc.constant(PLACE.environment),
  release: fc.record({ imageDigest: optional, contractDigest: optional, schemaVersion: optional }),
  image: text,
  protocolVersion: optional,
  from: fc.option(fc.record({ environment: text, deploymentId: text }), { nil: undefined }),
  ticket: fc.option(fc.record({ system: text, key: text, id: text }), { nil: undefined }),
  policyDigest: text,
  override: fc.option(
    fc.record({ reason: text, approvers: fc.array(text), bypassed: fc.array(text), expiresAt: fc.nat() }),
    { nil: undefined },
  ),
  isRollback: fc.boolean(),
  run,
  commit: text,
  fingerprints: fc.option(
    fc.record({
      salt: hash,
      values: fc.dictionary(
        fc.stringMatching(/^[A-Z][A-Z0-9_]{0,9}$/),
        fc.array(hash, { minLength: 1, maxLength: 3 }),
        {
          maxKeys: 3,
        },
      ),
    }),
    { nil: undefined },
  ),
});

type Probe = Extract<LedgerEvent, { readonly kind: "verified" }>;
const probe: fc.Arbitrary<Probe> = fc.record({
  kind: fc.constant("verified" as const),
  source: text,
  passed: fc.boolean(),
  contractDigest: optional,
  detail: text,
});

/** A deployment from its start to its end; what ended is looked at no more, and what serves is. */
const life = fc.record({
  deployment,
  before: fc.array(probe, { maxLength: 3 }),
  outcome: fc.constantFrom("success" as const, "success" as const, "failure" as const, "rolled-back" as const),
  after: fc.array(probe, { maxLength: 3 }),
});

/** What a deployment came to, as simply as it can be said. */
interface Told {
  readonly deployment: NewDeployment;
  readonly id: string;
  readonly startedAt: number;
  readonly events: DeploymentEvent[];
}

test("what was written to the file ledger is what is read from it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { maxLength: 5 }), async (lives) => {
      folders += 1;
      let now = 0;
      const options = { path: String(folders), directory, clock: () => now };
      const ledger = fileLedger(options);
      const told: Told[] = [];
      let serving: Told | undefined;
      for (const { deployment, before, outcome, after } of lives) {
        now += 1;
        const answer = await ledger.start(deployment, { seen: await ledger.read(PLACE), contract: undefined });
        if (answer.state !== "started") throw new Error(JSON.stringify(answer));
        const own: Told = { deployment, id: answer.deploymentId, startedAt: now, events: [] };
        told.push(own);
        const look = async (event: Probe): Promise<void> => {
          now += 1;
          await ledger.record({ ...PLACE, id: own.id }, event, RUN);
          const { source, passed, contractDigest } = event;
          own.events.push({ at: now, kind: "verified", source, passed, contractDigest });
        };
        for (const event of before) await look(event);
        now += 1;
        await ledger.record({ ...PLACE, id: own.id }, { kind: "finished", outcome, detail: "" }, RUN);
        if (outcome !== "success") {
          own.events.push({ at: now, kind: "ended", cause: outcome === "failure" ? "failed" : outcome });
          continue;
        }
        const left = deployment.isRollback
          ? ({ kind: "ended", cause: "rolled-back" } as const)
          : { kind: "replaced" as const };
        serving?.events.push({ at: now, ...left });
        own.events.push({ at: now, kind: "succeeded" });
        serving = own;
        for (const event of after) await look(event);
      }
      const records: readonly LedgerRecord[] = told.map(({ deployment, ...rest }) => ({
        ...deployment,
        ...rest,
        isEmergency: deployment.override !== undefined,
      }));
      expect(await fileLedger(options).read(PLACE)).toEqual({ ...PLACE, records, doubts: [], hasOlder: false, now });
    }),
    { numRuns: 60 },
  );
});
