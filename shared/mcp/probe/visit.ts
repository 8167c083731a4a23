import type { LookupFunction } from "node:net";
import type { Contract } from "../../contract/model.ts";
import { CaptureError } from "../capture-error.ts";
import { credentialsIn, isNoWord, secretsOf } from "../secrets.ts";
import type { Side } from "../side.ts";
import { describeTarget, parseTarget, type Target } from "../target.ts";
import { thrownText } from "../thrown.ts";
import type { Deadline } from "./allowance.ts";
import { type Authenticator, createAuthenticator } from "./auth/authenticator.ts";
import type { LoginFacts } from "./auth/login-facts.ts";
import { failureOfCapture } from "./captured-failure.ts";
import { openConnection } from "./connection.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { CertificateFacts, Http, PhaseTimings } from "./http.ts";
import type { LatencyPhase, ProbeRequest } from "./model.ts";
import { openSession } from "./open-session.ts";
import { type ProbedContract, readContract } from "./probed-contract.ts";
import { type ProxyEnvironment, proxySecrets } from "./proxy.ts";
import { Redaction } from "./redaction.ts";
import type { ProbeSession, SessionEnd } from "./session.ts";
import type { SharedLists } from "./shared-lists.ts";

/** What a visit needs from outside. */
export interface VisitPorts {
  /** Holds the variables of proxies. */
  readonly environment: ProxyEnvironment;
  /** Resolves host names; default: as the machine does. */
  readonly lookup?: LookupFunction;
  /** One for a set of servers that promise alike: a set of them would fill the memory with the same list. */
  readonly lists?: SharedLists;
  /** The end of the probe that the visit is part of. */
  readonly whole: Deadline;
  /** Ends the visit when it is aborted. */
  readonly cancel?: AbortSignal | undefined;
}

/** What one visit to a server came to. */
export interface Visit {
  /** The first failure; `undefined` = the lists were read, and the work on them was done. */
  readonly failure: ProbeFailure | undefined;
  readonly session: Pick<ProbeSession, "era" | "transport" | "protocolVersion" | "stateful"> | undefined;
  readonly contract: Contract | undefined;
  readonly notes: readonly string[];
  readonly exchanges: readonly { readonly stage: ProbeStage; readonly timings: PhaseTimings }[];
  readonly latency: Readonly<Partial<Record<LatencyPhase, number>>>;
  readonly certificate: CertificateFacts | undefined;
  /** Of each session that the server gave. */
  readonly ends: readonly SessionEnd[];
  readonly login: LoginFacts | undefined;
  /** All that must not be shown: what was given, and tokens and session ids that came up. */
  readonly secrets: readonly string[];
}

/** What is done with an open session once its contract was read; `side` is how messages speak of the server. */
export type VisitWork = (session: ProbeSession, probed: ProbedContract, side: Side) => Promise<void>;

/**
 * Visits a server once, on connections of its own: opens a session, reads the lists (`twice` to see whether they agree), does
 * the work and leaves. Whatever happens, nothing is left open here and no session at the server. Throws nothing but the reason
 * of `cancel`, once the server was left.
 */
export async function visit(
  request: ProbeRequest,
  ports: VisitPorts,
  { twice, work }: { readonly twice: boolean; readonly work: VisitWork },
): Promise<Visit> {
  ports.cancel?.throwIfAborted();
  const diary = new Diary();
  let login: Authenticator | undefined;
  // A proxy can repeat what it was sent, in the place of the server.
  const given = [...secretsOf(request), ...proxySecrets(ports.environment)];
  const redaction = new Redaction(given, () => login?.secrets ?? []);
  let http: Http | undefined;
  try {
    const target = parseTarget(request.target);
    http = target.kind === "http" ? connectionTo(target.url, request, ports) : undefined;
    login = createAuthenticator(request, {
      openHttp: (origin, tls) => connectionTo(origin, { tls }, ports),
      now: () => performance.now(),
      left: () => ports.whole.left,
    });
    const { lists, cancel, whole } = ports;
    await inSession({ request, target, http, login, redaction, diary, lists, cancel, whole }, { twice, work });
  } catch (error) {
    diary.failure = failureOf(error, redaction);
  } finally {
    diary.certificate = http?.certificate;
    diary.login = login?.login;
    diary.secrets = redaction.secrets;
    http?.close();
  }
  ports.cancel?.throwIfAborted();
  return diary;
}

