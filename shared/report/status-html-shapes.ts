import { type Html, html } from "./html.ts";
import type { Tone } from "./status-words.ts";

/** A small picture for each tone: they differ in shape, and the words beside them say the same. */
export function shapeOf(tone: Tone): Html {
  return html`<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${SHAPES[tone]}</svg>`;
}

const SHAPES: Readonly<Record<Tone, Html>> = {
  good: html`<circle cx="8" cy="8" r="7.25" fill="currentColor"/><path class="on" d="M4.6 8.3l2.3 2.3 4.5-5"/>`,
  wait: html`<circle class="line" cx="8" cy="8" r="6.4"/><path class="line" d="M8 4.4V8l2.6 1.7"/>`,
  bad: html`<path fill="currentColor" d="M8 .9l7.4 13.6H.6z"/><path class="on" d="M8 5.8v3.8M8 11.9v.5"/>`,
  unknown: html`<path class="line" d="M8 1.2L14.8 8 8 14.8 1.2 8z"/><path class="line" d="M6.4 6.6c.2-2.2 3.4-1.9 3.2.1-.1 1-1.5 1.1-1.6 2.3M8 11v.4"/>`,
  quiet: html`<circle class="line" cx="8" cy="8" r="5.4"/>`,
};

/** An arrow to what comes next. */
export const ARROW: Html = html`<svg class="shape arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path class="line" d="M1.5 8h12M9 3.5L13.5 8 9 12.5"/></svg>`;
