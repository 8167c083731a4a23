import { ISSUES, openTicket, person } from "../e2e/promotion-people.ts";
import { FakeSigstore } from "../fakes/sigstore/sigstore.ts";
import type { LoweredSuite } from "./lowered-suite.ts";
import { PromotionCustomer } from "./promotion-customer.ts";

/** The issue on which people are told of deployments. */
const NOTICES = 500;
const BOARD = "acme/mcp-cab";
const ENVIRONMENTS = { staging: { order: 1 }, production: { order: 2 } };
const NOTIFY = { "github-issue": { issue: NOTICES, required: true } };

/**
 * A customer who asks for all that GitHub can tell or keep: tickets and notices are issues, the image of the new release has an
 * attestation, a member of a team must approve each run, and the deployment command needs the identity of its job. `deployed` = the old
 * release serves in both environments.
 */
export async function customerWithAllOfGitHub(
  suite: LoweredSuite,
  { deployed = true }: { readonly deployed?: boolean } = {},
): Promise<PromotionCustomer> {
  const customer = await PromotionCustomer.start(suite, { deployed });
  const { promotion, workflows } = customer;
  const { github } = promotion;
  workflows.apiUrl = await promotion.secureGitHub();
  github.repository.issues.open({ number: NOTICES, author: person("rita"), body: "Deployments", title: "Deployments" });
  const sigstore = await FakeSigstore.start();
  const digest = customer.imageOf("new").slice(-"sha256:".length - 64);
  github.attestations.put(digest, await sigstore.attest({ digests: [digest] }));
  customer.asksForIdentity = true;
  customer.policyFiles = { "roots.json": JSON.stringify(sigstore.trustedRoot()), CODEOWNERS: "/.github/ @carla\n" };
  customer.putPolicy({
    environments: {
      ...ENVIRONMENTS,
      production: {
        order: 2,
        protected: true,
        "change-control": {},
        approvals: { min: 1, teams: [BOARD] },
        provenance: { "signer-workflow": "acme/payments/.github/workflows/build.yml", "trusted-root": "roots.json" },
      },
    },
    tickets: { ...ISSUES, approvals: { source: "comment", codeowners: true } },
    notify: NOTIFY,
  });
  return customer;
}

/** An approved ticket for the new release. */
export function ticketFor(customer: PromotionCustomer): string {
  return openTicket(customer.promotion, { digest: customer.digestOf("new") });
}

/**
 * What a schedule has to do in production: a verification has failed whose servers work again, and a run has died that deployed.
 * Nothing happens where that is so already.
 */
export async function leaveWorkForSchedule(customer: PromotionCustomer): Promise<void> {
  const { promotion } = customer;
  if (promotion.states("production")[0] === "in_progress") return;
  // How it came there was asked of nobody.
  customer.putPolicy({ environments: ENVIRONMENTS, notify: NOTIFY });
  await promotion.servers.get("production")?.close();
  await promotion.run({ inputs: { phase: "verify", environment: "production" } });
  await promotion.serve("production", "1");
  customer.putPolicy();
  const runId = promotion.newRun();
  const release = { image: customer.imageOf("new"), "schema-path": "mcp-contract.json" };
  await promotion.run({ inputs: { phase: "start", environment: "production", ...release }, runId });
  promotion.github.repository.runs.change(runId, { status: "completed" });
}

/** What people were told since it was asked last, in a word each. */
export function takeNotices({ promotion }: PromotionCustomer): readonly string[] {
  const { repository } = promotion.github;
  const comments = repository.comments(NOTICES);
  for (const { id } of comments) repository.removeComment(id);
  return comments.map(({ body }) => /^### \S+ (\w+)/m.exec(body)?.[1] ?? body);
}
