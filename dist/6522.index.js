export const id = 6522;
export const ids = [6522];
export const modules = {

/***/ 9309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ NormalForms),
  i: () => (/* binding */ hintsOf)
});

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/contract/schema/applicators.js
var applicators = __webpack_require__(78367);
// EXTERNAL MODULE: ./.build/shared/contract/schema/dialect.js
var dialect = __webpack_require__(35563);
// EXTERNAL MODULE: ./.build/shared/contract/schema/document.js
var schema_document = __webpack_require__(43284);
// EXTERNAL MODULE: ./.build/shared/contract/schema/expand.js
var expand = __webpack_require__(65081);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-facts.js
var view_facts = __webpack_require__(18330);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/evaluated.js






/** What all parts of a node evaluate, with `more` for what could not be read. */
function evaluatedByAll(parts, form, more) {
    const marking = parts.filter(({ trail }) => !trail.includes(expand/* NEGATED */.$R));
    const texts = (keyword) => sorted([
        ...more,
        ...marking.flatMap((part) => (hasKeyword(part, keyword) ? ["all"] : textsOf(part, keyword, form))),
    ]);
    return { unevaluatedProperties: texts("unevaluatedProperties"), unevaluatedItems: texts("unevaluatedItems") };
}
/** What counts as evaluated for a keyword of a schema: all that lies within that schema, without the keyword itself. */
function evaluatedWithin(parts, { keyword, scope }, form) {
    const texts = parts.flatMap((part) => {
        const own = part.pointer === scope.pointer;
        const way = own ? [] : part.trail.slice(part.trail.indexOf(scope.pointer));
        if (!own && (!part.trail.includes(scope.pointer) || way.includes(expand/* NEGATED */.$R)))
            return [];
        return !own && hasKeyword(part, keyword) ? ["all"] : textsOf(part, keyword, form);
    });
    return sorted(texts);
}
function sorted(texts) {
    return [...new Set(texts)].sort();
}
function hasKeyword({ schema }, keyword) {
    return Object.hasOwn(schema, keyword);
}
function textsOf(part, keyword, form) {
    const { schema, position } = part;
    const at = (sub, ...tokens) => form((0,view_facts/* isAnything */.r2)(sub) ? [] : [(0,schema_document/* childPosition */.Q6)(position, sub, ...tokens)]);
    const branches = ["anyOf", "oneOf"].flatMap((group) => {
        const list = (0,json/* member */.Dc)(schema, group);
        return (0,json/* isJsonArray */.Md)(list) ? list.map((item, index) => at(item, group, index)) : [];
    });
    const dependents = ["dependentSchemas", "dependencies"].flatMap((group) => Object.entries((0,json/* objectMember */.wX)(schema, group) ?? {}).flatMap(([name, sub]) => (0,json/* isJsonArray */.Md)(sub) ? [] : dependent(["has", name], at(sub, group, name).evaluated[keyword])));
    return [
        ...(keyword === "unevaluatedProperties" ? namesOf(part) : itemsOf(part, at)),
        ...branches.flatMap(({ digest, evaluated }) => dependent(["fits", digest], evaluated[keyword])),
        ...conditionalTexts(schema, keyword, at),
        ...dependents,
    ];
}
function conditionalTexts(schema, keyword, at) {
    const condition = (0,json/* member */.Dc)(schema, "if");
    if (condition === undefined)
        return [];
    const { digest, evaluated } = at(condition, "if");
    const branch = (name) => {
        const sub = (0,json/* member */.Dc)(schema, name);
        return sub === undefined ? [] : at(sub, name).evaluated[keyword];
    };
    return [
        ...dependent(["fits", digest], sorted([...evaluated[keyword], ...branch("then")])),
        ...dependent(["fits not", digest], branch("else")),
    ];
}
/** Texts that hang on something, as one. */
function dependent(on, texts) {
    return texts.length === 0 ? [] : [(0,canonical/* digestOfText */.Nv)((0,canonical/* canonicalText */.A4)([...on, texts])).slice(0, 32)];
}
function namesOf({ schema, position }) {
    if (Object.hasOwn(schema, "additionalProperties"))
        return ["all"];
    const { languages } = position.document;
    return [
        ...Object.keys((0,json/* objectMember */.wX)(schema, "properties") ?? {}).map((name) => `name ${name}`),
        ...Object.keys((0,json/* objectMember */.wX)(schema, "patternProperties") ?? {}).map((pattern) => `pattern ${languages.normalForm(pattern)}`),
    ];
}
function itemsOf({ schema, position }, at) {
    const rest = (0,json/* member */.Dc)(schema, (0,view_facts/* restKeyword */.EO)(schema));
    if (rest !== undefined && !(0,json/* isJsonArray */.Md)(rest))
        return ["all"];
    const positions = (0,json/* member */.Dc)(schema, "prefixItems");
    const prefix = (0,json/* isJsonArray */.Md)(positions) ? positions : (0,json/* member */.Dc)(schema, "items");
    const contains = (0,dialect/* evaluatesContained */.Yd)(position.document.dialect) ? (0,json/* member */.Dc)(schema, "contains") : undefined;
    return [
        ...((0,json/* isJsonArray */.Md)(prefix) ? [`first ${prefix.length}`] : []),
        ...(contains === undefined ? [] : [`each ${at(contains, "contains").digest}`]),
    ];
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/json-types.js
var json_types = __webpack_require__(65407);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view.js + 1 modules
var schema_view = __webpack_require__(334);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-array.js
var view_array = __webpack_require__(92952);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-object.js
var view_object = __webpack_require__(47378);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/normal-form.js








/** Schemas met at most, for all questions together; nodes behind them equal nothing but themselves in the same document. */
const STEP_LIMIT = 50_000;
const NOT_READ = { unevaluatedProperties: [], unevaluatedItems: [] };
const NO_PROBLEMS = [];
/** A form that is not looked into: what it evaluates, only the same evaluates. */
function closedForm(digest) {
    return { digest, evaluated: { unevaluatedProperties: [digest], unevaluatedItems: [digest] } };
}
/**
 * Digests of schemas in normal form: equal when two nodes mean the same in the notations that are known. References are
 * followed, a recursive one is named by its distance, so names of definitions do not count.
 */
class NormalForms {
    #viewer;
    #known = { full: new Map(), shape: new Map() };
    #roots = new WeakMap();
    #steps = 0;
    constructor(viewer) {
        this.#viewer = viewer;
    }
    /** The digest of a node. */
    digest(node, kind) {
        return this.#form(node, { kind, stack: new Map(), evaluates: false }).form.digest;
    }
    /** What counts as evaluated for an `unevaluated…` of a view: see {@link Evaluated}. */
    evaluated(view, one) {
        const way = { kind: "shape", stack: new Map([[(0,schema_view/* viewKey */.RV)(view), 0]]), evaluates: true };
        return evaluatedWithin(view.expansion.parts, one, (sub) => this.#form(sub, way).form);
    }
    #form(node, way) {
        if (node.length === 0)
            return { form: ANYTHING, lowest: Number.POSITIVE_INFINITY };
        this.#steps += node.length;
        if (this.#steps > STEP_LIMIT)
            return { form: closedForm(`unread:${this.#place(node)}`), lowest: -1 };
        const { kind, stack } = way;
        const view = this.#viewer.view(node);
        // The target stands for a node that is nothing but a reference, so that inlining it changes nothing.
        const key = (0,schema_view/* viewKey */.RV)(view);
        const known = this.#known[kind].get(key);
        if (known !== undefined && !(way.evaluates && known.evaluated === NOT_READ))
            return { form: known, lowest: Number.POSITIVE_INFINITY };
        const above = stack.get(key);
        if (above !== undefined)
            return { form: closedForm(`back:${stack.size - above}`), lowest: above };
        const place = stack.size;
        stack.set(key, place);
        let lowest = Number.POSITIVE_INFINITY;
        const evaluates = way.evaluates || view.unevaluated.length > 0;
        const further = evaluates === way.evaluates ? way : { ...way, evaluates };
        // What several keywords refer to is read once.
        const asked = new Map();
        const child = (sub) => {
            const name = evaluates && sub.length === 1 ? sub[0]?.pointer : undefined;
            const before = name === undefined ? undefined : asked.get(name);
            if (before !== undefined)
                return before;
            const result = this.#form(sub, further);
            lowest = Math.min(lowest, result.lowest);
            if (name !== undefined)
                asked.set(name, result.form);
            return result.form;
        };
        const problems = view.expansion.problems.length === 0 ? NO_PROBLEMS : this.#problems(view);
        const text = JSON.stringify(normalForm(view, { kind, problems }, child));
        // A short form is its own digest.
        const digest = text.length <= 64 ? text : (0,canonical/* digestOfText */.Nv)(text).slice(0, 32);
        const evaluated = way.evaluates ? evaluatedByAll(view.expansion.parts, child, problems) : NOT_READ;
        const form = { digest, evaluated };
        stack.delete(key);
        const closed = lowest >= place;
        if (closed)
            this.#known[kind].set(key, form);
        return { form, lowest: closed ? Number.POSITIVE_INFINITY : lowest };
    }
    /** What could not be followed, equal where the same stands behind it. */
    #problems({ expansion, node }) {
        return expansion.problems
            .map(({ kind, reference, pointer }) => {
            // Where a dynamic reference leads hangs on the whole document, and on the way to the place where it stands.
            const within = kind === "dynamic-reference" ? ` ${pointer} ${this.#place(node)}` : "";
            return `${kind} ${reference}${within}`;
        })
            .sort();
    }
    /** Equal for the same place in the same document. */
    #place(node) {
        const roots = [...new Set(node.map(({ document }) => document))].map((document) => {
            const known = this.#roots.get(document) ?? (0,canonical/* digestOfText */.Nv)((0,canonical/* canonicalText */.A4)(document.root));
            this.#roots.set(document, known);
            return known;
        });
        return [(0,schema_view/* nodeKey */.u8)(node), ...roots].join(" ");
    }
}
const ANYTHING = { digest: "any", evaluated: { unevaluatedProperties: [], unevaluatedItems: [] } };
/** Named facts in a fixed order, so that their text is the same for every notation. */
function normalForm(view, { kind, problems }, formOf) {
    const child = (node) => formOf(node).digest;
    const form = [view.types];
    const set = (name, value) => {
        if (value !== undefined && !(Array.isArray(value) && value.length === 0))
            form.push(name, value);
    };
    if (view.types !== 0) {
        if (view.values !== undefined)
            set("values", [...view.values.keys()].sort());
        if (problems.length > 0)
            set("problems", [...problems]);
        if (view.types & json_types/* NUMBER */.uk)
            numbers(view, set);
        if (view.types & json_types/* STRING */.An)
            strings(view, set);
        if (view.array.constrained)
            arrays(view, set, child);
        if (view.types & json_types/* OBJECT */.qv)
            objects(view, set, child);
        if (view.unevaluated.length > 0)
            unevaluated(view, set, formOf);
        if (view.alternatives.constrained)
            alternatives(view, set, child);
    }
    if (kind === "full")
        hints(view, set);
    return form;
}
function unevaluated(view, set, formOf) {
    set("unevaluated", view.unevaluated
        .map((one) => [one.keyword, formOf([one.demand]).digest, [...evaluatedWithin(view.expansion.parts, one, formOf)]])
        .sort(byText));
}
function alternatives(view, set, child) {
    const { anyOf, oneOf, not, conditionals } = view.alternatives;
    set("anyOf", anyOf.map((group) => [...new Set(group.branches.map(child))].sort()).sort(byText));
    set("oneOf", oneOf.map((group) => group.branches.map(child).sort()).sort(byText));
    set("not", not.map((position) => child([position])).sort());
    set("if", conditionals.map((one) => [child(one.condition), child(one.consequence), child(one.otherwise)]).sort(byText));
}
function hints(view, set) {
    for (const [keyword, { value }] of [...hintsOf(view)].sort(byKey))
        set(`hint ${keyword}`, typeof value === "object" ? (0,canonical/* canonicalText */.A4)(value) : value);
}
function numbers(view, set) {
    const { minimum, maximum, multiples } = view.number;
    set("minimum", minimum === undefined ? undefined : [minimum.value, minimum.exclusive]);
    set("maximum", maximum === undefined ? undefined : [maximum.value, maximum.exclusive]);
    set("multipleOf", multiples.map((multiple) => multiple.value).sort((a, b) => a - b));
}
function strings(view, set) {
    const { minLength, maxLength, patterns, format, content } = view.string;
    set("minLength", minLength?.value);
    set("maxLength", maxLength?.value);
    const languages = view.node[0]?.document.languages;
    if (patterns.length > 0)
        set("patterns", [...new Set(patterns.map(({ value }) => languages?.normalForm(value) ?? value))].sort());
    set("format", format?.value ?? view.number.format?.value);
    set("content", content === undefined ? undefined : (0,canonical/* canonicalText */.A4)(content.value));
}
function arrays(view, set, child) {
    const { prefix, rest, minItems, maxItems, uniqueItems, contains } = view.array;
    set("prefix", prefix.map((_, index) => child((0,view_array/* itemNode */.q)(view.array, index))));
    set("items", rest.length === 0 ? undefined : child(rest));
    set("minItems", minItems?.value);
    set("maxItems", maxItems?.value);
    set("uniqueItems", uniqueItems === undefined ? undefined : true);
    set("contains", contains.map((one) => [child(one.node), one.least, one.most ?? null]).sort(byText));
}
function objects(view, set, child) {
    const object = view.object;
    set("properties", [...object.properties].map(([name, node]) => [name, child(node)]).sort(byKey));
    set("required", [...object.required.keys()].sort());
    const languages = view.node[0]?.document.languages;
    set("patternProperties", [...object.patternProperties]
        .map(([pattern, node]) => [languages?.normalForm(pattern) ?? pattern, child(node)])
        .sort(byText));
    set("additional", object.additional.length === 0 ? undefined : child(object.additional));
    if (object.inexact)
        set("separate", separateObjects(view, child));
    set("propertyNames", object.propertyNames.length === 0 ? undefined : child(object.propertyNames));
    set("minProperties", object.minProperties?.value);
    set("maxProperties", object.maxProperties?.value);
    set("dependentRequired", [...object.dependentRequired].map(([name, at]) => [name, [...at.value]]).sort(byText));
    set("dependentSchemas", [...object.dependentSchemas].map(([name, node]) => [name, child(node)]).sort(byText));
}
/** Where merging loses which names a part leaves to its own schema for further ones, each part counts. */
function separateObjects(view, child) {
    const languages = view.node[0]?.document.languages;
    return (0,view_object/* separateParts */.mR)(view.expansion.parts)
        .map(({ names, patterns, additional }) => [
        [...names].sort(),
        patterns.map(([pattern, node]) => [languages?.normalForm(pattern) ?? pattern, child(node)]).sort(byText),
        additional.length === 0 ? null : child(additional),
    ])
        .sort(byText);
}
/** Hints of a node by keyword: descriptions, titles, defaults, examples, unknown keywords. The outermost one holds. */
function hintsOf(view) {
    const hints = new Map();
    for (const { schema, pointer } of view.expansion.parts) {
        for (const keyword of Object.keys(schema)) {
            if (!applicators/* READ_KEYWORDS */.a.has(keyword) && !hints.has(keyword))
                hints.set(keyword, { value: (0,json/* member */.Dc)(schema, keyword), pointer: `${pointer}/${keyword}` });
        }
    }
    return hints;
}
/** Lists of texts and numbers, by their text. */
function byText(left, right) {
    const [a, b] = [JSON.stringify(left), JSON.stringify(right)];
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Pairs by their first member. */
function byKey(left, right) {
    return left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : 0;
}


/***/ }),

