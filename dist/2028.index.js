export const id = 2028;
export const ids = [2028];
export const modules = {

/***/ 48112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ contractCanonicalText),
/* harmony export */   Cp: () => (/* binding */ promised),
/* harmony export */   MW: () => (/* binding */ ERAS),
/* harmony export */   Py: () => (/* binding */ isModernRevision),
/* harmony export */   Q0: () => (/* binding */ contractFileText),
/* harmony export */   Uo: () => (/* binding */ LIST_KEYS),
/* harmony export */   hW: () => (/* binding */ EMPTY_CONTRACT),
/* harmony export */   vE: () => (/* binding */ contractDigest)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** Legacy = revision 2025-11-25 and older (initialize); modern = 2026-07-28 and newer (server/discover). */
const ERAS = ["legacy", "modern"];
/** Revisions are dates; from this one on there is no handshake (MCP 2026-07-28). */
const FIRST_MODERN_REVISION = "2026-07-28";
/** Whether a protocol version is a dated revision of the modern era. */
function isModernRevision(version) {
    return /^\d{4}-\d{2}-\d{2}/.test(version) && version >= FIRST_MODERN_REVISION;
}
/** The lists that a server promises, by their key in the contract. */
const LIST_KEYS = ["tools", "prompts", "resources", "resourceTemplates"];
/** A contract with everything empty; the base for documents that know only a part. */
const EMPTY_CONTRACT = {
    contractVersion: 1,
    scope: "server",
    conditions: null,
    protocolVersion: null,
    supportedProtocolVersions: [],
    serverInfo: null,
    capabilities: {},
    instructions: null,
    tools: [],
    prompts: [],
    resources: [],
    resourceTemplates: [],
    cacheHints: {},
};
/** The contract as JSON, members sorted by nothing yet: {@link contractFileText} and {@link contractDigest} order them. */
function contractJson(contract) {
    return contract;
}
/**
 * The strict digest: `sha256:` and 64 hex digits over every byte of meaning in the contract. The conditions of the
 * capture, what was found out about the other era and the cache hints are not part of what is promised in this era and do not
 * count.
 */
function contractDigest(contract) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(promised(contract));
}
/** What the strict digest is made of. */
function promised(contract) {
    const { conditions: _conditions, legacyEra: _legacyEra, cacheHints: _cacheHints, ...rest } = contract;
    return rest;
}
/**
 * The text of a contract file: RFC 8785 (canonical JSON) with two spaces of indentation and a final line feed, so that a
 * committed contract can be reviewed line by line. Removing the white space between tokens gives the RFC 8785 bytes.
 */
function contractFileText(contract) {
    return `${indented(contractJson(contract), "")}\n`;
}
/** The RFC 8785 bytes of a contract, on one line without a line feed. */
function contractCanonicalText(contract) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(contractJson(contract));
}
function indented(value, margin) {
    const inner = `${margin}  `;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value)) {
        if (value.length === 0)
            return "[]";
        return `[\n${value.map((item) => inner + indented(item, inner)).join(",\n")}\n${margin}]`;
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value)) {
        const keys = Object.keys(value).sort();
        if (keys.length === 0)
            return "{}";
        const members = keys.map((key) => `${inner}${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(key)}: ${indented(value[key], inner)}`);
        return `{\n${members.join(",\n")}\n${margin}}`;
    }
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(value);
}


/***/ }),

/***/ 78367:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ READ_KEYWORDS),
/* harmony export */   b: () => (/* binding */ APPLICATORS)
/* harmony export */ });
/** Keywords that apply schemas (JSON Schema 2020-12 core, 10 and 11, with the older spellings), by the form of their value. */
const APPLICATORS = new Map([
    ["additionalProperties", "schema"],
    ["unevaluatedProperties", "schema"],
    ["additionalItems", "schema"],
    ["unevaluatedItems", "schema"],
    ["propertyNames", "schema"],
    ["contains", "schema"],
    ["not", "schema"],
    ["if", "schema"],
    ["then", "schema"],
    ["else", "schema"],
    ["items", "schema-or-list"],
    ["allOf", "list"],
    ["anyOf", "list"],
    ["oneOf", "list"],
    ["prefixItems", "list"],
    ["properties", "map"],
    ["patternProperties", "map"],
    ["$defs", "map"],
    ["definitions", "map"],
    ["dependentSchemas", "map"],
]);
/** Keywords that a view reads, or that say nothing; all others are hints and count as text. */
const READ_KEYWORDS = new Set(("$schema $id id $anchor $dynamicAnchor $recursiveAnchor $ref $recursiveRef $defs definitions $vocabulary type enum const " +
    "multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format contentEncoding " +
    "contentMediaType contentSchema prefixItems items additionalItems unevaluatedItems contains minContains maxContains " +
    "minItems maxItems uniqueItems properties patternProperties additionalProperties unevaluatedProperties propertyNames " +
    "required minProperties maxProperties dependentRequired dependentSchemas dependencies allOf anyOf oneOf not if then else").split(" "));


/***/ }),

/***/ 35563:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ dialectOfRevision),
/* harmony export */   Cz: () => (/* binding */ ignoresReferenceSiblings),
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   GP: () => (/* binding */ refusesItemLists),
/* harmony export */   H2: () => (/* binding */ namesDialect),
/* harmony export */   QE: () => (/* binding */ asDialectReads),
/* harmony export */   Vy: () => (/* binding */ DIALECT_DEPENDENT),
/* harmony export */   Xe: () => (/* binding */ isMetaSchema),
/* harmony export */   Yd: () => (/* binding */ evaluatesContained)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

