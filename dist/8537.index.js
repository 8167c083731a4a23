export const id = 8537;
export const ids = [8537];
export const modules = {

/***/ 35629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ajvEngine)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42463);
/* harmony import */ var ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60878);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85450);





/**
 * Ajv for one dialect, with what it gets wrong put right: patterns run on automata, so that none can backtrack, and one without
 * an automaton throws when a value is held against it; multiples are told in decimal arithmetic and repeated items in linear
 * time. `format` and `content…` are annotations. Schemas must be made ready for it; draft-04 is read as draft-07. `undefined`
 * for a dialect that Ajv does not know.
 */
function ajvEngine(dialect, languages, options) {
    const create = ENGINES.get(dialect);
    if (create === undefined)
        return undefined;
    const engine = create({
        ...options,
        strict: false,
        validateFormats: false,
        validateSchema: false,
        logger: false,
        // What the optimizer saves at run time it takes ten times over in compiling.
        code: { regExp: regExpOn(languages), optimize: false },
    });
    return withOwnKeywords(engine);
}
const ENGINES = new Map([
    ["2020-12", (options) => new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020(options)],
    ["2019-09", (options) => new ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2019(options)],
    ["draft-07", (options) => new ajv__WEBPACK_IMPORTED_MODULE_3__.Ajv(options)],
    ["draft-06", (options) => new ajv__WEBPACK_IMPORTED_MODULE_3__.Ajv(options)],
    ["draft-04", (options) => new ajv__WEBPACK_IMPORTED_MODULE_3__.Ajv(options)],
]);
function regExpOn(languages) {
    const engine = (pattern) => ({
        test(text) {
            const matches = languages.matches(pattern, text);
            if (matches === undefined)
                throw new RangeError("a pattern without an automaton");
            return matches;
        },
        // Ajv tells patterns apart by this text.
        toString: () => pattern,
    });
    return Object.assign(engine, { code: "undefined" });
}
/** Ajv divides binary fractions, and compares each item with each other one. */
function withOwnKeywords(engine) {
    for (const keyword of ["multipleOf", "uniqueItems"])
        engine.removeKeyword(keyword);
    engine.addKeyword({
        keyword: "multipleOf",
        type: "number",
        schemaType: "number",
        error: { message: ({ schemaCode }) => (0,ajv__WEBPACK_IMPORTED_MODULE_3__.str) `must be a multiple of ${schemaCode}` },
        // A remainder is exact where the divisor is: a half is a binary fraction, a tenth is none.
        compile: (divisor) => divisor > 0 && Number.isInteger(divisor * 1_024)
            ? (value) => value % divisor === 0
            : (value) => (0,_decimal_js__WEBPACK_IMPORTED_MODULE_4__/* .isMultipleOf */ .i)(value, divisor),
    });
    engine.addKeyword({
        keyword: "uniqueItems",
        type: "array",
        schemaType: "boolean",
        error: { message: "must not have an item twice" },
        compile: (unique) => (items) => !unique || items.length < 2 || new Set(items.map(identityOf)).size === items.length,
    });
    return engine;
}
/** Equal for equal values: a scalar is its own, and no text begins as those of objects and lists do here. */
function identityOf(item) {
    if (typeof item === "string")
        return `"${item}`;
    return typeof item === "object" && item !== null ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(item) : item;
}


/***/ }),

/***/ 85450:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isMultipleOf)
/* harmony export */ });
/**
 * Whether `value` is a whole multiple of `divisor`, on the decimal numbers as they are written: 19.99 is a multiple of
 * 0.01, although the floating-point quotient is not whole.
 */
function isMultipleOf(value, divisor) {
    if (divisor <= 0)
        return false;
    if (value === 0)
        return true;
    const [left, right] = [decimal(value), decimal(divisor)];
    const scale = Math.max(left.places, right.places);
    if (scale > 400)
        return false;
    return ((left.digits * 10n ** BigInt(scale - left.places)) % (right.digits * 10n ** BigInt(scale - right.places)) === 0n);
}
/** digits × 10^(−places); places is 0 or more. */
function decimal(value) {
    const [mantissa = "0", exponent = "0"] = String(value).split("e");
    const [whole = "0", fraction = ""] = mantissa.split(".");
    const places = fraction.length - Number(exponent);
    const digits = BigInt(whole + fraction);
    return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}


/***/ }),

/***/ 59802:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85450);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35563);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43284);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65081);
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65407);







const NOTHING = new Set();
const NONE = { names: NOTHING, items: 0, matched: new Set(), open: false };
const VALID = { ...NONE, valid: true };
const INVALID = { ...NONE, valid: false };
const UNKNOWN = { ...NONE, valid: undefined, open: true };
/** Schemas applied to one value at most, so that hostile schemas end in "unknown". */
const STEP_LIMIT = 20_000;
/** So many names that are looked at, or held against a pattern, cost a step. */
const NAMES_OF_A_STEP = 20;
/** So many schemas around one that are about the same value cost a step more: each is looked at again. */
const SCHEMAS_OF_A_STEP = 20;
/**
 * Whether a value fits a node. Exact for every keyword of draft-07 and 2020-12 but `$dynamicRef`; `content…` is an annotation,
 * and so is `format` unless its document has it asserted. Never fetches a reference and never backtracks on a pattern.
 */
