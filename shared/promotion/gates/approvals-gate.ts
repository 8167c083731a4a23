import { answerOf, type GateAnswer, notAsked } from "../gate.ts";
import { type PromotionReason, promotionReason } from "../promotion-reasons.ts";
import { type ApprovalsQuestion, type CountedApprovals, countApprovals, membersAmong } from "./approvers.ts";

/** Whether enough different people have approved the run for the environment who may, and nobody rejected it. */
export function judgeRunApprovals(question: ApprovalsQuestion): GateAnswer {
  const { rules, environment, reviews } = question;
  if (rules === undefined) return notAsked("approvals", `the policy asks for no approvals for ${environment}`);
  const wanted = `${people(rules.min)}${rules.teams === undefined ? "" : ` of ${rules.teams.join(", ")}`}`;
  const seen = { field: `approvals for ${environment}`, must: `approved by ${wanted}` };
  if (reviews.state === "unknown") {
    const reason = promotionReason("approvals.unknown", { ...seen, is: reviews.why });
    return answerOf("approvals", [reason], { summary: "nobody knows who has approved" });
  }
  const counted = countApprovals(question);
  const among = rules.teams === undefined ? undefined : membersAmong(counted, rules.teams, question.teams);
  const certain = among?.certain ?? counted.certain;
  const doubtful = among?.doubtful ?? counted.doubtful;
  const isEnough = certain.length >= rules.min;
  const reasons: PromotionReason[] = [
    ...counted.rejectedBy.map((name) => promotionReason("approvals.rejected", { ...seen, is: `rejected by ${name}` })),
    ...counted.problems.map((is) => promotionReason("approvals.unknown", { ...seen, is })),
  ];
  if (!isEnough && certain.length + doubtful.length >= rules.min)
    reasons.push(...doubtful.map(({ why }) => promotionReason("approvals.unknown", { ...seen, is: why })));
  if (!isEnough) reasons.push(tooFew(seen, certain, [...counted.objections, ...(among?.objections ?? [])]));
  return answerOf("approvals", reasons, { summary: `approved by ${certain.length === 0 ? "nobody" : named(certain)}` });
}

/** The names of those whose approval of the run for the environment counts, in the order of their names. */
export function approversOf(question: ApprovalsQuestion): readonly string[] {
  return question.reviews.state === "unknown" ? [] : countApprovals(question).certain;
}

/** How the approvals of a team's members stand, for what asks for them: a role, or an emergency. */
export type TeamApproval =
  | { readonly state: "given"; readonly approvers: readonly string[] }
  | { readonly state: "missing"; readonly approvers: readonly string[] }
  | { readonly state: "unknown"; readonly why: string };

/**
 * Whether so many members of a team have approved the run for the environment. Whoever does not count for the environment
 * does not count here either; a rejection is no approval, and counts against all.
 */
export function approvedByTeam(
  question: ApprovalsQuestion,
  { team, min }: { readonly team: string; readonly min: number },
): TeamApproval {
  const { reviews } = question;
  if (reviews.state === "unknown") return { state: "unknown", why: reviews.why };
  const counted = countApprovals(question);
  const { certain, doubtful } = membersAmong(counted, [team], question.teams);
  if (counted.rejectedBy.length > 0) return { state: "missing", approvers: [] };
  const [problem] = [...counted.problems, ...(certain.length < min ? doubtful.map(({ why }) => why) : [])];
  if (problem !== undefined && certain.length + doubtful.length >= min) return { state: "unknown", why: problem };
  return { state: certain.length >= min ? "given" : "missing", approvers: certain };
}

/** A role of the policy (`approvals.roles`), as far as GitHub knows who holds it. */
export interface RoleRule {
  readonly team?: string | undefined;
  readonly min: number;
}

/**
 * The roles whose holders have approved the run for the environment, as freezes ask for them. A role that stands for a group of the
 * ticket system alone is not told of: GitHub cannot know.
 */
export function approvedRoles(
  question: ApprovalsQuestion,
  roles: Readonly<Record<string, RoleRule>>,
): Readonly<Record<string, TeamApproval>> {
  return Object.fromEntries(
    Object.entries(roles).flatMap(([role, { team, min }]) =>
      team === undefined ? [] : [[role, approvedByTeam(question, { team, min })]],
    ),
  );
}

function tooFew(
  seen: { readonly field: string; readonly must: string },
  certain: readonly string[],
  objections: CountedApprovals["objections"],
): PromotionReason {
  const is = certain.length === 0 ? "approved by nobody" : `approved by ${named(certain)}`;
  return promotionReason("approvals.too-few", { ...seen, is: [is, ...objections].join("; ") });
}

function named(logins: readonly string[]): string {
  return logins.join(", ");
}

function people(count: number): string {
  return count === 1 ? "somebody" : `${count} different people`;
}
