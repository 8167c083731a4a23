/** When the fake's time begins. */
const START = Date.UTC(2026, 10, 1, 12);

/** The clock of the fake, by which it dates what it keeps and its replies. It stands still until a test moves it. */
export class FakeClock {
  /** Milliseconds since 1970. */
  now = START;

  advance(milliseconds: number): void {
    this.now += milliseconds;
  }
}

/** A moment as GitHub's API writes it: whole seconds. */
export function moment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