const DIALECTS = new Map([
    ["https://json-schema.org/draft/2020-12/schema", "2020-12"],
    ["https://json-schema.org/draft/2019-09/schema", "2019-09"],
    ["http://json-schema.org/draft-07/schema", "draft-07"],
    ["http://json-schema.org/draft-06/schema", "draft-06"],
    ["http://json-schema.org/draft-04/schema", "draft-04"],
]);
/** The dialect of a schema by its own `$schema`, 2020-12 when it names none. */
function dialectOf(schema) {
    const uri = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$schema") : undefined;
    if (uri === undefined)
        return "2020-12";
    const plain = uri.replace(/#$/, "");
    return DIALECTS.get(plain) ?? DIALECTS.get(plain.replace(/^https:/, "http:")) ?? "unknown";
}
/** Whether a schema says itself which dialect it is written in. */
function namesDialect(schema) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$schema") !== undefined;
}
/** The first revision of MCP whose schemas are of 2020-12 unless they say otherwise (SEP-1613). */
const FIRST_WITH_DEFAULT = "2025-11-25";
/** The dialect that holds where a schema names none: 2020-12 since MCP 2025-11-25, in fact draft-07 before. */
function dialectOfRevision(protocolVersion) {
    return protocolVersion !== null && protocolVersion < FIRST_WITH_DEFAULT ? "draft-07" : "2020-12";
}
/**
 * Whether a list of schemas is no value of `items` (2020-12 core, 10.3.1.2). Where neither the schema nor the revision names a
 * dialect, the list is the usage of draft-07.
 */
function refusesItemLists(schema, protocolVersion) {
    if (namesDialect(schema))
        return dialectOf(schema) === "2020-12";
    return protocolVersion !== null && protocolVersion >= FIRST_WITH_DEFAULT;
}
/** Keywords that came with 2019-09: to draft-07 and older ones they are unknown. */
const SINCE_2019 = [
    "dependentRequired",
    "dependentSchemas",
    "minContains",
    "maxContains",
    "unevaluatedProperties",
    "unevaluatedItems",
    "$recursiveRef",
    "$dynamicRef",
];
/** Keywords that came with 2020-12. `$dynamicRef` is not among them: validators of 2019-09 follow it. */
const SINCE_2020 = ["prefixItems"];
const UNKNOWN_BEFORE_2019 = [...SINCE_2019, ...SINCE_2020];
/** Keywords that hang on the dialect: those that only some know, and references, which rule out their siblings in some. */
const DIALECT_DEPENDENT = new Set([...UNKNOWN_BEFORE_2019, "$ref"]);
/** A schema without the keywords that its dialect does not know: those demand nothing, whatever they mean elsewhere. */
function asDialectReads(schema, dialect) {
    const unknown = unknownTo(dialect);
    if (!unknown.some((keyword) => Object.hasOwn(schema, keyword)))
        return schema;
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !unknown.includes(keyword)));
}
function unknownTo(dialect) {
    if (dialect === "2020-12" || dialect === "unknown")
        return [];
    return dialect === "2019-09" ? SINCE_2020 : UNKNOWN_BEFORE_2019;
}
/** Whether the items that `contains` matches count as evaluated: since 2020-12 (core, 10.3.1.3). */
function evaluatesContained(dialect) {
    return dialect === "2020-12" || dialect === "unknown";
}
/** Whether the keywords next to a `$ref` have no effect: draft-07 and older (JSON Schema draft-07 core, 8.3). */
function ignoresReferenceSiblings(dialect) {
    return dialect === "draft-07" || dialect === "draft-06" || dialect === "draft-04";
}
/** Whether a reference leads to the published meta-schema of a dialect, which validators bring along. */
function isMetaSchema(reference) {
    return dialectOf({ $schema: reference.replace(/#.*$/, "") }) !== "unknown";
}


/***/ }),

/***/ 43284:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ schemaDocument),
/* harmony export */   Q6: () => (/* binding */ childPosition),
/* harmony export */   fn: () => (/* binding */ derivedPosition),
/* harmony export */   k2: () => (/* binding */ rootPosition),
/* harmony export */   sX: () => (/* binding */ resolveReference)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35563);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20798);
/* harmony import */ var _static_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53126);




