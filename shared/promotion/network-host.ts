/** The names by which a machine speaks of itself. */
const LOOPBACK = "localhost";

/**
 * A host in its one spelling: lower case, IDN as its ASCII form, without the dots at the end, IP addresses as they are usually written,
 * also when they are numbers or octal, or IPv4 within IPv6. The usual names of the machine itself are `localhost`. `undefined` = no
 * host can be called so.
 */
export function normalHost(text: string): string | undefined {
  const bare = text.trim().replace(/\.+$/, "");
  const bracketed = bare.includes(":") && !bare.startsWith("[") ? `[${bare}]` : bare;
  const address = `http://${bracketed}/`;
  if (bare === "" || /[\s/?#@\\]/.test(bare) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const host = mappedAddress(hostname) ?? hostname.replace(/\.+$/, "");
  return isThisMachine(host) ? LOOPBACK : host;
}

/** Whether a host of {@link normalHost} is the machine itself, which every environment has of its own. */
function isLoopback(host: string): boolean {
  return host === LOOPBACK || host.endsWith(`.${LOOPBACK}`) || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** `[::ffff:a00:1]` is 10.0.0.1. */
function mappedAddress(hostname: string): string | undefined {
  const [, high, low] = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(hostname) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const [left, right] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [left >> 8, left & 255, right >> 8, right & 255].join(".");
}

function isThisMachine(host: string): boolean {
  return [LOOPBACK, "127.0.0.1", "[::1]", "0.0.0.0", "[::]"].includes(host);
}

/**
 * What tells the endpoint of a target from those of other environments: its host, whatever its port; on the machine itself the port as
 * well. `none` = a process has no host; `undefined` = the target cannot be read.
 */
export function endpointHost(target: string): string | "none" | undefined {
  const text = target.trim();
  if (text.startsWith("stdio:")) return "none";
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = normalHost(url.hostname);
  if (host === undefined || !isLoopback(host)) return host;
  return `${host}:${url.port === "" ? (url.protocol === "https:" ? 443 : 80) : url.port}`;
}
