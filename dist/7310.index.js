export const id = 7310;
export const ids = [7310];
export const modules = {

/***/ 57310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ clientFindings)
});

// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/contract/schema/dialect.js
var dialect = __webpack_require__(35563);
// EXTERNAL MODULE: ./.build/shared/contract/schema/document.js
var schema_document = __webpack_require__(43284);
// EXTERNAL MODULE: ./.build/shared/contract/schema/patterns.js + 2 modules
var patterns = __webpack_require__(90346);
;// CONCATENATED MODULE: ./.build/shared/contract/reference-problems.js




const REFERENCES = new Set(["$ref", "$dynamicRef"]);
/** Members that hold schemas for the very same value. */
const SAME_VALUE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];
/** Members that hold schemas for a part of the value, or none that is used by itself. */
const OTHER_VALUE = [
    "properties",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "items",
    "prefixItems",
    "additionalItems",
    "unevaluatedItems",
    "contains",
    "$defs",
    "definitions",
];
/**
 * References that lead out of the schema, to a place that does not exist, or in a circle without a step into the value
 * (JSON Schema 2020-12 core, 9.4.1). References to the published meta-schemas count as known: validators bring them.
 */
function referenceProblems(schema, pointer) {
    if (!(0,json/* mayHoldKey */.Sv)(schema, REFERENCES) || allArePlain(schema))
        return [];
    const root = (0,schema_document/* rootPosition */.k2)((0,schema_document/* schemaDocument */.D2)(schema, pointer, new patterns/* Languages */.A()));
    const places = everyPosition(root);
    return [...places.flatMap(deadReferences), ...circles(places)];
}
/**
 * Whether every reference leads to a definition of the same document that is neither a reference nor a combination itself, so
 * that there is nothing to follow: the quick look at what generators write.
 */
function allArePlain(schema) {
    if (!(0,json/* isJsonObject */.OW)(schema))
        return false;
    const stack = [schema];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value !== "object" || value === null)
            continue;
        if (Object.hasOwn(value, "$id") || Object.hasOwn(value, "id") || Object.hasOwn(value, "$dynamicRef"))
            return false;
        if ((0,json/* isJsonObject */.OW)(value) && Object.hasOwn(value, "$ref") && !leadsToPlain(value.$ref, schema))
            return false;
        for (const child of Object.values(value))
            stack.push(child);
    }
    return true;
}
const COMBINING = ["$ref", ...SAME_VALUE];
function leadsToPlain(reference, root) {
    const [, key, name] = /^#\/(\$defs|definitions)\/(\w+)$/.exec(typeof reference === "string" ? reference : "") ?? [];
    if (key === undefined || name === undefined)
        return false;
    const target = (0,json/* member */.Dc)((0,json/* objectMember */.wX)(root, key) ?? {}, name);
    return (0,json/* isJsonObject */.OW)(target) && !COMBINING.some((keyword) => Object.hasOwn(target, keyword));
}
function everyPosition(root) {
    const found = [];
    const stack = [root];
    for (let position = stack.pop(); position !== undefined; position = stack.pop()) {
        found.push(position);
        for (const child of subschemas(position, [...SAME_VALUE, ...OTHER_VALUE]))
            stack.push(child);
    }
    return found;
}
function deadReferences(position) {
    return [...REFERENCES].flatMap((key) => {
        const reference = (0,json/* isJsonObject */.OW)(position.schema) ? (0,json/* stringMember */.sk)(position.schema, key) : undefined;
        if (reference === undefined)
            return [];
        const target = (0,schema_document/* resolveReference */.sX)(position, reference);
        if (typeof target !== "string" || (0,dialect/* isMetaSchema */.Xe)(reference))
            return [];
        const pointer = `${position.pointer}/${key}`;
        if (target === "external") {
            const message = `the schema refers to ${reference}, outside of itself, which clients must not fetch`;
            return [{ id: "schema-external-ref", pointer, message }];
        }
        const message = `the schema refers to ${reference}, which does not exist`;
        return [{ id: "schema-unresolvable-ref", pointer, message }];
    });
}
/**
 * One problem for each circle: where a walk over schemas of the same value meets a place that it came through. The walk keeps
 * its own stack, since a chain of references may be longer than that of the machine.
 */
