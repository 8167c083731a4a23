import * as z from "zod";
import { doesNotApply } from "./applies.ts";
import { ASKED, type Balancer, ERAS, type HealthCheck } from "./balancers.ts";

/** What may be said about a check, as text; what is left out has a default. */
export type HealthCheckOptions = z.input<typeof options>;

/** One option that cannot be used, and why. */
export interface OptionProblem {
  readonly option: string;
  readonly reason: string;
}

// Fragments put these texts into four configuration languages. Characters that mean something in any of them (spaces,
// quotes, braces, $, ;, #, %, line ends) are refused rather than escaped: no real path or host needs them.
const PATH = /^(\/[A-Za-z0-9._~:@+,=-]+)+\/?$|^\/$/;
const FILE = /^\/?[A-Za-z0-9._~@+/-]+$/;
const HOST = /^(?:[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?|\[[0-9A-Fa-f:.]{2,45}\])$/;

const MOST_SERVERS = 500;
const LONGEST_SECONDS = 3600;
const MOST_CHECKS = 100;

const httpPath = z
  .string()
  .max(1000, "it is longer than 1000 characters")
  .regex(PATH, "expected a path such as /mcp, of letters, digits and . _ ~ : @ + , = -")
  .refine((path) => !path.split("/").some((part) => part === "." || part === ".."), "a path has no . or .. in it");

const hostName = z.string().refine(isHost, "expected a host name or an address, with a port or without one");

const serverList = z.string().transform((text, context) => {
  const servers = text.split(",").map((server) => server.trim());
  const wrong = servers.filter((server) => !isHost(server) || portOf(server) === undefined);
  if (wrong.length > 0) context.addIssue(`expected host:port,host:port; ${JSON.stringify(wrong[0])} is none`);
  if (servers.length > MOST_SERVERS) context.addIssue(`more than ${MOST_SERVERS} servers`);
  if (new Set(servers).size < servers.length) context.addIssue("a server stands there twice");
  return servers;
});

const options = z.strictObject({
  url: z.string().optional(),
  servers: serverList.optional(),
  port: wholeNumber(65_535).optional(),
  path: httpPath.optional(),
  healthPath: httpPath.optional(),
  host: hostName.optional(),
  ask: z.enum(ASKED).optional(),
  era: z.enum(ERAS).optional(),
  stateless: z.boolean().optional(),
  interval: wholeNumber(LONGEST_SECONDS).optional(),
  timeout: wholeNumber(LONGEST_SECONDS).optional(),
  rise: wholeNumber(MOST_CHECKS).optional(),
  fall: wholeNumber(MOST_CHECKS).optional(),
  tls: z.boolean().optional(),
  caFile: z.string().regex(FILE, "expected the path of a file, without spaces and quotes").optional(),
});

/** The check that these options describe for this load balancer, or everything that is wrong with them. */
export function healthCheckFrom(
  balancer: Balancer,
  given: HealthCheckOptions,
): { readonly check: HealthCheck } | { readonly problems: readonly OptionProblem[] } {
  const parsed = options.safeParse(given);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map(({ path, message }) => ({ option: String(path[0]), reason: message })) };
  }
  const address = parsed.data.url === undefined ? {} : addressOf(parsed.data.url);
  if ("problem" in address) return { problems: [{ option: "url", reason: address.problem }] };
  const check = withDefaults(balancer, parsed.data, address);
  const problems = [...doesNotApply(balancer, parsed.data, check), ...contradictions(balancer, check, parsed.data)];
  return problems.length > 0 ? { problems } : { check };
}

/** The parts of a check that a URL says. */
interface Address {
  readonly servers?: readonly string[];
  readonly port?: number;
  readonly host?: string;
  readonly path?: string;
  readonly tls?: boolean;
}

function withDefaults(balancer: Balancer, given: z.output<typeof options>, address: Address): HealthCheck {
  const interval = given.interval ?? 5;
  const port = given.port ?? address.port ?? 8080;
  return {
    servers: given.servers ?? address.servers ?? [`127.0.0.1:${port}`],
    port,
    path: given.path ?? address.path ?? "/mcp",
    healthPath: given.healthPath ?? "/health/mcp",
    host: given.host ?? address.host,
    ask: given.ask ?? (balancer === "haproxy" ? "protocol" : "handler"),
    // The probe finds out by itself; a load balancer cannot.
    era: given.era ?? (balancer === "kubernetes" ? undefined : "modern"),
    stateless: given.stateless ?? false,
    interval,
    timeout: given.timeout ?? Math.min(3, interval),
    rise: given.rise ?? 2,
    fall: given.fall ?? 3,
    tls: given.tls ?? address.tls ?? false,
    caFile: given.caFile,
  };
}

function contradictions(
  balancer: Balancer,
  check: HealthCheck,
  given: z.output<typeof options>,
): readonly OptionProblem[] {
  const problems: OptionProblem[] = [];
  if (check.timeout > check.interval) {
    problems.push({ option: "timeout", reason: `a check of ${check.timeout} s does not fit into ${check.interval} s` });
  }
  if (check.tls && balancer !== "kubernetes" && !isName(check.host)) {
    problems.push({ option: "host", reason: "with TLS, the name that stands in the servers' certificates is needed" });
  }
  if (!check.tls && check.caFile !== undefined) problems.push({ option: "caFile", reason: "it is for --tls" });
  if (check.tls && balancer === "kubernetes" && check.ask === "protocol") {
    problems.push({ option: "tls", reason: "a probe in the container asks 127.0.0.1, which certificates do not name" });
  }
  if (check.ask === "handler" && given.era !== undefined) {
    problems.push({ option: "era", reason: "a handler is asked in no era; it is for --ask protocol" });
  }
  if (check.stateless && (check.ask === "handler" || check.era !== "legacy")) {
    problems.push({ option: "stateless", reason: "it is for --ask protocol --era legacy" });
  }
  return problems;
}

function addressOf(text: string): Address | { readonly problem: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { problem: "expected an http(s) URL" };
  if (url.username !== "" || url.password !== "") return { problem: "a check sends no user and no password" };
  if (url.search !== "" || url.hash !== "") return { problem: "a check asks a path, without ? and #" };
  const path = httpPath.safeParse(url.pathname);
  if (!path.success) return { problem: path.error.issues.map(({ message }) => message).join("; ") };
  if (!isHost(url.host)) return { problem: "its host is no name and no address" };
  const tls = url.protocol === "https:";
  const port = portOf(url.host) ?? (tls ? 443 : 80);
  return { servers: [`${url.hostname}:${port}`], port, host: url.host, path: path.data, tls };
}

function isHost(text: string): boolean {
  const name = text.replace(/:\d{1,5}$/, "");
  if (!HOST.test(name) || !URL.canParse(`http://${name}/`)) return false;
  return name === text || portOf(text) !== undefined;
}

/** Whether a host is a name, which a certificate can have, and no address. */
function isName(host: string | undefined): boolean {
  return host !== undefined && /[A-Za-z_][A-Za-z0-9_-]*(?::\d+)?$/.test(host) && !host.startsWith("[");
}

function portOf(host: string): number | undefined {
  const port = Number(/[^:]:(\d{1,5})$/.exec(host)?.[1]);
  return port >= 1 && port <= 65_535 ? port : undefined;
}

function wholeNumber(most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, `expected a whole number from 1 to ${most}`)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, `expected a whole number from 1 to ${most}`);
}
