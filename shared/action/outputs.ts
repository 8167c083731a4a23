import * as core from "@actions/core";

/** Outputs of an action by their names in `action.yml`; `null` is written as an empty text. */
export type Outputs = Readonly<Record<string, string | number | boolean | null>>;

/** Writes all outputs of an action. */
export function writeOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? "");
}
