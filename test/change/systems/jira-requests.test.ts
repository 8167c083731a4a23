import { describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { type JiraCall, jiraRequests } from "../../../shared/change/systems/jira-requests.ts";
import { unavailable } from "../../../shared/change/systems/refusal.ts";
import type { AskJson, JsonRequest } from "../../../shared/change/systems/transport.ts";

const connection = (baseUrl: string) =>
  ({ baseUrl, credentials: { kind: "bearer", token: "jira-secret" }, environment: {} }) as const;
const answering = (data: unknown, sent: JsonRequest[] = []): AskJson => {
  return async (request, schema) => {
    sent.push(request);
    return { data: schema.parse(data), headers: {}, serverTime: undefined };
  };
};
const find = (key: string, path = `/rest/api/2/issue/${key}`): JiraCall => ({
  path,
  send: (client) => client.findIssue(key, "", "summary", "none"),
});

describe("a request of jira-client", () => {
  test.each(["https://acme.atlassian.net", "https://jira.example.com:8443/jira/", "https://[2001:db8::1]/a"])(
    "goes through our transport below %s, and shows no credentials",
    async (baseUrl) => {
      const sent: JsonRequest[] = [];
      const ask = jiraRequests(connection(baseUrl), answering({ key: "CHG-1" }, sent));
      expect((await ask(find("CHG-1"), z.object({ key: z.string() }))).data).toEqual({ key: "CHG-1" });
      expect(sent).toEqual([
        {
          method: "GET",
          path: "/rest/api/2/issue/CHG-1",
          query: { expand: "", fields: "summary", properties: "none", fieldsByKeys: "false" },
        },
      ]);
    },
  );

  test.each(["CHG-1%2F..%2Fadmin", "CHG-1/../../../secret", "CHG-1#", "CHG-2"])(
    "is not sent for %s when another address was meant",
    async (key) => {
      const sent: JsonRequest[] = [];
      const ask = jiraRequests(connection("https://acme.atlassian.net"), answering({}, sent));
      const asking = ask(find(key, "/rest/api/2/issue/CHG-1"), z.unknown());
      await expect(asking).rejects.toMatchObject({ answer: { state: "misconfigured" } });
      expect(sent).toEqual([]);
    },
  );

  test("that is refused keeps the reason and the time to wait, which the client would lose", async () => {
    const ask = jiraRequests(connection("https://acme.atlassian.net"), async () => {
      throw unavailable("429", 17);
    });
    await expect(ask(find("CHG-1"), z.unknown())).rejects.toMatchObject({
      answer: { state: "unavailable", reason: "429", retryAfterSeconds: 17 },
    });
  });

  test("answers what we have read, whatever the client thinks of it", async () => {
    const errors = { errorMessages: ["this would make the client throw"] };
    const ask = jiraRequests(connection("https://acme.atlassian.net"), answering(errors));
    expect((await ask(find("CHG-1"), z.unknown())).data).toEqual(errors);
  });

  test("that the client never sends is a fault of this program", async () => {
    const ask = jiraRequests(connection("https://acme.atlassian.net"), answering({}));
    const nothing: JiraCall = { path: "/", send: async () => undefined };
    await expect(ask(nothing, z.unknown())).rejects.toThrow("without sending it");
  });
});
