import { describe, expect, test } from "@jest/globals";
import { type ChangeClass, classOf, type SaidClass, type Served } from "../../shared/change/change-class.ts";
import { CHANGE_KINDS, type ChangeKind, type Release } from "../../shared/change/release.ts";
import { OLDER, RELEASE } from "./builders.ts";

const known = (release: Partial<Release>): Served => ({ state: "known", release: { ...RELEASE, ...release } });
const otherImage = { imageDigest: `sha256:${"2".repeat(64)}` };
const noImage = { imageDigest: undefined };
const noContract = { contractDigest: undefined };

describe("the class of a change", () => {
  test.each<readonly [string, ChangeKind | undefined, Served, readonly ChangeKind[]]>([
    ["said to be infra", "infra", { state: "none" }, ["infra"]],
    ["said to be config", "config", { state: "none" }, ["config"]],
    ["of which nothing is said", undefined, { state: "none" }, CHANGE_KINDS],
    ["of which nothing is said, of what is served", undefined, known({}), CHANGE_KINDS],
    ["said to be config, with a record that nobody can read", "config", { state: "unknown" }, CHANGE_KINDS],
    ["said to be infra, of the contract that is served", "infra", known(otherImage), ["infra"]],
    ["said to be config, of what is served", "config", known({}), ["config"]],
    ["said to be config, with another image", "config", known(otherImage), ["infra", "config"]],
    ["said to be config, of an image that is not known", "config", known(noImage), ["infra", "config"]],
    ["said to be infra, with another contract", "infra", known(OLDER), ["schema", "infra"]],
    ["said to be infra, with the same version and another contract", "infra", known(noContract), ["schema", "infra"]],
    ["said to be schema, though nothing differs", "schema", known({}), ["schema", "config"]],
  ])("%s", (_what, changeKind, served, possibleKinds) => {
    expect(classOf({ changeKind }, RELEASE, served)).toMatchObject({ possibleKinds, changeKind: possibleKinds[0] });
  });

  test("is that of a contract where neither side knows its digest", () => {
    const release = { ...RELEASE, ...noContract };
    expect(classOf({ changeKind: "infra" }, release, known(noContract)).changeKind).toBe("schema");
    const imageless = { ...RELEASE, ...noImage };
    expect(classOf({ changeKind: "config" }, imageless, known(noImage)).changeKind).toBe("infra");
  });

  test.each<readonly [string, SaidClass, Served, Partial<ChangeClass>]>([
    ["nothing is said", {}, { state: "none" }, { breaking: true, understated: undefined }],
    ["no breaking change is said", { breaking: 0 }, { state: "none" }, { breaking: false, understated: undefined }],
    ["one is said", { breaking: 1 }, { state: "none" }, { breaking: true }],
    ["infra is said", { changeKind: "infra" }, { state: "none" }, { breaking: false, understated: undefined }],
    ["infra is said with one", { changeKind: "infra", breaking: 1 }, { state: "none" }, { breaking: true }],
    ["too little is said", { changeKind: "infra" }, known(OLDER), { breaking: true, understated: "infra" }],
    ["too little is said and none", { changeKind: "infra", breaking: 0 }, known(OLDER), { breaking: false }],
    ["more is said than shown", { changeKind: "schema" }, known({}), { breaking: true, understated: undefined }],
  ])("is breaking, or understated, as it must be where %s", (_what, said, served, expected) => {
    expect(classOf(said, RELEASE, served)).toMatchObject(expected);
  });
});
