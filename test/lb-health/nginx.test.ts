import { afterAll, afterEach, expect, test } from "@jest/globals";
import { nodeServer } from "../../examples/health/node-server.ts";
import { NGINX_PARTS } from "../../shared/lb-health/nginx.ts";
import type { HealthCheckOptions } from "../../shared/lb-health/settings.ts";
import { freePort } from "../servers/start.ts";
import { callAsAgent } from "./agent.ts";
import { type ExampleServer, startExample } from "./example-servers.ts";
import { fragment } from "./fragment.ts";
import { describeWith, run, startProgram, temporaryFolder } from "./programs.ts";

describeWith("nginx", "the nginx fragment on nginx", (path) => {
  const folder = temporaryFolder();
  const started: (() => Promise<void>)[] = [];

  /** The least that a fragment needs around it. */
  function configuration(options: HealthCheckOptions, port: number): string {
    const [, http = "", server = ""] = fragment("nginx", options).split(
      new RegExp(Object.values(NGINX_PARTS).map(escaped).join("|")),
    );
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (kind) => `  ${kind}_temp_path ${folder.path}/${kind};`,
    );
    return `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
worker_processes 1;
pid ${folder.path}/nginx.pid;
error_log stderr notice;
events { }
http {
  access_log off;
${temporary.join("\n")}
${http}
  server {
    listen 127.0.0.1:${port};
${server}
  }
}
`;
  }
  async function example(isBroken: boolean): Promise<ExampleServer> {
    const server = await startExample((buildServer) => nodeServer(buildServer, { goodForMilliseconds: 0 }), isBroken);
    started.push(server.close);
    return server;
  }
  async function balance(servers: readonly ExampleServer[]): Promise<string> {
    const port = await freePort();
    const file = folder.write(
      "nginx.conf",
      configuration({ servers: servers.map(({ address }) => address).join(",") }, port),
    );
    const nginx = startProgram(path, ["-e", "stderr", "-p", folder.path, "-c", file]);
    started.unshift(nginx.end);
    await nginx.line(/start worker process \d/);
    return `http://127.0.0.1:${port}`;
  }

  afterEach(async () => {
    for (const end of started.splice(0)) await end();
  });
  afterAll(() => folder.remove());

  test.each<readonly [string, HealthCheckOptions]>([
    ["as it is without options", {}],
    ["with TLS", { tls: true, host: "mcp.example.com", servers: "127.0.0.1:8443,[::1]:8443" }],
    ["with every character that a path may have", { path: "/a.b_c~d:e@f+g,h=i-j/", healthPath: "/~health" }],
  ])("is a configuration that nginx accepts without a warning, %s", async (_name, options) => {
    const file = folder.write("checked.conf", configuration(options, await freePort()));
    const { status, words } = await run(path, ["-t", "-e", "stderr", "-p", folder.path, "-c", file]);
    expect([status, words]).toEqual([0, expect.stringContaining("test is successful")]);
    expect(words).not.toMatch(/\[(warn|alert|emerg|error)\]/);
  });

  test("lets no agent meet a server whose handshake fails, and soon leaves it alone", async () => {
    const good = await example(false);
    const bad = await example(true);
    const url = await balance([good, bad]);
    for (let call = 0; call < 20; call++) expect(await callAsAgent(`${url}/mcp`, "modern")).toBe("result");
    expect(bad.requests()).toBe(3);
  });

  test("finds a failure without an agent when something asks for the health of the set", async () => {
    const good = await example(false);
    const bad = await example(true);
    const url = await balance([good, bad]);
    for (let question = 0; question < 10; question++) expect((await fetch(`${url}/health/mcp`)).status).toBe(200);
    expect(bad.requests()).toBe(3);
    expect(await callAsAgent(`${url}/mcp`, "modern")).toBe("result");
    expect(bad.requests()).toBe(3);
  });

  test("says at the health endpoint when no server works", async () => {
    const url = await balance([await example(true)]);
    expect((await fetch(`${url}/health/mcp`)).status).toBe(503);
  });

  test("repeats no call that was cut off", async () => {
    const good = await example(false);
    const cut = await example(false);
    cut.cutOff();
    const url = await balance([cut, good]);
    expect(await callAsAgent(`${url}/mcp`, "modern")).toBe("HTTP 502");
    expect([cut.requests(), good.requests()]).toEqual([1, 0]);
  });
});

function escaped(text: string): string {
  return text.replace(/[{}]/g, "\\$&");
}
