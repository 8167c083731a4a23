import type { DeploymentEvent, SoakAnswer, SoakObstacle, SoakQuestion } from "../../shared/promotion/soak.ts";

/** The rules of a soak as the documentation has them, one after the other and without regard to time. */
export function soakByTheBook({ release, records, rules, now }: SoakQuestion): SoakAnswer {
  const isOurs = (index: number) => JSON.stringify(records[index]?.release) === JSON.stringify(release);
  const last = records.length - 1;
  if (last < 0) return refused("fail", "no-history");
  if (!isOurs(last)) return refused("fail", "not-newest");
  if (records[last]?.isEmergency === true) return refused("fail", "emergency");

  let first = last;
  while (first > 0 && isOurs(first - 1) && records[first - 1]?.isEmergency === false) first -= 1;
  const all: { readonly event: DeploymentEvent; readonly record: number }[] = [];
  for (let index = first; index <= last; index += 1) {
    for (const event of records[index]?.events ?? []) all.push({ event, record: index });
  }
  for (let index = 0; index < all.length; index += 1) {
    const at = all[index]?.event.at ?? 0;
    const isSameRecord = all[index - 1]?.record === all[index]?.record;
    if (at > now || (isSameRecord && at < (all[index - 1]?.event.at ?? 0))) return refused("unknown", "clock-behind");
  }

  // In time, whichever record it is written in; of one moment the earlier record comes first.
  all.sort((left, right) => left.event.at - right.event.at);

  // What each event means.
  const meaning = all.map(({ event, record }): "up" | "down" | "seen" | "bad" | "nothing" => {
    if (event.kind === "succeeded") return "up";
    if (event.kind === "ended") return "down";
    if (event.kind === "replaced") return record === last ? "down" : "nothing";
    if (!rules.verify.includes(event.source)) return "nothing";
    if (event.contractDigest !== undefined && event.contractDigest !== release.contractDigest) return "bad";
    if (event.passed) return "seen";
    return rules.onFailedVerify === "ignore" ? "nothing" : "bad";
  });
  // Whether it is up after each event, read from the beginning.
  const up: boolean[] = [];
  let blockedIn: number | undefined;
  for (let index = 0; index < all.length; index += 1) {
    const record = all[index]?.record ?? 0;
    // It is deployed anew.
    if (blockedIn !== undefined && record > blockedIn) blockedIn = undefined;
    const isBlocked = blockedIn !== undefined;
    const before = index > 0 && up[index - 1] === true;
    if (isBlocked) up.push(false);
    else if (meaning[index] === "up") up.push(true);
    else if (meaning[index] === "down") up.push(false);
    else if (before && rules.onFailedVerify === "block" && meaning[index] === "bad") {
      blockedIn = record;
      up.push(false);
    } else up.push(before);
  }
  if (blockedIn === last) return refused("fail", "failed-verification");
  if (up.at(-1) !== true) return refused("fail", "not-running");

  // The events after the last one that interrupted it.
  let begin = all.length;
  while (begin > 0 && up[begin - 1] === true && meaning[begin - 1] !== "bad") begin -= 1;
  const rest = all.slice(begin).map(({ event }, index) => ({ at: event.at, means: meaning[begin + index] }));
  const starts = rules.clock === "success-status" ? ["up", "seen"] : ["seen"];
  // A verification of what is not up counts for nothing; all of these are of what is.
  const start = rest.find(({ means }) => starts.includes(String(means)));
  const seen = rest.filter(({ means, at }) => means === "seen" && at >= (start?.at ?? 0)).map(({ at }) => at);
  seen.sort((left, right) => left - right);
  const sightings = start === undefined ? [] : [start.at, ...seen, now];
  let elapsed = 0;
  // Moment by moment: does it lie between two sightings that are near enough?
  for (let moment = start?.at ?? now; moment < now; moment += 1) {
    const before = sightings.filter((at) => at <= moment).at(-1) ?? 0;
    const after = sightings.find((at) => at > moment) ?? 0;
    if (rules.maxGap === undefined || after - before <= rules.maxGap) elapsed += 1;
  }
  const newest = seen.at(-1);
  const obstacles: SoakObstacle[] = [];
  if (elapsed < rules.minimum) obstacles.push("too-short");
  if (seen.length < rules.minVerifications) obstacles.push("too-few-verifications");
  if (rules.maxVerifyAge !== undefined && (newest === undefined || now - newest > rules.maxVerifyAge))
    obstacles.push("verification-too-old");
  return {
    decision: obstacles.length === 0 ? "pass" : "wait",
    obstacles,
    elapsed,
    verifications: seen.length,
    eligibleAt: now + Math.max(0, rules.minimum - elapsed),
  };
}

function refused(decision: "fail" | "unknown", obstacle: SoakObstacle): SoakAnswer {
  return { decision, obstacles: [obstacle], elapsed: 0, verifications: 0, eligibleAt: undefined };
}
