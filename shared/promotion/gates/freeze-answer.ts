import type { ActiveFreeze, FreezeAnswer } from "../freeze/freeze-gate.ts";
import { shownAt } from "../freeze/zone-clock.ts";
import { answerOf, type GateAnswer } from "../gate.ts";
import { promotionReason } from "../promotion-reasons.ts";

/** What the freeze gate says, for people. Pure. */
export function freezeGateAnswer({ decision, freezes, opensAt }: FreezeAnswer): GateAnswer {
  const blocking = freezes.filter(({ effect }) => effect === "blocks");
  // Freezes that each have an end can follow one another for ever.
  const isChain = decision === "fail" && !blocking.some(isEndless);
  const reasons = blocking.map((freeze) => reasonOf(freeze, isChain || isEndless(freeze)));
  return answerOf("freeze", reasons, { summary: summaryOf(freezes), eligibleAt: opensAt });
}

function isEndless({ window }: ActiveFreeze): boolean {
  return window?.to === Number.POSITIVE_INFINITY;
}

function reasonOf({ id, tier, window, zone, problem, override }: ActiveFreeze, endless: boolean) {
  const field = `freeze ${id} (${tier})`;
  const lifted =
    override === undefined ? "" : `, or lifted by ${override.approval}${ticketWords(override["ticket-type"])}`;
  if (window === undefined)
    return promotionReason("freeze.unreadable", { field, is: problem ?? "unreadable", must: `readable${lifted}` });
  if (endless)
    return promotionReason("freeze.endless", { field, is: "without an end in sight", must: `over${lifted}` });
  return promotionReason("freeze.active", { field, is: `on until ${shownAt(window.to, zone)}`, must: `over${lifted}` });
}

function ticketWords(type: string | undefined): string {
  return type === undefined ? "" : ` for a ticket of type ${type}`;
}

const EFFECTS: Readonly<Record<ActiveFreeze["effect"], string>> = {
  blocks: "blocks",
  warns: "only warns",
  allows: "lets a change as small as this pass",
  lifted: "is lifted",
  "rolls-back": "lets go back",
};

function summaryOf(freezes: readonly ActiveFreeze[]): string {
  if (freezes.length === 0) return "no freeze is on";
  return freezes.map(({ id, effect }) => `${id} ${EFFECTS[effect]}`).join(", ");
}
