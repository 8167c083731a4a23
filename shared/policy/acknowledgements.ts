import * as z from "zod";
import { type AcknowledgementRecord, daysBetween, samePerson } from "../contract/acknowledge.ts";
import { RULES } from "../contract/rules.ts";
import { ConfigurationError, problemsMessage } from "./configuration-error.ts";
import { suggestion } from "./nearest.ts";
import { readTrustedFile, type TrustedSource, trustedPlace } from "./trusted-file.ts";
import { parseYamlDocument } from "./yaml-document.ts";

const ruleIds = RULES.map((rule) => rule.id);

/** What nobody sees, and what turns text round: no part of a name that two people must tell apart. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

const id = z
  .string()
  .regex(/^[0-9a-f]{16}$/, "not 16 hex digits in lower case, as the report shows them; copy them in quotes");

function oneLine(longest: number) {
  return z
    .string()
    .trim()
    .min(1, "is empty")
    .max(longest, `is longer than ${longest} characters`)
    .refine((text) => !UNSEEN.test(text), "holds line breaks or characters that nobody sees");
}

/** One record, keys as in the file. */
const record = z
  .strictObject({
    fingerprint: id.optional(),
    group: id.optional(),
    reason: z.string().trim().min(1, "is empty").max(2_000, "is longer than 2000 characters"),
    owner: oneLine(100),
    expires: z.string().refine(isDay, { error: ({ input }) => `${JSON.stringify(input)} is not a day as YYYY-MM-DD` }),
    ticket: oneLine(200).optional(),
    rule: z
      .string()
      .refine((rule) => ruleIds.includes(rule), {
        error: ({ input }) => `no rule "${input}" in docs/rules.md${suggestion(String(input), ruleIds)}`,
      })
      .optional(),
    "allow-bump": z.boolean().optional(),
    "approved-by": oneLine(100).optional(),
  })
  .superRefine((written, context) => {
    if ((written.fingerprint === undefined) === (written.group === undefined)) {
      const message = "give either the fingerprint of a change or the group of a repeated edit, and not both";
      context.addIssue({ code: "custom", message, path: [written.group === undefined ? "fingerprint" : "group"] });
    }
    const second = written["approved-by"];
    if (second !== undefined && samePerson(second, written.owner)) {
      const message = "is the owner; name a second person, or leave it out where no security finding is acknowledged";
      context.addIssue({ code: "custom", message, path: ["approved-by"] });
    }
  });

/** A list of records, as in the policy and in the file. */
export const acknowledgementList = z.array(record).max(1_000, "are more than 1000 records");

const file = z.strictObject({ version: z.literal(1), acknowledgements: acknowledgementList });

/** Records as they were written in one place. */
export interface WrittenAcknowledgements {
  readonly place: string;
  readonly records: z.output<typeof acknowledgementList>;
}

/**
 * Reads and checks a file of acknowledgements. `undefined` = there is none, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is one that is not valid. What cannot be read is an error, never "none".
 */
export async function loadAcknowledgements(
  source: TrustedSource,
  options: { readonly required: boolean },
): Promise<WrittenAcknowledgements | undefined> {
  const found = await readTrustedFile(source, NOUN);
  if (found !== undefined) return parseAcknowledgements(found.text, found.place);
  if (!options.required) return undefined;
  throw new ConfigurationError(
    `There is no ${NOUN} ${trustedPlace(source)}: correct the path, or leave it out to acknowledge nothing.`,
  );
}

/** The records that a YAML 1.2 text holds. Throws a ConfigurationError that names every problem with its line and column. */
export function parseAcknowledgements(text: string, place: string): WrittenAcknowledgements {
  const { acknowledgements } = parseYamlDocument(text, { noun: NOUN, place, schema: file });
  return { place, records: acknowledgements };
}

const NOUN = "acknowledgement file";

/**
 * All records for one day (`today`, YYYY-MM-DD in UTC). Throws a ConfigurationError that names each record that lasts
 * longer than `longestDays` from today on, and both places of each fingerprint or group that two records share.
 */
export function joinAcknowledgements(
  written: readonly WrittenAcknowledgements[],
  { today, longestDays }: { readonly today: string; readonly longestDays: number },
): readonly AcknowledgementRecord[] {
  const records = written.flatMap(({ place, records: listed }) =>
    listed.map((each, index) => recordOf(each, `${place}, acknowledgements.${index}`)),
  );
  const problems = [...overlong(records, { today, longestDays }), ...repeated(records)];
  if (problems.length === 0) return records;
  throw new ConfigurationError(problemsMessage("The acknowledgements are not valid", problems));
}

function recordOf(written: z.output<typeof record>, place: string): AcknowledgementRecord {
  const { fingerprint, group, reason, owner, expires, ticket, rule } = written;
  return {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(group === undefined ? {} : { group }),
    reason,
    owner,
    expires,
    ...(ticket === undefined ? {} : { ticket }),
    ...(rule === undefined ? {} : { rule }),
    ...(written["allow-bump"] === undefined ? {} : { allowBump: written["allow-bump"] }),
    ...(written["approved-by"] === undefined ? {} : { approvedBy: written["approved-by"] }),
    place,
  };
}

function overlong(
  records: readonly AcknowledgementRecord[],
  { today, longestDays }: { readonly today: string; readonly longestDays: number },
): readonly string[] {
  return records.flatMap(({ place, expires }) => {
    const days = daysBetween(today, expires);
    if (days <= longestDays) return [];
    return [
      `${place}.expires: ${expires} is ${days} days ahead, at most ${longestDays} are allowed; choose an earlier day, or raise contract.acknowledgement-days in the policy`,
    ];
  });
}

function repeated(records: readonly AcknowledgementRecord[]): readonly string[] {
  const first = new Map<string, AcknowledgementRecord>();
  return records.flatMap((each) => {
    const key = each.group === undefined ? `fingerprint ${each.fingerprint}` : `group ${each.group}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, each);
      return [];
    }
    return [`${key} stands in ${known.place}, and in ${each.place}: keep one of them`];
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
