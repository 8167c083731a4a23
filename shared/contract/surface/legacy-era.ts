import type { Contract } from "../model.ts";
import { bothTellAll } from "./subject.ts";

/** The revision of the legacy era that a capture negotiated by `initialize`; `undefined` = none, or it was not asked. */
export function negotiatedLegacyVersion({ conditions, protocolVersion, legacyEra }: Contract): string | undefined {
  if (conditions?.era === "legacy") return protocolVersion ?? undefined;
  return legacyEra?.answer === "served" ? legacyEra.protocolVersion : undefined;
}

/** Whether the server was asked by `initialize` and said no. */
export function refusesLegacyEra({ legacyEra }: Contract): boolean {
  return legacyEra?.answer === "refused";
}

/**
 * What keeps one from telling whether clients of the legacy era lose the server, as sentences; empty when it can be told, or
 * when the baseline never served them as far as is known. A side that was captured in the legacy era is no such case.
 */
export function undecidedLegacyEra(baseline: Contract, candidate: Contract): readonly string[] {
  if (!bothTellAll(baseline, candidate)) return [];
  if (baseline.conditions?.era !== "modern" || candidate.conditions?.era !== "modern") return [];
  const question = "Whether clients of the legacy era lose the server is not known";
  const [old, now] = [baseline.legacyEra?.answer, candidate.legacyEra?.answer];
  if (old === "served" && now === "unclear")
    return [`${question}: the candidate did not answer initialize clearly. Run again when it does.`];
  if (old === "served" && now === undefined)
    return [`${question}: the candidate was captured without asking. Write it anew with \`mcp-gates snapshot\`.`];
  if (old === "unclear" && now === "refused")
    return [`${question}: the candidate refuses them, and the baseline did not answer initialize clearly.`];
  return [];
}
