import fc from "fast-check";
import type { ChannelSettings } from "../../shared/notify/channel.ts";
import { type DeploymentNotice, NOTICE_STATES } from "../../shared/notify/notice.ts";
import type { ToolChange } from "../../shared/notify/tool-changes.ts";
import { hostileText } from "../report/hostile.ts";

const DIGEST = `sha256:${"a1b2c3d4e5f6".repeat(5)}abcd`;

/** A deployment of 2.0.0 to production that has succeeded, unless the facts say otherwise. */
export function aNotice(facts: Partial<DeploymentNotice> = {}): DeploymentNotice {
  return {
    state: "succeeded",
    service: "payments-mcp",
    environment: "production",
    from: { version: "1.4.0", contractDigest: `sha256:${"0".repeat(64)}` },
    to: { version: "2.0.0", contractDigest: DIGEST },
    tools: null,
    soak: { elapsed: "PT26H", required: "PT24H", eligibleAt: null },
    window: { start: "2026-11-24T20:00Z", end: "2026-11-24T22:00Z" },
    ticket: { key: "CHG-42", url: "https://acme.atlassian.net/browse/CHG-42" },
    approvers: ["octocat", "hubot"],
    override: null,
    reason: null,
    actor: "octocat",
    run: { id: 100, attempt: 1 },
    runUrl: "https://github.com/acme/payments/actions/runs/100",
    next: null,
    rollback: "1.4.0",
    ...facts,
  };
}

export function aTool(facts: Partial<ToolChange> = {}): ToolChange {
  return {
    name: "refund",
    renamedTo: null,
    kind: "lost",
    severity: "breaking",
    messages: ["the tool is gone"],
    ...facts,
  };
}

/** The notice that the issue asks for: 60 tools removed, a 40 kB text, calls and bidirectional marks in a name. */
export function aDreadfulNotice(facts: Partial<DeploymentNotice> = {}): DeploymentNotice {
  const tools = Array.from({ length: 60 }, (_, index) => aTool({ name: `<!channel>_\u202E${index}_<@U012345>&amp` }));
  const long = `<!here> ${"A very long description & more. ".repeat(1300)}`;
  const texts = aTool({ name: "text", kind: "changed", messages: [long], severity: "review" });
  return aNotice({
    tools: { tools: [...tools, texts], others: 2, breakingOthers: 1 },
    reason: long,
    next: long,
    ...facts,
  });
}

/** Settings of which a test fills in what its driver needs. */
export function settings(facts: Partial<ChannelSettings> = {}): ChannelSettings {
  let identities = 0;
  return {
    environment: {},
    now: () => new Date("2026-11-24T20:30:00Z"),
    newIdentity: () => `identity-${++identities}`,
    nameOf: (setting) => setting,
    ...facts,
  };
}

const text = fc.oneof(
  hostileText,
  fc.constantFrom("<!channel>", "<@U1>", "<!subteam^S1>", "&lt", "a".repeat(5000), "\u202E".repeat(400), "`"),
);
const maybe = fc.option(text);
const address = fc.option(fc.oneof(text, fc.webUrl({ withQueryParameters: true, withFragments: true })));
const release = fc.record({ version: maybe, contractDigest: maybe });
const tool: fc.Arbitrary<ToolChange> = fc.record({
  name: text,
  renamedTo: maybe,
  kind: fc.constantFrom("lost" as const, "changed" as const, "gained" as const),
  severity: fc.constantFrom("breaking" as const, "risky" as const, "safe" as const),
  messages: fc.array(text, { maxLength: 3 }),
});

/** A notice in which every text is hostile. */
export const anyNotice: fc.Arbitrary<DeploymentNotice> = fc.record({
  state: fc.constantFrom(...NOTICE_STATES),
  service: text,
  environment: text,
  from: release,
  to: release,
  tools: fc.option(
    fc.record({ tools: fc.array(tool, { maxLength: 80 }), others: fc.nat(9), breakingOthers: fc.constant(0) }),
  ),
  soak: fc.record({ elapsed: maybe, required: maybe, eligibleAt: maybe }),
  window: fc.record({ start: maybe, end: maybe }),
  ticket: fc.option(fc.record({ key: text, url: address })),
  approvers: fc.array(text, { maxLength: 20 }),
  override: fc.option(fc.record({ gates: fc.array(text, { maxLength: 20 }), reason: maybe })),
  reason: maybe,
  actor: maybe,
  run: fc.record({ id: fc.nat(), attempt: fc.nat(9) }),
  runUrl: address,
  next: maybe,
  rollback: maybe,
});
