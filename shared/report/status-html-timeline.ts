import type { DeploymentStatus, EnvironmentStatus, StatusReport } from "../gates/promotion/status-report.ts";
import { type Html, html, NOTHING } from "./html.ts";
import { oneLine } from "./plain.ts";
import { momentWords, OUTCOMES, releaseName } from "./status-words.ts";

const DAY = 86_400_000;
/** How far back the timeline goes. */
const BACK = 14 * DAY;
/** How far ahead it goes at least. */
const AHEAD = 14 * DAY;
const AXIS = 44;
const LANE = 82;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Where a moment stands between the edges, in percent of the width, and those edges. */
interface Scale {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly percent: (moment: number) => number;
}

/**
 * What served when and what is coming, as a picture: a lane for each environment. Places are percentages, so that it fills any
 * width while its letters keep their size. The tables of the page say the same; its description says where they are.
 */
export function timeline(report: StatusReport): Html {
  const scale = scaleOf(report);
  const height = AXIS + report.environments.length * LANE;
  return html`<figure>
<svg class="time" width="100%" height="${height}" role="img" aria-labelledby="time-title time-words" focusable="false">
<title id="time-title">Timeline of ${oneLine(report.service, 80)} from ${day(scale.from)} to ${day(scale.to)}</title>
<desc id="time-words">${wordsOf(report)} The tables below say the same.</desc>
<defs><pattern id="soaking" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="t-soakline" x1="0" y1="0" x2="0" y2="7"/></pattern></defs>
${axis(scale, height)}
${report.environments.map((environment, index) => lane(environment, { report, scale, top: AXIS + index * LANE }))}
<line class="t-now" x1="${scale.percent(scale.now)}%" x2="${scale.percent(scale.now)}%" y1="18" y2="${height - 4}"/>
<text class="nowtext" x="${scale.percent(scale.now)}%" y="12" text-anchor="middle">now, ${dayAndMonth(scale.now)} ${momentWords(report.at).slice(11)}</text>
</svg>
${legend()}
</figure>`;
}

function scaleOf({ at, until, environments }: StatusReport): Scale {
  const now = Date.parse(at);
  const eligible = environments.flatMap(({ onward }) => onward.flatMap(({ eligibleAt }) => eligibleAt ?? []));
  const wanted = Math.max(now + AHEAD, ...eligible.map((iso) => Date.parse(iso) + 2 * DAY));
  const from = now - BACK;
  const to = Math.max(now + DAY, Math.min(wanted, Date.parse(until)));
  const percent = (moment: number): number => {
    const place = ((Math.min(Math.max(moment, from), to) - from) / (to - from)) * 100;
    return Math.round(place * 100) / 100;
  };
  return { from, to, now, percent };
}

/** On a narrow page one of so many labels has room. */
const NARROW_TICKS = 3;

/** A label every other day or so. */
function axis({ from, to, percent }: Scale, height: number): readonly Html[] {
  const step = Math.max(1, Math.ceil((to - from) / DAY / 14)) * DAY;
  const first = Math.ceil(from / DAY) * DAY;
  const ticks = Array.from({ length: Math.ceil((to - first) / step) }, (_, index) => first + index * step);
  return ticks.map((moment, index) => {
    const at = percent(moment);
    const label = at > 95 ? NOTHING : html`<text x="${at}%" dx="3" y="34">${dayAndMonth(moment)}</text>`;
    return html`<g${index % NARROW_TICKS === 0 ? NOTHING : html` class="narrow"`}><line class="t-tick" x1="${at}%" x2="${at}%" y1="24" y2="${height - 4}"/>${label}</g>`;
  });
}

function lane(
  environment: EnvironmentStatus,
  { report, scale, top }: { readonly report: StatusReport; readonly scale: Scale; readonly top: number },
): Html {
  const { name, serving, history, freezes, onward, verifications } = environment;
  const track = top + 24;
  const incoming = report.environments.flatMap((source) => source.onward.filter(({ to }) => to === name));
  const oldestFirst = history.toReversed();
  return html`<g>
<text class="name" x="0" y="${top + 16}">${name}${serving === null ? NOTHING : html`<tspan class="has" dx="9">${releaseName(serving.release)}</tspan>`}</text>
<rect class="t-track" x="0" y="${track}" width="100%" height="24" rx="4"/>
${oldestFirst.map((deployment) => served(deployment, scale, track))}
${onward.map((step) => soaking(step, scale, track))}
${oldestFirst.map((deployment) => failed(deployment, scale, track))}
${verifications.lastFailed === null ? NOTHING : mark(Date.parse(verifications.lastFailed.at), scale, { y: track + 12, shape: html`<path class="t-fail" d="M-4-4l8 8M-4 4l8-8"/>`, title: `a verification failed, ${momentWords(verifications.lastFailed.at)}` })}
${freezes.map((window) => freeze(window, scale, track + 31))}
${incoming.map(({ eligibleAt }) => (eligibleAt === null ? NOTHING : mark(Date.parse(eligibleAt), scale, { y: track + 12, shape: html`<path class="t-may" d="M0-9L9 0 0 9-9 0z"/>`, title: `the next release may come, ${momentWords(eligibleAt)}` })))}
</g>`;
}

/** Room in percent that a label needs, on a wide and on a narrow page. */
const LABEL_WIDE = 5;
const LABEL_NARROW = 16;

