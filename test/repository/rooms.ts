import { builtinModules } from "node:module";
import { posix } from "node:path";

/** One room of the house: a folder or one file, and what it may import beside its own files. */
export interface Room {
  readonly place: string;
  /** Folders and files of this repository. */
  readonly rooms: readonly string[];
  /** Packages and modules of Node.js by name; `node:*` stands for all of the latter. */
  readonly packages: readonly string[];
}

const PURE = ["zod", "semver"];
/** What reports are made of: data, and tables without an adapter. */
const REPORT_DATA = [
  "shared/gates/contract-report.ts",
  "shared/gates/freeze-report.ts",
  "shared/gates/probe-report.ts",
  "shared/gates/promotion/plan-report.ts",
  "shared/gates/promotion/status-report.ts",
  "shared/promotion/gate.ts",
  "shared/promotion/ledger.ts",
  "shared/promotion/ledger-inspection.ts",
  "shared/promotion/promotion-reason.ts",
  "shared/promotion/promotion-reasons.ts",
  "shared/change/release.ts",
  "shared/mcp/probe/failure.ts",
  "shared/mcp/probe/failure-classes.ts",
];

/**
 * Who may import whom. The longest `place` that a file starts with is its room; a room within a room (`contract/schema`)
 * belongs to the same row unless it has one of its own. Widen a row by naming a file or a package, never a folder of
 * adapters. biome.json says the same in the editor; this table is the one that cannot be fooled by how a path is written.
 */
export const ROOMS: readonly Room[] = [
  {
    place: "actions/",
    rooms: ["shared/"],
    packages: ["zod", "node:*"],
  },
  {
    place: "cli/",
    rooms: [
      "shared/adoption/",
      "shared/change/moment.ts",
      "shared/change/release.ts",
      "shared/contract/",
      "shared/gates/",
      "shared/lb-health/",
      "shared/mcp/",
      "shared/notify/",
      "shared/policy/",
      "shared/promotion/contract-changes.ts",
      "shared/promotion/ledger.ts",
      "shared/promotion/ledger-inspection.ts",
      "shared/promotion/ledgers/file-inspection.ts",
      "shared/report/",
      "shared/usage/",
      "examples/",
    ],
    packages: ["commander", "shell-quote", "node:*"],
  },
  {
    place: "examples/",
    rooms: [],
    packages: [
      "@modelcontextprotocol/client",
      "@modelcontextprotocol/server",
      "@modelcontextprotocol/node",
      "express",
      "zod",
      "node:*",
    ],
  },
  {
    place: "shared/adoption/",
    rooms: ["shared/change/systems/codeowners.ts", "shared/policy/default-path.ts", "shared/policy/starting-policy.ts"],
    packages: ["yaml", "zod"],
  },
  {
    place: "shared/adoption/places/",
    rooms: [
      "shared/adoption/",
      "shared/github/client.ts",
      "shared/github/github-error.ts",
      "shared/policy/configuration-error.ts",
      "shared/policy/system-error.ts",
    ],
    packages: ["zod", "node:*"],
  },
  {
    place: "shared/change/",
    rooms: [],
    packages: PURE,
  },
  {
    place: "shared/change/systems/",
    rooms: [
      "shared/change/ticket.ts",
      "shared/mcp/foreign-text.ts",
      "shared/mcp/probe/connection.ts",
      "shared/mcp/probe/failure.ts",
      "shared/mcp/probe/http.ts",
      "shared/policy/configuration-error.ts",
      "shared/report/escape.ts",
    ],
    packages: ["jira-client", "zod", "node:*"],
  },
  {
    place: "shared/contract/",
    rooms: [],
    packages: [...PURE, "refa", "@eslint-community/regexpp", "ajv", "gpt-tokenizer"],
  },
  {
    place: "shared/contract/canonical.ts",
    rooms: ["shared/contract/"],
    packages: ["node:crypto"],
  },
  {
    place: "shared/gates/",
    rooms: [
      "shared/change/",
      "shared/contract/",
      "shared/mcp/",
      "shared/notify/",
      "shared/policy/",
      "shared/promotion/",
      "shared/report/",
      "shared/github/",
      "shared/usage/",
    ],
    packages: [...PURE, "node:*"],
  },
  {
    place: "shared/lb-health/",
    rooms: [],
    packages: ["zod"],
  },
  {
    place: "shared/mcp/",
    rooms: ["shared/contract/"],
    packages: [
      "@modelcontextprotocol/client",
      "eventsource-parser",
      "https-proxy-agent",
      "proxy-from-env",
      "shell-quote",
      "zod",
      "node:*",
    ],
  },
  {
    place: "shared/notify/",
    rooms: ["shared/contract/", "shared/report/", ...REPORT_DATA],
    packages: ["zod"],
  },
  {
    place: "shared/notify/channels/",
    rooms: ["shared/notify/notice.ts", "shared/notify/page.ts", "shared/notify/tool-changes.ts", "shared/report/"],
    packages: [],
  },
  {
    place: "shared/notify/drivers/",
    rooms: [
      "shared/notify/",
      "shared/github/",
      "shared/mcp/probe/failure.ts",
      "shared/mcp/probe/proxy.ts",
      "shared/policy/system-error.ts",
    ],
    packages: ["@slack/web-api", "zod", "node:*"],
  },
  {
    place: "shared/promotion/",
    rooms: [
      "shared/change/actors.ts",
      "shared/change/release.ts",
      "shared/change/ticket.ts",
      "shared/change/ticket-reasons.ts",
      "shared/change/verify-ticket.ts",
      "shared/contract/",
      // What it builds: data.
      "shared/gates/freeze-report.ts",
      "shared/gates/promotion/status-report.ts",
      "shared/policy/break-glass.ts",
      "shared/policy/calendar-times.ts",
      "shared/policy/duration.ts",
      "shared/policy/environments.ts",
      "shared/policy/freeze.ts",
      "shared/policy/vocabulary.ts",
    ],
    packages: [...PURE, "croner", "ical.js"],
  },
  {
    place: "shared/promotion/ledgers/",
    rooms: [
      "shared/change/release.ts",
      "shared/contract/",
      "shared/github/",
      "shared/mcp/",
      "shared/policy/ledger.ts",
      "shared/policy/system-error.ts",
      "shared/policy/vocabulary.ts",
      "shared/promotion/",
    ],
    packages: ["zod", "node:*"],
  },
  {
    place: "shared/promotion/attestations/",
    rooms: ["shared/promotion/gates/provenance-gate.ts"],
    packages: ["@sigstore/bundle", "@sigstore/protobuf-specs", "@sigstore/tuf", "@sigstore/verify", "zod", "node:*"],
  },
  {
    place: "shared/promotion/ledgers/",
    rooms: [
      "shared/change/release.ts",
      "shared/contract/",
      "shared/github/",
      "shared/mcp/budget.ts",
      "shared/mcp/document.ts",
      "shared/mcp/foreign-text.ts",
      "shared/mcp/json-text.ts",
      "shared/policy/ledger.ts",
      "shared/policy/system-error.ts",
      "shared/policy/vocabulary.ts",
      "shared/promotion/fingerprints.ts",
      "shared/promotion/image.ts",
      "shared/promotion/ledger.ts",
      "shared/promotion/soak.ts",
    ],
    packages: ["zod", "node:*"],
  },
  {
    place: "shared/usage/",
    rooms: ["shared/contract/", "shared/policy/configuration-error.ts"],
    packages: ["ajv", "zod", "node:*"],
  },
  {
    place: "shared/policy/",
    rooms: ["shared/contract/", "shared/usage/lowering-defaults.ts", ...REPORT_DATA],
    packages: ["croner", "yaml", "zod", "node:*"],
  },
  {
    place: "shared/report/",
    rooms: ["shared/contract/", ...REPORT_DATA],
    packages: ["zod", "diff", "fast-xml-parser", "node:util"],
  },
  {
    place: "shared/github/",
    rooms: ["shared/contract/", "shared/policy/", "shared/report/", ...REPORT_DATA],
    packages: ["@actions/github", "zod", "node:*"],
  },
  {
    place: "shared/action/",
    rooms: ["shared/policy/", "shared/mcp/interruption.ts"],
    packages: ["@actions/core", "zod", "node:*"],
  },
];

