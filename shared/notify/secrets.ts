import type { ChannelSettings } from "./channel.ts";

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
 * Everything that must not be seen of a secret: itself, its base64 and percent-encoded forms, and the parts of eight characters
 * and more that tokens and addresses are made of. Shorter parts hide nothing, and a mask of one would blank out whole logs.
 */
export function secretFormsOf(secret: string): readonly string[] {
  const whole = [secret, Buffer.from(secret, "utf8").toString("base64"), encodeURIComponent(secret)];
  const address = URL.canParse(secret) && /^https?:/i.test(secret) ? new URL(secret) : undefined;
  const pieces =
    address === undefined
      ? secret.split(/[-_.\s]/u)
      : // The host is no secret and stands in messages.
        [address.pathname, address.search, address.username, address.password].flatMap((part) => [
          part.replace(/^[/?]/u, ""),
          ...part.split(/[/?&=:]/u).flatMap((piece) => [piece, decoded(piece)]),
        ]);
  return [...new Set([...whole, ...pieces])].filter((part) => part.length >= 8);
}

/** The text with every form of the secrets among the settings replaced by `***`. */
export function withoutSecrets(text: string, settings: ChannelSettings): string {
  const forms = SECRET_SETTINGS.flatMap((name) => secretFormsOf(settings[name] ?? ""));
  return forms
    .sort((left, right) => right.length - left.length)
    .reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
