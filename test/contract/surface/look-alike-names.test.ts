import { describe, expect, test } from "@jest/globals";
import { aContract, aTool, surfaceChanges } from "./surface-changes.ts";

/** Tools that differ in more than their names, so that none counts as renamed. */
const named = (...names: readonly string[]) =>
  aContract({
    tools: names.map((name) =>
      aTool({ name, description: undefined, inputSchema: { type: "object", properties: { [`of ${name}`]: {} } } }),
    ),
  });

const LIKENESS = /^tool-name-(?:look-alike|similar)$/;
const found = (before: readonly string[], after: readonly string[]) =>
  surfaceChanges(named(...before), named(...after)).filter(({ rule }) => LIKENESS.test(rule));

describe("a new name that looks like another one", () => {
  test.each<[string, string, string]>([
    ["a Cyrillic letter", "s\u0435arch", "U+0435 (\u0435) for e"],
    ["a Greek letter", "c\u03BFpy", "U+03BF (\u03BF) for o"],
    ["an Armenian letter", "ope\u0578", "U+0578 (\u0578) for n"],
    ["a Latin letter of phonetics", "\u0261et", "U+0261 (\u0261) for g"],
    ["a full-width letter", "\uFF53earch", "U+FF53 (\uFF53) for s"],
    ["a mathematical letter", "\u{1D42C}earch", "U+1D42C (\u{1D42C}) for s"],
    ["another hyphen", "get\u2010user", "U+2010 (\u2010) for -"],
    ["an invisible character", "sea\u200Brch", "U+200B zero-width space for nothing"],
    ["1 for l", "de1ete", "1 for l"],
    ["I for l", "deIete", "I for l"],
    ["0 for o", "get_0rder", "0 for o"],
    ["m for rn", "leam", "m for rn"],
    ["rn for m", "rnove", "rn for m"],
  ])("with %s is told with the code point", (_, name, difference) => {
    const old = ["search", "copy", "open", "get", "get-user", "delete", "get_order", "learn", "move"];
    const [change, ...others] = found(old, [...old, name]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ rule: "tool-name-look-alike", severity: "breaking", bump: "major", after: name });
    expect(change?.message).toContain(`another tool, and has ${difference}`);
  });

  test("counts when the other one went, and when it is its own old name", () => {
    const twin = "s\u0435arch";
    expect(found(["search"], [twin])[0]?.message).toContain("looks like search, a tool of the baseline,");
    const changes = surfaceChanges(aContract({ tools: [aTool()] }), aContract({ tools: [aTool({ name: twin })] }));
    expect(changes.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["tool-renamed", "tool-name-look-alike"]));
    expect(changes.find(({ rule }) => rule === "tool-name-look-alike")).toMatchObject({
      subject: { name: "search" },
      renamedTo: twin,
    });
  });

  test("is told once when both are new, and not at all when neither is", () => {
    const twins = ["search", "s\u0435arch"];
    expect(found([], twins)).toHaveLength(1);
    expect(found(twins, twins)).toEqual([]);
  });

  test("counts without another tool when one word of it mixes scripts", () => {
    expect(found([], ["read_f\u0456le"])[0]).toMatchObject({
      rule: "tool-name-look-alike",
      message: "the name reads read_file, and has U+0456 (\u0456) for i",
    });
    expect(found([], ["get_\uA4E2et"])[0]?.message).toBe(
      "the name mixes Latin letters with those of a script that is not written with them: U+A4E2 (\uA4E2)",
    );
  });

  test.each([
    ["another script", "поиск"],
    ["words of two scripts", "search_поиск"],
    ["a Latin word in a Cyrillic camel case", "getСписок"],
    ["Japanese and Latin", "検索Search"],
    ["letters that Turkish has", "alıcı_sil"],
    ["letters that French and Danish have", "créer_nœud_ø"],
    ["a unit", "sleep_µs"],
  ])("spares %s", (_, name) => {
    expect(found(["search"], ["search", name])).toEqual([]);
  });
});

describe("a new name that is nearly another one", () => {
  test.each([
    ["upper case and separators", "get_user", "getUser"],
    ["upper case and separators", "get_user", "get-user"],
    ["upper case and separators", "getOrder", "getorder"],
    ["two letters that changed places", "search_docs", "serach_docs"],
    ["a doubled letter", "list_users", "list_userrs"],
    ["a doubled letter", "get_address", "get_adress"],
  ])("is to be reviewed: %s", (how, old, name) => {
    expect(found([old], [old, name])).toMatchObject([
      {
        rule: "tool-name-similar",
        severity: "review",
        bump: "patch",
        message: `the name differs from ${old}, another tool, only by ${how}`,
      },
    ]);
  });

  test.each([
    ["a plural", "get_order", "get_orders"],
    ["a plural", "list_user", "list_users"],
    ["a version", "search_v1", "search_v2"],
    ["a version", "search_v1", "search_v11"],
    ["numbers that a separator parts", "api_v1_1", "api_v11"],
    ["swapped digits", "get_form_1099", "get_form_1909"],
    ["a short word", "convert_to", "convert_too"],
    ["numbered twins", "part_ii", "part_iii"],
    ["another spelling", "set_color", "set_colour"],
    ["another verb", "read_file", "lead_file"],
    ["one more word", "search", "search_search"],
    ["the order of words", "user_list", "list_user"],
  ])("spares %s: %s and %s", (_, old, name) => {
    expect(found([old], [old, name])).toEqual([]);
  });

  test("spares a tool that gets a better name", () => {
    const renamed = surfaceChanges(
      aContract({ tools: [aTool({ name: "searchDocs" })] }),
      aContract({ tools: [aTool({ name: "search_docs" })] }),
    );
    expect(renamed.map(({ rule }) => rule)).toEqual(["tool-renamed"]);
  });
});

/** The tools of three reference servers, of which every one is new here. */
const REAL_LISTS: Readonly<Record<string, string>> = {
  files:
    "read_file read_text_file read_media_file read_multiple_files write_file edit_file create_directory list_directory " +
    "list_directory_with_sizes directory_tree move_file search_files get_file_info list_allowed_directories",
  graph:
    "create_entities create_relations add_observations delete_entities delete_observations delete_relations read_graph " +
    "search_nodes open_nodes",
  protocol:
    "echo longRunningOperation printEnv sampleLLM annotatedMessage getResourceReference " +
    "startElicitation getResourceLinks structuredContent listRoots zip get-sum get-env get-tiny-image gzip-file-as-resource " +
    "toggle-simulated-logging toggle-subscriber-updates trigger-long-running-operation",
  repository:
    "add_issue_comment create_issue get_issue get_issue_comments list_issues list_issue_types update_issue search_issues " +
    "create_pull_request get_pull_request get_pull_request_files list_pull_requests merge_pull_request get_commit " +
    "list_commits get_tag list_tags get_label list_label star_repository unstar_repository list_gists get_gist get_me",
};

test.each(Object.entries(REAL_LISTS))("no name of a real server (%s) is taken for another", (_, names) => {
  const list = names.split(" ");
  expect(found([], list)).toEqual([]);
  expect(found(list.slice(0, 5), list)).toEqual([]);
});

test("a hostile list of look-alikes takes no more than a glance at each", () => {
  const bits = (number: number) => number.toString(2).padStart(12, "0");
  const same = (from: number) =>
    Array.from({ length: 2_000 }, (_, index) => `n_${bits(from + index).replace(/0/g, "l")}`);
  const changes = found([], [...same(0), "s\u0435arch", `${"\u0435".repeat(100_000)}a`]);
  expect(changes.length).toBeGreaterThan(1_000);
});
