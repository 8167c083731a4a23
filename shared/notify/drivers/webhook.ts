import { createHmac } from "node:crypto";
import { type ChannelSettings, type NoticeChannel, NoticeFailure, needed } from "../channel.ts";
import { renderWebhookBody } from "../channels/webhook-body.ts";
import { mustArrive } from "../notice.ts";
import { isNewer, momentOf } from "../reference.ts";
import { type Meaning, postJson } from "./post-json.ts";
import { postAddress, webFetch } from "./web-fetch.ts";

/** The headers of a signed notice. `docs/notices.md` says how to check them. */
export const WEBHOOK_HEADERS = {
  /** `v1=` and the HMAC-SHA-256 of `<timestamp>.<body>` in hex digits. */
  signature: "x-mcp-gates-signature",
  /** Seconds since 1970, when this attempt was sent. */
  timestamp: "x-mcp-gates-timestamp",
  /** The same in every attempt of one notice, so that a receiver takes it once. */
  delivery: "x-mcp-gates-delivery",
  state: "x-mcp-gates-state",
} as const;

/**
 * A receiver of JSON: every notice is signed over its body and its time, so that nobody without the secret can send one, and
 * nobody can send one again later. Throws a NoticeFailure.
 */
export function webhookChannel(settings: ChannelSettings): NoticeChannel {
  const url = postAddress(needed(settings, "webhookUrl"), settings.nameOf("webhookUrl"));
  const secret = needed(settings, "webhookSecret");
  if (secret.length < SHORTEST_SECRET) {
    const name = settings.nameOf("webhookSecret");
    throw new NoticeFailure("misconfigured", `${name} has fewer than ${SHORTEST_SECRET} characters: it can be guessed`);
  }
  return {
    deliver: async ({ notice, reference }, signal) => {
      const known = reference?.channel === "webhook" ? reference : null;
      if (known !== null && isNewer(known, momentOf(notice)) && !mustArrive(notice.state)) {
        const reason = `the state ${known.state ?? "started"} of run ${known.run} was told already`;
        return { state: "stale", reference: known, url: null, reason };
      }
      const message = known?.message ?? settings.newIdentity();
      const delivery = settings.newIdentity();
      const body = renderWebhookBody(notice, message);
      await postJson(url, body, {
        fetch: webFetch({ environment: settings.environment, signal }),
        signal,
        repeatable: true,
        headers: () => {
          const timestamp = String(Math.floor(settings.now().getTime() / 1000));
          return {
            [WEBHOOK_HEADERS.signature]: signatureOf(body, { secret, timestamp }),
            [WEBHOOK_HEADERS.timestamp]: timestamp,
            [WEBHOOK_HEADERS.delivery]: delivery,
            [WEBHOOK_HEADERS.state]: notice.state,
          };
        },
        meaning: (status) => meaningOf(status, settings),
        accepts: ({ status, isPage }) => TAKEN.includes(status) && !isPage,
      });
      const state = known === null ? "posted" : "updated";
      return { state, reference: { channel: "webhook", message, ...momentOf(notice) }, url: null };
    },
  };
}

const SHORTEST_SECRET = 16;
/** What receivers answer when they took something. 203 is a proxy that changed the answer, 205 and up answer other questions. */
const TAKEN: readonly number[] = [200, 201, 202, 204];

/** A receiver's own words are not known, so that its status has to do. */
function meaningOf(status: number, { nameOf }: ChannelSettings): Meaning {
  if (status === 401 || status === 403) {
    const next = `the receiver does not let it in: check that it knows the secret of ${nameOf("webhookSecret")}, and its clock`;
    return { problem: "misconfigured", next };
  }
  if (![404, 405, 410].includes(status)) return {};
  return { problem: "misconfigured", next: `nothing takes notices at this address: check ${nameOf("webhookUrl")}` };
}

/** The value of the signature header. */
export function signatureOf(
  body: string,
  { secret, timestamp }: { readonly secret: string; readonly timestamp: string },
): string {
  return `v1=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
}
