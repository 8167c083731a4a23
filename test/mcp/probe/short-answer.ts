import type { CheckResult } from "../../../shared/mcp/probe/model.ts";

/** The answer of a check in short: its verdict, or the class with which it failed; and its message. */
export const short = ({ verdict, failureClass, message }: CheckResult) => [
  verdict === "warn" ? `warn ${failureClass}` : (failureClass ?? verdict),
  message,
];