function accepts(node, value, budget = { steps: STEP_LIMIT }) {
    return every(node.map((position) => evaluate(position, value, [], budget).valid));
}
function evaluate(position, value, trail, budget) {
    const { schema: written } = position;
    if (written === true)
        return VALID;
    if (written === false)
        return INVALID;
    budget.steps -= 1 + Math.floor(trail.length / SCHEMAS_OF_A_STEP);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(written) || budget.steps < 0 || trail.includes(position.pointer))
        return UNKNOWN;
    const schema = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .asDialectReads */ .QE)(written, position.document.dialect);
    const sameValue = [...trail, position.pointer];
    const outcomes = [];
    const follow = (reference) => {
        const target = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveReference */ .sX)(position, reference);
        return typeof target === "string" ? UNKNOWN : evaluate(target, value, sameValue, budget);
    };
    const reference = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(schema, "$ref");
    if (reference !== undefined && (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoresReferenceSiblings */ .Cz)(position.document.dialect))
        return follow(reference);
    if (reference !== undefined)
        outcomes.push(follow(reference));
    const recursive = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(schema, "$recursiveRef");
    if (recursive !== undefined)
        outcomes.push((0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainlyRecursive */ .m0)(position) ? follow(recursive) : UNKNOWN);
    if (Object.hasOwn(schema, "$dynamicRef"))
        outcomes.push(UNKNOWN);
    const plain = plainKeywords(schema, value, position);
    if (plain === false || outcomes.some((outcome) => outcome.valid === false))
        return INVALID;
    if (plain === undefined)
        outcomes.push({ ...VALID, valid: plain });
    if (COMBINATORS.some((keyword) => Object.hasOwn(schema, keyword)))
        outcomes.push(...combinators(position, schema, value, { trail: sameValue, budget }));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        outcomes.push(objectKeywords(position, schema, value, { trail: sameValue, budget }));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
        outcomes.push(arrayKeywords(position, schema, value, budget));
    return unevaluated(position, schema, { value, merged: merge(outcomes), budget });
}
function plainKeywords(schema, value, position) {
    if (((0,_json_types_js__WEBPACK_IMPORTED_MODULE_5__/* .typesOfKeyword */ .en)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "type")) & (0,_json_types_js__WEBPACK_IMPORTED_MODULE_5__/* .typeOfValue */ .x6)(value)) === 0)
        return false;
    const fixed = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "const");
    if (fixed !== undefined && !(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(fixed, value))
        return false;
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "enum");
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(listed) && !listed.some((item) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(item, value)))
        return false;
    if (typeof value === "number")
        return numberFits(schema, value);
    if (typeof value === "string")
        return stringFits(schema, value, position);
    return true;
}
function numberFits(schema, value) {
    const minimum = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "minimum");
    const maximum = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "maximum");
    const above = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "exclusiveMinimum");
    const below = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "exclusiveMaximum");
    const multiple = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "multipleOf");
    if (typeof minimum === "number" && (above === true ? value <= minimum : value < minimum))
        return false;
    if (typeof maximum === "number" && (below === true ? value >= maximum : value > maximum))
        return false;
    if (typeof above === "number" && value <= above)
        return false;
    if (typeof below === "number" && value >= below)
        return false;
    return typeof multiple !== "number" || (0,_decimal_js__WEBPACK_IMPORTED_MODULE_6__/* .isMultipleOf */ .i)(value, multiple);
}
function stringFits(schema, value, position) {
    const length = [...value].length;
    const least = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "minLength");
    const most = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "maxLength");
    if (typeof least === "number" && length < least)
        return false;
    if (typeof most === "number" && length > most)
        return false;
    const { languages } = position.document;
    const asserted = languages.assertedPattern((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(schema, "format"));
    const patterns = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(schema, "pattern"), asserted].filter((pattern) => pattern !== undefined);
    return every(patterns.map((pattern) => languages.matches(pattern, value)));
}
const COMBINATORS = ["allOf", "anyOf", "oneOf", "not", "if"];
function combinators(position, schema, value, { trail, budget }) {
    const outcomes = [];
    const at = (sub, ...tokens) => evaluate((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .childPosition */ .Q6)(position, sub, ...tokens), value, trail, budget);
    const list = (keyword) => {
        const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, keyword);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(items) ? items.map((item, index) => at(item, keyword, index)) : undefined;
    };
    outcomes.push(...(list("allOf") ?? []));
    const any = list("anyOf");
    if (any !== undefined)
        outcomes.push({ ...mergeFitting(any), valid: some(any.map((one) => one.valid)) });
    const one = list("oneOf");
    if (one !== undefined) {
        const fitting = one.filter((outcome) => outcome.valid === true);
        const open = one.some((outcome) => outcome.valid === undefined);
        outcomes.push({
            ...mergeFitting(one),
            valid: fitting.length > 1 ? false : open ? undefined : fitting.length === 1,
        });
    }
    const not = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "not");
    if (not !== undefined)
        outcomes.push({ ...VALID, valid: negate(at(not, "not").valid) });
    outcomes.push(...conditional(schema, at));
    return outcomes;
}
function conditional(schema, at) {
    const condition = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "if");
    if (condition === undefined)
        return [];
    const outcome = at(condition, "if");
    const branch = (keyword) => {
        const sub = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, keyword);
        return sub === undefined ? VALID : at(sub, keyword);
    };
    if (outcome.valid === true)
        return [outcome, branch("then")];
    if (outcome.valid === false)
        return [branch("else")];
    // What only one of them looks at may not have been looked at.
    return [{ ...NONE, valid: agreed([branch("then").valid, branch("else").valid]), open: true }];
}
function objectKeywords(position, schema, value, same) {
    const { budget } = same;
    const keys = Object.keys(value);
    const required = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "required");
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(required) && required.some((name) => typeof name === "string" && !Object.hasOwn(value, name)))
        return INVALID;
    const least = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "minProperties");
    const most = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "maxProperties");
    if ((typeof least === "number" && keys.length < least) || (typeof most === "number" && keys.length > most))
        return INVALID;
    const truths = [];
    const names = new Set();
    const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(schema, "properties") ?? {};
    const patterns = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(schema, "patternProperties") ?? {});
    budget.steps -= Math.floor((keys.length * (patterns.length + 1)) / NAMES_OF_A_STEP);
    if (budget.steps < 0)
        return UNKNOWN;
    const additional = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "additionalProperties");
    const nameSchema = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "propertyNames");
    const at = (sub, item, ...tokens) => evaluate((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .childPosition */ .Q6)(position, sub, ...tokens), item, [], budget).valid;
    let open = false;
    for (const key of keys) {
        const item = value[key];
        if (nameSchema !== undefined)
            truths.push(at(nameSchema, key, "propertyNames"));
        const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(properties, key);
        if (own !== undefined)
            truths.push(at(own, item, "properties", key));
        let looked = own !== undefined;
        const possible = [];
        for (const [pattern, sub] of patterns) {
            const hit = position.document.languages.matches(pattern, key);
            if (hit === false)
                continue;
            const fits = at(sub, item, "patternProperties", pattern);
            if (hit === undefined)
                possible.push(fits);
            else
                truths.push(fits);
            looked ||= hit === true;
        }
        // Where a pattern may match or not, the answer is sure when it is the same either way.
        const otherwise = looked || additional === undefined ? true : at(additional, item, "additionalProperties");
        truths.push(possible.length === 0 ? otherwise : agreed([otherwise, ...possible]));
        if (looked || additional !== undefined)
            names.add(key);
        else
            open ||= possible.length > 0;
    }
    return merge([{ ...NONE, valid: every(truths), names, open }, ...dependentOutcomes(position, schema, value, same)]);
}
function dependentOutcomes(position, schema, value, { trail, budget }) {
    const outcomes = [];
    for (const keyword of ["dependentRequired", "dependentSchemas", "dependencies"]) {
        for (const [name, wanted] of Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(schema, keyword) ?? {})) {
            if (!Object.hasOwn(value, name))
                continue;
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(wanted)) {
                if (wanted.some((other) => typeof other === "string" && !Object.hasOwn(value, other)))
                    return [INVALID];
            }
            else
                outcomes.push(evaluate((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .childPosition */ .Q6)(position, wanted, keyword, name), value, trail, budget));
        }
    }
    return outcomes;
}
function arrayKeywords(position, schema, value, budget) {
    const least = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "minItems");
    const most = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "maxItems");
    if ((typeof least === "number" && value.length < least) || (typeof most === "number" && value.length > most))
        return INVALID;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "uniqueItems") === true && new Set(value.map(_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)).size < value.length)
        return INVALID;
    const truths = [];
    const itemsKeyword = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "items");
    const prefixItems = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "prefixItems");
    const prefix = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(prefixItems) ? prefixItems : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(itemsKeyword) ? itemsKeyword : [];
    const prefixKeyword = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(prefixItems) ? "prefixItems" : "items";
    const restKeyword = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(itemsKeyword) ? "additionalItems" : "items";
    const rest = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(prefixItems) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(itemsKeyword) ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, restKeyword);
    const at = (sub, item, ...tokens) => evaluate((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .childPosition */ .Q6)(position, sub, ...tokens), item, [], budget).valid;
    value.forEach((item, index) => {
        const sub = prefix[index];
        if (sub !== undefined)
            truths.push(at(sub, item, prefixKeyword, index));
        else if (rest !== undefined)
            truths.push(at(rest, item, restKeyword));
    });
    const contains = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "contains");
    const hits = contains === undefined ? [] : value.map((item) => at(contains, item, "contains"));
    if (contains !== undefined)
        truths.push(containsFits(schema, hits));
    // Before 2020-12 what `contains` matches is not marked as looked at.
    const marks = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluatesContained */ .Yd)(position.document.dialect);
    return {
        ...NONE,
        valid: every(truths),
        items: rest === undefined ? Math.min(prefix.length, value.length) : Number.POSITIVE_INFINITY,
        matched: new Set(hits.flatMap((hit, index) => (marks && hit === true ? [index] : []))),
        open: marks && hits.includes(undefined),
    };
}
function containsFits(schema, hits) {
    const least = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "minContains");
    const most = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "maxContains");
    const sure = hits.filter((hit) => hit === true).length;
    const possible = sure + hits.filter((hit) => hit === undefined).length;
    const enough = typeof least === "number" ? least : 1;
    if (possible < enough || (typeof most === "number" && sure > most))
        return false;
    return sure >= enough && (typeof most !== "number" || possible <= most) ? true : undefined;
}
function unevaluated(position, schema, { value, merged, budget }) {
    const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "unevaluatedProperties");
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(schema, "unevaluatedItems");
    if (properties === undefined && items === undefined)
        return merged;
    const truths = [merged.valid];
    const check = (sub, keyword, part) => evaluate((0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .childPosition */ .Q6)(position, sub, keyword), part, [], budget).valid;
    if (properties !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value)) {
        const left = Object.keys(value).filter((key) => !merged.names.has(key));
        const fits = every(left.map((key) => check(properties, "unevaluatedProperties", value[key])));
        truths.push(fits === false && merged.open ? undefined : fits);
    }
    if (items !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) && merged.items < value.length) {
        const left = value.filter((_item, index) => index >= merged.items && !merged.matched.has(index));
        const fits = every(left.map((item) => check(items, "unevaluatedItems", item)));
        truths.push(fits === false && merged.open ? undefined : fits);
    }
    return {
        valid: every(truths),
        names: properties === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? merged.names : new Set(Object.keys(value)),
        items: items === undefined ? merged.items : Number.POSITIVE_INFINITY,
        matched: merged.matched,
        open: merged.open,
    };
}
function merge(outcomes) {
    const [only = VALID] = outcomes;
    if (outcomes.length < 2)
        return only;
    const names = new Set();
    const matched = new Set();
    let items = 0;
    let open = false;
    for (const outcome of outcomes) {
        if (outcome.valid === false)
            continue;
        for (const name of outcome.names)
            names.add(name);
        for (const index of outcome.matched)
            matched.add(index);
        items = Math.max(items, outcome.items);
        open ||= outcome.open;
    }
    return { valid: every(outcomes.map((outcome) => outcome.valid)), names, items, matched, open };
}
/** What the alternatives that fit have looked at; one that may fit leaves that open. */
function mergeFitting(alternatives) {
    const merged = merge(alternatives.filter((one) => one.valid === true));
    return alternatives.some((one) => one.valid === undefined) ? { ...merged, open: true } : merged;
}
function every(truths) {
    if (truths.includes(false))
        return false;
    return truths.includes(undefined) ? undefined : true;
}
function some(truths) {
    if (truths.includes(true))
        return true;
    return truths.includes(undefined) ? undefined : false;
}
/** What all of them say. */
function agreed(truths) {
    return truths.every((truth) => truth === truths[0]) ? truths[0] : undefined;
}
function negate(truth) {
    return truth === undefined ? undefined : !truth;
}


