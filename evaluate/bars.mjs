/** What our own results are held to: the acceptance numbers of the project. */
import { tally } from "./scores.mjs";

/** Shares at most, of the cases that the word speaks of: breaking, compatible, all. */
const LIMITS = { missed: 0.005, falseAlarms: 0.03, unknown: 0.05 };
/** Of the probes, this share at least must be right: 68 of 70, 135 of 139. */
const RIGHT_PROBES = 0.971;

/**
 * @typedef {{ name: string, value: string, limit: string, met: boolean }} Bar
 *
 * @param {readonly import("./scores.mjs").Result[]} results our own
 * @returns {readonly Bar[]} those of the shapes that the folder holds
 */
export function barsOf(results) {
  const of = (fits) => results.filter(({ question }) => fits(question));
  const logical = of(({ shape, label }) => shape === "logical" && !isDerived(label));
  const derived = of(({ shape, label }) => shape === "logical" && isDerived(label));
  return [
    ...logicalBars("logical, inputs", inDirection(logical, "input")),
    ...logicalBars("logical, outputs", inDirection(logical, "output")),
    ...derivedBars(derived),
    ...editBars(of(({ shape }) => shape === "edits")),
    ...probeBars(of(({ shape }) => shape === "probes")),
    ...soundBars(results),
  ];
}

/** A value inside a schema, labelled by the official suite: kept apart, since so many of one kind would hide the others. */
function isDerived(label) {
  return Object.hasOwn(label, "exact");
}

function inDirection(results, direction) {
  return results.filter(({ question }) => question.direction === direction);
}

function logicalBars(name, results) {
  const counts = tally(results);
  if (counts.n === 0) return [];
  return [
    shareBar(`${name}: missed`, counts.missed, { of: counts.breaking, limit: LIMITS.missed }),
    shareBar(`${name}: false alarms`, counts.falseAlarms, { of: counts.compatible, limit: LIMITS.falseAlarms }),
    shareBar(`${name}: unknown`, counts.unknown, { of: counts.n, limit: LIMITS.unknown }),
  ];
}

function derivedBars(results) {
  const counts = tally(results);
  if (counts.n === 0) return [];
  return [
    countBar("one value in a schema: against the label", counts.missed + counts.falseAlarms, counts.n),
    shareBar("one value in a schema: unknown", counts.unknown, { of: counts.n, limit: LIMITS.unknown }),
  ];
}

function editBars(results) {
  const counts = tally(results);
  if (counts.n === 0) return [];
  return [
    countBar("real edits: missed", counts.missed, counts.breaking),
    countBar("real edits: false alarms", counts.falseAlarms, counts.compatible),
    countBar("real edits: dropped and not reported risky", counts.dropped - counts.droppedRisky, counts.dropped),
  ];
}

function probeBars(results) {
  const counts = tally(results);
  if (counts.n === 0) return [];
  const right = counts.n - counts.wrong;
  return [
    {
      name: "probes: right in severity and bump",
      value: `${right} of ${counts.n}`,
      limit: `≥ ${Math.ceil(RIGHT_PROBES * counts.n)}`,
      met: right >= Math.ceil(RIGHT_PROBES * counts.n),
    },
    countBar("probes: breaking and called safe", counts.calledSafe, counts.breaking),
  ];
}

function soundBars(results) {
  const counts = tally(results);
  return [
    countBar("unsound", counts.unsound, counts.asked),
    countBar("ended in an error", counts.errors, counts.asked),
  ];
}

function countBar(name, count, of) {
  return { name, value: `${count} of ${of}`, limit: "0", met: count === 0 };
}

function shareBar(name, count, { of, limit }) {
  return {
    name,
    value: `${count} of ${of} (${percent(count, of)})`,
    limit: `≤ ${percent(limit, 1)}`,
    met: count <= limit * of,
  };
}

/** A share for people: `0.5 %`; of nothing it is a dash. */
export function percent(count, of) {
  return of === 0 ? "–" : `${Number(((count / of) * 100).toFixed(1))} %`;
}
