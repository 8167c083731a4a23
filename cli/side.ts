import type { SideRequest } from "../shared/mcp/capture.ts";
import { parseHeaders } from "../shared/mcp/headers.ts";
import { describeTarget, parseTarget } from "../shared/mcp/target.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import type { Terminal } from "./terminal.ts";

/** What the command line says about one side. */
export interface SideOptions {
  /** Which side of a comparison it is; absent when one target is captured alone. */
  readonly side?: "baseline" | "candidate";
  readonly target: string;
  /** `Name: value`, as given with `headerFlag`. */
  readonly headers: readonly string[];
  readonly headerFlag: string;
  /** The variable of our own environment that holds more headers, one `Name: value` per line. */
  readonly headerVariable: string;
  /** `NAME=value`, or `NAME` to hand on our own variable, as given with `variableFlag`. */
  readonly variables: readonly string[];
  readonly variableFlag: string;
}

/**
 * The request for one side. Headers of the environment come first, so that the command line can overrule them; those of
 * the environment are left aside where the target is not an http(s) URL. Throws a ConfigurationError for options that the
 * target cannot use, a malformed header, and a variable that is not set; a CaptureError `target` for what is no target.
 */
export function sideRequest(options: SideOptions, terminal: Terminal): SideRequest {
  const target = parseTarget(options.target, { side: options.side });
  const source = describeTarget(target);
  if (options.headers.length > 0 && target.kind !== "http") {
    const instead = target.kind === "stdio" ? `; give a child its secrets with ${options.variableFlag}` : "";
    throw new ConfigurationError(`${options.headerFlag} is for http(s) targets, and ${source} is none${instead}`);
  }
  if (options.variables.length > 0 && target.kind !== "stdio") {
    const instead = target.kind === "http" ? `; give a server its secrets with ${options.headerFlag}` : "";
    throw new ConfigurationError(`${options.variableFlag} is for stdio: targets, and ${source} is none${instead}`);
  }
  return {
    target: options.target,
    directory: terminal.directory,
    ...(target.kind === "http" ? { headers: headersOf(options, terminal) } : {}),
    ...(target.kind === "stdio" ? { environment: variablesOf(options, terminal) } : {}),
  };
}

/** The headers that the environment and the command line give; the command line wins. Throws a ConfigurationError. */
export function headersOf(
  options: Pick<SideOptions, "headers" | "headerFlag" | "headerVariable">,
  terminal: Terminal,
): Readonly<Record<string, string>> {
  const inherited = headersIn(terminal.environment[options.headerVariable] ?? "", options.headerVariable);
  const given = headersIn(options.headers.join("\n"), options.headerFlag);
  const named = [...Object.entries(inherited), ...Object.entries(given)];
  const byName = new Map(named.map(([name, value]) => [name.toLowerCase(), [name, value] as const]));
  return Object.fromEntries(byName.values());
}

function headersIn(text: string, place: string): Readonly<Record<string, string>> {
  try {
    return parseHeaders(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ConfigurationError(`${place}: ${error.message}`, { cause: error });
  }
}

/** The variables that a child is given. Throws a ConfigurationError for one that is not set. */
export function variablesOf(
  options: Pick<SideOptions, "variables" | "variableFlag">,
  terminal: Terminal,
): Readonly<Record<string, string>> {
  const flag = options.variableFlag;
  const variables = options.variables.map((text) => {
    const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(text) ?? [];
    if (name === undefined) {
      throw new ConfigurationError(`${flag} has a value without a name; write NAME=value, or NAME to hand on yours`);
    }
    const handedOn = value ?? terminal.environment[name];
    if (handedOn === undefined) {
      throw new ConfigurationError(
        `${flag} ${name}: the variable is not set here; set it, or write ${flag} ${name}=value`,
      );
    }
    return [name, handedOn] as const;
  });
  return Object.fromEntries(variables);
}
