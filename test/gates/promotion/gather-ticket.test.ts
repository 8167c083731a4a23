import { expect, test } from "@jest/globals";
import { COMMIT, NEW, PromotionWorld } from "./promotion-world.ts";

const POLICY = {
  version: 1,
  service: "weather",
  environments: {
    development: {
      order: 1,
      "schema-changes": { "compare-with": "served-or-recorded" },
      "change-control": { required: true },
    },
  },
  tickets: { provider: "github-issue", repository: "acme/payments", approvals: { source: "label", team: "acme/cab" } },
};

test("a ticket that the commits name in a trailer is the one that is asked for", async () => {
  const world = await PromotionWorld.start();
  world.putPolicy(POLICY);
  try {
    const plan = { phase: "plan", environment: "development", ...NEW, ticketFrom: "trailer" } as const;
    expect((await world.step(plan)).told).toContain("key.missing");
    const { commits } = world.github.repository.history;
    const author = { login: "wendy", type: "User" } as const;
    commits.splice(0, commits.length, { sha: COMMIT, author, message: "Alerts\n\nChange-Ticket: #4711" });
    const { told } = await world.step(plan);
    expect(told).not.toContain("key.missing");
    // It was chosen: what comes next is the system that holds it.
    expect(told).toContain("system.misconfigured");
  } finally {
    await world.close();
  }
});
