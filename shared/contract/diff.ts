import { aliasTargets } from "./aliases.ts";
import { announcedSchemaEdits } from "./announced-schemas.ts";
import { Announcements, type Declarations } from "./announcements.ts";
import { canonicalText, sameJson } from "./canonical.ts";
import { type Change, type Edit, makeChange } from "./change.ts";
import { type JsonObject, member, objectMember } from "./json.ts";
import { type Contract, promised } from "./model.ts";
import { newFindingEdits } from "./new-findings.ts";
import { portabilityEdits } from "./portability/delta.ts";
import type { Portability } from "./portability/profile.ts";
import {
  BUMPS,
  type Bump,
  type Callers,
  compareSeverity,
  type FormatReading,
  largerBump,
  type Readers,
  type Severity,
} from "./rule.ts";
import { Languages } from "./schema/patterns.ts";
import { SchemaDigests } from "./schema/schema-digests.ts";
import { toolSchemasDigest } from "./semantic-digest.ts";
import { cacheHintEdits } from "./surface/cache-hints.ts";
import { capabilityEdits } from "./surface/capabilities.ts";
import { bornEnding, hasEnded } from "./surface/deprecation.ts";
import { serverIdentityEdits } from "./surface/identity.ts";
import { instructionsEdits } from "./surface/instructions.ts";
import { refusesLegacyEra, undecidedLegacyEra } from "./surface/legacy-era.ts";
import { headerEdits } from "./surface/mcp-headers.ts";
import { promptEdits } from "./surface/prompts.ts";
import { protocolVersionEdits } from "./surface/protocol-versions.ts";
import { resourceEdits } from "./surface/resources.ts";
import { nameOf, toolSubject } from "./surface/subject.ts";
import { templateEdits } from "./surface/templates.ts";
import { textSafetyEdits } from "./surface/text-safety.ts";
import { toolListEdits } from "./surface/tool-list.ts";
import { aliasedToNew, matchTools } from "./surface/tool-matching.ts";
import { toolSurfaceEdits } from "./surface/tools.ts";
import { toolSchemaEdits } from "./tool-schemas.ts";

/** What a team decides about the comparison; everything else is in the rule table. */
export interface DiffOptions {
  /** Default `declared`. */
  readonly callers?: Callers;
  /** Default `strict`. */
  readonly readers?: Readers;
  /** Default `annotation`. */
  readonly formats?: FormatReading;
  /** Severities that the policy sets for rules, by rule id. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Resource URIs that the policy calls dynamic: `*` matches any characters. */
  readonly dynamicResources?: readonly string[];
  /** Whether both sides keep the key order of the wire, so that reordered keys can be told. Default false. */
  readonly wireKeyOrder?: boolean;
  /** Today as YYYY-MM-DD, against which announced removal dates are held; without it they do not count. */
  readonly today?: string;
  /** The tokens that a tool of either list costs; default a quarter of its bytes. */
  readonly toolTokens?: (tool: JsonObject) => number;
  /** Deprecations and aliases that the policy declares beside those in the contracts. */
  readonly declarations?: Declarations;
  /** The client profiles to hold the candidate against; without them none is looked at. */
  readonly portability?: Portability;
}

export interface ContractDiff {
  /** Strict digests are equal and the same clients can connect: nothing that is promised differs. */
  readonly identical: boolean;
  /** Sorted: worst severity first, then subject, pointer and rule; the same input gives the same bytes. */
  readonly changes: readonly Change[];
  /** The largest bump that a change asks for, for versions from 1.0.0 on. */
  readonly requiredBump: Bump;
  /** Parts that one side does not tell about, so that they were not compared; each a sentence. Empty = all compared. */
  readonly notCompared: readonly string[];
}

