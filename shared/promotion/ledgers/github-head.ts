import * as z from "zod";
import type { LedgerRun } from "../ledger.ts";

/** What the branch says of the newest deployment of a service to an environment. */
export interface Head {
  readonly nonce: string;
  /** `undefined` = it is claimed, and perhaps not made yet. */
  readonly deploymentId: string | undefined;
  /** The one before it. */
  readonly previous: string | undefined;
  readonly state: "starting" | "in-progress" | "success" | "failure" | "rolled-back" | "abandoned";
  readonly run: LedgerRun;
  /** Records that people say are gone for good: nothing before them is told. */
  readonly forgotten: readonly string[];
}

/** The file of a head, from the root of the branch. */
export function headPath({ service, environment }: { readonly service: string; readonly environment: string }): string {
  return `heads/${service}/${environment}.json`;
}

/** The text of a head's file; the newest line of a history that git keeps. */
export function renderHead(head: Head): string {
  const { nonce, deploymentId, previous, state, run, forgotten } = head;
  const numbers = {
    deploymentId: deploymentId === undefined ? null : Number(deploymentId),
    previous: previous === undefined ? null : Number(previous),
  };
  return `${JSON.stringify({ v: 1, nonce, ...numbers, state, run, forgotten: forgotten.map(Number) }, null, 2)}\n`;
}

export function readHead(text: string | undefined): Head | "none" | "malformed" {
  if (text === undefined) return "none";
  try {
    return headFile.parse(JSON.parse(text));
  } catch {
    return "malformed";
  }
}

const id = z.int().positive().transform(String);
const idOrNot = id.nullable().transform((value) => value ?? undefined);
const headFile = z.object({
  v: z.literal(1),
  nonce: z.string().min(16),
  deploymentId: idOrNot,
  previous: idOrNot,
  state: z.enum(["starting", "in-progress", "success", "failure", "rolled-back", "abandoned"]),
  run: z.object({ id: z.string(), attempt: z.int().positive(), url: z.string(), actor: z.string() }),
  forgotten: z.array(id).default([]),
});
