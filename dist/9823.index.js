export const id = 9823;
export const ids = [9823];
export const modules = {

/***/ 3201:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ DEFAULT_ACKNOWLEDGEMENT_DAYS),
/* harmony export */   Bx: () => (/* binding */ withUsesElsewhere),
/* harmony export */   G5: () => (/* binding */ ACKNOWLEDGEMENTS_PATH),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   Yq: () => (/* binding */ samePerson),
/* harmony export */   Yt: () => (/* binding */ acknowledgeChanges)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82361);

/** Where acknowledgements stand in a repository beside the policy; the path is fixed, so that owners can be set for it. */
const ACKNOWLEDGEMENTS_PATH = ".github/mcp-gates.acks.yml";
/** Days that a record may last at most, unless the policy says otherwise: about two quarters. */
const DEFAULT_ACKNOWLEDGEMENT_DAYS = 180;
/** Days before its end from which on a used record is noted. */
const NOTED_DAYS = 14;
/**
 * Marks the changes that somebody answers for, and says what came of each record. Nothing else of a change is touched: its
 * severity and its bump stay. A record of one change goes before a record of its group. Pure.
 */
function acknowledgeChanges(changes, { records, today }) {
    const trials = records.map((record) => ({ record, held: 0, matched: 0, refusal: undefined }));
    const [byFingerprint, byGroup] = [indexed(trials, "fingerprint"), indexed(trials, "group")];
    const marked = changes.map((change) => {
        const about = [...(byFingerprint.get(change.fingerprint) ?? []), ...(byGroup.get(change.group) ?? [])];
        let holding;
        for (const trial of about) {
            const refusal = refusalOf(trial.record, change);
            if (refusal !== undefined) {
                trial.refusal ??= refusal;
                continue;
            }
            trial.matched += 1;
            if (holding === undefined && trial.record.expires >= today)
                holding = trial;
        }
        if (holding === undefined)
            return change;
        holding.held += 1;
        return { ...change, acknowledged: markOf(holding.record) };
    });
    return { changes: marked, acknowledgements: outcomesOf(trials, today) };
}
/**
 * What came of the records in a comparison, when the candidate was compared with other contracts too: one that acknowledges
 * a change there is used, whether or not it is used here.
 */
function withUsesElsewhere(here, elsewhere) {
    const there = new Map(elsewhere.flatMap(({ used }) => used).map((outcome) => [outcome.place, outcome]));
    return {
        ...here,
        used: [...here.used, ...here.unused.flatMap(({ place }) => there.get(place) ?? [])],
        unused: here.unused.filter(({ place }) => !there.has(place)),
    };
}
/** Whether two names are one person's: case, an `@` in front and the width of letters do not count. */
function samePerson(left, right) {
    return plainName(left) === plainName(right);
}
/** Days from one day to another, both YYYY-MM-DD; negative when the other lies before it. */
function daysBetween(from, to) {
    return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_OF_A_DAY;
}
const MILLISECONDS_OF_A_DAY = 86_400_000;
function indexed(trials, key) {
    const index = new Map();
    for (const trial of trials) {
        const id = trial.record[key];
        if (id !== undefined)
            index.set(id, [...(index.get(id) ?? []), trial]);
    }
    return index;
}
function refusalOf(record, change) {
    if (record.rule !== undefined && record.rule !== change.rule) {
        return `the change has the rule ${change.rule}, not ${record.rule}: look at the change again, then correct the record`;
    }
    const second = record.approvedBy;
    if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleById */ .B)(change.rule).security !== true || (second !== undefined && !samePerson(second, record.owner))) {
        return undefined;
    }
    return `${change.rule} is a security finding: a second person, other than the owner, must stand in approved-by`;
}
function markOf({ owner, reason, expires, ticket, approvedBy, allowBump }) {
    return {
        owner,
        reason,
        expires,
        ...(ticket === undefined ? {} : { ticket }),
        ...(approvedBy === undefined ? {} : { approvedBy }),
        ...(allowBump === true ? { allowBump } : {}),
    };
}
function outcomesOf(trials, today) {
    const isPast = ({ record }) => record.expires < today;
    const [past, open] = [trials.filter(isPast), trials.filter((trial) => !isPast(trial))];
    return {
        used: open.filter(({ held }) => held > 0).map((trial) => outcomeOf(trial, trial.held, endNote(trial, today))),
        expired: past.map((trial) => outcomeOf(trial, trial.matched, expiredNote(trial))),
        unused: open.filter(({ held }) => held === 0).map((trial) => outcomeOf(trial, 0, unusedNote(trial))),
    };
}
function outcomeOf({ record }, changes, note) {
    return { ...record, changes, ...(note === undefined ? {} : { note }) };
}
function endNote({ record }, today) {
    const days = daysBetween(today, record.expires);
    if (days > NOTED_DAYS)
        return undefined;
    const left = days === 0 ? "today is its last day" : `${days === 1 ? "1 day" : `${days} days`} left`;
    return `ends on ${record.expires}, ${left}: renew it or fix the change`;
}
function expiredNote({ record, matched }) {
    const next = matched > 0 ? "renew it or fix the change" : `${nothingHas(record)}, remove the record`;
    return `expired on ${record.expires}: ${next}`;
}
function unusedNote({ record, matched, refusal }) {
    if (refusal !== undefined)
        return refusal;
    if (matched > 0)
        return "records of their own acknowledge all its changes: remove the record";
    return `${nothingHas(record)}: remove the record, or look at the edit again when it has changed`;
}
function nothingHas({ group }) {
    return `no change has this ${group === undefined ? "fingerprint" : "group"}`;
}
function plainName(name) {
    return name.normalize("NFKC").trim().replace(/^@/, "").toLowerCase();
}


