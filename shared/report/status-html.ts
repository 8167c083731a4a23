import { digestOfText } from "../contract/canonical.ts";
import type { StatusReport } from "../gates/promotion/status-report.ts";
import { type Html, html, NOTHING } from "./html.ts";
import { oneLine } from "./plain.ts";
import { attentionOf } from "./status-attention.ts";
import { lanes, sentence } from "./status-html-lanes.ts";
import { shapeOf } from "./status-html-shapes.ts";
import { STATUS_STYLE } from "./status-html-style.ts";
import { agendaTable, doubtTable, historyTable } from "./status-html-tables.ts";
import { timeline } from "./status-html-timeline.ts";
import { glanceWords, momentWords } from "./status-words.ts";

/**
 * The status of promotions as one page of HTML that needs nothing else: no script, no network. Its policy lets nothing in but
 * the style that it holds. Foreign text is escaped, and what a reader cannot see stands as code points.
 */
export function renderStatusHtml(report: StatusReport): string {
  const { service, at, environments } = report;
  const doubtful = environments.filter(({ doubts }) => doubts.length > 0);
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Promotion status of ${oneLine(service, 80)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#environments">Skip to the environments</a>
<div class="wrap">
<header class="top">
<p class="kicker">Promotion status</p>
<h1>${oneLine(service, 80)}</h1>
<p class="asof">As of <time datetime="${at}">${momentWords(at)}</time>, by the ledger's clock</p>
<p class="glance">${glanceWords(report)}.</p>
<nav class="pages" aria-label="On this page"><ul>
<li><a href="#environments">Environments</a></li>
<li><a href="#timeline">Timeline</a></li>
<li><a href="#coming">What is coming</a></li>
<li><a href="#history">History</a></li>
${doubtful.length === 0 ? NOTHING : html`<li><a href="#doubts">Doubts</a></li>`}
</ul></nav>
</header>
<main>
${part("attention", "Needs attention", attention(report))}
${part("environments", "Environments", lanes(report))}
${part("timeline", "Timeline", timeline(report))}
${part("coming", "What is coming", agendaTable(report))}
${part(
  "history",
  "History",
  environments.map((environment) => historyTable(environment, at)),
)}
${doubtful.length === 0 ? NOTHING : part("doubts", "What is not believed of the ledger", doubtful.map(doubtTable))}
</main>
<footer><p>Made by mcp-gates from the ledger and the policy. Whether a release may go on is told here as far as the ledger, soak and freezes say; <code>promote plan</code> judges every gate. All times are UTC unless they name a zone.</p></footer>
</div>
</body>
</html>
`;
  return page.toString();
}

/** The style is ours: it holds nothing to escape. */
const STYLE = html([STATUS_STYLE] as unknown as TemplateStringsArray);

function contentPolicy(): string {
  const digest = Buffer.from(digestOfText(STATUS_STYLE), "hex").toString("base64");
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

function part(id: string, title: string, content: Html | readonly Html[]): Html {
  return html`<section class="part" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>
`;
}

function attention(report: StatusReport): Html {
  const notes = attentionOf(report);
  if (notes.length === 0) {
    return html`<ul class="notes"><li><span class="good">${shapeOf("good")}</span><p>Nothing needs attention.</p></li></ul>`;
  }
  return html`<ul class="notes">${notes.map(
    ({ tone, environment, words }) =>
      html`<li><span class="${tone}">${shapeOf(tone)}</span><p><strong>${environment}</strong> ${sentence(words)}</p></li>`,
  )}</ul>`;
}
