import { describe, expect, test } from "@jest/globals";
import { createAuthenticator } from "../../../../shared/mcp/probe/auth/authenticator.ts";
import { urlProblem } from "../../../../shared/mcp/probe/auth/guarded-http.ts";
import { aLogin, ask, bySecret, openHttp } from "./ask.ts";
import { anOAuthWorld } from "./servers.ts";

describe("Whether a URL that a server names is asked:", () => {
  const remote = "http://mcp.example/mcp";
  const local = "http://localhost:8080/mcp";

  test.each<readonly [url: string, target: string, open: boolean, problem: string | undefined]>([
    ["https://login.example/token", remote, false, undefined],
    ["https://login.example/token", local, false, undefined],
    ["https://user:password@login.example/token", remote, false, "holds user information"],
    ["https://user@login.example/token", remote, false, "holds user information"],
    ["http://login.example/token", local, false, "is no https URL"],
    ["http://mcp.example/metadata", remote, true, undefined],
    ["http://mcp.example/token", remote, false, "is no https URL"],
    ["http://mcp.example:81/metadata", remote, true, "is no https URL"],
    ["http://127.0.0.1:9200/", local, false, undefined],
    ["http://[::1]:9200/", local, false, undefined],
    ["http://login.localhost/", local, false, undefined],
    ["http://127.0.0.1:9200/", remote, true, "is no https URL"],
    ["http://127.0.0.1.evil.example/", local, true, "is no https URL"],
    ["http://localhost.evil.example/", local, true, "is no https URL"],
    ["ftp://localhost/", local, true, "is no https URL"],
    ["data:application/json,{}", local, true, "is no https URL"],
  ])("%s for the target %s, open to all: %s", (url, target, open, problem) => {
    expect(urlProblem(new URL(url), new URL(target), { open })).toBe(problem);
  });
});

test.each([
  ["when a token is had", "answered" as const],
  ["when the token endpoint does not answer", "never" as const],
])("Every connection on the way to a token is closed %s", async (_name, ending) => {
  const { authorization, resource } = await anOAuthWorld();
  if (ending === "never") authorization.instead.set(authorization.tokenPath, "never");
  const limits = { ...aLogin("").limits, exchange: ending === "never" ? 1000 : 5000 };
  const login = aLogin(resource.resource, { authentication: bySecret(), limits });
  const states: string[] = [];
  const authenticator = createAuthenticator(login, {
    openHttp: (url, tls) => {
      const http = openHttp(url, tls);
      const index = states.push("open") - 1;
      return {
        certificate: undefined,
        send: (request) => http.send(request),
        close: () => {
          states[index] = "closed";
          http.close();
        },
      };
    },
    left: () => 60_000,
    now: () => 0,
  });
  await ask(login, authenticator);
  expect(states).toEqual(["closed", "closed", "closed"]);
});
