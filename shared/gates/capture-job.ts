import { rm } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { type Contract, contractFileText, type Era } from "../contract/model.ts";
import { CaptureError, type CaptureLimits } from "../mcp/capture.ts";
import { parseTarget } from "../mcp/target.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { renderCapturedContract, renderUncaptured } from "../report/captured-contract.ts";
import { escapeTerminal } from "../report/escape.ts";
import { type CapturedContract, captureContract, sizeWords } from "./capture-contract.ts";
import { type Job, summarize, workingDirectory } from "./job.ts";
import { contractDigests } from "./promotion/release-contract.ts";
import { writeWholeFile } from "./whole-file.ts";
import { writeProblem } from "./write-problem.ts";
import { writtenPlace } from "./written-place.ts";

/** What a workflow says of a contract to capture. */
export interface CaptureJobInputs {
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly environment?: Readonly<Record<string, string>> | undefined;
  /** Where files are looked for and stdio servers start; from the job's directory. */
  readonly workingDirectory: string;
  readonly era: Era | "auto";
  /** The file to write, from the job's directory. */
  readonly output: string;
  /** Another file, for the legacy era of a server that was captured in the modern one and serves both. */
  readonly legacyOutput?: string | undefined;
  readonly timeoutSeconds?: number | undefined;
  readonly maxBytes?: number | undefined;
  readonly maxPages?: number | undefined;
}

/** The outputs of `actions/capture-contract`. */
export type CaptureOutputs = {
  readonly "contract-path": string;
  readonly "legacy-path": string | null;
  readonly digest: string;
  readonly "schema-digest": string;
  readonly tools: number;
};

export interface CaptureJobResult {
  /** Empty when nothing was captured. */
  readonly outputs: CaptureOutputs | Readonly<Record<never, never>>;
  /** Why the step fails; absent when the contract was written. */
  readonly failure?: string;
}

/**
 * Captures a contract as a step of a workflow and writes its file, without a token. A contract that cannot be obtained or is
 * ambiguous fails the step and writes nothing. Throws a ConfigurationError for what the user can put right.
 */
export async function captureJob(inputs: CaptureJobInputs, job: Job): Promise<CaptureJobResult> {
  const directory = await workingDirectory(inputs.workingDirectory, job);
  await writtenPlace(inputs.output, "output", job);
  const { legacyOutput } = inputs;
  if (legacyOutput !== undefined) {
    await writtenPlace(legacyOutput, "legacy-output", job);
    if (resolve(job.directory, legacyOutput) === resolve(job.directory, inputs.output))
      throw new ConfigurationError(`legacy-output: ${legacyOutput} is the file of \`output\`. Name another one.`);
  }
  const captured = await capturedOrError(inputs, directory, job);
  if (captured instanceof CaptureError) return await tellUncaptured(captured.message, [], job);
  const { capture, notes, ambiguity } = captured;
  for (const note of notes) job.log.info(escapeTerminal(`note: ${note}`));
  if (ambiguity !== undefined) return await tellUncaptured(ambiguity, notes, job);
  const { contract, source } = capture;
  const legacy = await legacyOrError(contract, inputs, directory, job);
  if (legacy instanceof CaptureError) return await tellUncaptured(legacy.message, notes, job);
  const path = await written("output", inputs.output, contractFileText(contract), job);
  const legacyPath = legacy === undefined ? null : await written("legacy-output", legacy.file, legacy.text, job);
  const digests = contractDigests(contract);
  job.log.info(escapeTerminal(`${path}: ${sizeWords(contract)}, ${digests.strict}`));
  const file = relative(job.directory, path);
  await summarize(job, renderCapturedContract({ source, contract, notes, digests, file }));
  const { strict, semantic } = digests;
  const paths = { "contract-path": path, "legacy-path": legacyPath };
  const outputs = { ...paths, digest: strict, "schema-digest": semantic, tools: contract.tools.length };
  return { outputs };
}

async function capturedOrError(
  { target, headers = {}, environment = {}, era, ...inputs }: CaptureJobInputs,
  directory: string,
  { log, interruption }: Job,
): Promise<CapturedContract | CaptureError> {
  const request = { target, headers, environment, directory };
  const limits = limitsOf(inputs);
  const onProgress = (step: string): void => log.info(escapeTerminal(step));
  const capture = async (cancel?: AbortSignal) => await captureContract(request, { limits, era, onProgress, cancel });
  try {
    return interruption === undefined ? await capture() : await interruption.during(capture);
  } catch (error) {
    if (error instanceof CaptureError) return error;
    throw error;
  }
}

/** The contract in the legacy era, where it is asked for and the server serves it besides; and no older file in its place. */
async function legacyOrError(
  { conditions, legacyEra }: Contract,
  inputs: CaptureJobInputs,
  directory: string,
  job: Job,
): Promise<{ readonly file: string; readonly text: string } | CaptureError | undefined> {
  const { legacyOutput: file } = inputs;
  if (file === undefined) return undefined;
  await rm(await writtenPlace(file, "legacy-output", job), { force: true });
  const { kind } = parseTarget(inputs.target);
  if ((kind !== "http" && kind !== "stdio") || conditions?.era !== "modern" || legacyEra?.answer !== "served")
    return undefined;
  const captured = await capturedOrError({ ...inputs, era: "legacy" }, directory, job);
  if (captured instanceof CaptureError) return captured;
  if (captured.ambiguity !== undefined) return new CaptureError("ambiguous", captured.ambiguity);
  return { file, text: contractFileText(captured.capture.contract) };
}

/** The caps that were asked for; the mcp room has the rest. */
function limitsOf({
  timeoutSeconds,
  maxBytes,
  maxPages,
}: Pick<CaptureJobInputs, "timeoutSeconds" | "maxBytes" | "maxPages">): Partial<CaptureLimits> {
  return {
    ...(timeoutSeconds === undefined ? {} : { milliseconds: timeoutSeconds * 1000 }),
    ...(maxBytes === undefined ? {} : { bytes: maxBytes }),
    ...(maxPages === undefined ? {} : { pages: maxPages }),
  };
}

async function tellUncaptured(problem: string, notes: readonly string[], job: Job): Promise<CaptureJobResult> {
  await summarize(job, renderUncaptured(problem, notes));
  return { outputs: {}, failure: problem };
}

/** Looked at again: what was captured may have run here, and have left links behind. */
async function written(setting: string, file: string, text: string, job: Job): Promise<string> {
  const path = await writtenPlace(file, setting, job);
  try {
    await writeWholeFile(path, text);
  } catch (error) {
    throw new ConfigurationError(`${setting}: ${path} cannot be written: ${writeProblem(error)}; name another file.`, {
      cause: error,
    });
  }
  return path;
}
