import type { Contract, Era } from "../contract/model.ts";
import { type BaseFiles, readBaseFile } from "./base.ts";
import { Budget, DEFAULT_LIMITS } from "./budget.ts";
import { CaptureError } from "./capture-error.ts";
import { readDocument } from "./document.ts";
import { documentText, readDocumentFile } from "./files.ts";
import { readGitFile } from "./git.ts";
import { checkHeaders } from "./headers.ts";
import { captureLive } from "./live.ts";
import { credentialsIn, secretsOf } from "./secrets.ts";
import { type Side, sideError } from "./side.ts";
import { describeTarget, parseTarget, resolveFile, type Target } from "./target.ts";

export { CaptureError } from "./capture-error.ts";

/** What one side of a comparison is and how it may be reached. */
export interface SideRequest {
  /** A target: http(s) URL, `stdio:<command line>`, a file path, `git:<ref>:<path>`, or, with {@link base}, `base:<path>`. */
  readonly target: string;
  /** Extra HTTP headers, by name; for http(s) targets only. Values are secrets. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Variables added to the small default environment of a stdio child. Values are secrets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where a stdio child starts and from where file and git targets are resolved; default the process's own. */
  readonly directory?: string;
  /** What a `base:` target is read from; without it there is no such target. */
  readonly base?: BaseFiles;
  /**
   * A contract file of the same server, captured in the legacy era, beside a target that is a file of the modern one: it is taken
   * when the other side is of the legacy era.
   */
  readonly legacy?: string;
}

/** Caps that end in a clear error, never in a shorter list. */
export interface CaptureLimits {
  /** Pages of one list; default 256. */
  readonly pages: number;
  /** Bytes of all replies of one capture, and of a file; default 64 MiB. */
  readonly bytes: number;
  /**
   * Structural characters of JSON (braces, brackets, colons, commas) in all replies of one capture, and in a file; default one for
   * each eight bytes of the limit, and a million at least. Lists of tools have one in nine bytes, or fewer.
   */
  readonly structure?: number;
  /** Milliseconds for the whole capture of one side; default 60 000. */
  readonly milliseconds: number;
  /** Nesting of a tool's JSON; default 200. */
  readonly depth: number;
}

export interface CaptureOptions {
  readonly limits?: Partial<CaptureLimits>;
  /** Default `auto`: modern when the server speaks it, else legacy. */
  readonly era?: Era | "auto";
  /** Called with a short sentence at each step; for progress on a terminal. */
  readonly onProgress?: (step: string) => void;
  /** Ends the capture when it is aborted; sessions are left and processes ended as after any other failure. */
  readonly cancel?: AbortSignal | undefined;
}

/** A captured side. */
export interface Capture {
  readonly contract: Contract;
  /** The target for people: credentials in URLs cut out, command line as given without environment. */
  readonly source: string;
  /** Whether the objects keep the key order of the wire (false for a contract file, which is canonical). */
  readonly wireKeyOrder: boolean;
  /** Things a person should know, each a sentence: list order not deterministic, era chosen and why. */
  readonly notes: readonly string[];
}

/**
 * Captures the contract of one target. `side` names it in messages. Nothing is left running and no session open when it
 * returns or throws. Throws a CaptureError when the contract cannot be obtained whole.
 */
export async function captureTarget(
  request: SideRequest,
  options: CaptureOptions & { readonly side?: "baseline" | "candidate" },
): Promise<Capture> {
  return await captureOne(readRequest(request, options.side), options);
}

/**
 * Captures two sides so that they can be compared: at the same time, with the same client capabilities and in the same era.
 * A side that is a contract file sets the era; of two servers in different eras the modern one is captured again in the
 * legacy era, and a file of the modern one gives way to its {@link SideRequest.legacy}. Where that is not possible both stand as they are, each with its conditions and a note. Throws the CaptureError
 * of the side that failed first, after the other has been stopped.
 */
export async function captureSides(
  baseline: SideRequest,
  candidate: SideRequest,
  options: CaptureOptions,
): Promise<Sides<Capture>> {
  const sides = { baseline: readRequest(baseline, "baseline"), candidate: readRequest(candidate, "candidate") };
  return await inLegacyFiles(await captureAsAsked(sides, options), sides, options);
}

interface Sides<Side> {
  readonly baseline: Side;
  readonly candidate: Side;
}

async function captureAsAsked(sides: Sides<ReadRequest>, options: CaptureOptions): Promise<Sides<Capture>> {
  const { baseline: one, candidate: two } = sides;
  if (isLive(one) === isLive(two)) {
    const captures = await captureBoth(one, two, options);
    return isLive(one) ? await inOneEra(captures, sides, options) : captures;
  }
  // The document is read first, and quickly: it says how the server has to be asked.
  if (isLive(one)) {
    const document = await captureOne(two, options);
    return { baseline: await captureAlike(one, document, options), candidate: document };
  }
  const document = await captureOne(one, options);
  return { baseline: document, candidate: await captureAlike(two, document, options) };
}

