import { describe, expect, test } from "@jest/globals";
import { ApiDescription, type Operation } from "../fakes/github/api-description.ts";
import { commentReply } from "../fakes/github/replies.ts";

const description = new ApiDescription();

function operation(method: string, path: string): Operation {
  const found = description.find(method, path);
  if (found === undefined) throw new Error(`${method} ${path} is not described`);
  return found;
}

const create = operation("POST", "/repos/acme/payments/issues/7/comments");
const comment = commentReply("acme/payments", {
  id: 1,
  pull: 7,
  author: { login: "octocat", type: "User" },
  body: "hello",
  updates: 0,
});
const none = new URLSearchParams();

describe("the check of the fake against GitHub's description", () => {
  test("accepts what is documented", () => {
    expect(create.request(none, { body: "hello" })).toEqual([]);
    expect(create.reply(201, comment)).toEqual([]);
  });

  test("accepts null where GitHub's description says nullable", () => {
    expect(create.reply(201, { ...comment, user: null })).toEqual([]);
  });

  test.each([
    ["a request without a field that is required", () => create.request(none, {})],
    ["a request with a field that is not known", () => create.request(none, { body: "hello", boddy: "x" })],
    ["a request with a field of another type", () => create.request(none, { body: 1 })],
    [
      "a request with an unknown query parameter",
      () => create.request(new URLSearchParams("perpage=1"), { body: "x" }),
    ],
    [
      "a number in the path that is none",
      () => operation("POST", "/repos/a/b/issues/seven/comments").request(none, { body: "x" }),
    ],
    ["a reply without a field that is required", () => create.reply(201, { ...comment, created_at: undefined })],
    ["a reply with a field of another type", () => create.reply(201, { ...comment, id: "1" })],
    ["a reply with a date that is none", () => create.reply(201, { ...comment, created_at: "yesterday" })],
    ["a success that is not documented", () => create.reply(200, comment)],
    ["an error of another form", () => create.reply(500, ["broken"])],
  ])("finds %s", (_, check) => {
    expect(check()).not.toEqual([]);
  });

  test.each([
    ["GET", "/repos/acme/payments/contents/.github%2Fmcp-gates.yml", { path: ".github/mcp-gates.yml" }],
    ["GET", "/repos/acme/payments/contents", { path: "" }],
    ["PATCH", "/repos/acme/payments/issues/comments/5", { comment_id: "5" }],
  ])("reads the parts of %s %s", (method, path, parts) => {
    expect(operation(method, path).path).toMatchObject(parts);
  });

  test("knows no other route", () => {
    expect(description.find("GET", "/repos/acme/payments/labels")).toBeUndefined();
  });
});
