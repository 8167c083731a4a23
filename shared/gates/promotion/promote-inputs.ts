import type { KeySource } from "../../change/ticket-key.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import type { DeploymentOutcome } from "../../promotion/ledger.ts";
import type { CredentialSettings, TlsInputs } from "../probe-credentials.ts";
import { secretsAmong } from "../ticket-secrets.ts";
import type { TicketSecrets } from "../ticket-system-of-policy.ts";
import type { PromotionPhase } from "./phases.ts";
import type { PromoteOutputs } from "./promote-outputs.ts";
import type { PromotionRequest } from "./surroundings.ts";

/** What a workflow says of a promotion. */
export interface PromoteJobInputs extends TicketSecrets, CredentialSettings, TlsInputs {
  readonly phase: PromotionPhase;
  readonly environment?: string | undefined;
  readonly service?: string | undefined;
  readonly image?: string | undefined;
  readonly schemaPath?: string | undefined;
  readonly schemaDigest?: string | undefined;
  readonly schemaVersion?: string | undefined;
  readonly deploymentId?: string | undefined;
  readonly outcome?: DeploymentOutcome | undefined;
  readonly reason?: string | undefined;
  readonly ticket?: string | undefined;
  readonly ticketFrom: KeySource;
  readonly ticketResult?: string | undefined;
  readonly breakGlassReason?: string | undefined;
  readonly attestationPath?: string | undefined;
  readonly verificationSource: string;
  readonly verificationPassed?: boolean | undefined;
  readonly finishIn: "job" | "later";
  readonly dryRun: boolean;
  readonly comment: boolean;
  readonly serverHeaders?: Readonly<Record<string, string>> | undefined;
  readonly serverEnvironment?: Readonly<Record<string, string>> | undefined;
  readonly workingDirectory: string;
  readonly policyPath?: string | undefined;
  readonly policyRepo?: string | undefined;
  readonly membersToken?: string | undefined;
  readonly reportDir: string;
  readonly timeoutSeconds: number;
}

export interface PromoteJobResult {
  readonly outputs: PromoteOutputs;
  /** Why the step fails; absent when it passes. */
  readonly failure?: string;
  /** The deployment that was started and must be finished before this job ends; absent = none. */
  readonly unfinished?: UnfinishedDeployment;
}

/** A deployment that this job has started. */
export interface UnfinishedDeployment {
  readonly service: string;
  readonly environment: string;
  readonly deploymentId: string;
}

/** Inputs that name an environment. */
export type NamedInputs = PromoteJobInputs & { readonly environment: string };

/** The inputs of a phase that is about one environment. Throws a ConfigurationError where none is named. */
export function named(inputs: PromoteJobInputs): NamedInputs {
  if (inputs.environment === undefined)
    throw new ConfigurationError(`environment: needed for the phase ${inputs.phase}; name it as the policy does.`);
  return { ...inputs, environment: inputs.environment };
}

/** What is promoted, as the inputs say it. */
export function requestOf(inputs: PromoteJobInputs): PromotionRequest {
  return { ...named(inputs), ticket: ticketOf(inputs), rollbackReason: inputs.reason };
}

/** Of what another step found, only which ticket it was: everything else is asked again. */
function ticketOf({ ticket, ticketResult }: PromoteJobInputs): string | undefined {
  if (ticketResult === undefined) return ticket;
  if (ticket !== undefined)
    throw new ConfigurationError("ticket and ticket-result are both given: leave one of them out.");
  try {
    const result = JSON.parse(ticketResult) as { readonly ticket?: { readonly askedKey?: unknown } | null };
    const key = result.ticket?.askedKey;
    if (typeof key === "string" && key !== "") return key;
  } catch {
    // What is wrong with it is told below.
  }
  throw new ConfigurationError(
    "ticket-result: it names no ticket; give the output `result` of a step verify-change-ticket that has read one.",
  );
}

/** What must not be seen of the inputs. */
export function secretsOfInputs(inputs: PromoteJobInputs): readonly (string | undefined)[] {
  return secretsAmong(inputs);
}
