import { expect, test } from "@jest/globals";
import { isAbout } from "../../../../shared/mcp/probe/auth/resource-metadata.ts";

const SERVER = new URL("https://host.example/team/mcp?tenant=a");

test.each<readonly [resource: string, isAboutServer: boolean]>([
  ["https://host.example/team/mcp", true],
  ["https://host.example/team/mcp/", true],
  ["https://host.example/team", true],
  ["https://host.example", true],
  ["https://HOST.example:443/team/mcp", true],
  ["https://host.example/team/mcp?tenant=a", true],
  ["https://host.example/team/mcp?tenant=b", false],
  ["https://host.example/team/mcp#part", false],
  ["https://host.example/team/mc", false],
  ["https://host.example/tea", false],
  ["https://host.example/team/mcp/admin", false],
  ["https://host.example/team%2Fmcp", false],
  ["https://host.example.evil.example/team/mcp", false],
  ["https://host.example@evil.example/team/mcp", false],
  ["https://user@host.example/team/mcp", false],
  ["https://evil.example/https://host.example/team/mcp", false],
  ["https://host.example:8443/team/mcp", false],
  ["http://host.example/team/mcp", false],
  ["host.example/team/mcp", false],
  ["", false],
])("Metadata of the resource %j is about the server: %s", (resource, isAboutServer) => {
  expect(isAbout(resource, SERVER)).toBe(isAboutServer);
});