/***/ }),

/***/ 74893:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   IG: () => (/* binding */ listedDeprecation),
/* harmony export */   L$: () => (/* binding */ readDeprecation),
/* harmony export */   Zf: () => (/* binding */ Announcements),
/* harmony export */   jr: () => (/* binding */ DEPRECATION_KEY)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/** The member of a tool's or prompt's `_meta` that announces its end: `{ "sunset": "YYYY-MM-DD", "use"?: "other" }`. */
const DEPRECATION_KEY = "mcp-gates/deprecated";
/** What was announced, by markers in the baseline and by the policy, and whether its day has come. */
class Announcements {
    /** Aliases of the policy. */
    aliases;
    #deprecations;
    #minimumDays;
    #today;
    /** `today` as YYYY-MM-DD; without it no announced date can be judged, and none counts. */
    constructor({ today, declarations = {}, } = {}) {
        this.#today = today;
        this.aliases = declarations.aliases ?? {};
        this.#deprecations = declarations.deprecations ?? [];
        this.#minimumDays = declarations.minimumDays ?? 0;
    }
    /** What is announced of a tool or prompt of the baseline. */
    ofListed(kind, listed) {
        return this.of({ kind, name: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(listed, "name") ?? "" }, listedDeprecation(listed));
    }
    /** The marker or what the policy declares of the same thing; of two dates the later one is the promise. */
    of(announced, marker) {
        return [...(marker === undefined ? [] : [marker]), ...this.#declared(announced)].reduce((latest, one) => (latest === undefined || one.sunset > latest.sunset ? one : latest), undefined);
    }
    /** Whether the announced day has come; false when today is not known. */
    hasCome(sunset) {
        return this.#today !== undefined && this.#today >= sunset;
    }
    /** Whether the announced day is still to come; false when today is not known. */
    isAhead(sunset) {
        return this.#today !== undefined && this.#today < sunset;
    }
    /** Why a date that is announced today gives less notice than the policy asks for; `undefined` when it gives enough. */
    shortNotice(sunset) {
        if (this.#today === undefined || this.#minimumDays === 0)
            return undefined;
        const days = Math.round((Date.parse(sunset) - Date.parse(this.#today)) / DAY);
        if (days >= this.#minimumDays)
            return undefined;
        const given = days <= 0 ? "no notice" : `${days} ${days === 1 ? "day" : "days"} of notice`;
        return `that is ${given}, and the policy asks for ${this.#minimumDays} days`;
    }
    #declared({ kind, name, parameter }) {
        return this.#deprecations
            .filter((one) => one[kind] === name && one.parameter === parameter)
            .map(({ sunset, use }) => ({ sunset, use }));
    }
}
const DAY = 24 * 60 * 60 * 1000;
/** The marker of a tool or prompt; `undefined` when it has none, or one without a date that exists. */
function listedDeprecation(listed) {
    return readDeprecation((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(listed, "_meta") ?? {}, DEPRECATION_KEY));
}
/** A marker `{ "sunset": "YYYY-MM-DD", "use"?: "other" }`; `undefined` for everything else. */
function readDeprecation(marker) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(marker))
        return undefined;
    const sunset = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(marker, "sunset");
    return sunset === undefined || !isDate(sunset) ? undefined : { sunset, use: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(marker, "use") };
}
/** Whether a text is a day of the calendar, YYYY-MM-DD. */
function isDate(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}


/***/ }),

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

/***/ 95535:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asAjvReads),
/* harmony export */   n: () => (/* binding */ IDLE)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _applicators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78367);


/** Keywords that decide nothing here: the dialect is set from outside, and formats are annotations. */
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
 * the exclusive bounds of draft-04 are those of later drafts, and with `alone`, as in draft-07 and older, nothing counts
 * beside a reference.
 */
