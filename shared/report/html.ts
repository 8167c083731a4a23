import { escapeHtml } from "./escape.ts";

/** A piece of HTML, made by {@link html} alone: what came from elsewhere is escaped in it. */
export class Html {
  readonly #text: string;

  constructor(strings: readonly string[], values: readonly HtmlValue[]) {
    this.#text = strings.map((string, index) => string + textOf(values[index])).join("");
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand between the strings of a template: text, which is escaped, and what is HTML already. */
type HtmlValue = string | number | Html | readonly Html[] | undefined;

/** A template of HTML: every value is escaped unless it is HTML itself. Attributes must stand in quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings, values);
}

/** Nothing. */
export const NOTHING = html``;

function textOf(value: HtmlValue): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.toString();
  return typeof value === "object" ? value.map(String).join("") : escapeHtml(String(value));
}
