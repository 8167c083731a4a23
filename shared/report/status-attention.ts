import type { EnvironmentStatus, StatusReport } from "../gates/promotion/status-report.ts";
import { oneLine } from "./plain.ts";
import { momentAndDistance, overrideWords, releaseName, type Said, verificationWords } from "./status-words.ts";

/** Something that a person should look at: one sentence without a full stop, which may hold foreign text. */
export interface Attention extends Said {
  readonly environment: string;
}

/** What a person should look at, the worst first; empty = nothing. */
export function attentionOf({ environments, at }: StatusReport): readonly Attention[] {
  return environments
    .flatMap((environment) => notesOf(environment, at).map((said) => ({ ...said, environment: environment.name })))
    .sort((left, right) => WORST_FIRST.indexOf(left.tone) - WORST_FIRST.indexOf(right.tone));
}

const WORST_FIRST: readonly Said["tone"][] = ["bad", "unknown", "wait", "quiet", "good"];

function notesOf(environment: EnvironmentStatus, at: string): readonly Said[] {
  return [
    ...ledgerNotes(environment),
    ...servingNotes(environment, at),
    ...deploymentNotes(environment, at),
    ...reviewNotes(environment, at),
    ...environment.unreadableCalendars.map(({ calendar, problem }): Said => {
      return { tone: "unknown", words: `The calendar ${calendar} cannot be read: ${oneLine(problem, 300)}` };
    }),
  ];
}

function ledgerNotes({ unreadable, doubts }: EnvironmentStatus): readonly Said[] {
  const blocking = doubts.filter(({ blocks }) => blocks);
  const others = doubts.length - blocking.length;
  return [
    ...(unreadable === null
      ? []
      : [{ tone: "unknown", words: `The ledger cannot be read: ${oneLine(unreadable, 300)}` } as const]),
    ...blocking.map(({ is, code }): Said => {
      return { tone: "bad", words: `The ledger is not believed (${code}): ${oneLine(is, 300)}` };
    }),
    ...(others === 0 ? [] : [{ tone: "wait", words: leftOutWords(others) } as const]),
  ];
}

function leftOutWords(number: number): string {
  return number === 1 ? "1 entry of the ledger is not believed" : `${number} entries of the ledger are not believed`;
}

function servingNotes(
  { state, serving, health, verifications, history }: EnvironmentStatus,
  at: string,
): readonly Said[] {
  if (state === "stopped") {
    const served = history.find(({ servedFrom }) => servedFrom !== null);
    const last = served === undefined ? "" : `; the last was ${releaseName(served.release)}`;
    return [{ tone: "bad", words: `Nothing serves by the ledger${last}` }];
  }
  const notes: Said[] = [];
  if (health === "failing" && verifications.lastFailed !== null) {
    notes.push({ tone: "bad", words: `The newest verification ${verificationWords(verifications.lastFailed, at)}` });
  }
  if (serving !== null && serving.override !== null) {
    notes.push({ tone: "wait", words: `An emergency serves, ${overrideWords(serving.override)}` });
  }
  return notes;
}

function deploymentNotes({ underWay, history }: EnvironmentStatus, at: string): readonly Said[] {
  const [newest] = history;
  const dead = newest?.state === "abandoned" || newest?.state === "failed" ? newest : undefined;
  return [
    ...underWay.map(({ release, startedAt }): Said => {
      return {
        tone: "wait",
        words: `${releaseName(release)} is being deployed since ${momentAndDistance(startedAt, at)}`,
      };
    }),
    ...(dead === undefined
      ? []
      : [
          {
            tone: dead.state === "failed" ? "bad" : "unknown",
            words: `The newest deployment, ${releaseName(dead.release)}, ${dead.state === "failed" ? "failed" : "was abandoned: its job died"}, ${momentAndDistance(dead.endedAt ?? dead.startedAt, at)}`,
          } as const,
        ]),
  ];
}

/** A review that was due long ago is told in the history alone: the ledger does not tell whether it was held. */
function reviewNotes({ reviews, history }: EnvironmentStatus, at: string): readonly Said[] {
  return reviews.flatMap(({ deploymentId, dueAt, isOver }): readonly Said[] => {
    const deployment = history.find(({ id }) => id === deploymentId);
    if (deployment === undefined || (isOver && deployment.state !== "serving")) return [];
    const words = isOver ? "had to be held" : "is due";
    return [
      {
        tone: isOver ? "wait" : "quiet",
        words: `The review after the emergency with ${releaseName(deployment.release)} ${words} by ${momentAndDistance(dueAt, at)}`,
      },
    ];
  });
}
