// Preloaded with --import into a process whose time is wanted: at its end it writes the milliseconds of user and system time
// that it took, its own start included, to the file that BENCH_PROCESS_TIME names.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_PROCESS_TIME, JSON.stringify((user + system) / 1000));
});