function circles(places) {
    const state = new Map();
    const found = [];
    for (const place of places.toSorted((left, right) => (left.pointer < right.pointer ? -1 : 1))) {
        const path = [];
        const enter = (position) => {
            state.set(position.pointer, "open");
            path.push({ position, ahead: sameValuePositions(position).toReversed() });
        };
        if (!state.has(place.pointer))
            enter(place);
        for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
            const next = here.ahead.pop();
            if (next === undefined) {
                state.set(here.position.pointer, "done");
                path.pop();
                continue;
            }
            const known = state.get(next.pointer);
            if (known === undefined)
                enter(next);
            else if (known === "open") {
                const message = "the schema refers to itself without a step into the value, so no validator can finish";
                found.push({ id: "schema-self-reference", pointer: here.position.pointer, message });
            }
        }
    }
    return found;
}
function sameValuePositions(position) {
    if (!(0,json/* isJsonObject */.OW)(position.schema))
        return [];
    const reference = (0,json/* stringMember */.sk)(position.schema, "$ref");
    const target = reference === undefined ? undefined : (0,schema_document/* resolveReference */.sX)(position, reference);
    const followed = target === undefined || typeof target === "string" ? [] : [target];
    if (reference !== undefined && (0,dialect/* ignoresReferenceSiblings */.Cz)(position.document.dialect))
        return followed;
    return [...followed, ...subschemas(position, SAME_VALUE)];
}
function subschemas(position, keywords) {
    const { schema } = position;
    if (!(0,json/* isJsonObject */.OW)(schema))
        return [];
    return keywords.flatMap((keyword) => {
        const value = (0,json/* member */.Dc)(schema, keyword);
        if ((0,json/* isJsonArray */.Md)(value))
            return value.map((item, index) => (0,schema_document/* childPosition */.Q6)(position, item, keyword, index));
        if (!(0,json/* isJsonObject */.OW)(value))
            return [];
        if (!MAPS.has(keyword))
            return [(0,schema_document/* childPosition */.Q6)(position, value, keyword)];
        return Object.keys(value).map((key) => (0,schema_document/* childPosition */.Q6)(position, value[key], keyword, key));
    });
}
/** Members whose value maps names to schemas. */
const MAPS = new Set([
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
]);

// EXTERNAL MODULE: ./.build/shared/contract/schema/validity.js
var validity = __webpack_require__(13007);
// EXTERNAL MODULE: ./.build/shared/contract/surface/mcp-headers.js
var mcp_headers = __webpack_require__(93594);
// EXTERNAL MODULE: ./.build/shared/contract/surface/names.js
var names = __webpack_require__(67381);
;// CONCATENATED MODULE: ./.build/shared/contract/surface/tool-shape.js

/** The last revision in which an output schema must be an object's. */
const LAST_WITH_OBJECT_RESULTS = "2025-11-25";
const TASK_SUPPORT = new Set(["forbidden", "optional", "required"]);
const HINTS = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"];
/**
 * Where a tool object is not as the specification wants it, outside the keywords of its schemas: name, texts, the roots of
 * both schemas, annotations, execution, icons and `_meta`. Unknown members are allowed.
 */