/***/ }),

/***/ 65081:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ NEGATED),
/* harmony export */   Ls: () => (/* binding */ negatedTwice),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   m0: () => (/* binding */ isPlainlyRecursive)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35563);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43284);



/** In the trail of a part: it must fit, but what it evaluates does not count (2020-12 core, 10.2.1.4). */
const NEGATED = "~not";
/** Parts of one node at most: chains of references and `allOf` beyond that are reported as endless. */
const PART_LIMIT = 500;
/** Follows `$ref` and `allOf` of a node until only plain keywords are left. */
function expand(node) {
    const [position, ...others] = node;
    const schema = position?.schema;
    if (position === undefined || others.length > 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) || leadsOn(schema))
        return follow(node);
    const { pointer, document } = position;
    return {
        parts: [{ schema: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .asDialectReads */ .QE)(schema, document.dialect), pointer, position, root: 0, trail: [], key: pointer }],
        never: false,
        problems: [],
        references: [],
        merged: 0,
    };
}
/** Keywords that bring further parts. */
const LEADING = ["$ref", "$recursiveRef", "$dynamicRef", "allOf", "anyOf", "not"];
function leadsOn(schema) {
    return LEADING.some((keyword) => Object.hasOwn(schema, keyword));
}
function follow(node) {
    const parts = [];
    const problems = [];
    const references = [];
    let never = false;
    let merged = 0;
    const followTo = (position, reference, trail, root) => {
        const target = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveReference */ .sX)(position, reference);
        if (target === "external" || target === "missing") {
            problems.push({ kind: `${target}-reference`, pointer: position.pointer, reference });
            return;
        }
        references.push({ from: position.pointer, reference, target: target.pointer });
        visit(target, trail, root);
    };
    const visit = (position, trail, root) => {
        const { schema: written, pointer } = position;
        if (written === true)
            return;
        if (written === false) {
            never = true;
            return;
        }
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(written)) {
            problems.push({ kind: "not-a-schema", pointer, reference: "" });
            return;
        }
        const schema = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .asDialectReads */ .QE)(written, position.document.dialect);
        if (trail.includes(pointer) || parts.length >= PART_LIMIT) {
            problems.push({ kind: "endless-reference", pointer, reference: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$ref") ?? "" });
            return;
        }
        const deeper = [...trail, pointer];
        const reference = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$ref");
        if (reference !== undefined && (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoresReferenceSiblings */ .Cz)(position.document.dialect)) {
            // What stands beside the reference demands nothing, but is read by people and models all the same.
            const texts = Object.fromEntries(Object.entries(schema).filter(([keyword]) => TEXTS.has(keyword)));
            if (Object.keys(texts).length > 0)
                parts.push({ schema: texts, pointer, position, root, trail, key: pointer });
            followTo(position, reference, deeper, root);
            return;
        }
        const optional = nullableParts(position, (branch) => collect(branch, deeper, root));
        if (optional !== undefined) {
            parts.push({ schema: without(schema, "anyOf"), pointer, position, root, trail, key: `${pointer}?` }, ...optional.parts);
            references.push(...optional.references);
        }
        else
            parts.push({ schema, pointer, position, root, trail, key: pointer });
        if (reference !== undefined)
            followTo(position, reference, deeper, root);
        const recursive = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$recursiveRef");
        if (recursive !== undefined && isPlainlyRecursive(position))
            followTo(position, recursive, deeper, root);
        else if (recursive !== undefined)
            problems.push({ kind: "dynamic-reference", pointer, reference: recursive });
        const dynamic = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$dynamicRef");
        if (dynamic !== undefined)
            problems.push({ kind: "dynamic-reference", pointer, reference: dynamic });
        const twice = negatedTwice(schema);
        if (twice !== undefined)
            visit((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, twice, "not", "not"), [...deeper, NEGATED], root);
        const all = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "allOf");
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(all)) {
            merged += 1;
            for (const [index, item] of all.entries())
                visit((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, item, "allOf", index), deeper, root);
        }
    };
    /** What a branch alone expands to. */
    const collect = (position, trail, root) => {
        const outer = {
            parts: parts.splice(0),
            problems: problems.splice(0),
            references: references.splice(0),
            never,
            merged,
        };
        visit(position, trail, root);
        const inner = { parts: [...parts], problems: [...problems], references: [...references], never, merged };
        parts.splice(0, parts.length, ...outer.parts);
        problems.splice(0, problems.length, ...outer.problems);
        references.splice(0, references.length, ...outer.references);
        never = outer.never;
        merged = outer.merged;
        return inner;
    };
    for (const [root, position] of node.entries())
        visit(position, [], root);
    return { parts, never, problems, references, merged };
}
/** What a schema forbids to be forbidden, so that it must fit: `not` with nothing but `not` in it. */
function negatedTwice(schema) {
    const excluded = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "not");
    return excluded === undefined || Object.keys(excluded).length > 1 ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(excluded, "not");
}
const TEXTS = new Set([
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "$comment",
]);
/** Keywords that say something about null, too, so that null cannot simply be added to the types beside them. */
const ABOUT_EVERY_TYPE = ["enum", "const", "anyOf", "oneOf", "not", "if", "unevaluatedProperties", "unevaluatedItems"];
/**
 * `anyOf` of one schema and `null`, as generators write what may be left empty, means that schema with null among its
 * types. `undefined` where it does not.
 */
