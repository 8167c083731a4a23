import { answerOf, type GateAnswer } from "../gate.ts";
import { type PromotionReasonCode, promotionReason } from "../promotion-reasons.ts";
import type { SoakAnswer, SoakObstacle, SoakRules } from "../soak.ts";

/** What the soak gate says, for people. `environment` = where the release soaks. Pure. */
export function soakGateAnswer(answer: SoakAnswer, rules: SoakRules, environment: string): GateAnswer {
  const needed = wordsOf(rules.minimum);
  const summary = `${wordsOf(answer.elapsed)} of ${needed} in ${environment}, ${answer.verifications} verified`;
  const reasons = answer.obstacles.map((obstacle) => {
    const { is, must } = seen(obstacle, answer, rules);
    return promotionReason(CODES[obstacle], { field: `soak in ${environment}`, is, must });
  });
  return answerOf("soak", reasons, { summary, eligibleAt: answer.eligibleAt });
}

const CODES: Readonly<Record<SoakObstacle, PromotionReasonCode>> = {
  "no-history": "soak.no-history",
  "not-newest": "soak.not-newest",
  emergency: "soak.emergency",
  "not-running": "soak.not-running",
  "failed-verification": "soak.failed-verification",
  "clock-behind": "soak.clock-behind",
  "too-short": "soak.too-short",
  "too-few-verifications": "soak.too-few-verifications",
  "verification-too-old": "soak.verification-too-old",
};

function seen(obstacle: SoakObstacle, { elapsed, verifications, eligibleAt }: SoakAnswer, rules: SoakRules) {
  switch (obstacle) {
    case "too-short": {
      const until = eligibleAt === undefined ? "" : `, at ${new Date(eligibleAt).toISOString()} at the earliest`;
      return { is: wordsOf(elapsed), must: `${wordsOf(rules.minimum)}${until}` };
    }
    case "too-few-verifications":
      return { is: `${verifications} passed`, must: `${rules.minVerifications} passed` };
    case "verification-too-old":
      return { is: "too long ago", must: `at most ${wordsOf(rules.maxVerifyAge ?? 0)} ago` };
    case "failed-verification":
      return { is: "a verification failed", must: "deployed anew after it" };
    case "no-history":
      return { is: "no deployment on record", must: "this release" };
    case "not-newest":
      return { is: "another release is the newest", must: "this release" };
    case "emergency":
      return { is: "deployed as an emergency", must: "deployed through the gates" };
    case "not-running":
      return { is: "its deployment does not serve", must: "a success that has not ended" };
    case "clock-behind":
      return { is: "in the future", must: "in the past" };
  }
}

/** `1 d 2 h 5 min`, rounded down to minutes, or `40 s` below one. */
export function wordsOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  const parts = [
    { amount: Math.floor(minutes / 1440), unit: "d" },
    { amount: Math.floor(minutes / 60) % 24, unit: "h" },
    { amount: minutes % 60, unit: "min" },
  ];
  return parts.flatMap(({ amount, unit }) => (amount === 0 ? [] : `${amount} ${unit}`)).join(" ");
}
