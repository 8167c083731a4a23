import { canonicalText, sameJson } from "../canonical.ts";
import type { Edit, Subject } from "../change.ts";
import { type JsonObject, member, stringMember } from "../json.ts";
import type { Contract } from "../model.ts";
import { pairByKey } from "./listed.ts";
import { memberEdits } from "./members.ts";
import { bothTellAll, renamedSubject } from "./subject.ts";
import { textEdits } from "./texts.ts";

export interface ResourceOptions {
  /** URIs whose coming and going the policy expects; `*` matches any characters. */
  readonly dynamicResources?: readonly string[] | undefined;
}

/** The edits of resources; none when one side tells of tools only. */
export function resourceEdits(baseline: Contract, candidate: Contract, options: ResourceOptions = {}): readonly Edit[] {
  if (!bothTellAll(baseline, candidate)) return [];
  const byUri = pairByKey(baseline.resources, candidate.resources, "uri");
  const isDynamic = uriMatcher(options.dynamicResources ?? []);
  const moves = movedResources(
    byUri.removed.filter((resource) => !isDynamic(uriOf(resource))),
    byUri.added,
  );
  const arrived = new Set(moves.values());
  return [
    ...byUri.removed.filter((resource) => !moves.has(resource)).map((resource) => removed(resource, isDynamic)),
    ...byUri.added.filter((resource) => !arrived.has(resource)).map(added),
    ...[...moves].flatMap(([before, after]) => [
      moved(before, after),
      ...listedResourceEdits("resource", before, after),
    ]),
    ...byUri.pairs.flatMap(({ before, after }) => listedResourceEdits("resource", before, after)),
  ];
}

/** The edits of everything but the URI, of a resource or a template. */
export function listedResourceEdits(
  kind: Extract<Subject["kind"], "resource" | "template">,
  before: JsonObject,
  after: JsonObject,
): readonly Edit[] {
  const key = kind === "resource" ? "uri" : "uriTemplate";
  const about = renamedSubject(kind, stringMember(before, key) ?? "", stringMember(after, key) ?? "");
  const media = { before: member(before, "mimeType"), after: member(after, "mimeType") };
  return [
    ...(sameJson(media.before, media.after)
      ? []
      : [
          {
            rule: "resource-mime-changed",
            ...about,
            pointer: "/mimeType",
            ...media,
            message: `the media type is now ${shown(media.after)} instead of ${shown(media.before)}`,
          },
        ]),
    ...textEdits(member(before, "description"), member(after, "description"), {
      rule: "resource-description-changed",
      about,
      pointer: "/description",
      what: "the description",
    }),
    ...memberEdits(before, after, {
      rule: "resource-metadata-changed",
      about,
      pointer: "",
      skip: new Set([key, "mimeType", "description"]),
      message: (member) => `the ${member} changed`,
    }),
  ];
}

function removed(resource: JsonObject, isDynamic: (uri: string) => boolean): Edit {
  const dynamic = isDynamic(uriOf(resource));
  return {
    rule: dynamic ? "resource-dynamic-removed" : "resource-removed",
    subject: { kind: "resource", name: uriOf(resource) },
    pointer: "",
    before: resource,
    message: dynamic
      ? "the resource is gone; the policy calls it dynamic"
      : "the resource is gone; reads of its URI fail",
  };
}

function added(resource: JsonObject): Edit {
  return {
    rule: "resource-added",
    subject: { kind: "resource", name: uriOf(resource) },
    pointer: "",
    after: resource,
    message: "the resource is new",
  };
}

function moved(before: JsonObject, after: JsonObject): Edit {
  return {
    rule: "resource-uri-changed",
    ...renamedSubject("resource", uriOf(before), uriOf(after)),
    pointer: "/uri",
    before: uriOf(before),
    after: uriOf(after),
    message: `the resource is now at ${uriOf(after)}; reads of ${uriOf(before)} fail`,
  };
}

/** The same name and media type under another URI; a name that several share joins nothing. */
function movedResources(
  gone: readonly JsonObject[],
  fresh: readonly JsonObject[],
): ReadonlyMap<JsonObject, JsonObject> {
  const old = onceByIdentity(gone);
  const now = onceByIdentity(fresh);
  return new Map(
    [...old].flatMap(([identity, before]) => {
      const after = now.get(identity);
      return before === undefined || after === undefined ? [] : [[before, after] as const];
    }),
  );
}

/** Resources by name and media type; `undefined` where two share them. */
function onceByIdentity(resources: readonly JsonObject[]): ReadonlyMap<string, JsonObject | undefined> {
  const found = new Map<string, JsonObject | undefined>();
  for (const resource of resources) {
    const name = stringMember(resource, "name");
    if (name === undefined || name === "") continue;
    const identity = canonicalText([name, member(resource, "mimeType") ?? null]);
    found.set(identity, found.has(identity) ? undefined : resource);
  }
  return found;
}

function uriMatcher(patterns: readonly string[]): (uri: string) => boolean {
  return (uri) => patterns.some((pattern) => matchesWildcards(pattern, uri));
}

/** Whether a text matches a pattern in which `*` stands for any characters; linear, whatever the pattern. */
function matchesWildcards(pattern: string, text: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return text === pattern;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

function uriOf(resource: JsonObject): string {
  return stringMember(resource, "uri") ?? "";
}

function shown(mediaType: unknown): string {
  return typeof mediaType === "string" ? mediaType : "none";
}
