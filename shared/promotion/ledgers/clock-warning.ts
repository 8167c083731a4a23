/** So far the clock of a machine may be off before people are told. */
const TOLERANCE = 5 * 60_000;

/** What to tell people of a machine whose clock is not that of the ledger; `undefined` = nothing. Pure. */
export function clockWarning({
  ledger,
  machine,
}: {
  readonly ledger: number;
  readonly machine: number;
}): string | undefined {
  const difference = machine - ledger;
  if (Math.abs(difference) <= TOLERANCE) return undefined;
  const minutes = Math.round(Math.abs(difference) / 60_000);
  const words = difference > 0 ? "ahead of" : "behind";
  return `The clock of this machine is ${minutes} minutes ${words} the ledger's, by which all times are judged. Set it.`;
}