/** Opens a schema for reading, in the dialect that it names unless another one is given. */
function schemaDocument(written, pointer, languages, dialect = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectOf */ .E3)(written)) {
    const root = (0,_static_references_js__WEBPACK_IMPORTED_MODULE_3__/* .withStaticReferences */ .b)(written, dialect);
    let resources;
    let refers;
    const document = {
        root,
        pointer,
        dialect,
        languages,
        resources: () => {
            resources ??= collectResources(rootPosition(document));
            return resources;
        },
        refers: () => {
            refers ??= (0,_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(root, _mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .REFERENCES */ .tf);
            return refers;
        },
    };
    return document;
}
/** The root of a document. */
function rootPosition(document) {
    return {
        schema: document.root,
        pointer: document.pointer,
        base: ownUri(document.root, "") ?? "",
        document,
    };
}
/** The position of a subschema, one or more members below. */
function childPosition(parent, schema, ...tokens) {
    return {
        schema,
        pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(parent.pointer, ...tokens),
        base: ownUri(schema, parent.base) ?? parent.base,
        document: parent.document,
    };
}
/** A subschema that stands nowhere in the document, made of a part of one that does. */
function derivedPosition(origin, schema, name) {
    return { ...origin, schema, pointer: `${origin.pointer}~${name}` };
}
/** Where a `$ref` leads: a position, or why it leads nowhere that a client may follow. */
function resolveReference(from, reference) {
    const hash = reference.indexOf("#");
    const uri = hash < 0 ? reference : reference.slice(0, hash);
    const fragment = hash < 0 ? "" : decodeFragment(reference.slice(hash + 1));
    const base = uri === "" ? from.base : absoluteUri(uri, from.base);
    const resource = base === "" ? rootPosition(from.document) : resourceAt(from.document, base);
    if (resource === undefined)
        return uri === "" ? "missing" : "external";
    if (fragment === "")
        return resource;
    if (fragment.startsWith("/"))
        return walk(resource, fragment) ?? "missing";
    return from.document.resources().get(`${base}#${fragment}`) ?? "missing";
}
function resourceAt(document, uri) {
    const root = rootPosition(document);
    return root.base === uri ? root : document.resources().get(uri);
}
function walk(from, fragment) {
    let position = from;
    for (const escaped of fragment.slice(1).split("/")) {
        const token = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
        const next = step(position.schema, token);
        if (next === undefined)
            return undefined;
        position = childPosition(position, next, token);
    }
    return position;
}
function step(value, token) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, token);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    return undefined;
}
/** Members whose value is data, not schemas: what looks like `$id` in there names nothing. */
const DATA_MEMBERS = new Set(["const", "enum", "default", "examples"]);
function collectResources(root) {
    const found = new Map();
    const stack = [root];
    for (let position = stack.pop(); position !== undefined; position = stack.pop()) {
        const { schema } = position;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(schema)) {
            for (const [index, item] of schema.entries())
                stack.push(childPosition(position, item, index));
            continue;
        }
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
            continue;
        if (ownUri(schema, "") !== undefined && !found.has(position.base))
            found.set(position.base, position);
        for (const name of anchorsOf(schema))
            found.set(`${position.base}#${name}`, position);
        for (const key of Object.keys(schema)) {
            if (!DATA_MEMBERS.has(key))
                stack.push(childPosition(position, schema[key], key));
        }
    }
    return found;
}
function anchorsOf(schema) {
    const plain = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$anchor"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$dynamicAnchor")];
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$id");
    if (id?.startsWith("#"))
        plain.push(id.slice(1));
    return plain.filter((name) => name !== undefined);
}
function ownUri(schema, base) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        return undefined;
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$id") ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "id");
    if (id === undefined || id === "" || id.startsWith("#") || !isUriReference(schema, id))
        return undefined;
    return absoluteUri(id.replace(/#.*$/, ""), base);
}
/** `id` is the old spelling of `$id` (draft-04); as the name of a property it is never a string here. */
function isUriReference(schema, id) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$id") !== undefined || /^[a-z][a-z0-9+.-]*:/i.test(id);
}
function absoluteUri(reference, base) {
    try {
        return new URL(reference, base === "" ? undefined : base).href.replace(/#$/, "");
    }
    catch {
        // Relative to a base that is itself relative: kept as written, so that equal spellings still meet.
        return reference;
    }
}
function decodeFragment(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}


/***/ }),

/***/ 20798:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hg: () => (/* binding */ onlyIntoDefinitions),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   tf: () => (/* binding */ REFERENCES),
/* harmony export */   u5: () => (/* binding */ DYNAMIC),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/** Keywords that lead elsewhere. */
const REFERENCES = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
/** References that are not followed. */
const DYNAMIC = new Set(["$dynamicRef"]);
/** Whether one of these keywords stands anywhere in a schema. */
function mentions(schema, keywords) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKey */ .Sv)(schema, keywords) && holds(schema, keywords);
}
function holds(value, keywords) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return value.some((item) => holds(item, keywords));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    for (const key of Object.keys(value)) {
        if (keywords.has(key) || holds(value[key], keywords))
            return true;
    }
    return false;
}
/**
 * Whether every reference in a schema leads to a definition of a document as a whole: `#/$defs/name`, written plainly. Dynamic
 * references lead anywhere.
 */
function onlyIntoDefinitions(schema, root) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(schema))
        return schema.every((item) => onlyIntoDefinitions(item, root));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        return true;
    return Object.entries(schema).every(([key, value]) => REFERENCES.has(key) ? key === "$ref" && isDefinition(value, root) : onlyIntoDefinitions(value, root));
}
/** Every `$ref` anywhere in a schema, as written. */
function referencesIn(schema) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(schema))
        return schema.flatMap(referencesIn);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        return [];
    return Object.entries(schema).flatMap(([key, value]) => key === "$ref" && typeof value === "string" ? [value] : referencesIn(value));
}
function isDefinition(reference, root) {
    const [, key, name] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(typeof reference === "string" ? reference : "") ?? [];
    if (key === undefined || name === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(root))
        return false;
    return Object.hasOwn((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(root, key) ?? {}, name);
}


/***/ }),

/***/ 53126:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withStaticReferences)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _applicators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78367);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35563);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20798);




const KNOWN = new WeakMap();
/**
 * A schema with `$ref` for each `$dynamicRef`, where both lead to the same place: in a schema without a part that has a name
 * (`$id`) of its own there is one resource, so the outermost one with the anchor is the only one (2020-12 core, 8.2.3.2). Any
 * other schema as it is; so is one in which an anchor stands twice, which is not allowed.
 */
