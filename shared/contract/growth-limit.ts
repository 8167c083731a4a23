/** By how much a tool list may grow: by a share of the baseline, or by so many tokens. */
export type GrowthLimit = { readonly percent: number } | { readonly tokens: number };

/** How a growth limit is written: `10%`, `2.5%` or a whole number of tokens. */
export const GROWTH_LIMIT_RULE = 'write a share of the baseline such as "10%", or a whole number of tokens';

/** The growth limit that a text says; `undefined` when it says none. */
export function parseGrowthLimit(text: string): GrowthLimit | undefined {
  const percent = /^(\d{1,6}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
  if (percent !== undefined) return { percent: Number(percent) };
  return /^\d{1,12}$/.test(text) ? { tokens: Number(text) } : undefined;
}