function toolShapeProblems(tool, protocolVersion) {
    const modern = protocolVersion !== null && protocolVersion > LAST_WITH_OBJECT_RESULTS;
    const expectations = [
        ["/name", typeof (0,json/* member */.Dc)(tool, "name") === "string", "the tool has no name"],
        ...["title", "description"].map((key) => [`/${key}`, isText(tool, key), `${key} is no text`]),
        ...inputExpectations((0,json/* member */.Dc)(tool, "inputSchema")),
        ...outputExpectations((0,json/* member */.Dc)(tool, "outputSchema"), modern),
        ...["annotations", "execution", "_meta"].map((key) => [`/${key}`, isObject(tool, key), `${key} is no object`]),
        ...annotationExpectations((0,json/* objectMember */.wX)(tool, "annotations") ?? {}),
        ...executionExpectations((0,json/* objectMember */.wX)(tool, "execution") ?? {}),
        ...iconExpectations((0,json/* member */.Dc)(tool, "icons")),
    ];
    return expectations.filter(([, holds]) => !holds).map(([pointer, , message]) => ({ pointer, message }));
}
function inputExpectations(schema) {
    if (schema === undefined)
        return [["/inputSchema", false, "inputSchema is missing"]];
    return rootExpectations(schema, "inputSchema");
}
function outputExpectations(schema, modern) {
    if (schema === undefined)
        return [];
    if (modern)
        return [["/outputSchema", (0,json/* isJsonObject */.OW)(schema), "outputSchema is no object"]];
    return rootExpectations(schema, "outputSchema");
}
/** The root must say `type: "object"`; older clients also refuse `true` and `false` as schemas of properties. */
function rootExpectations(schema, key) {
    if (!(0,json/* isJsonObject */.OW)(schema))
        return [[`/${key}`, false, `${key} is no object`]];
    const properties = (0,json/* objectMember */.wX)(schema, "properties") ?? {};
    return [
        [`/${key}/type`, (0,json/* member */.Dc)(schema, "type") === "object", `the root of ${key} does not say type "object"`],
        ...Object.keys(properties)
            .filter((name) => typeof properties[name] === "boolean")
            .map((name) => [
            (0,json/* pointerTo */.xH)(`/${key}/properties`, name),
            false,
            `the schema of ${name} is a bare true or false, which older clients refuse`,
        ]),
    ];
}
function annotationExpectations(annotations) {
    return [
        ["/annotations/title", isText(annotations, "title"), "annotations.title is no text"],
        ...HINTS.map((hint) => {
            const value = (0,json/* member */.Dc)(annotations, hint);
            return [
                `/annotations/${hint}`,
                value === undefined || typeof value === "boolean",
                `${hint} is not true or false`,
            ];
        }),
    ];
}
function executionExpectations(execution) {
    const support = (0,json/* member */.Dc)(execution, "taskSupport");
    const holds = support === undefined || TASK_SUPPORT.has(support);
    return [["/execution/taskSupport", holds, "taskSupport is not forbidden, optional or required"]];
}
function iconExpectations(icons) {
    if (icons === undefined)
        return [];
    if (!(0,json/* isJsonArray */.Md)(icons))
        return [["/icons", false, "icons is no list"]];
    return icons.map((icon, index) => [
        (0,json/* pointerTo */.xH)("/icons", index),
        (0,json/* isJsonObject */.OW)(icon) && isIcon(icon),
        "an icon needs a src, and its mimeType, sizes and theme must be ones that clients know",
    ]);
}
function isIcon(icon) {
    const sizes = Object.hasOwn(icon, "sizes") ? (0,json/* member */.Dc)(icon, "sizes") : [];
    const theme = Object.hasOwn(icon, "theme") ? (0,json/* member */.Dc)(icon, "theme") : "light";
    return (typeof (0,json/* member */.Dc)(icon, "src") === "string" &&
        isText(icon, "mimeType") &&
        (0,json/* isJsonArray */.Md)(sizes) &&
        sizes.every((size) => typeof size === "string") &&
        (theme === "light" || theme === "dark"));
}
function isText(object, key) {
    const value = (0,json/* member */.Dc)(object, key);
    return value === undefined || typeof value === "string";
}
function isObject(object, key) {
    const value = (0,json/* member */.Dc)(object, key);
    return value === undefined || (0,json/* isJsonObject */.OW)(value);
}

;// CONCATENATED MODULE: ./.build/shared/contract/client-findings.js