/** Every difference between two contracts, judged by the rule table. Pure and deterministic. */
export function diffContracts(baseline: Contract, candidate: Contract, options: DiffOptions = {}): ContractDiff {
  const notCompared = partsNotCompared(baseline, candidate);
  const samePromises = sameJson(promised(baseline), promised(candidate));
  // Who can connect is no part of what is promised to those who did.
  const identical = samePromises && protocolVersionEdits(baseline, candidate).length === 0;
  const edits =
    samePromises && options.wireKeyOrder !== true
      ? protocolVersionEdits(baseline, candidate)
      : [...toolEdits(baseline, candidate, options), ...serverEdits(baseline, candidate, options)];
  const cacheEdits = samePromises && options.wireKeyOrder !== true ? cacheHintEdits(baseline, candidate) : [];
  const readers = options.readers ?? "strict";
  const changes = withoutDuplicates([...edits, ...cacheEdits].map((edit) => makeChange(edit, readers)))
    .map((change) => withPolicy(change, options.severities ?? {}))
    .sort(compareChanges);
  return { identical, changes, requiredBump: changes.map(({ bump }) => bump).reduce(largerBump, "none"), notCompared };
}

function toolEdits(baseline: Contract, candidate: Contract, options: DiffOptions): readonly Edit[] {
  const languages = new Languages({ formats: options.formats ?? "annotation" });
  const digests = new SchemaDigests(languages);
  const announcements = new Announcements(options);
  const aliases = aliasTargets(candidate.tools, announcements.aliases.tools ?? {}, announcements);
  const sameSchemas = (before: JsonObject, after: JsonObject) =>
    ["inputSchema", "outputSchema"].every((key) => sameJson(member(before, key), member(after, key))) ||
    (sameNames(before, after) && toolSchemasDigest(before, digests) === toolSchemasDigest(after, digests));
  const matching = matchTools(baseline.tools, candidate.tools, sameSchemas, {
    aliases,
    hasEnded: (tool) => hasEnded(tool, { kind: "tool", announcements }),
  });
  const context = {
    announcements,
    answered: new Set([...candidate.tools.map(nameOf), ...aliases.keys()]),
    renamed: new Set(matching.aliased.map(({ before }) => nameOf(before))),
  };
  const changed = matching.pairs.filter(({ before, after }) => !sameJson(before, after));
  const looked =
    options.wireKeyOrder === true
      ? matching.pairs.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
      : changed;
  const compared = [...looked, ...matching.renamed, ...matching.aliased].flatMap(({ before, after }) => {
    const about = toolSubject(before, after);
    const compare = (old: JsonObject, now: JsonObject) =>
      toolSchemaEdits(old, now, {
        ...about,
        callers: options.callers ?? "declared",
        readers: options.readers ?? "strict",
        languages,
        wireKeyOrder: options.wireKeyOrder ?? false,
        revisions: { baseline: baseline.protocolVersion, candidate: candidate.protocolVersion },
      });
    const schemas = announcedSchemaEdits(before, after, { about, announcements, compare });
    return [
      ...schemas,
      ...headerEdits(before.inputSchema, after.inputSchema, about),
      ...toolSurfaceEdits(before, after, {
        schemaMoved: schemas.some((edit) => !/^(?:input|output)-(?:keys|required|enum)-reordered$/.test(edit.rule)),
        protocolVersion: candidate.protocolVersion,
        context,
      }),
    ];
  });
  const edits = [
    ...toolListEdits(matching, { baseline, candidate, announcements, aliases, toolTokens: options.toolTokens }),
    ...compared,
    ...matching.added.flatMap((tool) => [
      ...newHeaderEdits(tool),
      ...bornEnding(tool, { kind: "tool", announcements }),
    ]),
    ...textSafetyEdits(baseline, candidate, { ...matching, pairs: changed }),
  ];
  const unchanged = new Set(matching.pairs.map(({ after }) => after));
  for (const { after } of changed) unchanged.delete(after);
  const renamed = [...matching.renamed, ...aliasedToNew(matching)];
  // With callers that send anything and strict readers, only what schemas say is asked: both spellings say the same.
  const logicAlone = options.callers === "any" && options.readers !== "tolerant";
  const found = newFindingEdits(baseline, candidate, { known: edits, unchanged, renamed }).filter(
    (edit) => !logicAlone || edit.rule !== "tool-schema-bare",
  );
  const known = [...edits, ...found];
  const { portability } = options;
  return portability === undefined
    ? known
    : [...known, ...portabilityEdits({ ...matching, renamed }, { baseline, candidate, portability, known })];
}

