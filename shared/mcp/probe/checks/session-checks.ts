import { ProbeFailure } from "../failure.ts";
import type { CheckResult, ProbeChecks } from "../model.ts";
import type { ProbeSession } from "../session.ts";
import { skipped } from "./check.ts";
import { checkNoAnswer, checkUnknownSession } from "./connection-checks.ts";
import { checkStream } from "./stream-check.ts";

/** What is asked of servers that keep sessions: their answer to an unknown one, and their own event stream. */
export async function checkSessions(
  session: ProbeSession,
  { unknownSession, stream }: Pick<ProbeChecks, "unknownSession" | "stream">,
): Promise<readonly CheckResult[]> {
  return [await askWithUnknown(session, unknownSession), await checkStream(session, stream)];
}

async function askWithUnknown(session: ProbeSession, asked: ProbeChecks["unknownSession"]): Promise<CheckResult> {
  const check = "unknown-session";
  if (asked === "skip") return skipped(check, "not asked for");
  if (session.era === "modern") return skipped(check, "there are no sessions in the modern era");
  if (!session.stateful || session.askWithUnknownSession === undefined)
    return skipped(check, "the server keeps no sessions");
  try {
    return checkUnknownSession(await session.askWithUnknownSession(), asked);
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error;
    return checkNoAnswer(error, asked);
  }
}
