import { secretFormsOf } from "../notify/secrets.ts";
import type { TicketSecrets } from "./ticket-system-of-policy.ts";

/**
 * Everything that must not be seen of a secret with which a ticket system is asked: beside its other forms what base64 makes of
 * it in the middle of `username:password`, wherever it begins there.
 */
export function ticketSecretForms(secret: string): readonly string[] {
  return [...new Set([...secretFormsOf(secret), ...[0, 1, 2].map((shift) => base64Within(secret, shift))])].filter(
    (form) => form.length >= 4,
  );
}

/** A part of a secret this long tells too much of it; shorter parts may be words that every text has. */
const TELLING_PART = 12;

/**
 * The text with every form of these secrets, and every longer part of one, replaced by `***`: a system that quotes what it was
 * sent may cut it first.
 */
export function withoutSecretForms(text: string, secrets: readonly (string | undefined)[]): string {
  const isSecret = new Uint8Array(text.length);
  for (const form of secrets.flatMap((secret) => (secret === undefined ? [] : ticketSecretForms(secret)))) {
    const length = Math.min(TELLING_PART, form.length);
    for (let start = 0; start + length <= form.length; start++) {
      const part = form.slice(start, start + length);
      for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) isSecret.fill(1, at, at + length);
    }
  }
  return text
    .replaceAll(/[\s\S]/g, (character, at: number) => (isSecret[at] === 1 ? "\0" : character))
    .replaceAll(/\0+/g, "***");
}

/** What must not be seen of the credentials for ticket systems; an account's name may be. */
export function secretsAmong({
  jiraToken,
  servicenowToken,
  servicenowPassword,
  githubToken,
  membersToken,
}: TicketSecrets): readonly (string | undefined)[] {
  return [jiraToken, servicenowToken, servicenowPassword, githubToken, membersToken];
}

/** The characters of base64 that the secret alone decides when `shift` bytes stand before it. */
function base64Within(secret: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret, "utf8")]);
  return bytes.toString("base64").slice(Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6));
}
