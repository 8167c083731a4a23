import { relative } from "node:path";
import { contractFileText, type Era } from "../contract/model.ts";
import { CaptureError, type CaptureLimits } from "../mcp/capture.ts";
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
  readonly timeoutSeconds?: number | undefined;
  readonly maxBytes?: number | undefined;
  readonly maxPages?: number | undefined;
}

/** The outputs of `actions/capture-contract`. */
export type CaptureOutputs = {
  readonly "contract-path": string;
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
  const captured = await capturedOrError(inputs, directory, job);
  if (captured instanceof CaptureError) return await tellUncaptured(captured.message, [], job);
  const { capture, notes, ambiguity } = captured;
  for (const note of notes) job.log.info(escapeTerminal(`note: ${note}`));
  if (ambiguity !== undefined) return await tellUncaptured(ambiguity, notes, job);
  const { contract, source } = capture;
  const path = await written(inputs.output, contractFileText(contract), job);
  const digests = contractDigests(contract);
  job.log.info(escapeTerminal(`${path}: ${sizeWords(contract)}, ${digests.strict}`));
  const file = relative(job.directory, path);
  await summarize(job, renderCapturedContract({ source, contract, notes, digests, file }));
  const { strict, semantic } = digests;
  const outputs = { "contract-path": path, digest: strict, "schema-digest": semantic, tools: contract.tools.length };
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
async function written(output: string, text: string, job: Job): Promise<string> {
  const path = await writtenPlace(output, "output", job);
  try {
    await writeWholeFile(path, text);
  } catch (error) {
    throw new ConfigurationError(`output: ${path} cannot be written: ${writeProblem(error)}; name another file.`, {
      cause: error,
    });
  }
  return path;
}
