import { describe, expect, test } from "@jest/globals";
import { verifyDeployment } from "../../../shared/gates/promotion/verify.ts";
import { OLD, PromotionWorld } from "./promotion-world.ts";

describe("a verification", () => {
  test.each([true, false])(
    "by the probe is what the servers answer, and never what somebody says (%s)",
    async (passed) => {
      const wish = { service: "weather", environment: "production", deploymentId: undefined, detail: "" };
      const never = async () => {
        throw new Error("nothing is read, asked or written");
      };
      const ledger = { read: never, record: never, start: never, contract: never, now: never };
      const waits = { waiting: never, setWaiting: never };
      const surroundings = { policy: { version: 1 as const }, ledger: { ...ledger, ...waits }, run: RUN };
      await expect(
        verifyDeployment({ ...wish, source: "protocol-probe", passed }, surroundings, never),
      ).rejects.toThrow("verification-passed: protocol-probe asks the servers itself");
    },
  );

  test("by the probe that a workflow only says passed writes nothing", async () => {
    const world = await PromotionWorld.start();
    try {
      const id = await world.deploy("development", OLD);
      const before = world.statesOf(Number(id));
      const step = await world.step({ phase: "verify", environment: "development", verificationPassed: true });
      expect(step.failure).toContain("verification-passed");
      expect(world.statesOf(Number(id))).toEqual(before);
    } finally {
      await world.close();
    }
  });

  test("is news when it found otherwise than the one before it", async () => {
    const world = await PromotionWorld.start();
    try {
      await world.deploy("development", OLD);
      const looked: unknown[] = [];
      for (const verificationPassed of [true, false, false, true]) {
        const wish = { verificationSource: "load-test", verificationPassed };
        const step = await world.step({ phase: "verify", environment: "development", ...wish });
        looked.push(step.outputs?.changed);
      }
      expect(looked).toEqual(["false", "true", "false", "true"]);
    } finally {
      await world.close();
    }
  });
});

const RUN = { id: "1", attempt: 1, url: "", actor: "" };
