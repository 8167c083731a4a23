import type { Balancer, HealthCheck } from "./balancers.ts";
import type { HealthCheckOptions, OptionProblem } from "./settings.ts";

/** The options that a load balancer has no use for, and what to do instead: saying nothing would be taken for yes. */
const WITHOUT: Readonly<Record<Balancer, Partial<Record<keyof HealthCheckOptions, string>>>> = {
  haproxy: { port: "each server has its own: --servers host:port" },
  nginx: {
    port: "each server has its own: --servers host:port",
    rise: "nginx without a licence does not check by itself: a server is tried again after the time that it rests",
  },
  caddy: {
    port: "each server has its own: --servers host:port",
    rise: "Caddy 2.6 uses a server again after one good check",
    fall: "Caddy 2.6 takes a server out after one failed check",
  },
  kubernetes: {
    servers: "a probe asks the container that it belongs to: --port",
    caFile: "the kubelet does not check the certificate of a probe",
    stateless: "it is for haproxy",
  },
};

/** The options that were given although this load balancer has no use for them. */
export function doesNotApply(
  balancer: Balancer,
  given: Readonly<Partial<Record<keyof HealthCheckOptions, unknown>>>,
  { ask }: HealthCheck,
): readonly OptionProblem[] {
  const unused = Object.entries(WITHOUT[balancer])
    .filter(([option]) => given[option as keyof HealthCheckOptions] !== undefined)
    .map(([option, reason]) => ({ option, reason }));
  if (ask === "protocol" && (balancer === "nginx" || balancer === "caddy")) {
    return [...unused, { option: "ask", reason: ONLY_GET[balancer] }];
  }
  if (ask === "protocol" && balancer === "kubernetes" && given.host !== undefined) {
    return [...unused, { option: "host", reason: "a probe that runs in the container asks 127.0.0.1" }];
  }
  return unused;
}

const ONLY_GET = {
  nginx: "nginx without a licence sends no checks; it learns of a failure from answers: --ask handler",
  caddy: "Caddy 2.6 checks by GET only: --ask handler",
} as const;
