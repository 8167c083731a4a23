import { canonicalText, sameJson } from "../canonical.ts";
import type { Edit, Subject } from "../change.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, pointerTo } from "../json.ts";
import type { Contract } from "../model.ts";
import { bothTellAll, serverSubject } from "./subject.ts";

export interface CapabilityOptions {
  /** Whether both contracts were captured in one era; capabilities of two eras cannot be compared. */
  readonly sameEra: boolean;
}

/** The edits of what a server declares, with its extensions; none across eras or when one side tells of tools only. */
export function capabilityEdits(
  baseline: Contract,
  candidate: Contract,
  { sameEra }: CapabilityOptions,
): readonly Edit[] {
  if (!sameEra || !bothTellAll(baseline, candidate)) return [];
  const subject = serverSubject(baseline, candidate);
  const [old, now] = [baseline.capabilities, candidate.capabilities];
  return [
    ...keysOf(old, now)
      .filter((key) => key !== "extensions")
      .flatMap((key) => offerEdits(member(old, key), member(now, key), coreOffer(subject, key))),
    ...extensionEdits(objectMember(old, "extensions") ?? {}, objectMember(now, "extensions") ?? {}, subject),
  ];
}

/** What is compared, and which rule speaks when it is offered no more. */
interface Offer {
  readonly subject: Subject;
  readonly pointer: string;
  /** For people: `resources.subscribe`. */
  readonly path: string;
  /** The rule when all of it is gone. */
  readonly removed: string;
  /** The rule when a part of it is gone. */
  readonly narrowed: string;
  /** A capability is there or not; inside one, `false` means the same as absent. */
  readonly nested: boolean;
}

function coreOffer(subject: Subject, key: string): Offer {
  return {
    subject,
    pointer: pointerTo("/capabilities", key),
    path: key,
    removed: "capability-removed",
    narrowed: "capability-removed",
    nested: false,
  };
}

function extensionEdits(old: JsonObject, now: JsonObject, subject: Subject): readonly Edit[] {
  return keysOf(old, now).flatMap((key) =>
    offerEdits(member(old, key), member(now, key), {
      subject,
      pointer: pointerTo("/capabilities/extensions", key),
      path: key,
      removed: "capability-extension-removed",
      narrowed: "capability-extension-narrowed",
      nested: false,
    }),
  );
}

/** The edits of one offer: gone, new, or different inside. */
function offerEdits(before: Json | undefined, after: Json | undefined, offer: Offer): readonly Edit[] {
  if (sameJson(before, after)) return [];
  const place = { subject: offer.subject, pointer: offer.pointer, before, after };
  const [was, is] = [isOffered(before), isOffered(after)];
  if (!was && !is) {
    const message = `${offer.path} is not offered, written out or by leaving it out`;
    return [{ rule: "annotation-default-made-explicit", ...place, message }];
  }
  if (!is) return [{ ...place, ...gone(offer) }];
  if (!was) return [{ rule: "capability-added", ...place, message: `${offer.path} is now offered` }];
  return settingEdits(before as Json, after as Json, offer);
}

function settingEdits(before: Json, after: Json, offer: Offer): readonly Edit[] {
  const place = { subject: offer.subject, pointer: offer.pointer, before, after };
  if (isJsonObject(before) && isJsonObject(after)) {
    return keysOf(before, after).flatMap((key) =>
      offerEdits(member(before, key), member(after, key), {
        ...offer,
        pointer: pointerTo(offer.pointer, key),
        path: `${offer.path}.${key}`,
        removed: offer.narrowed,
        nested: true,
      }),
    );
  }
  if (isJsonArray(before) && isJsonArray(after)) {
    const lost = before.filter((item) => !after.some((other) => sameJson(item, other)));
    if (lost.length > 0) {
      return [
        { rule: offer.narrowed, ...place, message: `${offer.path} no longer holds ${lost.map(shown).join(", ")}` },
      ];
    }
    const message = `${offer.path} holds all that it held, and more or in another order`;
    return [{ rule: "capability-added", ...place, message }];
  }
  return [
    {
      rule: offer.narrowed,
      ...place,
      message: `${offer.path} is now ${shown(after)} instead of ${shown(before)}; whether that offers less cannot be told`,
      severity: "risky",
      bump: "major",
      proof: { state: "unknown", reason: "the specification does not say which of the two values offers more" },
    },
  ];
}

/** Flags of the specification have rules of their own. */
function gone(offer: Offer): Pick<Edit, "rule" | "message"> {
  const flag = offer.narrowed === "capability-removed" && offer.nested ? offer.path.split(".").at(-1) : undefined;
  if (flag === "subscribe") {
    return { rule: "capability-subscribe-false", message: `${offer.path} is off: subscriptions fail` };
  }
  if (flag === "listChanged") {
    return {
      rule: "capability-listChanged-false",
      message: `${offer.path} is off: changes of the list are not announced`,
    };
  }
  return { rule: offer.removed, message: `${offer.path} is no longer offered` };
}

function isOffered(value: Json | undefined): boolean {
  return value !== undefined && value !== false && value !== null;
}

function keysOf(old: JsonObject, now: JsonObject): readonly string[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
}

function shown(value: Json): string {
  return typeof value === "string" ? value : canonicalText(value);
}