/** One import as it is written in a file. */
export interface WrittenImport {
  /** The module's name, `undefined` when it is computed. */
  readonly name: string | undefined;
  readonly line: number;
  /** When the module is loaded: with the file that imports it, when a line of it is reached, or never, since only types are. */
  readonly loaded: "at once" | "later" | "never";
}

/** Why the imports of a file break the rules of its room; each a sentence. Empty = they do not. */
export function roomViolations(file: string, imports: readonly WrittenImport[], rooms = ROOMS): readonly string[] {
  const room = roomOf(file, rooms);
  if (room === undefined) return [`${file}: belongs to no room; add it to the table of rooms`];
  return imports.flatMap(({ name, line }) => {
    if (name === undefined) return [`${file}:${line}: a computed import cannot be checked`];
    const reason =
      name.startsWith(".") || name.startsWith("/") ? wrongFile(file, name, room) : wrongPackage(name, room);
    return reason === undefined ? [] : [`${file}:${line}: ${reason}`];
  });
}

function roomOf(file: string, rooms: readonly Room[]): Room | undefined {
  const around = rooms.filter(({ place }) => file.startsWith(place));
  return around.sort((left, right) => right.place.length - left.place.length)[0];
}

function wrongFile(file: string, name: string, room: Room): string | undefined {
  const target = posix.join(posix.dirname(file), name);
  const allowed = [ownFolder(file, room), ...room.rooms];
  if (allowed.some((place) => (place.endsWith("/") ? target.startsWith(place) : target === place))) return undefined;
  return `${room.place} may not import ${target}`;
}

/** Actions never import each other: of `actions/`, only its own folder belongs to a file. */
function ownFolder(file: string, room: Room): string {
  if (room.place === "actions/") return `${file.split("/").slice(0, 2).join("/")}/`;
  return room.place;
}

function wrongPackage(name: string, room: Room): string | undefined {
  const isNode = name.startsWith("node:");
  if (!isNode && builtinModules.includes(name)) return `${name} is a module of Node.js; write node:${name}`;
  if (isNode && room.packages.includes("node:*")) return undefined;
  if (room.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`))) return undefined;
  return `${room.place} may not import the package ${name}`;
}