/***/ 52493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ rootEdits),
/* harmony export */   H8: () => (/* binding */ argumentsRoot),
/* harmony export */   jy: () => (/* binding */ dialectsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35563);
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65407);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20798);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13007);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71552);






/** An inputSchema as clients use it: the arguments of a call are an object, whether the root says so or not (MCP, tools/call). */
function argumentsRoot(schema) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) && !Object.hasOwn(schema, "type") ? { ...schema, type: "object" } : schema;
}
/**
 * The dialects in which two schemas are compared. What one of them names, the protocol version says for the other; where
 * neither names one, it is the protocol version that changed, and reported as such.
 */
function dialectsOf(before, after, revisions) {
    if (!(0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .namesDialect */ .H2)(before) && !(0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .namesDialect */ .H2)(after))
        return [(0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectOf */ .E3)(before), (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectOf */ .E3)(after)];
    const holding = (schema, revision) => (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .namesDialect */ .H2)(schema) ? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectOf */ .E3)(schema) : (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectOfRevision */ .$l)(revision);
    return [holding(before, revisions.baseline), holding(after, revisions.candidate)];
}
/** Edits that concern a schema as a whole, and whether they make the rest pointless to compare. */
function rootEdits(before, after, { direction, revisions }) {
    const edits = [];
    const emit = (kind, statement) => {
        const edit = (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaEdit */ .WT)(kind, { direction, where: _walk_js__WEBPACK_IMPORTED_MODULE_5__/* .ROOT */ .Dl, statement });
        if (edit !== undefined)
            edits.push(edit);
    };
    const oldProblems = (0,_validity_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaProblems */ .I)(before.root, revisions.baseline);
    const newProblems = (0,_validity_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaProblems */ .I)(after.root, revisions.candidate);
    const whole = { before: before.root, after: after.root };
    const [problem] = newProblems;
    if (problem !== undefined && oldProblems.length === 0) {
        emit("invalid", {
            ...whole,
            pointer: after.pointer + problem.pointer,
            what: `the schema is not valid: ${problem.message}`,
        });
        return { edits, stop: true };
    }
    if (oldProblems.length > 0) {
        emit("undecided", {
            ...whole,
            pointer: before.pointer,
            what: "the old schema was not valid, so nothing can be said about old calls",
            proof: { state: "unknown", reason: "what an invalid schema accepts is not defined" },
        });
        return { edits, stop: true };
    }
    const root = rootTypeEdit(before.root, after.root, direction);
    if (root !== undefined) {
        emit("root-not-object", { ...whole, pointer: `${after.pointer}/type`, what: root });
        return { edits, stop: true };
    }
    const dialects = {
        pointer: `${after.pointer}/$schema`,
        before: schemaUri(before.root),
        after: schemaUri(after.root),
    };
    const [oldDialect, newDialect] = [before.dialect, after.dialect];
    const isOld = (dialect) => dialect.startsWith("draft-");
    const otherUnknown = newDialect === "unknown" && dialects.before !== dialects.after;
    if (oldDialect === "unknown" && newDialect !== "unknown" && (0,_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(before.root, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DIALECT_DEPENDENT */ .Vy))
        emit("undecided", {
            ...dialects,
            what: "the old dialect is not known, so what some of its keywords demanded could not be decided",
            proof: { state: "unknown", reason: "what those keywords mean hangs on the dialect" },
        });
    if (oldDialect !== newDialect || otherUnknown) {
        if (newDialect === "unknown")
            emit("dialect-unknown", { ...dialects, what: "the dialect is not known" });
        else if (isOld(newDialect) && !isOld(oldDialect))
            emit("dialect-2020-to-draft07", { ...dialects, what: `the dialect was ${oldDialect}, is ${newDialect}` });
        else
            emit("dialect-draft07-to-2020", { ...dialects, what: `the dialect was ${oldDialect}, is ${newDialect}` });
    }
    else if (dialects.before !== dialects.after) {
        edits.push((0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .notationEdit */ .Vj)("dialect-explicit", direction, {
            ...dialects,
            what: "$schema spells out the dialect that holds anyway",
        }));
    }
    return { edits, stop: false };
}
function rootTypeEdit(before, after, direction) {
    const [old, now] = [rootTypes(before), rootTypes(after)];
    if (direction === "input") {
        if (now === _json_types_js__WEBPACK_IMPORTED_MODULE_2__/* .OBJECT */ .qv || old !== _json_types_js__WEBPACK_IMPORTED_MODULE_2__/* .OBJECT */ .qv)
            return undefined;
        return `the root was an object, is ${(0,_json_types_js__WEBPACK_IMPORTED_MODULE_2__/* .typeWords */ .yL)(now)}`;
    }
    if ((old & now) !== 0)
        return undefined;
    return `the root was ${(0,_json_types_js__WEBPACK_IMPORTED_MODULE_2__/* .typeWords */ .yL)(old)}, is ${(0,_json_types_js__WEBPACK_IMPORTED_MODULE_2__/* .typeWords */ .yL)(now)}`;
}
function rootTypes(schema) {
    return (0,_json_types_js__WEBPACK_IMPORTED_MODULE_2__/* .typesOfKeyword */ .en)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "type") : undefined);
}
function schemaUri(schema) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "$schema") : undefined;
}