function withStaticReferences(root, dialect = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectOf */ .E3)(root)) {
    if (dialect !== "2020-12" || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(root) || !(0,_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(root, _mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .DYNAMIC */ .u5))
        return root;
    const known = KNOWN.get(root);
    if (known !== undefined)
        return known;
    const anchors = anchorsOf(root);
    const rewritten = anchors === undefined ? root : staticSchema(root, anchors);
    KNOWN.set(root, rewritten);
    return rewritten;
}
/** Where each dynamic anchor stands, as a JSON pointer; `undefined` for a schema of several resources. */
function anchorsOf(root) {
    const anchors = new Map();
    const stack = [{ schema: root, pointer: "" }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { schema, pointer } = next;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
            continue;
        if (schema !== root && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$id") !== undefined)
            return undefined;
        const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$dynamicAnchor");
        if (name !== undefined && anchors.has(name))
            return undefined;
        if (name !== undefined)
            anchors.set(name, pointer);
        stack.push(...subschemas(schema, pointer));
    }
    return anchors;
}
function subschemas(schema, pointer) {
    return Object.entries(schema).flatMap(([keyword, value]) => {
        const form = _applicators_js__WEBPACK_IMPORTED_MODULE_1__/* .APPLICATORS */ .b.get(keyword);
        const here = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(pointer, keyword);
        if (form === "map")
            return entriesOf(value).map(([name, sub]) => ({ schema: sub, pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(here, name) }));
        if (form === undefined || form === "schema" || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
            return form === undefined ? [] : [{ schema: value, pointer: here }];
        return value.map((sub, index) => ({ schema: sub, pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(here, index) }));
    });
}
function staticSchema(schema, anchors) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        return schema;
    const inner = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, staticMember(keyword, value, anchors)]));
    const dynamic = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$dynamicRef");
    if (dynamic === undefined)
        return inner;
    const { $dynamicRef: _dynamic, ...rest } = inner;
    const target = anchors.get(dynamic.replace(/^#/, ""));
    const reference = dynamic.startsWith("#") && target !== undefined ? `#${encodeURI(target)}` : dynamic;
    if (!Object.hasOwn(rest, "$ref"))
        return { ...rest, $ref: reference };
    const all = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(rest, "allOf");
    return { ...rest, allOf: [...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(all) ? all : []), { $ref: reference }] };
}
function staticMember(keyword, value, anchors) {
    const form = _applicators_js__WEBPACK_IMPORTED_MODULE_1__/* .APPLICATORS */ .b.get(keyword);
    if (form === undefined)
        return value;
    if (form === "map")
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)
            ? Object.fromEntries(entriesOf(value).map(([name, sub]) => [name, staticSchema(sub, anchors)]))
            : value;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value.map((sub) => staticSchema(sub, anchors)) : staticSchema(value, anchors);
}
function entriesOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? Object.entries(value) : [];
}


/***/ }),

/***/ 22944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ LONGEST_TIMER_MILLISECONDS),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   xX: () => (/* binding */ WHERE_TO_RAISE)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _json_structure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7959);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89834);



/** The caps of a capture when none are given; see {@link CaptureLimits} for the units. */
const DEFAULT_LIMITS = { pages: 256, bytes: 64 * 1024 * 1024, milliseconds: 60_000, depth: 200 };
/** Of the limit of bytes, for one structural character of JSON. */
const BYTES_OF_STRUCTURE = 8;
/** What a short text may hold in any case. */
const LEAST_STRUCTURE = 1_000_000;
/** How a user raises a cap, for the messages about it. The one on depth is fixed. */
const WHERE_TO_RAISE = {
    pages: "`capture.max-pages` of the policy, `max-pages` of capture-contract, or --max-pages",
    bytes: "`capture.max-bytes` of the policy, `max-bytes` of capture-contract, or --max-bytes",
    milliseconds: "`capture.timeout-seconds` of the policy, `timeout-seconds` of capture-contract, or --timeout",
};
/** Timers of Node count in 32 bits, and one that is longer ends at once. */
const LONGEST_TIMER_MILLISECONDS = 2 ** 31 - 1;
/**
 * What one capture may still spend, and the one place where it ends early: {@link signal} is aborted with the
 * CaptureError to report, and every wait goes through {@link race}.
 */
