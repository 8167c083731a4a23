import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { checksumLine } from "../../scripts/release/assets.mjs";
import { githubReleases } from "../../scripts/release/github.mjs";
import { publishRelease } from "../../scripts/release/publish.mjs";
import { releaseOf } from "../../scripts/release/version.mjs";
import { type FakeState, fakeGh, newState } from "./fake-gh.mjs";

const COMMIT = "a".repeat(40);
const OTHER = "b".repeat(40);
const CHECKSUMS = checksumLine("gates.tar.gz", "archive") + checksumLine("gates.spdx.json", "{}");

let folder: string;
let state: FakeState;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mcp-gates-publish-"));
  mkdirSync(join(folder, "files"));
  put("gates.tar.gz", "archive");
  put("gates.spdx.json", "{}");
  put("SHA256SUMS", CHECKSUMS);
  writeFileSync(join(folder, "notes.md"), "- A gate.\n");
  state = newState({ "v1.0.0": OTHER, "v1.1.0": COMMIT, v1: OTHER });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): void {
  writeFileSync(join(folder, "files", name), text);
}

async function publish({ tag = "v1.1.0", pauses = [] as number[] } = {}) {
  const release = releaseOf(tag);
  if (release === undefined) throw new Error(`${tag} names no version`);
  const github = githubReleases({ repository: "acme/mcp-gates", gh: (words) => fakeGh(state, words) });
  const pause = async (milliseconds: number) => void pauses.push(milliseconds);
  return await publishRelease(
    {
      release,
      commit: COMMIT,
      folder: join(folder, "files"),
      checksums: CHECKSUMS,
      notesFile: join(folder, "notes.md"),
    },
    { github, pause },
  );
}

const changes = () => state.calls.filter((call) => /^release|--method/.test(call)).map((call) => call.split(" ")[2]);

describe("the publication of a release", () => {
  test("makes a draft with all files and publishes it then, immutable and the latest", async () => {
    expect(await publish()).toBe("v1.1.0 is published, with 3 files, and immutable.");
    expect(state.releases).toMatchObject([
      { tag_name: "v1.1.0", draft: false, immutable: true, prerelease: false, latest: "true", body: "- A gate.\n" },
    ]);
    expect(state.releases[0]?.assets).toHaveLength(3);
    expect(changes()).toEqual(["v1.1.0", "PATCH"]);
  });

  test("never makes a pre-release the latest", async () => {
    state.tags["v1.2.0-rc.1"] = COMMIT;
    await publish({ tag: "v1.2.0-rc.1" });
    expect(state.releases).toMatchObject([{ prerelease: true, latest: "false", draft: false }]);
  });

  test("does not make the latest what is published after a later one, by a run that was started again", async () => {
    state.releases.push({ tag_name: "v1.2.0", draft: false, immutable: true });
    await publish();
    expect(state.releases.at(-1)).toMatchObject({ tag_name: "v1.1.0", draft: false, latest: "false" });
  });

  test("is not kept from being the latest by a draft or a pre-release that is higher", async () => {
    state.releases.push(
      { tag_name: "v1.2.0", draft: true, immutable: false },
      { tag_name: "v1.2.0-rc.1", draft: false, immutable: true },
    );
    await publish();
    expect(state.releases.at(-1)).toMatchObject({ tag_name: "v1.1.0", draft: false, latest: "true" });
  });

  test("throws away the draft of a run that broke off, and begins anew", async () => {
    state.failAt = "api --method PATCH";
    await expect(publish()).rejects.toThrow("HTTP 502");
    expect(state.releases).toMatchObject([{ id: 1, draft: true }]);
    state.failAt = undefined;
    await publish();
    expect(state.releases).toMatchObject([{ id: 2, draft: false }]);
  });

  test("leaves what was published before, when it has the same files", async () => {
    await publish();
    state.calls.length = 0;
    expect(await publish()).toBe("v1.1.0 was published before, with the same files.");
    expect(changes()).toEqual([]);
  });

  test("finds a release behind the first page", async () => {
    for (const tag of ["v0.1.0", "v0.2.0", "v0.3.0"])
      state.releases.push({ tag_name: tag, draft: false, immutable: true });
    await publish();
    expect(await publish()).toContain("was published before");
  });

  test("refuses when other files were published before", async () => {
    state.releases.push({ tag_name: "v1.1.0", draft: false, immutable: true, assets: [] });
    await expect(publish()).rejects.toThrow(
      "v1.1.0 at GitHub has other files than were handed over: SHA256SUMS, gates.spdx.json, gates.tar.gz",
    );
    expect(changes()).toEqual([]);
  });
});

describe("nothing is published", () => {
  test.each<readonly [string, () => void, string]>([
    [
      "the tag was moved meanwhile",
      () => Object.assign(state.tags, { "v1.1.0": OTHER }),
      `the tag v1.1.0 is at ${OTHER} now`,
    ],
    ["the tag was deleted meanwhile", () => delete state.tags["v1.1.0"], "the tag v1.1.0 is at no commit now"],
    ["a file is not what was built", () => put("gates.tar.gz", "evil"), "does not hold the files whose checksums"],
    ["a file is there that nobody built", () => put("evil.sh", "x"), "does not hold the files whose checksums"],
    [
      "a file is missing",
      () => rmSync(join(folder, "files/gates.spdx.json")),
      "does not hold the files whose checksums",
    ],
    ["SHA256SUMS says something else", () => put("SHA256SUMS", "x  y\n"), "SHA256SUMS is not what was handed over"],
    ["SHA256SUMS is missing", () => rmSync(join(folder, "files/SHA256SUMS")), "SHA256SUMS is not what was handed over"],
    [
      "GitHub has a further file in the draft",
      () => Object.assign(state, { spoil: "evil.sh" }),
      "has other files than were handed over: evil.sh",
    ],
    ["the draft cannot be made", () => Object.assign(state, { failAt: "release create" }), "HTTP 502"],
  ])("when %s", async (_case, spoil, problem) => {
    spoil();
    await expect(publish()).rejects.toThrow(problem);
    expect(state.releases.filter(({ draft }) => !draft)).toEqual([]);
  });
});

test.each<readonly ["files" | "tag", string]>([
  ["files", "v1.1.0 at GitHub has other files than were handed over: evil.sh"],
  ["tag", `the tag v1.1.0 is at ${"c".repeat(40)} now, not at ${COMMIT}, which was checked`],
])("a release is an error whose %s somebody exchanged before it was locked", async (what, problem) => {
  state.spoilLater = what;
  await expect(publish()).rejects.toThrow(problem);
});

test("a release that GitHub did not make immutable is an error, after some patience", async () => {
  state.makesImmutable = false;
  const pauses: number[] = [];
  await expect(publish({ pauses })).rejects.toThrow(
    "v1.1.0 is published but not immutable: switch on immutable releases",
  );
  expect(pauses).toEqual(Array(9).fill(3000));
});
