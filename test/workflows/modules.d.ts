// The scripts are plain JavaScript; these are the types of what the tests use of them.

declare module "*/scripts/lower-workflows.mjs" {
  /** One place that was written otherwise; `to` null = left out, `from` null = added. */
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

  export function lowerWorkflows(options: {
    readonly out: string;
    readonly repository: string;
    readonly reference: string;
    readonly target: "act" | "enterprise-server";
    readonly folders?: readonly string[];
    readonly grantsOf?: (job: Job) => Grants;
  }): readonly LoweredChange[];
}
