/** What the caller must put right before anything can be measured. The message says what, where and how. */
export class Problem extends Error {}
