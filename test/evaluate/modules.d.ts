// The evaluation is plain JavaScript; these are the types of what is tested of it.

declare module "*/evaluate/library.mjs" {
  export const MODULES: readonly string[];
  export function libraryOf(modules: Readonly<Record<string, object>>): object;
}

declare module "*/evaluate/own-differ.mjs" {
  export function ownDiffer(library: object): (question: object) => object;
}

declare module "*/evaluate/main.mjs" {
  interface Ports {
    readonly askOurs: (questions: readonly object[]) => Promise<readonly object[]>;
    readonly askPeers: (
      questions: readonly object[],
      options: object,
    ) => Promise<{ readonly differs: readonly object[]; readonly notes: readonly string[] }>;
    readonly now: Date;
    readonly print: (text: string) => void;
    readonly complain: (text: string) => void;
  }

  export function evaluate(words: readonly string[], ports: Ports): Promise<0 | 1 | 2>;
}

declare module "*/evaluate/peers.mjs" {
  export function peerAnswers(
    questions: readonly object[],
    options: object,
  ): Promise<{ readonly differs: readonly object[]; readonly notes: readonly string[] }>;
}

declare module "*/evaluate/independent-validator.mjs" {
  export function independentValidator(): (schema: unknown, value: unknown) => boolean | { readonly reason: string };
}

declare module "*/evaluate/decimals.mjs" {
  export function isMultiple(value: number, divisor: number): boolean;
}

declare module "*/evaluate/logical-question.mjs" {
  export function wrapped(entry: { readonly draft: string }, schema: unknown): object;
}

declare module "*/evaluate/questions.mjs" {
  export function questionsOf(source: object): readonly object[];
}

declare module "*/evaluate/claims.mjs" {
  interface Claim {
    readonly rule: string;
    readonly holds: boolean | null;
    readonly why: string;
  }

  export function claimsOf(question: object, answer: object, accepts: unknown): readonly Claim[];
}
