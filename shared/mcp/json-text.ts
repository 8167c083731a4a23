import type { Json } from "../contract/json.ts";

/** A parsed JSON text, or where and why it is none. Lines and columns count from 1, columns in UTF-16 units. */
export type JsonText =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly problem: string };

/**
 * Parses JSON (RFC 8259). The engine's own message has no position on every Node version and quotes the text, so the place
 * of an error is found by a scanner of ours. Members called `__proto__` become own members, as `JSON.parse` makes them.
 */
export function parseJsonText(text: string): JsonText {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { offset, problem } = new Scanner(text).findError();
    const before = text.slice(0, offset);
    const lastBreak = before.lastIndexOf("\n");
    return { ok: false, line: before.split("\n").length, column: offset - lastBreak, problem };
  }
}

/** Walks JSON without recursion (a hostile text may be nested a million times) up to the first offence. */
class Scanner {
  readonly #text: string;
  // Sticky expressions keep a position, so each scanner has its own.
  readonly #scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
  readonly #escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  findError(): { readonly offset: number; readonly problem: string } {
    try {
      this.#document();
    } catch (offence) {
      if (offence instanceof Offence) return { offset: offence.offset, problem: offence.message };
      throw offence;
    }
    // The engine said no and the grammar says yes: only possible for limits of the engine, such as a string too long.
    return { offset: this.#offset, problem: "the text is too large to be parsed" };
  }

  #document(): void {
    const open: ("{" | "[")[] = [];
    do {
      this.#blank();
      const inner = open.at(-1);
      const character = this.#text[this.#offset];
      if (character === (inner === "{" ? "}" : "]") && inner !== undefined && this.#justOpened(inner)) {
        this.#offset++;
        open.pop();
      } else {
        if (inner === "{") this.#key();
        const opened = this.#value();
        if (opened !== undefined) {
          open.push(opened);
          continue;
        }
      }
      this.#close(open);
    } while (open.length > 0);
    this.#blank();
    if (this.#offset < this.#text.length) throw this.#offence("there is text after the end of the value");
  }

  /** After a value: any number of closing brackets, then a comma when something is still open. */
  #close(open: ("{" | "[")[]): void {
    for (;;) {
      const inner = open.at(-1);
      if (inner === undefined) return;
      this.#blank();
      const end = inner === "{" ? "}" : "]";
      const character = this.#text[this.#offset];
      if (character === ",") {
        this.#offset++;
        return;
      }
      if (character !== end) throw this.#expected(`"," or "${end}"`);
      this.#offset++;
      open.pop();
    }
  }

  /** Whether nothing but white space stands between the opening bracket and here: only then may it be closed at once. */
  #justOpened(inner: "{" | "["): boolean {
    let before = this.#offset - 1;
    while (before >= 0 && BLANKS.includes(this.#text.charAt(before))) before--;
    return this.#text[before] === inner;
  }

  #key(): void {
    if (this.#text[this.#offset] !== '"') throw this.#expected('a member name in double quotes or "}"');
    this.#string();
    this.#blank();
    if (this.#text[this.#offset] !== ":") throw this.#expected('":"');
    this.#offset++;
    this.#blank();
  }

  #value(): "{" | "[" | undefined {
    const character = this.#text[this.#offset];
    if (character === "{" || character === "[") {
      this.#offset++;
      return character;
    }
    if (character === '"') {
      this.#string();
      return undefined;
    }
    this.#scalar.lastIndex = this.#offset;
    const scalar = this.#scalar.exec(this.#text)?.[0];
    if (scalar === undefined) throw this.#expected("a value");
    this.#offset += scalar.length;
    return undefined;
  }

  #string(): void {
    const start = this.#offset++;
    for (; this.#offset < this.#text.length; this.#offset++) {
      const character = this.#text.charAt(this.#offset);
      if (character === '"') {
        this.#offset++;
        return;
      }
      if (character < " ") throw this.#offence("a string holds a control character that is not escaped");
      if (character === "\\") {
        this.#escape.lastIndex = this.#offset;
        if (!this.#escape.test(this.#text)) throw this.#offence("a backslash is followed by what is no escape");
        this.#offset = this.#escape.lastIndex - 1;
      }
    }
    this.#offset = start;
    throw this.#offence("a string is not closed before the end of the text (is it cut off?)");
  }

  #blank(): void {
    while (this.#offset < this.#text.length && BLANKS.includes(this.#text.charAt(this.#offset))) this.#offset++;
  }

  #expected(what: string): Offence {
    if (this.#offset >= this.#text.length)
      return this.#offence(`the text ends where ${what} should stand (is it cut off?)`);
    return this.#offence(`${what} should stand here`);
  }

  #offence(problem: string): Offence {
    return new Offence(this.#offset, problem);
  }
}

class Offence extends Error {
  readonly offset: number;

  constructor(offset: number, problem: string) {
    super(problem);
    this.offset = offset;
  }
}

const BLANKS = " \t\n\r";
