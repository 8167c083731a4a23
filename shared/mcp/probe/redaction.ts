import { foreignText } from "../foreign-text.ts";

/** Shorter values hide nothing, and replacing them would blank out half of every text. */
const SHORTEST_SECRET = 4;

/** The secrets of one probe. They become more on the way: tokens, session ids. */
export class Redaction {
  readonly #secrets = new Set<string>();
  readonly #others: () => readonly string[];

  /** `others` are those that somebody else keeps. */
  constructor(secrets: Iterable<string>, others: () => readonly string[] = () => []) {
    this.#others = others;
    for (const secret of secrets) this.add(secret);
  }

  add(secret: string): void {
    if (secret.length >= SHORTEST_SECRET) this.#secrets.add(secret);
  }

  /** All of them, for whoever masks a text by itself. */
  get secrets(): readonly string[] {
    return [...this.#secrets, ...this.#others()];
  }

  /** Text from the other end as one line for a failure's detail, without secrets, cut to `length` characters. */
  line(text: string, length = 140): string {
    return foreignText(text, { secrets: this.secrets, length });
  }
}
