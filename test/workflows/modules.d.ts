// The scripts are plain JavaScript; these are the types of what the tests use of them.

declare module "*/scripts/lower-workflows.mjs" {
  /** One place that was written otherwise; `to` null = left out, `from` null = added; no place: the file is left out, for the reason `from`. */
  export interface LoweredChange {
    readonly file: string;
    readonly at: string;
    readonly from: string | null;
    readonly to: string | null;
  }

  interface Job {
    readonly file: string;
    readonly job: string;
    readonly permissions: Readonly<Record<string, string>>;
  }

  interface Grants {
    readonly token?: string;
    readonly environment?: Readonly<Record<string, string>>;
  }

  interface Lowering {
    readonly repository: string;
    readonly reference: string;
    readonly target: "act" | "actionlint" | "enterprise-server";
    readonly grantsOf?: (job: Job) => Grants;
  }

  export function lowerWorkflows(
    options: Lowering & { readonly out: string; readonly folders?: readonly string[] },
  ): readonly LoweredChange[];

  export function lowerFile(
    file: { readonly file: string; readonly text: string },
    options: Lowering,
  ): { readonly text: string | undefined; readonly changes: readonly LoweredChange[] };

  export function tellChange(change: LoweredChange): string;
}
