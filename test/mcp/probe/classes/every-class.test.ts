import { expect, test } from "@jest/globals";
import { FAILURE_CLASSES, type FailureClass } from "../../../../shared/mcp/probe/failure-classes.ts";
import { AUTH } from "./auth.ts";
import { CALLS } from "./calls.ts";
import { CONTRACT } from "./contract.ts";
import { HTTP } from "./http.ts";
import { NETWORK } from "./network.ts";
import { PROCESS } from "./process.ts";
import { PROTOCOL } from "./protocol.ts";

/** Classes without a fixture, and why they have none. */
const WITHOUT_FIXTURE: Readonly<Partial<Record<FailureClass, string>>> = {
  "probe.self": "only a fault of the probe itself causes it",
};

test("every class is what some fixture comes to, or says why it is not", () => {
  const seen = new Set<string>(
    [NETWORK, HTTP, AUTH, PROTOCOL, CONTRACT, PROCESS, CALLS].flat().flatMap(({ expected }) => expected ?? []),
  );
  const unseen = Object.keys(FAILURE_CLASSES).filter((id) => !seen.has(id));
  expect(unseen.sort()).toEqual(Object.keys(WITHOUT_FIXTURE).sort());
});
