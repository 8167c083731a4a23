import { expect, test } from "@jest/globals";
import { givenAway } from "./secret-traces.ts";

const SECRETS = {
  HEADERS: "Authorization: Bearer correct-horse-battery-staple",
  OTHER: "another-secret-of-some-length",
};

test.each<readonly [string, string]>([
  ["the value", "correct-horse-battery-staple"],
  ["half of it", "curl -H correct-horse-"],
  ["its base64", Buffer.from("correct-horse-battery-staple").toString("base64")],
  ["its base64 behind something else", Buffer.from("bot@example.com:correct-horse-battery-staple").toString("base64")],
  ["its base64 for addresses", Buffer.from("x:correct-horse-battery-staple?").toString("base64url")],
  ["its hexadecimal digits", Buffer.from("correct-horse-battery-staple").toString("hex")],
  ["the percent-encoded line", encodeURIComponent("Authorization: Bearer correct-horse-battery-staple")],
])("a secret is given away by %s", (_name, text) => {
  expect(givenAway(SECRETS, ["nothing here", `log: ${text}.`])).toEqual(["HEADERS"]);
});

test("a masked log gives nothing away", () => {
  expect(givenAway(SECRETS, ["Authorization: Bearer ***", "a correct horse"])).toEqual([]);
});
