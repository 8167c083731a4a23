import { degraded, type FailureFacts } from "./facts.ts";

/** What the probe says of times that were asked for, and of itself. */
export const PROBE_FAILURES = {
  "latency.slow": degraded(
    "server",
    "twice",
    "It works, and takes longer than was asked for.",
    "Look at the timings by phase, then into the server's log at the time of the probe.",
  ),
  "probe.settings": {
    severity: "unknown",
    owner: "probe",
    rollback: "hold",
    meaning: "The probe cannot be made as it was asked for.",
    next: "Mend the setting that the detail names.",
  },
  "probe.self": {
    severity: "unknown",
    owner: "probe",
    rollback: "hold",
    meaning: "The probe itself failed.",
    next: "Please report it, with the detail.",
  },
} as const satisfies Readonly<Record<string, FailureFacts>>;
