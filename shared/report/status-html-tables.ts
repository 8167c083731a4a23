import type { DeploymentStatus, EnvironmentStatus, StatusReport } from "../gates/promotion/status-report.ts";
import { type Html, html, NOTHING } from "./html.ts";
import { oneLine } from "./plain.ts";
import { badge, link, time } from "./status-html-lanes.ts";
import { actorName, agendaOf, OUTCOMES, overrideWords, releaseName, spanWords, ticketName } from "./status-words.ts";

/** What is coming: freezes, soaks that end, releases that may go on, reviews that are due. */
export function agendaTable(report: StatusReport): Html {
  const rows = agendaOf(report).map(({ from, to, environment, words, remark }) => [
    time(from, report.at),
    to === null ? NOTHING : time(to, report.at),
    html`${environment}`,
    html`${words}${remark === "" ? NOTHING : html`<span class="sub">${remark}</span>`}`,
  ]);
  if (rows.length === 0) return html`<div class="tables"><p class="more">Nothing is in sight.</p></div>`;
  const titles = ["from", "until", "environment", "what"];
  const later = rows.slice(SHOWN);
  const soon = table("What is coming, soonest first", titles, rows.slice(0, SHOWN));
  if (later.length === 0) return soon;
  return html`${soon}<details><summary>${later.length} more that come later</summary>${table("What comes later", titles, later)}</details>`;
}

/** What is coming that a reader sees at once. */
const SHOWN = 8;

/** What was deployed to an environment, newest first. */
export function historyTable(environment: EnvironmentStatus, at: string): Html {
  const { name, history, earlier, hasOlder, unreadable } = environment;
  if (history.length === 0) {
    const told = unreadable === null ? "nothing is on record" : "the ledger could not be read";
    return html`<div class="tables"><p class="more">${name}: ${told}.</p></div>`;
  }
  const rows = history.map((deployment) => historyRow(deployment, at));
  const left = [
    ...(earlier > 0 ? [`${earlier} earlier ones are left out.`] : []),
    ...(hasOlder ? ["The ledger holds older ones that were not read."] : []),
  ].join(" ");
  const titles = ["release", "outcome", "began", "served", "by", "ticket"];
  return table(`Deployments to ${name}, newest first`, titles, rows, left);
}

function historyRow(deployment: DeploymentStatus, at: string): readonly Html[] {
  const { release, state, startedAt, servedSeconds, ticket, runUrl, override, isRollback } = deployment;
  return [
    html`${releaseName(release)}${isRollback ? html`<span class="sub">a rollback</span>` : NOTHING}`,
    badge(OUTCOMES[state]),
    time(startedAt, at),
    html`<span class="span">${servedSeconds === null ? "never" : spanWords(servedSeconds)}</span>`,
    html`${actorName(deployment)}${runUrl === null ? NOTHING : html`, ${link("run", runUrl)}`}`,
    html`${ticket === null ? "none" : link(ticketName(ticket), ticket.url)}${override === null ? NOTHING : html`<span class="sub">emergency, ${overrideWords(override)}</span>`}`,
  ];
}

/** What is not believed of the ledger. */
export function doubtTable({ name, doubts }: EnvironmentStatus): Html {
  const rows = doubts.map(({ code, recordId, is, blocks }) => [
    html`<code>${code}</code>`,
    html`${recordId === "" ? "the ledger as a whole" : oneLine(recordId, 80)}`,
    html`${oneLine(is, 300)}`,
    html`${blocks ? "nothing is decided as long as it is there" : "it is left out"}`,
  ]);
  return table(`Not believed of ${name}`, ["code", "record", "what was found", "effect"], rows);
}

/**
 * A table whose rows stand below one another where the page is narrow. That takes their roles from them, so each is named; the
 * first cell of a row is its head.
 */
function table(caption: string, titles: readonly string[], rows: readonly (readonly Html[])[], remark = ""): Html {
  const cell = (value: Html, column: number): Html => {
    if (column === 0) return html`<th scope="row" role="rowheader">${value}</th>`;
    return html`<td role="cell" data-title="${titles[column]}"><div>${value}</div></td>`;
  };
  return html`<div class="tables"><table role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${titles.map((title) => html`<th scope="col" role="columnheader">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => html`<tr role="row">${cells.map(cell)}</tr>\n`)}</tbody></table>
${remark === "" ? NOTHING : html`<p class="more">${remark}</p>`}</div>`;
}