/***/ }),

/***/ 42162:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SchemaDigests)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43284);
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9309);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90346);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(334);






/** Digests of whole schemas that fold notation. One instance reads each schema and each pattern once. */
class SchemaDigests {
    #languages;
    #known = new Map();
    #read = { full: new WeakMap(), shape: new WeakMap() };
    constructor(languages = new _patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .Languages */ .A()) {
        this.#languages = languages;
    }
    /** Equal for schemas that mean the same in the notations that are known; with `full`, texts count, too. */
    of(schema, kind) {
        const read = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(schema) ? this.#read[kind].get(schema) : undefined;
        if (read !== undefined)
            return read;
        const key = `${kind} ${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(schema)}`;
        const digest = this.#known.get(key) ?? this.#digest(schema, kind);
        this.#known.set(key, digest);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(schema))
            this.#read[kind].set(schema, digest);
        return digest;
    }
    #digest(schema, kind) {
        const root = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .rootPosition */ .k2)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaDocument */ .D2)(schema, "", this.#languages));
        return new _normal_form_js__WEBPACK_IMPORTED_MODULE_3__/* .NormalForms */ .L(new _view_js__WEBPACK_IMPORTED_MODULE_5__/* .Viewer */ .jM()).digest([root], kind);
    }
}


/***/ }),

/***/ 13007:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ schemaProblems)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _applicators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78367);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35563);
/* harmony import */ var _pattern_language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46306);




const TYPES = new Set(["null", "boolean", "integer", "number", "string", "array", "object"]);
const count = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 ? undefined : "must be a count, 0 or more";
const number = (value) => (typeof value === "number" ? undefined : "must be a number");
const bound = (value) => typeof value === "number" || typeof value === "boolean" ? undefined : "must be a number";
const text = (value) => (typeof value === "string" ? undefined : "must be a string");
const flag = (value) => (typeof value === "boolean" ? undefined : "must be true or false");
const strings = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) && value.every((item) => typeof item === "string") ? undefined : "must be a list of strings";
/** What a keyword's value must be: JSON Schema 2020-12 validation and applicator vocabularies, with the older spellings. */
const CHECKS = new Map([
    ["type", checkType],
    ["enum", (value) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? undefined : "must be a list")],
    ["multipleOf", (value) => (typeof value === "number" && value > 0 ? undefined : "must be a number above 0")],
    ["minimum", number],
    ["maximum", number],
    ["exclusiveMinimum", bound],
    ["exclusiveMaximum", bound],
    ["minLength", count],
    ["maxLength", count],
    ["minItems", count],
    ["maxItems", count],
    ["minContains", count],
    ["maxContains", count],
    ["minProperties", count],
    ["maxProperties", count],
    ["uniqueItems", flag],
    ["required", (value) => (typeof value === "boolean" ? "must be a list of strings" : strings(value))],
    ["pattern", checkPattern],
    ["$ref", text],
    ["$dynamicRef", text],
    ["$schema", text],
    ["$id", text],
    ["$anchor", text],
    ["title", text],
    ["description", text],
    ["format", text],
]);
/** Problems listed for one schema at most; the rest would say the same. */
const PROBLEM_LIMIT = 20;
/** Both sides of a comparison and the findings about each contract ask about the same schemas. */
const KNOWN = {
    refused: new WeakMap(),
    allowed: new WeakMap(),
};
/**
 * What a JSON Schema validator would refuse to compile, by the shape of each keyword. Unknown keywords are annotations and
 * never a problem. Does not follow references. The protocol version in which the schema was captured sets the dialect that
 * need not be named; `null` = not known.
 */
function schemaProblems(schema, protocolVersion = null) {
    const lists = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .refusesItemLists */ .GP)(schema, protocolVersion) ? "refused" : "allowed";
    const known = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) ? KNOWN[lists].get(schema) : undefined;
    if (known !== undefined)
        return known;
    const problems = problemsOf(schema, lists);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        KNOWN[lists].set(schema, problems);
    return problems;
}
function problemsOf(schema, lists) {
    if (isFine(schema, lists))
        return [];
    const problems = [];
    const stack = [{ value: schema, place: undefined }];
    for (let next = stack.pop(); next !== undefined && problems.length < PROBLEM_LIMIT; next = stack.pop()) {
        const { value, place } = next;
        if (typeof value === "boolean")
            continue;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)) {
            problems.push({ pointer: pointerOf(place), message: "must be a schema: an object, true or false" });
            continue;
        }
        for (const keyword of Object.keys(value)) {
            const visit = (child, ...tokens) => {
                stack.push({ value: child, place: { parent: place, tokens: tokens.filter((token) => token !== undefined) } });
            };
            const problem = keywordProblem(keyword, value[keyword], { lists, visit });
            if (problem !== undefined)
                problems.push({ pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(pointerOf(place), keyword), message: `${keyword} ${problem}` });
        }
    }
    return problems.sort((left, right) => (left.pointer < right.pointer ? -1 : 1));
}
function pointerOf(place) {
    return place === undefined ? "" : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(pointerOf(place.parent), ...place.tokens);
}
/** Whether there is no problem: nearly always, and quick to see where no place need be remembered. */
function isFine(schema, lists) {
    const stack = [schema];
    const reading = { lists, visit: (child) => void stack.push(child) };
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value === "boolean")
            continue;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
            return false;
        for (const keyword of Object.keys(value)) {
            if (keywordProblem(keyword, value[keyword], reading) !== undefined)
                return false;
        }
    }
    return true;
}
/** What is wrong with the value of a keyword; the schemas in it are visited. */
function keywordProblem(keyword, value, { lists, visit }) {
    const form = _applicators_js__WEBPACK_IMPORTED_MODULE_1__/* .APPLICATORS */ .b.get(keyword);
    if (form === undefined)
        return CHECKS.get(keyword)?.(value);
    if (form === "map") {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
            return "must map names to schemas";
        for (const name of Object.keys(value))
            visit(value[name], keyword, name);
    }
    else if (form === "list" && (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) || (value.length === 0 && keyword !== "prefixItems"))) {
        return "must be a list of schemas";
    }
    else if (keyword === "items" && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) && lists === "refused") {
        return "must be one schema: fixed positions are prefixItems since 2020-12";
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) && form !== "schema") {
        for (let index = 0; index < value.length; index += 1)
            visit(value[index], keyword, index);
    }
    else
        visit(value, keyword);
    return undefined;
}
function checkType(value) {
    const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value : [value];
    const wrong = names.find((name) => typeof name !== "string" || !TYPES.has(name));
    if (wrong !== undefined)
        return `must name JSON types, not ${JSON.stringify(wrong)}`;
    return names.length === 0 ? "must name at least one JSON type" : undefined;
}
function checkPattern(value) {
    if (typeof value !== "string")
        return "must be a string";
    return value.length > 2000 || compiles(value) || (0,_pattern_language_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegularExpression */ .Xp)(value)
        ? undefined
        : "must be a regular expression";
}
/** The engine's own parser is the quick answer; the slow one only has to agree that there is a problem. */
function compiles(pattern) {
    try {
        return new RegExp(pattern, "u") !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 92952:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ arrayView),
/* harmony export */   q: () => (/* binding */ itemNode)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43284);
/* harmony import */ var _view_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18330);
/* harmony import */ var _view_unevaluated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36025);




const NONE = {
    prefix: [],
    rest: [],
    minItems: undefined,
    maxItems: undefined,
    most: undefined,
    uniqueItems: undefined,
    contains: [],
    constrained: false,
};
/**
 * What the parts say about arrays. The array form of `items` (draft-07 and older) is read as `prefixItems`. `unevaluated` is
 * what items after the prefix of all parts must fit.
 */
function arrayView(parts, { possible, unevaluated }) {
    if (!possible)
        return NONE;
    let minItems;
    let maxItems;
    let uniqueItems;
    const contains = [];
    const shapes = [];
    for (const part of parts) {
        const { schema, pointer } = part;
        minItems = (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .largest */ .nQ)(minItems, (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(schema, "minItems", pointer));
        maxItems = (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .smallest */ .o9)(maxItems, (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(schema, "maxItems", pointer));
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "uniqueItems") === true)
            uniqueItems ??= `${pointer}/uniqueItems`;
        const one = containsOf(part);
        if (one !== undefined)
            contains.push(one);
        shapes.push(itemsOf(part));
    }
    if (minItems?.value === 0)
        minItems = undefined;
    const length = Math.max(0, ...shapes.map((shape) => shape.prefix.length));
    const prefix = Array.from({ length }, (_, index) => shapes.flatMap((shape) => shape.prefix[index] ?? shape.rest));
    const rest = [...shapes.flatMap((shape) => shape.rest), ...unevaluated];
    // Where no further item fits, the list ends.
    const end = rest.find((position) => position.schema === false);
    const most = end === undefined ? maxItems : (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .smallest */ .o9)(maxItems, { value: length, pointer: end.pointer });
    return {
        prefix,
        rest,
        minItems,
        maxItems,
        most,
        uniqueItems,
        contains,
        constrained: prefix.length > 0 ||
            rest.length > 0 ||
            contains.length > 0 ||
            (minItems ?? maxItems ?? uniqueItems) !== undefined,
    };
}
/** The node that the item at an index must fit. */
function itemNode(view, index) {
    return view.prefix[index] ?? view.rest;
}
function containsOf({ schema, position }) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "contains");
    if (value === undefined)
        return undefined;
    const least = numberOf(schema, "minContains") ?? 1;
    const most = numberOf(schema, "maxContains");
    if (least === 0 && most === undefined)
        return undefined;
    const child = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(position, value, "contains");
    return { node: [child], least, most, pointer: child.pointer };
}
function itemsOf({ schema, position }) {
    const prefixItems = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "prefixItems");
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "items");
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(prefixItems) ? prefixItems : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(items) ? items : [];
    const keyword = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(prefixItems) ? "prefixItems" : "items";
    const own = (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .restKeyword */ .EO)(schema);
    const plain = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, own);
    const rest = plain ?? (0,_view_unevaluated_js__WEBPACK_IMPORTED_MODULE_3__/* .plainlyUnevaluated */ .IH)(schema, position, "unevaluatedItems");
    const name = plain === undefined ? "unevaluatedItems" : own;
    return {
        prefix: list.map((item, index) => nodeOf(item) ?? [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(position, item, keyword, index)]),
        rest: rest === undefined ? [] : (nodeOf(rest) ?? [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(position, rest, name)]),
    };
}
/** An empty node for the spellings of "anything". */
function nodeOf(schema) {
    return (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnything */ .r2)(schema) ? [] : undefined;
}
function numberOf(schema, keyword) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
    return typeof value === "number" ? value : undefined;
}


