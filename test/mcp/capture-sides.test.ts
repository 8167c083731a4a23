import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { contractFileText } from "../../shared/contract/model.ts";
import { protocolVersionEdits } from "../../shared/contract/surface/protocol-versions.ts";
import { type CaptureOptions, captureSides, captureTarget, type SideRequest } from "../../shared/mcp/capture.ts";
import { leftRunning, type RunningServer, startServer, stdioTarget } from "../servers/start.ts";
import { failureOf } from "./failure.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

let directory: string;
let minimal: RunningServer;
const files = new Map<string, string>();

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "sides-"));
  minimal = await startServer("faulty-http");
  for (const era of ["legacy", "modern"] as const) {
    const { contract } = await captureTarget({ target: at("dual") }, { era });
    files.set(era, join(directory, `${era}.json`));
    writeFileSync(join(directory, `${era}.json`), contractFileText(contract));
  }
  files.set("tools", join(directory, "tools.json"));
  writeFileSync(join(directory, "tools.json"), "[]");
});
afterAll(async () => {
  await minimal.close();
  rmSync(directory, { recursive: true, force: true });
});

const at = (behaviour: string) => `${minimal.url}/${behaviour}`;
const file = (name: string) => files.get(name) ?? "";
const side = (target: string): SideRequest => ({ target });

async function eras(baseline: string, candidate: string, options: CaptureOptions = {}) {
  const captures = await captureSides(side(baseline), side(candidate), options);
  const conditions = [captures.baseline, captures.candidate].map(({ contract }) => contract.conditions);
  for (const condition of conditions) if (condition !== null) expect(condition.clientCapabilities).toEqual({});
  return {
    eras: conditions.map((condition) => condition?.era),
    notes: [captures.baseline.notes, captures.candidate.notes].map((notes) => notes.join(" ")),
  };
}

describe("both sides are captured in one era:", () => {
  test("two servers that speak the same", async () => {
    expect(await eras(at("modern"), at("dual"))).toEqual({ eras: ["modern", "modern"], notes: ["", ""] });
    expect(await eras(at("legacy"), at("session"))).toEqual({ eras: ["legacy", "legacy"], notes: ["", ""] });
  });

  test.each([
    [
      "the baseline",
      "dual",
      "legacy",
      [/The baseline was captured in the legacy era, because the candidate speaks no other/, /^$/],
    ],
    [
      "the candidate",
      "legacy",
      "dual",
      [/^$/, /The candidate was captured in the legacy era, because the baseline speaks no other/],
    ],
  ])(
    "%s, which speaks both, is captured again in the legacy era of the other",
    async (_name, baseline, candidate, notes) => {
      const captured = await eras(at(baseline), at(candidate));
      expect(captured.eras).toEqual(["legacy", "legacy"]);
      for (const [index, note] of notes.entries()) expect(captured.notes[index]).toMatch(note);
    },
  );

  test.each(["baseline", "candidate"] as const)(
    "of two files that of the %s gives way to its capture in the legacy era",
    async (modern) => {
      const [one, two] = [{ target: file("modern"), legacy: file("legacy") }, side(file("legacy"))];
      const captures = await (modern === "baseline" ? captureSides(one, two, {}) : captureSides(two, one, {}));
      const { baseline, candidate } = captures;
      expect([baseline, candidate].map(({ contract }) => contract.conditions?.era)).toEqual(["legacy", "legacy"]);
      expect(captures[modern].notes.join()).toContain(`The ${modern} is taken as it was captured in the legacy era`);
    },
  );

  test.each<readonly [string, () => readonly [SideRequest, SideRequest]]>([
    ["server", () => [side(at("dual")), side(at("legacy"))]],
    ["server that was captured", () => [side(at("dual")), side(file("legacy"))]],
    ["file", () => [{ target: file("modern"), legacy: file("legacy") }, side(file("legacy"))]],
  ])(
    "a baseline that speaks both keeps its modern versions beside a %s of the legacy era, so that their loss is seen",
    async (_what, sides) => {
      const { baseline, candidate } = await captureSides(...sides(), {});
      expect(baseline.contract.conditions?.era).toBe("legacy");
      expect(baseline.contract.supportedProtocolVersions).toContain("2026-07-28");
      expect(candidate.contract.supportedProtocolVersions).not.toContain("2026-07-28");
      expect(protocolVersionEdits(baseline.contract, candidate.contract).map(({ rule }) => rule)).toEqual([
        "protocol-version-lowered",
      ]);
    },
  );

  test("a file stays what it is beside one of its own era, whatever there is of the legacy era", async () => {
    const one = { target: file("modern"), legacy: join(directory, "none.json") };
    const { baseline } = await captureSides(one, side(file("modern")), {});
    expect([baseline.contract.conditions?.era, baseline.notes]).toEqual(["modern", []]);
  });

  test.each<readonly [string, () => SideRequest, RegExp]>([
    [
      "is of the modern era",
      () => ({ target: file("modern"), legacy: file("modern") }),
      /not captured in the legacy era/,
    ],
    ["stands beside a server", () => ({ target: at("dual"), legacy: file("legacy") }), /asked in that era itself/],
  ])("a file for the legacy era is refused when it %s", async (_what, candidate, message) => {
    const failure = await failureOf(async () => await captureSides(side(file("legacy")), candidate(), {}));
    expect(failure.message).toMatch(message);
  });

  test("over different transports, too", async () => {
    const captured = await eras(stdioTarget("modern", ["stdio"]), at("legacy"));
    expect(captured.eras).toEqual(["legacy", "legacy"]);
  });

  test.each(["legacy", "modern"])(
    "a contract file of the %s era sets it for a server that speaks both",
    async (era) => {
      expect(await eras(file(era), at("dual"))).toEqual({ eras: [era, era], notes: ["", ""] });
      expect(await eras(at("dual"), file(era))).toEqual({ eras: [era, era], notes: ["", ""] });
    },
  );

  test("a list of tools without conditions leaves the server its newest era", async () => {
    expect((await eras(file("tools"), at("dual"))).eras).toEqual([undefined, "modern"]);
  });

  test("an era that is asked for counts for both", async () => {
    expect((await eras(at("dual"), at("dual"), { era: "legacy" })).eras).toEqual(["legacy", "legacy"]);
    expect((await eras(file("modern"), at("dual"), { era: "legacy" })).eras).toEqual(["modern", "legacy"]);
  });

  test("two files stand as they are", async () => {
    expect((await eras(file("legacy"), file("modern"))).eras).toEqual(["legacy", "modern"]);
  });
});

