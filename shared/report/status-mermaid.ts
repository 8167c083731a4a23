import type { EnvironmentStatus, StatusReport } from "../gates/promotion/status-report.ts";
import { releaseName } from "./status-words.ts";

/** Freezes of one environment that the picture holds. */
const MOST_FREEZES = 8;

/**
 * What is coming as a gantt chart of Mermaid, which GitHub draws in a summary; `null` when nothing is. Times are those of UTC.
 * Mermaid reads names up to the first punctuation of its own, so that names keep letters, digits, dots, dashes and spaces alone.
 */
export function statusGantt({ service, at, until, environments }: StatusReport): string | null {
  const sections = environments.flatMap((environment) => {
    const tasks = tasksOf(environment, environments, { at, until });
    return tasks.length === 0 ? [] : [`  section ${plain(environment.name)}`, ...tasks.map((task) => `    ${task}`)];
  });
  if (sections.length === 0) return null;
  const head = [
    "gantt",
    `  title Soaks and freezes of ${plain(service)}, times in UTC`,
    "  dateFormat YYYY-MM-DD HH:mm",
    "  axisFormat %d %b",
  ];
  return ["```mermaid", ...head, ...sections, "```"].join("\n");
}

function tasksOf(
  { name, serving, onward, freezes }: EnvironmentStatus,
  environments: readonly EnvironmentStatus[],
  { at, until }: Pick<StatusReport, "at" | "until">,
): readonly string[] {
  const what = serving === null ? "" : releaseName(serving.release);
  const soaks = onward.flatMap(({ to, soak, isThere }) => {
    if (isThere || soak === null || soak.eligibleAt === null || soak.eligibleAt <= at) return [];
    return [`${plain(`soak of ${what} for ${to}`)} :active, ${moment(at)}, ${moment(soak.eligibleAt)}`];
  });
  const coming = environments.flatMap((source) =>
    source.onward.flatMap(({ to, eligibleAt }) => {
      if (to !== name || source.serving === null || eligibleAt === null || eligibleAt <= at) return [];
      const words = plain(`release ${releaseName(source.serving.release)} may come`);
      return [`${words} :milestone, ${moment(eligibleAt)}, 0d`];
    }),
  );
  const frozen = firmest(freezes).map(({ calendar, tier, from, to }) => {
    const mark = tier === "hard" ? "crit, " : tier === "advisory" ? "done, " : "";
    const begin = from < at ? at : from;
    const end = to === null || to > until ? until : to;
    return `${plain(`${tier} freeze ${calendar}`)} :${mark}${moment(begin)}, ${moment(end)}`;
  });
  return [...soaks, ...coming, ...frozen];
}

/** Those that hold most firmly, soonest first: a light one every week must not hide the hard one behind them. */
function firmest(freezes: EnvironmentStatus["freezes"]): EnvironmentStatus["freezes"] {
  const byTier = FREEZE_TIERS.flatMap((tier) => freezes.filter((window) => window.tier === tier));
  const kept = new Set(byTier.slice(0, MOST_FREEZES));
  return freezes.filter((window) => kept.has(window));
}

const FREEZE_TIERS = ["hard", "light", "advisory"] as const;

function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}

function plain(text: string): string {
  const words = text
    .replace(/[^\p{L}\p{N}. _-]+/gu, " ")
    .trim()
    .slice(0, 80);
  return words === "" ? "nameless" : words;
}
