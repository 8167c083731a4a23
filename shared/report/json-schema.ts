import * as z from "zod";
import { SUBJECT_KINDS } from "../contract/change.ts";
import type { Json } from "../contract/json.ts";
import { BUMPS, CALLERS, FORMAT_READINGS, READERS, SEVERITIES } from "../contract/rule.ts";
import { DECISIONS, FAIL_ON } from "../gates/contract-report.ts";
import { acknowledgedSchema, acknowledgementsSchema } from "./acknowledgements-json.ts";
import { policyEditSchema } from "./policy-edit-json.ts";
import { transitiveSchema } from "./transitive-schema.ts";
import { usageSchema } from "./usage-schema.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u);
const shortHash = z.string().regex(/^[0-9a-f]{16}$/u);
const whole = z.int().min(0);
/** Any JSON value: what `JSON.parse` made needs no check. */
const json = z.unknown() as z.ZodType<Json>;

const finding = z
  .strictObject({
    id: z.string().describe("Stable id of the finding, such as tool-name-duplicate."),
    subject: z.string().describe("The name of the tool, prompt or resource, or its position as #3."),
    pointer: z.string().describe("JSON pointer within the contract."),
    message: z.string().describe("One plain sentence: what is wrong and what clients do with it."),
    ambiguous: z.boolean().describe("Whether the contract cannot be used as the measure of another one."),
  })
  .readonly();

const side = z
  .strictObject({
    digest: digest.describe("Digest over everything that the contract promises."),
    semanticDigest: digest.describe("Digest with notation folded: equal when nothing but notation differs."),
    source: z.string().describe("The target as a person wrote it, without credentials."),
    server: z
      .strictObject({
        name: z.string().nullable().describe("serverInfo.name, null when the source does not tell."),
        version: z.string().nullable().describe("serverInfo.version, null when the source does not tell."),
      })
      .readonly()
      .describe("Who the server says it is."),
    protocolVersion: z.string().nullable().describe("The negotiated MCP revision, null when it is not known."),
    findings: z
      .array(finding)
      .readonly()
      .describe("What conforming clients drop or choke on, whether or not it is new."),
    notes: z.array(z.string()).readonly().describe("What a person should know about the capture, each a sentence."),
  })
  .readonly();

const change = z
  .strictObject({
    fingerprint: shortHash.describe("Identity of the change: rule, subject, pointer, before and after."),
    group: shortHash.describe("The same edit on many subjects has one group."),
    rule: z.string().describe("Id of the rule, explained in docs/rules.md."),
    severity: z.enum(SEVERITIES).describe("How much it can hurt an agent that works today."),
    bump: z.enum(BUMPS).describe("The step of a semantic version that it asks for."),
    subject: z
      .strictObject({
        kind: z.enum(SUBJECT_KINDS),
        name: z
          .string()
          .describe(
            "Name of the tool or prompt, URI of the resource, uriTemplate of the template, name of the server.",
          ),
      })
      .readonly()
      .describe("What changed; a renamed subject has its old name."),
    renamedTo: z.string().exactOptional().describe("The new name of a renamed subject."),
    direction: z.enum(["input", "output"]).nullable().describe("Whether it is about arguments, results or neither."),
    pointer: z.string().describe("JSON pointer within the subject, on the side where the edit stands."),
    before: json.describe("The value in the baseline; null when there was nothing."),
    after: json.describe("The value in the candidate; null when there is nothing."),
    message: z.string().describe("One plain sentence without a full stop; foreign names stand as they are."),
    notes: z.array(z.string()).readonly().exactOptional().describe("Further facts, each a plain sentence or word."),
    proof: z
      .strictObject({
        state: z
          .enum(["rule", "proved", "refuted", "dropped", "unknown"])
          .describe(
            "How the severity is known: the edit itself, compatibility shown, a value that breaks, a value that is ignored, undecided.",
          ),
        witness: json
          .exactOptional()
          .describe(
            "The value that shows it, whole: arguments of a call, or a result; checked with a validator on both sides.",
          ),
        refusal: z.string().exactOptional().describe("Why the side that refuses the witness does."),
        reason: z
          .string()
          .exactOptional()
          .describe("Why it could not be decided, in one clause; there when the state is unknown."),
      })
      .readonly()
      .describe("How the severity is known."),
    acknowledged: acknowledgedSchema
      .exactOptional()
      .describe("Who answers for the change, so that it does not make the gate say no; absent when nobody does."),
  })
  .readonly();

