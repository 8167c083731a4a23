import { aTicket, DIGEST, IMAGE, OLDER, OLDEST, RELEASE, someRules } from "./builders.ts";
import { OFFSET, type Refusal } from "./refusal.ts";

const windowOf = (start: string | undefined, end: string | undefined) => ({ ticket: { window: { start, end } } });
const bindingOf = (parts: object) => ({ ticket: { binding: { ...aTicket().binding, ...parts } } });
const at = (now: string) => ({ now: new Date(now) });
const called = (one: typeof RELEASE) => `${one.contractDigest}, ${one.schemaVersion}, ${one.imageDigest}`;
const BOUNDS = "2026-12-01T08:00:00.000Z or later, and before 2026-12-01T10:00:00.000Z";
const MINUTE = { window: { required: true, graceMilliseconds: 60_000 } };

/** Refusals for the window, what the ticket is for, and what it was used for. */
export const BINDING_REFUSALS: readonly Refusal[] = [
  ["window.missing", ["window start", "nothing", OFFSET], windowOf(undefined, "2026-12-01T10:00:00Z")],
  ["window.missing", ["window end", "nothing", OFFSET], windowOf("2026-12-01T08:00:00Z", undefined)],
  [
    "window.missing",
    ["window start", "nothing", OFFSET],
    { ...windowOf(undefined, "2026-12-01T10:00:00Z"), rules: { window: { required: false, graceMilliseconds: 0 } } },
  ],
  [
    "window.missing",
    ["window end", "nothing", OFFSET],
    { ...windowOf("2026-12-01T08:00:00Z", undefined), rules: { window: { required: false, graceMilliseconds: 0 } } },
    { ...windowOf(undefined, undefined), rules: { window: { required: false, graceMilliseconds: 0 } } },
  ],
  ["window.unreadable", ["window end", "tomorrow", OFFSET], windowOf("2026-12-01T08:00:00Z", "tomorrow")],
  [
    "window.without-offset",
    ["window start", "2026-12-01T08:00:00", OFFSET],
    windowOf("2026-12-01T08:00:00", "2026-12-01T10:00:00Z"),
    windowOf("2026-12-01T09:00:00+01:00", "2026-12-01T10:00:00Z"),
  ],
  [
    "window.inverted",
    ["window", "2026-12-01T09:00:00.000Z to 2026-12-01T09:00:00.000Z", "an end after the start"],
    windowOf("2026-12-01T09:00:00Z", "2026-12-01T09:00:00Z"),
    windowOf("2026-12-01T09:00:00Z", "2026-12-01T09:00:00.001Z"),
  ],
  [
    "window.future",
    ["window", "2026-12-01T07:59:59.999Z", BOUNDS],
    at("2026-12-01T07:59:59.999Z"),
    at("2026-12-01T08:00:00Z"),
  ],
  [
    "window.future",
    ["window", "2026-12-01T07:58:59.999Z", "2026-12-01T07:59:00.000Z or later, and before 2026-12-01T10:01:00.000Z"],
    { ...at("2026-12-01T07:58:59.999Z"), rules: MINUTE },
    { ...at("2026-12-01T07:59:00Z"), rules: MINUTE },
  ],
  [
    "window.expired",
    ["window", "2026-12-01T10:00:00.000Z", BOUNDS],
    at("2026-12-01T10:00:00Z"),
    { ...at("2026-12-01T10:00:59.999Z"), rules: MINUTE },
  ],
  [
    "binding.marker-several",
    ["title", "[mcp: a b c], [mcp: d e f]", "one marker"],
    {
      ticket: { title: "[mcp: a b c] and [mcp: d e f]" },
      rules: { binding: { ...someRules().binding, mode: "title" } },
    },
    { ticket: { title: "[mcp: a b c] and [mcp: d e f]" } },
  ],
  [
    "binding.service-missing",
    ["service", "nothing", "payments-mcp"],
    { ticket: { ...bindingOf({ services: [] }).ticket, title: "[mcp: payments-mcp production 2.3.0]" } },
    {
      ticket: { ...bindingOf({ services: [] }).ticket, title: "Now [mcp: payments-mcp production 2.2.0]" },
      rules: { binding: { ...someRules().binding, mode: "title" } },
    },
  ],
  ["binding.service-other", ["service", "Payments-MCP", "payments-mcp"], bindingOf({ services: ["Payments-MCP"] })],
  [
    "binding.service-several",
    ["service", "ledger-mcp, payments-mcp", "payments-mcp"],
    bindingOf({ services: ["ledger-mcp", "payments-mcp"] }),
    {
      ...bindingOf({ services: ["ledger-mcp", "payments-mcp"] }),
      rules: { binding: { ...someRules().binding, several: true } },
    },
  ],
  ["binding.environment-missing", ["environment", "nothing", "production"], bindingOf({ environments: [] })],
  [
    "binding.environment-other",
    ["environment", "staging, test", "production"],
    {
      ...bindingOf({ environments: ["staging", "test"] }),
      rules: { binding: { ...someRules().binding, several: true } },
    },
  ],
  [
    "binding.environment-several",
    ["environment", "production, staging", "production"],
    bindingOf({ environments: ["production", "staging"] }),
    bindingOf({ environments: ["production", "production"] }),
  ],
  [
    "binding.release-unknown",
    ["release", "nothing", "contract-digest or schema-version"],
    { release: { ...RELEASE, contractDigest: undefined, schemaVersion: "" }, ...bindingOf({ releases: [""] }) },
    { release: { ...RELEASE, schemaVersion: undefined } },
  ],
  ["binding.release-missing", ["release", "nothing", `${DIGEST} or 2.3.0`], bindingOf({ releases: [] })],
  [
    "binding.release-other",
    ["release", IMAGE, `${DIGEST} or 2.3.0`],
    bindingOf({ releases: [IMAGE] }),
    {
      ...bindingOf({ releases: [IMAGE] }),
      rules: { binding: { ...someRules().binding, releaseNames: ["image-digest"] } },
    },
  ],
  [
    "binding.release-several",
    ["release", "2.3.0, 2.2.0", `${DIGEST} or 2.3.0`],
    bindingOf({ releases: ["2.3.0", "2.2.0"] }),
    bindingOf({ releases: ["2.3.0", DIGEST] }),
  ],
  [
    "reuse.unknown",
    ["earlier deployments", "unknown", "readable"],
    { earlierUses: undefined },
    { earlierUses: undefined, rules: { reuse: "unlimited" } },
  ],
  [
    "reuse.other-release",
    ["tickets.reuse", `used with ${called(OLDER)}`, `used with ${called(RELEASE)} only`],
    { earlierUses: [{ release: OLDER, replaced: OLDEST }] },
    { earlierUses: [{ release: OLDER, replaced: OLDEST }], rules: { reuse: "unlimited" } },
  ],
  [
    "reuse.other-release",
    ["tickets.reuse", `used with ${called(OLDER)}`, `used with ${called(RELEASE)} only`],
    { earlierUses: [{ release: OLDER, replaced: undefined }] },
  ],
  [
    "reuse.after-rollback",
    ["tickets.reuse", `used with ${called(RELEASE)}`, `used with ${called(RELEASE)} only`],
    {
      earlierUses: [
        { release: RELEASE, replaced: OLDER },
        { release: OLDER, replaced: RELEASE },
      ],
    },
    {
      earlierUses: [
        { release: RELEASE, replaced: OLDER },
        { release: RELEASE, replaced: RELEASE },
      ],
    },
  ],
];
