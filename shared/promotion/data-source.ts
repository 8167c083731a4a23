import { normalHost } from "./network-host.ts";

/** How one kind of address says where it points to. */
interface Kind {
  readonly port: number | "";
  /** The database where an address names none. */
  readonly database: string | "user";
}

const KINDS: Readonly<Record<string, Kind>> = {
  postgres: { port: 5432, database: "user" },
  postgresql: { port: 5432, database: "user" },
  cockroachdb: { port: 26257, database: "user" },
  mysql: { port: 3306, database: "" },
  mariadb: { port: 3306, database: "" },
  sqlserver: { port: 1433, database: "master" },
  mssql: { port: 1433, database: "master" },
  oracle: { port: 1521, database: "" },
  mongodb: { port: 27017, database: "test" },
  redis: { port: 6379, database: "0" },
  rediss: { port: 6379, database: "0" },
  amqp: { port: 5672, database: "" },
  amqps: { port: 5671, database: "" },
};
const WEB_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 };

const HOST_KEYS = ["host", "hostaddr", "server", "data source", "addr", "address", "network address"];
const DATABASE_KEYS = ["dbname", "database", "databasename", "initial catalog", "db"];
const USER_KEYS = ["user", "user id", "uid", "username"];

/**
 * What a value points to, each as `host:port/database`, whatever the credentials and options in it: a URL (also of JDBC, or with several
 * hosts), a connection string of pairs, a name of Go's MySQL driver, or hosts with ports. `undefined` = it is no address. Pure.
 */
export function addressesIn(value: string): readonly string[] | undefined {
  const text = value
    .trim()
    .replace(/^jdbc:/i, "")
    .replace(/^oracle:thin:[^@]*@(?:\/\/)?/i, "oracle://");
  const found = ofUrl(text) ?? ofDriverName(text) ?? ofPairs(text) ?? ofHostList(text);
  return found === undefined || found.length === 0 ? undefined : [...new Set(found)].sort();
}

function ofUrl(text: string): readonly string[] | undefined {
  const [, scheme = "", rest] = /^([a-z][a-z0-9.-]*(?:\+[a-z0-9.-]+)?):\/\/(.*)$/is.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const [family = ""] = scheme.toLowerCase().split("+");
  const { authority, user, tail } = partsOf(rest);
  const query = pairsOf(tail.slice(tail.search(/[?;]/) + 1 || tail.length), /[&;]/);
  const path = decoded(tail.replace(/[?#;].*$/s, ""));
  const kind = Object.hasOwn(KINDS, family) ? KINDS[family] : undefined;
  const own = kind === undefined ? path.replace(/\/+$/, "") : (path.split("/")[1] ?? "");
  const database = own || (kind === undefined ? "" : databaseOf(kind, query, user));
  const hosts = authority === "" ? (value(query, HOST_KEYS) ?? "") : authority;
  // A name that stands for others, which the name service tells, has no port.
  const port = scheme.toLowerCase() === "mongodb+srv" ? "" : (kind?.port ?? WEB_PORTS[family] ?? "");
  return hosts.split(",").map((host) => addressOf(decoded(host), { port, database }));
}

/** A password may hold a slash that nobody escaped: what then stands before it is no host. */
function partsOf(rest: string): { readonly authority: string; readonly user: string; readonly tail: string } {
  const head = /^[^/?#;]*/.exec(rest)?.[0] ?? "";
  const isCut = !head.includes("@") && /:[^\d,\]]/.test(head.replace(/\[[^\]]*\]/g, "")) && rest.includes("@");
  const end = isCut ? rest.lastIndexOf("@") : head.lastIndexOf("@");
  const after = rest.slice(end + 1);
  const authority = /^[^/?#;]*/.exec(after)?.[0] ?? "";
  const user = decoded((end < 0 ? "" : rest.slice(0, end)).replace(/:.*$/s, ""));
  return { authority, user, tail: after.slice(authority.length) };
}

function databaseOf(kind: Kind, query: ReadonlyMap<string, string>, user: string): string {
  const named = value(query, DATABASE_KEYS);
  if (named !== undefined) return named;
  return kind.database === "user" ? user || (value(query, USER_KEYS) ?? "") : kind.database;
}

/** `user:password@tcp(host:3306)/database?options`. */
function ofDriverName(text: string): readonly string[] | undefined {
  const [, network, place = "", database = ""] = /^(?:.*@)?([a-z0-9]+)\(([^()]*)\)\/([^?/]*)/is.exec(text) ?? [];
  if (network === undefined) return undefined;
  return [addressOf(place, { port: 3306, database: decoded(database) })];
}

/** `Server=tcp:host,1433;Database=x;…`, or `host=a,b port=5432 dbname=x …`. */
function ofPairs(text: string): readonly string[] | undefined {
  const isAdo = text.includes(";");
  const pairs = pairsOf(text, isAdo ? /;/ : /\s+/);
  const hosts = value(pairs, HOST_KEYS);
  if (hosts === undefined) return undefined;
  const user = value(pairs, USER_KEYS) ?? "";
  const database = value(pairs, DATABASE_KEYS) ?? (isAdo ? "" : user);
  const port = pairs.get("port");
  if (isAdo) {
    const [host = "", own] = hosts.replace(/^(?:tcp|np|lpc):/i, "").split(",");
    return [addressOf(own === undefined ? host : `${host}:${own.trim()}`, { port: port ?? 1433, database })];
  }
  const ports = (port ?? "5432").split(",");
  return hosts.split(",").map((host, index) => addressOf(host, { port: ports[index] ?? ports[0] ?? "", database }));
}

/** `broker-1:9092,broker-2:9092`. */
function ofHostList(text: string): readonly string[] | undefined {
  const hosts = text.split(",").map((host) => host.trim());
  if (!hosts.every((host) => /^(?:[\p{L}\d.-]+|\[[\da-f:.]+\]):\d{1,5}$/iu.test(host))) return undefined;
  return hosts.map((host) => addressOf(host, { port: "", database: "" }));
}

function addressOf(
  host: string,
  { port, database }: { readonly port: number | string; readonly database: string },
): string {
  const [, name = host, own] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(host.trim()) ?? [];
  const number = own === undefined ? port : Number(own);
  return `${normalHost(name) ?? name.trim().toLowerCase()}:${number}/${database.replace(/^\/+/, "")}`;
}

/** Keys in lower case; the last of several counts. */
function pairsOf(text: string, separator: RegExp): ReadonlyMap<string, string> {
  const pairs = text.split(separator).flatMap((pair): [string, string][] => {
    const at = pair.indexOf("=");
    if (at < 1) return [];
    const written = pair.slice(at + 1).trim();
    return [[pair.slice(0, at).trim().toLowerCase(), decoded(written.replace(/^(['"])(.*)\1$/s, "$2"))]];
  });
  return new Map(pairs);
}

function value(pairs: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  return keys.map((key) => pairs.get(key)).find((each) => each !== undefined && each !== "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