class Budget {
    limits;
    /** The side whose capture this is. */
    side;
    #controller = new AbortController();
    #timer;
    #letGo;
    #cost;
    #bytes = 0;
    #since;
    #waitingFor = "the server";
    #evidence = () => "";
    /**
     * Starts the clock. `cancel` ends the capture from outside, for a sibling that failed; `since` says for the message of a
     * timeout what began with the clock.
     */
    constructor(side, limits, options) {
        this.side = side;
        this.limits = limits;
        const structure = Math.max(LEAST_STRUCTURE, Math.floor(limits.bytes / BYTES_OF_STRUCTURE));
        this.#cost = new _json_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonCost */ .y(limits.structure ?? structure);
        this.#since = options.since ?? "the capture's start";
        // Every request in flight listens; that is no leak.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.#controller.signal);
        const milliseconds = Math.min(limits.milliseconds, LONGEST_TIMER_MILLISECONDS);
        this.#timer = setTimeout(() => this.fail(this.#timeoutError()), milliseconds);
        const cancelled = () => this.fail((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "cancelled", { problem: "the capture was stopped", next: "see the error of the other side" }));
        const { cancel } = options;
        if (cancel?.aborted === true)
            cancelled();
        cancel?.addEventListener("abort", cancelled, { once: true });
        this.#letGo = () => cancel?.removeEventListener("abort", cancelled);
    }
    /** Aborted with the CaptureError that ends the capture. */
    get signal() {
        return this.#controller.signal;
    }
    /** Names what is waited for now, for the message of a timeout: a noun phrase. */
    waitFor(what) {
        this.#waitingFor = what;
    }
    /** Has the message of a timeout end with what is known then, such as the output of a process. */
    addEvidence(evidence) {
        this.#evidence = evidence;
    }
    /** Ends the capture. Only the first error counts. */
    fail(error) {
        this.#controller.abort(error);
    }
    /** Counts received bytes; over the cap it ends the capture, which the caller sees by {@link signal}. */
    spendBytes(count) {
        this.#bytes += count;
        if (this.#bytes <= this.limits.bytes)
            return;
        this.fail((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(this.side, "bytes", {
            problem: `what it holds is larger than ${this.limits.bytes} bytes`,
            next: `shorten the lists, or allow more if they are meant to be that large (${WHERE_TO_RAISE.bytes})`,
        }));
    }
    /**
     * What counts JSON while its bytes come in; over a cap it ends the capture, as {@link spendBytes} does. For one stream of
     * bytes.
     */
    meter() {
        const structure = new _json_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonStructure */ .w(this.#cost);
        return (chunk) => {
            this.spendBytes(chunk.length);
            const problem = structure.add(chunk);
            if (problem === undefined)
                return;
            const next = "make the lists shorter and flatter, or raise the limit of bytes if they are meant to be that large";
            this.fail((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(this.side, "structure", { problem: `it holds ${problem}`, next }));
        };
    }
    /** The outcome of `work`, or the error that ended the capture, whichever comes first. */
    async race(work) {
        const { signal } = this;
        return await new Promise((resolve, reject) => {
            const abort = () => reject(signal.reason);
            if (signal.aborted)
                abort();
            signal.addEventListener("abort", abort, { once: true });
            work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
        });
    }
    /** Stops the clock, and lets go of what may outlive the capture; call it when the capture is over. */
    dispose() {
        clearTimeout(this.#timer);
        this.#letGo();
    }
    #timeoutError() {
        const seconds = this.limits.milliseconds / 1000;
        return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(this.side, "timeout", {
            problem: `there was no answer to ${this.#waitingFor} within ${seconds} s of ${this.#since}${this.#evidence()}`,
            next: `check that the server is up and answers MCP at this target, or give it more time (${WHERE_TO_RAISE.milliseconds})`,
        });
    }
}


/***/ }),

/***/ 66484:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _contract_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48112);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23091);
/* harmony import */ var _list_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24903);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89834);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23022);








/**
 * Reads a contract from the text of a document. Understood are a contract file (`contractVersion` 1), an object that looks
 * like one (absent parts are empty), the result of `tools/list`, a bare array of tools, and a JSON-RPC response that holds
 * any of these. Items only have to be objects; their members are kept as they are. Throws a CaptureError `document`,
 * `invalid-list` or `depth`.
 */
