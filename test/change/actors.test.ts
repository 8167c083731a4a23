import { expect, test } from "@jest/globals";
import { type Actor, mapActors } from "../../shared/change/actors.ts";
import { someRules } from "./builders.ts";

const rules = someRules({ users: { Rita: "rita-1", RITA: "rita-2", walt: "walt-1", "robot[bot]": null } });

test.each<readonly [string, readonly Actor[], readonly string[], readonly string[]]>([
  ["somebody whom the policy names", [{ login: "walt", name: "Walt" }], ["walt-1"], []],
  ["somebody whom the policy names twice", [{ login: "rita", name: "Rita" }], ["rita-1", "rita-2"], []],
  ["somebody who has no account, as the policy says", [{ login: "robot[bot]", name: "robot" }], [], []],
  ["somebody whom the policy does not name", [{ login: "xaver", name: "Xaver" }], [], ["Xaver"]],
  ["somebody without a login", [{ login: undefined, name: "walt@example.com" }], [], ["walt@example.com"]],
  ["nobody", [], [], []],
])("%s has the accounts that the policy gives them, and no others", (_who, actors, accounts, unmapped) => {
  expect(mapActors(actors, rules)).toEqual({ accounts: new Set(accounts), unmapped });
});
