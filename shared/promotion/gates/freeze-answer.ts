import type { ActiveFreeze, FreezeAnswer } from "../freeze/freeze-gate.ts";
import { shownAt } from "../freeze/zone-clock.ts";
import { answerOf, type GateAnswer } from "../gate.ts";
import { promotionReason } from "../promotion-reasons.ts";

/** What the freeze gate says, for people. Pure. */
export function freezeGateAnswer({ freezes, opensAt }: FreezeAnswer): GateAnswer {
  const reasons = freezes.filter(({ effect }) => effect === "blocks").map((freeze) => reasonOf(freeze, opensAt));
  return answerOf("freeze", reasons, { summary: summaryOf(freezes), eligibleAt: opensAt });
}

function reasonOf(freeze: ActiveFreeze, opensAt: number | undefined) {
  const { id, tier, window, zone, problem, override } = freeze;
  const field = `freeze ${id} (${tier})`;
  const lifted =
    override === undefined ? "" : `, or lifted by ${override.approval}${ticketWords(override["ticket-type"])}`;
  if (window === undefined)
    return promotionReason("freeze.unreadable", { field, is: problem ?? "unreadable", must: `readable${lifted}` });
  if (opensAt === undefined || window.to === Number.POSITIVE_INFINITY)
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
