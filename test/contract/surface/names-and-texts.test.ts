import { describe, expect, test } from "@jest/globals";
import { isGuidedName, nameSimilarity, nameWords, styleKey } from "../../../shared/contract/surface/names.ts";
import { textSimilarity } from "../../../shared/contract/surface/text-similarity.ts";

describe("words of a name", () => {
  test.each([
    ["getIssueComments", ["get", "issue", "comments"]],
    ["get_issue-comments.v2", ["get", "issue", "comments", "v2"]],
    ["HTTPServerStart", ["http", "server", "start"]],
    ["issue2Comment", ["issue2", "comment"]],
    ["--", []],
  ])("%s", (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });

  test("names in another style have one key", () => {
    expect(new Set(["get_issue", "getIssue", "get-issue", "GetIssue", "getissue"].map(styleKey))).toEqual(
      new Set(["getissue"]),
    );
  });

  test.each([
    ["get_issue", "get_issues", 0.5],
    ["a_b", "b_a", 1],
    ["", "", 0],
  ])("%s and %s share %d", (left, right, similarity) => {
    expect(nameSimilarity(left, right)).toBe(similarity);
  });

  test.each([
    ["search.docs_v2-x", true],
    ["a".repeat(128), true],
    ["a".repeat(129), false],
    ["", false],
    ["search docs", false],
    ["suche_ä", false],
  ])("%s follows the guidance: %s", (name, guided) => {
    expect(isGuidedName(name)).toBe(guided);
  });
});

describe("similarity of texts", () => {
  test.each([
    ["Search documents by query.", "search documents, by QUERY", 1],
    ["a b c d", "a b x y", 0.5],
    ["a a", "a", 2 / 3],
    ["文档搜索", "文档查找", 0.5],
    ["", "a", 0],
    ["!", "?", 0],
    ["!", "!", 1],
  ])("%s / %s", (left, right, similarity) => {
    expect(textSimilarity(left, right)).toBeCloseTo(similarity);
  });
});
