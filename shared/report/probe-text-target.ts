import {
  certificateWords,
  durationWords,
  foreignLine,
  loginWords,
  offerWords,
  type ProbedTarget,
  phaseWords,
  serverWords,
} from "./probe-words.ts";
import { type Page, wrap } from "./text-layout.ts";

/** What is known of a target, a line for each fact; facts that are not known are left out. */
export function targetFacts(target: ProbedTarget, page: Page): readonly string[] {
  const facts: readonly (readonly [name: string, words: string])[] = [
    ["server", serverWords(target)],
    ["protocol", protocolWords(target)],
    ["login", loginWords(target)],
    ["offers", offerWords(target)],
    ["timings", timingWords(target)],
    ["certificate", ownerWords(target)],
    ["digest", target.digests === null ? "" : `${target.digests.semantic} (semantic)`],
    ["", target.digests === null ? "" : `${target.digests.strict} (strict)`],
    ...target.notes.map((note) => ["note", foreignLine(note, 300)] as const),
  ];
  return facts
    .filter(([, words]) => words !== "")
    .flatMap(([name, words]) =>
      wrap(words, page, { first: `    ${name.padEnd(NAME)}  `, rest: " ".repeat(NAME + 6) }).map(page.paint.dim),
    );
}

const NAME = "certificate".length;

function protocolWords({ protocolVersion, era, transport, stateful, session }: ProbedTarget): string {
  const version = protocolVersion === null ? [] : [`MCP ${foreignLine(protocolVersion, 40)}`];
  const known = [...version, ...(era === null ? [] : [`${era} era`]), ...(transport === null ? [] : [transport])];
  if (!stateful) return known.join(", ");
  const end = { none: "", deleted: " that was ended", kept: " that was not ended" }[session.state];
  return [...known, `with a session${end}`].join(", ");
}

/** The phases that were measured; of a target that never answered, how long it was tried. */
function timingWords(target: ProbedTarget): string {
  return phaseWords(target) || `total ${durationWords(target.milliseconds)}`;
}

function ownerWords(target: ProbedTarget): string {
  const { certificate } = target;
  if (certificate === null) return "";
  const until = `${certificateWords(target)}, until ${foreignLine(certificate.validTo.slice(0, 10), 20)}`;
  return `${until}; ${foreignLine(certificate.subject, 80)}, issued by ${foreignLine(certificate.issuer, 80)}`;
}
