import type { Balancer, HealthCheck } from "./balancers.ts";
import { caddyFragment } from "./caddy.ts";
import { haproxyFragment } from "./haproxy.ts";
import { kubernetesFragment } from "./kubernetes.ts";
import { nginxFragment } from "./nginx.ts";

const FRAGMENTS: Readonly<Record<Balancer, (check: HealthCheck) => string>> = {
  haproxy: haproxyFragment,
  nginx: nginxFragment,
  caddy: caddyFragment,
  kubernetes: kubernetesFragment,
};

/** The configuration that makes a load balancer do this check, with comments that say what it can and cannot find. */
export function healthFragment(balancer: Balancer, check: HealthCheck): string {
  return FRAGMENTS[balancer](check);
}