function nullableParts(position, collect) {
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(position.schema) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(position.schema, "anyOf") : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) || list.length !== 2)
        return undefined;
    const index = list.findIndex((branch) => !isNull(branch));
    const branch = list[index];
    if (index < 0 || branch === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(branch) || !list.some(isNull))
        return undefined;
    // Two mere types are read as a list of types.
    if (Object.keys(branch).length === 1 && Object.hasOwn(branch, "type"))
        return undefined;
    const { parts, problems, references, never } = collect((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, branch, "anyOf", index));
    const typed = parts.some(({ schema }) => Object.hasOwn(schema, "type"));
    const plain = parts.every(({ schema, key, pointer }) => key === pointer && !ABOUT_EVERY_TYPE.some((keyword) => Object.hasOwn(schema, keyword)));
    if (never || problems.length > 0 || !typed || !plain)
        return undefined;
    return {
        references,
        parts: parts.map((part) => ({ ...part, schema: withNull(part.schema), key: `${part.pointer}?null` })),
    };
}
function isNull(branch) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(branch) && Object.keys(branch).length === 1 && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(branch, "type") === "null";
}
function withNull(schema) {
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "type");
    if (type === undefined)
        return schema;
    const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(type) ? type : [type];
    return { ...schema, type: names.includes("null") ? names : [...names, "null"] };
}
function without(schema, keyword) {
    return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}
