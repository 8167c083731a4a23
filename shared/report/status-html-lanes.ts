import type {
  DeploymentStatus,
  EnvironmentStatus,
  OnwardStep,
  StatusReport,
  WaitingStatus,
} from "../gates/promotion/status-report.ts";
import { type Html, html, NOTHING } from "./html.ts";
import { oneLine } from "./plain.ts";
import { ARROW, shapeOf } from "./status-html-shapes.ts";
import {
  actorName,
  contractName,
  distanceWords,
  environmentFreezeWords,
  freezeWords,
  imageName,
  momentWords,
  onwardWords,
  overrideWords,
  releaseName,
  type Said,
  soakWords,
  stateOf,
  ticketName,
  verificationWords,
} from "./status-words.ts";

/** A card for each environment, in the order in which releases go through them. */
export function lanes({ environments, at }: StatusReport): Html {
  if (environments.length === 0) return html`<p>The policy names no environments.</p>`;
  return html`<ol class="lanes">${environments.map((environment, index) => lane(environment, { at, id: `environment-${index + 1}`, leadsOn: environments.some(({ promoteFrom }) => promoteFrom === environment.name) }))}</ol>`;
}

/** A word with its shape. */
export function badge({ tone, words }: Said): Html {
  return html`<span class="badge ${tone}">${shapeOf(tone)}${words}</span>`;
}

/** A moment for people and programs, and how far it is. */
export function time(iso: string, at: string): Html {
  return html`<time datetime="${iso}">${momentWords(iso)}</time> <span class="soft span">(${distanceWords(iso, at)})</span>`;
}

/** A sentence in which no moment is broken between two lines. */
export function sentence(words: string): Html {
  const parts = words.split(
    /(\d{4}-\d\d-\d\d \d\d:\d\d UTC|\((?:in )?\d{1,6} (?:d|h|min|s)(?: \d{1,2} (?:h|min|s))?(?: ago)?\))/u,
  );
  return html`${parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`<span class="span">${part}</span>`))}`;
}

/** A link to a page, or the words alone where there is none. */
export function link(words: string, url: string | null): Html {
  return url === null ? html`${words}` : html`<a href="${url}" rel="noreferrer noopener">${words}</a>`;
}

function lane(
  environment: EnvironmentStatus,
  { at, id, leadsOn }: { readonly at: string; readonly id: string; readonly leadsOn: boolean },
): Html {
  const { name, isProtected, serving, onward, underWay, waiting } = environment;
  const steps = onward.map((step) => onwardBox(step, at));
  return html`<li class="lane${leadsOn ? html` next` : NOTHING}"><article aria-labelledby="${id}">
<div class="head"><h3 id="${id}">${name}${isProtected ? html` <span class="tag">protected</span>` : NOTHING}</h3>${badge(stateOf(environment))}</div>
${serving === null ? nothingServes(environment) : servingFacts(serving, environment, at)}
${underWay.map((deployment) => underWayBox(deployment, at))}
<div class="push">${waiting === null ? NOTHING : waitingBox(waiting, at)}${steps}</div>
</article></li>
`;
}

function nothingServes({ state, history }: EnvironmentStatus): Html {
  const [newest] = history;
  const words = { unknown: "Nobody can tell what serves", empty: "Nothing was deployed yet" } as const;
  const told = state === "unknown" || state === "empty" ? words[state] : "Nothing serves";
  const last =
    newest === undefined ? NOTHING : html`<p class="soft">Newest on record: ${releaseName(newest.release)}</p>`;
  return html`<p class="release none">${told}</p>${last}`;
}