/***/ }),

/***/ 18330:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   EO: () => (/* binding */ restKeyword),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   o9: () => (/* binding */ smallest),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/** A keyword that counts, `undefined` when absent or not a number. */
function countAt(schema, keyword, pointer) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
    return typeof value === "number" ? { value, pointer: `${pointer}/${keyword}` } : undefined;
}
/** A keyword that is a text, `undefined` when absent or no text. */
function textAt(schema, keyword, pointer) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
    return typeof value === "string" ? { value, pointer: `${pointer}/${keyword}` } : undefined;
}
/** The stricter of two lower bounds. */
function largest(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    return right.value > left.value ? right : left;
}
/** The stricter of two upper bounds. */
function smallest(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    return right.value < left.value ? right : left;
}
/** The keyword for items after fixed positions: those stand in the array form of `items` in draft-07 and older. */
function restKeyword(schema) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "items")) ? "additionalItems" : "items";
}
/** Whether a schema object is one of the spellings of "anything": `true` or `{}`. */
function isAnything(schema) {
    return schema === true || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) && Object.keys(schema).length === 0);
}


/***/ }),

/***/ 66164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ numberView),
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   XE: () => (/* binding */ boundsHeld)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65407);
/* harmony import */ var _view_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18330);



/** What the parts say about numbers of these types. On integers every bound is made inclusive and whole. */
function numberView(parts, types) {
    let minimum;
    let maximum;
    let format;
    const multiples = new Map();
    if (types === 0)
        return { minimum, maximum, multiples: [], safe: {}, format: undefined };
    for (const { schema, pointer } of parts) {
        for (const bound of bounds(schema, pointer, "minimum", "exclusiveMinimum")) {
            if (minimum === undefined || stricter(bound, minimum, 1))
                minimum = bound;
        }
        for (const bound of bounds(schema, pointer, "maximum", "exclusiveMaximum")) {
            if (maximum === undefined || stricter(bound, maximum, -1))
                maximum = bound;
        }
        format ??= (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(schema, "format", pointer);
        const multiple = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "multipleOf");
        if (typeof multiple === "number")
            multiples.set(multiple, { value: multiple, pointer: `${pointer}/multipleOf` });
    }
    const safe = {};
    if ((types & _json_types_js__WEBPACK_IMPORTED_MODULE_1__/* .FRACTION */ .B1) === 0) {
        minimum = wholeBound(minimum, 1);
        maximum = wholeBound(maximum, -1);
        multiples.delete(1);
        if (minimum?.value === -Number.MAX_SAFE_INTEGER) {
            safe.minimum = minimum;
            minimum = undefined;
        }
        if (maximum?.value === Number.MAX_SAFE_INTEGER) {
            safe.maximum = maximum;
            maximum = undefined;
        }
    }
    return { minimum, maximum, multiples: [...multiples.values()], safe, format };
}
function bounds(schema, pointer, inclusive, exclusive) {
    const found = [];
    const plain = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, inclusive);
    const strict = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, exclusive);
    // In draft-04 the exclusive keyword is a flag on the inclusive one.
    if (typeof plain === "number")
        found.push({ value: plain, exclusive: strict === true, pointer: `${pointer}/${inclusive}` });
    if (typeof strict === "number")
        found.push({ value: strict, exclusive: true, pointer: `${pointer}/${exclusive}` });
    return found;
}
/** Whether a bound allows less than another; `sign` is 1 for minima and -1 for maxima. */
function stricter(bound, than, sign) {
    if (bound.value !== than.value)
        return sign * (bound.value - than.value) > 0;
    return bound.exclusive && !than.exclusive;
}
/**
 * A bound of two views, as one is held against the other: one of a safe integer, which is no limit where nothing else is said,
 * is one beside a wider limit that somebody wrote.
 */
function boundsHeld(left, right, name) {
    const held = (own, other) => {
        const [safe, beside] = [own.safe[name], other[name]];
        const narrower = safe !== undefined && beside !== undefined && stricter(safe, beside, name === "minimum" ? 1 : -1);
        return own[name] ?? (narrower ? safe : undefined);
    };
    return [held(left, right), held(right, left)];
}
function wholeBound(bound, sign) {
    // Numbers that large have no whole neighbour that can be written.
    if (bound === undefined || Math.abs(bound.value) > Number.MAX_SAFE_INTEGER)
        return bound;
    const whole = sign === 1 ? Math.ceil(bound.value) : Math.floor(bound.value);
    const value = bound.exclusive && whole === bound.value ? whole + sign : whole;
    return { value: value === 0 ? 0 : value, exclusive: false, pointer: bound.pointer };
}


/***/ }),

/***/ 47378:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ valueNode),
/* harmony export */   mR: () => (/* binding */ separateParts),
/* harmony export */   nY: () => (/* binding */ objectView)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43284);
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65407);
/* harmony import */ var _view_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18330);
/* harmony import */ var _view_unevaluated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36025);





/** Patterns of one object that names are held against; with more, inclusion is not decided. */
const PATTERN_LIMIT = 50;
const NONE = {
    properties: new Map(),
    required: new Map(),
    patternProperties: new Map(),
    additional: [],
    propertyNames: [],
    minProperties: undefined,
    maxProperties: undefined,
    dependentRequired: new Map(),
    dependentSchemas: new Map(),
    inexact: false,
    constrained: false,
};
/** What the parts say about objects; `unevaluated` is what names must fit that none of them declares. */
function objectView(parts, { possible, unevaluated }) {
    if (!possible)
        return NONE;
    const names = new Set(parts.flatMap(({ schema }) => Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "properties") ?? {})));
    const required = new Map();
    const dependentRequired = new Map();
    const dependentSchemas = new Map();
    const patternProperties = new Map();
    const propertyNames = [];
    let minProperties;
    let maxProperties;
    for (const part of parts) {
        const { schema, pointer } = part;
        readRequired(schema, pointer, required);
        if (DEPENDENT.some((keyword) => Object.hasOwn(schema, keyword)))
            readDependents(part, dependentRequired, dependentSchemas);
        readPatterns(part, patternProperties);
        const namesSchema = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "propertyNames");
        if (namesSchema !== undefined && !takesAnyName(namesSchema))
            propertyNames.push((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(part.position, namesSchema, "propertyNames"));
        minProperties = (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .largest */ .nQ)(minProperties, (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .countAt */ .$v)(schema, "minProperties", pointer));
        maxProperties = (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .smallest */ .o9)(maxProperties, (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .countAt */ .$v)(schema, "maxProperties", pointer));
    }
    if (minProperties !== undefined && minProperties.value <= required.size)
        minProperties = undefined;
    // Sorted, so that the order of keys never decides which example is found first.
    const named = parts.map(namedOf);
    const properties = new Map([...names].sort().map((name) => [name, propertyNode(named, name, unevaluated)]));
    const additional = [...named.flatMap((part) => part.additional), ...unevaluated];
    const bounded = named.filter((part) => part.additional.length > 0).length;
    const inexact = patternProperties.size > 0 && !isExact(patternProperties, parts, bounded);
    return {
        properties,
        required: sortedByName(required),
        patternProperties: new Map([...patternProperties].sort(byName)),
        additional,
        propertyNames,
        minProperties,
        maxProperties,
        dependentRequired,
        dependentSchemas,
        inexact,
        constrained: names.size > 0 ||
            required.size > 0 ||
            patternProperties.size > 0 ||
            additional.length > 0 ||
            propertyNames.length > 0 ||
            dependentRequired.size > 0 ||
            dependentSchemas.size > 0 ||
            (minProperties ?? maxProperties) !== undefined,
    };
}
/** As sorting the members does, without an array for each of them. */
function sortedByName(members) {
    const sorted = new Map();
    for (const name of [...members.keys()].sort())
        sorted.set(name, members.get(name));
    return sorted;
}
/** Keywords that leave a schema for names one for all strings. */
const ABOUT_NO_NAME = new Set(["type", "title", "description", "$comment"]);
/** Whether a schema for names demands nothing of them: they are strings anyway, as generators like to spell out. */
function takesAnyName(schema) {
    if ((0,_view_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnything */ .r2)(schema))
        return true;
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) &&
        Object.keys(schema).every((keyword) => ABOUT_NO_NAME.has(keyword)) &&
        ((0,_json_types_js__WEBPACK_IMPORTED_MODULE_2__/* .typesOfKeyword */ .en)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "type")) & _json_types_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An) !== 0);
}
/**
 * What the value under a name must fit: its own schema and patterns, else the schema for undeclared names. Less than that where
 * it is not known whether a pattern matches.
 */
