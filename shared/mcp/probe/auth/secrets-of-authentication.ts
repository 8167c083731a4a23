import { foreignText } from "../../foreign-text.ts";
import { basicAuthorization } from "../../secrets.ts";
import type { ProbeAuthentication } from "../model.ts";

/** Makes text fit for a detail: secrets cut out, one line, at most so many characters and an ellipsis. */
export type Clean = (text: string, length: number) => string;

/** The secrets of one authenticator: those that it was given, and those that came up on the way (tokens, assertions). */
export class Secrets {
  readonly #known: Set<string>;

  constructor(authentication: ProbeAuthentication, others: readonly string[]) {
    this.#known = new Set([...givenSecrets(authentication), ...others].filter(isLongEnough));
  }

  add(secret: string): void {
    if (isLongEnough(secret)) this.#known.add(secret);
  }

  get all(): readonly string[] {
    return [...this.#known];
  }

  readonly clean: Clean = (text, length) => foreignText(text, { secrets: this.all, length });
}

/** Masking fewer than four characters would blank out half of a text and hide nothing. */
function isLongEnough(secret: string): boolean {
  return secret.length >= 4;
}

/** A value as application/x-www-form-urlencoded has it; RFC 6749, section 2.3.1 wants both halves of Basic so. */
export function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

function givenSecrets(authentication: ProbeAuthentication): readonly string[] {
  if (authentication.kind === "none") return [];
  if (authentication.kind === "bearer") return [authentication.token];
  const { proof, clientId } = authentication;
  if (proof.kind === "private-key") return [proof.key, ...proof.key.split(/\r?\n/).filter((line) => line.length >= 40)];
  const basic = basicAuthorization(`${formEncoded(clientId)}:${formEncoded(proof.secret)}`);
  return [proof.secret, formEncoded(proof.secret), basic.slice("Basic ".length)];
}