/** Everything in a contract that a conforming client would drop or choke on. */
function clientFindings(contract) {
    return [
        ...contract.tools.flatMap((tool, index) => toolFindings(tool, index, contract.protocolVersion)),
        ...duplicates(contract.tools, {
            ...TOOLS,
            message: "another tool has this name; clients drop one or refuse the list",
        }),
        ...[PROMPTS, RESOURCES, TEMPLATES].flatMap((list) => [
            ...malformed(contract[list.key], list),
            ...duplicates(contract[list.key], { ...list, message: `another ${list.kind} has this ${list.name}` }),
        ]),
    ];
}
const TOOLS = { key: "tools", kind: "tool", name: "name", duplicateId: "tool-name-duplicate" };
const PROMPTS = { key: "prompts", kind: "prompt", name: "name", duplicateId: "prompt-name-duplicate" };
const RESOURCES = { key: "resources", kind: "resource", name: "uri", duplicateId: "resource-uri-duplicate" };
const TEMPLATES = {
    key: "resourceTemplates",
    kind: "template",
    name: "uriTemplate",
    duplicateId: "template-uri-duplicate",
};
/** A property whose schema is a bare `true` or `false`: valid JSON Schema, which not every client takes. */
const BARE = /^\/(?:input|output)Schema\/properties\//;
function toolFindings(tool, index, protocolVersion) {
    const subject = subjectOf(tool, "name", index);
    const at = (pointer) => `${(0,json/* pointerTo */.xH)("/tools", index)}${pointer}`;
    return [
        ...toolShapeProblems(tool, protocolVersion).map(({ pointer, message }) => ({
            id: BARE.test(pointer) ? "tool-schema-bare" : "tool-malformed",
            subject,
            pointer: at(pointer),
            message: BARE.test(pointer)
                ? message
                : `${message}; clients that check the list refuse all of it, others drop the tool`,
            // Without a name there is nothing to compare the tool by.
            ambiguous: pointer === "/name",
        })),
        ...(0,mcp_headers/* invalidHeaderProblems */.P)((0,json/* member */.Dc)(tool, "inputSchema")).map(({ pointer, message }) => ({
            id: "tool-excluded",
            subject,
            pointer: at(`/inputSchema${pointer}`),
            message: `${message}; conforming HTTP clients drop the tool`,
            ambiguous: false,
        })),
        ...nameFindings(tool, index),
        ...["inputSchema", "outputSchema"].flatMap((key) => schemaFindings(tool, key, { subject, at })),
    ];
}
function nameFindings(tool, index) {
    const name = (0,json/* stringMember */.sk)(tool, "name");
    if (name === undefined || (0,names/* isGuidedName */.Ie)(name))
        return [];
    return [
        {
            id: "tool-name-invalid",
            subject: subjectOf(tool, "name", index),
            pointer: (0,json/* pointerTo */.xH)("/tools", index, "name"),
            message: "the name is not made of 1 to 128 letters, digits, underscores, dots and hyphens; some clients drop the tool",
            ambiguous: false,
        },
    ];
}
function schemaFindings(tool, key, { subject, at }) {
    const schema = (0,json/* member */.Dc)(tool, key);
    if (schema === undefined || schema === null || typeof schema !== "object")
        return [];
    return [
        ...(0,validity/* schemaProblems */.I)(schema).map(({ pointer, message }) => ({
            id: "schema-invalid",
            subject,
            pointer: at(`/${key}${pointer}`),
            message: `${message}; validators refuse the schema`,
            ambiguous: true,
        })),
        ...referenceProblems(schema, `/${key}`).map(({ id, pointer, message }) => ({
            id,
            subject,
            pointer: at(pointer),
            message,
            ambiguous: id === "schema-self-reference",
        })),
    ];
}
/** Entries of the other lists that lack what names them: clients that check the list refuse all of it. */
function malformed(list, { key, kind, name }) {
    const needed = name === "name" ? ["name"] : [name, "name"];
    return list.flatMap((listed, index) => needed
        .filter((needs) => (0,json/* stringMember */.sk)(listed, needs) === undefined)
        .map((needs) => ({
        id: `${kind}-malformed`,
        subject: subjectOf(listed, name, index),
        pointer: (0,json/* pointerTo */.xH)("", key, index, needs),
        message: `the ${kind} has no ${needs}; clients that check the list refuse all of it`,
        ambiguous: needs === name,
    })));
}
function duplicates(list, { key, name, duplicateId, message }) {
    const seen = new Set();
    return list.flatMap((listed, index) => {
        const text = (0,json/* stringMember */.sk)(listed, name);
        if (text === undefined)
            return [];
        if (!seen.has(text)) {
            seen.add(text);
            return [];
        }
        const pointer = (0,json/* pointerTo */.xH)("", key, index, name);
        return [{ id: duplicateId, subject: text, pointer, message, ambiguous: true }];
    });
}
function subjectOf(listed, key, index) {
    const name = (0,json/* stringMember */.sk)(listed, key);
    return name === undefined || name === "" ? `#${index + 1}` : name;
}


