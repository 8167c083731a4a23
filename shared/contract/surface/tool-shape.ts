import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, pointerTo } from "../json.ts";

/** What a client that checks a tool object would refuse in it. */
export interface ShapeProblem {
  /** JSON pointer within the tool. */
  readonly pointer: string;
  /** A plain sentence: what is wrong. */
  readonly message: string;
}

type Expectation = readonly [pointer: string, holds: boolean, message: string];

/** The last revision in which an output schema must be an object's. */
const LAST_WITH_OBJECT_RESULTS = "2025-11-25";
const TASK_SUPPORT: ReadonlySet<Json | undefined> = new Set(["forbidden", "optional", "required"]);
const HINTS = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"] as const;

/**
 * Where a tool object is not as the specification wants it, outside the keywords of its schemas: name, texts, the roots of
 * both schemas, annotations, execution, icons and `_meta`. Unknown members are allowed.
 */
export function toolShapeProblems(tool: JsonObject, protocolVersion: string | null): readonly ShapeProblem[] {
  const modern = protocolVersion !== null && protocolVersion > LAST_WITH_OBJECT_RESULTS;
  const expectations = [
    ["/name", typeof member(tool, "name") === "string", "the tool has no name"],
    ...(["title", "description"] as const).map(
      (key): Expectation => [`/${key}`, isText(tool, key), `${key} is no text`],
    ),
    ...inputExpectations(member(tool, "inputSchema")),
    ...outputExpectations(member(tool, "outputSchema"), modern),
    ...(["annotations", "execution", "_meta"] as const).map(
      (key): Expectation => [`/${key}`, isObject(tool, key), `${key} is no object`],
    ),
    ...annotationExpectations(objectMember(tool, "annotations") ?? {}),
    ...executionExpectations(objectMember(tool, "execution") ?? {}),
    ...iconExpectations(member(tool, "icons")),
  ] as const satisfies readonly Expectation[];
  return expectations.filter(([, holds]) => !holds).map(([pointer, , message]) => ({ pointer, message }));
}

function inputExpectations(schema: Json | undefined): readonly Expectation[] {
  if (schema === undefined) return [["/inputSchema", false, "inputSchema is missing"]];
  return rootExpectations(schema, "inputSchema");
}

function outputExpectations(schema: Json | undefined, modern: boolean): readonly Expectation[] {
  if (schema === undefined) return [];
  if (modern) return [["/outputSchema", isJsonObject(schema), "outputSchema is no object"]];
  return rootExpectations(schema, "outputSchema");
}

/** The root must say `type: "object"`; older clients also refuse `true` and `false` as schemas of properties. */
function rootExpectations(schema: Json, key: "inputSchema" | "outputSchema"): readonly Expectation[] {
  if (!isJsonObject(schema)) return [[`/${key}`, false, `${key} is no object`]];
  const properties = objectMember(schema, "properties") ?? {};
  return [
    [`/${key}/type`, member(schema, "type") === "object", `the root of ${key} does not say type "object"`],
    ...Object.keys(properties)
      .filter((name) => typeof properties[name] === "boolean")
      .map(
        (name): Expectation => [
          pointerTo(`/${key}/properties`, name),
          false,
          `the schema of ${name} is a bare true or false, which older clients refuse`,
        ],
      ),
  ];
}

function annotationExpectations(annotations: JsonObject): readonly Expectation[] {
  return [
    ["/annotations/title", isText(annotations, "title"), "annotations.title is no text"],
    ...HINTS.map((hint): Expectation => {
      const value = member(annotations, hint);
      return [
        `/annotations/${hint}`,
        value === undefined || typeof value === "boolean",
        `${hint} is not true or false`,
      ];
    }),
  ];
}

function executionExpectations(execution: JsonObject): readonly Expectation[] {
  const support = member(execution, "taskSupport");
  const holds = support === undefined || TASK_SUPPORT.has(support);
  return [["/execution/taskSupport", holds, "taskSupport is not forbidden, optional or required"]];
}

function iconExpectations(icons: Json | undefined): readonly Expectation[] {
  if (icons === undefined) return [];
  if (!isJsonArray(icons)) return [["/icons", false, "icons is no list"]];
  return icons.map((icon, index) => [
    pointerTo("/icons", index),
    isJsonObject(icon) && isIcon(icon),
    "an icon needs a src, and its mimeType, sizes and theme must be ones that clients know",
  ]);
}

function isIcon(icon: JsonObject): boolean {
  const sizes = Object.hasOwn(icon, "sizes") ? member(icon, "sizes") : [];
  const theme = Object.hasOwn(icon, "theme") ? member(icon, "theme") : "light";
  return (
    typeof member(icon, "src") === "string" &&
    isText(icon, "mimeType") &&
    isJsonArray(sizes) &&
    sizes.every((size) => typeof size === "string") &&
    (theme === "light" || theme === "dark")
  );
}

function isText(object: JsonObject, key: string): boolean {
  const value = member(object, key);
  return value === undefined || typeof value === "string";
}

function isObject(object: JsonObject, key: string): boolean {
  const value = member(object, key);
  return value === undefined || isJsonObject(value);
}