function servingFacts(serving: DeploymentStatus, environment: EnvironmentStatus, at: string): Html {
  const { ticket, runUrl, override, isRollback } = serving;
  const { lastPassed, lastFailed } = environment.verifications;
  const freezes = environmentFreezeWords(environment, at);
  const facts: readonly (readonly [string, Html])[] = [
    ["Since", time(serving.servedFrom ?? serving.startedAt, at)],
    ["Verified", lastPassed === null ? html`never` : sentence(verificationWords(lastPassed, at))],
    ...(lastFailed === null ? [] : [["Last failure", sentence(verificationWords(lastFailed, at))] as const]),
    ["By", html`${actorName(serving)}${runUrl === null ? NOTHING : html`, ${link("run", runUrl)}`}`],
    ["Ticket", ticket === null ? html`none` : link(ticketName(ticket), ticket.url)],
    ...(freezes === "" ? [] : [["Freeze", sentence(freezes)] as const]),
    ...(isRollback ? [["Kind", html`a rollback to what worked before`] as const] : []),
    ...(override === null ? [] : [["Emergency", html`${overrideWords(override)}`] as const]),
  ];
  return html`<p class="release">${releaseName(serving.release)}</p>
<dl class="facts">${facts.map(([title, value]) => html`<dt>${title}</dt><dd>${value}</dd>`)}</dl>
${identity(serving)}`;
}

/** What programs know the release by: long, and seldom read. */
function identity(serving: DeploymentStatus): Html {
  const { protocolVersion, commit, id } = serving;
  const rows: readonly (readonly [string, string])[] = [
    ["Image", imageName(serving)],
    ["Contract", contractName(serving)],
    ["Protocol", oneLine(protocolVersion ?? "", 40)],
    ["Commit", oneLine(commit, 64)],
    ["Record", oneLine(id, 80)],
  ];
  const told = rows.filter(([, value]) => value !== "");
  return html`<details><summary>Image, contract and commit</summary>
<dl class="facts">${told.map(([title, value]) => html`<dt>${title}</dt><dd><code>${value}</code></dd>`)}</dl></details>`;
}

function underWayBox(deployment: DeploymentStatus, at: string): Html {
  const { release, startedAt, runUrl, ticket, override } = deployment;
  return html`<section class="box"><h4><span class="wait">${shapeOf("wait")}</span> ${releaseName(release)} is being deployed</h4>
<p>Since ${time(startedAt, at)}, by ${actorName(deployment)}${runUrl === null ? NOTHING : html`, ${link("run", runUrl)}`}${ticket === null ? NOTHING : html`, ${link(ticketName(ticket), ticket.url)}`}</p>
${override === null ? NOTHING : html`<p>An emergency, ${overrideWords(override)}</p>`}</section>`;
}

function waitingBox(waiting: WaitingStatus, at: string): Html {
  const { release, since, actor, runUrl, ticket } = waiting;
  return html`<section class="box"><h4><span class="quiet">${shapeOf("wait")}</span> ${releaseName(release)} waits for its time</h4>
<p>Asked for ${time(since, at)}${actor === "" ? NOTHING : html`, by ${oneLine(actor, 60)}`}${runUrl === null ? NOTHING : html`, ${link("run", runUrl)}`}${ticket === null ? NOTHING : html`, under ${oneLine(ticket, 60)}`}</p></section>`;
}

function onwardBox(step: OnwardStep, at: string): Html {
  const said = onwardWords(step, at);
  const head = html`<h4>${ARROW} To ${step.to}</h4><p class="verdict"><span class="${said.tone}">${shapeOf(said.tone)}</span> <span>${sentence(said.words)}</span></p>`;
  if (step.isThere) return html`<section class="box onward">${head}</section>`;
  const frozen = freezeWords(step, at);
  const others = step.reasons.filter(({ code, decision }) => decision !== "wait" || code === "ledger.busy");
  return html`<section class="box onward">${head}${meter(step)}
${frozen === "" ? NOTHING : html`<p class="soft">${sentence(capitalised(frozen))}</p>`}
${others.length === 0 ? NOTHING : html`<ul class="why">${others.map(({ meaning, next }) => html`<li>${meaning} <span class="soft">${next}</span></li>`)}</ul>`}</section>`;
}

function meter(step: OnwardStep): Html {
  const { soak } = step;
  if (soak === null) return html`<p class="soft">No soak is asked for.</p>`;
  const share = soak.requiredSeconds === 0 ? 1 : Math.min(1, soak.elapsedSeconds / soak.requiredSeconds);
  const percent = Math.round(share * 1000) / 10;
  const words = soakWords(step);
  return html`<svg class="meter" width="100%" height="8" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="8" rx="4"/><rect class="${share === 1 ? "full" : "done"}" width="${percent}%" height="8" rx="4"/></svg>
<p class="soft">Soak: ${words}</p>`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
