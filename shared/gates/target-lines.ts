import type { Json } from "../contract/json.ts";
import { suggestion } from "../policy/nearest.ts";
import { type ProbeTargetPolicy, probeTargetSchema, TARGET_LABELS } from "../policy/probe-target.ts";
import { checked, itemsOf, type Reading, refusal } from "./listed-items.ts";

/** What a line may say of a target beside its address. */
const LABELS: readonly string[] = [...TARGET_LABELS, "replicas"];

/**
 * The targets that a text names: a JSON list of addresses and objects, or one target a line, an http(s) URL followed by labels
 * (`https://a.example/mcp region=eu zone=eu-1a replica=1`); `#` begins a line that is a remark. `place` = where the text stands,
 * for errors; without it they begin with what is wrong. Throws a ConfigurationError that names all that is wrong, and shows
 * no address.
 */
export function parseTargets(text: string, place?: string): readonly ProbeTargetPolicy[] {
  const { items, problems } = itemsOf(text, "target", targetOfLine);
  if (items.length === 0 && problems.length === 0) throw refusal(place, ["name one target at least"]);
  return checked(probeTargetSchema, { items, problems }, place);
}

function targetOfLine(line: string): Reading {
  if (line.startsWith("#")) return {};
  // A command line has words of its own.
  if (!/^https?:/i.test(line)) return { value: line };
  const [target = "", ...words] = line.split(/\s+/);
  const labels = new Map<string, Json>();
  for (const [index, word] of words.entries()) {
    const [, name, value = ""] = /^([^=]+)=(.*)$/.exec(word) ?? [];
    // The word is not shown: it may be the rest of a URL with a password in it.
    if (name === undefined) return { problem: `word ${index + 2} is no label; write name=value, such as zone=eu-1a` };
    if (!LABELS.includes(name))
      return { problem: `unknown label "${name}"${suggestion(name, LABELS) || `; known are ${LABELS.join(", ")}`}` };
    if (labels.has(name)) return { problem: `${name} stands there twice` };
    labels.set(name, name === "replicas" && /^\d{1,9}$/.test(value) ? Number(value) : value);
  }
  return { value: { target, ...Object.fromEntries(labels) } };
}