function valueNode(view, name, languages) {
    const declared = view.properties.get(name);
    if (declared !== undefined)
        return declared;
    const possible = [...view.patternProperties].filter(([pattern]) => languages.matches(pattern, name) !== false);
    if (possible.length === 0)
        return view.additional;
    return possible.flatMap(([pattern, node]) => (languages.matches(pattern, name) === true ? node : []));
}
function namedOf(part) {
    const listed = entries(part.schema, "patternProperties");
    return {
        position: part.position,
        properties: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(part.schema, "properties") ?? {},
        patterns: listed.length > PATTERN_LIMIT ? [] : listed,
        cut: listed.length > PATTERN_LIMIT,
        additional: additionalOf(part),
    };
}
function propertyNode(parts, name, unevaluated) {
    const found = [];
    let evaluated = false;
    for (const { position, properties, patterns, cut, additional } of parts) {
        const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, name);
        let declares = own !== undefined || cut;
        if (own !== undefined && !(0,_view_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnything */ .r2)(own))
            found.push((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(position, own, "properties", name));
        for (const [pattern, value] of patterns) {
            const hit = position.document.languages.matches(pattern, name);
            if (hit === true)
                found.push((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(position, value, "patternProperties", pattern));
            declares ||= hit !== false;
        }
        if (declares)
            evaluated = true;
        else
            found.push(...additional);
    }
    return evaluated ? found : [...found, ...unevaluated];
}
function additionalOf({ schema, position }) {
    const plain = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "additionalProperties");
    const value = plain ?? (0,_view_unevaluated_js__WEBPACK_IMPORTED_MODULE_4__/* .plainlyUnevaluated */ .IH)(schema, position, "unevaluatedProperties");
    if (value === undefined || (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnything */ .r2)(value))
        return [];
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(position, value, plain === undefined ? "unevaluatedProperties" : "additionalProperties")];
}
/** The parts that say anything about names. */
function separateParts(parts) {
    return parts
        .map((part) => ({
        names: Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(part.schema, "properties") ?? {}),
        patterns: entries(part.schema, "patternProperties").map(([pattern, value]) => [pattern, [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(part.position, value, "patternProperties", pattern)]]),
        additional: additionalOf(part),
    }))
        .filter(({ names, patterns, additional }) => names.length + patterns.length + additional.length > 0);
}
/** Whether the parts of an object with patterns can be merged exactly; `bounded` of them limit undeclared properties. */
function isExact(patterns, parts, bounded) {
    const languages = parts[0]?.position.document.languages;
    return (patterns.size <= PATTERN_LIMIT &&
        (parts.length <= 1 || bounded === 0) &&
        [...patterns.keys()].every((pattern) => languages?.matches(pattern, "") !== undefined));
}
function readPatterns({ schema, position }, patternProperties) {
    for (const [pattern, value] of entries(schema, "patternProperties")) {
        const child = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(position, value, "patternProperties", pattern);
        patternProperties.set(pattern, [...(patternProperties.get(pattern) ?? []), child]);
    }
}
const DEPENDENT = ["dependentRequired", "dependentSchemas", "dependencies"];
function readRequired(schema, pointer, required) {
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "required");
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list))
        return;
    const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(pointer, "required");
    for (const name of list) {
        if (typeof name === "string" && !required.has(name))
            required.set(name, place);
    }
}
/** `dependencies` of draft-07 is split as 2020-12 does: lists of names and schemas. */
function readDependents(part, dependentRequired, dependentSchemas) {
    for (const keyword of DEPENDENT) {
        for (const [name, value] of entries(part.schema, keyword)) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value)) {
                const wanted = value.filter((item) => typeof item === "string");
                const known = dependentRequired.get(name)?.value ?? [];
                if (wanted.length > 0)
                    dependentRequired.set(name, {
                        value: [...new Set([...known, ...wanted])].sort(),
                        pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(part.pointer, keyword, name),
                    });
            }
            else if (!(0,_view_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnything */ .r2)(value)) {
                const child = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .childPosition */ .Q6)(part.position, value, keyword, name);
                dependentSchemas.set(name, [...(dependentSchemas.get(name) ?? []), child]);
            }
        }
    }
}
function byName(left, right) {
    return left[0] < right[0] ? -1 : 1;
}
function entries(schema, keyword) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? Object.entries(value) : [];
}


/***/ }),

/***/ 36025:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ plainlyUnevaluated),
/* harmony export */   OD: () => (/* binding */ unevaluatedView),
/* harmony export */   pX: () => (/* binding */ standsAlone)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35563);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43284);
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65407);
/* harmony import */ var _view_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18330);





const NONE = { properties: [], items: [], opaque: [] };
const KEYWORDS = [
    ["unevaluatedProperties", _json_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OBJECT */ .qv],
    ["unevaluatedItems", _json_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ARRAY */ .sO],
];
/** What the parts of a node say about what nothing looks at, beside those that {@link standsAlone} makes plain. */
function unevaluatedView(expansion, types) {
    const { parts } = expansion;
    if (!parts.some(mentionsUnevaluated))
        return NONE;
    const found = { unevaluatedProperties: [], unevaluatedItems: [] };
    const opaque = [];
    for (const part of parts) {
        for (const [keyword, type] of KEYWORDS) {
            const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(part.schema, keyword);
            const idle = value === undefined || (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .isAnything */ .r2)(value) || (types & type) === 0 || looksAtAll(part.schema, keyword);
            if (idle || standsAlone(part.position, keyword))
                continue;
            const demand = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(part.position, value, keyword);
            if (!seesAll(part, expansion))
                opaque.push({ keyword, demand, scope: part.position });
            else if (parts.some((other) => other !== part && looksAtAll(other.schema, keyword)))
                continue;
            else if (parts.some((other) => other !== part && Object.hasOwn(other.schema, keyword)))
                continue;
            else if (keyword === "unevaluatedItems" && parts.some(({ position }) => marksContained(position)))
                opaque.push({ keyword, demand, scope: part.position });
            else
                found[keyword].push(demand);
        }
    }
    return { properties: found.unevaluatedProperties, items: found.unevaluatedItems, opaque };
}
function mentionsUnevaluated({ schema }) {
    return Object.hasOwn(schema, "unevaluatedProperties") || Object.hasOwn(schema, "unevaluatedItems");
}
/** Keywords that apply schemas to the same value, so that what those look at counts as evaluated, too. */
const IN_PLACE = [
    "$ref",
    "$recursiveRef",
    "$dynamicRef",
    "allOf",
    "anyOf",
    "oneOf",
    "if",
    "dependentSchemas",
    "dependencies",
];
/**
 * Whether an `unevaluated…` of a schema has only the keywords beside it to look at, so that it means `additionalProperties`
 * there, or `items` after the prefix.
 */
function standsAlone(position, keyword) {
    const { schema } = position;
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) &&
        !hasOneOf(schema, IN_PLACE) &&
        (keyword === "unevaluatedProperties" || !marksContained(position)));
}
/** The value of an `unevaluated…` that {@link standsAlone}. */
function plainlyUnevaluated(schema, position, keyword) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
    return value !== undefined && standsAlone(position, keyword) ? value : undefined;
}
/** Whether `contains` marks the items that it matches, as it does since 2020-12 (core, 10.3.1.3). */
function marksContained({ schema, document }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) && Object.hasOwn(schema, "contains") && (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluatesContained */ .Yd)(document.dialect);
}
/** Whether the plain keywords of a schema look at all names or items, so that none is left. */
function looksAtAll(schema, keyword) {
    if (keyword === "unevaluatedProperties")
        return Object.hasOwn(schema, "additionalProperties");
    const rest = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .restKeyword */ .EO)(schema));
    return rest !== undefined && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(rest);
}
/** Keywords that look at parts of a value, or may. */
const LOOKING = [
    "properties",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "prefixItems",
    "items",
    "contains",
    "unevaluatedItems",
];
/** Whether an `unevaluated…` of a part counts all that the node looks at, whichever value it is. */
function seesAll(part, { parts, problems }) {
    if (problems.length > 0 || parts.some(({ schema }) => mayLook(schema)))
        return false;
    const index = parts.indexOf(part);
    // What comes after it in the same chain of references lies within it.
    const outside = parts.filter((other, place) => other.root !== part.root || place < index);
    return outside.every(({ schema, root }) => !hasOneOf(schema, LOOKING) && (root !== part.root || !Object.hasOwn(schema, "allOf")));
}
/** Whether a schema applies others that may fit a value or not. */
function mayLook(schema) {
    const not = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "not");
    return (hasOneOf(schema, ["anyOf", "oneOf", "if", "dependentSchemas", "dependencies", "$dynamicRef"]) ||
        // Its demands are merged, but it looks at nothing.
        (not !== undefined && Object.hasOwn(not, "not")));
}
function hasOneOf(schema, keywords) {
    return keywords.some((keyword) => Object.hasOwn(schema, keyword));
}


/***/ }),

/***/ 334:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (/* binding */ Viewer),
  Cn: () => (/* binding */ isTrivial),
  u8: () => (/* binding */ nodeKey),
  RV: () => (/* binding */ viewKey)
});

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/contract/schema/expand.js
var expand = __webpack_require__(65081);
// EXTERNAL MODULE: ./.build/shared/contract/schema/json-types.js
var json_types = __webpack_require__(65407);
// EXTERNAL MODULE: ./.build/shared/contract/schema/document.js
var schema_document = __webpack_require__(43284);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-facts.js
var view_facts = __webpack_require__(18330);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/view-alternatives.js