/***/ }),

/***/ 93594:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ headerEdits),
/* harmony export */   P: () => (/* binding */ invalidHeaderProblems)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** The annotation of a property whose value HTTP clients repeat as header `Mcp-Param-<value>` (MCP 2026-07-28). */
const HEADER_KEY = "x-mcp-header";
const HEADER_KEYS = new Set([HEADER_KEY]);
/** RFC 9110, section 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const TYPES = new Set(["string", "integer", "boolean"]);
/**
 * Where an input schema breaks the rules for `x-mcp-header`: a non-empty HTTP token, unique whatever its case, on a string,
 * integer or boolean, reachable from the root through `properties` alone. HTTP clients must drop a tool with any of these.
 */
function invalidHeaderProblems(inputSchema) {
    const taken = new Set();
    return declarationsIn(inputSchema).flatMap(({ pointer, value, type, reachable }) => {
        const problem = problemOf(value, { type, reachable, taken });
        if (typeof value === "string")
            taken.add(value.toLowerCase());
        return problem === undefined ? [] : [{ pointer, message: problem }];
    });
}
/**
 * The edits of header annotations between two input schemas, on properties that stand on both sides; a property that comes
 * or goes is a finding of its own. Pointers are within the tool. A break of the rules counts when the old schema kept them.
 */