function asAjvReads(schema, alone) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(schema))
        return schema.map((item) => asAjvReads(item, alone));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        return schema;
    const reference = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "$ref");
    if (alone && typeof reference === "string") {
        const definitions = ["$defs", "definitions"].filter((key) => Object.hasOwn(schema, key));
        return {
            $ref: reference,
            ...Object.fromEntries(definitions.map((key) => [key, prepareEach(schema[key], alone)])),
        };
    }
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "enum");
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(listed) && listed.length === 0)
        return { not: {} };
    const modern = withoutDraft04(schema);
    return Object.fromEntries(Object.entries(modern).flatMap(([keyword, value]) => {
        if (IDLE.has(keyword))
            return [];
        if (DATA.has(keyword))
            return [[keyword, value]];
        return [[keyword, _applicators_js__WEBPACK_IMPORTED_MODULE_1__/* .APPLICATORS */ .b.get(keyword) === "map" ? prepareEach(value, alone) : asAjvReads(value, alone)]];
    }));
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
function prepareEach(map, alone) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(map))
        return map;
    return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, asAjvReads(schema, alone)]));
}


/***/ }),

/***/ 97901:
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
        if (!Object.keys(target).every((keyword) => keyword === "$ref" || validator_schema/* IDLE */.n.has(keyword)))
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
    constructor(languages) {
        this.#languages = languages;
    }
    /**
     * Whether a schema accepts a value, and if not, why. The value is taken apart (see {@link valueParts}), and a part's schema
     * that was compiled before is not compiled again. Patterns are run on automata, so that none can backtrack. `format` and
     * `content…` are annotations.
     */
    validate(schema, value) {
        const dialect = (0,schema_dialect/* dialectOf */.E3)(schema);
        if (dialect === "unknown" || (0,mentions/* mentions */.wy)(schema, mentions/* DYNAMIC */.u5) || holdsPrototype(value))
            return undefined;
        const alone = (0,schema_dialect/* ignoresReferenceSiblings */.Cz)(dialect);
        const parts = isApart(schema) ? valueParts(schema, value, { alone }) : [{ path: "", value, schema }];
        const refusals = [];
        for (const part of parts) {
            const prepared = (0,validator_schema/* asAjvReads */.B)(part.schema, alone);
            if (saysNothing(prepared))
                continue;
            if (isLarge(prepared))
                return undefined;
            const validate = this.#compiled(prepared, {
                dialect,
                inherited: holdsInherited(prepared) || holdsInherited(part.value),
            });
            if (validate === undefined)
                return undefined;
            try {
                if (validate(part.value) !== true)
                    refusals.push(...refusalsOf(validate, part.path));
            }
            catch {
                // A pattern without an automaton: it cannot tell.
                return undefined;
            }
        }
        return { refusals };
    }
    /** `undefined` for a reference that leads nowhere or a schema of another dialect. */
    #compiled(prepared, { dialect, inherited }) {
        const key = `${dialect} ${inherited} ${JSON.stringify(prepared)}`;
        const known = this.#validators.get(key);
        if (known !== undefined)
            return known.validate;
        const engine = this.#engine(dialect, inherited);
        const validate = engine === undefined ? undefined : compiled(engine, prepared);
        // Long ones hardly come again.
        if (key.length <= KEY_LIMIT)
            this.#validators.set(key, { validate });
        return validate;
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
/** Characters of a schema that is kept compiled, at most. */
const KEY_LIMIT = 1_000;
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
    if (!(0,json/* isJsonObject */.OW)(schema) || !(0,mentions/* onlyIntoDefinitions */.hg)(schema, schema))
        return false;
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
    return (errors ?? []).map((error) => ({
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
            return `must be ${[params.type].flat().join(" or ")}`;
        case "minLength":
        case "maxLength":
            return countWords(keyword, params.limit, "character");
        case "minItems":
        case "maxItems":
            return countWords(keyword, params.limit, "item");
        case "minProperties":
        case "maxProperties":
            return countWords(keyword, params.limit, "member");
        case "const":
            return `must be ${(0,canonical/* canonicalText */.A4)(params.allowedValue)}`;
        default:
            // Ajv's own words, with signs as people write them.
            return message.replace("<=", "≤").replace(">=", "≥").replace("must NOT", "must not");
    }
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


/***/ }),

/***/ 47687:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** The code of a failed system call (`ENOENT`), `undefined` for any other error. */
function systemErrorCode(error) {
    // Not by instanceof: an error of Node.js itself can be of another realm.
    if (typeof error !== "object" || error === null || !("code" in error))
        return undefined;
    return typeof error.code === "string" ? error.code : undefined;
}


/***/ })

};
