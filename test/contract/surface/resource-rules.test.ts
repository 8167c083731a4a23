import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import type { Contract } from "../../../shared/contract/model.ts";
import { RESOURCE_RULES } from "../../../shared/contract/rules/resources.ts";
import { aContract, type RuleCase, ruleIds, surfaceChanges, untested } from "./surface-changes.ts";

const resource = (members: JsonObject = {}): Partial<Contract> => ({
  resources: [{ uri: "file:///a.json", name: "a", mimeType: "application/json", ...members }],
});
const template = (uriTemplate: string, members: JsonObject = {}): Partial<Contract> => ({
  resourceTemplates: [{ uriTemplate, name: "log", ...members }],
});
const completing = (contract: Partial<Contract>): Partial<Contract> => ({
  ...contract,
  capabilities: { completions: {} },
});

const CASES: readonly RuleCase[] = [
  {
    rule: "resource-removed",
    before: resource(),
    after: {},
    spared: { after: {}, options: { dynamicResources: ["file:///*.json"] } },
  },
  {
    rule: "resource-dynamic-removed",
    before: resource(),
    after: {},
    options: { dynamicResources: ["other://*", "file:///*"] },
    spared: { after: {}, options: { dynamicResources: ["file:///*.txt", "file:///a"] } },
  },
  {
    rule: "resource-uri-changed",
    before: resource(),
    after: resource({ uri: "file:///b.json" }),
    spared: { after: resource({ uri: "file:///b.json", mimeType: "text/plain" }) },
  },
  {
    rule: "resource-added",
    before: {},
    after: resource(),
    spared: { before: resource(), after: resource({ size: 3 }) },
  },
  {
    rule: "resource-mime-changed",
    before: resource(),
    after: resource({ mimeType: "text/plain" }),
    spared: { after: resource({ title: "A" }) },
  },
  {
    rule: "resource-description-changed",
    before: resource(),
    after: resource({ description: "Everything about a." }),
    spared: { after: resource({ annotations: { audience: ["user"] } }) },
  },
  {
    rule: "resource-metadata-changed",
    before: resource(),
    after: resource({ name: "b" }),
    spared: { after: resource({ description: "Everything about a." }) },
  },
  {
    rule: "template-removed",
    before: template("log://{id}"),
    after: {},
    spared: { after: template("log://{id}/lines") },
  },
  {
    rule: "template-uri-changed",
    before: template("log://{id}"),
    after: template("log://v2/{id}/x"),
    spared: { after: template("log://{+id}") },
  },
  {
    rule: "template-added",
    before: {},
    after: template("log://{id}"),
    spared: { before: template("log://{id}"), after: template("log://{name}") },
  },
  {
    rule: "template-uri-widened",
    before: template("log://{id}"),
    after: template("log://{id}{?limit}"),
    spared: { after: template("log://{id}/lines{?limit}") },
  },
  {
    rule: "template-variable-renamed-only",
    before: template("log://{id}"),
    after: template("log://{log_id}"),
    spared: { before: template("log://x{?id}"), after: template("log://x{?log_id}") },
  },
  {
    rule: "template-variable-renamed-completions",
    before: completing(template("log://{id}")),
    after: completing(template("log://{log_id}")),
    spared: { before: template("log://{id}"), after: template("log://{log_id}") },
  },
];

describe("rules about resources and templates", () => {
  test.each(CASES)("$rule fires with the severity and bump of the table", ({ rule, before, after, options }) => {
    const row = RESOURCE_RULES.find(({ id }) => id === rule);
    const change = surfaceChanges(aContract(before), aContract(after), options).find((found) => found.rule === rule);
    expect(change).toMatchObject({ severity: row?.severity, bump: row?.bump });
  });

  test.each(CASES)("$rule spares its near miss", ({ rule, before, spared }) => {
    const changes = surfaceChanges(aContract(spared.before ?? before), aContract(spared.after), spared.options);
    expect(changes.map((change) => change.rule)).not.toContain(rule);
  });

  test("every rule of the table has a case", () => {
    expect(untested(RESOURCE_RULES, CASES)).toEqual([]);
  });

  test("resources that share a name are not taken for one that moved", () => {
    const two = (scheme: string): Partial<Contract> => ({
      resources: ["1", "2"].map((id) => ({ uri: `${scheme}://${id}`, name: "page" })),
    });
    expect(ruleIds(surfaceChanges(aContract(two("a")), aContract(two("b"))))).toEqual([
      "resource-added",
      "resource-added",
      "resource-removed",
      "resource-removed",
    ]);
  });

  test("a template that narrows its URIs is a break", () => {
    const changes = surfaceChanges(aContract(template("log://{+path}")), aContract(template("log://{path}")));
    expect(changes).toMatchObject([{ rule: "template-uri-changed", renamedTo: "log://{path}" }]);
  });

  test("a renamed variable is told together with what else changed in the template", () => {
    const changes = surfaceChanges(
      aContract(template("log://{id}")),
      aContract(template("log://{log}", { mimeType: "text/plain" })),
    );
    expect(ruleIds(changes)).toEqual(["resource-mime-changed", "template-variable-renamed-only"]);
  });

  test.each([
    ["begins to repeat a variable makes fewer URIs", "log://{x}/{y}", "log://{x}/{x}", "template-uri-changed"],
    ["no longer repeats a variable makes more URIs", "log://{x}/{x}", "log://{x}/{y}", "template-uri-widened"],
    [
      "repeats a renamed variable makes the same URIs",
      "log://{x}/{x}",
      "log://{y}/{y}",
      "template-variable-renamed-only",
    ],
    ["repeats a variable of its query makes fewer URIs", "log://{y}{?x}", "log://{x}{?x}", "template-uri-changed"],
  ])("a template that %s: %s → %s", (_, before, after, rule) => {
    expect(ruleIds(surfaceChanges(aContract(template(before)), aContract(template(after))))).toEqual([rule]);
  });

  test("a text that is no template is compared as it stands", () => {
    const changes = surfaceChanges(aContract(template("log://{id")), aContract(template("log://{name")));
    expect(ruleIds(changes)).toEqual(["template-uri-changed"]);
  });
});