describe("sides that cannot be made alike stand in different eras, with a note:", () => {
  test("servers that have no era in common", async () => {
    const captured = await eras(at("legacy"), at("modern"));
    expect(captured.eras).toEqual(["legacy", "modern"]);
    expect(captured.notes[1]).toMatch(/The baseline speaks the legacy era only and the candidate the modern era only/);
  });

  test.each([
    ["legacy", "modern"],
    ["modern", "legacy"],
  ])("a file of the %s era and a server of the %s era only", async (era, server) => {
    const captured = await eras(file(era), at(server));
    expect(captured.eras).toEqual([era, server]);
    expect(captured.notes[1]).toMatch(
      new RegExp(`The candidate does not speak the ${era} era, in which .*${era}\\.json was captured`),
    );
  });
});

test("a dual-era server tells the same over stdio and over HTTP", async () => {
  const server = await startServer("modern", ["http"]);
  try {
    const captures = await captureSides(side(stdioTarget("modern", ["stdio"])), side(server.url), {});
    expect(captures.candidate.contract).toEqual(captures.baseline.contract);
  } finally {
    await server.close();
  }
});

describe("when a side fails", () => {
  test.each([
    ["baseline", at, "legacy"],
    ["candidate", at, "legacy"],
  ] as const)("the error names it: %s", async (failing, _at, other) => {
    const targets = failing === "baseline" ? [at("500"), at(other)] : [at(other), at("500")];
    const error = await failureOf(() => captureSides(side(targets[0] ?? ""), side(targets[1] ?? ""), {}));
    expect(error).toMatchObject({
      code: "http-status",
      message: expect.stringMatching(new RegExp(`^Could not capture the ${failing} \\(`)),
    });
  });

  test("the other is stopped and leaves no process", async () => {
    const family = join(directory, "family");
    const slow = side(stdioTarget("faulty-stdio", ["hang-with-grandchild", family]));
    const failing = side(stdioTarget("faulty-stdio", ["exit-when-exists", family]));
    const error = await failureOf(() => captureSides(slow, failing, {}));
    expect(error).toMatchObject({ code: "exited", message: expect.stringMatching(/the candidate/) });
    const pids = readFileSync(family, "utf8").trim().split("\n").map(Number);
    expect(await leftRunning(pids)).toEqual([]);
  });

  test("a wrong target is found before anything is started", async () => {
    const error = await failureOf(() =>
      captureSides(side(stdioTarget("faulty-stdio", ["hang"])), side("stdio:a | b"), {}),
    );
    expect(error).toMatchObject({
      code: "target",
      message: expect.stringMatching(/^The candidate `stdio:a .*` cannot be used: /),
    });
  });
});