/** A request that has been understood and found sound. */
interface ReadRequest {
  readonly request: SideRequest;
  readonly target: Target;
  readonly side: Side;
}

/** The target of a request, understood. Throws a CaptureError `target`. */
export function targetOf({ target, base }: SideRequest, side?: Side["name"]): Target {
  return parseTarget(target, { side, base });
}

function readRequest(request: SideRequest, name: Side["name"]): ReadRequest {
  const target = targetOf(request, name);
  try {
    checkHeaders(request.headers ?? {});
    refuseUseless(request.headers, target, { kind: "http", what: "Headers", where: "http(s) targets" });
    refuseUseless(request.environment, target, {
      kind: "stdio",
      what: "Environment variables",
      where: "stdio: targets",
    });
    if (request.legacy !== undefined && (target.kind === "http" || target.kind === "stdio")) {
      const problem = `A file of the legacy era was given, and ${describeTarget(target)} is asked in that era itself; leave it out.`;
      throw new CaptureError("target", problem);
    }
    return { request, target, side: { name, source: describeTarget(target), secrets: secretsOf(request) } };
  } catch (error) {
    if (name === undefined || !(error instanceof CaptureError)) throw error;
    throw new CaptureError(error.code, `For the ${name}: ${error.message}`, { cause: error });
  }
}

/** A credential that is never sent is a mistake that nobody would notice. */
function refuseUseless(
  values: Readonly<Record<string, string>> | undefined,
  target: Target,
  rule: { readonly kind: Target["kind"]; readonly what: string; readonly where: string },
): void {
  if (target.kind === rule.kind || values === undefined || Object.keys(values).length === 0) return;
  throw new CaptureError(
    "target",
    `${rule.what} were given, and ${describeTarget(target)} cannot use them; they are for ${rule.where} only.`,
  );
}

function isLive(side: ReadRequest): boolean {
  return side.target.kind === "http" || side.target.kind === "stdio";
}

async function captureOne({ request, target, side }: ReadRequest, options: CaptureOptions): Promise<Capture> {
  const budget = new Budget(side, { ...DEFAULT_LIMITS, ...definedLimits(options.limits) }, { cancel: options.cancel });
  const subject = side.name === undefined ? "" : `${side.name}: `;
  const onProgress = (step: string) => options.onProgress?.(subject + step);
  try {
    if (target.kind === "http" || target.kind === "stdio") {
      const { headers = {}, environment = {}, directory } = request;
      const era = options.era ?? "auto";
      const credentials = credentialsIn(request);
      const live = await captureLive({ target, headers, environment, directory, era, budget, credentials, onProgress });
      return { ...live, source: side.source, wireKeyOrder: true };
    }
    onProgress("reading the contract");
    const bytes = await readBytes(target, request.directory, { budget, side });
    return { ...readDocument(documentText(bytes, side), { side, depth: budget.limits.depth }), source: side.source };
  } finally {
    budget.dispose();
  }
}

async function readBytes(
  target: Extract<Target, { readonly kind: "file" | "git" | "base" }>,
  directory: string | undefined,
  context: { readonly budget: Budget; readonly side: Side },
): Promise<Uint8Array> {
  if (target.kind === "base") return await readBaseFile(target, context);
  if (target.kind === "git") return await readGitFile(target, directory ?? process.cwd(), context);
  return await readDocumentFile(resolveFile(target.path, directory), context.budget, context.side);
}

/** An option that is there and undefined means the default, as one that is absent. */
function definedLimits(limits: Partial<CaptureLimits> | undefined): Partial<CaptureLimits> {
  return Object.fromEntries(Object.entries(limits ?? {}).filter(([, value]) => value !== undefined));
}

async function captureBoth(
  baseline: ReadRequest,
  candidate: ReadRequest,
  options: CaptureOptions,
): Promise<Sides<Capture>> {
  const stop = new AbortController();
  const cancel = options.cancel === undefined ? stop.signal : AbortSignal.any([stop.signal, options.cancel]);
  const failures: unknown[] = [];
  const attempt = async (side: ReadRequest) => {
    try {
      return await captureOne(side, { ...options, cancel });
    } catch (error) {
      failures.push(error);
      stop.abort();
      return undefined;
    }
  };
  // Both are waited for, also after a failure: no process of the other side may be left behind.
  const [one, two] = await Promise.all([attempt(baseline), attempt(candidate)]);
  if (one === undefined || two === undefined) throw failures[0];
  return { baseline: one, candidate: two };
}

