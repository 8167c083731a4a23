import { choice, flag, secret, text, wholeNumber } from "../../shared/action/fields.ts";
import { NOTICE_DRIVERS } from "../../shared/notify/channel.ts";
import { NOTICE_STATES } from "../../shared/notify/notice.ts";
import { secretFormsOf } from "../../shared/notify/secrets.ts";

/** The inputs of `action.yml`. Texts about a deployment are taken as they are: a notice must not fail it. */
export const inputs = {
  event: choice(NOTICE_STATES),
  environment: text(),
  service: text().optional(),
  driver: choice(NOTICE_DRIVERS).optional(),
  "policy-path": text().optional(),
  "policy-repo": text().optional(),
  result: text().optional(),
  "from-version": text().optional(),
  "to-version": text().optional(),
  "from-digest": text().optional(),
  "to-digest": text().optional(),
  "soak-elapsed": text().optional(),
  "soak-required": text().optional(),
  "eligible-at": text().optional(),
  "window-start": text().optional(),
  "window-end": text().optional(),
  ticket: text().optional(),
  "ticket-url": text().optional(),
  approvers: text().optional(),
  "override-gates": text().optional(),
  "override-reason": text().optional(),
  reason: text().optional(),
  actor: text().optional(),
  next: text().optional(),
  rollback: text().optional(),
  "slack-token": secretText().optional(),
  channel: text().optional(),
  "mention-group": text().optional(),
  "slack-api-url": text().optional(),
  "slack-webhook-url": secretText().optional(),
  "teams-webhook-url": secretText().optional(),
  "webhook-url": secretText().optional(),
  "webhook-secret": secretText().optional(),
  "github-token": secretText().optional(),
  repository: text().optional(),
  issue: wholeNumber({ minimum: 1, maximum: 999_999_999 }).optional(),
  "deployment-id": wholeNumber({ minimum: 1, maximum: 999_999_999_999_999 }).optional(),
  reference: text().optional(),
  "message-ts": text().optional(),
  "thread-only": flag().default(false),
  "fail-on-error": flag().default(false),
  "timeout-seconds": wholeNumber({ minimum: 1, maximum: 300 }).default(30),
};

/** Masked with its encodings and parts. */
function secretText() {
  return secret(text(), secretFormsOf);
}
