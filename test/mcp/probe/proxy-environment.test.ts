import { describe, expect, test } from "@jest/globals";
import { proxyFor, proxySecrets } from "../../../shared/mcp/probe/proxy.ts";
import { failureOf } from "./sockets.ts";

describe("the proxy for a target", () => {
  test.each<[string, string, Readonly<Record<string, string>>, string | undefined]>([
    ["is none by default", "https://a.example/", {}, undefined],
    [
      "is that of its scheme",
      "https://a.example/",
      { https_proxy: "http://p:1", http_proxy: "http://q:1" },
      "http://p:1",
    ],
    [
      "is that of http for http",
      "http://a.example/",
      { https_proxy: "http://p:1", http_proxy: "http://q:1" },
      "http://q:1",
    ],
    ["may be named in upper case", "https://a.example/", { HTTPS_PROXY: "http://p:1" }, "http://p:1"],
    [
      "is rather that of lower case",
      "https://a.example/",
      { HTTPS_PROXY: "http://q:1", https_proxy: "http://p:1" },
      "http://p:1",
    ],
    ["is not that of an empty variable", "https://a.example/", { https_proxy: " ", HTTPS_PROXY: "" }, undefined],
    ["may be one for all", "https://a.example/", { ALL_PROXY: "http://p:1" }, "http://p:1"],
    ["needs no scheme and no port", "https://a.example/", { https_proxy: "p" }, "http://p:80"],
    ["is at 443 in TLS", "https://a.example/", { https_proxy: "https://p/" }, "https://p:443"],
    ["may be an address of IPv6", "https://a.example/", { https_proxy: "http://[::1]:3128" }, "http://[::1]:3128"],
    [
      "is none for an excepted host",
      "https://a.example/",
      { https_proxy: "http://p:1", no_proxy: "b.example, a.example" },
      undefined,
    ],
    [
      "is none for an excepted domain",
      "https://a.example/",
      { https_proxy: "http://p:1", NO_PROXY: ".example" },
      undefined,
    ],
    [
      "is none for an excepted port",
      "https://a.example:8443/",
      { https_proxy: "http://p:1", no_proxy: "a.example:8443" },
      undefined,
    ],
    [
      "is one for another port",
      "https://a.example/",
      { https_proxy: "http://p:1", no_proxy: "a.example:8443" },
      "http://p:1",
    ],
    ["is none when all are excepted", "https://a.example/", { https_proxy: "http://p:1", no_proxy: "*" }, undefined],
  ])("%s", (_name, target, environment, expected) => {
    const proxy = proxyFor(new URL(target), environment);
    expect(proxy && `${proxy.url.protocol}//${proxy.name}`).toBe(expected);
  });

  test("is not looked for in the process's own environment, which stays as it was", () => {
    const own = process.env;
    process.env.https_proxy = "http://own:1";
    try {
      expect(proxyFor(new URL("https://a.example/"), { http_proxy: "http://q:1" })).toBeUndefined();
      expect([process.env === own, process.env.https_proxy]).toEqual([true, "http://own:1"]);
    } finally {
      delete process.env.https_proxy;
    }
  });

  test.each<[string, string, string]>([
    ["of another protocol", "socks5://s3cret@p:1", "https_proxy (or all_proxy) is no http or https URL"],
    ["that is no URL", "http://s3cret@:x", "https_proxy (or all_proxy) is no http or https URL"],
    [
      "with credentials that cannot be read",
      "http://s3cret:%zz@p:1",
      "the credentials in https_proxy (or all_proxy) are not percent-encoded as URLs need it",
    ],
  ])("%s is a mistake in the settings", async (_name, value, detail) => {
    const failure = await failureOf(() => proxyFor(new URL("https://a.example/"), { https_proxy: value }));
    expect([failure.failureClass, failure.detail]).toEqual(["probe.settings", detail]);
  });
});

describe("what must not be shown of the proxies of an environment", () => {
  test("is every spelling of their credentials", () => {
    const secrets = proxySecrets({
      https_proxy: "http://user:p%40ss@p:1",
      HTTP_PROXY: "user2:other@q:2",
      no_proxy: "a",
    });
    const basic = (userinfo: string) => Buffer.from(userinfo).toString("base64");
    expect(secrets).toEqual(expect.arrayContaining(["p%40ss", "p@ss", "user:p@ss", basic("user:p@ss")]));
    expect(secrets).toEqual(expect.arrayContaining(["other", basic("user2:other")]));
  });

  test("is nothing where there are none, or no URL", () => {
    expect(proxySecrets({ https_proxy: "http://p:1", http_proxy: "http://", no_proxy: "user:pass@a" })).toEqual([]);
  });
});
