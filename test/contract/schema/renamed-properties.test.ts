import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { rootPosition, schemaDocument } from "../../../shared/contract/schema/document.ts";
import { NormalForms } from "../../../shared/contract/schema/normal-form.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { renamedProperties } from "../../../shared/contract/schema/renamed-properties.ts";
import { Viewer } from "../../../shared/contract/schema/view.ts";

function renamed(removed: Readonly<Record<string, Json>>, added: Readonly<Record<string, Json>>) {
  const nodes = (side: string, properties: Readonly<Record<string, Json>>) =>
    new Map(
      Object.entries(properties).map(([name, schema]) => [
        name,
        [rootPosition(schemaDocument(schema, `${side}/${name}`, new Languages()))],
      ]),
    );
  return renamedProperties(nodes("<", removed), nodes(">", added), new NormalForms(new Viewer())).map(
    ({ from, to }) => `${from}→${to}`,
  );
}

const text: Json = { type: "string" };
const count: Json = { type: "integer" };

describe("a removed property lives on under another name", () => {
  test.each([
    ["in another case style", { issueNumber: count }, { issue_number: count }, ["issueNumber→issue_number"]],
    ["written out", { q: text }, { query: text }, ["q→query"]],
    ["with a word more", { id: text }, { ticket_id: text }, ["id→ticket_id"]],
    ["with a few other letters", { colour: text }, { color: text }, ["colour→color"]],
    [
      "under the nearest of several names",
      { pageSize: count },
      { page: count, page_size: count },
      ["pageSize→page_size"],
    ],
    ["each name once", { a_b: text, ab: text }, { aB: text }, ["a_b→aB"]],
    ["but not with another schema", { q: text }, { query: count }, []],
    ["and not under a name that has nothing in common", { owner: text }, { title: text }, []],
  ])("%s", (_, removed, added, expected) => {
    expect(renamed(removed as Record<string, Json>, added as Record<string, Json>)).toEqual(expected);
  });
});
