import { durationMilliseconds } from "../policy/duration.ts";
import type { EnvironmentPolicy } from "../policy/environments.ts";
import type { SoakRules } from "./soak.ts";

/** What the policy of an environment asks of a soak in the environment before. */
export function soakRulesOf(soak: NonNullable<EnvironmentPolicy["soak"]>): SoakRules {
  const milliseconds = (text: string | undefined) => (text === undefined ? undefined : durationMilliseconds(text));
  return {
    minimum: durationMilliseconds(soak.min),
    clock: soak.clock,
    verify: soak.verify,
    minVerifications: soak["min-verifications"],
    maxVerifyAge: milliseconds(soak["max-verify-age"]),
    maxGap: milliseconds(soak["max-gap"]),
    onFailedVerify: soak["on-failed-verify"],
  };
}
