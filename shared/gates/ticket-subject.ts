import type { ChangeKind, Release } from "../change/release.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Policy } from "../policy/policy.ts";

/** The change that a ticket must be about, as reports repeat it. */
export interface TicketSubject {
  readonly service: string;
  readonly environment: string;
  readonly release: Release;
  readonly changeKind: ChangeKind;
  readonly breaking: boolean;
}

/** What a run says of the change. */
export interface SaidOfChange {
  readonly environment: string;
  readonly service?: string | undefined;
  readonly imageDigest?: string | undefined;
  readonly schemaDigest?: string | undefined;
  readonly schemaVersion?: string | undefined;
  /** Not given = a change of the contract. */
  readonly changeKind?: ChangeKind | undefined;
  /** Breaking changes of the contract; not given = unknown, which counts as breaking. */
  readonly breaking?: number | undefined;
}

/** The change in full; what is not said is taken for what asks most. */
export function ticketSubject(said: SaidOfChange, service: string): TicketSubject {
  const { environment, imageDigest, schemaDigest: contractDigest, schemaVersion, changeKind = "schema" } = said;
  return {
    service,
    environment,
    release: { imageDigest, contractDigest, schemaVersion },
    changeKind,
    breaking: (said.breaking ?? (changeKind === "schema" ? 1 : 0)) > 0,
  };
}

/** The service that a run names, or else the policy. Throws a ConfigurationError where neither does, or they differ. */
export function serviceOf({ service }: Policy, said: SaidOfChange): string {
  const named = said.service ?? service;
  if (named === undefined) throw new ConfigurationError("service is not given: name it for the gate or in the policy.");
  if (service === undefined || service === named) return named;
  throw new ConfigurationError(`service: ${named} is not ${service}, the service of the policy.`);
}
