import { choice, flag, secret, text, wholeNumber } from "../../shared/action/fields.ts";
import { CHANGE_KINDS } from "../../shared/change/release.ts";
import { KEY_SOURCES } from "../../shared/change/ticket-key.ts";
import { ticketSecretForms } from "../../shared/gates/ticket-secrets.ts";

/** The inputs of `action.yml`. */
export const inputs = {
  ticket: text().optional(),
  "ticket-from": choice(KEY_SOURCES).default("input"),
  environment: text().regex(/^[A-Za-z0-9_-]{1,64}$/, "is no name of an environment"),
  service: text().optional(),
  "image-digest": digest().optional(),
  "schema-digest": digest().optional(),
  "schema-version": text().optional(),
  "change-kind": choice(CHANGE_KINDS).optional(),
  breaking: wholeNumber({ minimum: 0, maximum: 999_999_999 }).optional(),
  emergency: flag().default(false),
  "deployed-sha": text()
    .regex(/^[0-9a-f]{40}$/, "is no commit: write 40 hex digits in lower case")
    .optional(),
  "policy-path": text().optional(),
  "policy-repo": text().optional(),
  "jira-email": text().optional(),
  "jira-token": secretText().optional(),
  "servicenow-token": secretText().optional(),
  "servicenow-username": text().optional(),
  "servicenow-password": secretText().optional(),
  "github-token": secretText().optional(),
  "members-token": secretText().optional(),
  mode: choice(["enforce", "report"]).default("enforce"),
  "link-back": flag().default(false),
  "timeout-seconds": wholeNumber({ minimum: 1, maximum: 300 }).default(30),
};

function digest() {
  return text().regex(/^sha256:[0-9a-f]{64}$/, "is no digest: write sha256: and 64 hex digits in lower case");
}

/** Masked with its encodings and parts. */
function secretText() {
  return secret(text(), ticketSecretForms);
}
