import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import * as z from "zod";
import type { HealthCheckOptions } from "../../shared/lb-health/settings.ts";
import { fragment } from "./fragment.ts";

// The published fields of `Probe` and of what it holds (Kubernetes API reference, core/v1), with the limits stated there.
const count = z.int().min(1);
const port = z.int().min(1).max(65_535);
const probe = z.strictObject({
  exec: z.strictObject({ command: z.array(z.string()) }).optional(),
  httpGet: z
    .strictObject({
      path: z.string(),
      port,
      host: z.string().optional(),
      scheme: z.enum(["HTTP", "HTTPS"]).optional(),
      httpHeaders: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
    })
    .optional(),
  tcpSocket: z.strictObject({ port, host: z.string().optional() }).optional(),
  initialDelaySeconds: z.int().min(0).optional(),
  periodSeconds: count,
  timeoutSeconds: count,
  successThreshold: count.optional(),
  failureThreshold: count,
});
const once = probe.extend({ successThreshold: z.literal(1).optional() });
const container = z.strictObject({ readinessProbe: probe, livenessProbe: once, startupProbe: once });

const VARIANTS: readonly (readonly [string, HealthCheckOptions])[] = [
  ["without options", {}],
  ["for a handler with TLS and a Host", { tls: true, host: "mcp.internal:8443", healthPath: "/a:b@c,d=e" }],
  ["for a process in the container", { ask: "protocol", era: "legacy", path: "/v1/mcp", port: "3000" }],
];

function probes(options: HealthCheckOptions) {
  return container.parse(parse(fragment("kubernetes", options)));
}

describe("the Kubernetes fragment", () => {
  test.each(VARIANTS)("has the published fields and no others, each probe one question: %s", (_name, options) => {
    const asked = Object.values(probes(options)).map(
      ({ exec, httpGet, tcpSocket }) => [exec, httpGet, tcpSocket].filter((one) => one !== undefined).length,
    );
    expect(asked).toEqual([1, 1, 1]);
  });

  test.each(VARIANTS)("kills no container because of the protocol: %s", (_name, options) => {
    const { livenessProbe, startupProbe, readinessProbe } = probes(options);
    expect([livenessProbe.tcpSocket, startupProbe.tcpSocket]).not.toContain(undefined);
    expect(readinessProbe.tcpSocket).toBeUndefined();
  });

  test("asks the handler as the options say", () => {
    const options = { url: "https://mcp.example.com:8443/mcp", healthPath: "/up", interval: "10", timeout: "4" };
    expect(probes({ ...options, rise: "1", fall: "5" }).readinessProbe).toEqual({
      httpGet: {
        path: "/up",
        port: 8443,
        scheme: "HTTPS",
        httpHeaders: [{ name: "Host", value: "mcp.example.com:8443" }],
      },
      periodSeconds: 10,
      timeoutSeconds: 4,
      successThreshold: 1,
      failureThreshold: 5,
    });
  });

  test("starts the probe of mcp-gates, which gives up before the kubelet does", () => {
    const { readinessProbe } = probes({ ask: "protocol", era: "legacy", path: "/v1/mcp", port: "3000", timeout: "4" });
    const command = ["mcp-gates", "probe", "http://127.0.0.1:3000/v1/mcp", "--timeout", "4", "--era", "legacy"];
    expect(readinessProbe.exec).toEqual({ command });
    // The end of a session has two seconds of its own, and a session that nobody asked for two more.
    expect(readinessProbe.timeoutSeconds).toBeGreaterThan(4 + 2 + 2);
  });

  test.each(["1", "5", "7", "3600"])(
    "gives a container five minutes at least to start, at a check in %s s",
    (interval) => {
      const { startupProbe } = probes({ interval, timeout: "1" });
      expect(startupProbe.failureThreshold * startupProbe.periodSeconds).toBeGreaterThanOrEqual(300);
    },
  );
});
