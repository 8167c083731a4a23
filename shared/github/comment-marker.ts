/** Which comment this is and which run wrote it; stands in the comment as its first line, invisible. */
export interface CommentMarker {
  /** The gate that comments: `contract`. */
  readonly gate: string;
  /** What tells the comments of one gate apart: the service's name. Any text. */
  readonly key: string;
  /** 0 = no run is known, so that nothing with a step is newer than the comment. */
  readonly runId: number;
  readonly runAttempt: number;
  /** The run that wrote it in the name of that one; absent when it did so itself. */
  readonly by?: { readonly runId: number; readonly runAttempt: number };
  /** The commit that the comment is about; absent when it is about none. */
  readonly headSha?: string;
  /** How far what the comment is about has come within its run, for a comment that one run writes several times. */
  readonly step?: number;
}

/** The line that a comment begins with: an HTML comment that no key can end early. */
export function markerLine(marker: CommentMarker): string {
  const head = marker.headSha === undefined ? "" : ` head=${marker.headSha}`;
  const step = marker.step === undefined ? "" : ` step=${marker.step}`;
  const by = marker.by === undefined ? "" : ` by=${marker.by.runId}.${marker.by.runAttempt}`;
  return `${prefix(marker)} run=${marker.runId} attempt=${marker.runAttempt}${by}${head}${step} -->`;
}

/**
 * The marker of a comment of this gate and key, `undefined` when the text does not begin with one. The text proves
 * nothing: anyone can copy it, so the author must be checked too.
 */
export function readMarker(body: string, wanted: Pick<CommentMarker, "gate" | "key">): CommentMarker | undefined {
  const start = `${prefix(wanted)} `;
  if (!body.startsWith(start)) return undefined;
  const [, runId, runAttempt, byRun, byAttempt, headSha, step] = FIELDS.exec(body.slice(start.length)) ?? [];
  if (runId === undefined || runAttempt === undefined) return undefined;
  return {
    gate: wanted.gate,
    key: wanted.key,
    runId: Number(runId),
    runAttempt: Number(runAttempt),
    ...(byRun === undefined ? {} : { by: { runId: Number(byRun), runAttempt: Number(byAttempt) } }),
    ...(headSha === undefined ? {} : { headSha }),
    ...(step === undefined ? {} : { step: Number(step) }),
  };
}

const FIELDS =
  /^run=([0-9]{1,15}) attempt=([0-9]{1,9})(?: by=([0-9]{1,15})\.([0-9]{1,9}))?(?: head=([0-9a-f]{1,64}))?(?: step=([0-9]{1,3}))? -->/;

/**
 * -1, 0 or 1 as `left` comes from an older run than, the same run as or a newer run than `right`, or from an earlier, the same
 * or a later step of one run. Run ids only grow. Of what is written in the name of one run, its own word is the oldest.
 */
export function compareRuns(left: CommentMarker, right: CommentMarker): number {
  const [one, two] = [left.by ?? NOBODY, right.by ?? NOBODY];
  const steps = (left.step ?? 0) - (right.step ?? 0);
  return Math.sign(
    left.runId - right.runId ||
      left.runAttempt - right.runAttempt ||
      one.runId - two.runId ||
      one.runAttempt - two.runAttempt ||
      steps,
  );
}

const NOBODY = { runId: 0, runAttempt: 0 };

function prefix(marker: Pick<CommentMarker, "gate" | "key">): string {
  return `<!-- mcp-gates:${encoded(marker.gate)} key=${encoded(marker.key)}`;
}

/** Letters and digits stay, every other byte becomes `%` and two digits: nothing can end the HTML comment or a field. */
function encoded(text: string): string {
  return [...Buffer.from(text, "utf8")]
    .map((byte) => String.fromCharCode(byte))
    .map((character) => (/[A-Za-z0-9._]/.test(character) ? character : `%${hex(character)}`))
    .join("");
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
}
