// The benchmark is plain JavaScript; these are the types of what is tested of it.

declare module "*/bench/contracts.mjs" {
  type Json = null | boolean | number | string | readonly Json[] | JsonObject;

  interface JsonObject {
    readonly [key: string]: Json;
  }

  interface Contract {
    readonly tools: readonly JsonObject[];
  }

  export interface ToolPair {
    readonly before: JsonObject;
    readonly after: JsonObject;
    readonly edit: { readonly id: string; readonly touches: "values" | "text" | "notation" | "surface" } | null;
  }

  export function contractPair(options: { readonly tools: number; readonly everyTool?: boolean }): {
    readonly baseline: Contract;
    readonly candidate: Contract;
    readonly pairs: readonly ToolPair[];
  };
}

declare module "*/bench/random.mjs" {
  export interface RandomSource {
    below(count: number): number;
    between(least: number, most: number): number;
    pick<T>(items: readonly T[]): T;
    chance(share: number): boolean;
    some<T>(items: readonly T[], count: number): readonly T[];
  }

  export function randomSource(seed: number): RandomSource;
}

declare module "*/bench/replay.mjs" {
  export interface RecordedRequest {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }

  export function ofOneEra(requests: readonly RecordedRequest[]): readonly RecordedRequest[];
  export function withoutSecondSample(requests: readonly RecordedRequest[]): readonly RecordedRequest[];
  export function replay(
    url: string,
    requests: readonly RecordedRequest[],
    read?: (response: Response, method: string) => Promise<unknown>,
  ): Promise<void>;
  export function messagesIn(response: Response, method: string): Promise<readonly unknown[]>;
}

declare module "*/bench/figures.mjs" {
  export function median(values: readonly number[]): number;
  export function medians<Name extends string>(
    records: readonly Readonly<Record<Name, number>>[],
  ): Record<Name, number>;
  export function milliseconds(value: number): string;
  export function ratio(value: number): string;
  export function count(value: number): string;
}

declare module "*/bench/table.mjs" {
  export function table(head: readonly string[], rows: readonly (readonly string[])[]): string;
}