/**
 * The places that make a node what it is: a part that is nothing but a reference is named by its target. Empty where they do not
 * tell all: `false` and what cannot be followed are no parts, but demand something.
 */
function placesOf(expansion) {
    const known = PLACES.get(expansion);
    if (known !== undefined)
        return known;
    const places = expansion.never || expansion.problems.length > 0 ? "" : partsPlaces(expansion);
    PLACES.set(expansion, places);
    return places;
}
/** A large one is asked for each time that somebody comes to its node. */
const PLACES = new WeakMap();
function partsPlaces({ parts }) {
    const isReference = ({ schema, key, pointer }) => key === pointer && Object.keys(schema).every((keyword) => keyword === "$ref");
    return parts
        .filter((part) => !isReference(part))
        .map((part) => part.key)
        .join("|");
}
/** Whether `$recursiveRef: "#"` of 2019-09 leads to the root: not so within a schema with an `$id`, which another may extend. */
function isPlainlyRecursive({ base, document }) {
    return base === (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .rootPosition */ .k2)(document).base;
}


/***/ }),

/***/ 65407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ STRING),
/* harmony export */   B1: () => (/* binding */ FRACTION),
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   DK: () => (/* binding */ typeNames),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   TI: () => (/* binding */ SINGLE_TYPES),
/* harmony export */   en: () => (/* binding */ typesOfKeyword),
/* harmony export */   qv: () => (/* binding */ OBJECT),
/* harmony export */   sO: () => (/* binding */ ARRAY),
/* harmony export */   si: () => (/* binding */ ANY_TYPE),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   x6: () => (/* binding */ typeOfValue),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

const NULL = 1;
const BOOLEAN = 2;
const INTEGER = 4;
const FRACTION = 8;
const STRING = 16;
const ARRAY = 32;
const OBJECT = 64;
const NUMBER = INTEGER | FRACTION;
const ANY_TYPE = NULL | BOOLEAN | NUMBER | STRING | ARRAY | OBJECT;
/** The types one by one. */
const SINGLE_TYPES = [NULL, BOOLEAN, INTEGER, FRACTION, STRING, ARRAY, OBJECT];
const BITS = {
    null: NULL,
    boolean: BOOLEAN,
    integer: INTEGER,
    number: NUMBER,
    string: STRING,
    array: ARRAY,
    object: OBJECT,
};
/** The set that a `type` keyword names; absent = any. */
function typesOfKeyword(value) {
    if (value === undefined)
        return ANY_TYPE;
    const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value : [value];
    return names.reduce((set, name) => set | (typeof name === "string" ? (BITS[name] ?? 0) : 0), 0);
}
/** The one type of a value; 1.0 is an integer (JSON Schema 2020-12 core, 6.1.1). */
function typeOfValue(value) {
    if (value === null)
        return NULL;
    if (typeof value === "boolean")
        return BOOLEAN;
    if (typeof value === "number")
        return Number.isInteger(value) ? INTEGER : FRACTION;
    if (typeof value === "string")
        return STRING;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? ARRAY : OBJECT;
}
/** The names of a set as JSON Schema spells them, in a fixed order. */
function typeNames(set) {
    const names = [];
    if (set & OBJECT)
        names.push("object");
    if (set & ARRAY)
        names.push("array");
    if (set & STRING)
        names.push("string");
    if ((set & NUMBER) === NUMBER)
        names.push("number");
    else if (set & INTEGER)
        names.push("integer");
    else if (set & FRACTION)
        names.push("fraction");
    if (set & BOOLEAN)
        names.push("boolean");
    if (set & NULL)
        names.push("null");
    return names;
}
/** The words for a set in a sentence: `string or null`. */
function typeWords(set) {
    if (set === ANY_TYPE)
        return "any type";
    const names = typeNames(set);
    if (names.length === 0)
        return "no type";
    return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}


/***/ }),

/***/ 95535:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asAjvReads),
/* harmony export */   n: () => (/* binding */ IDLE)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _applicators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78367);


/** Keywords that decide nothing here: the dialect is set from outside, and formats are annotations unless they are patterns. */
const IDLE = new Set([
    "$schema",
    "$comment",
    "title",
    "description",
    "default",
    "examples",
    "format",
    "deprecated",
    "readOnly",
    "writeOnly",
]);
/** Members whose value is data: what looks like a keyword in there is none. */
const DATA = new Set(["const", "enum", "required"]);
/**
 * A schema as Ajv reads it rightly: the dialect is set from outside, an empty enumeration is refused by it though it is valid,
 * the exclusive bounds of draft-04 are those of later drafts, a format that is asserted is a pattern, and with `alone`, as in
 * draft-07 and older, nothing counts beside a reference.
 */
function asAjvReads(schema, reading) {
    const { alone, patternOf } = reading;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(schema))
        return schema.map((item) => asAjvReads(item, reading));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        return schema;
    const reference = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "$ref");
    if (alone && typeof reference === "string") {
        const definitions = ["$defs", "definitions"].filter((key) => Object.hasOwn(schema, key));
        return {
            $ref: reference,
            ...Object.fromEntries(definitions.map((key) => [key, prepareEach(schema[key], reading)])),
        };
    }
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "enum");
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(listed) && listed.length === 0)
        return { not: {} };
    const modern = withoutDraft04(schema);
    const prepared = Object.fromEntries(Object.entries(modern).flatMap(([keyword, value]) => {
        if (IDLE.has(keyword))
            return [];
        if (DATA.has(keyword))
            return [[keyword, value]];
        return [[keyword, _applicators_js__WEBPACK_IMPORTED_MODULE_1__/* .APPLICATORS */ .b.get(keyword) === "map" ? prepareEach(value, reading) : asAjvReads(value, reading)]];
    }));
    const asserted = patternOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "format"));
    if (asserted === undefined)
        return prepared;
    const { allOf } = prepared;
    return { ...prepared, allOf: [...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(allOf) ? allOf : []), { pattern: asserted }] };
}
/** `exclusiveMinimum: true` of draft-04 beside a `minimum` is the later `exclusiveMinimum: <number>`; so is the maximum. */
function withoutDraft04(schema) {
    let modern = schema;
    for (const [bound, exclusive] of [
        ["minimum", "exclusiveMinimum"],
        ["maximum", "exclusiveMaximum"],
    ]) {
        if (typeof (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, exclusive) !== "boolean")
            continue;
        const { [bound]: value, [exclusive]: strict, ...rest } = modern;
        modern = value === undefined ? rest : { ...rest, [strict === true ? exclusive : bound]: value };
    }
    return modern;
}
/** A map of names to schemas, in which a name may be that of a keyword. */
function prepareEach(map, reading) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(map))
        return map;
    return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, asAjvReads(schema, reading)]));
}


