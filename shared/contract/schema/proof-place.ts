import type { DeclaredNames } from "./declared-names.ts";
import type { SchemaNode } from "./document.ts";
import type { NormalForms } from "./normal-form.ts";
import type { Viewer } from "./view.ts";

/** Where in a value a goal is set. */
export interface Place {
  /** Steps into the value. */
  readonly depth: number;
  /** All that the sender's schema says of the value there; `undefined` = any value may be sent. */
  readonly sender: SchemaNode | undefined;
}

/** One step into the value. */
export function below({ depth }: Place, sender?: SchemaNode): Place {
  return { depth: depth + 1, sender };
}

/** Within a name: nothing is declared of it. */
export const WITHIN: Place = { depth: 1, sender: undefined };

/** What the parts of a proof ask of the whole. */
export interface Questions {
  readonly viewer: Viewer;
  readonly forms: NormalForms;
  /** Whether it is shown that `sup` accepts all that `sub` accepts. */
  readonly includes: (sub: SchemaNode, sup: SchemaNode, place: Place) => boolean;
  /** Whether it is shown that no value fits both nodes. */
  readonly disjoint: (left: SchemaNode, right: SchemaNode, place: Place) => boolean;
  /** What a sender declares at a place; `undefined` = any name may be sent. */
  readonly sentAt: (place: Place) => DeclaredNames | undefined;
}
