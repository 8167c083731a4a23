import { describe, expect, test } from "@jest/globals";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { templatePattern } from "../../../shared/contract/surface/uri-template.ts";

const matches = (template: string, uri: string) => new RegExp(templatePattern(template) ?? "(?!)", "u").test(uri);
const relation = (before: string, after: string) =>
  new Languages().compare(templatePattern(after) ?? "", templatePattern(before) ?? "");

describe("URIs that a template makes", () => {
  // Values as in RFC 6570, section 3.2: var = value, hello = "Hello World!", path = /foo/bar, list = red, green, blue,
  // x = 1024, y = 768, empty = "".
  test.each([
    ["{var}", "value"],
    ["{hello}", "Hello%20World%21"],
    ["{x,y}", "1024,768"],
    ["{x,hello,y}", "1024,Hello%20World%21,768"],
    ["?{x,empty}", "?1024,"],
    ["{var:3}", "val"],
    ["{list*}", "red,green,blue"],
    ["{+hello}", "Hello%20World!"],
    ["{+path}/here", "/foo/bar/here"],
    ["{#path,x}/here", "#/foo/bar,1024/here"],
    ["X{.var}", "X.value"],
    ["X{.x,y}", "X.1024.768"],
    ["X{.empty}", "X."],
    ["{/var,x}/here", "/value/1024/here"],
    ["{/list*}", "/red/green/blue"],
    ["{;x,y,empty}", ";x=1024;y=768;empty"],
    ["{;list*}", ";list=red;list=green;list=blue"],
    ["{?x,y}", "?x=1024&y=768"],
    ["{?x,y,empty}", "?x=1024&y=768&empty="],
    ["{?list*}", "?list=red&list=green&list=blue"],
    ["?fixed=yes{&x,y}", "?fixed=yes&x=1024&y=768"],
    ["{?x,y}", "?y=768"],
    ["a{?x,y}", "a"],
    ["log://{id}/a.b", "log://7/a.b"],
  ])("%s makes %s", (template, uri) => {
    expect(matches(template, uri)).toBe(true);
  });

  test.each([
    ["{var}", "a/b"],
    ["{var:3}", "value"],
    ["{?x,y}", "?y=768&x=1024"],
    ["{?x}", "?z=1"],
    ["log://{id}/a.b", "log://7/aXb"],
    ["{/var}", "value"],
  ])("%s does not make %s", (template, uri) => {
    expect(matches(template, uri)).toBe(false);
  });

  test.each(["log://{id", "log://id}", "{}", "{a b}", "{=x}", "{x:0}", "{x:9999}", "{{x}}"])(
    "%s is no template",
    (text) => {
      expect(templatePattern(text)).toBeUndefined();
    },
  );
});

describe("how the URIs of two templates relate", () => {
  test.each([
    ["log://{id}", "log://{name}", "equal"],
    ["log://{id}", "log://{+id}", "wider"],
    ["log://{+id}", "log://{id}", "narrower"],
    ["log://{id}", "log://{id}{?limit}", "wider"],
    ["log://{id:8}", "log://{id}", "wider"],
    ["log://x{?id}", "log://x{?name}", "different"],
    ["log://{id}/log", "log://v2/{id}/log", "different"],
    ["log://{a,b}", "log://{b,a}", "equal"],
    ["log://{a}", "log://{a*}", "wider"],
  ] as const)("%s → %s: %s", (before, after, expected) => {
    expect(relation(before, after)).toBe(expected);
  });
});
