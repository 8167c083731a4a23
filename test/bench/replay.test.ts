import { describe, expect, test } from "@jest/globals";
import { type RecordedRequest, withoutProbe, withoutSecondSample } from "../../bench/replay.mjs";

const PAGES = [request("tools/list"), request("tools/list", { cursor: "2" })];
const END: RecordedRequest = { method: "DELETE", headers: {}, body: "" };

describe("the requests that a client cannot do without", () => {
  test("hold no server/discover where the session was opened by initialize", () => {
    const opening = [request("initialize"), request("notifications/initialized")];
    const requests = [request("server/discover"), ...opening, ...PAGES, END];
    expect(withoutProbe(requests)).toEqual([...opening, ...PAGES, END]);
  });

  test("hold server/discover where it is the opening itself", () => {
    const requests = [request("server/discover"), ...PAGES];
    expect(withoutProbe(requests)).toEqual(requests);
  });

  test("hold each page of each list once when one sample is enough", () => {
    const other = request("prompts/list");
    const requests = [request("initialize"), ...PAGES, other, ...PAGES, other, END];
    expect(withoutSecondSample(requests)).toEqual([request("initialize"), ...PAGES, other, END]);
  });
});

function request(method: string, params: Readonly<Record<string, string>> = {}): RecordedRequest {
  return { method: "POST", headers: {}, body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }) };
}