function served(deployment: DeploymentStatus, { from, now, percent }: Scale, y: number): Html {
  const { servedFrom, servedTo, state, release } = deployment;
  if (servedFrom === null || (servedTo !== null && Date.parse(servedTo) <= from)) return NOTHING;
  const left = percent(Date.parse(servedFrom));
  const width = Math.max(0.3, Math.round((percent(servedTo === null ? now : Date.parse(servedTo)) - left) * 100) / 100);
  const name = releaseName(release);
  const title = `${name} served from ${momentWords(servedFrom)} to ${servedTo === null ? "now" : momentWords(servedTo)}`;
  const wide = width < LABEL_NARROW ? html` few` : NOTHING;
  const label = width < LABEL_WIDE ? NOTHING : html`<text class="inbar${wide}" x="6" y="17">${name}</text>`;
  return html`<svg x="${left}%" y="${y}" width="${width}%" height="24"><title>${title}</title><rect class="t-bar${state === "serving" ? NOTHING : html` t-old`}" width="100%" height="24" rx="4"/>${label}</svg>`;
}

function failed({ state, endedAt, release }: DeploymentStatus, scale: Scale, y: number): Html {
  if (endedAt === null || state === "replaced" || Date.parse(endedAt) < scale.from) return NOTHING;
  return mark(Date.parse(endedAt), scale, {
    y: y + 12,
    shape: html`<path class="t-fail" d="M-5-5l10 10M-5 5l10-10"/>`,
    title: `${releaseName(release)} ${OUTCOMES[state].words}, ${momentWords(endedAt)}`,
  });
}

function soaking({ soak, to, isThere }: EnvironmentStatus["onward"][number], { now, percent }: Scale, y: number): Html {
  if (soak === null || isThere || soak.eligibleAt === null || Date.parse(soak.eligibleAt) <= now) return NOTHING;
  const left = percent(now);
  const width = Math.max(0.4, Math.round((percent(Date.parse(soak.eligibleAt)) - left) * 100) / 100);
  return html`<rect class="t-soak" x="${left}%" y="${y + 1}" width="${width}%" height="22" rx="3"><title>soaks for ${to} until ${momentWords(soak.eligibleAt)}</title></rect>`;
}

/** Firmer freezes are higher, so that colour alone says nothing. */
const FREEZE_HEIGHTS = { hard: 12, light: 8, advisory: 4 } as const;

function freeze(window: EnvironmentStatus["freezes"][number], { now, to, percent }: Scale, y: number): Html {
  const left = percent(Math.max(now, Date.parse(window.from)));
  if (Date.parse(window.from) >= to) return NOTHING;
  const right = percent(window.to === null ? to : Date.parse(window.to));
  const height = FREEZE_HEIGHTS[window.tier];
  const title = `${window.calendar} (${window.tier}), ${window.localFrom} to ${window.localTo ?? "no end in sight"}`;
  return html`<rect class="t-${window.tier}" x="${left}%" y="${y + 12 - height}" width="${Math.max(0.4, Math.round((right - left) * 100) / 100)}%" height="${height}" rx="2"><title>${title}</title></rect>`;
}

function mark(
  moment: number,
  { from, to, percent }: Scale,
  { y, shape, title }: { readonly y: number; readonly shape: Html; readonly title: string },
): Html {
  if (moment < from || moment > to) return NOTHING;
  return html`<svg x="${percent(moment)}%" y="${y}" overflow="visible"><title>${title}</title>${shape}</svg>`;
}

function legend(): Html {
  const sample = (shape: Html) =>
    html`<svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">${shape}</svg>`;
  return html`<figcaption class="key">
<span>${sample(html`<rect class="t-bar" y="1" width="22" height="14" rx="3"/>`)}served</span>
<span>${sample(html`<rect class="t-soak" x="1" y="2" width="20" height="12" rx="3"/>`)}soaks</span>
<span>${sample(html`<path class="t-may" d="M11 0l8 8-8 8-8-8z"/>`)}may come</span>
<span>${sample(html`<path class="t-fail" d="M6 3l10 10M6 13L16 3"/>`)}failed</span>
<span>${sample(html`<rect class="t-hard" y="2" width="22" height="12" rx="2"/>`)}hard freeze</span>
<span>${sample(html`<rect class="t-light" y="6" width="22" height="8" rx="2"/>`)}light freeze</span>
<span>${sample(html`<rect class="t-advisory" y="10" width="22" height="4" rx="2"/>`)}advisory freeze</span>
</figcaption>`;
}

function wordsOf({ environments }: StatusReport): string {
  return environments
    .map(({ name, serving, onward, freezes }) => {
      const serves =
        serving === null || serving.servedFrom === null
          ? "nothing is known to serve"
          : `${releaseName(serving.release)} serves since ${momentWords(serving.servedFrom)}`;
      const next = onward.flatMap(({ to, eligibleAt }) =>
        eligibleAt === null ? [] : [`it may go to ${to} at ${momentWords(eligibleAt)}`],
      );
      return `${name}: ${[serves, ...next, `${freezes.length} freezes ahead`].join("; ")}.`;
    })
    .join(" ");
}

function day(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function dayAndMonth(moment: number): string {
  const date = new Date(moment);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