class Diary implements Visit {
  failure: ProbeFailure | undefined;
  session: Visit["session"];
  contract: Contract | undefined;
  notes: string[] = [];
  exchanges: { stage: ProbeStage; timings: PhaseTimings }[] = [];
  latency: Partial<Record<LatencyPhase, number>> = {};
  certificate: CertificateFacts | undefined;
  ends: SessionEnd[] = [];
  login: LoginFacts | undefined;
  secrets: readonly string[] = [];
}

function connectionTo(origin: URL, { tls }: Pick<ProbeRequest, "tls">, ports: Omit<VisitPorts, "whole">): Http {
  const { environment, lookup, cancel } = ports;
  return openConnection({ origin, tls, environment, cancel, ...(lookup === undefined ? {} : { lookup }) });
}

interface Visiting {
  readonly request: ProbeRequest;
  readonly target: Target;
  readonly http: Http | undefined;
  readonly login: Authenticator;
  readonly redaction: Redaction;
  readonly diary: Diary;
  readonly lists: SharedLists | undefined;
  readonly cancel: AbortSignal | undefined;
  readonly whole: Deadline;
}

async function inSession(
  { request, target, http, login, redaction, diary, lists, cancel, whole }: Visiting,
  { twice, work }: { readonly twice: boolean; readonly work: VisitWork },
): Promise<void> {
  const start = performance.now();
  const session = await openSession(request, http, {
    onUnauthorized: (refused) => login.onUnauthorized(refused),
    credentials: () => authorizationHeader(login),
    redaction,
    cancel,
    whole,
    onExchange: (stage, timings) => {
      if (diary.exchanges.length === 0) diary.latency = { ...phasesOf(timings), ...diary.latency };
      diary.exchanges.push({ stage, timings });
    },
    onAbandoned: (end) => {
      diary.ends.push(end);
    },
  });
  try {
    const { era, transport, protocolVersion, stateful, notes } = session;
    diary.session = { era, transport, protocolVersion, stateful };
    diary.notes.push(...notes);
    diary.latency.protocol = performance.now() - start;
    const side: Side = {
      name: undefined,
      source: describeTarget(target),
      // A token that is renewed later is a secret too.
      get secrets() {
        return redaction.secrets;
      },
    };
    const probed = await readContract(session, {
      limits: request.limits,
      side,
      twice,
      credentials: credentialNames(request, login),
      secrets: credentialsOf(request, redaction),
      lists,
    });
    diary.notes.push(...probed.notes);
    diary.contract = probed.contract;
    diary.latency.list = probed.milliseconds;
    diary.latency.total = diary.latency.protocol + probed.milliseconds;
    await work(session, probed, side);
  } finally {
    diary.ends.push(await session.close());
  }
}

/** What is surely a credential: other values of headers are words that a contract may hold by itself. */
function credentialsOf(request: ProbeRequest, redaction: Redaction): readonly string[] {
  const given = new Set(secretsOf(request));
  const cameUp = redaction.secrets.filter((secret) => !given.has(secret) && isNoWord(secret));
  return [...new Set([...credentialsIn(request), ...cameUp])];
}

function authorizationHeader(login: Authenticator): Readonly<Record<string, string>> {
  const value = login.authorization();
  return value === undefined ? {} : { Authorization: value };
}

function phasesOf({ dns, tcp, tls, firstByte }: PhaseTimings): Partial<Record<LatencyPhase, number>> {
  return Object.fromEntries(Object.entries({ dns, tcp, tls, firstByte }).filter(([, value]) => value !== undefined));
}

/** Names of what is sent to prove who asks, never a value. */
function credentialNames({ headers }: ProbeRequest, login: Authenticator): readonly string[] {
  const names = [...Object.keys(headers), ...(login.authorization() === undefined ? [] : ["authorization"])];
  return [...new Set(names.map((name) => name.toLowerCase()))].sort();
}

/** What a probe says of anything that was thrown. */
function failureOf(error: unknown, redaction: Redaction): ProbeFailure {
  if (error instanceof ProbeFailure) return error;
  // Only a target that cannot be understood ends so, and its text is not in the message.
  if (error instanceof CaptureError) return failureOfCapture(error, { stage: "settings" });
  return new ProbeFailure("probe.self", "checks", redaction.line(thrownText(error)), { cause: error });
}
