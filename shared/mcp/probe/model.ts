import type { ContractDiff } from "../../contract/diff.ts";
import type { Json, JsonObject } from "../../contract/json.ts";
import type { Contract, Era } from "../../contract/model.ts";
import type { LoginFacts } from "./auth/login-facts.ts";
import type { ProbeStage } from "./failure.ts";
import type { FailureClass } from "./failure-classes.ts";
import type { CertificateFacts, PhaseTimings, TlsSettings } from "./http.ts";
import type { SessionEnd } from "./session.ts";

/** `pin` = only this revision of the protocol, in its own era. */
export type EraChoice = "auto" | "modern" | "legacy" | { readonly pin: string };

/** What tells targets of one service apart. */
export interface TargetLabels {
  readonly region?: string;
  readonly zone?: string;
  readonly replica?: string;
  readonly colour?: string;
  readonly environment?: string;
}

/** How a probe proves who it is. All values are secrets. */
export type ProbeAuthentication =
  | { readonly kind: "none" }
  | { readonly kind: "bearer"; readonly token: string }
  | {
      readonly kind: "client-credentials";
      readonly clientId: string;
      readonly proof:
        | { readonly kind: "secret"; readonly secret: string }
        | { readonly kind: "private-key"; readonly key: string; readonly algorithm: string };
      readonly scope?: string;
      /** The issuer that is expected; without it the one that the server names. */
      readonly issuer?: string;
    };

/** Caps of one probe. */
export interface ProbeLimits {
  /** Milliseconds of one exchange; default 5 000. */
  readonly exchange: number;
  /** Milliseconds of the whole probe: of all visits to the server, and of the login; default 60 000. */
  readonly whole: number;
  /** Bytes of all answers of one visit, of which one answer may have half; default 6 MiB. */
  readonly bytes: number;
  /**
   * Structural characters of JSON (braces, brackets, colons, commas) in all answers of one visit; default 1 048 576. A list of
   * 500 000 has two thousand tools of the usual size or a million tokens, and is taken twice.
   */
  readonly structure: number;
  /** Pages of one list; default 50. */
  readonly pages: number;
}

export interface ProbeRequest {
  /** An http(s) URL or `stdio:<command line>`. */
  readonly target: string;
  readonly labels: TargetLabels;
  readonly era: EraChoice;
  /** Sent to the target's own origin only. Values are secrets. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of a stdio child, beside the small default one. Values are secrets. */
  readonly environment: Readonly<Record<string, string>>;
  readonly directory?: string;
  readonly authentication: ProbeAuthentication;
  readonly tls: TlsSettings;
  /** Redirects of the first request to another path of the same origin are followed. Default false. */
  readonly allowRedirects: boolean;
  readonly limits: ProbeLimits;
  readonly checks: ProbeChecks;
}

/** What is asked of a server beyond that it works. An absent check is not made. */
export interface ProbeChecks {
  /** Default 1; 0 = a server without tools is fine. */
  readonly minimumTools: number;
  readonly requiredTools: readonly string[];
  /** The semantic or the strict digest that is expected. */
  readonly expectedDigest?: string;
  /** The contract that is expected; compared by its semantic digest, the changes are named by the diff. */
  readonly expectedContract?: Contract;
  /** The era in which a server is asked that speaks both, where no contract is expected: contracts are compared within one era alone. */
  readonly contractEra?: Era;
  readonly expectedServer?: { readonly name?: string; readonly version?: string };
  /** Milliseconds by phase (`dns`, `tcp`, `tls`, `firstByte`, `protocol`, `list`, `total`), and for the 95th percentile of `total`. */
  readonly latency: Readonly<Partial<Record<LatencyPhase, number>>>;
  /** Whole probes for the latency figures; default 1. */
  readonly samples: number;
  /** Days that the certificate should still hold; default 14, 0 = not asked. */
  readonly certificateDays: number;
  /** Whether fewer days fail the check, as where somebody asked for them; else they are a warning. */
  readonly certificateMustHold?: boolean;
  /**
   * A session id that the server never gave must be answered with 404; stateful servers only. `tell` (the default) only warns:
   * many servers answer 400.
   */
  readonly unknownSession: "require" | "tell" | "skip";
  /** The server's own event stream must begin; stateful servers only. Default true. */
  readonly stream: boolean;
  /** The lists are taken twice and must agree. Default true. */
  readonly deterministic: boolean;
  /** A modern server over HTTP is also asked in the legacy era, which agents still speak; it may not know it. Default true. */
  readonly bothEras: boolean;
  readonly canaries: readonly Canary[];
  /** Calls of a witness file that must still be accepted. */
  readonly witnesses: readonly WitnessCall[];
  /** Whether a witness file was given, which may hold no call. */
  readonly witnessFile?: boolean;
}

