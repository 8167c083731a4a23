import {
  choice,
  environmentLines,
  flag,
  secret,
  text,
  valuesOfLines,
  wholeNumber,
} from "../../shared/action/fields.ts";
import { KEY_SOURCES } from "../../shared/change/ticket-key.ts";
import { AUTHENTICATIONS } from "../../shared/gates/probe-authentications.ts";
import { readBy, secretsOfKey } from "../../shared/gates/probe-input-fields.ts";
import { PROMOTION_PHASES } from "../../shared/gates/promotion/phases.ts";
import { ticketSecretForms } from "../../shared/gates/ticket-secrets.ts";
import { parseHeaders } from "../../shared/mcp/headers.ts";
import { DEPLOYMENT_OUTCOMES } from "../../shared/promotion/ledger.ts";

/** The inputs of `action.yml`. */
export const inputs = {
  phase: choice(PROMOTION_PHASES).default("plan"),
  environment: text()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, "is no name of an environment")
    .optional(),
  service: text().optional(),
  image: text().optional(),
  "schema-path": text().optional(),
  "schema-digest": text()
    .regex(/^sha256:[0-9a-f]{64}$/, "is no digest: write sha256: and 64 hex digits in lower case")
    .optional(),
  "schema-version": text().optional(),
  "deployment-id": text()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, "is no id of a deployment")
    .optional(),
  outcome: choice(DEPLOYMENT_OUTCOMES).optional(),
  reason: text().max(500, "is longer than 500 characters").optional(),
  ticket: text().optional(),
  "ticket-from": choice(KEY_SOURCES).default("input"),
  "ticket-result": text().optional(),
  "break-glass-reason": text().max(2_000, "is longer than 2,000 characters").optional(),
  "attestation-path": text().optional(),
  "verification-source": text()
    .regex(/^[A-Za-z0-9._-]{1,40}$/, "is no name of a verification")
    .default("protocol-probe"),
  "verification-passed": flag().optional(),
  "finish-in": choice(["job", "later"]).default("job"),
  "dry-run": flag().default(false),
  comment: flag().default(true),
  "server-headers": secret(readBy(parseHeaders), valuesOfLines).optional(),
  "server-environment": secret(environmentLines(), valuesOfLines).optional(),
  auth: choice(AUTHENTICATIONS).optional(),
  token: secret(text()).optional(),
  "client-id": text().optional(),
  "client-secret": secret(text()).optional(),
  "client-key": secret(text(), secretsOfKey).optional(),
  "client-key-algorithm": text().optional(),
  scope: text().optional(),
  issuer: text().optional(),
  ca: text().optional(),
  "client-certificate": text().optional(),
  "client-certificate-key": secret(text(), secretsOfKey).optional(),
  "client-certificate-passphrase": secret(text()).optional(),
  "working-directory": text().default("."),
  "policy-path": text().optional(),
  "policy-repo": text().optional(),
  "github-token": secretText().optional(),
  "members-token": secretText().optional(),
  "jira-email": text().optional(),
  "jira-token": secretText().optional(),
  "servicenow-token": secretText().optional(),
  "servicenow-username": text().optional(),
  "servicenow-password": secretText().optional(),
  "report-dir": text().default("mcp-gates-report"),
  "timeout-seconds": wholeNumber({ minimum: 1, maximum: 3_600 }).default(300),
};

/** Masked with its encodings and parts. */
function secretText() {
  return secret(text(), ticketSecretForms);
}
