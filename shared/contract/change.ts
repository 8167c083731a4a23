import { canonicalText, digestOfText } from "./canonical.ts";
import { identityForm } from "./identity.ts";
import type { Json } from "./json.ts";
import type { Bump, Readers, Severity } from "./rule.ts";
import { ruleById } from "./rules.ts";
import { rulesAboutShapes } from "./schema/edit-kinds.ts";

/** What a change is about. `server` is the server itself (capabilities, versions, instructions, identity). */
export const SUBJECT_KINDS = ["tool", "prompt", "resource", "template", "server"] as const;
export interface Subject {
  readonly kind: (typeof SUBJECT_KINDS)[number];
  /** The tool's or prompt's name, the resource's URI, the template's uriTemplate, the server's name (may be empty). */
  readonly name: string;
}

/**
 * How the severity is known: `rule` = the edit itself is the proof; `proved` = compatibility was shown;
 * `refuted` = a value shows the break; `dropped` = accepted and ignored; `unknown` = could not be decided.
 */
export interface Proof {
  readonly state: "rule" | "proved" | "refuted" | "dropped" | "unknown";
  /** The `arguments` of a call or a `structuredContent`, whole and checked with a validator on both sides. */
  readonly witness?: Json;
  /** Why the side that refuses the witness does: `/limit must be ≤ 100`. */
  readonly refusal?: string;
  /** Why it could not be decided, a clause without a full stop; there where the state is `unknown`. Foreign names as they are. */
  readonly reason?: string;
}

/** Who takes a change upon themselves although it hurts agents, and until when. Texts are written by people. */
export interface Acknowledged {
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it holds, as YYYY-MM-DD in UTC. */
  readonly expires: string;
  readonly ticket?: string;
  /** The second person who agreed; always there for a security finding. */
  readonly approvedBy?: string;
  /** Whether the change no longer asks for a step of the version either. */
  readonly allowBump?: true;
}

/** One difference between two contracts. Fields are those of the JSON report. */
export interface Change {
  /**
   * 16 hex digits: rule, subject, pointer, before and after, without how they are written ({@link identityForm}).
   * Survives new commits, reworded messages and, where the change is about what a schema accepts, its reworded texts.
   */
  readonly fingerprint: string;
  /** 16 hex digits: as the fingerprint without the subject's name. The same edit on many tools has one group. */
  readonly group: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly bump: Bump;
  readonly subject: Subject;
  /** The new name, for a renamed subject (`subject.name` is the old one). */
  readonly renamedTo?: string;
  readonly direction: "input" | "output" | null;
  /** JSON pointer within the subject, on the side where the edit stands (baseline for removals, else candidate). */
  readonly pointer: string;
  /** `null` when there was nothing. */
  readonly before: Json;
  readonly after: Json;
  /** One plain sentence for people: no Markdown, no trailing full stop; foreign names as they are. */
  readonly message: string;
  /** Facts for people that do not fit the sentence, each a plain sentence or word: flags, other places of the same edit. */
  readonly notes?: readonly string[];
  readonly proof: Proof;
  /** Absent = nobody answers for it. An acknowledged change keeps its severity; it does not make the gate say no. */
  readonly acknowledged?: Acknowledged;
}

/** What a differ states about one edit; {@link makeChange} adds severity, bump and identity from the rule table. */
export interface Edit {
  readonly rule: string;
  readonly subject: Subject;
  readonly renamedTo?: string;
  readonly direction?: "input" | "output" | null;
  readonly pointer: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly message: string;
  readonly notes?: readonly string[];
  readonly proof?: Proof;
  /**
   * What the fingerprint counts where the shown members do not tell the edit from others: `pointer` in place of the shown
   * one, for a place in a list that moves when neighbours come and go; `values` in place of before and after, where those hold
   * more than the edit is about; `facts` besides them.
   */
  readonly identity?: {
    readonly pointer?: string;
    readonly values?: readonly [before: Json, after: Json];
    readonly facts?: Json;
  };
  /** Overrides of the rule's severity and bump, where the facts are stronger than the rule. */
  readonly severity?: Severity;
  readonly bump?: Bump;
}

/** Makes the change of an edit. Throws when the rule is not in the table: a differ must not invent ids. */
export function makeChange(edit: Edit, readers: Readers): Change {
  const rule = ruleById(edit.rule);
  const usual = readers === "tolerant" && rule.tolerant !== undefined ? rule.tolerant : rule;
  const before = edit.before ?? null;
  const after = edit.after ?? null;
  const group = groupOf(edit, before, after);
  return {
    fingerprint: shortDigest([group, edit.subject.name, edit.renamedTo ?? null]),
    group,
    rule: rule.id,
    severity: edit.severity ?? usual.severity,
    bump: edit.bump ?? usual.bump,
    subject: edit.subject,
    ...(edit.renamedTo === undefined ? {} : { renamedTo: edit.renamedTo }),
    direction: edit.direction ?? null,
    pointer: edit.pointer,
    before,
    after,
    message: edit.message,
    ...(edit.notes === undefined || edit.notes.length === 0 ? {} : { notes: edit.notes }),
    proof: edit.proof ?? { state: "rule" },
  };
}

function groupOf({ rule, subject, pointer, identity }: Edit, before: Json, after: Json): string {
  const words = !ABOUT_SHAPES.has(rule);
  const values = identity?.values ?? [before, after].map((value) => identityForm(value, pointer, { words }));
  const facts = identity?.facts === undefined ? [] : [identity.facts];
  return shortDigest([rule, subject.kind, identity?.pointer ?? pointer, ...values, ...facts]);
}

const ABOUT_SHAPES = rulesAboutShapes();

function shortDigest(parts: readonly Json[]): string {
  return digestOfText(canonicalText(parts)).slice(0, 16);
}
