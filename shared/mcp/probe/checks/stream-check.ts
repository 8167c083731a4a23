import { ProbeFailure } from "../failure.ts";
import type { CheckResult } from "../model.ts";
import type { ProbeSession } from "../session.ts";
import { detailOf, failed, passed, skipped } from "./check.ts";

/** Whether the server's own event stream begins: behind a proxy that buffers it, agents never hear of changed lists. */
export async function checkStream(session: ProbeSession, asked: boolean): Promise<CheckResult> {
  if (!asked) return skipped("stream", "not asked for");
  if (session.era === "modern") return skipped("stream", "there are no sessions in the modern era");
  if (!session.stateful || session.openStream === undefined) return skipped("stream", "the server keeps no sessions");
  try {
    const start = await session.openStream();
    switch (start.state) {
      case "begins":
        return passed("stream", "the server's event stream begins");
      case "stalled":
        return failed(
          "stream",
          "sse.buffered_or_stalled",
          "the server's event stream does not begin in time",
          "stream",
        );
      case "closed":
        return {
          ...failed("stream", "sse.closed_at_once", "the server's event stream ends at once", "stream"),
          verdict: "warn",
        };
      case "not-offered":
        return skipped("stream", `the server offers no event stream (HTTP status ${start.status})`);
    }
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error;
    return failed("stream", error.failureClass, detailOf(error), error.stage);
  }
}
