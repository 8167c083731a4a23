import { compare, valid } from "semver";
import { isDate } from "../contract/announcements.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";

/** An earlier release of a contract. */
export interface Release {
  /** The tag, or the name of the file. */
  readonly name: string;
  /** Its semantic version, `null` when it has none. */
  readonly version: string | null;
  /** The day on which it was released, YYYY-MM-DD, `null` when it is not known. */
  readonly date: string | null;
}

/**
 * Releases with the newest first: by semantic version where each has one, else by date where each has one; the name
 * decides where these are equal. Throws a ConfigurationError when neither orders them all.
 */
export function newestFirst<One extends Release>(releases: readonly One[]): readonly One[] {
  const byName = (left: One, right: One) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0);
  const unversioned = releases.filter(({ version }) => version === null);
  if (unversioned.length === 0) {
    return releases.toSorted((left, right) => compare(right.version ?? "", left.version ?? "") || byName(left, right));
  }
  const undated = releases.filter(({ date }) => date === null);
  if (undated.length === 0) {
    return releases.toSorted((left, right) => byText(right.date ?? "", left.date ?? "") || byName(left, right));
  }
  const [nameless] = undated.filter((release) => unversioned.includes(release));
  throw new ConfigurationError(
    `against-all: the earlier contracts cannot be ordered: ${(nameless ?? undated[0])?.name ?? ""} has ` +
      `${nameless === undefined ? "no date, and others have no version" : "neither a version nor a date"}. Name every file by its version (1.4.0.json) or by its day (2026-10-31.json).`,
  );
}

/**
 * The releases that belong to a window, in their order: the `last` so many, and of those the ones that were in force within
 * the last `days` days, which is every one that is younger and the youngest of the older ones. Throws a ConfigurationError
 * when a date that is needed is not known.
 */
export function inWindow<One extends Release>(
  releases: readonly One[],
  { last, days, now }: { readonly last?: number | undefined; readonly days?: number | undefined; readonly now: Date },
): readonly One[] {
  return daysBack(releases, days, now).slice(0, last);
}

function daysBack<One extends Release>(releases: readonly One[], days: number | undefined, now: Date): readonly One[] {
  if (days === undefined) return releases;
  const undated = releases.find(({ date }) => date === null);
  if (undated !== undefined) {
    throw new ConfigurationError(
      `against-days: it is not known when ${undated.name} was released. Put its day into its name (2026-10-31.json), or compare with tags (git:<tag pattern>:<path>).`,
    );
  }
  const start = new Date(now.getTime() - days * DAY).toISOString().slice(0, 10);
  const older = releases.map(({ date }) => date ?? "").filter((date) => date < start);
  const inForce = older.sort().at(-1);
  return releases.filter(({ date }) => date !== null && (date >= start || date === inForce));
}

const DAY = 24 * 60 * 60 * 1000;

/** The semantic version in a name such as `v1.4.0`, `payments-1.4.0-rc.1` or `server/1.4.0`; `null` when it has none. */
export function versionInName(name: string): string | null {
  const [, version] = /(?<![\d.])v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/i.exec(name) ?? [];
  return versionIn(version);
}

/** A semantic version, or `null` for everything else. */
export function versionIn(value: unknown): string | null {
  return typeof value === "string" ? valid(value) : null;
}

/** The day in a name such as `2026-10-31` or `contract_2026-10-31`; `null` when it has none. */
export function dateInName(name: string): string | null {
  return name.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)?.find(isDate) ?? null;
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