/** Two servers in different eras list different things for no reason of theirs; a server that serves both is asked again. */
async function inOneEra(
  captures: Sides<Capture>,
  sides: Sides<ReadRequest>,
  options: CaptureOptions,
): Promise<Sides<Capture>> {
  if (eraOf(captures.baseline) === eraOf(captures.candidate)) return captures;
  const modern = eraOf(captures.baseline) === "modern" ? "baseline" : "candidate";
  const other = modern === "baseline" ? "candidate" : "baseline";
  const answer = captures[modern].contract.legacyEra?.answer;
  if (answer !== "served") {
    const why =
      answer === "refused" ? `the ${modern} the modern era only` : `the ${modern} did not answer initialize clearly`;
    const note = `The ${other} speaks the legacy era only and ${why}, so they were captured in different eras.`;
    return { ...captures, [modern]: withNote(captures[modern], note) };
  }
  const again = await captureOne(sides[modern], { ...options, era: "legacy" });
  const note = `The ${modern} was captured in the legacy era, because the ${other} speaks no other.`;
  return { ...captures, [modern]: withNote(withLostVersions(again, captures[modern], modern), note) };
}

/**
 * A baseline that is looked at in the legacy era says which versions of the modern one it speaks besides: else nobody would see them
 * go. What a candidate speaks besides takes nothing from anybody.
 */
function withLostVersions(legacy: Capture, modern: Capture, side: "baseline" | "candidate"): Capture {
  if (side === "candidate") return legacy;
  const { protocolVersion, supportedProtocolVersions } = modern.contract;
  const negotiated = protocolVersion === null ? [] : [protocolVersion];
  const all = [...legacy.contract.supportedProtocolVersions, ...supportedProtocolVersions, ...negotiated];
  return { ...legacy, contract: { ...legacy.contract, supportedProtocolVersions: [...new Set(all)].sort() } };
}

/** A file cannot be captured again; that of the legacy era stands in for it, where there is one. */
async function inLegacyFiles(
  captures: Sides<Capture>,
  sides: Sides<ReadRequest>,
  options: CaptureOptions,
): Promise<Sides<Capture>> {
  const modern = eraOf(captures.baseline) === "modern" ? "baseline" : "candidate";
  const other = modern === "baseline" ? "candidate" : "baseline";
  const { request } = sides[modern];
  if (eraOf(captures[modern]) !== "modern" || eraOf(captures[other]) !== "legacy" || request.legacy === undefined)
    return captures;
  const { directory, legacy: target } = request;
  const file = readRequest(directory === undefined ? { target } : { target, directory }, modern);
  const again = await captureOne(file, options);
  if (eraOf(again) !== "legacy") {
    const problem = "it was not captured in the legacy era";
    throw sideError(file.side, "document", { problem, next: "capture it with `era: legacy`, or leave it out" });
  }
  const note = `The ${modern} is taken as it was captured in the legacy era, because the ${other} is of that era.`;
  return { ...captures, [modern]: withNote(withLostVersions(again, captures[modern], modern), note) };
}

/** Captures a server under the conditions that a document was captured under. */
async function captureAlike(live: ReadRequest, document: Capture, options: CaptureOptions): Promise<Capture> {
  const conditions = document.contract.conditions;
  if (conditions === null || (options.era ?? "auto") !== "auto") return await captureOne(live, options);
  const alike = await inEraOf(conditions.era, live, options);
  if (live.side.name === "baseline" && conditions.era === "legacy" && eraOf(alike) === "legacy") {
    // What agents of the modern era have today is lost on a candidate that does not speak it.
    const today = await captureOne(live, options);
    return eraOf(today) === "modern" ? withLostVersions(alike, today, "baseline") : alike;
  }
  const name = live.side.name ?? "server";
  if (eraOf(alike) !== conditions.era) {
    const note = `The ${name} does not speak the ${conditions.era} era, in which ${document.source} was captured, so it was captured in another.`;
    return withNote(alike, note);
  }
  const untold = conditions.era === "modern" && document.contract.legacyEra === undefined;
  if (untold && live.side.name === "candidate" && alike.contract.legacyEra?.answer === "refused") {
    const note = `The ${name} refuses clients of the legacy era, and ${document.source} does not tell whether they could connect: write it anew with \`mcp-gates snapshot\`.`;
    return withNote(alike, note);
  }
  if (Object.keys(conditions.clientCapabilities).length === 0) return alike;
  return withNote(
    alike,
    `${document.source} was captured with other client capabilities than a capture announces today.`,
  );
}

/** The capture of a server in one era, or in the other one when it turns out to speak only that. */
async function inEraOf(era: Era, live: ReadRequest, options: CaptureOptions): Promise<Capture> {
  try {
    return await captureOne(live, { ...options, era });
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    if (error.code === "version") return await captureOne(live, options);
    if (era !== "legacy" || !MAYBE_REFUSALS.has(error.code)) throw error;
    // The modern capture asks the same question and tells a refusal from another failure.
    const other = await captureOne(live, options).catch(() => undefined);
    if (other?.contract.legacyEra?.answer !== "refused") throw error;
    return other;
  }
}

/** How `initialize` may be refused without a word about the version; each may have another cause. */
const MAYBE_REFUSALS: ReadonlySet<string> = new Set(["protocol", "http-status"]);

function eraOf(capture: Capture): Era | undefined {
  return capture.contract.conditions?.era;
}

function withNote(capture: Capture, note: string): Capture {
  return { ...capture, notes: [...capture.notes, note] };
}
