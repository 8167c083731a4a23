import { cutText, visibleText } from "../report/escape.ts";
import type { ChannelSettings } from "./channel.ts";
import type { DeploymentNotice } from "./notice.ts";

/** The settings whose values are secrets; a webhook's address is one, since whoever has it can post. */
const SECRET_SETTINGS = [
  "slackToken",
  "slackWebhookUrl",
  "teamsWebhookUrl",
  "webhookUrl",
  "webhookSecret",
  "githubToken",
] as const;

/**
 * Everything that must not be seen of a secret: itself, its base64 and percent-encoded forms, and the random parts that tokens
 * and addresses are made of. Parts that are words hide nothing, and a mask of `services` or `production` would blank out logs
 * and make GitHub drop outputs.
 */
export function secretFormsOf(secret: string): readonly string[] {
  const whole = [secret, Buffer.from(secret, "utf8").toString("base64"), encodeURIComponent(secret)];
  return [...new Set([...whole.filter((form) => form.length >= 4), ...piecesOf(secret).filter(isRandom)])];
}

function piecesOf(secret: string): readonly string[] {
  if (!URL.canParse(secret) || !/^https?:/i.test(secret)) return secret.split(/[-_.\s]/u);
  // The host is no secret and stands in messages.
  const { pathname, search, username, password } = new URL(secret);
  const parts = [pathname, search, username, password].flatMap((part) => [
    part.replace(/^[/?]/u, ""),
    ...part.split(/[/?&=:]/u),
  ]);
  return parts.flatMap((part) => [part, decoded(part)]);
}

function isRandom(piece: string): boolean {
  if (piece.length < 8 || /^\d{4}-\d{2}-\d{2}$/u.test(piece)) return false;
  return piece.length >= 16 || /\d/u.test(piece);
}

/** The text with every form of the secrets among the settings replaced by `***`. */
export function withoutSecrets(text: string, settings: ChannelSettings): string {
  const forms = SECRET_SETTINGS.flatMap((name) => secretFormsOf(settings[name] ?? ""));
  return forms
    .sort((left, right) => right.length - left.length)
    .reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

/**
 * The notice with the secrets taken out of what a step says, such as a reason that is the output of a command: messages are read
 * by more people than logs, and no runner masks them. Names of service and environment are what it is known by, and stay.
 */
export function noticeWithoutSecrets(notice: DeploymentNotice, settings: ChannelSettings): DeploymentNotice {
  const clean = (text: string): string => withoutSecrets(text, settings);
  const cleanOrNull = (text: string | null): string | null => (text === null ? null : clean(text));
  const { from, to, soak, window, ticket, override } = notice;
  return {
    ...notice,
    from: { ...from, version: cleanOrNull(from.version) },
    to: { ...to, version: cleanOrNull(to.version) },
    soak: {
      elapsed: cleanOrNull(soak.elapsed),
      required: cleanOrNull(soak.required),
      eligibleAt: cleanOrNull(soak.eligibleAt),
    },
    window: { start: cleanOrNull(window.start), end: cleanOrNull(window.end) },
    ticket: ticket === null ? null : { key: clean(ticket.key), url: cleanOrNull(ticket.url) },
    approvers: notice.approvers.map(clean),
    override: override === null ? null : { gates: override.gates.map(clean), reason: cleanOrNull(override.reason) },
    reason: cleanOrNull(notice.reason),
    actor: cleanOrNull(notice.actor),
    next: cleanOrNull(notice.next),
    rollback: cleanOrNull(notice.rollback),
  };
}

/** What another side said, fit to be shown: on one line, without a secret, not too long. */
export function shownWords(words: string, settings: ChannelSettings): string {
  return cutText(visibleText(withoutSecrets(words, settings)).replace(/\s+/gu, " "), 500);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
