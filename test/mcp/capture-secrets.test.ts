import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { contractFileText } from "../../shared/contract/model.ts";
import { captureTarget, type SideRequest } from "../../shared/mcp/capture.ts";
import { sideError } from "../../shared/mcp/side.ts";
import { type RunningServer, startServer, stdioTarget } from "../servers/start.ts";
import { failureOf } from "./failure.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

const TOKEN = 'tok"en/with+signs-0123456789';
let faulty: RunningServer;

beforeAll(async () => {
  faulty = await startServer("faulty-http");
});
afterAll(async () => {
  await faulty.close();
});

const spellings = [TOKEN, JSON.stringify(TOKEN).slice(1, -1), encodeURIComponent(TOKEN)];
const expectNoSecret = (text: string) => {
  for (const spelling of spellings) expect(text).not.toContain(spelling);
};

describe("a token never stands in an error, its causes or its stack:", () => {
  test.each(["401-echo", "400-echo", "500-echo", "html-echo", "rpc-echo", "redirect-echo", "non-deterministic-echo"])(
    "%s",
    async (mode) => {
      const steps: string[] = [];
      const request = { target: `${faulty.url}/${mode}`, headers: { Authorization: `Bearer ${TOKEN}` } };
      const error = await failureOf(() => captureTarget(request, { onProgress: (step) => steps.push(step) }));
      expect(error.message).toMatch(/Could not capture/);
      expectNoSecret(inspect(error, { depth: 10 }));
      expectNoSecret(JSON.stringify(steps));
    },
  );

  test("in what a child wrote on stderr", async () => {
    const request = { target: stdioTarget("faulty-stdio", ["exit"]), environment: { DATABASE_URL: TOKEN } };
    const error = await failureOf(() => captureTarget(request, {}));
    expect(error.message).toContain("no database at ***");
    expectNoSecret(inspect(error, { depth: 10 }));
  });

  test("in what a child wrote on stdout", async () => {
    const request = { target: stdioTarget("faulty-stdio", ["noise-secret"]), environment: { DATABASE_URL: TOKEN } };
    expectNoSecret(inspect(await failureOf(() => captureTarget(request, {})), { depth: 10 }));
  });

  test("where the cut of stderr would leave the half of it", async () => {
    const request = { target: stdioTarget("faulty-stdio", ["exit-cut"]), environment: { DATABASE_URL: TOKEN } };
    const { message } = await failureOf(() => captureTarget(request, {}));
    expect(message).not.toContain(TOKEN.slice(-8));
  });
});

test("the error of a side masks all of its message, and keeps only the masked message of its cause", () => {
  const side = { name: "baseline", source: `stdio:x --token ${TOKEN}`, secrets: [TOKEN] } as const;
  const cause = Object.assign(new Error(`sent ${TOKEN}`), { data: { text: TOKEN } });
  const error = sideError(side, "connect", { problem: `it said ${TOKEN}`, next: `look at ${TOKEN}`, cause });
  expect(error.message).toBe("Could not capture the baseline (stdio:x --token ***): it said ***; look at ***.");
  expect(error.cause).toMatchObject({ message: "sent ***" });
  expectNoSecret(inspect(error, { depth: 10 }));
});

describe("a credential that a server shows is replaced in the contract, with a note:", () => {
  test.each<[string, () => SideRequest]>([
    ["a header", () => ({ target: `${faulty.url}/echo-header`, headers: { Authorization: `Bearer ${TOKEN}` } })],
    [
      "the password of a URL",
      () => ({ target: `${faulty.url.replace("//", `//me:${encodeURIComponent(TOKEN)}@`)}/echo-header` }),
    ],
    [
      "a variable that is called a token",
      () => ({ target: stdioTarget("faulty-stdio", ["environment"]), environment: { API_TOKEN: TOKEN } }),
    ],
  ])("%s", async (_name, request) => {
    const capture = await captureTarget(request(), {});
    expectNoSecret(contractFileText(capture.contract));
    expectNoSecret(JSON.stringify(capture));
    expect(contractFileText(capture.contract)).toContain("***");
    expect(capture.notes).toEqual([expect.stringMatching(/shows a credential that was sent to it/)]);
  });
});

test("a variable that is no credential is left where the server shows it", async () => {
  const request = {
    target: stdioTarget("faulty-stdio", ["environment"]),
    environment: { ALLOWED_FOLDER: "/srv/allowed-data" },
  };
  const { contract, notes } = await captureTarget(request, {});
  expect(String(contract.tools[0]?.description)).toContain("/srv/allowed-data");
  expect(notes).toEqual([]);
});

test("without a secret the contract is the very one that came", async () => {
  const { contract, notes } = await captureTarget(
    { target: `${faulty.url}/legacy`, headers: { Authorization: `Bearer ${TOKEN}` } },
    {},
  );
  expect(contract.tools[1]).toMatchObject({ description: "Says it again" });
  expect(notes).toEqual([]);
});
