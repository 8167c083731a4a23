import {
  choice,
  environmentLines,
  flag,
  secret,
  text,
  valuesOfLines,
  wholeNumber,
} from "../../shared/action/fields.ts";
import { wellFormedCanaries } from "../../shared/gates/canary-lines.ts";
import { AUTHENTICATIONS } from "../../shared/gates/probe-authentications.ts";
import { readBy, secretsOfKey } from "../../shared/gates/probe-input-fields.ts";
import { parseSelection } from "../../shared/gates/select-targets.ts";
import { parseTargets } from "../../shared/gates/target-lines.ts";
import { maskedParts, parseHeaders } from "../../shared/mcp/headers.ts";
import { eraChoice, minimumHealthy } from "../../shared/policy/probe-choices.ts";
import { MOST_MEGABYTES } from "../../shared/policy/probe-size.ts";
import { SERVICE_NAME, SERVICE_NAME_RULE } from "../../shared/policy/service-name.ts";

/** The inputs of `action.yml`. */
export const inputs = {
  targets: secret(readBy(parseTargets), secretsOfTargets).optional(),
  select: readBy(parseSelection).optional(),
  // Read when all the others are right: the parser of YAML is large.
  checks: text().optional(),
  "expected-contract": text().optional(),
  era: text().pipe(eraChoice).optional(),
  headers: secret(readBy(parseHeaders), valuesOfLines).optional(),
  environment: secret(environmentLines(), valuesOfLines).optional(),
  "working-directory": text().default("."),
  service: text().regex(SERVICE_NAME, SERVICE_NAME_RULE).optional(),
  vantage: text().max(80, "longer than 80 characters").optional(),
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
  "allow-redirects": flag().optional(),
  "min-healthy": text()
    .transform((written): unknown => written)
    .pipe(minimumHealthy)
    .optional(),
  "min-zones": wholeNumber({ minimum: 0, maximum: 1_000 }).optional(),
  parity: flag().optional(),
  samples: wholeNumber({ minimum: 1, maximum: 100 }).optional(),
  // What the calls say is read later too: regular expressions are looked through by a large library.
  canary: readBy(wellFormedCanaries).optional(),
  "wait-for": choice(["healthy"]).optional(),
  timeout: wholeNumber({ minimum: 1, maximum: 86_400 }).optional(),
  interval: wholeNumber({ minimum: 1, maximum: 3_600 }).optional(),
  successes: wholeNumber({ minimum: 1, maximum: 100 }).optional(),
  "request-timeout": wholeNumber({ minimum: 1, maximum: 3_600 }).optional(),
  concurrency: wholeNumber({ minimum: 1, maximum: 200 }).optional(),
  "max-megabytes": wholeNumber({ minimum: 1, maximum: MOST_MEGABYTES }).optional(),
  "policy-path": text().optional(),
  "policy-repo": text().optional(),
  "github-token": secret(text()).optional(),
  "report-dir": text().default("mcp-gates-report"),
};

/** Credentials in the addresses and command lines. */
function secretsOfTargets(written: string): readonly string[] {
  const lines = written.split(/\r?\n/).map((line) => line.trim());
  const urls = written.match(/https?:\/\/[^\s"]+/gi) ?? [];
  const commands = lines.filter((line) => line.startsWith("stdio:"));
  return [...urls, ...commands, ...textsOf(written)].flatMap(maskedParts);
}

/** All texts of a JSON list, whatever they are; none when it cannot be read. */
function textsOf(written: string): readonly string[] {
  const texts: string[] = [];
  try {
    JSON.parse(written, (_, member) => {
      if (typeof member === "string") texts.push(member);
      return member;
    });
  } catch {
    // What is wrong with it is told when it is read; the lines were looked through anyway.
  }
  return texts;
}