function readDocument(text, options) {
    const { side } = options;
    const parsed = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .l)(text.replace(/^\uFEFF/, ""));
    if (!parsed.ok) {
        throw documentError(side, `it is no valid JSON at line ${parsed.line}, column ${parsed.column}: ${parsed.problem}`, hintFor(text));
    }
    if ((0,_json_depth_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeeperThan */ .h)(parsed.value, options.depth + DOCUMENT_LEVELS)) {
        throw (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .sideError */ .QD)(side, "depth", {
            problem: `the document is nested deeper than ${options.depth} levels`,
            next: "make the schemas flatter: deeper ones are not compared",
        });
    }
    const unwritable = (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_6__/* .unwritablePart */ .R)(parsed.value, side);
    if (unwritable !== undefined)
        throw documentError(side, `it ${unwritable.problem}`, unwritable.inDocument);
    return documentOf(parsed.value, side);
}
/** Brackets around a tool in the deepest of the documents understood: response, result, list. */
const DOCUMENT_LEVELS = 3;
function documentOf(value, side) {
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return toolsOnly({ tools: value }, side);
    if (!(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        throw documentError(side, "it holds no object and no array", EXPECTED);
    if (Object.hasOwn(value, "contractVersion"))
        return contractFile(value, side);
    if (_contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_KEYS */ .Uo.some((key) => Object.hasOwn(value, key)) || SERVER_KEYS.some((key) => Object.hasOwn(value, key))) {
        refuseUnfinished(value, side);
        return isServerWide(value) ? contractLike(value, side) : toolsOnly(value, side);
    }
    return responseOf(value, side);
}
/** Members that say more of a server than its tools. */
const SERVER_KEYS = [
    "capabilities",
    "instructions",
    "serverInfo",
    "protocolVersion",
    "supportedProtocolVersions",
];
function isServerWide(value) {
    return [...SERVER_KEYS, "prompts", "resources", "resourceTemplates"].some((key) => Object.hasOwn(value, key));
}
/** A part of a list would read as tools removed. */
function refuseUnfinished(value, side) {
    const cursor = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "nextCursor");
    if (cursor !== undefined && cursor !== null) {
        throw documentError(side, "it holds one page of a longer list (it has a `nextCursor`)", "capture all pages, for example with `mcp-gates snapshot <target>`");
    }
    const type = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "resultType");
    if (type !== undefined && type !== "complete") {
        throw documentError(side, `its \`resultType\` is ${(0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .foreign */ .V$)(side, JSON.stringify(type))}`, "save the result of a complete `tools/list`");
    }
}
function toolsOnly(result, side) {
    const hint = (0,_list_result_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheHintOf */ .v)(result);
    return {
        contract: {
            ..._contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_CONTRACT */ .hW,
            scope: "tools",
            tools: (0,_list_result_js__WEBPACK_IMPORTED_MODULE_4__/* .listItems */ .D)(result, "tools", side),
            cacheHints: hint === undefined ? {} : { tools: hint },
        },
        wireKeyOrder: true,
        notes: [],
    };
}
function contractLike(value, side) {
    const parts = parseShape(contractLikeShape, value, side);
    const contract = { ..._contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_CONTRACT */ .hW, ...definedMembers(parts), ...listsOf(value, side) };
    return { contract, wireKeyOrder: true, notes: [] };
}
function contractFile(value, side) {
    const version = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "contractVersion");
    if (version !== 1) {
        const shown = (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .foreign */ .V$)(side, JSON.stringify(version) ?? "");
        throw documentError(side, `it is a contract file of version ${shown}, and only version 1 is known here`, "use the release that wrote it, or write it anew with `mcp-gates snapshot`");
    }
    const parts = parseShape(contractFileShape, value, side);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(contractFileShape.shape, key));
    const names = unknown.map((key) => (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .foreign */ .V$)(side, key, 40)).join(", ");
    const notes = unknown.length === 0 ? [] : [`The contract file has members that are not known here and were left out: ${names}.`];
    const { cacheHints, legacyEra, ...rest } = parts;
    return {
        contract: {
            ...rest,
            ...(legacyEra === undefined ? {} : { legacyEra }),
            ...listsOf(value, side),
            cacheHints: definedMembers(cacheHints),
        },
        wireKeyOrder: false,
        notes,
    };
}
/** The lists of a document; an absent one is empty. A contract file without one of them does not come this far. */
function listsOf(value, side) {
    const list = (key) => (Object.hasOwn(value, key) ? (0,_list_result_js__WEBPACK_IMPORTED_MODULE_4__/* .listItems */ .D)(value, key, side) : []);
    return {
        tools: list("tools"),
        prompts: list("prompts"),
        resources: list("resources"),
        resourceTemplates: list("resourceTemplates"),
    };
}
function responseOf(value, side) {
    const error = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "error");
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(error)) {
        const code = JSON.stringify((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(error, "code") ?? null);
        const message = (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .foreign */ .V$)(side, (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(error, "message") ?? "");
        throw documentError(side, `it holds a JSON-RPC error instead of a list (${(0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .foreign */ .V$)(side, code)}: ${message})`, "save the response of a `tools/list` that succeeded");
    }
    const result = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "result");
    if (!(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(result) || Object.hasOwn(result, "result") || Object.hasOwn(result, "error"))
        throw documentError(side, "it holds no list of tools", EXPECTED);
    return documentOf(result, side);
}
const EXPECTED = "give a contract file, a `tools/list` result, an array of tools or a JSON-RPC response";
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_7__/* .custom */ .IeY((value) => (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value), "must be an object");
const jsonArray = zod__WEBPACK_IMPORTED_MODULE_7__/* .custom */ .IeY((value) => Array.isArray(value), "must be an array");
const cacheHint = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ ttlMs: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(), cacheScope: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable() }).optional();
/** The list items are taken from the value itself, so that no parser touches them. */
const contractFileShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    contractVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    scope: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(["server", "tools"]),
    conditions: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ era: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ERAS */ .MW), clientCapabilities: jsonObject, credentials: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()) })
        .nullable(),
    protocolVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    supportedProtocolVersions: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Absent in files of releases that did not ask. */
    legacyEra: zod__WEBPACK_IMPORTED_MODULE_7__/* .discriminatedUnion */ .gMt("answer", [
        zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ answer: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz("served"), protocolVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ answer: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz("refused") }),
        zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ answer: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz("unclear") }),
    ])
        .optional(),
    serverInfo: jsonObject.nullable(),
    capabilities: jsonObject,
    instructions: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    tools: jsonArray,
    prompts: jsonArray,
    resources: jsonArray,
    resourceTemplates: jsonArray,
    cacheHints: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        tools: cacheHint,
        prompts: cacheHint,
        resources: cacheHint,
        resourceTemplates: cacheHint,
        discover: cacheHint,
    }),
});
const contractLikeShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    protocolVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable().optional(),
    supportedProtocolVersions: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).optional(),
    serverInfo: jsonObject.nullable().optional(),
    capabilities: jsonObject.optional(),
    instructions: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable().optional(),
});
function parseShape(schema, value, side) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, 3).map((issue) => `\`${issue.path.join(".")}\` ${issue.message}`);
    const more = parsed.error.issues.length - problems.length;
    const list = (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .foreign */ .V$)(side, problems.join(", ") + (more > 0 ? ` and ${more} more` : ""), 400);
    throw documentError(side, `it is no valid contract: ${list}`, "write it anew with `mcp-gates snapshot <target>`");
}
function definedMembers(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
function hintFor(text) {
    if (text.trimStart().startsWith("version https://git-lfs"))
        return "it is a Git LFS pointer: fetch the file itself with `git lfs pull`";
    return EXPECTED;
}
function documentError(side, problem, next) {
    return (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .sideError */ .QD)(side, "document", { problem, next });
}


/***/ }),

/***/ 6307:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isDeeperThan)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/**
 * Whether a JSON value is nested deeper than `limit`; a scalar has depth 0, `{}` and `[]` have depth 1. Without recursion:
 * what it guards against is a value that overflows the stack of everything that comes after.
 */
function isDeeperThan(value, limit) {
    const stack = [];
    if (isContainer(value))
        stack.push(value);
    let depth = 0;
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (next === null) {
            depth -= 1;
            continue;
        }
        if (depth >= limit)
            return true;
        depth += 1;
        // Popped when all that is in here has been looked at.
        stack.push(null);
        pushContainers(next, stack);
    }
    return false;
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}
/** Every part of every list is looked at, so no array of the members is made on the way. */
function pushContainers(value, stack) {
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value)) {
        for (const part of value)
            if (isContainer(part))
                stack.push(part);
        return;
    }
    for (const key in value) {
        const part = value[key];
        if (isContainer(part))
            stack.push(part);
    }
}