const toolCost = z
  .strictObject({
    name: z.string().describe("The tool's name, the new one for a renamed tool."),
    baseline: whole.nullable().describe("Tokens in the baseline; null when it has no such tool."),
    candidate: whole.nullable().describe("Tokens in the candidate; null when it has no such tool."),
  })
  .readonly();

/** The JSON report, version 1, as it is published in `docs/report.schema.json`. Unknown members are refused. */
export const contractReportSchema = z
  .strictObject({
    reportVersion: z.literal(1).describe("Version of this format; members are only ever added within a version."),
    decision: z.enum(DECISIONS).describe("The answer of the gate; only pass passes."),
    reason: z.string().describe("Why, in one sentence without a full stop."),
    service: z.string().describe("Name of the server product; may be empty."),
    identical: z.boolean().describe("Whether nothing at all differs."),
    options: z
      .strictObject({
        callers: z.enum(CALLERS).describe("What callers are taken to send."),
        readers: z.enum(READERS).describe("Who is taken to read results."),
        formats: z.enum(FORMAT_READINGS).exactOptional().describe("How format is read; absent for annotation."),
        failOn: z.enum(FAIL_ON).describe("From which severity on the gate fails."),
      })
      .readonly()
      .describe("Under which rules the contracts were compared."),
    baseline: side.describe("The contract that agents rely on today."),
    candidate: side.describe("The contract that is about to replace it."),
    changeKind: z.enum(["none", "schema"]).describe("none when at most notation differs."),
    requiredBump: z.enum(BUMPS).describe("The largest version step that a change asks for."),
    declaredBump: z.enum(BUMPS).nullable().describe("The version step that was declared, null when none was found."),
    declaredVersions: z
      .strictObject({ baseline: z.string(), candidate: z.string(), source: z.string().describe("Where they stand.") })
      .readonly()
      .nullable()
      .describe("The declared versions, null when none were found."),
    tokens: z
      .strictObject({
        tokenizer: z.string().describe("What counted the tokens."),
        estimated: z
          .boolean()
          .describe("Whether a list was too large to count whole, so that a part is bytes over four."),
        baseline: whole.describe("Tokens of the baseline's tool list."),
        candidate: whole.describe("Tokens of the candidate's tool list."),
        tools: z.array(toolCost).readonly().describe("The tools whose cost differs, what grew most first."),
        moreTools: whole.describe("How many further tools differ."),
      })
      .readonly()
      .describe(
        "What each tool list costs in a model's context: name, description and inputSchema of each tool, as JSON.",
      ),
    usage: usageSchema.nullable().describe("What became of recorded calls, null when none were given."),
    summary: z
      .strictObject({ breaking: whole, risky: whole, review: whole, safe: whole, notation: whole })
      .readonly()
      .describe("How many changes of each severity; a group counts once per subject."),
    changes: z.array(change).readonly().describe("All changes, once per subject, worst first."),
    notCompared: z.array(z.string()).readonly().describe("Parts that could not be compared, each a sentence."),
    acknowledgements: acknowledgementsSchema
      .exactOptional()
      .describe("What came of the acknowledgements; absent when there are none."),
    transitive: transitiveSchema(change)
      .exactOptional()
      .describe("What the candidate means for agents with earlier contracts; absent when none were asked for."),
    policyEdit: policyEditSchema
      .exactOptional()
      .describe("What the change does to the policy; absent when it leaves it as it is."),
  })
  .readonly();
