import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { statusReportSchema } from "../../../shared/report/status-json-schema.ts";
import { OLD, POLICY, PromotionWorld } from "./promotion-world.ts";

let world: PromotionWorld;
beforeAll(async () => {
  world = await PromotionWorld.start();
}, 60_000);
afterAll(async () => await world.close());

test("a step gives the same status as its file, by the published schema, also of a release without a version", async () => {
  const { development, production } = POLICY.environments;
  const unversioned = {
    ...development,
    "schema-changes": { ...development["schema-changes"], "require-bump": "none" },
  };
  world.putPolicy({ ...POLICY, environments: { development: unversioned, production } });
  await world.deploy("development", { image: OLD.image, schemaPath: OLD.schemaPath });
  const { outputs } = await world.pass({ phase: "status" });
  const told = JSON.parse(outputs.result);
  expect(statusReportSchema.parse(told)).toEqual(told);
  expect(told).toEqual(JSON.parse(readFileSync(outputs["report-json"] ?? "", "utf8")));
  expect(told.environments[0].serving.release.schemaVersion).toBeNull();
});

test("a step names the environments in which there is something to verify", async () => {
  world.putPolicy(POLICY);
  const { outputs } = await world.pass({ phase: "status" });
  expect(JSON.parse(outputs.environments ?? "")).toEqual(["development"]);
});