const NONE = {
    types: json_types/* ANY_TYPE */.si,
    typeGroups: [],
    valueGroups: [],
    anyOf: [],
    oneOf: [],
    not: [],
    conditionals: [],
    constrained: false,
};
/** What the parts say with `anyOf`, `oneOf`, `not` and `if`. */
function alternativesView(expansion, typesOf) {
    const plain = expansion.parts.every(({ schema }) => !KEYWORDS.some((keyword) => Object.hasOwn(schema, keyword)));
    return plain ? NONE : readAlternatives(expansion, typesOf);
}
const KEYWORDS = ["anyOf", "oneOf", "not", "if"];
function readAlternatives(expansion, typesOf) {
    let types = json_types/* ANY_TYPE */.si;
    const typeGroups = [];
    const valueGroups = [];
    const groups = { anyOf: [], oneOf: [] };
    const not = [];
    const conditionals = [];
    for (const part of expansion.parts) {
        for (const keyword of ["anyOf", "oneOf"]) {
            const list = (0,json/* member */.Dc)(part.schema, keyword);
            if (!(0,json/* isJsonArray */.Md)(list))
                continue;
            const pointer = `${part.pointer}/${keyword}`;
            const set = mereTypes(list, keyword);
            if (set !== undefined) {
                types &= set;
                typeGroups.push({ pointer, keyword, raw: list });
                continue;
            }
            const values = mereValues(list, keyword);
            if (values !== undefined)
                valueGroups.push({ values, pointer });
            else
                groups[keyword].push(groupOf(part, list, keyword, pointer));
        }
        const excluded = (0,json/* member */.Dc)(part.schema, "not");
        if (excluded !== undefined && excluded !== false)
            not.push((0,schema_document/* childPosition */.Q6)(part.position, excluded, "not"));
        const conditional = conditionalOf(part);
        if (conditional !== undefined)
            conditionals.push(conditional);
    }
    for (const group of [...groups.anyOf, ...groups.oneOf]) {
        types &= group.branches.reduce((set, branch) => set | typesOf(branch), 0);
    }
    const anyOf = groups.anyOf.filter((group) => group.branches.every((branch) => branch.length > 0));
    return {
        types,
        typeGroups,
        valueGroups,
        anyOf,
        oneOf: groups.oneOf,
        not,
        conditionals,
        constrained: anyOf.length + groups.oneOf.length + not.length + conditionals.length > 0,
    };
}
/** The types of a group whose branches say nothing but a type, and in `oneOf` never the same one twice. */
function mereTypes(list, keyword) {
    let set = 0;
    for (const branch of list) {
        if (!(0,json/* isJsonObject */.OW)(branch) || Object.keys(branch).length !== 1 || !Object.hasOwn(branch, "type"))
            return undefined;
        const own = (0,json_types/* typesOfKeyword */.en)((0,json/* member */.Dc)(branch, "type"));
        if (keyword === "oneOf" && (own & set) !== 0)
            return undefined;
        set |= own;
    }
    return set;
}
/** The values of a group whose branches say nothing but values, and in `oneOf` those that only one of them has. */
function mereValues(list, keyword) {
    const found = new Map();
    const twice = new Set();
    for (const branch of list) {
        if (!(0,json/* isJsonObject */.OW)(branch) || !Object.keys(branch).every((key) => ["type", "const", "enum"].includes(key)))
            return undefined;
        const fixed = (0,json/* member */.Dc)(branch, "const");
        const listed = (0,json/* member */.Dc)(branch, "enum");
        if ((fixed === undefined) === (listed === undefined))
            return undefined;
        const types = (0,json_types/* typesOfKeyword */.en)((0,json/* member */.Dc)(branch, "type"));
        for (const value of fixed === undefined ? ((0,json/* isJsonArray */.Md)(listed) ? listed : []) : [fixed]) {
            if (((0,json_types/* typeOfValue */.x6)(value) & types) === 0)
                continue;
            const text = (0,canonical/* canonicalText */.A4)(value);
            // A value of two alternatives is none of exactly one.
            if (keyword === "oneOf" && found.has(text))
                twice.add(text);
            found.set(text, value);
        }
    }
    return [...found].filter(([text]) => !twice.has(text)).map(([, value]) => value);
}
function groupOf(part, list, keyword, pointer) {
    const branches = list
        .map((branch, index) => ((0,view_facts/* isAnything */.r2)(branch) ? [] : [(0,schema_document/* childPosition */.Q6)(part.position, branch, keyword, index)]))
        .filter((branch) => branch[0]?.schema !== false);
    return { branches, pointer };
}
function conditionalOf({ schema, position, pointer }) {
    const condition = (0,json/* member */.Dc)(schema, "if");
    const consequence = (0,json/* member */.Dc)(schema, "then");
    const otherwise = (0,json/* member */.Dc)(schema, "else");
    if (condition === undefined || (consequence === undefined && otherwise === undefined))
        return undefined;
    const node = (value, keyword) => value === undefined || (0,view_facts/* isAnything */.r2)(value) ? [] : [(0,schema_document/* childPosition */.Q6)(position, value, keyword)];
    return {
        condition: node(condition, "if"),
        consequence: node(consequence, "then"),
        otherwise: node(otherwise, "else"),
        pointer: `${pointer}/if`,
    };
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/view-array.js
var view_array = __webpack_require__(92952);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-number.js
var view_number = __webpack_require__(66164);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-object.js
var view_object = __webpack_require__(47378);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-unevaluated.js
var view_unevaluated = __webpack_require__(36025);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/view.js










/** Reads nodes; one instance serves one comparison and reads each node once. */
class Viewer {
    #views = new Map();
    /** Nodes whose branches are being read; a branch that leads back to one of them may be of any type. */
    #reading = new Set();
    /** The view of a node. */
    view(node) {
        const key = nodeKey(node);
        const known = this.#views.get(key);
        if (known !== undefined)
            return known;
        this.#reading.add(key);
        const view = buildView(node, (branch) => (this.#reading.has(nodeKey(branch)) ? json_types/* ANY_TYPE */.si : this.view(branch).types));
        this.#reading.delete(key);
        this.#views.set(key, view);
        return view;
    }
}
/** Equal for the same positions in the same order. */
function nodeKey(node) {
    const [position, ...others] = node;
    if (position !== undefined && others.length === 0)
        return position.pointer;
    return node.map((position) => position.pointer).join("|");
}
/** Equal for nodes that are the same schemas, whether they refer to them or are them. */
function viewKey({ expansion, node }) {
    return (0,expand/* placesOf */.ek)(expansion) || nodeKey(node);
}
function buildView(node, typesOf) {
    const expansion = (0,expand/* expand */.fT)(node);
    const alternatives = alternativesView(expansion, typesOf);
    let keywordTypes = expansion.never ? 0 : json_types/* ANY_TYPE */.si;
    for (const { schema } of expansion.parts)
        keywordTypes &= (0,json_types/* typesOfKeyword */.en)((0,json/* member */.Dc)(schema, "type"));
    // A whole multiple leaves no fraction.
    const whole = expansion.parts.some(({ schema }) => Number.isInteger((0,json/* member */.Dc)(schema, "multipleOf")));
    if (whole)
        keywordTypes &= ~json_types/* FRACTION */.B1;
    const declaredTypes = keywordTypes & alternatives.types;
    const enumeration = enumerationOf(expansion, declaredTypes, alternatives.valueGroups);
    const types = enumeration.values === undefined ? declaredTypes : typesOfValues(enumeration.values);
    return new LazyView({ node, expansion, alternatives, keywordTypes, declaredTypes, types, enumeration });
}
/** A view that reads the keywords of each type when it is first asked for them: most questions end at the types. */
class LazyView {
    node;
    expansion;
    alternatives;
    keywordTypes;
    declaredTypes;
    types;
    values;
    valuesPointer;
    constant;
    #number;
    #string;
    #array;
    #object;
    #unevaluated;
    constructor({ node, expansion, alternatives, keywordTypes, declaredTypes, types, enumeration }) {
        this.node = node;
        this.expansion = expansion;
        this.alternatives = alternatives;
        this.keywordTypes = keywordTypes;
        this.declaredTypes = declaredTypes;
        this.types = types;
        this.values = enumeration.values;
        this.valuesPointer = enumeration.valuesPointer;
        this.constant = enumeration.constant;
    }
    get pointer() {
        return this.node[0]?.pointer ?? "";
    }
    get number() {
        this.#number ??= (0,view_number/* numberView */.$n)(this.expansion.parts, this.types & json_types/* NUMBER */.uk);
        return this.#number;
    }
    get string() {
        this.#string ??= stringView(this.expansion, this.types);
        return this.#string;
    }
    get array() {
        this.#array ??= (0,view_array/* arrayView */.F)(this.expansion.parts, {
            possible: (this.types & json_types/* ARRAY */.sO) !== 0,
            unevaluated: this.#left.items,
        });
        return this.#array;
    }
    get object() {
        this.#object ??= (0,view_object/* objectView */.nY)(this.expansion.parts, {
            possible: (this.types & json_types/* OBJECT */.qv) !== 0,
            unevaluated: this.#left.properties,
        });
        return this.#object;
    }
    get unevaluated() {
        return this.#left.opaque;
    }
    get #left() {
        this.#unevaluated ??= (0,view_unevaluated/* unevaluatedView */.OD)(this.expansion, this.types);
        return this.#unevaluated;
    }
}
const NOT_LISTED = { values: undefined, valuesPointer: "", constant: false };
function listsValues({ schema }) {
    return Object.hasOwn(schema, "enum") || Object.hasOwn(schema, "const");
}
function enumerationOf(expansion, types, valueGroups) {
    if (valueGroups.length === 0 && !expansion.parts.some(listsValues))
        return NOT_LISTED;
    const lists = [...expansion.parts.flatMap(listsOf), ...valueGroups.map((group) => ({ ...group, constant: false }))];
    const [first, ...others] = lists;
    if (first === undefined)
        return NOT_LISTED;
    const texts = others.map(({ values }) => new Set(values.map(canonical/* canonicalText */.A4)));
    const values = new Map();
    for (const value of first.values) {
        if (((0,json_types/* typeOfValue */.x6)(value) & types) === 0)
            continue;
        const text = (0,canonical/* canonicalText */.A4)(value);
        if (texts.every((listed) => listed.has(text)))
            values.set(text, value);
    }
    return { values, valuesPointer: first.pointer, constant: first.constant };
}
function listsOf({ schema, pointer }) {
    const listed = (0,json/* member */.Dc)(schema, "enum");
    const fixed = (0,json/* member */.Dc)(schema, "const");
    return [
        ...((0,json/* isJsonArray */.Md)(listed) ? [{ values: listed, pointer: `${pointer}/enum`, constant: false }] : []),
        ...(fixed === undefined ? [] : [{ values: [fixed], pointer: `${pointer}/const`, constant: true }]),
    ];
}
function typesOfValues(values) {
    let set = 0;
    for (const value of values.values())
        set |= (0,json_types/* typeOfValue */.x6)(value);
    return set;
}
const NO_STRINGS = {
    minLength: undefined,
    maxLength: undefined,
    patterns: [],
    format: undefined,
    content: undefined,
};
function stringView({ parts }, types) {
    if ((types & json_types/* STRING */.An) === 0)
        return NO_STRINGS;
    let minLength;
    let maxLength;
    let format;
    let content;
    const patterns = new Map();
    for (const { schema, pointer, position } of parts) {
        if (excludesEmpty(schema))
            minLength = (0,view_facts/* largest */.nQ)(minLength, { value: 1, pointer: `${pointer}/not` });
        minLength = (0,view_facts/* largest */.nQ)(minLength, (0,view_facts/* countAt */.$v)(schema, "minLength", pointer));
        maxLength = (0,view_facts/* smallest */.o9)(maxLength, (0,view_facts/* countAt */.$v)(schema, "maxLength", pointer));
        const pattern = (0,json/* stringMember */.sk)(schema, "pattern");
        if (pattern !== undefined && !position.document.languages.isUniversal(pattern))
            patterns.set(pattern, { value: pattern, pointer: `${pointer}/pattern` });
        format ??= (0,view_facts/* textAt */.$6)(schema, "format", pointer);
        const asserted = position.document.languages.assertedPattern((0,json/* stringMember */.sk)(schema, "format"));
        if (asserted !== undefined)
            patterns.set(asserted, { value: asserted, pointer: `${pointer}/format` });
        content ??= contentAt(schema, pointer);
    }
    if (minLength?.value === 0)
        minLength = undefined;
    return { minLength, maxLength, patterns: [...patterns.values()], format, content };
}
/** `not: {enum: [""]}`, a habit of generators, is the length of one or more for strings. */
function excludesEmpty(schema) {
    const not = (0,json/* objectMember */.wX)(schema, "not");
    const listed = not === undefined ? undefined : ((0,json/* member */.Dc)(not, "enum") ?? [(0,json/* member */.Dc)(not, "const") ?? null]);
    return not !== undefined && Object.keys(not).length === 1 && (0,json/* isJsonArray */.Md)(listed) && listed.includes("");
}
function contentAt(schema, pointer) {
    const found = {};
    for (const keyword of ["contentEncoding", "contentMediaType", "contentSchema"]) {
        const value = (0,json/* member */.Dc)(schema, keyword);
        if (value !== undefined)
            found[keyword] = value;
    }
    return Object.keys(found).length === 0 ? undefined : { value: found, pointer };
}
/** Whether a node lets everything through and declares nothing. */
function isTrivial(view) {
    return (view.types === json_types/* ANY_TYPE */.si &&
        view.values === undefined &&
        view.expansion.problems.length === 0 &&
        view.number.minimum === undefined &&
        view.number.maximum === undefined &&
        view.number.multiples.length === 0 &&
        view.string.minLength === undefined &&
        view.string.maxLength === undefined &&
        view.string.patterns.length === 0 &&
        view.string.format === undefined &&
        view.number.format === undefined &&
        !view.array.constrained &&
        !view.object.constrained &&
        !view.alternatives.constrained &&
        view.unevaluated.length === 0);
}


