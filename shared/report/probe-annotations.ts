import type { ProbeReport } from "../gates/probe-report.ts";
import { failureFacts } from "../mcp/probe/failure-classes.ts";
import type { Annotation } from "./annotations.ts";
import { ANNOTATION_LIMIT, ANNOTATIONS_PER_LEVEL } from "./limits.ts";
import { type Cause, causesOf, nextWords, seenWords } from "./probe-causes.ts";
import { NOT_OFTEN_ENOUGH } from "./probe-verdict.ts";
import { foreignLine, targetWords } from "./probe-words.ts";
import { count, enumerate } from "./words.ts";

export interface ProbeAnnotationOptions {
  /** Annotations at most, with the one that counts what was cut; default `ANNOTATION_LIMIT`. */
  readonly limit?: number;
  /** Annotations of one level at most; default `ANNOTATIONS_PER_LEVEL`, which holds for workflow commands. */
  readonly perLevel?: number;
}

/**
 * An annotation for what is not healthy and one for each warning; targets with the same findings share one. Errors, unless
 * the gates pass: then warnings. A gate beside the health of targets that says no is an error too. What does not fit the
 * limits is counted in a last notice.
 */
export function probeAnnotationsOf(report: ProbeReport, options: ProbeAnnotationOptions = {}): readonly Annotation[] {
  const { limit = ANNOTATION_LIMIT, perLevel = ANNOTATIONS_PER_LEVEL } = options;
  const level = report.decision === "pass" ? "warning" : "error";
  const unhealthy = causesOf(report.results.filter(({ healthy }) => !healthy));
  const warned = causesOf(
    report.results.filter(
      ({ healthy, failureClass }) => healthy && failureClass !== null && failureFacts(failureClass).severity === "warn",
    ),
  );
  const all = [
    ...unhealthy.map((cause) => causeAnnotation(cause, level)),
    ...gateAnnotations(report),
    ...warned.map((cause) => causeAnnotation(cause, "warning")),
  ];
  const shown = withinLimits(all, limit, perLevel);
  if (shown.length === all.length) return shown;
  const kept = withinLimits(all, limit - 1, perLevel);
  return [...kept, cutNotice(all.length - kept.length)];
}

function causeAnnotation({ findings, targets }: Cause, level: Annotation["level"]): Annotation {
  const [worst] = findings;
  const names = enumerate(targets.map(targetWords), 3);
  const others = findings.slice(1).map(({ failureClass }) => failureClass);
  const more = others.length === 0 ? "" : ` Also: ${enumerate(others, 4)}.`;
  const [title, what] =
    worst === undefined
      ? ["Not healthy", "it is not known why."]
      : [worst.failureClass, `${seenWords(worst)}. Next: ${nextWords(worst)}${more}`];
  return { level, title: foreignLine(`${title}: ${names}`, 200), message: foreignLine(what, 1_000) };
}

/** The gates that say no, beside that on health, which the targets explain unless there is nothing amiss with them. */
function gateAnnotations({ answers, decision, unhealthy }: ProbeReport): readonly Annotation[] {
  const own = answers.filter(
    (answer) => answer.decision !== "pass" && (answer.gate !== "min-healthy" || unhealthy === 0),
  );
  const isExplained = decision === "pass" || answers.some((answer) => answer.decision === decision);
  return [
    ...own.map(
      ({ gate, decision: answer, reason }): Annotation => ({
        level: "error",
        title: answer === "fail" ? `Gate ${gate} says no` : `Gate ${gate}: no verdict`,
        message: foreignLine(reason, 1_000),
      }),
    ),
    ...(isExplained ? [] : [{ level: "error", title: "Probe", message: NOT_OFTEN_ENOUGH } as const]),
  ];
}

function withinLimits(all: readonly Annotation[], limit: number, perLevel: number): readonly Annotation[] {
  const left = { error: perLevel, warning: perLevel, notice: perLevel };
  return all
    .filter(({ level }) => {
      left[level] -= 1;
      return left[level] >= 0;
    })
    .slice(0, Math.max(0, limit));
}

function cutNotice(cut: number): Annotation {
  return {
    level: "notice",
    title: "More findings",
    message: `${count(cut, "more finding")} ${cut === 1 ? "is" : "are"} not annotated, because GitHub shows a limited number; the job summary and the reports hold all`,
  };
}
