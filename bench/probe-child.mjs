// Asks many servers, as JSON: how long it took on the wall and as process time, in milliseconds, and the peak of the resident
// memory in MB. `probe-child.mjs probe <plan>` has the probe gate ask them, `fetch <plan>` sends the same requests by bare `fetch`.
// The plan is a file: `targets` (url and era), `requests` by era, `concurrency`. `probe-child.mjs hostile <good url> <url>
// <exchange> <whole>` probes a good server and then a hostile one, with limits in milliseconds, and tells what the second one cost.
import { readFileSync } from "node:fs";
import { cpuMillisecondsSince } from "./processes.mjs";

const MEGABYTE = 1024 * 1024;
const [mode, ...parameters] = process.argv.slice(2);
const modes = { probe: probeMany, fetch: fetchMany, hostile: probeHostile };
console.log(JSON.stringify(await modes[mode](...parameters)));
// Connections that are kept open for the next request would hold the process for seconds.
process.exit();

async function probeMany(file) {
  const { targets, concurrency } = JSON.parse(readFileSync(file, "utf8"));
  const gate = await probeGate();
  const measured = await measure(() => gate({ targets: targets.map(({ url }) => ({ target: url })), concurrency }));
  const { results } = measured.outcome;
  const sick = results.find(({ healthy, checks }) => !healthy || checks.some(({ verdict }) => verdict === "fail"));
  if (sick !== undefined) throw new Error(`${sick.target} is not healthy: ${JSON.stringify(sick.findings)}`);
  return { ...figures(measured), targets: results.length };
}

async function fetchMany(file) {
  const { targets, requests, concurrency } = JSON.parse(readFileSync(file, "utf8"));
  const { messagesIn, replay } = await import("./replay.mjs");
  const rest = targets.values();
  const lane = async () => {
    for (const { url, era } of rest) await replay(url, requests[era], messagesIn);
  };
  const measured = await measure(() => Promise.all(Array.from({ length: concurrency }, lane)));
  return { ...figures(measured), targets: targets.length };
}

async function probeHostile(good, hostile, exchange, whole) {
  const gate = await probeGate();
  const limits = { exchange: Number(exchange), whole: Number(whole) };
  const ask = async (target) => (await gate({ targets: [{ target }], ...limits })).results[0];
  // What the first probe of a process loads and compiles is nobody's fault.
  const first = await ask(good);
  if (!first.healthy) throw new Error(`${good} is not healthy: ${JSON.stringify(first.findings)}`);
  const before = peakMegabytes();
  const { outcome, wall, cpu } = await measure(() => ask(hostile));
  const [finding] = outcome.findings;
  const { failureClass, stage } = finding ?? { failureClass: "ok", stage: "" };
  return { wall, cpu, megabytes: peakMegabytes() - before, before, failureClass, stage };
}

/** The probe gate with everything that users do not set as it is by default, loaded before any clock runs. */
async function probeGate() {
  const [{ runProbeGate }, { probeGateRequest }, { DEFAULT_POLICY }] = await Promise.all([
    import("../.build/shared/gates/probe-gate.js"),
    import("../.build/shared/gates/probe-settings.js"),
    import("../.build/shared/policy/policy.js"),
    import("../.build/shared/mcp/probe/probe.js"),
  ]);
  const ports = {
    environment: {},
    now: () => new Date(),
    elapsed: () => performance.now(),
    pause: async () => undefined,
    onProgress: () => undefined,
  };
  return async (settings) => {
    const request = await probeGateRequest(settings, { policy: DEFAULT_POLICY, directory: process.cwd() });
    return await runProbeGate(request, ports);
  };
}

async function measure(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const outcome = await work();
  return { outcome, wall: performance.now() - start, cpu: cpuMillisecondsSince(cpu) };
}

function figures({ wall, cpu }) {
  return { wall, cpu, megabytes: peakMegabytes() };
}

/** `maxRSS` is in kilobytes on every platform (Node.js, process.resourceUsage). */
function peakMegabytes() {
  return (process.resourceUsage().maxRSS * 1024) / MEGABYTE;
}
