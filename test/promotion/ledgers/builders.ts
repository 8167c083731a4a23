import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { contractDigest, contractFileText, EMPTY_CONTRACT } from "../../../shared/contract/model.ts";
import type {
  KeptContract,
  LedgerEvent,
  LedgerRun,
  NewDeployment,
  WaitingPromotion,
} from "../../../shared/promotion/ledger.ts";

export const PLACE = { service: "payments-mcp", environment: "production" };

export const RUN: LedgerRun = { id: "4711", attempt: 1, url: "https://ci.example.com/4711", actor: "octocat" };

export function aDeployment(parts: Partial<NewDeployment> = {}): NewDeployment {
  return {
    ...PLACE,
    release: { imageDigest: "sha256:1", contractDigest: "sha256:c", schemaVersion: "1.0.0" },
    image: "registry.example.com/acme/payments-mcp",
    protocolVersion: "2025-11-25",
    from: undefined,
    ticket: undefined,
    policyDigest: "sha256:p",
    override: undefined,
    isRollback: false,
    run: RUN,
    commit: "0123456789012345678901234567890123456789",
    ...parts,
  };
}

export function aWaiting(parts: Partial<WaitingPromotion> = {}): WaitingPromotion {
  return {
    image: `registry.example.com/acme/payments-mcp@sha256:${"1".repeat(64)}`,
    contractDigest: aContract("hello").digest,
    schemaVersion: "1.0.0",
    ticket: "OPS-1",
    run: RUN,
    commit: "0123456789012345678901234567890123456789",
    since: 1000,
    ...parts,
  };
}

/** A contract file whose server says this. */
export function aContract(instructions: string): KeptContract {
  const contract = { ...EMPTY_CONTRACT, instructions };
  return { digest: contractDigest(contract), text: contractFileText(contract) };
}

export const SUCCESS: LedgerEvent = { kind: "finished", outcome: "success", detail: "" };

export function aProbe(source = "protocol-probe", passed = true): LedgerEvent {
  return { kind: "verified", source, passed, contractDigest: "sha256:c", detail: "" };
}

/**
 * A new folder, in memory where there is such a place: a process that is killed leaves the same behind there as on a disk, and a
 * thousand writes that wait for a disk take long.
 */
export function aFolder(): string {
  try {
    accessSync("/dev/shm", constants.W_OK);
    return mkdtempSync("/dev/shm/ledger-");
  } catch {
    return mkdtempSync(join(tmpdir(), "ledger-"));
  }
}

/** Runs git in a folder; answers what it prints. */
export function git(directory: string, ...parameters: readonly string[]): string {
  const identity = ["-c", "user.name=Octo Cat", "-c", "user.email=octocat@example.com"];
  return execFileSync("git", [...identity, ...parameters], { cwd: directory, encoding: "utf8" }).trim();
}

/** A new repository with one commit on its branch `main`, at a path that is not there yet. */
export function aRepository(path: string): string {
  git(dirname(path), "init", "--quiet", "--initial-branch=main", path);
  git(path, "commit", "--quiet", "--allow-empty", "--message=first");
  return path;
}
