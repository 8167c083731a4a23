import { PromotionBench } from "./promotion-bench.ts";

/** A token that may read who is in which team of the organization, and nothing else. */
export const MEMBERS_TOKEN = "ghs_members_token_0008";
/** One that may do all that a promotion does, and read the teams. */
export const ORGANIZATION_TOKEN = "ghs_organization_token_0009";

export const person = (login: string) => ({ login, type: "User" }) as const;

/** Tickets are issues of the repository, which a peer approves by a comment. */
export const ISSUES = {
  provider: "github-issue",
  repository: "acme/payments",
  labels: ["change"],
  approvals: { source: "comment", team: "acme/peers" },
};

/**
 * The bench with live servers in staging and production, and an organization: carla is a peer, and dora and erik are in the board;
 * frank was invited to it.
 */
export async function benchWithPeople(): Promise<PromotionBench> {
  const bench = await PromotionBench.start();
  const account = { login: "github-actions[bot]", type: "Bot" } as const;
  const permissions = {
    actions: "read",
    contents: "write",
    deployments: "write",
    issues: "write",
    members: "read",
  } as const;
  bench.github.addToken(ORGANIZATION_TOKEN, { account, permissions });
  bench.github.addToken(MEMBERS_TOKEN, { account: person("octo-admin"), permissions: { members: "read" } });
  bench.github.organization.putTeam("peers", { carla: "active" });
  bench.github.organization.putTeam("mcp-cab", { dora: "active", erik: "active", frank: "pending" });
  await bench.secureGitHub();
  await Promise.all([bench.serve("staging", "1"), bench.serve("production", "1")]);
  await bench.snapshot("staging", "contract.json");
  return bench;
}

/** A run that people have approved for production. */
export function runApprovedBy(bench: PromotionBench, ...logins: readonly string[]): number {
  const run = bench.newRun();
  bench.github.reviews.putRun(run);
  for (const login of logins)
    bench.github.reviews.review(run, { user: person(login), state: "approved", environments: ["production"] });
  return run;
}

/** An issue that asks for a change of the service, and is approved unless nobody has; gives its key. */
export function openTicket(
  { github }: PromotionBench,
  answers: { readonly digest: string; readonly environment?: string },
  { labels = ["change"], by = "carla" }: { readonly labels?: readonly string[]; readonly by?: string | undefined } = {},
): string {
  const { issues } = github.repository;
  const number = issues.nextNumber();
  const sections = [
    ["Service", "weather"],
    ["Environment", answers.environment ?? "production"],
    ["Contract digest", answers.digest],
  ];
  issues.open({
    number,
    author: person("rita"),
    body: sections.map(([heading, answer]) => `### ${heading}\n\n${answer}`).join("\n\n"),
    labels: [...labels],
    createdAt: "2026-10-30T09:00:00Z",
  });
  if (by !== "") github.repository.writeComment(number, person(by), "/approve", { createdAt: "2026-10-31T10:00:00Z" });
  return `acme/payments#${number}`;
}
