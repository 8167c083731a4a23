import { createHmac, timingSafeEqual } from "node:crypto";
import { type Answer, FaultyServer, type SeenRequest } from "../faulty-server.ts";

const REPLAY_SECONDS = 300;

/** A receiver of signed notices that checks them as `docs/notices.md` tells it to. */
export class WebhookReceiver extends FaultyServer {
  /** The notices that were taken, once each. */
  readonly notices: Record<string, unknown>[] = [];
  readonly #secret: string;
  readonly #now: () => Date;
  readonly #taken = new Set<string>();

  constructor(secret: string, now: () => Date) {
    super();
    this.#secret = secret;
    this.#now = now;
  }

  protected answer({ headers, body }: SeenRequest): Answer {
    const timestamp = String(headers["x-mcp-gates-timestamp"]);
    const age = Math.abs(this.#now().getTime() / 1000 - Number(timestamp));
    if (!(age <= REPLAY_SECONDS)) return { status: 401, body: { error: "too old" } };
    const expected = Buffer.from(
      `v1=${createHmac("sha256", this.#secret).update(`${timestamp}.${body}`).digest("hex")}`,
    );
    const given = Buffer.from(String(headers["x-mcp-gates-signature"]));
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return { status: 401, body: { error: "not signed" } };
    const delivery = String(headers["x-mcp-gates-delivery"]);
    // A repetition of what arrived already.
    if (!this.#taken.has(delivery)) this.notices.push(JSON.parse(body) as Record<string, unknown>);
    this.#taken.add(delivery);
    return { status: 204 };
  }
}