/***/ }),

/***/ 7959:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ JsonStructure),
/* harmony export */   y: () => (/* binding */ JsonCost)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Nothing that is meant to be read is nested so deep; what comes after has narrower limits, and messages of its own. */
const DEEPEST = 10_000;
/**
 * One of so many structural characters may stand after a name that is new. The tools of a list use the same few names (a list of
 * 160 real tools 150 of them), and objects with the same names share most of what they cost; each other name costs half a
 * kilobyte when it is parsed, and as much again when its schema is read.
 */
const STRUCTURE_PER_NAME = 80;
/**
 * What a comma counts that stands behind a plain value without a name: each value of a list costs as much as a member with its name,
 * and those of an enumeration are read one by one.
 */
const STRUCTURE_PER_VALUE = 4;
/** What the opening of an object or an array counts that is a value of a list: one that has a name counts by that. */
const STRUCTURE_PER_ITEM = 2;
/** What to do at a byte of JSON (RFC 8259, section 2); 0 = nothing. In UTF-8 no other character has such a byte in it. */
const OPENS = 1;
const CLOSES = 2;
const SEPARATES = 3;
const NAMES = 4;
const QUOTES = 5;
const AT_BYTE = new Uint8Array(256);
for (const character of "{[")
    AT_BYTE[character.charCodeAt(0)] = OPENS;
for (const character of "}]")
    AT_BYTE[character.charCodeAt(0)] = CLOSES;
AT_BYTE[",".charCodeAt(0)] = SEPARATES;
AT_BYTE[":".charCodeAt(0)] = NAMES;
AT_BYTE['"'.charCodeAt(0)] = QUOTES;
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);
const LINE_FEED = "\n".charCodeAt(0);
const CARRIAGE_RETURN = "\r".charCodeAt(0);
/** The multiplier of the FNV hash for 32 bits (RFC 9923). */
const FNV_PRIME = 0x01000193;
/**
 * What texts in JSON will cost when they are parsed, all together: an empty object is two bytes on the wire and sixty in memory,
 * so a limit on bytes is none on memory.
 */
class JsonCost {
    #limit;
    #mostNames;
    #names = new Set();
    /** Of the hashes of names: nobody outside can choose names that are taken for one. */
    seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 31);
    #count = 0;
    /** `limit` is one of structural characters. */
    constructor(limit) {
        this.#limit = limit;
        this.#mostNames = Math.ceil(limit / STRUCTURE_PER_NAME);
    }
    /** Counts structural characters: braces, brackets, colons and commas outside of strings, those of values without a name several times. */
    spend(count) {
        this.#count += count;
    }
    /** Counts the name of a member, by its hash. */
    name(hash) {
        if (this.#names.size <= this.#mostNames)
            this.#names.add(hash);
    }
    /** Why it is too much, in words that follow `it holds`; `undefined` = it is not. */
    get problem() {
        if (this.#count > this.#limit) {
            return `more than ${this.#limit} braces, brackets, colons and commas of JSON`;
        }
        if (this.#names.size > this.#mostNames)
            return `more than ${this.#mostNames} different names of members`;
        return undefined;
    }
}
/**
 * Counts the structure of a text in JSON while its bytes come in, before anything is parsed. The text may stand alone, in lines, or
 * in an event stream.
 */
class JsonStructure {
    #cost;
    #depth = 0;
    #deepest = 0;
    #isInString = false;
    #isEscaped = false;
    #hash = 0;
    /** The structural character before; 0 = none. */
    #last = 0;
    constructor(cost) {
        this.#cost = cost;
    }
    /** Counts what is there. Why it is too much, in words that follow `it holds`; `undefined` = it is not. */
    add(bytes) {
        let index = 0;
        while (index < bytes.length) {
            index = this.#isInString ? this.#afterString(bytes, index) : this.#afterStructure(bytes, index);
        }
        if (this.#deepest > DEEPEST)
            return `more than ${DEEPEST} levels`;
        return this.#cost.problem;
    }
    /** A line ends a string too: none goes over it, and one that is opened by a comment of an event stream must hide nothing. */
    #afterString(bytes, from) {
        let index = from;
        let hash = this.#hash;
        let isEscaped = this.#isEscaped;
        while (index < bytes.length) {
            const byte = bytes[index++] ?? 0;
            if ((byte === QUOTE && !isEscaped) || byte === LINE_FEED || byte === CARRIAGE_RETURN) {
                this.#isInString = false;
                break;
            }
            isEscaped = byte === BACKSLASH && !isEscaped;
            hash = Math.imul(hash ^ byte, FNV_PRIME);
        }
        this.#hash = hash;
        this.#isEscaped = isEscaped && this.#isInString;
        return index;
    }
    #afterStructure(bytes, from) {
        let index = from;
        let count = 0;
        let depth = this.#depth;
        let deepest = this.#deepest;
        let last = this.#last;
        while (index < bytes.length) {
            const found = AT_BYTE[bytes[index++] ?? 0] ?? 0;
            if (found === 0)
                continue;
            if (found === QUOTES) {
                this.#isInString = true;
                this.#hash = this.#cost.seed;
                break;
            }
            // Behind an opening bracket or a comma without a colon in between.
            const isNameless = last === SEPARATES || last === OPENS;
            count += isNameless && found === SEPARATES ? STRUCTURE_PER_VALUE : 1;
            if (isNameless && found === OPENS)
                count += STRUCTURE_PER_ITEM - 1;
            last = found;
            if (found === NAMES)
                this.#cost.name(this.#hash);
            if (found === OPENS)
                depth += 1;
            if (found === CLOSES && depth > 0)
                depth -= 1;
            if (depth > deepest)
                deepest = depth;
        }
        this.#cost.spend(count);
        this.#depth = depth;
        this.#deepest = deepest;
        this.#last = last;
        return index;
    }
}


