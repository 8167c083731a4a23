import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { expressServer } from "../../examples/health/express-server.ts";
import type { HealthCheckOptions } from "../../shared/lb-health/settings.ts";
import { selfSignedCertificate } from "../servers/certificate.ts";
import { freePort } from "../servers/start.ts";
import { callAsAgent } from "./agent.ts";
import { startExample } from "./example-servers.ts";
import { fragment } from "./fragment.ts";
import { describeWith, type Running, run, startProgram, temporaryFolder } from "./programs.ts";

describeWith("caddy", "the Caddy fragment on Caddy", (path) => {
  const folder = temporaryFolder();
  const environment = { HOME: folder.path, XDG_CONFIG_HOME: folder.path, XDG_DATA_HOME: folder.path };
  const started: (() => Promise<void>)[] = [];
  const caFile = folder.write("authority.pem", selfSignedCertificate().certificate);

  async function start(options: HealthCheckOptions): Promise<{ readonly caddy: Running; readonly url: string }> {
    const port = await freePort();
    const file = folder.write("Caddyfile", site({ interval: "1", timeout: "1", ...options }, port));
    const caddy = startProgram(path, ["run", "--config", file, "--adapter", "caddyfile"], environment);
    started.unshift(caddy.end);
    // Caddy checks the servers behind it before it opens its own port.
    await caddy.line(/serving initial configuration/);
    return { caddy, url: `http://127.0.0.1:${port}/mcp` };
  }

  afterEach(async () => {
    for (const end of started.splice(0)) await end();
  });
  afterAll(() => folder.remove());

  test.each<readonly [string, HealthCheckOptions]>([
    ["as it is without options", {}],
    ["with TLS", { tls: true, host: "mcp.example.com", servers: "127.0.0.1:8443,[::1]:8443", caFile }],
    ["with every character that a path may have", { path: "/a.b_c~d:e@f+g,h=i-j/", healthPath: "/@health" }],
  ])("is a configuration that Caddy accepts and would format the same, %s", async (_name, options) => {
    const file = folder.write("checked", site(options, await freePort()));
    const valid = await run(path, ["validate", "--config", file, "--adapter", "caddyfile"], environment);
    expect([valid.status, valid.words]).toEqual([0, expect.stringContaining("Valid configuration")]);
    // A warning of Caddy's own.
    expect(valid.words).not.toContain("not formatted");
  });

  test("takes out a server whose handshake fails, and brings it back", async () => {
    const [good, bad] = [await example(false), await example(true)];
    const { caddy, url } = await start({ servers: `${good.address},${bad.address}` });
    await caddy.line(new RegExp(`unexpected status code.*"${bad.address}"`));
    for (let call = 0; call < 20; call++) expect(await callAsAgent(url, "modern")).toBe("result");
    expect(bad.requests("/mcp")).toBe(0);
    bad.setBroken(false);
    await caddy.line(new RegExp(`host is up.*"${bad.address}"`));
    for (let call = 0; call < 20; call++) expect(await callAsAgent(url, "modern")).toBe("result");
    expect(bad.requests("/mcp")).toBeGreaterThan(0);
  });

  test("does not take a web page for a healthy server", async () => {
    const page = await listening((_request, response) => response.end("<html>status ok</html>"));
    const { caddy, url } = await start({ servers: page });
    await caddy.line(/response body failed expectations/);
    expect(await callAsAgent(url, "modern")).toBe("HTTP 503");
  });

  test("asks with the Host that was given", async () => {
    const hosts: (string | undefined)[] = [];
    let asked: () => void = () => {};
    const firstCheck = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const address = await listening((request, response) => {
      hosts.push(request.headers.host);
      response.end();
      asked();
    });
    await start({ servers: address, host: "mcp.internal" });
    await firstCheck;
    expect(hosts).toEqual(["mcp.internal"]);
  });

  async function example(isBroken: boolean) {
    const server = await startExample((build) => expressServer(build, { goodForMilliseconds: 0 }), isBroken);
    started.push(server.close);
    return server;
  }
  async function listening(listener: Parameters<typeof createServer>[1]): Promise<string> {
    const http = createServer(listener).listen(0, "127.0.0.1");
    await once(http, "listening");
    started.push(async () => {
      http.close();
      http.closeAllConnections();
    });
    return `127.0.0.1:${(http.address() as AddressInfo).port}`;
  }
});

/** The least that a fragment needs around it. */
function site(options: HealthCheckOptions, port: number): string {
  const inside = fragment("caddy", options).replace(/^(?=.)/gm, "\t");
  return `{\n\tadmin off\n\tauto_https off\n}\n\nhttp://127.0.0.1:${port} {\n${inside}}\n`;
}
