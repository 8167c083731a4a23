import * as z from "zod";
import { type DeploymentNotice, NOTICE_STATES, type NoticeState } from "./notice.ts";

/** When a message was written, by what can be compared: run, attempt and state. */
const written = {
  run: z.int().min(0).default(0),
  attempt: z.int().min(0).default(0),
  state: z.enum(NOTICE_STATES).optional(),
};

const referenceSchema = z.discriminatedUnion("channel", [
  z.strictObject({
    channel: z.literal("slack"),
    channelId: z.string().regex(/^[CGD][A-Z0-9]{2,}$/, "not the ID of a Slack conversation"),
    ts: z.string().regex(/^\d{1,12}\.\d{1,9}$/, "not the ts of a Slack message"),
    ...written,
  }),
  z.strictObject({
    channel: z.literal("webhook"),
    message: z.string().regex(/^[\w-]{1,64}$/, "not the identity of a message"),
    ...written,
  }),
  z.strictObject({
    channel: z.literal("github-issue"),
    repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, "not <owner>/<name>"),
    issue: z.int().positive(),
    comment: z.int().positive(),
    ...written,
  }),
]);

/**
 * Which message tells of a deployment, so that a later job or run updates the same one. Holds no secret: it may be kept in a
 * deployment's payload, an output or a file.
 */
export type NoticeReference = Readonly<z.output<typeof referenceSchema>>;

/** What tells an older message from a newer one. */
export type NoticeMoment = Pick<NoticeReference, "run" | "attempt" | "state">;

/** Reads a reference from where it was kept, which anybody may have written to; a sentence when it is none. */
export function parseReference(text: string): NoticeReference | { readonly problem: string } {
  if (text.length > LONGEST_REFERENCE) return { problem: "it is longer than any reference" };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: "it is not JSON" };
  }
  const parsed = referenceSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  return { problem: `${place}${issue?.message ?? "wrong shape"}` };
}

const LONGEST_REFERENCE = 1000;
/** More than there are systems. */
const MOST_REFERENCES = 10;

/** What a text of one or several references says, and what of it cannot be used, in sentences without a full stop. */
export interface ReadReferences {
  readonly references: readonly NoticeReference[];
  readonly problems: readonly string[];
}

/**
 * Reads one reference, or a list of them, one for each way in which a notice was told. One that cannot be used takes nothing from
 * the others.
 */
export function readReferences(text: string): ReadReferences {
  const read = partsOf(text).map((part) => (typeof part === "string" ? parseReference(part) : part));
  return {
    references: read.flatMap((each) => ("problem" in each ? [] : each)),
    problems: read.flatMap((each) => ("problem" in each ? each.problem : [])),
  };
}

function partsOf(text: string): readonly (string | { readonly problem: string })[] {
  if (!text.trimStart().startsWith("[")) return [text];
  if (text.length > MOST_REFERENCES * LONGEST_REFERENCE) return [{ problem: "it is longer than any reference" }];
  try {
    return (JSON.parse(text) as readonly unknown[]).map((each) => JSON.stringify(each));
  } catch {
    return [{ problem: "it is not JSON" }];
  }
}

/** The references as one line of JSON: one as itself, several as a list; `null` = there are none. */
export function renderReferences(references: readonly NoticeReference[]): string | null {
  if (references.length === 0) return null;
  return JSON.stringify(references.length === 1 ? references[0] : references);
}

/** When this notice is told. */
export function momentOf({ run, state }: DeploymentNotice): Required<NoticeMoment> {
  return { run: run.id, attempt: run.attempt, state };
}

/**
 * Whether a message that was written at `there` already tells something newer than a notice of `here`: of a newer run or
 * attempt or, within the same, a later stage. Within a stage the last word counts: traffic may shift, soak and shift again. It
 * counts, too, for a notice of no run (0): it may tell of another deployment, whose beginning is not the past of this one.
 */
export function isNewer(there: NoticeMoment, here: NoticeMoment): boolean {
  if (here.run === 0) return false;
  return (there.run - here.run || there.attempt - here.attempt || stageOf(there.state) - stageOf(here.state)) > 0;
}

/** Where a state stands in the life of a deployment: begun, under way, over, undone. */
export function stageOf(state: NoticeState | undefined): number {
  return state === undefined ? 0 : STAGES[state];
}

const STAGES: Readonly<Record<NoticeState, number>> = {
  started: 0,
  waiting: 1,
  blocked: 1,
  "break-glass": 1,
  shifted: 1,
  soaking: 1,
  succeeded: 2,
  failed: 2,
  "rolled-back": 3,
};
