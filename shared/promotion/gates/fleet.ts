/** What one probe of an address came to; where several replicas stand behind it, it met one of them. */
export interface FleetProbe {
  /** `unknown` = it could not be established whether the server works. */
  readonly state: "healthy" | "unhealthy" | "unknown";
  /** What was found, a phrase for people; empty = nothing. May hold foreign text. */
  readonly why: string;
  /** `undefined` = the contract could not be read. */
  readonly digests: { readonly strict: string; readonly semantic: string } | undefined;
}

/** An address of an environment and all that was asked there. */
export interface FleetAddress {
  /** With its labels, for people. */
  readonly name: string;
  readonly zone: string | undefined;
  /** Replicas behind it, as the policy says; `undefined` = it does not. */
  readonly replicas: number | undefined;
  /** At least one. */
  readonly probes: readonly FleetProbe[];
}

/** The servers of an environment, as they answer now. */
export type Fleet =
  | { readonly state: "asked"; readonly environment: string; readonly addresses: readonly FleetAddress[] }
  | { readonly state: "unknown"; readonly environment: string; readonly why: string };
