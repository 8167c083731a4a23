/** The tables of an evaluation, apart from how they are written. */
import { milliseconds } from "../bench/figures.mjs";
import { barsOf, percent } from "./bars.mjs";
import { tally } from "./scores.mjs";

/**
 * @typedef {{ title: string, note: string, head: readonly string[], rows: readonly (readonly string[])[] }} Table
 *
 * @typedef {{ name: string, results: readonly import("./scores.mjs").Result[] }} Evaluated a differ, ours first
 *
 * @param {readonly Evaluated[]} differs
 * @returns {readonly Table[]} those that have rows
 */
export function tablesOf(differs) {
  return [
    logicalTable(differs),
    editTable(differs),
    probeTable(differs),
    proofTable(differs[0]),
    barTable(differs[0]),
  ].filter(({ rows }) => rows.length > 0);
}

function logicalTable(differs) {
  const rows = differs.flatMap((differ) => {
    const groups = grouped(differ, "logical");
    const totals = ["input", "output"].flatMap((direction) => {
      const some = groups.filter((group) => group.direction === direction);
      return some.length < 2 ? [] : [{ source: "all", direction, results: some.flatMap(({ results }) => results) }];
    });
    return [...groups, ...totals].map(({ source, direction, results }) => {
      const counts = tally(results);
      return [
        ...[differ.name, source, direction, String(counts.n), String(counts.breaking)],
        share(counts.missed, counts.breaking),
        share(counts.falseAlarms, counts.compatible),
        share(counts.unknown, counts.n),
        ...[unsoundOf(differ, counts), String(counts.errors), milliseconds(counts.milliseconds)],
      ];
    });
  });
  return {
    title: "Logical cases",
    note: "Missed of the breaking, false alarms of the compatible, unknown of all. An error is neither; it has a column of its own.",
    head: [
      ...["differ", "source", "direction", "n", "breaking"],
      ...["missed", "false alarms", "unknown", "unsound", "errors", "ms"],
    ],
    rows,
  };
}

function editTable(differs) {
  const rows = differs.flatMap((differ) =>
    grouped(differ, "edits").map(({ source, results }) => {
      const counts = tally(results);
      return [
        ...[differ.name, source, String(counts.n)],
        `${counts.missed} of ${counts.breaking}`,
        `${counts.falseAlarms} of ${counts.compatible}`,
        `${counts.dropped - counts.droppedUnnoticed} of ${counts.dropped}`,
        ...[
          String(counts.unknown),
          unsoundOf(differ, counts),
          String(counts.errors),
          milliseconds(counts.milliseconds),
        ],
      ];
    }),
  );
  return {
    title: "Real edits",
    note: "Dropped: an argument that is still accepted and no longer heard; noticed = reported risky (a warning) or worse.",
    head: [
      ...["differ", "source", "n", "missed", "false alarms", "dropped noticed"],
      ...["unknown", "unsound", "errors", "ms"],
    ],
    rows,
  };
}

function probeTable(differs) {
  const rows = differs.flatMap((differ) =>
    grouped(differ, "probes").map(({ source, results }) => {
      const counts = tally(results);
      // Bumps and rule ids are words of ours.
      const ours = (wrong) => (differ.ours ? `${counts.n - wrong} of ${counts.n}` : "–");
      return [
        ...[differ.name, source, String(counts.n), ours(counts.wrong), ours(counts.otherRule)],
        `${counts.calledSafe} of ${counts.breaking}`,
        `${counts.falseAlarms} of ${counts.compatible}`,
        ...[unsoundOf(differ, counts), String(counts.errors), milliseconds(counts.milliseconds)],
      ];
    }),
  );
  return {
    title: "Rule probes",
    note: "Right: severity and bump. Called safe: a breaking probe without any report that is risky or worse.",
    head: [
      ...["differ", "source", "n", "right", "right rule", "breaking called safe", "false alarms"],
      ...["unsound", "errors", "ms"],
    ],
    rows,
  };
}

function proofTable(differ) {
  const rows = grouped(differ, "logical").map(({ source, direction, results }) => {
    const counts = tally(results);
    return [
      ...[source, direction, String(counts.asked), String(counts.proved), String(counts.refuted)],
      ...[String(counts.unproven), String(counts.claimsHeld), String(counts.claimsUnchecked), String(counts.unsound)],
    ];
  });
  return {
    title: "Proofs and witnesses",
    note: "What the prover says of the whole schemas, unscored cases included; and of all proofs and witnesses, how many held and how many the validator could not judge.",
    head: ["source", "direction", "asked", "proved", "refuted", "unproven", "held", "not judged", "unsound"],
    rows,
  };
}

function barTable({ results }) {
  return {
    title: "Bars",
    note: "Of mcp-gates. The status is 1 when one is missed.",
    head: ["bar", "value", "limit", "met"],
    rows: barsOf(results).map(({ name, value, limit, met }) => [name, value, limit, met ? "yes" : "NO"]),
  };
}

/** The results of a shape by source and direction, in the order of the sources; edits and probes are one group each. */
function grouped({ results }, shape) {
  const groups = new Map();
  for (const result of results.filter(({ question }) => question.shape === shape)) {
    const { source, direction } = result.question;
    const key = shape === "logical" ? `${source} ${direction}` : source;
    const group = groups.get(key) ?? { source, direction, results: [] };
    group.results.push(result);
    groups.set(key, group);
  }
  const order = ["input", "output"];
  return [...groups.values()].sort(
    (left, right) =>
      compareText(left.source, right.source) || order.indexOf(left.direction) - order.indexOf(right.direction),
  );
}

function compareText(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Others claim no proof and show no witness. */
function unsoundOf({ ours }, { unsound }) {
  return ours ? String(unsound) : "–";
}

function share(count, of) {
  return `${count} (${percent(count, of)})`;
}
