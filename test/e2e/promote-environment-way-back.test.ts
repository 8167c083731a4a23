import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { FakeSigstore } from "../fakes/sigstore/sigstore.ts";
import { HOUR, image, PromotionBench, told } from "./promotion-bench.ts";

jest.setTimeout(30_000);
let bench: PromotionBench;

/** Production had one release and has another one by now. */
beforeAll(async () => {
  bench = await PromotionBench.start();
  await bench.serve("production", "1");
  await bench.snapshot("production", "contract.json");
  bench.putPolicy(policy());
  await bench.deploy("production", OLD);
  bench.github.clock.advance(HOUR);
  await bench.deploy("production", NEW);
}, 90_000);
beforeEach(() => bench.github.clock.advance(HOUR));
afterAll(async () => {
  expect(bench.github.violations).toEqual([]);
  await bench.close();
});

const CONTRACT = { "schema-path": "contract.json" };
const OLD = { ...CONTRACT, image: image("1"), "schema-version": "1.0.0" };
const NEW = { ...CONTRACT, image: image("2"), "schema-version": "1.0.1" };

/** Production alone, and a freeze that is on for the year. */
function policy({ frozen = false, rules = {} }: { readonly frozen?: boolean; readonly rules?: object } = {}) {
  const between = { from: "2026-01-01T00:00", to: "2027-01-01T00:00" };
  const calendars = [{ id: "year-end", tier: "hard", environments: ["production"], between }];
  return {
    environments: { production: { order: 1, protected: true, ...rules } },
    ...(frozen ? { freeze: { timezone: "UTC", calendars } } : {}),
  };
}

const plan = async (inputs: Readonly<Record<string, string>>) =>
  await bench.run({ inputs: { environment: "production", ...inputs } });

describe("reason", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly unknown[]]>([
    ["going back without one waits for its end", OLD, [1, "wait", '["freeze"]']],
    ["going back with one passes", { ...OLD, reason: "Alerts are sent twice since this morning" }, [0, "pass", "[]"]],
    [
      "what is new does not pass with one",
      { ...NEW, image: image("3"), "schema-version": "1.0.2", reason: "It is better" },
      [1, "wait", '["freeze"]'],
    ],
  ])("in a hard freeze: %s", async (_what, inputs, expected) => {
    bench.putPolicy(policy({ frozen: true }));
    expect(told(await plan(inputs))).toEqual(expected);
  });
});

test("what was rolled back comes again only by a run that is younger than that", async () => {
  bench.putPolicy(policy());
  const earlier = bench.newRun();
  bench.github.clock.advance(HOUR);
  const back = await plan({ phase: "finish", outcome: "rolled-back", reason: "Alerts are sent twice" });
  expect(back.exitCode).toBe(0);
  bench.github.clock.advance(HOUR);
  const again = await bench.run({ inputs: { environment: "production", ...NEW }, runId: earlier });
  expect([...told(again), again.outputs["reason-code"]]).toEqual([1, "fail", '["order"]', "order.rolled-back"]);
  expect(told(await plan(NEW))).toEqual([0, "pass", "[]"]);
});

describe("provenance", () => {
  let sigstore: FakeSigstore;
  const TOKEN = "ghs_attestations_token_0010";
  const NEXT = { ...CONTRACT, image: image("5"), "schema-version": "1.0.3", "github-token": TOKEN };
  const digest = image("5").slice(-71);
  const WORKFLOW = "https://github.com/acme/payments/.github/workflows";

  beforeAll(async () => {
    sigstore = await FakeSigstore.start();
    const account = { login: "github-actions[bot]", type: "Bot" } as const;
    const permissions = { actions: "read", attestations: "read", contents: "read", deployments: "read" } as const;
    bench.github.addToken(TOKEN, { account, permissions });
    bench.put("build.json", await sigstore.attest({ digests: [digest] }));
    bench.put("other-image.json", await sigstore.attest({ digests: [image("6").slice(-71)] }));
    const identity = `${WORKFLOW}/evil.yml@refs/heads/main`;
    bench.put("other-workflow.json", await sigstore.attest({ digests: [digest], identity }));
    bench.put("unlogged.json", await sigstore.attest({ digests: [digest], logged: false }));
    bench.put("malformed.json", "no JSON");
  });
  beforeEach(() => {
    const provenance = { "signer-workflow": "acme/payments/.github/workflows/build.yml", "trusted-root": "roots.json" };
    bench.putPolicy(policy({ rules: { provenance } }), { "roots.json": JSON.stringify(sigstore.trustedRoot()) });
  });

  test.each([
    ["build.json", "pass", ""],
    ["other-image.json", "fail", "provenance.untrusted"],
    ["other-workflow.json", "fail", "provenance.untrusted"],
    ["unlogged.json", "fail", "provenance.untrusted"],
    ["malformed.json", "unknown", "provenance.unknown"],
    ["missing.json", "unknown", "provenance.unknown"],
  ])("attestation-path: %s is verified here: %s", async (path, decision, code) => {
    const run = await plan({ ...NEXT, "attestation-path": path });
    expect([run.outputs.decision, run.outputs["reason-code"]]).toEqual([decision, code]);
  });

  test("attestation-path: without it the attestations that GitHub keeps are verified", async () => {
    const none = await plan(NEXT);
    expect([...told(none), none.outputs["reason-code"]]).toEqual([1, "fail", '["provenance"]', "provenance.missing"]);
    bench.github.attestations.put(digest, await sigstore.attest({ digests: [digest] }));
    expect(told(await plan(NEXT))).toEqual([0, "pass", "[]"]);
  });
});