/***/ }),

/***/ 8358:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dr: () => (/* binding */ Validator),
  WW: () => (/* binding */ refusalWords),
  _V: () => (/* binding */ refusedPlace)
});

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/contract/schema/ajv-engine.js
var ajv_engine = __webpack_require__(35629);
// EXTERNAL MODULE: ./.build/shared/contract/schema/dialect.js
var schema_dialect = __webpack_require__(35563);
// EXTERNAL MODULE: ./.build/shared/contract/schema/mentions.js
var mentions = __webpack_require__(20798);
// EXTERNAL MODULE: ./.build/shared/contract/schema/patterns.js + 2 modules
var patterns = __webpack_require__(90346);
// EXTERNAL MODULE: ./.build/shared/contract/schema/static-references.js
var static_references = __webpack_require__(53126);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/told-errors.js
/**
 * The errors of a validator that tell people why a value is refused: what stands inside `not`, `contains` and `propertyNames` is
 * told as the whole, and of alternatives only the one that the value seems to be meant for.
 */
function toldErrors(errors) {
    if (errors.length > LIMIT)
        return errors;
    return errors.filter((error, index) => errors.every((other, at) => at === index || !isLeftOut(error, { around: other, errors })));
}
/** Errors that are weighed against each other, at most: nobody reads more of them. */
const LIMIT = 200;
/** Whether an error says less than another one, inside which it stands or which it explains. */
function isLeftOut(error, { around, errors }) {
    const group = ["anyOf", "oneOf"].includes(around.keyword);
    if (error.schemaPath.startsWith(`${around.schemaPath}/`)) {
        if (["not", "contains", "propertyNames"].includes(around.keyword))
            return true;
        return group && branchOf(error, around) !== meantBranch(around, errors);
    }
    // What the group as a whole asks for is told where no branch tells more.
    return (["anyOf", "oneOf"].includes(error.keyword) &&
        around.schemaPath.startsWith(`${error.schemaPath}/`) &&
        meantBranch(error, errors) !== undefined);
}
function branchOf({ schemaPath }, group) {
    return schemaPath.slice(group.schemaPath.length + 1).split("/")[0] ?? "";
}
/**
 * The branch that a value comes nearest to: of those whose type and constants it has, the one with the fewest errors.
 * `undefined` when there is none, or more than one.
 */