export type LatencyPhase = "dns" | "tcp" | "tls" | "firstByte" | "protocol" | "list" | "total" | "p95";

/** A call of a tool that the user names, with what must come back. */
export interface Canary {
  readonly tool: string;
  readonly arguments: JsonObject;
  /** Whether the tool must say that it failed; default false. */
  readonly isError: boolean;
  /** Whether structuredContent must fit the tool's own outputSchema; default true. */
  readonly validateOutput: boolean;
  /** JSON pointers into the result. */
  readonly expectations: readonly CanaryExpectation[];
  /** Milliseconds that the call may take. */
  readonly milliseconds?: number;
}

export type CanaryExpectation =
  | { readonly pointer: string; readonly equals: Json }
  /** A regular expression on the text at the pointer. */
  | { readonly pointer: string; readonly matches: string };

export interface WitnessCall {
  readonly fingerprint: string;
  readonly tool: string;
  readonly arguments: JsonObject;
}

/** One thing that was found, by its class. */
export interface ProbeFinding {
  readonly failureClass: FailureClass;
  readonly stage: ProbeStage;
  readonly detail: string;
}

/** The answer of one check. `skipped` = it does not apply, or the probe did not come so far; the message says why. */
export interface CheckResult {
  readonly check: string;
  readonly verdict: "pass" | "fail" | "warn" | "skipped";
  readonly failureClass?: FailureClass;
  /** A plain sentence. */
  readonly message: string;
}

/** What one probe of one target came to. Holds no secret. */
export interface ProbeResult {
  /** The target for people. */
  readonly target: string;
  readonly labels: TargetLabels;
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
  readonly milliseconds: number;
  /** No check failed, and no finding's class is `down`, `degraded` or `unknown`. `auth.required` alone leaves it healthy. */
  readonly healthy: boolean;
  /** The worst finding; `null` = none. */
  readonly failureClass: FailureClass | null;
  /** Worst first. */
  readonly findings: readonly ProbeFinding[];
  readonly checks: readonly CheckResult[];
  readonly notes: readonly string[];
  readonly era: Era | null;
  readonly transport: "streamable-http" | "http+sse" | "stdio" | null;
  readonly protocolVersion: string | null;
  readonly server: { readonly name: string; readonly version: string } | null;
  readonly stateful: boolean;
  readonly counts: {
    readonly tools: number;
    readonly prompts: number;
    readonly resources: number;
    readonly resourceTemplates: number;
  } | null;
  readonly digests: { readonly strict: string; readonly semantic: string } | null;
  /** Whole days until the certificate ends, rounded down; `null` without TLS. */
  readonly certificate: (CertificateFacts & { readonly daysLeft: number }) | null;
  /** By step, in the order in which they were made. */
  readonly exchanges: readonly { readonly stage: ProbeStage; readonly timings: PhaseTimings }[];
  /** Milliseconds of the first sample by phase; `p95` over all samples. */
  readonly latency: Readonly<Partial<Record<LatencyPhase, number>>>;
  /** How the sessions of all visits ended: the worst end. */
  readonly session: SessionEnd;
  /** What the server says of how to log in to it; `null` = it was not asked, or does not say it. */
  readonly login: LoginFacts | null;
  /** Milliseconds after which the server asks to come again; absent when it does not. For those who wait, not for reports. */
  readonly retryAfter?: number;
  /** What was captured, when all lists were read; for parity and drift, not for reports. */
  readonly contract: Contract | null;
  /** How it differs from the expected contract, when one was given and it differs. */
  readonly drift: ContractDiff | null;
}
