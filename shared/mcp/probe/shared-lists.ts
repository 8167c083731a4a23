import { digestOfText } from "../../contract/canonical.ts";
import type { JsonObject } from "../../contract/json.ts";

/** A list as it came, one object after the other. */
type Items = readonly JsonObject[];

/** Lists that many servers give alike, each held in memory once while anybody needs it. */
export class SharedLists {
  readonly #known = new Map<string, WeakRef<Items>>();

  /** The list itself, or an equal one that is there already. */
  share(items: Items): Items {
    const key = digestOfText(JSON.stringify(items));
    const known = this.#known.get(key)?.deref();
    if (known !== undefined) return known;
    this.#known.set(key, new WeakRef(items));
    return items;
  }
}