/***/ }),

/***/ 71552:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   IH: () => (/* binding */ canHurt),
/* harmony export */   Vj: () => (/* binding */ notationEdit),
/* harmony export */   WT: () => (/* binding */ schemaEdit),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _edit_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82822);

const ROOT = { path: "", nested: false, items: false, alternatives: false, through: undefined };
/** The place of a named property below another. */
function below(where, name) {
    return { ...where, path: where.path === "" ? name : `${where.path}.${name}`, nested: true, items: false };
}
/** The words for a place in a sentence. */
function placeWords(direction, path) {
    if (path === "")
        return direction === "input" ? "the arguments" : "the result";
    return direction === "input" ? `argument ${path}` : `result field ${path}`;
}
/**
 * The edit of a statement; `undefined` when the kind does not occur in this direction. What tolerant readers cope with, they
 * cope with inside maps and shared definitions as well, whose rules are those of strict readers.
 */
function schemaEdit(kind, { direction, where, statement, readers = "strict", }) {
    const judgement = (0,_edit_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .judgementOf */ .lG)(throughKind(kind, where, direction), direction);
    if (judgement === undefined)
        return undefined;
    const lowered = readers === "tolerant" ? (0,_edit_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .judgementOf */ .lG)(kind, direction)?.tolerant : undefined;
    const severity = statement.severity ?? lowered?.[0];
    const bump = statement.bump ?? lowered?.[1];
    return {
        rule: judgement.id,
        kind,
        usual: lowered?.[0] ?? judgement.outcome[0],
        pointer: statement.pointer,
        before: statement.before,
        after: statement.after,
        message: sentence(placeWords(direction, where.path), statement.what),
        notes: statement.notes ?? [],
        ...(severity === undefined ? {} : { severity }),
        ...(bump === undefined ? {} : { bump }),
        ...(statement.proof === undefined ? {} : { proof: statement.proof }),
    };
}
/** An edit that means the same; the message is `what` as it stands. */
function notationEdit(kind, direction, statement) {
    return {
        rule: `${direction}-${kind}`,
        kind: "notation",
        usual: "notation",
        pointer: statement.pointer,
        before: statement.before,
        after: statement.after,
        message: statement.what,
        notes: [],
    };
}
/** `argument limit is new`, but `argument limit: maximum was 500, is 100`. */
function sentence(place, what) {
    return /^(?:is|was|has|lost) /.test(what) ? `${place} ${what}` : `${place}: ${what}`;
}
const THROUGH = {
    map: ["map-narrowed", "map-widened"],
    pattern: ["patternProperties-narrowed", "patternProperties-widened"],
    reference: ["ref-target-narrowed", "ref-target-widened"],
    "recursive-reference": ["recursive-ref-narrowed", "recursive-ref-widened"],
};
/**
 * The more special id wins: an edit inside a map, a pattern or a shared definition has the id of that construct, unless it is
 * judged in another way than fewer or more values are.
 */
function throughKind(kind, where, direction) {
    if (where.through === undefined)
        return kind;
    const [narrowed, widened] = THROUGH[where.through];
    const effect = (0,_edit_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .effectOf */ .$x)(kind);
    const special = effect === "narrow" ? narrowed : effect === "widen" ? widened : kind;
    return (0,_edit_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .judgementOf */ .lG)(special, direction)?.outcome[0] === (0,_edit_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .judgementOf */ .lG)(kind, direction)?.outcome[0] ? special : kind;
}
/** Whether an edit of this effect can hurt in a direction: narrowing hurts callers, widening hurts readers. */
function canHurt(kind, direction) {
    return kind !== "notation" && (0,_edit_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .effectOf */ .$x)(kind) === (direction === "input" ? "narrow" : "widen");
}


/***/ }),

/***/ 86522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toolSchemasDigest),
/* harmony export */   t: () => (/* binding */ semanticDigest)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);
/* harmony import */ var _schema_dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35563);
/* harmony import */ var _schema_root_edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52493);
/* harmony import */ var _schema_schema_digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42162);
/* harmony import */ var _surface_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75187);
/* harmony import */ var _surface_uri_template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67182);







/**
 * The semantic digest: `sha256:` and 64 hex digits, equal when two contracts differ in notation only: schemas in normal form
 * and annotations by their effective values. Texts count. Conditions of the capture, the other era and cache hints do not. Two
 * sides that share `digests` read what they have in common once.
 */
function semanticDigest(contract, digests = new _schema_schema_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .SchemaDigests */ .N()) {
    const { conditions: _conditions, legacyEra: _legacyEra, cacheHints: _cacheHints, tools, ...rest } = contract;
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
        ...rest,
        capabilities: withoutFalse(contract.capabilities),
        resourceTemplates: contract.resourceTemplates.map(templateForm),
        tools: tools.map((tool) => toolForm(tool, digests)),
    });
}
/** A digest of the input and output schemas of a tool with notation folded and texts left out. */
function toolSchemasDigest(tool, digests) {
    const of = (key) => {
        const schema = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(tool, key);
        return schema === undefined ? null : digests.of(schema, "shape");
    };
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)([of("inputSchema"), of("outputSchema")]));
}
function toolForm(tool, digests) {
    const form = Object.fromEntries(Object.entries(tool));
    for (const key of ["inputSchema", "outputSchema"]) {
        const schema = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(tool, key);
        if (schema === undefined)
            continue;
        const root = key === "inputSchema" ? (0,_schema_root_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .argumentsRoot */ .H8)(schema) : schema;
        form[key] = [(0,_schema_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectOf */ .E3)(schema), digests.of(root, "full")];
    }
    const execution = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(tool, "execution");
    const forbidden = execution !== undefined &&
        Object.entries(execution).every(([key, value]) => key === "taskSupport" && value === "forbidden");
    if (forbidden)
        delete form.execution;
    form.annotations = (0,_surface_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .effectiveAnnotations */ .G)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(tool, "annotations") ?? {});
    return form;
}
/** A capability flag that is false and one that is absent mean the same. */
function withoutFalse(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, item]) => item !== false)
        .map(([key, item]) => [key, withoutFalse(item)]));
}
/** Names of variables do not change the URIs that a template makes (RFC 6570): they are numbered instead. */
function templateForm(template) {
    const uri = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(template, "uriTemplate");
    return typeof uri === "string" ? { ...template, uriTemplate: (0,_surface_uri_template_js__WEBPACK_IMPORTED_MODULE_6__/* .numberedTemplate */ .Bx)(uri) } : template;
}


/***/ }),

/***/ 75187:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ effectiveAnnotations),
/* harmony export */   x: () => (/* binding */ annotationEdits)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30714);



/** What an absent hint means (MCP, ToolAnnotations). */
const DEFAULTS = { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true };
/** The title is judged with the tool's title. */
const KNOWN = new Set([...Object.keys(DEFAULTS), "title"]);
/**
 * The edits of a tool's annotations, by what clients read: absent hints have defaults, and destructiveHint and
 * idempotentHint mean something only for a tool that writes. The title is not judged here.
 */
