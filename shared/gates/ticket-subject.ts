import { type ChangeClass, classOf, type SaidClass, type Served } from "../change/change-class.ts";
import type { Release } from "../change/release.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Policy } from "../policy/policy.ts";

/** The change that a ticket must be about, as reports repeat it. */
export interface TicketSubject extends ChangeClass {
  readonly service: string;
  readonly environment: string;
  readonly release: Release;
  readonly emergency: boolean;
}

/** What a run says of the change. */
export interface SaidOfChange extends SaidClass {
  readonly environment: string;
  readonly service?: string | undefined;
  readonly imageDigest?: string | undefined;
  readonly schemaDigest?: string | undefined;
  readonly schemaVersion?: string | undefined;
  /** Whether the change goes past other gates as an emergency; default no. */
  readonly emergency?: boolean | undefined;
}

/** The change in full; what is neither said nor on record is taken for what asks most. */
export function ticketSubject(said: SaidOfChange, service: string, served: Served): TicketSubject {
  const { environment, imageDigest, schemaDigest: contractDigest, schemaVersion, emergency = false } = said;
  const release = { imageDigest, contractDigest, schemaVersion };
  return { service, environment, release, ...classOf(said, release, served), emergency };
}

/** That less was said of a change than its record shows; `undefined` where what was said holds. */
export function understatement({ environment, changeKind, understated }: TicketSubject): string | undefined {
  if (understated === undefined) return undefined;
  return `The change is said to be of ${understated} and counts as one of ${changeKind}: what is on record of ${environment} does not show that it is no more.`;
}

/** The service that a run names, or else the policy. Throws a ConfigurationError where neither does, or they differ. */
export function serviceOf({ service }: Policy, said: SaidOfChange): string {
  const named = said.service ?? service;
  if (named === undefined) throw new ConfigurationError("service is not given: name it for the gate or in the policy.");
  if (service === undefined || service === named) return named;
  throw new ConfigurationError(`service: ${named} is not ${service}, the service of the policy.`);
}