/** Whether two tools may have the same arguments: a cheap look before their schemas are put into normal form. */
function sameNames(before: JsonObject, after: JsonObject): boolean {
  const [old, now] = [before, after].map((tool) => objectMember(objectMember(tool, "inputSchema") ?? {}, "properties"));
  if (old === undefined || now === undefined) return true;
  const names = Object.keys(old);
  return names.length === Object.keys(now).length && names.every((name) => Object.hasOwn(now, name));
}

/** A new tool that conforming clients will drop is no gain. */
function newHeaderEdits(tool: JsonObject): readonly Edit[] {
  const edits = headerEdits(undefined, tool.inputSchema, toolSubject(tool, tool));
  return edits.filter((edit) => edit.rule === "x-mcp-header-invalid");
}

function serverEdits(baseline: Contract, candidate: Contract, options: DiffOptions): readonly Edit[] {
  const languages = new Languages();
  const eras = [baseline.conditions?.era, candidate.conditions?.era];
  return [
    ...promptEdits(baseline, candidate, new Announcements(options)),
    ...resourceEdits(baseline, candidate, { dynamicResources: options.dynamicResources ?? [] }),
    ...templateEdits(baseline, candidate, { comparePatterns: (left, right) => languages.compare(left, right) }),
    ...capabilityEdits(baseline, candidate, {
      sameEra: eras[0] === undefined || eras[1] === undefined || eras[0] === eras[1],
    }),
    ...protocolVersionEdits(baseline, candidate),
    ...cacheHintEdits(baseline, candidate),
    ...instructionsEdits(baseline, candidate),
    ...serverIdentityEdits(baseline, candidate),
  ];
}

function partsNotCompared(baseline: Contract, candidate: Contract): readonly string[] {
  const found: string[] = [];
  if (baseline.scope === "server" && candidate.scope === "tools")
    found.push(
      "The candidate is only a tool list: prompts, resources, capabilities and instructions of the baseline were not compared. Capture the server instead.",
    );
  const [old, now] = [baseline.conditions, candidate.conditions];
  if (old === null || now === null) return found;
  // Who refuses the other side's era is told as a change, and no client is left for whom capabilities would matter.
  if (old.era !== now.era && !refusesLegacyEra(baseline) && !refusesLegacyEra(candidate))
    found.push(
      `The baseline was captured in the ${old.era} era and the candidate in the ${now.era} era: capabilities were not compared. Capture both in the same era.`,
    );
  found.push(...undecidedLegacyEra(baseline, candidate));
  if (canonicalText(old.clientCapabilities) !== canonicalText(now.clientCapabilities))
    found.push(
      "The two sides were captured with different client capabilities, so their lists may differ for that reason alone. Capture both alike.",
    );
  return found;
}

function withPolicy(change: Change, severities: Readonly<Record<string, Severity>>): Change {
  const severity = Object.hasOwn(severities, change.rule) ? severities[change.rule] : undefined;
  return severity === undefined ? change : { ...change, severity };
}

/** The same edit found by two ways stands once, as severe as its worst place; the fingerprint tells. */
function withoutDuplicates(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>();
  for (const change of changes) {
    const known = found.get(change.fingerprint);
    if (known === undefined || compareSeverity(change.severity, known.severity) < 0)
      found.set(change.fingerprint, change);
  }
  return [...found.values()];
}

function compareChanges(left: Change, right: Change): number {
  return (
    compareSeverity(left.severity, right.severity) ||
    BUMPS.indexOf(right.bump) - BUMPS.indexOf(left.bump) ||
    compareText(left.subject.kind, right.subject.kind) ||
    compareText(left.subject.name, right.subject.name) ||
    compareText(left.pointer, right.pointer) ||
    compareText(left.rule, right.rule) ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

/** By UTF-16 code units, so that no locale changes the order. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
