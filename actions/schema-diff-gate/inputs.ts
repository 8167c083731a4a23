import * as z from "zod";
import {
  choice,
  environmentLines,
  flag,
  secret,
  text,
  valuesOfLines,
  wholeNumber,
} from "../../shared/action/fields.ts";
import { CALLERS, FORMAT_READINGS, READERS } from "../../shared/contract/rule.ts";
import { FAIL_ON } from "../../shared/gates/contract-report.ts";
import { CaptureError } from "../../shared/mcp/capture-error.ts";
import { maskedParts, parseHeaders } from "../../shared/mcp/headers.ts";
import { SERVICE_NAME, SERVICE_NAME_RULE } from "../../shared/policy/service-name.ts";

/** The inputs of `action.yml` and of the root `action.yml`, which is the same gate; a test compares the three. */
export const inputs = {
  baseline: target(),
  candidate: target(),
  "baseline-headers": headers().optional(),
  "candidate-headers": headers().optional(),
  "baseline-environment": secret(environmentLines(), valuesOfLines).optional(),
  "candidate-environment": secret(environmentLines(), valuesOfLines).optional(),
  "baseline-legacy": text().optional(),
  "candidate-legacy": text().optional(),
  "working-directory": text().default("."),
  service: text().regex(SERVICE_NAME, SERVICE_NAME_RULE).optional(),
  "policy-path": text().optional(),
  "policy-repo": text().optional(),
  callers: choice(CALLERS).optional(),
  readers: choice(READERS).optional(),
  formats: choice(FORMAT_READINGS).optional(),
  "fail-on": choice(FAIL_ON).optional(),
  "declared-version": text().optional(),
  "contract-file": text().optional(),
  usage: text().optional(),
  "against-all": text().optional(),
  "against-last": wholeNumber({ minimum: 1, maximum: 10_000 }).optional(),
  "against-days": wholeNumber({ minimum: 1, maximum: 10_000 }).optional(),
  comment: flag().optional(),
  "github-token": secret(text()).optional(),
  "report-dir": text().default("mcp-gates-report"),
};

/** A target as it is; credentials in it are masked. */
function target() {
  return secret(text(), maskedParts);
}

function headers() {
  const lines = text().transform((written, context): Readonly<Record<string, string>> => {
    try {
      return parseHeaders(written);
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      context.addIssue(error.message);
      return z.NEVER;
    }
  });
  return secret(lines, valuesOfLines);
}
