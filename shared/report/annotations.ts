import type { Change } from "../contract/change.ts";
import type { ContractReport } from "../gates/contract-report.ts";
import { acknowledgedWords } from "./acknowledged.ts";
import { blocksOf, type SameEdit } from "./blocks.ts";
import { ANNOTATION_LIMIT, ANNOTATIONS_PER_LEVEL } from "./limits.ts";
import { alsoOn, oneLine, placeOf, sentenceOf, subjectWords } from "./plain.ts";
import { changesForEarlier } from "./transitive.ts";
import { count } from "./words.ts";

/** One GitHub annotation. Title and message are plain, visible text; escaping for a workflow command is the carrier's. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Where the subject of a change is defined in the repository: a path from its root and a line, counted from 1. */
export type Locate = (change: Change) => { readonly file: string; readonly line: number } | undefined;

export interface AnnotationOptions {
  /** Annotations at most, with the one that counts what was cut; default `ANNOTATION_LIMIT`. */
  readonly limit?: number;
  /** Annotations of one level at most; default `ANNOTATIONS_PER_LEVEL`, which holds for workflow commands. */
  readonly perLevel?: number;
  readonly locate?: Locate;
}

const LEVELS = { breaking: "error", risky: "warning", review: "notice" } as const;
const TITLES = { breaking: "Breaking change", risky: "Risky change", review: "To review" } as const;

/**
 * An annotation for each breaking, risky and review change, worst first; the same edit on many subjects is one. One that
 * somebody answers for is a notice, whatever its severity. What does not fit the limits is counted in a last notice. Compatible and notation changes are not annotated; a gate without a
 * verdict is, as an error with the reason.
 */
export function annotationsOf(report: ContractReport, options: AnnotationOptions = {}): readonly Annotation[] {
  const { limit = ANNOTATION_LIMIT, perLevel = ANNOTATIONS_PER_LEVEL, locate } = options;
  const all: readonly Planned[] = [
    ...(report.decision === "unknown" ? [{ weight: 1, level: "error" as const, make: () => noVerdict(report) }] : []),
    ...(["breaking", "risky", "review"] as const).flatMap((severity) => {
      const changes = [...report.changes, ...changesForEarlier(report)].filter(
        (change) => change.severity === severity,
      );
      return blocksOf(changes)
        .flatMap((block) => block.edits)
        .map((edit) => ({
          weight: edit.length,
          level: edit[0].acknowledged === undefined ? LEVELS[severity] : ("notice" as const),
          make: () => annotationOf(edit, severity, locate),
        }));
    }),
  ];
  const shown = withinLimits(all, { total: limit, error: perLevel, warning: perLevel, notice: perLevel });
  if (shown.length === all.length) return shown.map(({ make }) => make());
  const kept = withinLimits(all, { total: limit - 1, error: perLevel, warning: perLevel, notice: perLevel - 1 });
  return [...kept.map(({ make }) => make()), cutNotice(weightOf(all) - weightOf(kept))];
}

/** An annotation that is made only when there is room for it. */
interface Planned {
  /** For how many changes it stands. */
  readonly weight: number;
  readonly level: Annotation["level"];
  readonly make: () => Annotation;
}

function withinLimits(
  all: readonly Planned[],
  room: Readonly<Record<Annotation["level"] | "total", number>>,
): readonly Planned[] {
  const left = { ...room };
  return all.filter(({ level }) => {
    if (left.total < 1 || left[level] < 1) return false;
    left.total -= 1;
    left[level] -= 1;
    return true;
  });
}

function annotationOf(edit: SameEdit, severity: keyof typeof LEVELS, locate: Locate | undefined): Annotation {
  const [change] = edit;
  const { acknowledged } = change;
  const place = placeOf(change);
  const message = `${sentenceOf(change)}${place === "" ? "" : ` (${place})`}${alsoOn(edit)} [${change.rule}]`;
  return {
    level: acknowledged === undefined ? LEVELS[severity] : "notice",
    title: `${acknowledged === undefined ? TITLES[severity] : `${TITLES[severity]}, acknowledged`}: ${subjectWords(change)}`,
    message: acknowledged === undefined ? message : `${message}; ${acknowledgedWords(acknowledged)}`,
    ...locate?.(change),
  };
}

function noVerdict(report: ContractReport): Annotation {
  return { level: "error", title: "Contract gate: no verdict", message: oneLine(report.reason, 1_000) };
}

function cutNotice(cut: number): Annotation {
  return {
    level: "notice",
    title: "More changes",
    message: `${count(cut, "more change")} ${cut === 1 ? "is" : "are"} not annotated, because GitHub shows a limited number; the job summary and the reports hold all`,
  };
}

function weightOf(all: readonly Planned[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}
