import type { Edit } from "../change.ts";
import { type JsonObject, objectMember, pointerTo, stringMember } from "../json.ts";
import { type EditSubject, nameOf } from "./subject.ts";

/** The member of a tool's `_meta` that announces its end: `{ "sunset": "YYYY-MM-DD", "use"?: "other_tool" }`. */
export const DEPRECATION_KEY = "mcp-gates/deprecated";

interface Deprecation {
  /** The first day without the tool, YYYY-MM-DD. */
  readonly sunset: string;
  readonly use: string | undefined;
}

/** The edit of a tool that is gone: plainly, or before or after the date that its marker announced. */
export function removalEdit(tool: JsonObject, today: string | undefined): Edit {
  const gone = { subject: { kind: "tool", name: nameOf(tool) }, pointer: "", before: tool } as const;
  const marker = deprecationOf(tool);
  if (marker === undefined || today === undefined) {
    return { rule: "tool-removed", ...gone, message: "the tool is gone and nothing new resembles it" };
  }
  const successor = marker.use === undefined ? "" : `; ${marker.use} was named to replace it`;
  return today < marker.sunset
    ? {
        rule: "tool-removed-before-sunset",
        ...gone,
        message: `the tool is gone before ${marker.sunset}, the date that was announced${successor}`,
      }
    : {
        rule: "tool-removed-after-sunset",
        ...gone,
        message: `the tool is gone, as announced for ${marker.sunset}${successor}`,
      };
}

/**
 * The edit of the marker itself, if it says more than metadata: a new mark, or a date that moved closer. `undefined` for
 * every other edit of the marker.
 */
export function deprecationEdit(before: JsonObject, after: JsonObject, about: EditSubject): Edit | undefined {
  const marker = deprecationOf(after);
  if (marker === undefined) return undefined;
  const announced = deprecationOf(before);
  const place = {
    ...about,
    pointer: pointerTo("/_meta", DEPRECATION_KEY),
    before: rawMarker(before),
    after: rawMarker(after),
  };
  if (announced === undefined) {
    const successor = marker.use === undefined ? "" : `; use ${marker.use} instead`;
    return {
      rule: "tool-deprecated",
      ...place,
      message: `the tool is deprecated and goes on ${marker.sunset}${successor}`,
    };
  }
  if (marker.sunset >= announced.sunset) return undefined;
  return {
    rule: "tool-sunset-shortened",
    ...place,
    message: `the tool goes on ${marker.sunset}, earlier than announced (${announced.sunset})`,
  };
}

function deprecationOf(tool: JsonObject): Deprecation | undefined {
  const marker = rawMarker(tool);
  const sunset = marker === undefined ? undefined : stringMember(marker, "sunset");
  if (marker === undefined || sunset === undefined || !isDate(sunset)) return undefined;
  return { sunset, use: stringMember(marker, "use") };
}

function rawMarker(tool: JsonObject): JsonObject | undefined {
  const meta = objectMember(tool, "_meta");
  return meta === undefined ? undefined : objectMember(meta, DEPRECATION_KEY);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
