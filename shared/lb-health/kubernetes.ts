import type { HealthCheck } from "./balancers.ts";

/** Seconds that a container may take until it listens. */
const START_SECONDS = 300;

/** What starting the process of an `exec` probe and ending its session may take, in seconds, beside the check itself. */
const PROCESS_SECONDS = 5;

/** The three probes of one container. */
export function kubernetesFragment(check: HealthCheck): string {
  const { interval, timeout, rise, fall, port } = check;
  const listens = `  tcpSocket:\n    port: ${port}\n`;
  const startChecks = Math.ceil(START_SECONDS / interval);
  return `# In the container of the server (spec.containers[].…).
${introduction(check)}
readinessProbe:
${question(check)}  periodSeconds: ${interval}
  timeoutSeconds: ${check.ask === "handler" ? timeout : timeout + PROCESS_SECONDS}
  successThreshold: ${rise}
  failureThreshold: ${fall}
# Not the protocol: a container that fails the next two is killed, and with it every session that it holds. What makes
# handshakes fail is mostly shared (a database, the login server), so all replicas would be killed at once, again and
# again, and a restart repairs none of it. Readiness takes the traffic away, which is what helps. A port that nobody
# listens on is a dead process. If the server has an endpoint that answers without asking anything, an httpGet of it is
# better still: it notices a process that hangs.
livenessProbe:
${listens}  periodSeconds: ${interval}
  timeoutSeconds: ${timeout}
  failureThreshold: ${fall * 2}
# Until it listens, at most ${startChecks * interval} s, a container is not asked whether it lives.
startupProbe:
${listens}  periodSeconds: ${interval}
  timeoutSeconds: ${timeout}
  failureThreshold: ${startChecks}
`;
}

function question(check: HealthCheck): string {
  return check.ask === "handler" ? httpGet(check) : command(check);
}

function introduction({ ask, healthPath }: HealthCheck): string {
  if (ask === "handler") {
    return `# A kubelet asks by GET and looks at the status only, so the server does the handshake with itself and says at
# ${healthPath} what came of it (examples/health of mcp-gates).`;
  }
  return `# Runs mcp-gates in the container, which has to be in the image, and asks the MCP endpoint as an agent does. Each check
# starts a process; where that is too much, give the server a handler and ask it: --ask handler.`;
}

function httpGet({ healthPath, port, host, tls }: HealthCheck): string {
  const scheme = tls ? "    scheme: HTTPS\n" : "";
  const headers = host === undefined ? "" : `    httpHeaders:\n      - name: Host\n        value: ${quoted(host)}\n`;
  return `  httpGet:\n    path: ${quoted(healthPath)}\n    port: ${port}\n${scheme}${headers}`;
}

function command(check: HealthCheck): string {
  const url = `${check.tls ? "https" : "http"}://127.0.0.1:${check.port}${check.path}`;
  const era = check.era === undefined ? [] : ["--era", check.era];
  const words = ["mcp-gates", "probe", url, "--timeout", String(check.timeout)].concat(era);
  return `  exec:\n    command: [${words.map(quoted).join(", ")}]\n`;
}

/** Every JSON string is one of YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