function annotationEdits(before, after, about) {
    const old = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(before, "annotations") ?? {};
    const now = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(after, "annotations") ?? {};
    const edits = [
        ...hintEdits(old, now, about),
        ...(0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .memberEdits */ .W)(old, now, {
            rule: "meta-unknown-changed",
            about,
            pointer: "/annotations",
            skip: KNOWN,
            message: (key) => `the annotation ${key}, which MCP does not define, changed`,
        }),
        ...(0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMemberEdits */ .d)(before, after, { key: "annotations", about }),
    ];
    if (edits.length > 0 || !onlyPresenceDiffers(before, after))
        return edits;
    return [
        {
            rule: "annotation-default-made-explicit",
            ...about,
            pointer: "/annotations",
            before: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(before, "annotations"),
            after: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(after, "annotations"),
            message: "empty annotations and none mean the same",
        },
    ];
}
function hintEdits(old, now, about) {
    const hints = Object.keys(DEFAULTS).map((hint) => hintEdit(hint, old, now));
    const edited = hints.filter(({ written }) => !(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(written.before, written.after));
    const [readOnly] = hints;
    if (readOnly === undefined)
        return [];
    const flips = readOnly.effective.before !== readOnly.effective.after;
    return edited
        .filter(({ hint }) => !(flips && WHILE_WRITING.has(hint)))
        .map((edit) => {
        const [rule, message] = judge(edit, readOnly.effective);
        return {
            rule,
            ...about,
            pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)("/annotations", edit.hint),
            before: edit.written.before,
            after: edit.written.after,
            message,
            ...(edit === readOnly && flips ? { notes: hintsThatCountNow(edited, readOnly) } : {}),
        };
    });
}
function hintEdit(hint, old, now) {
    const written = { before: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(old, hint), after: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(now, hint) };
    return { hint, written, effective: { before: read(hint, written.before), after: read(hint, written.after) } };
}
/** Hints without meaning for a read-only tool. */
const WHILE_WRITING = new Set(["destructiveHint", "idempotentHint"]);
function read(hint, written) {
    return typeof written === "boolean" ? written : DEFAULTS[hint];
}
function judge(edit, readOnly) {
    const { hint, effective, written } = edit;
    if (WHILE_WRITING.has(hint) && readOnly.before && readOnly.after) {
        return ["annotation-destructive-while-readonly", `${hint} changed, which means nothing for a read-only tool`];
    }
    if (effective.before === effective.after) {
        return ["annotation-default-made-explicit", `${hint} is ${effective.after}, written out or by default`];
    }
    const removed = written.after === undefined;
    switch (hint) {
        case "readOnlyHint":
            if (effective.after)
                return ["readOnlyHint-false-to-true", "the tool now says that it only reads"];
            return removed
                ? ["readOnlyHint-removed", "the tool no longer says that it only reads, so it counts as writing"]
                : ["readOnlyHint-true-to-false", "the tool said that it only reads and now says that it writes"];
        case "destructiveHint":
            if (!effective.after)
                return ["destructiveHint-true-to-false", "the tool now says that it destroys nothing"];
            return removed
                ? ["destructiveHint-removed", "the tool no longer says that it destroys nothing, so it counts as destructive"]
                : ["destructiveHint-false-to-true", "the tool said that it destroys nothing and now says that it may"];
        case "idempotentHint":
            return effective.after
                ? ["idempotentHint-false-to-true", "the tool now says that repeating a call is harmless"]
                : ["idempotentHint-true-to-false", "the tool no longer says that repeating a call is harmless"];
        case "openWorldHint":
            return effective.after
                ? ["openWorldHint-false-to-true", "the tool no longer says that it stays within a closed world"]
                : ["openWorldHint-true-to-false", "the tool now says that it stays within a closed world"];
    }
}
/** When a tool starts or stops to write, edits of the other two hints belong to that one finding. */
function hintsThatCountNow(edited, readOnly) {
    const ending = readOnly.effective.after ? ", without meaning from now on" : "";
    return edited
        .filter(({ hint }) => WHILE_WRITING.has(hint))
        .map(({ hint, effective, written }) => {
        const how = written.after === undefined ? "no longer written" : `now ${effective.after}`;
        return `${hint} is ${how}${ending}`;
    });
}
function onlyPresenceDiffers(before, after) {
    const title = (tool) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(tool, "annotations") ?? {}, "title");
    // Where the title differs, the edit of the title tells it.
    return (!(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(before, "annotations"), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(after, "annotations")) && (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(title(before), title(after)));
}
/** The hints of a tool as clients read them: defaults filled in, and left out where they mean nothing. */
function effectiveAnnotations(annotations) {
    const readOnly = read("readOnlyHint", (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(annotations, "readOnlyHint"));
    const hints = Object.keys(DEFAULTS).filter((hint) => !(readOnly && WHILE_WRITING.has(hint)));
    const others = Object.entries(annotations).filter(([key]) => !Object.hasOwn(DEFAULTS, key));
    return Object.fromEntries([
        ...others,
        ...hints.map((hint) => [hint, read(hint, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(annotations, hint))]),
    ]);
}


/***/ }),

/***/ 30714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ memberEdits),
/* harmony export */   d: () => (/* binding */ malformedMemberEdits)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** One edit for every member that differs between two objects, but for those that have rules of their own; by name. */
function memberEdits(before, after, options) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys
        .filter((key) => !options.skip.has(key) && !(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(before, key), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(after, key)))
        .map((key) => ({
        rule: options.rule,
        ...options.about,
        pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(options.pointer, key),
        before: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(before, key),
        after: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(after, key),
        message: options.message(key),
    }));
}
/** The edit of a member that must be an object and is none on one side, so that nothing inside it can be compared. */
function malformedMemberEdits(before, after, { key, about }) {
    const [old, now] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(before, key), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(after, key)];
    const malformed = [old, now].some((value) => value !== undefined && !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value));
    if (!malformed || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(old, now))
        return [];
    return [
        {
            rule: "meta-unknown-changed",
            ...about,
            pointer: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)("", key),
            before: old,
            after: now,
            message: `${key} must be an object; clients refuse the tool otherwise`,
        },
    ];
}


/***/ }),

/***/ 67182:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ numberedTemplate),
/* harmony export */   N7: () => (/* binding */ templatePattern),
/* harmony export */   TS: () => (/* binding */ repeatsVariable)
/* harmony export */ });
/**
 * The URIs that an RFC 6570 template makes, as the source of a regular expression for whole texts. Variables are strings;
 * one with `*` may be a list. Any variable may be left out or empty, as the RFC allows. Of a variable that stands twice each
 * place is matched by itself, which is more than the template makes ({@link repeatsVariable}). `undefined` for a text that is
 * no template, and for prefixes longer than any automaton should count.
 */
function templatePattern(template) {
    const parts = [];
    let from = 0;
    for (const expression of template.matchAll(/\{([^{}]*)\}/g)) {
        const literal = template.slice(from, expression.index);
        const pattern = expressionPattern(expression[1] ?? "");
        if (/[{}]/.test(literal) || pattern === undefined)
            return undefined;
        parts.push(escaped(literal), pattern);
        from = expression.index + expression[0].length;
    }
    const rest = template.slice(from);
    return /[{}]/.test(rest) ? undefined : `^${parts.join("")}${escaped(rest)}$`;
}
/** Whether a variable stands in two places, so that they always hold the same value. */
function repeatsVariable(template) {
    const names = expressionsOf(template).flatMap(({ variables }) => variables.map(({ name }) => name));
    return new Set(names).size < names.length;
}
/**
 * The template with its variables numbered, where their names are not part of the URI: two templates with the same numbered
 * form make the same URIs.
 */
function numberedTemplate(template) {
    const expressions = expressionsOf(template);
    const kept = new Set(expressions.flatMap(({ operator, variables }) => OPERATORS[operator]?.named === true ? variables.map(({ name }) => name) : []));
    const numbers = new Map();
    let last = 0;
    const numberOf = (name) => {
        if (kept.has(name))
            return name;
        const known = numbers.get(name);
        if (known !== undefined)
            return known;
        do
            last += 1;
        while (kept.has(String(last)));
        numbers.set(name, String(last));
        return String(last);
    };
    return template.replaceAll(EXPRESSION, (_, operator, list) => {
        const variables = variablesOf(list).map(({ name, modifier }) => numberOf(name) + modifier);
        return `{${operator}${variables.join(",")}}`;
    });
}
const EXPRESSION = /\{([+#./;?&]?)([^{}]*)\}/g;
function expressionsOf(template) {
    return [...template.matchAll(EXPRESSION)].map(([, operator = "", list = ""]) => ({
        operator,
        variables: variablesOf(list),
    }));
}
function variablesOf(list) {
    return list.split(",").map((text) => {
        const name = text.replace(/[:*].*$/, "");
        return { name, modifier: text.slice(name.length) };
    });
}
const SIMPLE = { first: "", separator: ",", named: false, reserved: false };
const OPERATORS = {
    "+": { ...SIMPLE, reserved: true },
    "#": { ...SIMPLE, first: "#", reserved: true },
    ".": { ...SIMPLE, first: ".", separator: "." },
    "/": { ...SIMPLE, first: "/", separator: "/" },
    ";": { ...SIMPLE, first: ";", separator: ";", named: true },
    "?": { ...SIMPLE, first: "?", separator: "&", named: true },
    "&": { ...SIMPLE, first: "&", separator: "&", named: true },
};
/** Characters that values keep, and the sign of percent-encoded ones. */
const UNRESERVED = "[\\w.~%\\-]";
const RESERVED = "[\\w.~%\\-:/?#\\[\\]@!$&'()*+,;=]";
const VARIABLE = /^((?:\w|%[0-9A-Fa-f]{2})(?:[\w.]|%[0-9A-Fa-f]{2})*)(\*|:([1-9]\d{0,3}))?$/;
/** Longest prefix `{var:n}` that is counted. */
const LONGEST_PREFIX = 32;
/** Most variables of one expression; what it makes grows with their square. */
const MOST_VARIABLES = 8;
function expressionPattern(expression) {
    const operator = OPERATORS[expression[0] ?? ""];
    const names = (operator === undefined ? expression : expression.slice(1)).split(",");
    if (names.length > MOST_VARIABLES)
        return undefined;
    const values = names.map((name) => variablePattern(name, operator ?? SIMPLE));
    if (values.some((value) => value === undefined))
        return undefined;
    return sequencePattern(values, operator ?? SIMPLE);
}
function variablePattern(text, { named, reserved, separator }) {
    const match = VARIABLE.exec(text);
    if (match === null)
        return undefined;
    const [, name = "", modifier, prefix] = match;
    const character = reserved ? RESERVED : UNRESERVED;
    const value = prefix === undefined ? `${character}*` : prefixPattern(Number(prefix), reserved);
    if (value === undefined)
        return undefined;
    // RFC 6570, 3.2.7: an empty value of `;` has no equals sign.
    const written = named ? `${escaped(name)}(?:=${value})?` : value;
    return modifier === "*" ? `${written}(?:${escaped(separator)}${written})*` : written;
}
/** A prefix counts characters; one outside ASCII is up to four encoded bytes. */
function prefixPattern(length, reserved) {
    if (length > LONGEST_PREFIX)
        return undefined;
    const plain = (reserved ? RESERVED : UNRESERVED).replace("%", "");
    return `(?:${plain}|(?:%[\\dA-Fa-f]{2}){1,4}){0,${length}}`;
}
/** Any of the values may be left out; what stays keeps its order. */
function sequencePattern(values, { first, separator }) {
    const following = (from) => values
        .slice(from)
        .map((value) => `(?:${escaped(separator)}${value})?`)
        .join("");
    const starts = values.map((value, index) => `${value}${following(index + 1)}`);
    return `(?:${escaped(first)}(?:${starts.join("|")}))?`;
}
function escaped(literal) {
    return literal.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === "-" ? "-" : `\\${sign}`));
}


/***/ })

};
