import { RULES } from "../shared/contract/rules.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { suggestion } from "../shared/policy/nearest.ts";
import { writeOutputFile } from "./output-file.ts";
import { renderRules } from "./rule-catalogue.ts";
import type { Session } from "./session.ts";

/** The options of `mcp-gates rules`, as the parser fills them in. */
export interface RulesOptions {
  readonly format: "text" | "json" | "markdown";
  readonly output?: string;
}

/** Prints all rules, or the one with this id; throws a ConfigurationError when there is none. */
export async function rules(id: string | undefined, options: RulesOptions, { terminal }: Session): Promise<void> {
  const wanted = id === undefined ? RULES : RULES.filter((rule) => rule.id === id);
  if (id !== undefined && wanted.length === 0) {
    const known = RULES.map((rule) => rule.id);
    throw new ConfigurationError(`There is no rule "${id}"${suggestion(id, known)} (mcp-gates rules lists them)`);
  }
  const text = renderRules(wanted, options.format, { colour: terminal.colour && options.output === undefined });
  if (options.output === undefined) return await terminal.write(text);
  terminal.note(`${await writeOutputFile(terminal.directory, options.output, text)}: ${wanted.length} rules\n`);
}