/***/ }),

/***/ 24903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listItems),
/* harmony export */   v: () => (/* binding */ cacheHintOf)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89834);


/**
 * The items of a list result, as they are: malformed, duplicate and odd ones too, for that is what the server promises.
 * Throws a CaptureError `invalid-list` when the list is absent or an item is no object.
 */
function listItems(result, key, side) {
    const items = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, key);
    if (!(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(items))
        throw invalidList(side, `the result has no array \`${key}\``);
    return items.map((item, index) => {
        if (!(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item))
            throw invalidList(side, `item ${index} of \`${key}\` is no object`);
        return item;
    });
}
/** How long and for whom a result may be kept (MCP 2026-07-28, caching); `undefined` when it says nothing of it. */
function cacheHintOf(result) {
    const ttl = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, "ttlMs");
    const scope = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(result, "cacheScope");
    if (typeof ttl !== "number" && scope === undefined)
        return undefined;
    // The specification reads a negative time as 0.
    return { ttlMs: typeof ttl === "number" ? Math.max(0, ttl) : null, cacheScope: scope ?? null };
}
function invalidList(side, problem) {
    return (0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .sideError */ .QD)(side, "invalid-list", { problem, next: "have the server answer as the MCP specification says" });
}


/***/ }),

/***/ 89834:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ headerSetting),
/* harmony export */   QD: () => (/* binding */ sideError),
/* harmony export */   V$: () => (/* binding */ foreign)
/* harmony export */ });
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77195);



/**
 * The error of one side: `Could not capture the candidate (https://…): <problem>; <next step>.` Secrets are cut from the
 * whole message, and the cause keeps only the masked message of what was caught: replies quote what was sent to them.
 */
function sideError(side, code, text) {
    const subject = side.name === undefined ? side.source : `the ${side.name} (${side.source})`;
    const message = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(`Could not capture ${subject}: ${text.problem}; ${text.next}.`, side.secrets);
    const problem = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(text.problem, side.secrets);
    if (text.cause === undefined)
        return new _capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CaptureError */ .$3(code, message, { problem });
    return new _capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CaptureError */ .$3(code, message, {
        problem,
        cause: new Error(foreign(side, (0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .thrownText */ .kZ)(text.cause).replaceAll(/\s+/g, " "), 500)),
    });
}
/** Text from the other end, for a message about this side; at most `length` characters, 120 when not said. */
function foreign(side, text, length = 120) {
    return (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .qk)(text, { secrets: side.secrets, length });
}
/** Where the user sets a header of this side. */
function headerSetting(side) {
    return side.name === undefined
        ? "input `headers`, option `--header`"
        : `input \`${side.name}-headers\`, option \`--${side.name}-header\``;
}


/***/ }),

/***/ 23022:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unwritablePart)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89834);


const KINDS = {
    halfCharacter: {
        problem: (place) => `holds half a character (a lone surrogate) at ${place}, which UTF-8 cannot hold`,
        inDocument: "write the character as a whole, as both halves of its escape",
        fromServer: "have the server send the character as a whole: clients that write UTF-8 fail on it",
    },
    beyondNumbers: {
        problem: (place) => `holds a number at ${place} that is beyond what a 64-bit float can hold (1.8e308)`,
        inDocument: "write a smaller number, or none where no bound is meant",
        fromServer: "have the server send a smaller number, or none where no bound is meant: clients read it as infinite",
    },
};
/**
 * The first part of a value that cannot be written again: a UTF-16 surrogate without its other half, which JSON can escape and
 * UTF-8 cannot hold (RFC 8259, 8.2; RFC 8785, 3.2.2.2 wants an error), or a number that was read as infinite (RFC 8259, 6; RFC
 * 8785, 3.2.2.3 wants an error). Its place is a JSON pointer within the value, of the object for a key of it. `undefined` =
 * there is none.
 */
function unwritablePart(value, side) {
    if (isWritable(value))
        return undefined;
    const stack = [{ value, pointer: "" }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { value: part, pointer } = next;
        const kind = kindOf(part);
        if (kind !== undefined) {
            const { problem, ...steps } = KINDS[kind];
            return { problem: problem(pointer === "" ? "its root" : (0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, pointer)), ...steps };
        }
        const inner = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(part) ? [...part.entries()] : (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(part) ? Object.entries(part) : [];
        // Last in, first out: the first member is looked at first.
        for (const [key, child] of inner.reverse())
            stack.push({ value: child, pointer: (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(pointer, key) });
    }
    return undefined;
}
/** Of a value itself and its keys, without what is in it. */
function kindOf(part) {
    if (typeof part === "number")
        return Number.isFinite(part) ? undefined : "beyondNumbers";
    const texts = typeof part === "string" ? [part] : (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(part) ? Object.keys(part) : [];
    return texts.every((text) => text.isWellFormed()) ? undefined : "halfCharacter";
}
/** Nearly every value is writable; to see that takes no pointers. */
function isWritable(value) {
    const stack = [value];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (typeof next === "string" && !next.isWellFormed())
            return false;
        if (typeof next === "number" && !Number.isFinite(next))
            return false;
        if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(next))
            for (const part of next)
                stack.push(part);
        else if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(next)) {
            // Every part of every list is looked at, so no array of the members is made on the way.
            for (const key in next) {
                if (!key.isWellFormed())
                    return false;
                stack.push(next[key] ?? null);
            }
        }
    }
    return true;
}


/***/ })

};