function meantBranch(group, errors) {
    const counts = new Map();
    for (const error of errors) {
        if (!error.schemaPath.startsWith(`${group.schemaPath}/`))
            continue;
        const branch = branchOf(error, group);
        const far = ["type", "const", "enum"].includes(error.keyword);
        counts.set(branch, (counts.get(branch) ?? 0) + (far ? Number.POSITIVE_INFINITY : 1));
    }
    const [nearest, next] = [...counts].sort(([, left], [, right]) => left - right || 0);
    if (nearest === undefined || nearest[1] === Number.POSITIVE_INFINITY)
        return undefined;
    return next !== undefined && next[1] === nearest[1] ? undefined : nearest[0];
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/validator-schema.js
var validator_schema = __webpack_require__(95535);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/value-parts.js



/**
 * A value taken apart together with its schema, at `properties` and `items`: the schema accepts the value just when each part's
 * schema accepts the part. What the value does not touch is left out: properties that it does not have, and demands for
 * those that it has. So most parts are small, and the same ones come again and again.
 *
 * Every reference must lead into the definitions of the schema, and no part may have a name (`$id`) of its own. `alone` = nothing counts beside a reference.
 */
function valueParts(schema, value, { alone }) {
    // Its own name only serves references that lead nowhere else.
    const { $defs, definitions, $id: _name, ...root } = schema;
    const lists = { $defs: objectOf($defs), definitions: objectOf(definitions) };
    const parts = [];
    const take = (whole, part, path) => {
        const own = followed(whole, lists);
        if (!(0,json/* isJsonObject */.OW)(own) || (alone && Object.hasOwn(own, "$ref"))) {
            parts.push({ path, value: part, schema: withDefinitions(own, lists) });
            return;
        }
        const { shell, children } = opened(own, part);
        parts.push({ path, value: part, schema: withDefinitions(shell, lists) });
        for (const child of children)
            take(child.schema, child.value, (0,json/* pointerTo */.xH)(path, child.key));
    };
    take(root, value, "");
    return parts;
}
function objectOf(value) {
    return (0,json/* isJsonObject */.OW)(value) ? value : {};
}
/** References to references at most. */
const CHAIN_LIMIT = 20;
/** What a schema that is nothing but a reference leads to. */
function followed(schema, lists) {
    let target = schema;
    for (let left = CHAIN_LIMIT; left > 0 && (0,json/* isJsonObject */.OW)(target); left -= 1) {
        if (!Object.keys(target).every((keyword) => keyword === "$ref" || (validator_schema/* IDLE */.n.has(keyword) && keyword !== "format")))
            return target;
        const found = definitionAt((0,json/* stringMember */.sk)(target, "$ref"), lists);
        if (found === undefined)
            return target;
        target = found;
    }
    return target;
}
function definitionAt(reference, lists) {
    const [, key, name] = reference?.split("/") ?? [];
    return key === "$defs" || key === "definitions" ? (0,json/* member */.Dc)(lists[key], name ?? "") : undefined;
}
function opened(schema, value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return openedArray(schema, value);
    return (0,json/* isJsonObject */.OW)(value) ? openedObject(schema, value) : { shell: schema, children: [] };
}
function openedObject(schema, value) {
    const properties = (0,json/* objectMember */.wX)(schema, "properties");
    const { properties: _properties, required, additionalProperties, ...shell } = schema;
    if (Object.hasOwn(schema, "properties") && properties === undefined)
        return { shell: schema, children: [] };
    const names = Object.keys(value);
    const declared = names.filter((name) => Object.hasOwn(properties ?? {}, name));
    const missing = (0,json/* isJsonArray */.Md)(required)
        ? required.filter((name) => typeof name !== "string" || !Object.hasOwn(value, name))
        : required;
    const touchesAdditional = additionalProperties !== undefined && declared.length < names.length;
    const marks = touchesAdditional || Object.hasOwn(schema, "unevaluatedProperties");
    return {
        shell: {
            ...shell,
            ...(missing === undefined || ((0,json/* isJsonArray */.Md)(missing) && missing.length === 0) ? {} : { required: missing }),
            ...(touchesAdditional ? { additionalProperties } : {}),
            // These names are not additional, whatever else is said of them.
            ...(marks ? { properties: Object.fromEntries(declared.map((name) => [name, true])) } : {}),
        },
        children: declared.map((key) => ({ key, value: value[key], schema: properties?.[key] })),
    };
}
function openedArray(schema, value) {
    const { items, ...shell } = schema;
    // Beside positions, it is about those behind them.
    if (items === undefined || (0,json/* isJsonArray */.Md)(items) || Object.hasOwn(schema, "prefixItems"))
        return { shell: schema, children: [] };
    return {
        // That there is one marks all items as looked at.
        shell: Object.hasOwn(schema, "unevaluatedItems") ? { ...shell, items: true } : shell,
        children: value.map((item, key) => ({ key, value: item, schema: items })),
    };
}
/** A part of a schema as a document of its own, with the definitions that it can lead to. */
function withDefinitions(schema, lists) {
    if (!(0,json/* isJsonObject */.OW)(schema))
        return schema;
    const used = usedDefinitions(schema, lists);
    if (used.size === 0)
        return schema;
    const kept = ["$defs", "definitions"].flatMap((key) => {
        const names = Object.keys(lists[key]).filter((name) => used.has(`#/${key}/${name}`));
        if (names.length === 0)
            return [];
        return [[key, Object.fromEntries(names.map((name) => [name, lists[key][name]]))]];
    });
    return { ...schema, ...Object.fromEntries(kept) };
}
/** The references to definitions that can be met on the way through a schema. */
function usedDefinitions(schema, lists) {
    const used = new Set();
    const stack = [schema];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        for (const reference of (0,mentions/* referencesIn */.ii)(next)) {
            if (used.has(reference))
                continue;
            used.add(reference);
            const target = definitionAt(reference, lists);
            if (target !== undefined)
                stack.push(target);
        }
    }
    return used;
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/validator.js










/** Asks a validator that is not ours, Ajv, about single values of schemas that come from outside. */
class Validator {
    #languages;
    #engines = new Map();
    #validators = new Map();
    #recent = new Map();
    constructor(languages) {
        this.#languages = languages;
    }
    /**
     * Whether a schema accepts a value, and if not, why. The value is taken apart (see {@link valueParts}), and a part's schema
     * that was compiled before is not compiled again. Patterns are run on automata, so that none can backtrack. `content…` is an
     * annotation, and so is `format` unless it is asserted.
     */
    validate(schema, value) {
        const judgement = this.judge(schema, value);
        return "refusals" in judgement ? judgement : undefined;
    }
    /** As {@link validate}; says why where it cannot tell. */
    judge(written, value) {
        const dialect = (0,schema_dialect/* dialectOf */.E3)(written);
        if (dialect === "unknown")
            return { obstacle: "the dialect of the schema is not known" };
        const schema = (0,static_references/* withStaticReferences */.b)(written, dialect);
        if ((0,mentions/* mentions */.wy)(schema, mentions/* DYNAMIC */.u5))
            return { obstacle: "the schema has dynamic references" };
        if (holdsPrototype(value))
            return { obstacle: "the value has a member `__proto__`" };
        const alone = (0,schema_dialect/* ignoresReferenceSiblings */.Cz)(dialect);
        const parts = isApart(schema) ? valueParts(schema, value, { alone }) : [{ path: "", value, schema }];
        const refusals = [];
        for (const part of parts) {
            const prepared = (0,validator_schema/* asAjvReads */.B)(part.schema, {
                alone,
                patternOf: (format) => this.#languages.assertedPattern(format),
            });
            if (saysNothing(prepared))
                continue;
            if (isLarge(prepared))
                return { obstacle: "the schema is too large" };
            const validate = this.#compiled(prepared, {
                dialect,
                inherited: holdsInherited(prepared) || holdsInherited(part.value),
            });
            if (validate === undefined)
                return { obstacle: "a reference of the schema leads nowhere, or a keyword has a value that it cannot have" };
            try {
                if (validate(part.value) !== true)
                    refusals.push(...refusalsOf(validate, part.path));
            }
            catch {
                return { obstacle: "the schema has a pattern that cannot be run without backtracking" };
            }
        }
        return { refusals };
    }
    /** `undefined` for a reference that leads nowhere or a schema of another dialect. */
    #compiled(prepared, { dialect, inherited }) {
        const key = `${dialect} ${inherited} ${JSON.stringify(prepared)}`;
        const known = this.#validators.get(key) ?? this.#recent.get(key);
        if (known !== undefined)
            return known.validate;
        const engine = this.#engine(dialect, inherited);
        const validate = engine === undefined ? undefined : compiled(engine, prepared);
        if (key.length <= KEY_LIMIT)
            this.#validators.set(key, { validate });
        else
            this.#keepForAWhile(key, validate);
        return validate;
    }
    /** Long ones come again only while one search is under way. */
    #keepForAWhile(key, validate) {
        const [oldest] = this.#recent.keys();
        if (this.#recent.size >= RECENT && oldest !== undefined)
            this.#recent.delete(oldest);
        this.#recent.set(key, { validate });
    }
    #engine(dialect, inherited) {
        const key = `${dialect} ${inherited}`;
        // Names such as `toString` are properties like any other, where they occur.
        const engine = this.#engines.get(key) ?? (0,ajv_engine/* ajvEngine */.k)(dialect, this.#languages, { allErrors: true, ownProperties: inherited });
        if (engine !== undefined)
            this.#engines.set(key, engine);
        return engine;
    }
}
/** Characters of a schema that is kept compiled for good, at most, and how many longer ones are kept at a time. */
const KEY_LIMIT = 1_000;
const RECENT = 16;
/** Ajv finds the root of a schema only among those that it keeps, and it keeps each that it has seen. */
function compiled(engine, prepared) {
    try {
        return engine.compile(prepared);
    }
    catch {
        return undefined;
    }
    finally {
        if ((0,json/* isJsonObject */.OW)(prepared))
            engine.removeSchema(prepared);
    }
}
const IDENTIFIERS = new Set(["$id"]);
/** Whether a value can be taken apart by a schema: any other reference, or one with another base, may lead into any part. */
function isApart(schema) {
    if (!(0,json/* isJsonObject */.OW)(schema))
        return false;
    if ((0,mentions/* mentions */.wy)(schema, mentions/* REFERENCES */.tf) && !(0,mentions/* onlyIntoDefinitions */.hg)(schema, schema))
        return false;
    if (!(0,mentions/* mentions */.wy)(schema, IDENTIFIERS))
        return true;
    const { $id: _ownName, ...rest } = schema;
    return !(0,mentions/* mentions */.wy)(rest, IDENTIFIERS);
}
function saysNothing(schema) {
    return schema === true || ((0,json/* isJsonObject */.OW)(schema) && Object.keys(schema).length === 0);
}
/** Members and items of a schema that is compiled at most. */
const SIZE_LIMIT = 3_000;
function isLarge(schema) {
    let left = SIZE_LIMIT;
    const stack = [schema];
    for (let value = stack.pop(); value !== undefined && left > 0; value = stack.pop()) {
        left -= 1;
        if (typeof value === "object" && value !== null)
            for (const child of Object.values(value))
                stack.push(child);
    }
    return left <= 0;
}
/** Ajv never looks at a property of this name. */
function holdsPrototype(value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return value.some(holdsPrototype);
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    return Object.hasOwn(value, "__proto__") || Object.values(value).some(holdsPrototype);
}
/** Whether a name that every object inherits stands anywhere, as a key or as a text. */
function holdsInherited(value) {
    if (typeof value === "string")
        return value in Object.prototype;
    if ((0,json/* isJsonArray */.Md)(value))
        return value.some(holdsInherited);
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    return Object.keys(value).some((key) => key in Object.prototype || holdsInherited(value[key]));
}
function refusalsOf({ errors }, path) {
    return toldErrors(errors ?? []).map((error) => ({
        path: path + error.instancePath,
        keyword: error.keyword,
        property: propertyOf(error),
        words: wordsOf(error),
    }));
}
function propertyOf({ params }) {
    const named = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
    return typeof named === "string" ? named : undefined;
}
function wordsOf(error) {
    const { keyword, params, message = "does not fit" } = error;
    const property = propertyOf(error);
    switch (keyword) {
        case "required":
        case "dependentRequired":
            return `must have ${property ?? "more"}`;
        case "additionalProperties":
        case "unevaluatedProperties":
            return `must not have ${property ?? "more"}`;
        case "false schema":
            return "must not be there";
        case "enum":
            return `must be one of ${valuesIn(params.allowedValues)}`;
        case "type":
            return `must be ${[params.type].flat().map(withArticle).join(" or ")}`;
        case "minLength":
        case "maxLength":
            return countWords(keyword, params.limit, "character");
        case "minItems":
        case "maxItems":
            return countWords(keyword, params.limit, "item");
        case "minProperties":
        case "maxProperties":
            return countWords(keyword, params.limit, "member");
        case "pattern": {
            const format = (0,patterns/* formatOfPattern */.p)(String(params.pattern));
            return format === undefined ? message : `must be a string of the format ${format.name}`;
        }
        case "not":
            return "must not fit what is excluded";
        case "contains":
            return `must contain ${containedWords(params.minContains, params.maxContains)} of the kind that is asked for`;
        case "anyOf":
            return "must fit one of the alternatives";
        case "oneOf":
            return `must fit exactly one of the alternatives${params.passingSchemas === null ? "" : ", and fits more than one"}`;
        case "propertyNames":
            return `must not have the name ${JSON.stringify(params.propertyName)}`;
        case "const":
            return `must be ${(0,canonical/* canonicalText */.A4)(params.allowedValue)}`;
        default:
            // Ajv's own words, with signs as people write them.
            return message.replace("<=", "≤").replace(">=", "≥").replace("must NOT", "must not");
    }
}
/** Words for a type, as a sentence about one value has them. */
function withArticle(type) {
    if (type === "null")
        return "null";
    return `${/^[aio]/.test(String(type)) ? "an" : "a"} ${type}`;
}
function containedWords(least, most) {
    const items = (count) => `${count} item${count === 1 ? "" : "s"}`;
    if (most === undefined)
        return `at least ${items(least ?? 1)}`;
    return least === undefined || least === 0 ? `at most ${items(most)}` : `${least} to ${items(most)}`;
}
function countWords(keyword, limit, unit) {
    return `must have at ${keyword.startsWith("min") ? "least" : "most"} ${limit} ${unit}${limit === 1 ? "" : "s"}`;
}
/** Values named in one sentence; more are counted. */
const NAMED = 5;
function valuesIn(values) {
    const list = Array.isArray(values) ? values : [];
    const named = list.slice(0, NAMED).map((value) => (0,canonical/* canonicalText */.A4)(value));
    return named.join(", ") + (list.length > NAMED ? ` and ${list.length - NAMED} more` : "");
}
/** The first reason as a phrase: `/limit must be ≤ 100`, `must have pageId`. */
function refusalWords({ path, words }) {
    return path === "" ? words : `${path} ${words}`;
}
/** Where a refusal points in the value: its path and the property it names. */
function refusedPlace({ path, property }) {
    return property === undefined ? path : (0,json/* pointerTo */.xH)(path, property);
}


/***/ })

};
