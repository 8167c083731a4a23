import { ended } from "../report/sentence.ts";
import type { NoticeDriver, NoticeOutcome } from "./channel.ts";
import type { DeploymentNotice } from "./notice.ts";

/** What became of a notice, in a sentence. Names in it are from outside. */
export function outcomeSentence(notice: DeploymentNotice, outcome: NoticeOutcome, driver: NoticeDriver): string {
  const what = `The notice "${notice.state}" of ${notice.service} in ${notice.environment}`;
  switch (outcome.state) {
    case "posted":
    case "updated": {
      const done = outcome.state === "posted" ? "was posted" : "was written into its message";
      return ended(`${what} ${done} (${driver})${outcome.remark === undefined ? "" : `: ${outcome.remark}`}`);
    }
    case "stale":
      return ended(`${what} was not written (${driver}): ${outcome.reason}`);
    case "failed":
      return ended(`${what} was not delivered (${driver}, ${outcome.problem}): ${outcome.reason}`);
  }
}