function headerEdits(beforeSchema, afterSchema, about) {
    if (![beforeSchema, afterSchema].some((schema) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldKey */ .Sv)(schema, HEADER_KEYS)))
        return [];
    const wasInvalid = invalidHeaderProblems(beforeSchema).length > 0;
    const problems = new Map((wasInvalid ? [] : invalidHeaderProblems(afterSchema)).map(({ pointer, message }) => [pointer, message]));
    const old = new Map(declarationsIn(beforeSchema).map((found) => [found.pointer, found.value]));
    const now = new Map(declarationsIn(afterSchema).map((found) => [found.pointer, found.value]));
    const edits = [];
    for (const pointer of [...new Set([...old.keys(), ...now.keys()])].sort()) {
        const problem = problems.get(pointer);
        const place = { ...about, direction: "input", pointer: `/inputSchema${pointer}` };
        const values = { before: old.get(pointer), after: now.get(pointer) };
        if (problem !== undefined) {
            const message = `${problem}; conforming HTTP clients drop the tool`;
            edits.push({ rule: "x-mcp-header-invalid", ...place, ...values, message });
        }
        else if (!(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(values.before, values.after) &&
            stands(beforeSchema, pointer) &&
            stands(afterSchema, pointer)) {
            edits.push({ ...place, ...values, ...judge(values.before, values.after) });
        }
    }
    return edits;
}
const LISTS = ["prefixItems", "anyOf", "oneOf", "allOf"];
const MAPS = ["patternProperties", "dependentSchemas", "$defs", "definitions"];
const SINGLES = [
    "items",
    "contains",
    "additionalProperties",
    "unevaluatedProperties",
    "unevaluatedItems",
    "propertyNames",
    "not",
    "if",
    "then",
    "else",
];
/** Every annotation at a place where a schema stands, in the order of the document. */
function declarationsIn(schema) {
    const found = [];
    // Nearly no schema has one.
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldKey */ .Sv)(schema, HEADER_KEYS))
        return found;
    const visit = (node, pointer, reachable) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(node))
            return;
        if (Object.hasOwn(node, HEADER_KEY)) {
            found.push({
                pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, HEADER_KEY),
                value: node[HEADER_KEY],
                type: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(node, "type"),
                reachable: reachable && pointer !== "",
            });
        }
        eachMember((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(node, "properties"), (child, key) => visit(child, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, "properties", key), reachable));
        for (const keyword of MAPS) {
            eachMember((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(node, keyword), (child, key) => visit(child, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, keyword, key), false));
        }
        for (const keyword of [...LISTS, ...SINGLES]) {
            const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(node, keyword);
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
                value.forEach((child, index) => void visit(child, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, keyword, index), false));
            else
                visit(value, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, keyword), false);
        }
    };
    visit(schema, "", true);
    return found;
}
function eachMember(value, visit) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        for (const key of Object.keys(value))
            visit(value[key], key);
}
function problemOf(value, place) {
    if (!place.reachable)
        return "x-mcp-header stands where it cannot be reached through properties alone";
    if (typeof value !== "string" || value === "")
        return "x-mcp-header is not a non-empty text";
    if (!TOKEN.test(value))
        return "x-mcp-header is not an HTTP token: letters, digits and a few signs, no spaces";
    if (!TYPES.has(place.type))
        return "x-mcp-header stands on a property that is not a string, an integer or a boolean";
    return place.taken.has(value.toLowerCase()) ? `x-mcp-header names ${value} a second time` : undefined;
}
function judge(before, after) {
    if (before === undefined) {
        return { rule: "x-mcp-header-added", message: `the argument is now repeated in the header ${headerName(after)}` };
    }
    if (after === undefined) {
        return {
            rule: "x-mcp-header-removed",
            message: `the argument is no longer repeated in the header ${headerName(before)}`,
        };
    }
    const renamed = `the header of the argument is now ${headerName(after)} instead of ${headerName(before)}`;
    return headerName(before).toLowerCase() === headerName(after).toLowerCase()
        ? { rule: "x-mcp-header-renamed", message: `${renamed}: the same name to HTTP`, severity: "notation", bump: "none" }
        : { rule: "x-mcp-header-renamed", message: renamed };
}
function headerName(value) {
    return typeof value === "string" ? `Mcp-Param-${value}` : "Mcp-Param";
}
/** Whether the schema that would hold the annotation exists. */
function stands(schema, pointer) {
    const tokens = pointer.split("/").slice(1, -1);
    let node = schema;
    for (const escaped of tokens) {
        const token = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(node))
            node = node[Number(token)];
        else
            node = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(node) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(node, token) : undefined;
    }
    return node !== undefined;
}


/***/ }),

/***/ 67381:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ isGuidedName),
/* harmony export */   Jw: () => (/* binding */ styleKey),
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   ek: () => (/* binding */ isVerb),
/* harmony export */   rv: () => (/* binding */ nameSimilarity)
/* harmony export */ });
/**
 * The words of an identifier in lower case: `getIssueComments`, `get_issue_comments` and `get-issue.comments` all give
 * get, issue, comments.
 */
function nameWords(name) {
    return name
        .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
        .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== "");
}
/** Equal for names that differ by upper case and separators only; empty for a name without letters and digits. */
function styleKey(name) {
    return nameWords(name).join("");
}
/** Whether a name keeps to the guidance of MCP 2025-11-25: 1 to 128 of `[A-Za-z0-9_.-]`. A SHOULD, not a MUST. */
function isGuidedName(name) {
    return /^[A-Za-z0-9_.-]{1,128}$/.test(name);
}
/** How alike two identifiers are by the words they share, from 0 to 1. */
function nameSimilarity(left, right) {
    const a = new Set(nameWords(left));
    const b = new Set(nameWords(right));
    const shared = [...a].filter((word) => b.has(word)).length;
    return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
/** Whether a word of a tool's name says what is done rather than to what. */
function isVerb(word) {
    return VERBS.has(word);
}
const VERBS = new Set(("get list create update delete read write manage set add remove search find fetch run execute query edit move copy " +
    "open close start stop check show view describe put post patch upload download send submit request cancel merge " +
    "assign push fork star unstar enable disable insert replace rename archive restore validate generate export import").split(" "));


/***/ })

};
