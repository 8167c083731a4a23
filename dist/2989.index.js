export const id = 2989;
export const ids = [2989];
export const modules = {

/***/ 56917:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SUBJECT_KINDS),
/* harmony export */   n: () => (/* binding */ makeChange)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45851);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82361);
/* harmony import */ var _schema_edit_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82822);




/** What a change is about. `server` is the server itself (capabilities, versions, instructions, identity). */
const SUBJECT_KINDS = ["tool", "prompt", "resource", "template", "server"];
/** Makes the change of an edit. Throws when the rule is not in the table: a differ must not invent ids. */
function makeChange(edit, readers) {
    const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleById */ .B)(edit.rule);
    const usual = readers === "tolerant" && rule.tolerant !== undefined ? rule.tolerant : rule;
    const before = edit.before ?? null;
    const after = edit.after ?? null;
    const group = groupOf(edit, before, after);
    return {
        fingerprint: shortDigest([group, edit.subject.name, edit.renamedTo ?? null]),
        group,
        rule: rule.id,
        severity: edit.severity ?? usual.severity,
        bump: edit.bump ?? usual.bump,
        subject: edit.subject,
        ...(edit.renamedTo === undefined ? {} : { renamedTo: edit.renamedTo }),
        direction: edit.direction ?? null,
        pointer: edit.pointer,
        before,
        after,
        message: edit.message,
        ...(edit.notes === undefined || edit.notes.length === 0 ? {} : { notes: edit.notes }),
        proof: edit.proof ?? { state: "rule" },
    };
}
function groupOf({ rule, subject, pointer, identity }, before, after) {
    const words = !ABOUT_SHAPES.has(rule);
    const values = identity?.values ?? [before, after].map((value) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityForm */ .N)(value, pointer, { words }));
    const facts = identity?.facts === undefined ? [] : [identity.facts];
    return shortDigest([rule, subject.kind, identity?.pointer ?? pointer, ...values, ...facts]);
}
const ABOUT_SHAPES = (0,_schema_edit_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesAboutShapes */ .d3)();
function shortDigest(parts) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(parts)).slice(0, 16);
}


/***/ }),

/***/ 52989:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diffContracts)
});

// EXTERNAL MODULE: ./.build/shared/contract/announcements.js
var contract_announcements = __webpack_require__(74893);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
;// CONCATENATED MODULE: ./.build/shared/contract/aliases.js


/**
 * The member of a tool's or prompt's `_meta` with the old names that the server still answers: each a name, or
 * `{ "name": "old", "sunset": "YYYY-MM-DD" }` with the first day on which it no longer does.
 */
const ALIASES_KEY = "mcp-gates/aliases";
/** The keyword of a property's schema with the old names under which the server still takes it; as {@link ALIASES_KEY}. */
const PARAMETER_ALIASES_KEYWORD = "x-aliases";
/** The aliases of a list; none when there is no list, and `undefined` for what is not one. */
function readAliases(list) {
    if (list === undefined)
        return [];
    if (!(0,json/* isJsonArray */.Md)(list))
        return undefined;
    const aliases = list.map(readAlias);
    return aliases.every((alias) => alias !== undefined) ? aliases : undefined;
}
/** The aliases of a tool or prompt; none when its list is malformed. */
function aliasesOf(listed) {
    return readAliases(rawAliases(listed)) ?? [];
}
/** The list of aliases of a tool or prompt as it stands. */
function rawAliases(listed) {
    return (0,json/* member */.Dc)((0,json/* objectMember */.wX)(listed, "_meta") ?? {}, ALIASES_KEY);
}
/** What is wrong with the day of an alias, in words that follow a colon; `undefined` when nothing is. */
function aliasProblem({ invalid }) {
    return invalid === undefined ? undefined : (0,contract_announcements/* dayProblem */.I$)(invalid);
}
/**
 * Where calls by old names end up in a candidate's list: by what its entries and the policy declare, as long as the day of it
 * has not come. Only names that are in the list are targets, and a name that is in the list is no alias.
 * Of several entries that claim a name, the first by name has it.
 */
function aliasTargets(candidate, declared, announcements) {
    const names = new Set(candidate.map((listed) => (0,json/* stringMember */.sk)(listed, "name") ?? ""));
    const targets = new Map();
    const offer = (old, target) => {
        if (!names.has(old) && names.has(target.to) && !targets.has(old))
            targets.set(old, target);
    };
    for (const listed of candidate.toSorted(byName)) {
        const to = (0,json/* stringMember */.sk)(listed, "name") ?? "";
        for (const { name, sunset } of standingAliases(aliasesOf(listed), announcements))
            offer(name, { to, sunset, by: "server" });
    }
    for (const old of Object.keys(declared)) {
        const target = followed(old, { declared, names, announcements });
        if (target !== undefined)
            offer(old, { ...target, by: "policy" });
    }
    return targets;
}
/** The aliases whose day has not come. */
function standingAliases(aliases, announcements) {
    return aliases.filter(({ sunset }) => sunset === undefined || !announcements.hasCome(sunset));
}
/** What the policy says of an old name; `undefined` when it says nothing, or its day has come. */
function declaredTarget(declared, old, announcements) {
    const alias = Object.hasOwn(declared, old) ? declared[old] : undefined;
    if (alias === undefined)
        return undefined;
    const { to, sunset } = typeof alias === "string" ? { to: alias, sunset: undefined } : alias;
    return sunset !== undefined && announcements.hasCome(sunset) ? undefined : { to, sunset };
}
/** A name that was renamed twice leads on; the first day on which one of the steps ends is the end of the way. */
function followed(old, { declared, names, announcements, }) {
    let target = declaredTarget(declared, old, announcements);
    const passed = new Set([old]);
    while (target !== undefined && !names.has(target.to) && !passed.has(target.to)) {
        passed.add(target.to);
        const next = declaredTarget(declared, target.to, announcements);
        if (next === undefined)
            break;
        const sunsets = [target.sunset, next.sunset].filter((sunset) => sunset !== undefined).sort();
        target = { to: next.to, sunset: sunsets[0] };
    }
    return target;
}
function readAlias(entry) {
    if (typeof entry === "string")
        return { name: entry, sunset: undefined };
    if (!(0,json/* isJsonObject */.OW)(entry))
        return undefined;
    const [name, sunset] = [(0,json/* stringMember */.sk)(entry, "name"), (0,json/* member */.Dc)(entry, "sunset")];
    if (name === undefined)
        return undefined;
    if (sunset === undefined)
        return { name, sunset: undefined };
    return typeof sunset === "string" && (0,contract_announcements/* isDate */.$P)(sunset) ? { name, sunset } : { name, sunset: undefined, invalid: sunset };
}
function byName(left, right) {
    const [a, b] = [(0,json/* stringMember */.sk)(left, "name") ?? "", (0,json/* stringMember */.sk)(right, "name") ?? ""];
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
;// CONCATENATED MODULE: ./.build/shared/contract/marker-statement.js


/**
 * What a marker says to agents that it did not say before: that something ends, sooner than announced, or on a day that does
 * not exist. `undefined` for every other edit of it. `what` is the thing that is marked, as a sentence begins with it.
 */
function markerStatement(before, after, { what, announcements }) {
    if ((0,canonical/* sameJson */.Vk)(before, after))
        return undefined;
    const [announced, marker] = [(0,contract_announcements/* readDeprecation */.L$)(before), (0,contract_announcements/* readDeprecation */.L$)(after)];
    const problem = (0,contract_announcements/* markerProblem */.M2)(after);
    if (problem !== undefined) {
        const withdrawn = announced === undefined ? "" : `; until now ${announced.sunset} was announced`;
        const message = `${what} is marked as deprecated, and no end is announced: ${problem}${withdrawn}`;
        return { ending: "sunset-invalid", message };
    }
    if (marker === undefined)
        return undefined;
    const day = announcements.judged(marker.sunset, announced?.sunset);
    if (day === undefined)
        return undefined;
    const [marked, successor] = announced === undefined
        ? ["is deprecated and ", marker.use === undefined ? "" : `; use ${marker.use} instead`]
        : ["", ""];
    return { ending: day.ending, message: `${what} ${marked}goes on ${marker.sunset}${successor}${day.words}` };
}
/** Whether a marker gives nobody time, which is worth a look even where what it marks is new. */
function promisesNothing({ ending }) {
    return ending === "sunset-past" || ending === "sunset-invalid";
}
/** The edit of something that went, with what was wrong with its marker where that announced nothing. */
function withMarkerProblem(edit, marker) {
    const problem = (0,contract_announcements/* markerProblem */.M2)(marker);
    if (problem === undefined)
        return edit;
    return { ...edit, notes: [...(edit.notes ?? []), `its mark as deprecated announced no end: ${problem}`] };
}

// EXTERNAL MODULE: ./.build/shared/contract/surface/subject.js
var surface_subject = __webpack_require__(73597);
;// CONCATENATED MODULE: ./.build/shared/contract/surface/deprecation.js




/** Without a day and without a policy: markers count, dates cannot be judged. */
const NOTHING_DECLARED = new contract_announcements/* Announcements */.Zf();
/** The edit of a tool or prompt that is gone: plainly, or before or after the date that was announced. */
function removalEdit(listed, { kind, announcements }) {
    const gone = { subject: { kind, name: (0,surface_subject/* nameOf */.Vb)(listed) }, pointer: "", before: listed };
    const announced = announcements.ofListed(kind, listed);
    const successor = announced?.use === undefined ? "" : `; ${announced.use} was named to replace it`;
    if (announced !== undefined && announcements.isAhead(announced.sunset)) {
        return {
            rule: `${kind}-removed-before-sunset`,
            ...gone,
            message: `the ${kind} is gone before ${announced.sunset}, the date that was announced${successor}`,
        };
    }
    if (announced !== undefined && announcements.hasCome(announced.sunset)) {
        return {
            rule: `${kind}-removed-after-sunset`,
            ...gone,
            message: `the ${kind} is gone, as announced for ${announced.sunset}${successor}`,
        };
    }
    const plain = { rule: `${kind}-removed`, ...gone, message: `the ${kind} is gone and nothing new resembles it` };
    return withMarkerProblem(plain, rawMarker(listed));
}
/** Whether a tool or prompt may be gone by now: what is left of it needs no successor, and is compared with none. */
function hasEnded(listed, { kind, announcements }) {
    const announced = announcements.ofListed(kind, listed);
    return announced !== undefined && announcements.hasCome(announced.sunset);
}
/** What to add where a name went before its announced day, in whatever way it went. */
function brokenPromiseNotes(listed, { kind, announcements }) {
    const announced = announcements.ofListed(kind, listed);
    if (announced === undefined || !announcements.isAhead(announced.sunset))
        return {};
    return { notes: [`${(0,surface_subject/* nameOf */.Vb)(listed)} was announced to stay until ${announced.sunset}`] };
}
/**
 * The edit of the marker itself, if it says more than metadata: a new mark, a date that moved closer, or one that does not
 * exist. `undefined` for every other edit of the marker.
 */
function deprecationEdit(before, after, { about, kind, announcements }) {
    const [raw, now] = [rawMarker(before), rawMarker(after)];
    const stated = markerStatement(raw, now, { what: `the ${kind}`, announcements });
    if (stated === undefined)
        return undefined;
    const { ending, message } = stated;
    const pointer = (0,json/* pointerTo */.xH)("/_meta", contract_announcements/* DEPRECATION_KEY */.jr);
    return { rule: `${kind}-${ending}`, ...about, pointer, before: raw, after: now, message };
}
/** Of a tool or prompt that is new, what is wrong with the end that it comes with. */
function bornEnding(listed, { kind, announcements }) {
    const statement = markerStatement(undefined, rawMarker(listed), { what: `the ${kind}`, announcements });
    if (statement === undefined || !promisesNothing(statement))
        return [];
    const about = { subject: { kind, name: (0,surface_subject/* nameOf */.Vb)(listed) }, pointer: (0,json/* pointerTo */.xH)("/_meta", contract_announcements/* DEPRECATION_KEY */.jr) };
    return [{ rule: `${kind}-${statement.ending}`, ...about, after: rawMarker(listed), message: statement.message }];
}
function rawMarker(listed) {
    return (0,json/* member */.Dc)((0,json/* objectMember */.wX)(listed, "_meta") ?? {}, contract_announcements/* DEPRECATION_KEY */.jr);
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/listed.js

/** Pairs two lists by the text under `key`, in the candidate's order. Of entries that repeat a key, the first counts. */
function pairByKey(baseline, candidate, key) {
    const old = firstByKey(baseline, key);
    const now = firstByKey(candidate, key);
    return {
        pairs: [...now].flatMap(([name, after]) => {
            const before = old.get(name);
            return before === undefined ? [] : [{ before, after }];
        }),
        removed: [...old].filter(([name]) => !now.has(name)).map(([, listed]) => listed),
        added: [...now].filter(([name]) => !old.has(name)).map(([, listed]) => listed),
    };
}
/** The entries of a list by the text under `key`, in list order, so that those that repeat a key can be taken in turn. */
function entriesByKey(list, key) {
    const found = new Map();
    for (const listed of list) {
        const name = (0,json/* stringMember */.sk)(listed, key) ?? "";
        const entries = found.get(name);
        if (entries === undefined)
            found.set(name, [listed]);
        else
            entries.push(listed);
    }
    return found;
}
function firstByKey(list, key) {
    return new Map([...entriesByKey(list, key)].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first]])));
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/alias-edits.js






/** A tool that is compared without its list. */
const NO_LIST = {
    announcements: NOTHING_DECLARED,
    answered: new Set(),
    renamed: new Set(),
};
/** Pairs what went with what still answers its name. */
function pairAliases(removed, candidate, aliases) {
    if (aliases.size === 0)
        return [];
    const now = entriesByKey(candidate, "name");
    return removed.flatMap((before) => {
        const target = aliases.get((0,surface_subject/* nameOf */.Vb)(before));
        const after = target === undefined ? undefined : now.get(target.to)?.[0];
        return after === undefined ? [] : [{ before, after }];
    });
}
/** The edit of a name that went and is still answered under another. */
function renamedWithAlias(kind, { before, after }, target) {
    const [old, now] = [(0,surface_subject/* nameOf */.Vb)(before), (0,surface_subject/* nameOf */.Vb)(after)];
    return {
        rule: `${kind}-renamed-with-alias`,
        ...(0,surface_subject/* renamedSubject */.fK)(kind, old, now),
        pointer: "/name",
        before: old,
        after: now,
        message: `the ${kind} is now called ${now}, and ${old} is still answered, as ${declaredBy(target)} declares`,
        notes: [
            `${old} → ${now}`,
            ...(target?.sunset === undefined ? [] : [`${old} is answered until ${target.sunset}`]),
            "declared, not tried: a gate calls no tool",
        ],
    };
}
/** Whether two lists of aliases are told by {@link aliasEdits}; everything else is metadata. */
function areAliases(before, after) {
    return [before, after].every((listed) => readAliases(rawAliases(listed)) !== undefined);
}
/** The edits of the aliases of one tool or prompt; none where a list is malformed. */
function aliasEdits(before, after, { kind, about, context, metadata, }) {
    const raw = { before: rawAliases(before), after: rawAliases(after) };
    const [old, now] = [readAliases(raw.before), readAliases(raw.after)];
    if (old === undefined || now === undefined || (0,canonical/* sameJson */.Vk)(raw.before, raw.after))
        return [];
    const pointer = (0,json/* pointerTo */.xH)("/_meta", ALIASES_KEY);
    const changes = aliasChanges(old, now);
    if (changes.length === 0) {
        return [{ rule: metadata, ...about, pointer, ...raw, message: "the aliases are listed in another way" }];
    }
    return changes.flatMap(({ name, was, is }) => {
        // Each alias is an edit of its own, so it carries its own values.
        const edit = (rule, message) => ({
            rule,
            ...about,
            pointer,
            before: aliasJson(was),
            after: aliasJson(is),
            message,
        });
        const problem = is === undefined ? undefined : aliasProblem(is);
        if (is !== undefined && problem !== undefined) {
            const withdrawn = was?.sunset === undefined ? "" : `; until now ${was.sunset} was announced`;
            const message = `the ${kind} answers to ${name}, and no end of that is announced: ${problem}${withdrawn}`;
            return [edit(`${kind}-sunset-invalid`, message)];
        }
        if (was === undefined && is?.sunset !== undefined && context.announcements.hasCome(is.sunset)) {
            const message = `${name} is an alias of the ${kind} until ${is.sunset}; that day has come already, so it counts as none`;
            return [edit(`${kind}-sunset-past`, message)];
        }
        if (was === undefined) {
            if (context.renamed.has(name) || name === about.subject.name)
                return [];
            return [edit(`${kind}-alias-added`, `the ${kind} also answers to ${name}`)];
        }
        if (is !== undefined)
            return sunsetEdit({ name, was, is }, { kind, context, edit, metadata });
        if (context.answered.has(name)) {
            return [edit(metadata, `${name} is no longer an alias of the ${kind}, and is answered by another one`)];
        }
        return [goneEdit(was, { kind, announcements: context.announcements, edit })];
    });
}
/** The aliases that differ between two lists, by name. */
function aliasChanges(before, after) {
    const [old, now] = [before, after].map((list) => new Map(list.map((alias) => [alias.name, alias])));
    const names = [...new Set([...before, ...after].map(({ name }) => name))].sort();
    return names
        .map((name) => ({ name, was: old?.get(name), is: now?.get(name) }))
        .filter(({ was, is }) => was === undefined || is === undefined || !(0,canonical/* sameJson */.Vk)(aliasJson(was), aliasJson(is)));
}
function goneEdit({ name, sunset }, { kind, announcements, edit, }) {
    const calls = kind === "tool" ? `calls to ${name} fail` : `requests for ${name} fail`;
    if (sunset !== undefined && announcements.hasCome(sunset)) {
        return edit(`${kind}-alias-removed-after-sunset`, `${name} is no longer answered, as announced for ${sunset}`);
    }
    const promise = sunset === undefined ? "no end of it was announced" : `it was announced until ${sunset}`;
    return edit(`${kind}-alias-removed`, `${name} is no longer answered, and ${promise}; ${calls}`);
}
function sunsetEdit({ name, was, is }, { kind, context, edit, metadata, }) {
    if (is.sunset === undefined)
        return [edit(metadata, `${name} is answered without an end again`)];
    const until = `${name} is answered until ${is.sunset} only`;
    const day = context.announcements.judged(is.sunset, was.sunset);
    if (day !== undefined)
        return [edit(`${kind}-${day.ending}`, until + day.words)];
    return [edit(metadata, `${name} is answered until ${is.sunset}, longer than announced`)];
}
function aliasJson(alias) {
    const sunset = alias?.sunset ?? alias?.invalid;
    return alias === undefined || sunset === undefined ? alias?.name : { name: alias.name, sunset };
}
function declaredBy(target) {
    return target?.by === "policy" ? "the policy" : "the server";
}

;// CONCATENATED MODULE: ./.build/shared/contract/parameter-aliases.js





/**
 * Follows the declared aliases of arguments at the top of the inputSchema: a call with the old name is heard as one with
 * the new name, so the baseline is rewritten to the new name before it is compared. What the two differ in otherwise is
 * then found as for every argument. Aliases stand in the candidate's `x-aliases` or in the policy.
 */
function followParameterAliases(before, after, options) {
    const untouched = { before, edits: [], entangled: new Set() };
    const [schema, candidate] = [(0,json/* objectMember */.wX)(before, "inputSchema"), (0,json/* objectMember */.wX)(after, "inputSchema")];
    if (schema === undefined || candidate === undefined)
        return untouched;
    const [old, now] = [propertiesOf(schema), propertiesOf(candidate)];
    const targets = parameter_aliases_aliasTargets(now, { before, after, announcements: options.announcements });
    const led = [...targets].filter(([name]) => Object.hasOwn(old, name) && !Object.hasOwn(now, name));
    if (led.length === 0)
        return untouched;
    const entangled = new Set(led.map(([name]) => name).filter((name) => isMentioned(schema, name)));
    const followed = led.filter(([name]) => !entangled.has(name));
    const inputSchema = followed.reduce((rewritten, [name, { to }]) => renamedProperty(rewritten, name, to), schema);
    return {
        before: { ...before, inputSchema },
        edits: followed.map(([name, target]) => parameter_aliases_renamedWithAlias(name, target, options.about)),
        entangled,
    };
}
/**
 * The edits of `x-aliases` among the edits of a tool's schemas, each alias by itself; those that {@link followParameterAliases}
 * told are left out. Every other edit stays as it is.
 */
function parameterAliasEdits(edits, { after, followed, announcements, }) {
    const told = new Set(followed.edits.map((edit) => edit.before));
    const properties = propertiesOf((0,json/* objectMember */.wX)(after, "inputSchema") ?? {});
    const targets = parameter_aliases_aliasTargets(properties, { before: after, after, announcements });
    const isTaken = (name) => Object.hasOwn(properties, name) || targets.has(name);
    return edits.flatMap((edit) => {
        if (edit.rule !== "input-param-hint-changed" || keywordOf(edit) !== PARAMETER_ALIASES_KEYWORD)
            return [edit];
        const [old, now] = [readAliases(edit.before), readAliases(edit.after)];
        if (old === undefined || now === undefined)
            return [edit];
        const changes = aliasChanges(old, now).filter(({ name, was, is }) => was !== undefined || !told.has(name) || is?.invalid !== undefined);
        if (changes.length === 0)
            return aliasChanges(old, now).length === 0 ? [edit] : [];
        return changes.map((change) => aliasEdit(change, { edit, announcements, isTaken }));
    });
}
function aliasEdit({ name, was, is }, { edit, announcements, isTaken, }) {
    const argument = `argument ${(0,json/* pointerTokens */.Mr)(edit.pointer).at(-2)}`;
    const make = (rule, message) => {
        const { severity: _severity, bump: _bump, notes: _notes, ...about } = edit;
        const [before, after] = [was, is].map((alias) => alias?.sunset ?? alias?.invalid ?? alias?.name);
        return { ...about, rule, before, after, message };
    };
    // The schemas never had the name: the promise that ended is the proof, and no value shows it.
    const promiseEdit = (rule, message) => ({ ...make(rule, message), direction: null });
    const problem = is === undefined ? undefined : aliasProblem(is);
    if (problem !== undefined) {
        const withdrawn = was?.sunset === undefined ? "" : `; until now ${was.sunset} was announced`;
        const message = `${argument} is taken as ${name}, and no end of that is announced: ${problem}${withdrawn}`;
        return make("input-param-sunset-invalid", message);
    }
    if (was === undefined && is?.sunset !== undefined && announcements.hasCome(is.sunset)) {
        const message = `${argument} is taken as ${name} until ${is.sunset}; that day has come already, so the alias counts as none`;
        return make("input-param-sunset-past", message);
    }
    if (was === undefined)
        return make("input-alias-added", `${argument} is also taken as ${name}`);
    if (is === undefined) {
        if (isTaken(name))
            return make(edit.rule, `${argument} is no longer taken as ${name}, another one is`);
        const { sunset } = was;
        if (sunset !== undefined && announcements.hasCome(sunset)) {
            const message = `${argument} is no longer taken as ${name}, as announced for ${sunset}`;
            return promiseEdit("input-alias-removed-after-sunset", message);
        }
        const promise = sunset === undefined ? "no end of it was announced" : `it was announced until ${sunset}`;
        return promiseEdit("input-alias-removed", `${argument} is no longer taken as ${name}, and ${promise}`);
    }
    if (is.sunset === undefined)
        return make(edit.rule, `${argument} is taken as ${name} without an end again`);
    const until = `${argument} is taken as ${name} until ${is.sunset} only`;
    const day = announcements.judged(is.sunset, was.sunset);
    return day === undefined
        ? make(edit.rule, `${argument} is taken as ${name} until ${is.sunset}, longer than announced`)
        : make(`input-param-${day.ending}`, until + day.words);
}
function parameter_aliases_renamedWithAlias(old, { to, sunset, by }, about) {
    return {
        rule: "input-property-renamed-with-alias",
        ...about,
        direction: "input",
        pointer: (0,json/* pointerTo */.xH)("/inputSchema/properties", to),
        before: old,
        after: to,
        message: `argument ${old} is now called ${to}, and ${old} is still taken, as the ${by} declares`,
        notes: [
            `${old} → ${to}`,
            ...(sunset === undefined ? [] : [`${old} is taken until ${sunset}`]),
            "declared, not tried: a gate calls no tool",
        ],
    };
}
/** Old names of arguments by what the candidate's properties declare, then by what the policy declares. */
function parameter_aliases_aliasTargets(now, { before, after, announcements, }) {
    const targets = new Map();
    for (const to of Object.keys(now).sort()) {
        const property = (0,json/* objectMember */.wX)(now, to);
        const aliases = readAliases(property === undefined ? undefined : (0,json/* member */.Dc)(property, PARAMETER_ALIASES_KEYWORD)) ?? [];
        for (const { name, sunset } of standingAliases(aliases, announcements))
            if (!targets.has(name))
                targets.set(name, { to, sunset, by: "server" });
    }
    const declared = declaredFor([before, after], announcements);
    for (const old of Object.keys(declared)) {
        const target = declaredTarget(declared, old, announcements);
        if (target !== undefined && Object.hasOwn(now, target.to) && !targets.has(old)) {
            targets.set(old, { ...target, by: "policy" });
        }
    }
    return targets;
}
/** The policy may name a renamed tool by either name. */
function declaredFor(tools, { aliases: { parameters = {} } }) {
    const names = [...new Set(tools.map(surface_subject/* nameOf */.Vb))].filter((name) => Object.hasOwn(parameters, name));
    return Object.fromEntries(names.toReversed().flatMap((name) => Object.entries(parameters[name] ?? {})));
}
/** Where the new name was known before as well, a caller may send what either of them took. */
function renamedProperty(schema, old, to) {
    const properties = propertiesOf(schema);
    const { [old]: value = true, ...rest } = properties;
    const known = Object.hasOwn(rest, to) ? (0,json/* member */.Dc)(rest, to) : undefined;
    const required = (0,json/* member */.Dc)(schema, "required");
    return {
        ...schema,
        properties: { ...rest, [to]: known === undefined ? value : eitherOf(value, known) },
        ...((0,json/* isJsonArray */.Md)(required) ? { required: [...new Set(required.map((name) => (name === old ? to : name)))] } : {}),
    };
}
function eitherOf(old, now) {
    return (0,canonical/* sameJson */.Vk)(withoutTexts(old), withoutTexts(now)) ? now : { anyOf: [old, now] };
}
/** What a schema says to readers and not to validators; two names of one argument differ in it by nature. */
const TEXTS = ["title", "description", "examples", "default", "deprecated", "x-deprecated", PARAMETER_ALIASES_KEYWORD];
function withoutTexts(schema) {
    if (!(0,json/* isJsonObject */.OW)(schema))
        return schema;
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !TEXTS.includes(keyword)));
}
/** Whether keywords beside `properties` and `required` speak of a name; asked of texts anywhere, so that doubt says yes. */
function isMentioned(schema, name) {
    const { properties: _properties, required: _required, description: _description, title: _title, ...rest } = schema;
    return mentions(rest, name);
}
function mentions(value, name) {
    if ((0,json/* isJsonArray */.Md)(value))
        return value.some((item) => mentions(item, name));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value === name;
    return Object.entries(value).some(([key, inner]) => key === name || mentions(inner, name));
}
function propertiesOf(schema) {
    return (0,json/* objectMember */.wX)(schema, "properties") ?? {};
}
function keywordOf({ pointer }) {
    return (0,json/* pointerTokens */.Mr)(pointer).at(-1);
}

;// CONCATENATED MODULE: ./.build/shared/contract/parameter-announcements.js




/**
 * The keyword beside `deprecated: true` in the schema of an argument or result field that says when it goes:
 * `{ "sunset": "YYYY-MM-DD", "use"?: "other" }`. Without the flag, which is what clients know, it announces nothing.
 */
const PARAMETER_DEPRECATION_KEYWORD = "x-deprecated";
/** Rules of edits by which a property goes, alone or under another name. */
const REMOVALS = new Set([
    "input-property-removed-closed",
    "input-optional-property-removed-open",
    "input-required-property-removed",
    "output-property-removed-optional",
    "output-property-removed-required",
    "output-nested-property-removed",
]);
/** Inside a shared definition, a map or a pattern the edit has the rule of that construct. */
const CONSTRUCTS = /^input-(?:ref-target|recursive-ref|additionalProperties-schema|patternProperties)-narrowed$/;
const RENAMES = new Set([
    "input-property-renamed",
    "input-optional-property-renamed",
    "output-property-renamed",
    "output-optional-property-renamed",
]);
/**
 * The edits of a tool's schemas, judged by what was announced of its arguments and result fields: one that goes before its
 * day or after it, one that is announced, and one whose day moved closer. Only what the baseline announced counts for what
 * goes: agents must have been told. Every other edit stays as it is.
 */
function announcedParameterEdits(edits, pair) {
    const judged = edits.map((edit) => announcedRemoval(edit, pair));
    return [...announcementEdits(judged, pair), ...judged.flatMap((edit) => parameter_announcements_bornEnding(edit, pair))];
}
/** Of a property that comes, what is wrong with the end that it comes with. */
function parameter_announcements_bornEnding({ direction, subject, renamedTo, pointer, before, after }, pair) {
    const comes = before === undefined && (0,json/* pointerTokens */.Mr)(pointer).at(-2) === "properties";
    const marker = comes ? rawMarkerOf(after) : undefined;
    if (marker === undefined || direction === undefined || direction === null)
        return [];
    const statement = markerStatement(undefined, marker, { what: whatOf(pointer, direction), ...pair });
    if (statement === undefined || !promisesNothing(statement))
        return [];
    const about = { subject, ...(renamedTo === undefined ? {} : { renamedTo }), direction };
    const place = { pointer: (0,json/* pointerTo */.xH)(pointer, PARAMETER_DEPRECATION_KEYWORD), after: marker };
    return [{ ...about, ...place, rule: `${KINDS[direction]}-${statement.ending}`, message: statement.message }];
}
const KINDS = { input: "input-param", output: "output-field" };
function whatOf(pointer, direction) {
    return `${direction === "input" ? "argument" : "result field"} ${pathOf(pointer) ?? lastOf(pointer)}`;
}
function announcedRemoval(edit, pair) {
    const gone = goneProperty(edit, pair);
    if (gone === undefined)
        return edit;
    const { announcements } = pair;
    const marker = markerOf(gone.schema);
    const parameter = edit.direction === "input" ? pathOf(gone.pointer) : undefined;
    const owner = { kind: "tool", name: edit.subject.name };
    const announced = parameter === undefined ? marker : announcements.of({ ...owner, parameter }, marker);
    if (announced === undefined)
        return withNotes(edit, undatedNotes(gone.schema));
    const { sunset, use } = announced;
    const successor = use === undefined || edit.after === use ? [] : [`${use} was named to replace it`];
    const { severity: _severity, bump: _bump, ...stated } = withNotes(edit, successor);
    if (announcements.isAhead(sunset)) {
        const rule = `${edit.direction}-property-removed-before-sunset`;
        return { ...stated, rule, message: `${edit.message}; it was announced to stay until ${sunset}` };
    }
    if (!announcements.hasCome(sunset))
        return edit;
    const kept = keptReason(edit, pair);
    if (kept !== undefined)
        return withNotes(edit, [kept]);
    const rule = `${edit.direction}-property-removed-after-sunset`;
    return { ...stated, rule, message: `${edit.message}, as announced for ${sunset}` };
}
/** What was not announced although the end of the old name was. */
function keptReason(edit, { after }) {
    if (RENAMES.has(edit.rule)) {
        const demanded = edit.direction === "input" && demands((0,json/* member */.Dc)(after, "inputSchema"), edit.after);
        return demanded ? "that the old name goes was announced, that the new one is required was not" : undefined;
    }
    return edit.direction === "output" && edit.severity === "breaking"
        ? "that the field goes was announced, that its name may return with other values was not"
        : undefined;
}
/** Whether a name stands in any `required` of a schema; asked where the exact object is not known, so that doubt says yes. */
function demands(schema, name) {
    if ((0,json/* isJsonArray */.Md)(schema))
        return schema.some((item) => demands(item, name));
    if (!(0,json/* isJsonObject */.OW)(schema))
        return false;
    const required = (0,json/* member */.Dc)(schema, "required");
    if ((0,json/* isJsonArray */.Md)(required) && required.some((item) => item === name))
        return true;
    return Object.values(schema).some((value) => demands(value, name));
}
function goneProperty(edit, pair) {
    if (RENAMES.has(edit.rule))
        return renamed(edit, pair);
    const isRemoval = REMOVALS.has(edit.rule) ||
        (CONSTRUCTS.test(edit.rule) && edit.after === undefined && (0,json/* pointerTokens */.Mr)(edit.pointer).at(-2) === "properties");
    return isRemoval ? removedProperty(edit, pair) : undefined;
}
function removedProperty(edit, { before }) {
    const schema = valueAt(before, edit.pointer);
    return (0,canonical/* sameJson */.Vk)(schema, edit.before) ? { pointer: edit.pointer, schema } : undefined;
}
/** The old property of a rename, whose pointer tells where the new one stands. */
function renamed(edit, { before }) {
    const tokens = (0,json/* pointerTokens */.Mr)(edit.pointer);
    if (typeof edit.before !== "string" || tokens.at(-2) !== "properties")
        return undefined;
    const pointer = (0,json/* pointerTo */.xH)("", ...tokens.slice(0, -1), edit.before);
    return { pointer, schema: valueAt(before, pointer) };
}
/** The edits of markers: two keywords of one place are one announcement. */
function announcementEdits(edits, pair) {
    const places = new Set(edits.filter(isMarkerEdit).map((edit) => parentOf(edit.pointer)));
    if (places.size === 0)
        return edits;
    const told = new Map([...places].map((place) => [place, announcementEdit(place, edits, pair)]));
    const written = new Set();
    return edits.flatMap((edit) => {
        const place = parentOf(edit.pointer);
        const announcement = isMarkerEdit(edit) ? told.get(place) : undefined;
        if (announcement === undefined)
            return [edit];
        if (written.has(place))
            return [];
        written.add(place);
        return [announcement];
    });
}
function announcementEdit(place, edits, { after, announcements }) {
    const now = valueAt(after, place);
    if (!(0,json/* isJsonObject */.OW)(now))
        return undefined;
    const edited = (keyword) => edits.find((edit) => edit.pointer === (0,json/* pointerTo */.xH)(place, keyword));
    const [flag, date] = [edited("deprecated"), edited(PARAMETER_DEPRECATION_KEYWORD)];
    const first = date ?? flag;
    if (first === undefined)
        return undefined;
    const was = rawMarkerOf({
        deprecated: flag === undefined ? true : (flag.before ?? false),
        [PARAMETER_DEPRECATION_KEYWORD]: (date === undefined ? raw(now) : date.before) ?? null,
    });
    const direction = first.direction === "input" ? "input" : "output";
    const stated = markerStatement(was, rawMarkerOf(now), { what: whatOf(place, direction), announcements });
    if (stated === undefined)
        return undefined;
    const { severity: _severity, bump: _bump, notes: _notes, ...about } = first;
    return { ...about, rule: `${KINDS[direction]}-${stated.ending}`, message: stated.message };
}
function isMarkerEdit({ rule, pointer }) {
    const keyword = (0,json/* pointerTokens */.Mr)(pointer).at(-1);
    return ((/^(?:input-param|output-field)-flag-changed$/.test(rule) && keyword === "deprecated") ||
        (/^(?:input-param|output-field)-hint-changed$/.test(rule) && keyword === PARAMETER_DEPRECATION_KEYWORD));
}
function markerOf(schema) {
    return (0,contract_announcements/* readDeprecation */.L$)(rawMarkerOf(schema));
}
/** What stands beside the flag, which alone announces no day. */
function rawMarkerOf(schema) {
    if (!(0,json/* isJsonObject */.OW)(schema) || (0,json/* member */.Dc)(schema, "deprecated") !== true)
        return undefined;
    return raw(schema);
}
function raw(schema) {
    return (0,json/* member */.Dc)(schema, PARAMETER_DEPRECATION_KEYWORD);
}
function undatedNotes(schema) {
    if (!(0,json/* isJsonObject */.OW)(schema))
        return [];
    if ((0,json/* member */.Dc)(schema, "deprecated") === true) {
        const problem = (0,contract_announcements/* markerProblem */.M2)(raw(schema));
        if (problem !== undefined)
            return [`its ${PARAMETER_DEPRECATION_KEYWORD} announced no end: ${problem}`];
        return [`it was deprecated without a date in ${PARAMETER_DEPRECATION_KEYWORD}, which announces no end`];
    }
    const dated = (0,json/* objectMember */.wX)(schema, PARAMETER_DEPRECATION_KEYWORD);
    if (dated === undefined || (0,json/* stringMember */.sk)(dated, "sunset") === undefined)
        return [];
    return [`${PARAMETER_DEPRECATION_KEYWORD} without deprecated: true announces nothing to clients`];
}
function withNotes(edit, notes) {
    return notes.length === 0 ? edit : { ...edit, notes: [...(edit.notes ?? []), ...notes] };
}
/** `filter.limit` for `/inputSchema/properties/filter/properties/limit`; `undefined` where the way leads through more than properties and items. */
function pathOf(pointer) {
    let path = "";
    const tokens = (0,json/* pointerTokens */.Mr)(pointer).slice(1);
    for (let index = 0; index < tokens.length; index += 1) {
        if (tokens[index] === "items")
            path += "[]";
        else if (tokens[index] === "properties" && index + 1 < tokens.length) {
            index += 1;
            path += path === "" ? tokens[index] : `.${tokens[index]}`;
        }
        else
            return undefined;
    }
    return path === "" ? undefined : path;
}
function lastOf(pointer) {
    return (0,json/* pointerTokens */.Mr)(pointer).at(-1) ?? "";
}
function parentOf(pointer) {
    return pointer.slice(0, pointer.lastIndexOf("/"));
}
function valueAt(root, pointer) {
    let value = root;
    for (const token of (0,json/* pointerTokens */.Mr)(pointer)) {
        if ((0,json/* isJsonArray */.Md)(value))
            value = value[Number(token)];
        else if ((0,json/* isJsonObject */.OW)(value))
            value = (0,json/* member */.Dc)(value, token);
        else
            return undefined;
    }
    return value;
}

;// CONCATENATED MODULE: ./.build/shared/contract/announced-schemas.js



/**
 * The edits of the schemas of two tools that belong together, in the light of what was announced of their arguments and
 * results: aliases are followed before the comparison, deprecations are judged after it. `compare` compares two tools as
 * they stand.
 */
function announcedSchemaEdits(before, after, { about, announcements, compare, }) {
    const followed = followParameterAliases(before, after, { about, announcements });
    const compared = compare(followed.before, after).map((edit) => withEntanglement(edit, followed.entangled));
    const judged = announcedParameterEdits(compared, { before, after, announcements });
    return [...followed.edits, ...parameterAliasEdits(judged, { after, followed, announcements })];
}
/** Says why an argument goes although it has an alias. */
function withEntanglement(edit, entangled) {
    const old = [...entangled].find((name) => edit.before === name || edit.pointer === (0,json/* pointerTo */.xH)("/inputSchema/properties", name));
    if (old === undefined || edit.direction !== "input")
        return edit;
    const note = `the alias of ${old} was not followed, because other keywords of the schema speak of it`;
    return { ...edit, notes: [...(edit.notes ?? []), note] };
}

// EXTERNAL MODULE: ./.build/shared/contract/change.js
var change = __webpack_require__(56917);
// EXTERNAL MODULE: ./.build/shared/contract/model.js
var model = __webpack_require__(48112);
// EXTERNAL MODULE: ./.build/shared/contract/client-findings.js + 2 modules
var client_findings = __webpack_require__(57310);
// EXTERNAL MODULE: ./.build/shared/contract/schema/mentions.js
var schema_mentions = __webpack_require__(20798);
;// CONCATENATED MODULE: ./.build/shared/contract/findings-anew.js


/** Findings about references that cannot be followed, wherever in a schema they stand. */
const REFERENCE_FINDINGS = new Set(["schema-external-ref", "schema-unresolvable-ref"]);
/**
 * The findings of the candidate that the baseline has not got. The same problem of the same tool at the same place is none,
 * and neither is the same reference at another place, one for one: who could not follow it could not before. `oldName` says
 * what a tool of the candidate was called.
 */
function findingsAnew(baseline, candidate, oldName) {
    const place = ({ id, pointer }, tool) => JSON.stringify([id, tool, withinTool(pointer)]);
    const was = new Set(baseline.findings.map((finding) => place(finding, finding.subject)));
    const is = new Set(candidate.findings.map((finding) => place(finding, oldName(finding.subject))));
    const anew = candidate.findings.filter((finding) => !was.has(place(finding, oldName(finding.subject))));
    const left = new Map();
    for (const finding of baseline.findings) {
        if (is.has(place(finding, finding.subject)) || !isInUse(finding, baseline.tools))
            continue;
        const words = wordsOf(finding, finding.subject);
        left.set(words, (left.get(words) ?? 0) + 1);
    }
    return anew.filter((finding) => {
        if (!REFERENCE_FINDINGS.has(finding.id))
            return true;
        const words = wordsOf(finding, oldName(finding.subject));
        const others = left.get(words) ?? 0;
        left.set(words, others - 1);
        return others <= 0;
    });
}
/** The JSON pointer of a finding without the place of its tool in the list. */
function withinTool(pointer) {
    return pointer.replace(/^\/tools\/\d+/, "");
}
/** The same reference of the same schema, wherever in it: the message names where it leads. */
function wordsOf({ id, pointer, message }, tool) {
    return JSON.stringify([id, tool, (0,json/* pointerTokens */.Mr)(withinTool(pointer))[0], message]);
}
/** A definition that nothing refers to kept nobody from using the schema. */
function isInUse({ pointer }, tools) {
    const [, index, side, keyword, name] = (0,json/* pointerTokens */.Mr)(pointer);
    if (keyword === undefined || name === undefined || !DEFINITIONS.has(keyword))
        return true;
    const definition = `#${(0,json/* pointerTo */.xH)("", keyword, name)}`;
    const schema = (0,json/* member */.Dc)(tools[Number(index)] ?? {}, side ?? "") ?? {};
    return (0,schema_mentions/* referencesIn */.ii)(schema).some((reference) => reference === definition || reference.startsWith(`${definition}/`));
}
const DEFINITIONS = new Set(["$defs", "definitions"]);

;// CONCATENATED MODULE: ./.build/shared/contract/new-findings.js




/** The rule of a finding that is new in the candidate; findings without one are judged by rules of their own. */
const RULE_OF = new Map([
    ["tool-malformed", "tool-malformed"],
    ["tool-schema-bare", "tool-schema-bare"],
    ["schema-invalid", "schema-invalid"],
    ["schema-self-reference", "schema-invalid"],
    ["schema-external-ref", "external-ref-added"],
    ["schema-unresolvable-ref", "ref-unresolvable"],
]);
/**
 * What conforming clients would newly refuse or drop, wherever in a new or changed tool it stands: one tool that clients
 * choke on can cost them the whole list. `known` are the edits that were found already, none of which is repeated,
 * `unchanged` the tools of the candidate that are as they were, and `renamed` those that have another name.
 */
function newFindingEdits(baseline, candidate, { known, unchanged, renamed, }) {
    const changed = candidate.tools.filter((tool) => !unchanged.has(tool));
    const now = findingsOf(candidate, changed);
    if (now.length === 0)
        return [];
    const oldNames = new Map(renamed.map(({ before, after }) => [(0,surface_subject/* nameOf */.Vb)(after), (0,surface_subject/* nameOf */.Vb)(before)]));
    const oldName = (name) => oldNames.get(name) ?? name;
    const old = new Map(baseline.tools.map((tool) => [(0,surface_subject/* nameOf */.Vb)(tool), tool]));
    const before = changed.map((tool) => old.get(oldName((0,surface_subject/* nameOf */.Vb)(tool)))).filter((tool) => tool !== undefined);
    const anew = findingsAnew({ tools: before, findings: findingsOf(baseline, before) }, { tools: changed, findings: now }, oldName);
    const told = new Set(known.map((edit) => `${edit.rule} ${edit.subject.name}`));
    const toldReferences = new Set(known
        .filter(({ rule }) => REFERENCES.test(rule))
        .flatMap(({ subject, pointer, after }) => [`${subject.name} ${pointer}`, dynamic(subject.name, after)]));
    const contract = { ...candidate, tools: changed };
    const groups = new Map();
    for (const finding of anew) {
        const edit = editOf(finding, (0,surface_subject/* renamedSubject */.fK)("tool", oldName(finding.subject), finding.subject));
        if (edit === undefined)
            continue;
        const key = `${edit.rule} ${edit.subject.name}`;
        if (REFERENCE_FINDINGS.has(finding.id)) {
            const leadsTo = new_findings_valueAt(contract.tools, (0,json/* pointerTokens */.Mr)(finding.pointer).slice(1));
            if (toldReferences.has(`${edit.subject.name} ${edit.pointer}`))
                continue;
            if (edit.pointer.endsWith("/$dynamicRef") && toldReferences.has(dynamic(edit.subject.name, leadsTo)))
                continue;
        }
        else if (told.has(key))
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [{ finding, edit }]);
        else
            group.push({ finding, edit });
    }
    return [...groups.values()].map((group) => joined(group, contract));
}
/** Rules of the comparison about references that cannot be followed. */
const REFERENCES = /-(?:external-ref-added|ref-unresolvable)$/;
/** The comparison takes a dynamic reference that leads to one place for a plain one, so that it stands elsewhere. */
function dynamic(tool, leadsTo) {
    return JSON.stringify([tool, leadsTo ?? null]);
}
/**
 * One edit for all that a rule finds in a tool: the first place by name, whatever the order of keys. The fingerprint counts
 * all of them, so that none hides behind another that somebody answers for.
 */
function joined(group, contract) {
    const placed = group.map((found) => ({ ...found, place: `${found.edit.pointer} ${found.finding.id}` }));
    const sorted = placed.sort((left, right) => (left.place < right.place ? -1 : left.place > right.place ? 1 : 0));
    const facts = sorted.map(({ finding, edit }) => [
        finding.id,
        edit.pointer,
        new_findings_valueAt(contract.tools, (0,json/* pointerTokens */.Mr)(finding.pointer).slice(1)) ?? null,
    ]);
    const { edit } = sorted[0] ?? group[0];
    const others = sorted.length - 1;
    return {
        ...edit,
        ...(others === 0 ? {} : { notes: [`the same is wrong in ${others} more ${others === 1 ? "place" : "places"}`] }),
        identity: { facts },
    };
}
function findingsOf(contract, tools) {
    return (0,client_findings/* clientFindings */.M)({ ...contract, tools, prompts: [], resources: [], resourceTemplates: [] });
}
function editOf({ id, pointer, message }, about) {
    const rule = RULE_OF.get(id);
    if (rule === undefined)
        return undefined;
    const place = withinTool(pointer);
    const direction = (0,json/* pointerTokens */.Mr)(place)[0] === "outputSchema" ? "output" : "input";
    const aboutTool = rule.startsWith("tool-");
    return {
        rule: aboutTool ? rule : `${direction}-${rule}`,
        ...about,
        direction: aboutTool ? null : direction,
        pointer: place,
        message,
    };
}
/** What stands at the end of a way down, or the nearest thing around it: another mistake there is another finding. */
function new_findings_valueAt(value, [token, ...rest]) {
    if (token === undefined || value === undefined)
        return value;
    if ((0,json/* isJsonArray */.Md)(value))
        return new_findings_valueAt(value[Number(token)], rest);
    return (0,json/* isJsonObject */.OW)(value) && Object.hasOwn(value, token) ? new_findings_valueAt((0,json/* member */.Dc)(value, token), rest) : value;
}

// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var contract_rule = __webpack_require__(82319);
// EXTERNAL MODULE: ./.build/shared/contract/rules.js + 10 modules
var rules = __webpack_require__(82361);
// EXTERNAL MODULE: ./.build/shared/contract/schema/applicators.js
var applicators = __webpack_require__(78367);
;// CONCATENATED MODULE: ./.build/shared/contract/portability/places.js


/** More places than a schema for people or models has; what is beyond is not looked at, and that is said. */
const MOST_PLACES = 20_000;
/** Keywords that hold schemas; the two that are read nowhere else are sent to clients like the rest. */
const HOLDERS = new Map([
    ...applicators/* APPLICATORS */.b,
    ["dependencies", "map"],
    ["contentSchema", "schema"],
]);
/**
 * Every object schema in a schema, definitions included, without following references. It keeps a stack of its own, so that
 * no depth overflows the machine's, and ends after {@link MOST_PLACES}.
 */
function placesIn(schema) {
    if (!(0,json/* isJsonObject */.OW)(schema))
        return { places: [], complete: true };
    const places = [];
    const ahead = [placeOf(schema, null, [])];
    for (let place = ahead.pop(); place !== undefined; place = ahead.pop()) {
        if (places.length === MOST_PLACES)
            return { places, complete: false };
        places.push(place);
        const room = MOST_PLACES + 1 - places.length;
        const inner = placesWithin(place, room);
        for (let index = inner.length - 1; index >= 0; index -= 1)
            ahead.push(inner[index]);
    }
    return { places, complete: true };
}
/** {@link placesIn}, which looks at each schema once however often it is asked. */
function placesOnce() {
    const known = new Map();
    return (schema) => {
        const places = known.get(schema) ?? placesIn(schema);
        if ((0,json/* isJsonObject */.OW)(schema))
            known.set(schema, places);
        return places;
    };
}
/** The JSON pointer of a place below that of its root. */
function pointerOf(place, root) {
    const tokens = [];
    for (let here = place; here !== null; here = here.around)
        tokens.push(...here.tokens.toReversed());
    return (0,json/* pointerTo */.xH)(root, ...tokens.reverse());
}
/** Whether a schema speaks about objects: by its type, or by naming properties. */
function isObjectSchema(schema) {
    const type = (0,json/* member */.Dc)(schema, "type");
    return (type === "object" || ((0,json/* isJsonArray */.Md)(type) && type.includes("object")) || (0,json/* isJsonObject */.OW)((0,json/* member */.Dc)(schema, "properties")));
}
function placeOf(schema, around, tokens) {
    return { schema, around, tokens, nesting: (around?.nesting ?? 0) + (isObjectSchema(schema) ? 1 : 0) };
}
function placesWithin(place, most) {
    const found = [];
    const add = (value, ...tokens) => {
        if ((0,json/* isJsonObject */.OW)(value) && found.length < most)
            found.push(placeOf(value, place, tokens));
    };
    for (const keyword of Object.keys(place.schema).sort()) {
        const form = HOLDERS.get(keyword);
        if (form === undefined)
            continue;
        const value = (0,json/* member */.Dc)(place.schema, keyword);
        if (form === "map" && (0,json/* isJsonObject */.OW)(value)) {
            for (const name of Object.keys(value).sort())
                add((0,json/* member */.Dc)(value, name), keyword, name);
        }
        else if ((0,json/* isJsonArray */.Md)(value)) {
            for (const [index, item] of value.entries())
                add(item, keyword, index);
        }
        else if (form !== "map")
            add(value, keyword);
    }
    return found;
}

// EXTERNAL MODULE: ./.build/shared/contract/portability/profile.js
var profile = __webpack_require__(18208);
;// CONCATENATED MODULE: ./.build/shared/contract/portability/profiles/anthropic.js
const GUIDE = "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools";
const ANTHROPIC = {
    name: "anthropic",
    about: "Tools that a client hands to the Claude Messages API as they are, without strict mode.",
    schemas: ["inputSchema"],
    lines: [
        {
            id: "tool-name",
            check: { kind: "tool-name", pattern: "^[a-zA-Z0-9_-]{1,64}$" },
            says: "a tool name has 1 to 64 ASCII letters, digits, underscores and hyphens",
            source: GUIDE,
            read: "2026-11-24",
        },
        {
            id: "root-combinators",
            check: { kind: "root-keywords", refused: ["anyOf", "oneOf", "allOf"] },
            says: "the API refuses a request with an input schema that has anyOf, oneOf or allOf at its top level",
            source: "https://github.com/anthropics/claude-code/issues/5973",
            read: "2026-11-24",
        },
        {
            id: "argument-names",
            check: { kind: "argument-names", pattern: "^[a-zA-Z0-9_.-]{1,64}$" },
            says: "the API refuses a request in which an argument has a name of other than 1 to 64 ASCII letters, digits, underscores, dots and hyphens",
            source: "https://github.com/beautyfree/appstore-connect-mcp/issues/2",
            read: "2026-11-24",
        },
    ],
};

;// CONCATENATED MODULE: ./.build/shared/contract/portability/profiles/anthropic-strict.js
const anthropic_strict_GUIDE = "https://platform.claude.com/docs/en/build-with-claude/structured-outputs";
const READ = "2026-11-24";
const ANTHROPIC_STRICT = {
    name: "anthropic-strict",
    about: "Tools that a client hands to the Claude API with `strict: true`; the limits of `anthropic` hold as well.",
    schemas: ["inputSchema"],
    lines: [
        {
            id: "closed-objects",
            check: { kind: "closed-objects" },
            says: "additionalProperties has to be false in every object",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "number-limits",
            check: {
                kind: "refused-keywords",
                keywords: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
            },
            says: "limits of numbers are not supported",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "string-limits",
            check: { kind: "refused-keywords", keywords: ["minLength", "maxLength"] },
            says: "limits of the length of strings are not supported",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "array-limits",
            check: {
                kind: "refused-keywords",
                keywords: ["maxItems", "uniqueItems", "contains", "minContains", "maxContains"],
            },
            says: "of the limits of arrays only minItems is supported",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "min-items",
            check: { kind: "keyword-values", keyword: "minItems", values: [0, 1] },
            says: "minItems may be 0 or 1",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "formats",
            check: {
                kind: "keyword-values",
                keyword: "format",
                values: ["date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"],
            },
            says: "ten string formats are supported: date-time, time, date, duration, email, hostname, uri, ipv4, ipv6 and uuid",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "enum-values",
            check: { kind: "enum-values", types: ["string", "number", "boolean", "null"] },
            says: "enum holds strings, numbers, booleans and null, no objects and no arrays",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "recursion",
            check: { kind: "references", refused: "recursive" },
            says: "recursive schemas are not supported",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "external-references",
            check: { kind: "references", refused: "external" },
            says: "references out of the schema are not supported",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "references-in-allof",
            check: { kind: "references", refused: "in-allOf" },
            says: "allOf is supported, but not with a reference in it",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "tools",
            check: { kind: "list-budget", of: "tools", limit: 20 },
            says: "a request may have 20 strict tools",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "optional-properties",
            check: { kind: "list-budget", of: "optional-properties", limit: 24 },
            says: "all strict schemas of a request together may have 24 optional parameters",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
        {
            id: "union-properties",
            check: { kind: "list-budget", of: "union-properties", limit: 16 },
            says: "all strict schemas of a request together may have 16 parameters that use anyOf or a list of types",
            source: anthropic_strict_GUIDE,
            read: READ,
        },
    ],
};

;// CONCATENATED MODULE: ./.build/shared/contract/portability/profiles/gemini.js
const REFERENCE = "https://ai.google.dev/api/caching";
const gemini_READ = "2026-11-24";
const GEMINI = {
    name: "gemini",
    about: "Function declarations that a client hands to the Gemini API in the field `parameters`, which takes a part of OpenAPI 3.0; clients that use `parametersJsonSchema` take more.",
    schemas: ["inputSchema"],
    lines: [
        {
            id: "tool-name",
            check: { kind: "tool-name", pattern: "^[a-zA-Z0-9_.:-]{1,128}$" },
            says: "a function name has at most 128 ASCII letters, digits, underscores, colons, dots and dashes",
            source: `${REFERENCE}#FunctionDeclaration`,
            read: gemini_READ,
        },
        {
            id: "description",
            check: { kind: "description-required" },
            says: "a function declaration needs a description",
            source: `${REFERENCE}#FunctionDeclaration`,
            read: gemini_READ,
        },
        {
            id: "keywords",
            check: {
                kind: "known-keywords",
                keywords: [
                    "type",
                    "format",
                    "title",
                    "description",
                    "nullable",
                    "enum",
                    "maxItems",
                    "minItems",
                    "properties",
                    "required",
                    "minProperties",
                    "maxProperties",
                    "minLength",
                    "maxLength",
                    "pattern",
                    "example",
                    "anyOf",
                    "propertyOrdering",
                    "default",
                    "items",
                    "minimum",
                    "maximum",
                ],
            },
            says: "a schema may have 22 fields; additionalProperties, $ref, const and oneOf are not among them",
            source: `${REFERENCE}#Schema`,
            read: gemini_READ,
        },
        {
            id: "single-type",
            check: { kind: "single-type" },
            says: "type is one value of a fixed list, not a list of types",
            source: `${REFERENCE}#Schema`,
            read: gemini_READ,
        },
        {
            // Of other formats of numbers no refusal has been reported.
            id: "string-formats",
            check: { kind: "keyword-values", keyword: "format", values: ["date-time", "enum"], type: "string" },
            says: "the reference allows any format, but the API is narrower, and refuses strings of other formats than date-time and enum",
            source: "https://github.com/google/adk-js/blob/main/core/src/utils/gemini_schema_util.ts",
            read: "2026-11-27",
        },
        {
            id: "enum-values",
            check: { kind: "enum-values", types: ["string"] },
            says: "enum holds strings only",
            source: `${REFERENCE}#Schema`,
            read: gemini_READ,
        },
        {
            id: "array-items",
            check: { kind: "array-items" },
            says: "the API refuses an array that does not say what its items are",
            source: "https://github.com/kkrishnan90/gemini-desktop/pull/7",
            read: gemini_READ,
        },
    ],
};

;// CONCATENATED MODULE: ./.build/shared/contract/portability/profiles/mcp-2026-07-28.js
const TOOLS = "https://modelcontextprotocol.io/specification/2026-07-28/server/tools";
const SCHEMAS = "https://modelcontextprotocol.io/specification/2026-07-28/basic";
const mcp_2026_07_28_READ = "2026-11-24";
const MCP_2026_07_28 = {
    name: "mcp-2026-07-28",
    about: "Clients that hold to MCP revision 2026-07-28 and no more.",
    schemas: ["inputSchema", "outputSchema"],
    lines: [
        {
            id: "tool-name",
            check: { kind: "tool-name", pattern: "^[A-Za-z0-9_.-]{1,128}$" },
            says: "a tool name should have 1 to 128 ASCII letters, digits, underscores, hyphens and dots",
            source: `${TOOLS}#tool-names`,
            read: mcp_2026_07_28_READ,
            toldBy: ["tool-name-invalid"],
        },
        {
            id: "root-object",
            check: { kind: "root-object" },
            says: "the input schema is an object of type object",
            source: "https://modelcontextprotocol.io/specification/2026-07-28/schema#tool",
            read: mcp_2026_07_28_READ,
            toldBy: ["tool-malformed", "input-root-not-object"],
        },
        {
            id: "headers",
            check: { kind: "mcp-headers" },
            says: "x-mcp-header is a unique HTTP token on a string, integer or boolean that properties alone lead to; over HTTP a client has to drop a tool that breaks this",
            source: `${TOOLS}#x-mcp-header`,
            read: mcp_2026_07_28_READ,
            toldBy: ["x-mcp-header-invalid"],
        },
        {
            id: "dialects",
            check: { kind: "dialects", known: ["2020-12"] },
            says: "a client has to know JSON Schema 2020-12; it may answer any other dialect with an error",
            source: `${SCHEMAS}#schema-dialect`,
            read: mcp_2026_07_28_READ,
            toldBy: [
                "input-dialect-2020-to-draft07",
                "input-dialect-unknown",
                "output-dialect-2020-to-draft07",
                "output-dialect-unknown",
            ],
        },
        {
            id: "external-references",
            check: { kind: "references", refused: "external" },
            says: "a client must not fetch what a reference to the network names, and should reject a schema that needs it",
            source: `${SCHEMAS}#%24ref-resolution`,
            read: mcp_2026_07_28_READ,
            toldBy: [
                "input-external-ref-added",
                "input-ref-unresolvable",
                "output-external-ref-added",
                "output-ref-unresolvable",
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/shared/contract/portability/profiles/openai-strict.js
const openai_strict_GUIDE = "https://developers.openai.com/api/docs/guides/structured-outputs#supported-schemas";
const openai_strict_READ = "2026-11-24";
const OPENAI_STRICT = {
    name: "openai-strict",
    about: "Functions that a client hands to the OpenAI API with `strict: true`.",
    schemas: ["inputSchema"],
    lines: [
        {
            id: "tool-name",
            check: { kind: "tool-name", pattern: "^[a-zA-Z0-9_-]{1,64}$" },
            says: "a function name has at most 64 ASCII letters, digits, underscores and dashes",
            source: "https://github.com/openai/openai-node/blob/master/src/resources/shared.ts",
            read: openai_strict_READ,
        },
        {
            id: "tools",
            check: { kind: "list-budget", of: "tools", limit: 128 },
            says: "the API refuses a request with more than 128 tools",
            source: "https://github.com/zed-industries/zed/issues/32946",
            read: openai_strict_READ,
        },
        {
            id: "root-object",
            check: { kind: "root-object" },
            says: "the root of the schema has to be an object",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "root-anyof",
            check: { kind: "root-keywords", refused: ["anyOf"] },
            says: "anyOf may not stand at the root",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "root-enum",
            check: { kind: "root-keywords", refused: ["enum"] },
            says: "the API refuses a function whose schema has an enum at its top level",
            source: "https://github.com/cecli-dev/cecli/issues/281",
            read: openai_strict_READ,
        },
        {
            id: "all-required",
            check: { kind: "all-required" },
            says: "every property has to be required; an optional one can be written as a union with null",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "closed-objects",
            check: { kind: "closed-objects" },
            says: "additionalProperties has to be false in every object",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "composition",
            check: {
                kind: "refused-keywords",
                keywords: ["allOf", "not", "dependentRequired", "dependentSchemas", "if", "then", "else"],
            },
            says: "allOf, not, dependentRequired, dependentSchemas, if, then and else are not supported",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "one-of",
            check: { kind: "refused-keywords", keywords: ["oneOf"] },
            says: "oneOf is not supported in a schema, anyOf serves instead",
            source: "https://github.com/openai/openai-agents-python/pull/1884",
            read: openai_strict_READ,
        },
        {
            id: "formats",
            check: {
                kind: "keyword-values",
                keyword: "format",
                values: ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"],
            },
            says: "nine string formats are supported: date-time, time, date, duration, email, hostname, ipv4, ipv6 and uuid",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "properties",
            check: { kind: "schema-budget", of: "properties", limit: 5000 },
            says: "a schema may have 5,000 properties in all its objects together",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "nesting",
            check: { kind: "schema-budget", of: "nesting", limit: 10 },
            says: "objects may be nested 10 levels deep; counted here as objects in objects, references not followed",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "characters",
            check: { kind: "schema-budget", of: "characters", limit: 120_000 },
            says: "the names of properties and definitions and the strings of enum and const may have 120,000 characters together",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "enum-values",
            check: { kind: "schema-budget", of: "enum-values", limit: 1000 },
            says: "a schema may have 1,000 enum values in all its enums together",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
        {
            id: "large-enums",
            check: { kind: "large-enum", above: 250, characters: 15_000 },
            says: "an enum of more than 250 strings may have 15,000 characters",
            source: openai_strict_GUIDE,
            read: openai_strict_READ,
        },
    ],
};

;// CONCATENATED MODULE: ./.build/shared/contract/portability/profiles.js






const BY_NAME = {
    anthropic: ANTHROPIC,
    "anthropic-strict": ANTHROPIC_STRICT,
    gemini: GEMINI,
    "mcp-2026-07-28": MCP_2026_07_28,
    "openai-strict": OPENAI_STRICT,
};
/** Every profile, in the order of `docs/portability.md`. */
const PROFILES = profile/* PROFILE_NAMES */.J.map((name) => BY_NAME[name]);

// EXTERNAL MODULE: ./.build/shared/contract/schema/dialect.js
var schema_dialect = __webpack_require__(35563);
// EXTERNAL MODULE: ./.build/shared/contract/surface/mcp-headers.js
var mcp_headers = __webpack_require__(93594);
;// CONCATENATED MODULE: ./.build/shared/contract/portability/measures.js

/** How much a schema has of what a client limits. */
function measureOf(places, of) {
    switch (of) {
        case "nesting":
            return places.reduce((deepest, { nesting }) => Math.max(deepest, nesting), 0);
        case "properties":
            return sum(places, ({ schema }) => measures_propertiesOf(schema).length);
        case "characters":
            return sum(places, ({ schema }) => charactersIn(schema));
        case "enum-values":
            return sum(places, ({ schema }) => enumOf(schema).length);
    }
}
/** The properties that a schema declares, by name. */
function measures_propertiesOf(schema) {
    const properties = (0,json/* member */.Dc)(schema, "properties");
    return (0,json/* isJsonObject */.OW)(properties) ? Object.entries(properties) : [];
}
/** The names of declared properties that `required` does not list. */
function optionalProperties(schema) {
    const required = (0,json/* member */.Dc)(schema, "required");
    const needed = new Set((0,json/* isJsonArray */.Md)(required) ? required : []);
    return measures_propertiesOf(schema)
        .map(([name]) => name)
        .filter((name) => !needed.has(name));
}
/** The names of declared properties that may have several types: by `anyOf`, or by a list of types. */
function unionProperties(schema) {
    return measures_propertiesOf(schema)
        .filter(([, value]) => (0,json/* isJsonObject */.OW)(value) && ((0,json/* isJsonArray */.Md)((0,json/* member */.Dc)(value, "anyOf")) || (0,json/* isJsonArray */.Md)((0,json/* member */.Dc)(value, "type"))))
        .map(([name]) => name);
}
/** The values of `enum`, empty without one. */
function enumOf(schema) {
    const values = (0,json/* member */.Dc)(schema, "enum");
    return (0,json/* isJsonArray */.Md)(values) ? values : [];
}
/** Characters of the strings among values, counted as UTF-16 code units. */
function stringLength(values) {
    return sum(values, (value) => (typeof value === "string" ? value.length : 0));
}
function charactersIn(schema) {
    const constant = (0,json/* member */.Dc)(schema, "const");
    const names = ["properties", "$defs", "definitions"].flatMap((keyword) => {
        const map = (0,json/* member */.Dc)(schema, keyword);
        return (0,json/* isJsonObject */.OW)(map) ? Object.keys(map) : [];
    });
    return stringLength(names) + stringLength(enumOf(schema)) + stringLength(constant === undefined ? [] : [constant]);
}
function sum(items, sizeOf) {
    return items.reduce((total, item) => total + sizeOf(item), 0);
}

;// CONCATENATED MODULE: ./.build/shared/contract/portability/references.js

/** The places of a schema whose references a client refuses. */
function refusedReferences(places, refused) {
    switch (refused) {
        case "external":
            return externalReferences(places);
        case "recursive":
            return recursiveReferences(places);
        case "in-allOf":
            return places.filter(({ schema, tokens }) => tokens[0] === "allOf" && (0,json/* stringMember */.sk)(schema, "$ref") !== undefined);
    }
}
const references_REFERENCES = ["$ref", "$dynamicRef", "$recursiveRef"];
function referencesOf(schema) {
    return references_REFERENCES.flatMap((keyword) => (0,json/* stringMember */.sk)(schema, keyword) ?? []);
}
/** References to another document; one that the schema brings along under its `$id` is not. */
function externalReferences(places) {
    const root = places[0] === undefined ? undefined : (0,json/* stringMember */.sk)(places[0].schema, "$id");
    const ids = new Set(places.flatMap(({ schema }) => (0,json/* stringMember */.sk)(schema, "$id") ?? []).map((id) => absolute(id, root)));
    return places.filter(({ schema }) => referencesOf(schema).some((reference) => {
        const document = reference.replace(/#.*$/s, "");
        return document !== "" && !ids.has(absolute(document, root));
    }));
}
function absolute(reference, base) {
    return base !== undefined && URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}
/**
 * References that lead back to a schema in which they stand, at once or by way of others: the edges of a graph that has the
 * targets of references as its nodes. Linear in the places.
 */
function recursiveReferences(places) {
    const targets = targetsOf(places);
    const ends = new Set([...targets.values()].flat());
    const within = new Map();
    const edges = new Map();
    const edge = (from, to) => {
        if (from !== undefined)
            edges.set(from, (edges.get(from) ?? new Set()).add(to));
    };
    for (const place of places) {
        const around = place.around === null ? undefined : within.get(place.around);
        const here = ends.has(place) ? place : around;
        if (ends.has(place))
            edge(around, place);
        if (here !== undefined)
            within.set(place, here);
        for (const target of targets.get(place) ?? [])
            edge(here, target);
    }
    const circles = groupsOfCircles(ends, edges);
    return places.filter((place) => {
        const from = within.get(place);
        return from !== undefined && (targets.get(place) ?? []).some((to) => circles.get(from) === circles.get(to));
    });
}
/** The places that the references of each place lead to, by pointer or anchor. */
function targetsOf(places) {
    const [root] = places;
    const bySchema = new Map(places.map((place) => [place.schema, place]));
    const anchors = new Map();
    for (const place of places) {
        for (const keyword of ["$anchor", "$dynamicAnchor"]) {
            const anchor = (0,json/* stringMember */.sk)(place.schema, keyword);
            if (anchor !== undefined && !anchors.has(anchor))
                anchors.set(anchor, place);
        }
    }
    const found = new Map();
    for (const place of places) {
        const targets = referencesOf(place.schema).flatMap((reference) => {
            if (root === undefined || !reference.startsWith("#"))
                return [];
            const fragment = decoded(reference.slice(1));
            if (fragment === "")
                return [root];
            const schema = fragment.startsWith("/") ? schemaAt(root.schema, fragment) : anchors.get(fragment)?.schema;
            return schema === undefined ? [] : (bySchema.get(schema) ?? []);
        });
        if (targets.length > 0)
            found.set(place, targets);
    }
    return found;
}
function decoded(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        // Not a percent-encoded fragment: then it means what it says.
        return fragment;
    }
}
function schemaAt(root, pointer) {
    let value = (0,json/* member */.Dc)({ root }, "root");
    for (const token of (0,json/* pointerTokens */.Mr)(pointer)) {
        if ((0,json/* isJsonArray */.Md)(value))
            value = value[Number(token)];
        else
            value = (0,json/* isJsonObject */.OW)(value) ? (0,json/* member */.Dc)(value, token) : undefined;
    }
    return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
}
/**
 * The strongly connected components by Tarjan's algorithm, with a stack of its own: two nodes have the same number when each
 * leads to the other.
 */
function groupsOfCircles(nodes, edges) {
    const numbers = new Map();
    const lowest = new Map();
    const groups = new Map();
    const open = [];
    for (const start of nodes) {
        if (numbers.has(start))
            continue;
        const path = [enter(start)];
        for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
            const next = here.ahead.next();
            const low = lowest.get(here.node) ?? 0;
            if (next.done !== true) {
                const known = numbers.get(next.value);
                if (known === undefined)
                    path.push(enter(next.value));
                else if (!groups.has(next.value))
                    lowest.set(here.node, Math.min(low, known));
                continue;
            }
            path.pop();
            const before = path.at(-1)?.node;
            if (before !== undefined)
                lowest.set(before, Math.min(lowest.get(before) ?? low, low));
            if (low === numbers.get(here.node))
                close(here.node);
        }
    }
    return groups;
    function enter(node) {
        lowest.set(node, numbers.size);
        numbers.set(node, numbers.size);
        open.push(node);
        return { node, ahead: (edges.get(node) ?? new Set()).values() };
    }
    function close(node) {
        const group = groups.size;
        for (let member = open.pop(); member !== undefined; member = open.pop()) {
            groups.set(member, group);
            if (member === node)
                return;
        }
    }
}

;// CONCATENATED MODULE: ./.build/shared/contract/portability/checks.js






/** What a check objects to in a tool as a whole: its name, its description, the root of its input schema. */
function checkTool(tool, check) {
    switch (check.kind) {
        case "tool-name": {
            const name = (0,json/* stringMember */.sk)(tool, "name");
            if (name === undefined || new RegExp(check.pattern).test(name))
                return [];
            return [{ words: `the name does not match ${check.pattern}`, at: "/name" }];
        }
        case "description-required": {
            const description = (0,json/* stringMember */.sk)(tool, "description") ?? "";
            return description.trim() === "" ? [{ words: "the tool has no description", at: "/description" }] : [];
        }
        case "root-object": {
            const schema = (0,json/* objectMember */.wX)(tool, "inputSchema");
            if (schema !== undefined && (0,json/* member */.Dc)(schema, "type") === "object")
                return [];
            return [{ words: "the root of the input schema is not of type object", at: "/inputSchema" }];
        }
        case "root-keywords":
            return check.refused
                .filter((keyword) => Object.hasOwn((0,json/* objectMember */.wX)(tool, "inputSchema") ?? {}, keyword))
                .map((keyword) => ({
                detail: keyword,
                words: `${keyword} stands at the root of the input schema`,
                at: `/inputSchema/${keyword}`,
            }));
        case "mcp-headers":
            return (0,mcp_headers/* invalidHeaderProblems */.P)((0,json/* member */.Dc)(tool, "inputSchema")).map(({ pointer, message }) => ({
                words: message,
                at: `/inputSchema${pointer}`,
            }));
        default:
            return [];
    }
}
/** What a check objects to in one schema, given all its places; the first of them is the root. */
function checkSchema(places, check) {
    const [root] = places;
    if (root === undefined)
        return [];
    switch (check.kind) {
        case "argument-names": {
            const pattern = new RegExp(check.pattern);
            const wrong = measures_propertiesOf(root.schema).filter(([name]) => !pattern.test(name));
            return wrong.map(() => ({
                words: `the name of an argument does not match ${check.pattern}`,
                at: root,
                keyword: "properties",
            }));
        }
        case "refused-keywords":
            return places.flatMap((place) => check.keywords.filter((keyword) => Object.hasOwn(place.schema, keyword)).map((keyword) => used(place, keyword)));
        case "known-keywords": {
            const known = new Set(check.keywords);
            return places.flatMap((place) => Object.keys(place.schema)
                .filter((keyword) => !known.has(keyword))
                .sort()
                .map((keyword) => used(place, keyword)));
        }
        case "keyword-values": {
            const { keyword, type } = check;
            const values = new Set(check.values);
            return places.flatMap((place) => {
                const value = (0,json/* member */.Dc)(place.schema, keyword);
                if (value === undefined || values.has(value) || (type !== undefined && !names(place.schema, type)))
                    return [];
                const shown = cut(typeof value === "string" ? value : JSON.stringify(value));
                return [{ detail: shown, words: `${keyword} is ${shown}`, at: place, keyword }];
            });
        }
        case "single-type":
            return places
                .filter(({ schema }) => (0,json/* isJsonArray */.Md)((0,json/* member */.Dc)(schema, "type")))
                .map((at) => ({ words: "type is a list of types", at, keyword: "type" }));
        case "enum-values": {
            const types = new Set(check.types);
            return places
                .filter(({ schema }) => enumOf(schema).some((value) => !types.has(typeOf(value))))
                .map((at) => ({
                words: `enum holds values that are not ${either(check.types)}`,
                at,
                keyword: "enum",
            }));
        }
        case "array-items":
            return places
                .filter(({ schema }) => names(schema, "array") && !Object.hasOwn(schema, "items"))
                .map((at) => ({ words: "an array does not say what its items are", at }));
        case "all-required":
            return places
                .filter(({ schema }) => optionalProperties(schema).length > 0)
                .map((at) => ({ words: "not all properties are required", at, keyword: "properties" }));
        case "closed-objects":
            return places
                .filter(({ schema }) => isObjectSchema(schema) && (0,json/* member */.Dc)(schema, "additionalProperties") !== false)
                .map((at) => ({ words: "an object does not say additionalProperties: false", at }));
        case "references":
            return refusedReferences(places, check.refused).map((at) => ({ words: REFERENCE_WORDS[check.refused], at }));
        case "dialects": {
            const dialect = (0,schema_dialect/* dialectOf */.E3)(root.schema);
            if (check.known.includes(dialect))
                return [];
            const words = `the schema is of the dialect ${cut((0,json/* stringMember */.sk)(root.schema, "$schema") ?? dialect)}`;
            return [{ detail: dialect, words, at: root, keyword: "$schema" }];
        }
        case "schema-budget": {
            const number = measureOf(places, check.of);
            if (number <= check.limit)
                return [];
            return [{ words: `the schema has ${number} ${MEASURE_WORDS[check.of]}, more than ${check.limit}`, at: root }];
        }
        case "large-enum":
            return places
                .filter(({ schema }) => {
                const values = enumOf(schema);
                return values.length > check.above && stringLength(values) > check.characters;
            })
                .map((at) => ({
                words: `an enum of more than ${check.above} values has more than ${check.characters} characters`,
                at,
                keyword: "enum",
            }));
        default:
            return [];
    }
}
const REFERENCE_WORDS = {
    external: "a reference leads out of the schema",
    recursive: "the schema refers to itself",
    "in-allOf": "allOf has a reference in it",
};
const MEASURE_WORDS = {
    nesting: "objects inside one another",
    properties: "properties",
    characters: "characters of names and values",
    "enum-values": "enum values",
};
function used(at, keyword) {
    const shown = cut(keyword);
    return { detail: shown, words: `the keyword ${shown} is used`, at, keyword };
}
/** Whether a type is the one that a schema names, or among them. */
function names(schema, wanted) {
    const type = (0,json/* member */.Dc)(schema, "type");
    return type === wanted || ((0,json/* isJsonArray */.Md)(type) && type.includes(wanted));
}
function typeOf(value) {
    if (value === null)
        return "null";
    if ((0,json/* isJsonArray */.Md)(value) || (0,json/* isJsonObject */.OW)(value))
        return "object";
    return typeof value;
}
function either(types) {
    return types.map((type) => (type === "null" ? type : `${type}s`)).join(" or ");
}
/** Names and values come from the server, and stand in a sentence. */
function cut(text) {
    return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

;// CONCATENATED MODULE: ./.build/shared/contract/portability/list-measures.js


/** How much a list of tools has of what a client limits; properties are those of the input schemas, at any depth. `look` gives their places. */
function listMeasureOf(tools, of, look) {
    switch (of) {
        case "tools":
            return tools.length;
        case "optional-properties":
            return total(tools, look, (schema) => optionalProperties(schema).length);
        case "union-properties":
            return total(tools, look, (schema) => unionProperties(schema).length);
    }
}
function total(tools, look, countOf) {
    let count = 0;
    for (const tool of tools) {
        for (const { schema } of look((0,json/* member */.Dc)(tool, "inputSchema")).places)
            count += countOf(schema);
    }
    return count;
}

;// CONCATENATED MODULE: ./.build/shared/contract/portability/violations.js




/** What is outside a profile in one tool. `look` gives the places of a schema. */
function toolViolations(tool, profile, look = placesIn) {
    const schemas = profile.schemas.map((key) => ({ key, ...look((0,json/* member */.Dc)(tool, key)) }));
    return [
        ...profile.lines.flatMap((line) => {
            const gathering = new Gathering(line);
            gathering.add(checkTool(tool, line.check), "");
            for (const { key, places } of schemas)
                gathering.add(checkSchema(places, line.check), `/${key}`);
            return gathering.violations();
        }),
        ...schemas.filter(({ complete }) => !complete).map(({ key }) => notLookedAt(key)),
    ];
}
/** What is outside a profile in a list as a whole. */
function listViolations(tools, profile, look = placesIn) {
    return profile.lines.flatMap((line) => {
        const { check } = line;
        if (check.kind !== "list-budget")
            return [];
        const number = listMeasureOf(tools, check.of, look);
        if (number <= check.limit)
            return [];
        const words = `the list has ${number} ${LIST_WORDS[check.of]}, more than ${check.limit}`;
        return [{ id: line.id, rule: ruleOf(check), line, words, pointers: ["/tools"], count: 1 }];
    });
}
const LIST_WORDS = {
    tools: "tools",
    "optional-properties": "optional properties",
    "union-properties": "properties of several types",
};
/** So many places of a violation are named. */
const NAMED_PLACES = 5;
/** The objections of one line by what they object to, each with its first places. Hostile schemas make very many. */
class Gathering {
    #line;
    #found = new Map();
    constructor(line) {
        this.#line = line;
    }
    add(objections, root) {
        for (const { detail, words, at, keyword } of objections) {
            const id = detail === undefined ? this.#line.id : `${this.#line.id} ${detail}`;
            let found = this.#found.get(id);
            if (found === undefined) {
                found = { words, pointers: [], count: 0 };
                this.#found.set(id, found);
            }
            found.count += 1;
            if (found.pointers.length === NAMED_PLACES)
                continue;
            const pointer = typeof at === "string" ? at : pointerOf(at, root);
            found.pointers.push(keyword === undefined ? pointer : (0,json/* pointerTo */.xH)(pointer, keyword));
        }
    }
    violations() {
        const line = this.#line;
        return [...this.#found].map(([id, found]) => ({ id, rule: ruleOf(line.check), line, ...found }));
    }
}
function notLookedAt(key) {
    return {
        id: `not-looked-at ${key}`,
        rule: BUDGET,
        line: null,
        words: `the schema has more than ${MOST_PLACES} places, of which the rest were not looked at`,
        pointers: [`/${key}`],
        count: 1,
    };
}
const BUDGET = "client-portability-budget";
/** The rule that judges what a check finds. */
function ruleOf(check) {
    switch (check.kind) {
        case "tool-name":
        case "argument-names":
            return "client-portability-name";
        case "root-keywords":
            return "client-portability-root-anyOf-added";
        case "root-object":
        case "all-required":
        case "closed-objects":
            return "client-portability-object";
        case "schema-budget":
            return check.of === "nesting" ? "client-portability-depth" : BUDGET;
        case "large-enum":
        case "list-budget":
            return BUDGET;
        default:
            return "client-portability-keyword";
    }
}

;// CONCATENATED MODULE: ./.build/shared/contract/portability/delta.js







/**
 * What the candidate newly violates of the named profiles, and what it repairs: for each tool against the tool whose place it
 * took, for a new tool against nothing, and for the list as a whole. What was outside a profile before is no news.
 */
function portabilityEdits(matching, options) {
    const told = toldOf(options.known);
    const look = placesOnce();
    const successions = successionsOf(matching).filter(({ before, after }) => !before.some((old) => (0,canonical/* sameJson */.Vk)(old, after)));
    return PROFILES.flatMap((profile) => {
        const level = options.portability[profile.name];
        if (level === undefined)
            return [];
        const context = { ...options, profile, level, told, look };
        return [...successions.flatMap((succession) => toolEdits(succession, context)), ...listEdits(context)];
    });
}
function successionsOf(matching) {
    const alone = (tool) => (0,surface_subject/* toolSubject */.pq)(tool, tool);
    return [
        ...[...matching.pairs, ...matching.renamed].map(({ before, after }) => ({
            before: [before],
            after,
            about: (0,surface_subject/* toolSubject */.pq)(before, after),
        })),
        ...matching.consolidated.map(({ before, after }) => ({ before, after, about: alone(after) })),
        ...matching.split.flatMap(({ before, after }) => after.map((tool) => ({ before: [before], after: tool, about: alone(tool) }))),
        ...[...matching.added, ...matching.duplicated.after].map((after) => ({ before: [], after, about: alone(after) })),
    ];
}
/** Violations of one line that are told one by one; a hostile tool has thousands. */
const TOLD_ONE_BY_ONE = 20;
function toolEdits({ before, after, about }, context) {
    const { profile, look } = context;
    const now = toolViolations(after, profile, look);
    const was = before.flatMap((tool) => toolViolations(tool, profile, look));
    const appeared = without(now, was).filter((violation) => !isTold(violation, about, context));
    // What several tools violated is not repaired by the one that follows them.
    const repaired = before.length === 1 ? without(was, now) : [];
    return [
        ...fewOfEach(appeared).map((violation) => appearedEdit(violation, about, context)),
        ...fewOfEach(repaired).map((violation) => repairedEdit(violation, about, context)),
    ];
}
function listEdits(context) {
    const { baseline, candidate, profile, look } = context;
    const was = listViolations(baseline.tools, profile, look);
    const now = listViolations(candidate.tools, profile, look);
    const about = { subject: (0,surface_subject/* serverSubject */.en)(baseline, candidate) };
    return [
        ...without(now, was).map((violation) => appearedEdit(violation, about, context)),
        ...without(was, now).map((violation) => repairedEdit(violation, about, context)),
    ];
}
function without(violations, others) {
    const known = new Set(others.map(({ id }) => id));
    return violations.filter(({ id }) => !known.has(id));
}
/** The first violations of each line; the last of them says how many more there are. */
function fewOfEach(violations) {
    const lines = new Map();
    for (const violation of violations) {
        const key = violation.line?.id ?? null;
        const line = lines.get(key);
        if (line === undefined)
            lines.set(key, [violation]);
        else
            line.push(violation);
    }
    return [...lines.values()].flatMap((line) => line
        .slice(0, TOLD_ONE_BY_ONE)
        .map((violation, index) => index === TOLD_ONE_BY_ONE - 1 && line.length > TOLD_ONE_BY_ONE
        ? { ...violation, more: line.length - TOLD_ONE_BY_ONE }
        : violation));
}
function appearedEdit(violation, about, context) {
    const { profile, level } = context;
    return {
        rule: violation.rule,
        ...about,
        pointer: violation.pointers[0] ?? "",
        message: `newly outside the client profile ${profile.name}: ${violation.words}`,
        notes: notesOf(violation),
        identity: { pointer: "", facts: [profile.name, violation.id] },
        ...(level === "required" ? { severity: "breaking", bump: "major" } : {}),
    };
}
function repairedEdit(violation, about, { profile }) {
    return {
        rule: "client-portability-repaired",
        ...about,
        pointer: violation.pointers[0] ?? "",
        message: `no longer outside the client profile ${profile.name}, where it was: ${violation.words}`,
        notes: notesOf({ ...violation, count: 1, pointers: [] }),
        identity: { pointer: "", facts: [profile.name, violation.id] },
    };
}
function notesOf({ line, pointers, count, more }) {
    const others = pointers.slice(1);
    const rest = count - pointers.length;
    return [
        ...(line === null ? [] : [line.says, `${line.source}, read on ${line.read}`]),
        ...(others.length === 0 ? [] : [`also at ${others.join(", ")}${rest > 0 ? ` and ${rest} more places` : ""}`]),
        ...(more === undefined ? [] : [`${more} more of this kind in the same tool are not listed`]),
    ];
}
/** What the edits that were found already tell of each tool, by its name then its rule: the worst severity. */
function toldOf(known) {
    const told = new Map();
    for (const { rule, subject, severity = (0,rules/* ruleById */.B)(rule).severity } of known) {
        if (subject.kind !== "tool")
            continue;
        const rules = told.get(subject.name) ?? new Map();
        const worst = rules.get(rule);
        if (worst === undefined || (0,contract_rule/* compareSeverity */.zK)(severity, worst) < 0)
            rules.set(rule, severity);
        told.set(subject.name, rules);
    }
    return told;
}
function isTold({ rule, line }, { subject, renamedTo = subject.name }, context) {
    const severity = context.level === "required" ? "breaking" : (0,rules/* ruleById */.B)(rule).severity;
    return (line?.toldBy ?? []).some((id) => [subject.name, renamedTo].some((name) => {
        const other = context.told.get(name)?.get(id);
        return other !== undefined && (0,contract_rule/* compareSeverity */.zK)(other, severity) <= 0;
    }));
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/patterns.js + 2 modules
var patterns = __webpack_require__(90346);
// EXTERNAL MODULE: ./.build/shared/contract/schema/schema-digests.js
var schema_digests = __webpack_require__(42162);
// EXTERNAL MODULE: ./.build/shared/contract/semantic-digest.js
var semantic_digest = __webpack_require__(86522);
;// CONCATENATED MODULE: ./.build/shared/contract/surface/cache-hints.js



/** The edits of how clients may keep the lists (MCP 2026-07-28); none when one side tells of tools only. */
function cacheHintEdits(baseline, candidate) {
    if (!(0,surface_subject/* bothTellAll */.Mr)(baseline, candidate))
        return [];
    return [...model/* LIST_KEYS */.Uo, "discover"].flatMap((list) => {
        const [old, now] = [baseline.cacheHints[list], candidate.cacheHints[list]];
        const place = {
            subject: (0,surface_subject/* serverSubject */.en)(baseline, candidate),
            pointer: `/cacheHints/${list}`,
            before: hintJson(old),
            after: hintJson(now),
        };
        if ((0,canonical/* sameJson */.Vk)(place.before, place.after))
            return [];
        return old?.cacheScope === "private" && now?.cacheScope === "public"
            ? [
                {
                    rule: "cache-scope-widened",
                    ...place,
                    message: `${list}: what was private to one client may be cached for all`,
                },
            ]
            : [{ rule: "cache-hint-changed", ...place, message: `${list} may be cached for another time or by others` }];
    });
}
function hintJson(hint) {
    return hint === undefined ? undefined : { ttlMs: hint.ttlMs, cacheScope: hint.cacheScope };
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/capabilities.js



/** The edits of what a server declares, with its extensions; none across eras or when one side tells of tools only. */
function capabilityEdits(baseline, candidate, { sameEra }) {
    if (!sameEra || !(0,surface_subject/* bothTellAll */.Mr)(baseline, candidate))
        return [];
    const subject = (0,surface_subject/* serverSubject */.en)(baseline, candidate);
    const [old, now] = [baseline.capabilities, candidate.capabilities];
    return [
        ...keysOf(old, now)
            .filter((key) => key !== "extensions")
            .flatMap((key) => offerEdits((0,json/* member */.Dc)(old, key), (0,json/* member */.Dc)(now, key), coreOffer(subject, key))),
        ...extensionEdits((0,json/* objectMember */.wX)(old, "extensions") ?? {}, (0,json/* objectMember */.wX)(now, "extensions") ?? {}, subject),
    ];
}
function coreOffer(subject, key) {
    return {
        subject,
        pointer: (0,json/* pointerTo */.xH)("/capabilities", key),
        path: key,
        removed: "capability-removed",
        narrowed: "capability-removed",
        nested: false,
    };
}
function extensionEdits(old, now, subject) {
    return keysOf(old, now).flatMap((key) => offerEdits((0,json/* member */.Dc)(old, key), (0,json/* member */.Dc)(now, key), {
        subject,
        pointer: (0,json/* pointerTo */.xH)("/capabilities/extensions", key),
        path: key,
        removed: "capability-extension-removed",
        narrowed: "capability-extension-narrowed",
        nested: false,
    }));
}
/** The edits of one offer: gone, new, or different inside. */
function offerEdits(before, after, offer) {
    if ((0,canonical/* sameJson */.Vk)(before, after))
        return [];
    const place = { subject: offer.subject, pointer: offer.pointer, before, after };
    const [was, is] = [isOffered(before), isOffered(after)];
    if (!was && !is) {
        const message = `${offer.path} is not offered, written out or by leaving it out`;
        return [{ rule: "annotation-default-made-explicit", ...place, message }];
    }
    if (!is)
        return [{ ...place, ...gone(offer) }];
    if (!was)
        return [{ rule: "capability-added", ...place, message: `${offer.path} is now offered` }];
    return settingEdits(before, after, offer);
}
function settingEdits(before, after, offer) {
    const place = { subject: offer.subject, pointer: offer.pointer, before, after };
    if ((0,json/* isJsonObject */.OW)(before) && (0,json/* isJsonObject */.OW)(after)) {
        return keysOf(before, after).flatMap((key) => offerEdits((0,json/* member */.Dc)(before, key), (0,json/* member */.Dc)(after, key), {
            ...offer,
            pointer: (0,json/* pointerTo */.xH)(offer.pointer, key),
            path: `${offer.path}.${key}`,
            removed: offer.narrowed,
            nested: true,
        }));
    }
    if ((0,json/* isJsonArray */.Md)(before) && (0,json/* isJsonArray */.Md)(after)) {
        const lost = before.filter((item) => !after.some((other) => (0,canonical/* sameJson */.Vk)(item, other)));
        if (lost.length > 0) {
            return [
                { rule: offer.narrowed, ...place, message: `${offer.path} no longer holds ${lost.map(shown).join(", ")}` },
            ];
        }
        const message = `${offer.path} holds all that it held, and more or in another order`;
        return [{ rule: "capability-added", ...place, message }];
    }
    return [
        {
            rule: offer.narrowed,
            ...place,
            message: `${offer.path} is now ${shown(after)} instead of ${shown(before)}; whether that offers less cannot be told`,
            severity: "risky",
            bump: "major",
            proof: { state: "unknown", reason: "the specification does not say which of the two values offers more" },
        },
    ];
}
/** Flags of the specification have rules of their own. */
function gone(offer) {
    const flag = offer.narrowed === "capability-removed" && offer.nested ? offer.path.split(".").at(-1) : undefined;
    if (flag === "subscribe") {
        return { rule: "capability-subscribe-false", message: `${offer.path} is off: subscriptions fail` };
    }
    if (flag === "listChanged") {
        return {
            rule: "capability-listChanged-false",
            message: `${offer.path} is off: changes of the list are not announced`,
        };
    }
    return { rule: offer.removed, message: `${offer.path} is no longer offered` };
}
function isOffered(value) {
    return value !== undefined && value !== false && value !== null;
}
function keysOf(old, now) {
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
}
function shown(value) {
    return typeof value === "string" ? value : (0,canonical/* canonicalText */.A4)(value);
}

// EXTERNAL MODULE: ./.build/shared/contract/surface/members.js
var members = __webpack_require__(30714);
;// CONCATENATED MODULE: ./.build/shared/contract/surface/identity.js



/**
 * The edits of what the server says it is. Its version is not judged here: often it is not the released one, so the gate
 * looks at the version that is declared. A side without `serverInfo` (optional since MCP 2026-07-28) says nothing.
 */
function serverIdentityEdits(baseline, candidate) {
    const [old, now] = [baseline.serverInfo, candidate.serverInfo];
    if (!(0,surface_subject/* bothTellAll */.Mr)(baseline, candidate) || old === null || now === null)
        return [];
    const about = { subject: (0,surface_subject/* serverSubject */.en)(baseline, candidate) };
    return [
        ...nameEdits(old, now, about),
        ...(0,members/* memberEdits */.W)(old, now, {
            rule: "meta-unknown-changed",
            about,
            pointer: "/serverInfo",
            skip: new Set(["name", "version"]),
            message: (key) => `the ${key} of the server changed`,
        }),
    ];
}
function nameEdits(old, now, about) {
    const [before, after] = [(0,json/* stringMember */.sk)(old, "name"), (0,json/* stringMember */.sk)(now, "name")];
    if (before === after)
        return [];
    return [
        {
            rule: "server-name-changed",
            ...about,
            pointer: "/serverInfo/name",
            before,
            after,
            message: identity_renamed(before, after),
            // A name that comes cannot have been used.
            ...(before === undefined ? { severity: "safe", bump: "patch" } : {}),
        },
    ];
}
function identity_renamed(before, after) {
    if (after === undefined)
        return `the server no longer says its name, which was ${before}`;
    if (before === undefined)
        return `the server now says its name, ${after}`;
    return `the server is now called ${after} instead of ${before}`;
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/invisible-characters.js
/**
 * Invisible characters in texts for people and models. Everything that Unicode calls default-ignorable or a format or
 * control character counts, except where writing needs it: tabs and line breaks, emoji (joiners, variation selectors and
 * the three subdivision flags), joiners inside scripts that shape with them, direction marks in right-to-left text, and
 * number signs of Arabic scripts, which are format characters with a glyph. The soft hyphen counts: it splits words that a
 * reviewer searches for, and no model needs it.
 */
const SUSPECT = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u{FFF9}-\u{FFFB}]/u;
const SUSPECTS = new RegExp(SUSPECT.source, "gu");
const ORDINARY = /[\t\n\r]|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}\u{13430}-\u{1343F}]/u;
const SUBDIVISION_FLAG = /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;
const PICTOGRAPH_BEFORE = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?$/u;
const PICTOGRAPH_AFTER = /^\p{Extended_Pictographic}/u;
/** Scripts in which joiners choose the shape of letters (RFC 5892, appendix A.1 and A.2). */
const SHAPING = "[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}" +
    "\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}" +
    "\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]";
const SHAPING_BEFORE = new RegExp(`${SHAPING}$`, "u");
const SHAPING_AFTER = new RegExp(`^${SHAPING}`, "u");
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** The code points of a text that a reader cannot see and that writing does not need there, in order of appearance. */
function invisibleCodePoints(text) {
    return SUSPECT.test(text) ? positions(text).map((index) => text.codePointAt(index) ?? 0) : [];
}
/** A text without the characters that {@link invisibleCodePoints} tells. */
function visibleText(text) {
    if (!SUSPECT.test(text))
        return text;
    let visible = "";
    let from = 0;
    for (const index of positions(text)) {
        visible += text.slice(from, index);
        from = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
    }
    return visible + text.slice(from);
}
/** A code point for people: `U+200B zero-width space`. */
function codePointName(codePoint) {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
    return `${code} ${NAMES.get(codePoint) ?? kindName(codePoint)}`;
}
function positions(text) {
    const inFlags = new Set();
    for (const flag of text.matchAll(SUBDIVISION_FLAG)) {
        for (let index = flag.index; index < flag.index + flag[0].length; index += 1)
            inFlags.add(index);
    }
    const rightToLeft = RIGHT_TO_LEFT.test(text);
    return [...text.matchAll(SUSPECTS)]
        .map((match) => match.index)
        .filter((index) => !inFlags.has(index) && !isNeeded(text, index, rightToLeft));
}
function isNeeded(text, index, rightToLeft) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (ORDINARY.test(character))
        return true;
    const before = text.slice(Math.max(0, index - 4), index);
    const after = text.slice(index + character.length, index + character.length + 2);
    switch (character) {
        case "\u200D":
            if (PICTOGRAPH_BEFORE.test(before) && PICTOGRAPH_AFTER.test(after))
                return true;
            return SHAPING_BEFORE.test(before) && SHAPING_AFTER.test(after);
        case "\u200C":
            return SHAPING_BEFORE.test(before) && SHAPING_AFTER.test(after);
        case "\u200E":
        case "\u200F":
        case "\u061C":
            return rightToLeft && !/[\u200E\u200F\u061C]$/.test(before);
        case "\uFE0E":
        case "\uFE0F":
            return /[\p{Emoji}\p{S}]$/u.test(before);
        default:
            return isVariation(character) && hasVariations(before, character);
    }
}
function isVariation(character) {
    return /[\u180B-\u180D\u180F\uFE00-\uFE0D\u{E0100}-\u{E01EF}]/u.test(character);
}
/** Whether the character before a variation selector is one that has registered variations of that kind. */
function hasVariations(before, selector) {
    if (/[\u180B-\u180D\u180F]/.test(selector))
        return /\p{Script=Mongolian}$/u.test(before);
    if (/[\uFE00-\uFE0D]/.test(selector))
        return /[\p{Script=Han}\p{Sm}]$/u.test(before);
    return /\p{Script=Han}$/u.test(before);
}
const NAMES = new Map([
    [0x00, "null"],
    [0x08, "backspace"],
    [0x1b, "escape"],
    [0x7f, "delete"],
    [0xad, "soft hyphen"],
    [0x34f, "combining grapheme joiner"],
    [0x61c, "Arabic letter mark"],
    [0x180e, "Mongolian vowel separator"],
    [0x200b, "zero-width space"],
    [0x200c, "zero-width non-joiner"],
    [0x200d, "zero-width joiner"],
    [0x200e, "left-to-right mark"],
    [0x200f, "right-to-left mark"],
    [0x202a, "left-to-right embedding"],
    [0x202b, "right-to-left embedding"],
    [0x202c, "pop directional formatting"],
    [0x202d, "left-to-right override"],
    [0x202e, "right-to-left override"],
    [0x2060, "word joiner"],
    [0x2066, "left-to-right isolate"],
    [0x2067, "right-to-left isolate"],
    [0x2068, "first strong isolate"],
    [0x2069, "pop directional isolate"],
    [0x3164, "Hangul filler"],
    [0xfeff, "zero-width no-break space"],
]);
function kindName(codePoint) {
    if (codePoint >= 0xe0000 && codePoint <= 0xe007f)
        return "tag character";
    const character = String.fromCodePoint(codePoint);
    if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character))
        return "variation selector";
    return /\p{Cc}/u.test(character) ? "control character" : "invisible character";
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/text-similarity.js
/**
 * How alike two texts are: twice the words they share over all their words, from 0 (none) to 1 (the same words, whatever
 * their order, case or punctuation). Characters of scripts without spaces count as words.
 */
function textSimilarity(left, right) {
    return left === right ? 1 : wordSimilarity(textWords(left), textWords(right));
}
/** As {@link textSimilarity}, of texts whose words are known already; 0 when neither has any. */
function wordSimilarity(a, b) {
    if (a.length + b.length === 0)
        return 0;
    const counts = new Map();
    for (const word of a)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    let shared = 0;
    for (const word of b) {
        const left = counts.get(word) ?? 0;
        if (left > 0)
            shared += 1;
        counts.set(word, left - 1);
    }
    return (2 * shared) / (a.length + b.length);
}
/** The words of a text in lower case, in order. */
function textWords(text) {
    return text.toLowerCase().match(WORDS) ?? [];
}
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}_]+/gu;

;// CONCATENATED MODULE: ./.build/shared/contract/surface/text-notes.js

/** Below this share of common words a text counts as rewritten. */
const REWRITTEN_BELOW = 0.5;
/** Words that order, widen the scope or praise the speaker; more of them than before is worth a look. */
const ORDERS = /\b(?:always|never|must|only|first|instead of|required?|requires|prefer(?:red)?|best|recommended|important|critical|ensure|make sure|do not|don't|should|all|every|any|whenever|mandatory)\b/giu;
/**
 * What a reviewer wants to know of a changed text: its similarity to the old one, and flags that sort the review list:
 * `rewritten` and `imperative`. They never change the severity.
 */
function textNotes(before, after) {
    const similarity = textSimilarity(before, after);
    return [
        `similarity ${similarity.toFixed(2)}`,
        ...(similarity < REWRITTEN_BELOW && textWords(before).length > 0 ? ["rewritten"] : []),
        ...(ordersIn(after) > ordersIn(before) ? ["imperative"] : []),
    ];
}
/** The flags of a text that was not there before. */
function newTextNotes(after) {
    return ordersIn(after) > 0 ? ["imperative"] : [];
}
function ordersIn(text) {
    return text.match(ORDERS)?.length ?? 0;
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/texts.js



/**
 * The edit of a text for people and models: added, changed or gone, all under one rule. Characters that only the security
 * lane can see are left to it.
 */
function textEdits(before, after, options) {
    if ((0,canonical/* sameJson */.Vk)(before, after))
        return [];
    const [old, now] = [textOf(before), textOf(after)];
    if (old !== "" && visibleText(now) === old)
        return [];
    const { rule, about, pointer, what } = options;
    const place = { rule, ...about, pointer, before, after };
    if (now === "")
        return [{ ...place, message: `${what} is ${old === "" ? "empty, in another way" : "gone"}` }];
    if (old === "")
        return [{ ...place, message: `${what} is new`, notes: newTextNotes(now) }];
    return [{ ...place, message: `${what} changed`, notes: textNotes(old, now) }];
}
/** The text of a member; empty for blanks and for what is no text. */
function textOf(value) {
    return typeof value === "string" && value.trim() !== "" ? value : "";
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/instructions.js


/** The edit of the server's instructions; none when one side tells of tools only. */
function instructionsEdits(baseline, candidate) {
    if (!(0,surface_subject/* bothTellAll */.Mr)(baseline, candidate))
        return [];
    const removed = textOf(baseline.instructions) !== "" && textOf(candidate.instructions) === "";
    return textEdits(baseline.instructions ?? undefined, candidate.instructions ?? undefined, {
        rule: removed ? "instructions-removed" : "instructions-changed",
        about: { subject: (0,surface_subject/* serverSubject */.en)(baseline, candidate) },
        pointer: "/instructions",
        what: "the text of the instructions",
    });
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/legacy-era.js

/** The revision of the legacy era that a capture negotiated by `initialize`; `undefined` = none, or it was not asked. */
function negotiatedLegacyVersion({ conditions, protocolVersion, legacyEra }) {
    if (conditions?.era === "legacy")
        return protocolVersion ?? undefined;
    return legacyEra?.answer === "served" ? legacyEra.protocolVersion : undefined;
}
/** Whether the server was asked by `initialize` and said no. */
function refusesLegacyEra({ legacyEra }) {
    return legacyEra?.answer === "refused";
}
/**
 * What keeps one from telling whether clients of the legacy era lose the server, as sentences; empty when it can be told, or
 * when the baseline never served them as far as is known. A side that was captured in the legacy era is no such case.
 */
function undecidedLegacyEra(baseline, candidate) {
    if (!(0,surface_subject/* bothTellAll */.Mr)(baseline, candidate))
        return [];
    if (baseline.conditions?.era !== "modern" || candidate.conditions?.era !== "modern")
        return [];
    const question = "Whether clients of the legacy era lose the server is not known";
    const [old, now] = [baseline.legacyEra?.answer, candidate.legacyEra?.answer];
    if (old === "served" && now === "unclear")
        return [`${question}: the candidate did not answer initialize clearly. Run again when it does.`];
    if (old === "served" && now === undefined)
        return [`${question}: the candidate was captured without asking. Write it anew with \`mcp-gates snapshot\`.`];
    if (old === "unclear" && now === "refused")
        return [`${question}: the candidate refuses them, and the baseline did not answer initialize clearly.`];
    return [];
}

// EXTERNAL MODULE: ./.build/shared/contract/surface/names.js
var surface_names = __webpack_require__(67381);
;// CONCATENATED MODULE: ./.build/shared/contract/surface/prompt-announcements.js








/**
 * The member of a prompt's `_meta` that announces the end of its arguments, by name; each as the marker of a whole prompt.
 * Arguments of prompts have no metadata of their own (MCP 2025-11-25, PromptArgument).
 */
const DEPRECATED_ARGUMENTS_KEY = "mcp-gates/deprecated-arguments";
const METADATA = "meta-unknown-changed";
/** The edits of a prompt's `_meta`: what it announces, and everything else as one edit. */
function promptMetaEdits(before, after, { about, context }) {
    const raw = { before: (0,json/* member */.Dc)(before, "_meta"), after: (0,json/* member */.Dc)(after, "_meta") };
    if ((0,canonical/* sameJson */.Vk)(raw.before, raw.after))
        return [];
    const { announcements } = context;
    const deprecated = deprecationEdit(before, after, { kind: "prompt", announcements, about });
    const aliases = aliasEdits(before, after, { kind: "prompt", about, context, metadata: METADATA });
    const marked = deprecatedArgumentEdits(before, after, { about, announcements });
    const told = [
        ...(deprecated === undefined ? [] : [contract_announcements/* DEPRECATION_KEY */.jr]),
        ...(areAliases(before, after) && !(0,canonical/* sameJson */.Vk)(rawAliases(before), rawAliases(after)) ? [ALIASES_KEY] : []),
        ...(marked.length === 0 ? [] : [DEPRECATED_ARGUMENTS_KEY]),
    ];
    const edits = [...(deprecated === undefined ? [] : [deprecated]), ...aliases, ...marked];
    if ((0,canonical/* sameJson */.Vk)(prompt_announcements_without(before, told), prompt_announcements_without(after, told)))
        return edits;
    return [...edits, { rule: METADATA, ...about, pointer: "/_meta", ...raw, message: "the member _meta changed" }];
}
/** The edit of an argument that went, by what the baseline announced of it; every other edit as it is. */
function announcedArgument(edit, before, announcements) {
    if (edit.rule !== "prompt-arg-removed" || !(0,json/* isJsonObject */.OW)(edit.before))
        return edit;
    const name = (0,surface_subject/* nameOf */.Vb)(edit.before);
    const announced = announcements.of({ kind: "prompt", name: (0,surface_subject/* nameOf */.Vb)(before), parameter: name }, (0,contract_announcements/* readDeprecation */.L$)((0,json/* member */.Dc)(rawMarkers(before), name)));
    if (announced === undefined)
        return withMarkerProblem(edit, (0,json/* member */.Dc)(rawMarkers(before), name));
    const { sunset, use } = announced;
    const successor = use === undefined ? "" : `; ${use} was named to replace it`;
    if (announcements.isAhead(sunset)) {
        const message = `the argument ${name} is gone before ${sunset}, the date that was announced${successor}`;
        return { ...edit, rule: "prompt-arg-removed-before-sunset", message };
    }
    if (!announcements.hasCome(sunset))
        return edit;
    const message = `the argument ${name} is gone, as announced for ${sunset}${successor}`;
    return { ...edit, rule: "prompt-arg-removed-after-sunset", message };
}
function deprecatedArgumentEdits(before, after, { about, announcements }) {
    const [old, now] = [rawMarkers(before), rawMarkers(after)];
    return Object.keys(now)
        .sort()
        .flatMap((name) => {
        const raw = { before: (0,json/* member */.Dc)(old, name), after: (0,json/* member */.Dc)(now, name) };
        const stated = markerStatement(raw.before, raw.after, { what: `the argument ${name}`, announcements });
        if (stated === undefined)
            return [];
        const { ending, message } = stated;
        const pointer = (0,json/* pointerTo */.xH)("/_meta", DEPRECATED_ARGUMENTS_KEY, name);
        const values = { before: countedOf(raw.before), after: countedOf(raw.after) };
        return [{ rule: `prompt-arg-${ending}`, ...about, pointer, ...values, message }];
    });
}
function rawMarkers(prompt) {
    return (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(prompt, "_meta") ?? {}, DEPRECATED_ARGUMENTS_KEY) ?? {};
}
/** What counts of a marker: its day and its successor, or all of one that announces nothing. */
function countedOf(marker) {
    const announced = (0,contract_announcements/* readDeprecation */.L$)(marker);
    if (announced === undefined)
        return marker;
    return { sunset: announced.sunset, ...(announced.use === undefined ? {} : { use: announced.use }) };
}
/** The metadata without what was told; an empty one counts as none only where something was told. */
function prompt_announcements_without(prompt, told) {
    const meta = (0,json/* member */.Dc)(prompt, "_meta");
    if (told.length > 0 && meta === undefined)
        return {};
    if (!(0,json/* isJsonObject */.OW)(meta))
        return JSON.stringify(meta) ?? "";
    return Object.fromEntries(Object.entries(meta).filter(([key]) => !told.includes(key)));
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/renames.js


/** Descriptions must share this much for a pair that only its contract joins. */
const NEAR_TEXT = 0.8;
/** Pairs weighed for one removed thing at most, so that a thousand renames stay cheap. */
const LOOKED_AT = 32;
/** The rarest words of a description by which its like is looked up. */
const RARE_WORDS = 4;
/**
 * Pairs what was removed with what was added where only the name changed: names that differ by case, separators or a prefix,
 * or equal contracts with near descriptions. The surest pairs are taken first; the answer does not depend on list order.
 */
function pairRenames(removed, added, facts) {
    if (removed.length === 0 || added.length === 0)
        return { pairs: [], removed, added };
    const old = removed.map((listed) => entryOf(listed, facts));
    const now = added.map((listed) => entryOf(listed, facts)).sort(renames_byName);
    const index = new AddedIndex(now, facts);
    const candidates = old.flatMap((before) => index.near(before)).sort(bySurety);
    const successors = new Map();
    const taken = new Set();
    for (const { before, after } of candidates) {
        if (successors.has(before) || taken.has(after))
            continue;
        successors.set(before, after);
        taken.add(after);
    }
    const gone = new Set([...successors.keys()].map(({ listed }) => listed));
    const arrived = new Set([...taken].map(({ listed }) => listed));
    return {
        pairs: old.flatMap((before) => {
            const after = successors.get(before);
            return after === undefined ? [] : [{ before: before.listed, after: after.listed }];
        }),
        removed: removed.filter((listed) => !gone.has(listed)),
        added: added.filter((listed) => !arrived.has(listed)),
    };
}
function entryOf(listed, facts) {
    const [name, text] = [facts.name(listed), facts.text(listed)];
    return { listed, name, nameWords: (0,surface_names/* nameWords */.Lo)(name), text, textWords: textWords(text), shape: facts.shape(listed) };
}
function renames_byName(left, right) {
    return left.name === right.name ? 0 : left.name < right.name ? -1 : 1;
}
function bySurety(left, right) {
    return right.weight - left.weight || renames_byName(left.before, right.before) || renames_byName(left.after, right.after);
}
/** The added things by everything that can lead to them, so that no removed one is compared with all of them. */
class AddedIndex {
    #facts;
    #byStyle = new Map();
    #bySuffix = new Map();
    #byWords = new Map();
    #byShape = new Map();
    #byShapeAndText = new Map();
    #byTextWord = new Map();
    constructor(added, facts) {
        this.#facts = facts;
        for (const entry of added) {
            enter(this.#byStyle, (0,surface_names/* styleKey */.Jw)(entry.name), entry);
            enter(this.#byWords, entry.nameWords.join(" "), entry);
            for (const suffix of suffixes(entry))
                enter(this.#bySuffix, suffix, entry);
            enter(this.#byShape, entry.shape, entry);
            enter(this.#byShapeAndText, shapeAndText(entry), entry);
            for (const word of new Set(entry.textWords))
                enter(this.#byTextWord, word, entry);
        }
    }
    near(before) {
        const weights = new Map();
        const offer = (after, weight) => {
            if (weight !== undefined)
                weights.set(after, Math.max(weight, weights.get(after) ?? 0));
        };
        for (const after of this.#sameStyle(before))
            offer(after, 4);
        for (const after of this.#prefixed(before))
            offer(after, this.#prefixWeight(before, after));
        for (const after of this.#alike(before))
            offer(after, this.#contractWeight(before, after));
        return [...weights].map(([after, weight]) => ({
            before,
            after,
            weight: weight + (0,surface_names/* nameSimilarity */.rv)(before.name, after.name) / 100,
        }));
    }
    #sameStyle(before) {
        const key = (0,surface_names/* styleKey */.Jw)(before.name);
        return key === "" ? [] : first(this.#byStyle.get(key), LOOKED_AT);
    }
    /** Added names that end with this name, and those that this name ends with. */
    #prefixed(before) {
        const longer = this.#bySuffix.get(before.nameWords.join(" ")) ?? [];
        const shorter = suffixes(before).flatMap((suffix) => this.#byWords.get(suffix) ?? []);
        return first([...longer, ...shorter], LOOKED_AT);
    }
    /**
     * Two words that stay behind a prefix are a name. One word (`get`) is not, and a verb is no prefix (`create_issue_link`
     * does something to `issue_link`): there the contract or the text must agree as well.
     */
    #prefixWeight(before, after) {
        const [shorter, longer] = before.nameWords.length < after.nameWords.length
            ? [before.nameWords, after.nameWords]
            : [after.nameWords, before.nameWords];
        const prefix = longer.slice(0, longer.length - shorter.length);
        if (shorter.length >= 2 && !prefix.some(surface_names/* isVerb */.ek))
            return 3;
        const agrees = similarity(before, after) >= NEAR_TEXT || this.#sameContract(before, after);
        return agrees ? 2.5 : undefined;
    }
    /** Added things with the same contract, the same text, or rare words of the text. */
    #alike(before) {
        const words = [...new Set(before.textWords)]
            .map((word) => this.#byTextWord.get(word) ?? [])
            .filter((entries) => entries.length > 0)
            .sort((left, right) => left.length - right.length);
        return new Set([
            ...first(this.#byShapeAndText.get(shapeAndText(before)), LOOKED_AT),
            ...first(this.#byShape.get(before.shape), LOOKED_AT),
            ...words.slice(0, RARE_WORDS).flatMap((entries) => first(entries, LOOKED_AT / RARE_WORDS)),
        ]);
    }
    #contractWeight(before, after) {
        const silent = before.text === "" && after.text === "";
        const near = silent ? 1 : similarity(before, after);
        if (silent ? !this.#facts.distinctive(before.listed) : near < NEAR_TEXT)
            return undefined;
        return this.#sameContract(before, after) ? 1 + near : undefined;
    }
    #sameContract(before, after) {
        return before.shape === after.shape || this.#facts.same(before.listed, after.listed);
    }
}
function similarity(before, after) {
    return before.text === after.text ? 1 : wordSimilarity(before.textWords, after.textWords);
}
/** What is left of a name without its first words, one or more. */
function suffixes({ nameWords: words }) {
    return words.slice(1).map((_, position) => words.slice(position + 1).join(" "));
}
function shapeAndText({ shape, text }) {
    return `${shape}\u0000${text}`;
}
function first(entries, most) {
    return (entries ?? []).slice(0, most);
}
function enter(index, key, entry) {
    const entries = index.get(key);
    if (entries === undefined)
        index.set(key, [entry]);
    else
        entries.push(entry);
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/prompts.js













/** The edits of prompts and their arguments; none when one side tells of tools only. */
function promptEdits(baseline, candidate, announcements = NOTHING_DECLARED) {
    if (!(0,surface_subject/* bothTellAll */.Mr)(baseline, candidate))
        return [];
    const promised = { kind: "prompt", announcements };
    const byName = pairByKey(baseline.prompts, candidate.prompts, "name");
    const aliases = aliasTargets(candidate.prompts, announcements.aliases.prompts ?? {}, announcements);
    const aliased = pairAliases(byName.removed, candidate.prompts, aliases);
    const context = {
        announcements,
        answered: new Set([...candidate.prompts.map(surface_subject/* nameOf */.Vb), ...aliases.keys()]),
        renamed: new Set(aliased.map(({ before }) => (0,surface_subject/* nameOf */.Vb)(before))),
    };
    const [settled, taken] = [new Set(aliased.map(({ before }) => before)), new Set(aliased.map(({ after }) => after))];
    const ended = byName.removed.filter((prompt) => !settled.has(prompt) && hasEnded(prompt, promised));
    const gone = byName.removed.filter((prompt) => !settled.has(prompt) && !ended.includes(prompt));
    const fresh = byName.added.filter((prompt) => !taken.has(prompt));
    const renames = pairRenames(gone, fresh, {
        name: surface_subject/* nameOf */.Vb,
        text: (prompt) => (0,json/* stringMember */.sk)(prompt, "description") ?? "",
        shape: argumentShape,
        distinctive: (prompt) => argumentsOf(prompt).length > 0,
        same: (before, after) => argumentShape(before) === argumentShape(after),
    });
    return [
        ...[...renames.removed, ...ended].map((prompt) => removalEdit(prompt, promised)),
        ...renames.added.flatMap((prompt) => [added(prompt), ...bornEnding(prompt, promised)]),
        ...aliased.flatMap((pair) => [
            renamedWithAlias("prompt", pair, aliases.get((0,surface_subject/* nameOf */.Vb)(pair.before))),
            ...pairEdits(pair.before, pair.after, context),
        ]),
        ...renames.pairs.flatMap(({ before, after }) => [
            { ...prompts_renamed(before, after), ...brokenPromiseNotes(before, promised) },
            ...pairEdits(before, after, context),
        ]),
        ...byName.pairs.flatMap(({ before, after }) => pairEdits(before, after, context)),
    ];
}
function added(prompt) {
    return {
        rule: "prompt-added",
        subject: { kind: "prompt", name: (0,surface_subject/* nameOf */.Vb)(prompt) },
        pointer: "",
        after: prompt,
        message: "the prompt is new",
    };
}
function prompts_renamed(before, after) {
    return {
        rule: "prompt-renamed",
        ...(0,surface_subject/* renamedSubject */.fK)("prompt", (0,surface_subject/* nameOf */.Vb)(before), (0,surface_subject/* nameOf */.Vb)(after)),
        pointer: "/name",
        before: (0,surface_subject/* nameOf */.Vb)(before),
        after: (0,surface_subject/* nameOf */.Vb)(after),
        message: `the prompt is now called ${(0,surface_subject/* nameOf */.Vb)(after)}; requests for ${(0,surface_subject/* nameOf */.Vb)(before)} fail`,
    };
}
function pairEdits(before, after, context) {
    if ((0,canonical/* sameJson */.Vk)(before, after))
        return [];
    const about = (0,surface_subject/* renamedSubject */.fK)("prompt", (0,surface_subject/* nameOf */.Vb)(before), (0,surface_subject/* nameOf */.Vb)(after));
    return [
        ...textEdits((0,json/* member */.Dc)(before, "description"), (0,json/* member */.Dc)(after, "description"), {
            rule: "prompt-description-changed",
            about,
            pointer: "/description",
            what: "the description",
        }),
        ...argumentEdits(before, after, about).map((edit) => announcedArgument(edit, before, context.announcements)),
        ...promptMetaEdits(before, after, { about, context }),
        ...(0,members/* memberEdits */.W)(before, after, {
            rule: "prompt-title-changed",
            about,
            pointer: "",
            skip: new Set(["name", "description", "arguments", "_meta"]),
            message: (key) => (key === "title" ? "the title changed" : `the member ${key} changed`),
        }),
    ];
}
function argumentEdits(before, after, about) {
    const old = new Map(argumentsOf(before).map((argument) => [argument.name, argument]));
    const now = new Map(argumentsOf(after).map((argument) => [argument.name, argument]));
    const gone = [...old.values()].filter(({ name }) => !now.has(name));
    const fresh = [...now.values()].filter(({ name }) => !old.has(name));
    const renames = argumentRenames(gone, fresh);
    const successors = new Set(renames.values());
    const edits = [
        ...gone
            .filter((argument) => !renames.has(argument))
            .map((argument) => placedByName(argumentRemoved(argument, about), argument)),
        ...fresh
            .filter((argument) => !successors.has(argument))
            .map((argument) => placedByName(argumentAdded(argument, about), argument)),
        ...[...renames].map(([from, to]) => placedByName(argumentRenamed(from, to, about), to)),
        ...[...old.values()].flatMap((argument) => {
            const successor = now.get(argument.name) ?? renames.get(argument);
            if (successor === undefined)
                return [];
            return argumentPairEdits(argument, successor, about).map((edit) => placedByName(edit, successor));
        }),
    ];
    const raw = { before: (0,json/* member */.Dc)(before, "arguments"), after: (0,json/* member */.Dc)(after, "arguments") };
    if (edits.length > 0 || (0,canonical/* sameJson */.Vk)(raw.before, raw.after))
        return edits;
    return [
        {
            rule: "prompt-args-reordered",
            ...about,
            pointer: "/arguments",
            ...raw,
            message: "the same arguments are listed in another way",
        },
    ];
}
/** An argument's position moves when its neighbours come and go, its name does not: that is what a fingerprint counts. */
function placedByName(edit, { name, index }) {
    const below = edit.pointer.slice((0,json/* pointerTo */.xH)("/arguments", index).length);
    return { ...edit, identity: { pointer: (0,json/* pointerTo */.xH)("/arguments", name) + below } };
}
function argumentPairEdits(before, after, about) {
    const pointer = (0,json/* pointerTo */.xH)("/arguments", after.index);
    const [was, is] = [isRequired(before), isRequired(after)];
    return [
        ...(was === is
            ? []
            : [
                {
                    rule: is ? "prompt-arg-became-required" : "prompt-arg-became-optional",
                    ...about,
                    pointer: `${pointer}/required`,
                    before: (0,json/* member */.Dc)(before.value, "required"),
                    after: (0,json/* member */.Dc)(after.value, "required"),
                    message: is
                        ? `the argument ${after.name} is now required; requests without it are refused`
                        : `the argument ${after.name} is no longer required`,
                },
            ]),
        ...textEdits((0,json/* member */.Dc)(before.value, "description"), (0,json/* member */.Dc)(after.value, "description"), {
            rule: "prompt-description-changed",
            about,
            pointer: `${pointer}/description`,
            what: `the description of the argument ${after.name}`,
        }),
        ...(0,members/* memberEdits */.W)(before.value, after.value, {
            rule: "prompt-title-changed",
            about,
            pointer,
            skip: new Set(["name", "description", ...(was === is ? [] : ["required"])]),
            message: (key) => `the member ${key} of the argument ${after.name} changed`,
        }),
    ];
}
function argumentRemoved(argument, about) {
    return {
        rule: "prompt-arg-removed",
        ...about,
        pointer: (0,json/* pointerTo */.xH)("/arguments", argument.index),
        before: argument.value,
        message: `the argument ${argument.name} is gone; it is still accepted, and ignored`,
    };
}
function argumentAdded(argument, about) {
    const required = isRequired(argument);
    return {
        rule: required ? "prompt-required-arg-added" : "prompt-optional-arg-added",
        ...about,
        pointer: (0,json/* pointerTo */.xH)("/arguments", argument.index),
        after: argument.value,
        message: required
            ? `the argument ${argument.name} is new and required; requests without it are refused`
            : `the argument ${argument.name} is new and optional`,
    };
}
function argumentRenamed(from, to, about) {
    return {
        rule: "prompt-arg-renamed",
        ...about,
        pointer: (0,json/* pointerTo */.xH)("/arguments", to.index, "name"),
        before: from.name,
        after: to.name,
        message: `the argument ${from.name} is now called ${to.name} and required; requests with the old name are refused`,
    };
}
/** A new required argument takes the place of a removed one when their names or descriptions are near. */
function argumentRenames(gone, fresh) {
    const renames = new Map();
    const free = new Set(fresh.filter(isRequired));
    for (const argument of gone) {
        const [best] = [...free]
            .map((candidate) => ({ candidate, nearness: nearness(argument, candidate) }))
            .filter(({ nearness }) => nearness > 0)
            .sort((left, right) => right.nearness - left.nearness || (left.candidate.name < right.candidate.name ? -1 : 1));
        if (best === undefined)
            continue;
        free.delete(best.candidate);
        renames.set(argument, best.candidate);
    }
    return renames;
}
function nearness(from, to) {
    const texts = [from, to].map(({ value }) => (0,json/* stringMember */.sk)(value, "description") ?? "");
    const [before = "", after = ""] = texts;
    const byText = before === "" || after === "" ? 0 : textSimilarity(before, after);
    const byName = (0,surface_names/* nameSimilarity */.rv)(from.name, to.name);
    return byText >= 0.8 || byName >= 0.5 ? byText + byName : 0;
}
function argumentsOf(prompt) {
    const list = (0,json/* member */.Dc)(prompt, "arguments");
    if (!(0,json/* isJsonArray */.Md)(list))
        return [];
    return list.flatMap((value, index) => ((0,json/* isJsonObject */.OW)(value) ? [{ name: (0,surface_subject/* nameOf */.Vb)(value), value, index }] : []));
}
function argumentShape(prompt) {
    const shape = argumentsOf(prompt).map((argument) => [
        argument.name,
        isRequired(argument),
    ]);
    return (0,canonical/* canonicalText */.A4)(shape.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
function isRequired(argument) {
    return (0,json/* member */.Dc)(argument.value, "required") === true;
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/protocol-versions.js



/**
 * The edits of the protocol versions that a server serves: the newest one, those that were negotiated, and the lists where
 * both sides were asked in the same way. A list that is not known says nothing. None when one side tells of tools only.
 */
function protocolVersionEdits(baseline, candidate) {
    if (!(0,surface_subject/* bothTellAll */.Mr)(baseline, candidate))
        return [];
    const newest = [servedVersions(baseline).at(-1), servedVersions(candidate).at(-1)];
    const subject = (0,surface_subject/* serverSubject */.en)(baseline, candidate);
    return [
        ...newestEdits(newest, subject),
        ...lostVersions(baseline, candidate, newest).map(({ version, proven }) => ({
            rule: "protocol-version-dropped",
            subject,
            pointer: "/supportedProtocolVersions",
            before: version,
            message: `protocol version ${version} is no longer ${proven ? "served" : "listed as served"}`,
            notes: [
                proven
                    ? "the candidate was asked with it by initialize"
                    : "a shorter list is a hint; connecting with that version proves it",
            ],
        })),
        ...gainedVersions(baseline, candidate, newest).map(({ version, proven }) => ({
            rule: "capability-added",
            subject,
            pointer: "/supportedProtocolVersions",
            after: version,
            message: `protocol version ${version} is now ${proven ? "served" : "listed as served"}`,
        })),
    ];
}
function newestEdits([before, after], subject) {
    if (before === undefined || after === undefined || before === after)
        return [];
    const moved = { subject, pointer: "/protocolVersion", before, after };
    return after < before
        ? [
            {
                rule: "protocol-version-lowered",
                ...moved,
                message: `the newest protocol version is now ${after} instead of ${before}`,
            },
        ]
        : [{ rule: "protocol-version-raised", ...moved, message: `protocol version ${after} is now served` }];
}
function lostVersions(baseline, candidate, [newestBefore, newestAfter = ""]) {
    const proven = refusesLegacyEra(candidate)
        ? provenVersions(baseline).filter((version) => !(0,model/* isModernRevision */.Py)(version))
        : olderThan(negotiatedLegacyVersion(baseline), negotiatedLegacyVersion(candidate));
    const undecided = candidate.legacyEra?.answer === "unclear";
    const now = provenVersions(candidate);
    const listed = listedVersions(baseline, candidate).filter((version) => !now.includes(version) && !(undecided && !(0,model/* isModernRevision */.Py)(version)));
    // That the newest one went is told already.
    return protocol_versions_joined(proven, listed).filter(({ version }) => !(version === newestBefore && newestAfter < version));
}
function gainedVersions(baseline, candidate, [newestBefore = "", newestAfter]) {
    const now = negotiatedLegacyVersion(candidate);
    const proven = refusesLegacyEra(baseline) && now !== undefined ? [now] : olderThan(now, negotiatedLegacyVersion(baseline));
    const old = provenVersions(baseline);
    const listed = listedVersions(candidate, baseline).filter((version) => !old.includes(version));
    return protocol_versions_joined(proven, listed).filter(({ version }) => !(version === newestAfter && newestBefore < version));
}
function protocol_versions_joined(proven, listed) {
    const versions = [...new Set([...proven, ...listed])].sort();
    return versions.map((version) => ({ version, proven: proven.includes(version) }));
}
/** The first version, where the other side negotiated an older one although it was asked for the newest. */
function olderThan(version, other) {
    return version !== undefined && other !== undefined && other < version ? [version] : [];
}
/** Lists come from the server's discovery, which only the modern era has: elsewhere an absence says nothing. */
function listedVersions(contract, other) {
    if (contract.conditions?.era === "legacy" || other.conditions?.era === "legacy")
        return [];
    if (contract.supportedProtocolVersions.length === 0 || other.supportedProtocolVersions.length === 0)
        return [];
    const { legacyEra: _negotiated, ...told } = contract;
    return provenVersions(told);
}
/** Oldest first; revisions are dates, so their order is that of their text. What a server lists and then refuses counts not. */
function servedVersions(contract) {
    const { protocolVersion, supportedProtocolVersions, legacyEra } = contract;
    const negotiated = protocolVersion === null ? [] : [protocolVersion];
    const asked = legacyEra?.answer === "served" ? [legacyEra.protocolVersion] : [];
    const all = [...new Set([...supportedProtocolVersions, ...negotiated, ...asked])].sort();
    return refusesLegacyEra(contract) ? all.filter(model/* isModernRevision */.Py) : all;
}
/** The list, and what a capture negotiated: a contract that was written by hand proves nothing. */
function provenVersions(contract) {
    return contract.conditions === null ? [...contract.supportedProtocolVersions].sort() : servedVersions(contract);
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/resources.js






/** The edits of resources; none when one side tells of tools only. */
function resourceEdits(baseline, candidate, options = {}) {
    if (!(0,surface_subject/* bothTellAll */.Mr)(baseline, candidate))
        return [];
    const byUri = pairByKey(baseline.resources, candidate.resources, "uri");
    const isDynamic = uriMatcher(options.dynamicResources ?? []);
    const moves = movedResources(byUri.removed.filter((resource) => !isDynamic(uriOf(resource))), byUri.added);
    const arrived = new Set(moves.values());
    return [
        ...byUri.removed.filter((resource) => !moves.has(resource)).map((resource) => removed(resource, isDynamic)),
        ...byUri.added.filter((resource) => !arrived.has(resource)).map(resources_added),
        ...[...moves].flatMap(([before, after]) => [
            moved(before, after),
            ...listedResourceEdits("resource", before, after),
        ]),
        ...byUri.pairs.flatMap(({ before, after }) => listedResourceEdits("resource", before, after)),
    ];
}
/** The edits of everything but the URI, of a resource or a template. */
function listedResourceEdits(kind, before, after) {
    const key = kind === "resource" ? "uri" : "uriTemplate";
    const about = (0,surface_subject/* renamedSubject */.fK)(kind, (0,json/* stringMember */.sk)(before, key) ?? "", (0,json/* stringMember */.sk)(after, key) ?? "");
    const media = { before: (0,json/* member */.Dc)(before, "mimeType"), after: (0,json/* member */.Dc)(after, "mimeType") };
    return [
        ...((0,canonical/* sameJson */.Vk)(media.before, media.after)
            ? []
            : [
                {
                    rule: "resource-mime-changed",
                    ...about,
                    pointer: "/mimeType",
                    ...media,
                    message: `the media type is now ${resources_shown(media.after)} instead of ${resources_shown(media.before)}`,
                },
            ]),
        ...textEdits((0,json/* member */.Dc)(before, "description"), (0,json/* member */.Dc)(after, "description"), {
            rule: "resource-description-changed",
            about,
            pointer: "/description",
            what: "the description",
        }),
        ...(0,members/* memberEdits */.W)(before, after, {
            rule: "resource-metadata-changed",
            about,
            pointer: "",
            skip: new Set([key, "mimeType", "description"]),
            message: (member) => `the ${member} changed`,
        }),
    ];
}
function removed(resource, isDynamic) {
    const dynamic = isDynamic(uriOf(resource));
    return {
        rule: dynamic ? "resource-dynamic-removed" : "resource-removed",
        subject: { kind: "resource", name: uriOf(resource) },
        pointer: "",
        before: resource,
        message: dynamic
            ? "the resource is gone; the policy calls it dynamic"
            : "the resource is gone; reads of its URI fail",
    };
}
function resources_added(resource) {
    return {
        rule: "resource-added",
        subject: { kind: "resource", name: uriOf(resource) },
        pointer: "",
        after: resource,
        message: "the resource is new",
    };
}
function moved(before, after) {
    return {
        rule: "resource-uri-changed",
        ...(0,surface_subject/* renamedSubject */.fK)("resource", uriOf(before), uriOf(after)),
        pointer: "/uri",
        before: uriOf(before),
        after: uriOf(after),
        message: `the resource is now at ${uriOf(after)}; reads of ${uriOf(before)} fail`,
    };
}
/** The same name and media type under another URI; a name that several share joins nothing. */
function movedResources(gone, fresh) {
    const old = onceByIdentity(gone);
    const now = onceByIdentity(fresh);
    return new Map([...old].flatMap(([identity, before]) => {
        const after = now.get(identity);
        return before === undefined || after === undefined ? [] : [[before, after]];
    }));
}
/** Resources by name and media type; `undefined` where two share them. */
function onceByIdentity(resources) {
    const found = new Map();
    for (const resource of resources) {
        const name = (0,json/* stringMember */.sk)(resource, "name");
        if (name === undefined || name === "")
            continue;
        const identity = (0,canonical/* canonicalText */.A4)([name, (0,json/* member */.Dc)(resource, "mimeType") ?? null]);
        found.set(identity, found.has(identity) ? undefined : resource);
    }
    return found;
}
function uriMatcher(patterns) {
    return (uri) => patterns.some((pattern) => matchesWildcards(pattern, uri));
}
/** Whether a text matches a pattern in which `*` stands for any characters; linear, whatever the pattern. */
function matchesWildcards(pattern, text) {
    const [first = "", ...rest] = pattern.split("*");
    if (rest.length === 0)
        return text === pattern;
    const last = rest.pop() ?? "";
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    const end = text.length - last.length;
    let from = first.length;
    for (const part of rest) {
        const at = text.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}
function uriOf(resource) {
    return (0,json/* stringMember */.sk)(resource, "uri") ?? "";
}
function resources_shown(mediaType) {
    return typeof mediaType === "string" ? mediaType : "none";
}

// EXTERNAL MODULE: ./.build/shared/contract/surface/uri-template.js
var uri_template = __webpack_require__(67182);
;// CONCATENATED MODULE: ./.build/shared/contract/surface/templates.js





/** Pairs of templates compared by their URIs at most; what is beyond is matched by name alone. */
const COMPARED = 2000;
/** The edits of resource templates, by the URIs that they make; none when one side tells of tools only. */
function templateEdits(baseline, candidate, { comparePatterns }) {
    if (!(0,surface_subject/* bothTellAll */.Mr)(baseline, candidate))
        return [];
    const listed = pairByKey(baseline.resourceTemplates, candidate.resourceTemplates, "uriTemplate");
    const completes = (0,json/* isJsonObject */.OW)((0,json/* member */.Dc)(baseline.capabilities, "completions"));
    const matched = successors(listed.removed, listed.added, comparePatterns);
    const arrived = new Set([...matched.values()].map(({ after }) => after));
    return [
        ...listed.removed.filter((template) => !matched.has(template)).map(templates_removed),
        ...listed.added.filter((template) => !arrived.has(template)).map(templates_added),
        ...[...matched].flatMap(([before, { after, relation }]) => [
            uriEdit(before, after, { relation, completes }),
            ...listedResourceEdits("template", before, after),
        ]),
        ...listed.pairs.flatMap(({ before, after }) => listedResourceEdits("template", before, after)),
    ];
}
/**
 * Which new template took the place of which old one: the same URIs first, then all of them and more under the same name or
 * media type, then just the same name.
 */
function successors(gone, fresh, comparePatterns) {
    const relate = cachedRelation(comparePatterns);
    const found = new Map();
    const free = new Set(fresh.toSorted(byUri));
    const steps = [
        (before, after) => (relate(before, after) === "equal" ? "equal" : undefined),
        (before, after) => (isAkin(before, after) && relate(before, after) === "wider" ? "wider" : undefined),
        (before, after) => (hasSameName(before, after) ? "other" : undefined),
    ];
    for (const step of steps) {
        for (const before of gone.toSorted(byUri)) {
            if (found.has(before))
                continue;
            for (const after of free) {
                const relation = step(before, after);
                if (relation === undefined)
                    continue;
                found.set(before, { after, relation });
                free.delete(after);
                break;
            }
        }
    }
    return found;
}
/** How the URIs of the new template relate to those of the old one. */
function cachedRelation(comparePatterns) {
    const patterns = new Map();
    const patternOf = (template) => {
        if (!patterns.has(template))
            patterns.set(template, (0,uri_template/* templatePattern */.N7)(templates_uriOf(template)));
        return patterns.get(template);
    };
    const known = new Map();
    return (before, after) => {
        const key = `${templates_uriOf(before)}\u0000${templates_uriOf(after)}`;
        const cached = known.get(key);
        if (cached !== undefined)
            return cached;
        const [old, now] = [patternOf(before), patternOf(after)];
        if (old === undefined || now === undefined || known.size >= COMPARED)
            return "other";
        const relation = relationOf(templates_uriOf(before), templates_uriOf(after), () => comparePatterns(now, old));
        known.set(key, relation);
        return relation;
    };
}
/**
 * The relation of two templates from that of their patterns. The pattern of a template that repeats a variable matches more
 * than the template makes: such a new one is no wider than anything that could be shown, such an old one makes fewer URIs.
 */
function relationOf(before, after, compare) {
    if ((0,uri_template/* numberedTemplate */.Bx)(before) === (0,uri_template/* numberedTemplate */.Bx)(after))
        return "equal";
    if ((0,uri_template/* repeatsVariable */.TS)(after))
        return "other";
    const answer = compare();
    if (answer === "equal")
        return (0,uri_template/* repeatsVariable */.TS)(before) ? "wider" : "equal";
    return answer === "wider" ? "wider" : "other";
}
function uriEdit(before, after, { relation, completes }) {
    const place = {
        ...(0,surface_subject/* renamedSubject */.fK)("template", templates_uriOf(before), templates_uriOf(after)),
        pointer: "/uriTemplate",
        before: templates_uriOf(before),
        after: templates_uriOf(after),
    };
    if (relation === "wider") {
        return { rule: "template-uri-widened", ...place, message: "the template matches every old URI and more" };
    }
    if (relation === "other") {
        return {
            rule: "template-uri-changed",
            ...place,
            message: `the template is now ${templates_uriOf(after)}; URIs made from the old one may fail`,
        };
    }
    return completes
        ? {
            rule: "template-variable-renamed-completions",
            ...place,
            message: "a variable is renamed; the URIs stay the same, completion requests carry the old name",
        }
        : { rule: "template-variable-renamed-only", ...place, message: "a variable is renamed; the URIs stay the same" };
}
function templates_removed(template) {
    return {
        rule: "template-removed",
        subject: { kind: "template", name: templates_uriOf(template) },
        pointer: "",
        before: template,
        message: "the template is gone; URIs made from it may fail",
    };
}
function templates_added(template) {
    return {
        rule: "template-added",
        subject: { kind: "template", name: templates_uriOf(template) },
        pointer: "",
        after: template,
        message: "the template is new",
    };
}
function isAkin(before, after) {
    const media = (0,json/* stringMember */.sk)(before, "mimeType");
    return hasSameName(before, after) || (media !== undefined && media === (0,json/* stringMember */.sk)(after, "mimeType"));
}
function hasSameName(before, after) {
    const name = (0,json/* stringMember */.sk)(before, "name");
    return name !== undefined && name !== "" && name === (0,json/* stringMember */.sk)(after, "name");
}
function byUri(left, right) {
    return templates_uriOf(left) < templates_uriOf(right) ? -1 : 1;
}
function templates_uriOf(template) {
    return (0,json/* stringMember */.sk)(template, "uriTemplate") ?? "";
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/injection-words.js
/** The words that the patterns of injected orders are made of, and what the words around an order make of it. */
/** Up to so many characters within one sentence. A full stop inside a path or an address ends none. */
const within = (most) => `(?:(?![.!?] ).){0,${most}}?`;
/** Files that hold nothing but secrets. */
const KEY_FILE = "\\.ssh/(?!config\\b|known_hosts\\b|authorized_keys\\b|[\\w-]+\\.pub\\b)[\\w*-]+|\\.ssh/?(?![\\w/.*-])|\\bid_(?:rsa|ed25519|ecdsa|dsa)\\b(?!\\.pub)|/etc/(?:shadow|passwd|sudoers)\\b|" +
    "\\.gnupg\\b|\\.git-credentials\\b|\\.netrc\\b|\\.(?:bash|zsh)_history\\b";
const SECRET_FILE = `(?:${KEY_FILE}|\\bmcp(?:_config)?\\.json\\b|\\bclaude_desktop_config\\.json\\b)`;
const CONFIG_FILE = "(?:(?<![\\w])\\.env(?:\\.\\w+)?\\b|\\.aws/(?:credentials|config)\\b|\\.kube/config\\b|\\.docker/config\\.json\\b|\\.npmrc\\b|\\.pypirc\\b)";
const ANY_SECRET = `(?:${SECRET_FILE}|${CONFIG_FILE})`;
/** The name of a file that holds nothing but secrets, whatever the text around it says. */
const SECRET_FILE_NAME = new RegExp(`${KEY_FILE}|\\.aws/credentials\\b`, "i");
/** What each of these files has in its name. */
const FILE_SIGN = /\.(?:ssh|gnupg|git-|netrc|bash_|zsh_|json|env|aws|kube|docker|npmrc|pypirc)|id_|\/etc\//i;
const injection_words_READ = "(?:read|open|cat|load|fetch|access|retrieve|copy|upload)";
const HAND_OVER = "(?:pass|send|include|provide|paste|put|supply|append|attach|submit|upload|post|forward|insert)";
const ARGUMENT = "(?:as|in|into|to|via|through) (?:the |a |an |this )?(?:[`'\"]\\w+[`'\"]|\\w+ (?:argument|parameter|param|field|input)|argument|parameter|tool\\b|https?://)";
const TO_MODEL = "\\b(?:you (?:must|should|need to|have to)|please|first|always|also|make sure|be sure|before (?:you |using |calling |invoking |running )|when(?:ever)? )";
const USER = "(?:the |your |any |this )?(?:user|human|person|operator)s?";
const THIS = "(?:this|these|that)(?: (?:instructions?|facts?|information|steps?|notes?|actions?|calls?|requests?|behaviou?r|rules?))?";
const ADDRESS = "(?:https?://[^\\s\"'`]+|\\b[\\w.+-]+@[\\w-]+\\.[a-z]{2,}\\b|\\+\\d[\\d ()-]{6,}\\d)";
const ADDRESS_SIGN = /https?:|@|\+\d/i;
const TALK = "(?:(?:system|developer) prompts?|credentials|passwords?|secrets|(?:api|access|private|ssh|secret) (?:keys?|tokens?)|environment variables|" +
    "(?:the |this |our |your |their |whole |entire |full |complete |all |every |previous |past |recent |last )+(?:conversation|chat|message|messages|chats|conversations|transcript)(?: history| log| transcript)?|" +
    "(?:conversation|chat|message) history|each (?:user )?(?:message|prompt)|" +
    "(?:everything|anything|whatever|what|all(?: that)?|every word)(?: that)? (?:the |your )?user (?:has |ever )?(?:says?|said|types?|typed|writes?|wrote|written|enters?|entered|asks?|asked))";
const TOOL_NAME = "(?:[`'\"(]{0,2}[a-z0-9]+(?:[_-]+[a-z0-9]+)+[`'\")]{0,2}(?: tool| function)?|(?:any |all )?(?:other|another|different) tools?)";
/** A whole conversation, the words of everybody in it, or what the model was told before it: no argument needs them. */
const WHOLE_TALK = "(?:(?:(?:the|this|our|your|of|user's|an exact|a) )*(?:full|whole|entire|complete|all|every|verbatim|raw)(?: (?:the|of|our|your|this|user's|user|previous|prior|past|earlier|preceding|current|ongoing)){0,4} " +
    "(?:(?:conversations?|chats?|dialogues?)(?! ?(?:ids?|names?|urls?|links?)\\b)(?: (?:history|log|transcript|context))?|message history|context window|messages (?:so far|above|from the user)|(?<=user )messages|(?<=(?:previous|prior|past|earlier|preceding) )messages)|" +
    "(?:your|the (?:model|assistant|agent)'s|the (?:full|entire|whole|complete|current|hidden|exact)) (?:own |full |entire |hidden |exact |current |original )?(?:system|developer) (?:prompts?|instructions?|messages?)|" +
    "the (?:system|developer) prompt (?:verbatim|word for word|in full)|(?:the |your own )?instructions (?:that )?you (?:were given|have been given|received|have)\\b|" +
    "(?:everything|all(?: that)?|every word)(?: that)? (?:the |your )?user (?:has |ever )?(?:says?|said|types?|typed|writes?|wrote|written|enters?|entered|asks?|asked))";
/** Keys and passwords at large, or the value of a variable that holds one: more than the one key that a server asks for. */
const FOUND_KEYS = "(?:(?:all|any|every|each)(?: (?:of|the|your|known|available|stored|saved|user's|other)){0,3} (?:api keys?|credentials?|passwords?|access tokens?|secrets?|private keys?),? " +
    "(?:(?:that )?you (?:know|have|find|see|hold|can)\\b|in (?:your|the|this) (?:context|memory|conversation|environment|workspace|session)\\b|from (?:your|the) (?:conversation|environment|context)\\b)|" +
    "values? of (?:the |your )?(?:env(?:ironment)? (?:variables? |vars? )?)?(?:called |named )?[`'\"]?\\$?\\{?\\w*(?:_KEY|TOKEN|SECRET|PASSWORD|CREDENTIALS?)\\b|" +
    "(?:all|every)(?: of)?(?: the| your| user's)? (?:(?:local|current|own|shell|host|process) )?(?<=(?:your|user's|local|current|own|shell|host|process) )environment(?: variables?)?|" +
    "contents? of (?:all|every|any)(?: the| your| other)? (?:open|local|recent|opened|attached|other)?(?: )?files? (?:(?:that )?you (?:have|can|read|opened)\\b|in (?:your|the user's)\\b))";
/** Whether an order stands within quotation marks or backticks. */
function isQuoted(before) {
    return /["'`(]\s*$/.test(before) || (before.match(/["`]/g)?.length ?? 0) % 2 === 1;
}
function speaksAboutAttacks(text) {
    return /\b(?:detect|scan|flag|block|filter|reject|attempts?|phrases?|such as|like|examples?|e\.g\.|injection|jailbreak)/i.test(text);
}
/** Whether the words right before an order forbid it: "never", "do not", "without". */
function endsForbidding(before) {
    return /\b(?:never|not|don't|doesn't|cannot|can't|won't|avoid|without|nor)(?: (?:ever|to|directly|manually|try to))? $/i.test(before);
}
/** Whether the verb inside a match is itself forbidden: "before calling, never read ~/.ssh/id_rsa". */
function isForbidden(match, verb) {
    const at = match.search(new RegExp(`\\b${verb}\\b`, "i"));
    return at > 0 && endsForbidding(match.slice(0, at));
}
function sentenceForbids(before) {
    const sentence = before.split(/[.!?] /).at(-1) ?? "";
    return /\b(?:never|not|don't|cannot|can't|mustn't|shouldn't|avoid)\b/i.test(sentence);
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/injection-concealment.js

const NEVER = "(?:do not|don't|never|must not|mustn't|should not|shouldn't)";
/** What is to be concealed, when it is what the order itself asks for. */
const SUBJECT = `it|that(?! \\w)|${THIS}|any of (?:this|it|that)`;
const END = "(?= ?(?:[.,;:!)]|$|to\\b|with\\b|in front\\b|and\\b))";
/** Orders to keep something from the user. */
const CONCEALMENT_PATTERNS = [
    {
        kind: "concealment",
        what: "orders the model to conceal something from the user",
        needs: /not\b|n't|never/i,
        matches: new RegExp(`\\b(?:do not|don't|never|must not|should not|mustn't|shouldn't)(?: ever)? (?:tell|inform|notify|alert|warn) ${USER} (?:(?:about|of) (?:${THIS}\\b|it\\b|any of)|that you (?!can|could|do not|don't|are unable|are not|have no|lack)|what you )`, "gi"),
    },
    {
        kind: "concealment",
        what: "orders the model to conceal something from the user",
        needs: /not\b|n't|never/i,
        matches: new RegExp(`\\b(?:do not|don't|never|must not|mustn't)(?: ever)? (?:let ${USER} (?:know|see|notice|find out)(?: about| of)? (?:${THIS}\\b|it\\b|that you|what you)|(?:mention|discuss|reveal|disclose) (?:any of )?${THIS}(?: (?:to|with|in front of) (?:${USER}|anyone|anybody|them)\\b|, as it would)|(?:mention|discuss|reveal|disclose|say|admit) (?:that|what) you (?:first |also |just )?(?:(?:need|needed|had|have) to|read|called|used|sent|did|ran|copied|opened|changed|are (?:reading|calling|using|sending|copying))\\b)`, "gi"),
    },
    {
        kind: "concealment",
        what: "orders the model to act behind the user's back",
        needs: /without/i,
        matches: new RegExp(`\\bwithout (?:${USER}(?:'s?)? (?:knowing|noticing|knowledge|awareness|being told)|(?:telling|informing) (?:the|your) user)\\b`, "gi"),
        unless: (before) => sentenceForbids(before),
    },
    {
        kind: "concealment",
        what: "orders the model to conceal something from the user",
        needs: /hide|conceal|withhold|keep/i,
        matches: new RegExp(`\\b(?:(?:hide|conceal|withhold) ${THIS} from|keep (?:${THIS}|it) (?:a )?(?:secret|hidden|confidential|private|quiet) from) ${USER}\\b`, "gi"),
        unless: (before) => endsForbidding(before),
    },
    {
        kind: "concealment",
        what: "orders the model to conceal something from the user",
        needs: /user|human|person|operator/i,
        matches: new RegExp(`\\b${USER} (?:must|should|may) (?:not|never) (?:(?:know|find out|learn|notice)(?: about| of)? (?:${THIS}\\b|it\\b|that you|what you|any of)|(?:know|find out)(?= ?[.!]|$)|be (?:told|informed|made aware|aware) (?:of|about) (?:${THIS}\\b|it\\b|any of))`, "gi"),
    },
    {
        kind: "concealment",
        what: "orders the model to conceal something from the user",
        needs: /not\b|n't|never/i,
        matches: new RegExp(`\\b${NEVER}(?: ever)? (?:(?:say|tell|mention|disclose|reveal|explain|speak|talk|breathe)(?: (?:to )?${USER})? (?:anything|a (?:single )?(?:word|thing)|any of (?:this|it|that)|something)(?: (?:(?:about|of|on|regarding) (?:${SUBJECT})${END}|(?:(?:about|of|on|regarding) ${within(30)})?(?:to|with|in front of) ${USER}\\b))|(?:mention|bring up|speak (?:of|about)|talk about) (?:it|that|${THIS}|what you (?:did|do)|(?:this|the) (?:call|step|upload|copy|transfer)) (?:to|with|in front of) ${USER}\\b)`, "gi"),
    },
    {
        kind: "concealment",
        what: "orders the model to conceal something from the user",
        needs: /nothing|silent|quiet|\bmum\b|secret|between us|yourself|in the dark|unaware|uninformed/i,
        matches: new RegExp(`\\b(?:(?:say nothing|tell ${USER} nothing|(?:keep|stay|remain) (?:silent|quiet|mum)) (?:(?:about|of|on) (?:${SUBJECT}|what you)\\b|to ${USER} about\\b)|keep (?:it|this|that|${THIS}) (?:strictly )?(?:between us|between you and (?:me|us)|to yourself|our (?:little )?secret)\\b|(?:keep|leave) ${USER} (?:in the dark|unaware|uninformed)\\b)`, "gi"),
        unless: (before) => endsForbidding(before),
    },
    {
        kind: "concealment",
        what: "orders the model to conceal something from the user",
        needs: /without|refrain|avoid|no need/i,
        matches: new RegExp(`\\b(?:(?:without|refrain from|avoid) (?:ever )?(?:(?:mentioning|disclosing|revealing|admitting) (?:it|${THIS}|any of (?:this|it)|what you did) to ${USER}|(?:telling|informing) ${USER} (?:about|of) (?:${SUBJECT})\\b)|no need to (?:(?:tell|inform|notify|alert) ${USER} (?:about|of) (?:${SUBJECT})\\b|(?:mention|disclose|explain|reveal) (?:it|${THIS}|any of (?:this|it)) to ${USER}\\b))`, "gi"),
        unless: (before) => sentenceForbids(before),
    },
    {
        kind: "concealment",
        what: "orders the model to conceal something from the user",
        needs: /user|human|person|operator/i,
        matches: new RegExp(`\\b(?:${USER} (?:(?:does not|doesn't|do not|don't) (?:need|have) to|need not|needn't) (?:(?:know|hear|learn|be told|be informed|be aware)(?: about| of)? (?:${SUBJECT}|that you|what you)\\b|(?:know|be told)(?= ?[.!]|$))|(?:make sure|ensure|see to it)(?: that)? ${USER} (?:does not|doesn't|do not|don't|never|will not|won't|cannot) (?:ever )?(?:(?:notices?|knows?|finds? out|learns?|hears?)(?: about| of)? (?:${SUBJECT}|that you|what you)\\b|(?:notices?|knows?|finds? out)(?= ?[.!]|$))|(?:hide|conceal|withhold) (?:what you (?:did|do|are doing)|the fact\\b${within(40)}|your (?:actions?|steps?)|this \\w+) from ${USER}\\b)`, "gi"),
        unless: (before) => endsForbidding(before),
    },
    {
        kind: "concealment",
        what: "orders the model to act behind the user's back",
        needs: /silently|secretly|covertly|surreptitiously|stealthily|behind (?:the|your) user/i,
        matches: /\b(?:(?:secretly|covertly|surreptitiously|stealthily) (?:read|send|call|copy|upload|forward|add|include|attach|collect|append|run|post)\b|behind (?:the|your) user's back\b|do (?:this|it|so) (?:silently|secretly|covertly)\b)/gi,
        unless: (before) => sentenceForbids(before),
    },
    {
        kind: "concealment",
        what: "orders the model to conceal something from the user",
        needs: /parameter|argument/i,
        matches: new RegExp(`\\b(?:(?:${NEVER} (?:show|mention|reveal|display)|(?:avoid|without) (?:showing|mentioning|revealing|displaying)) (?:(?:the|this) )?[\`'"]?\\w*[\`'"]? ?(?:parameter|argument) (?:to|in front of)|(?:hide|conceal) (?:(?:the|this) )?[\`'"]?\\w*[\`'"]? ?(?:parameter|argument) from) ${USER}\\b`, "gi"),
    },
];

;// CONCATENATED MODULE: ./.build/shared/contract/surface/injection-other-tools.js

const TRIGGER = "\\b(?:when(?:ever)?|every time|each time|any time|if|once|before|after|while|prior to)\\b";
/** Before a call there is much to set up; while it is made, only its caller has something to say. */
const TRIGGER_OF_ANY = "\\b(?:when(?:ever)?|every time|each time|any time|if|once|after|while)\\b";
const OTHER_TOOLS = "(?:(?:any|all|every|each)(?: of)?(?: the)? (?:other )?|other |another |different )tools?\\b";
const MARKED_TOOL = "(?!this\\b|an?\\b)[`'\"(]{0,2}[a-z][\\w-]*[`'\")]{0,2} tool\\b";
const IDENTIFIER = "[`'\"(]{0,2}[a-z0-9]+(?:_+[a-z0-9]+)+[`'\")]{0,2}";
const CALLED = "(?:is|are|gets|was) (?:being )?(?:called|invoked|executed|run)\\b";
const CALLING = "\\b(?:calling|invoking|executing|you (?:call|invoke|execute)|calls? to|invocations? of)";
/** A call of a tool that is named, in whatever way. */
const A_CALL = `(?:\\b${OTHER_TOOLS}|\\b${MARKED_TOOL}|${IDENTIFIER} (?:${CALLED}|(?:is|gets) used\\b)|(?:${CALLING}|\\b(?:using|running|you (?:use|run))) (?:the )?(?:${IDENTIFIER}|[\`'"][\\w-]+[\`'"]))`;
/** A call of a tool that may be somebody else's: arguments have names in quotation marks too. */
const SOMEBODY_ELSES_CALL = `(?:\\b${OTHER_TOOLS}|\\b${MARKED_TOOL}|${IDENTIFIER} ${CALLED}|${CALLING} (?:the )?${IDENTIFIER})`;
const PERSON_ADDRESS = "(?:\\b[\\w.+-]+@[\\w-]+\\.[a-z]{2,}\\b|\\+\\d[\\d ()-]{6,}\\d)";
const ROUTE = "(?:recipients?|destination|addressee|payee|beneficiary|account number|phone number|(?:e-?mail |wallet )?address|b?cc|reply-to|webhook|wallet|proxy)(?: field| list| line| url)?";
/** Who gets something: no tool has a say in that, even where it speaks of a tool of the same server. */
const RECEIVER = /\b(?:recipients?|addressee|payee|beneficiary|account number|bcc|reply-to|wallet)\b/i;
/** Whether the match, or the sentence before it, forbids what it speaks of. */
function isForbiddenOrder(before, match) {
    return (endsForbidding(before) || /\b(?:never|not|don't|cannot|can't|mustn't) (?:be |ever )?(?:\w+ )?\S+$/i.test(match));
}
/** Whether the tool that a match speaks of is one of the server's own. A part of its name will do: "the search tool". */
function namesOwnTool(match, { ownTools }) {
    const name = new RegExp(`${MARKED_TOOL}|${IDENTIFIER}`, "i").exec(match)?.[0];
    if (name === undefined || new RegExp(`^(?:${OTHER_TOOLS})`, "i").test(name))
        return false;
    const word = name
        .replace(/ tool$/i, "")
        .replaceAll(/[^\w-]/g, "")
        .toLowerCase();
    return ownTools.some((own) => own
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .includes(word) || own.toLowerCase() === word);
}
/** Whether an order only hands on what one call returned to the next, as tools that work together do. */
function handsOn(match, { after }) {
    const verb = match.slice(-30);
    const sentence = verb + (after.split(/[.!?](?: |$)/)[0] ?? "");
    return /\b(?:return(?:s|ed)|results?|outputs?|obtained|from (?:this|the|that)|\w*[_ -]?ids?|cursor|session|chosen|provided|given|user (?:gives|gave|names|named|chose|asked|wants)|this tool|with (?:this|the) tool)\b/i.test(sentence);
}
/** Orders about tools that are none of this tool's business. */
const OTHER_TOOL_PATTERNS = [
    {
        kind: "other-tools",
        what: "changes what other tools do",
        needs: /recipient|destination|addressee|payee|beneficiary|number|address/i,
        matches: new RegExp(`\\b(?:when(?:ever)?|every time|each time|any time|if|before|after)\\b${within(40)}(?:\\b(?:calling|using|invoking|running)\\b${within(20)}${TOOL_NAME}|${TOOL_NAME} (?:is|are|gets) (?:called|invoked|used|run|executed)|\\byou (?:call|use|invoke|run)\\b${within(20)}${TOOL_NAME})${within(60)}\\b(?:change|replace|modify|swap|substitute|alter|rewrite|redirect|overwrite)\\b${within(30)}\\b(?:recipients?|destination|addressee|payee|beneficiary|account number|phone number|(?:e-?mail )?address)\\b${within(20)} (?:to|with|by)\\b`, "gi"),
    },
    {
        kind: "other-tools",
        what: "claims side effects on other tools",
        needs: /side[- ]effect/i,
        matches: new RegExp(`\\bside[- ]effects? on (?:the )?(?:tools? )?${TOOL_NAME}`, "gi"),
        unless: (before) => /\b(?:no|without|any|avoid)(?: \w+){0,2} $/i.test(before),
    },
    {
        kind: "other-tools",
        what: "orders how another tool works",
        needs: /must|should|has to|will now/i,
        matches: /\b(?:the )?[`'"(]{0,2}[a-z0-9]+(?:[_-]+[a-z0-9]+)+[`'")]{0,2} (?:tool|function) (?:must|should|has to|will now) (?:now |always |first |instead )?(?:send|forward|copy|behave|have the following implementation)\b/gi,
    },
    {
        kind: "other-tools",
        what: "changes what other tools do",
        needs: /this (?:tool|function)/i,
        matches: new RegExp(`\\bthis (?:tool|function) (?:changes|modifies|alters|overrides|replaces) (?:how|the way|the behaviou?r of) (?:the )?${TOOL_NAME}`, "gi"),
    },
    {
        kind: "other-tools",
        what: "adds an address to what other tools send",
        needs: /@|\+\d/,
        matches: new RegExp(`${TRIGGER}${within(40)}${A_CALL}${within(60)}\\b(?:add|set|append|include|insert|put|bcc|cc|copy|replace|change|use|send|forward|direct|route|redirect|deliver|report|enter|fill)\\b${within(60)}${PERSON_ADDRESS}`, "gi"),
        unless: isForbiddenOrder,
    },
    {
        kind: "other-tools",
        what: "changes what other tools do",
        needs: /recipient|destination|addressee|payee|beneficiary|number|address|\bb?cc\b|reply-to|webhook|wallet|proxy/i,
        matches: new RegExp(`${TRIGGER}${within(40)}${A_CALL}${within(60)}\\b(?:add|set|append|insert|put|replace|change|fill|override|overwrite)\\b${within(30)}\\b${ROUTE}[\`'"]? (?:to|with|by|as)\\b`, "gi"),
        unless: (before, match, around) => isForbiddenOrder(before, match) ||
            (namesOwnTool(match, around) && !RECEIVER.test(match)) ||
            handsOn(match, around),
    },
    {
        kind: "other-tools",
        what: "orders how another tool is called",
        needs: /\btools?\b|[a-z0-9]_[a-z]/i,
        matches: new RegExp(`${TRIGGER_OF_ANY}${within(40)}${SOMEBODY_ELSES_CALL}${within(30)}\\b(?:you (?:must|have to|need to|should|shall)|must|always|be sure to|make sure (?:to|you)) (?:also |first |then |always )?(?:add|append|insert|prepend|attach|inject|replace|set|include|put|fill|change|overwrite|swap)\\b`, "gi"),
        unless: (before, match, around) => isForbiddenOrder(before, match) || namesOwnTool(match, around) || handsOn(match, around),
    },
    {
        kind: "other-tools",
        what: "takes the user's words before other tools work",
        needs: /full|whole|entire|exact|verbatim|complete|\braw\b|original|unmodified/i,
        matches: new RegExp(`\\b(?:(?:before|prior to|when(?:ever)?|after|every time|each time)\\b${within(40)}(?:\\b(?:any|all|every|each)(?: (?:of )?the)?(?: other| another| different)? tools?|\\b(?:other|another) tools?|${TOOL_NAME})|(?:on|for|at|after|before) (?:each|every) (?:user )?(?:message|turn|prompt|reply|answer|response))${within(60)}\\b(?:call|use|invoke|run|send|pass|give) (?:this tool|this function|it|to this tool)?${within(40)}\\b(?:full|whole|entire|exact|verbatim|complete|raw|original|unmodified|${WHOLE_TALK})\\b(?: text of)?(?: the)?(?: last| current)?(?: user(?:'s)?| human)?(?: last| current)? (?:messages?|prompts?|quer(?:y|ies)|requests?|inputs?|words|conversation)\\b`, "gi"),
    },
    {
        kind: "other-tools",
        what: "takes what other tools are given",
        needs: /this (?:tool|function)/i,
        matches: new RegExp(`\\b(?:before|after|when(?:ever)?|every time|each time)\\b${within(30)}(?:${SOMEBODY_ELSES_CALL}|${IDENTIFIER} (?:runs|sends|is used))${within(40)}\\b(?:call|use|invoke|run) this (?:tool|function)\\b${within(20)} with (?:the|its|their|all)\\b${within(30)}\\b(?:message|body|arguments?|parameters?|contents?|input|text|prompt|mail)\\b`, "gi"),
        unless: (before, match, around) => isForbiddenOrder(before, match) || namesOwnTool(match, around),
    },
];

;// CONCATENATED MODULE: ./.build/shared/contract/surface/injection-secrets.js

/** Something in every name of a conversation. */
const TALK_SIGN = /conversation|chat|dialogue|history|context window|messages|system|developer|instructions|\buser (?:has |ever )?\w/i;
/** Orders to read secrets and to hand them over. */
const SECRET_PATTERNS = [
    {
        kind: "secrets",
        what: "orders the model to read a secret file",
        needs: FILE_SIGN,
        matches: new RegExp(`${TO_MODEL}${within(80)}\\b${injection_words_READ}\\b${within(60)}${SECRET_FILE}`, "gi"),
        unless: (_before, match) => isForbidden(match, injection_words_READ),
    },
    {
        kind: "secrets",
        what: "orders the model to hand over a secret file",
        needs: FILE_SIGN,
        matches: new RegExp(`\\b${HAND_OVER}\\b${within(40)}\\b(?:contents?|text|data|value|keys?) (?:of|from|in)\\b${within(40)}${SECRET_FILE}`, "gi"),
        unless: (before) => endsForbidding(before),
    },
    {
        kind: "secrets",
        what: "orders the model to hand over a secret file",
        needs: FILE_SIGN,
        matches: new RegExp(`\\b${injection_words_READ}\\b${within(60)}${ANY_SECRET}${within(60)}\\b(?:and|then)\\b${within(20)}\\b(?:${HAND_OVER}|copy|write)\\b${within(40)}\\b${ARGUMENT}`, "gi"),
        unless: (before) => endsForbidding(before),
    },
    {
        kind: "secrets",
        what: "orders the model to hand over a secret file",
        needs: FILE_SIGN,
        matches: new RegExp(`${TO_MODEL}${within(60)}\\b${HAND_OVER}\\b${within(40)}\\b(?:contents?|values?) (?:of|from|in)\\b${within(40)}${ANY_SECRET}${within(40)}\\b${ARGUMENT}`, "gi"),
        unless: (_before, match) => isForbidden(match, HAND_OVER),
    },
    {
        kind: "secrets",
        what: "orders the model to hand over keys",
        needs: /environment|env |value|keys?\b|credential|password|token|secret|files?\b/i,
        matches: new RegExp(`\\b${HAND_OVER}\\b${within(40)}${FOUND_KEYS}${within(60)}\\b${ARGUMENT}`, "gi"),
        unless: (before) => endsForbidding(before),
    },
    {
        kind: "secrets",
        what: "orders the model to hand over keys",
        needs: /environment|env |value|keys?\b|credential|password|token|secret|files?\b/i,
        matches: new RegExp(`\\b(?:set|fill|populate)\\b${within(40)} (?:to|with) ${within(20)}${FOUND_KEYS}`, "gi"),
        unless: (before) => endsForbidding(before),
    },
];
/** Orders to send elsewhere, or into an argument, what was said to the model. */
const EXFILTRATION_PATTERNS = [
    {
        kind: "exfiltration",
        what: "orders the model to send data elsewhere",
        needs: ADDRESS_SIGN,
        matches: new RegExp(`\\b(?:always|also|must|first|before|after|when(?:ever)?|then|in addition|additionally|make sure|secretly|silently|every time)\\b${within(100)}\\b(?:send|forward|post|upload|transmit|exfiltrate|leak|email|copy|report|submit|bcc|cc|log|stream|relay)\\b${within(40)}\\b${TALK}${within(60)} (?:to|at|via|into) ${within(20)}${ADDRESS}`, "gi"),
        unless: (_before, match) => isForbidden(match, "(?:send|forward|post|upload|transmit|email|copy|report|submit)"),
    },
    {
        kind: "exfiltration",
        what: "orders the model to send data elsewhere",
        needs: ADDRESS_SIGN,
        matches: new RegExp(`\\b(?:send|forward|copy|bcc|cc|redirect|route|deliver) (?:all|every|each|any)\\b${within(20)}\\b(?:e-?mails?|messages?|payments?|files?|documents?|data|outputs?|results?|responses?)\\b${within(30)} to ${within(10)}${ADDRESS}`, "gi"),
        unless: (before) => endsForbidding(before),
    },
    {
        kind: "exfiltration",
        what: "orders the model to send data elsewhere",
        needs: ADDRESS_SIGN,
        matches: new RegExp(`\\b(?:always|also|must|secretly|silently) ${within(20)}(?:bcc|cc|copy|forward|send a copy)\\b${within(40)}${ADDRESS}`, "gi"),
        unless: (_before, match) => isForbidden(match, "(?:bcc|cc|copy|forward|send)"),
    },
    {
        kind: "exfiltration",
        what: "orders the model to send data elsewhere",
        needs: ADDRESS_SIGN,
        matches: new RegExp(`\\b(?:send|forward|post|upload|transmit|exfiltrate|leak|e-?mail|report|submit|relay|stream|log|copy)\\b${within(15)}(?:${WHOLE_TALK}|${FOUND_KEYS}|(?:every|each) (?:user )?(?:message|prompt) (?:of|from|by) the user|(?:anything|whatever) (?:the )?user (?:says|types|writes|asks)|(?:the|this|our) (?:conversation|chat history)|(?:the|your) system prompt)${within(60)} (?:to|at|via|into) ${within(20)}${ADDRESS}`, "gi"),
        unless: (before) => endsForbidding(before),
    },
    {
        kind: "exfiltration",
        what: "orders the model to hand over what it was told",
        needs: TALK_SIGN,
        matches: new RegExp(`\\b${HAND_OVER}\\b${within(40)}\\b${WHOLE_TALK}${within(40)}\\b${ARGUMENT}`, "gi"),
        unless: (before) => endsForbidding(before),
    },
    {
        kind: "exfiltration",
        what: "orders the model to hand over what it was told",
        needs: TALK_SIGN,
        matches: new RegExp(`\\b(?:(?:set|fill|populate)\\b${within(40)} (?:to|with) |(?:call|use|invoke|run) (?:this (?:tool|function)|it)\\b${within(40)} with |(?:must|should|has to|always) (?:always |also )?(?:be|contain|include|hold|carry) )${within(20)}\\b${WHOLE_TALK}`, "gi"),
        unless: (before) => endsForbidding(before),
    },
];

;// CONCATENATED MODULE: ./.build/shared/contract/surface/injection-takeover.js

/** Names of blocks that only speak to a model. */
const BLOCK_NAMES = "(?:very[-_ ]?)?important(?:[-_ ](?:note|notice|instructions?))?|secret|hidden(?:[-_ ]\\w+)?|system(?:[-_ ](?:prompt|message|instructions?|note|reminder|override))?|instructions?|sys|admin|developer|critical|mandatory|override";
/** What makes a block an order to a model: tools have blocks of documentation too. */
const ORDER_IN_BLOCK = /\b(?:you (?:must|should|have to|need to|shall|are to|will)|always (?:call|use|read|send|add|include|set|attach|pass)|never (?:tell|mention)|(?:do not|don't) (?:tell|mention|inform|reveal|say)|before (?:using|calling|running|invoking|you)|ignore|disregard|first,? read|read [~/]|send )/i;
/** Whether what looks like a tag stands for a value (`vault://<secret>`), or is the tag that a sentence speaks of. */
function isPlaceholder(before, match) {
    if (/^<[^>]*>(?:[`"'/@=|,);.-]| (?:tags?|elements?|blocks?|sections?|marks?)\b)/i.test(match))
        return true;
    const speaksOfIt = /(?:\b(?:in|with|by|the|an?|of|as|tags?|like|using|or|and|run|bearer|usage:)\s?|[`"'/=@,|-]\s?)$/i.test(before);
    return speaksOfIt && !/^<[^>]*>\s?(?:you|always|never|before|ignore|do not|don't|send|read|first)\b/i.test(match);
}
const NOT = "(?:do not|don't|never|must not|mustn't|should not|shouldn't|cannot|no longer|stop|cease to|refuse to)";
const DISREGARD = `(?:ignore|disregard|forget|overrule|override|bypass|discard|neglect|set aside|pay no attention to|${NOT} (?:follow(?:ing)?|obey(?:ing)?|respect(?:ing)?|comply(?:ing)? with|adher(?:e|ing) to|heed(?:ing)?|listen(?:ing)? to|observe|pay (?:any )?attention to))`;
const DETERMINER = "about|all|any|every|each|the|your|of|these|those|my|whatever";
const EARLIER = "previous|prior|earlier|preceding|above|former|foregoing|aforementioned|past";
const SYSTEM = "(?<!(?:override|overrule|discard|bypass) (?:the |any )?)(?:system|(?:original|initial) (?:system|developer))";
const NEEDS_OVERRIDE = /ignor|disregard|forget|overr|bypass|discard|neglect|set aside|\b(?:follow|obey|respect|comply|adher|heed|listen|observe|attention)/i;
/** Texts about attacks quote them; warnings forbid them; conditions only speak of what happens otherwise. */
function isNoOverride(before, match) {
    return ((isQuoted(before) && speaksAboutAttacks(before + match)) ||
        (endsForbidding(before) && !/\b(?:why|if) not $/i.test(before)) ||
        (/^(?:do not|don't|cannot|no longer)/i.test(match) &&
            /\b(?:if|unless|when|that|which|who) (?:(?:you|it|they|users?|clients?|the \w+) )?$/i.test(before)) ||
        /\b(?:which|who|texts? that|prompts? that|attempts? to|trying to|tries to) $/i.test(before));
}
/** Markup that only models read, and orders to disregard what they were told. */
const TAKEOVER_PATTERNS = [
    {
        kind: "markup",
        what: "holds control markup of a chat template",
        matches: /<\|(?:im_start|im_end|system|user|assistant|start_header_id|end_header_id|eot_id)\|>|\[\/?INST\]|<<\/?SYS>>/g,
    },
    {
        kind: "markup",
        what: "holds a block of hidden instructions",
        matches: /<(important|system|secret|hidden)>(?:(?!<\/?\1>).){20,4000}?<\/\1>/gi,
        unless: (_before, match) => !/\b(?:you|must|always|never|do not|don't|before|read|send|ignore|user|tool)\b/i.test(match),
    },
    {
        kind: "markup",
        what: "holds an order in a comment that readers do not see",
        matches: /<!--(?:(?!-->|<!--).){10,4000}?-->/g,
        unless: (_before, match) => !/\b(?:you (?:must|should|will|are)|assistant|(?:the|an?) (?:agent|model|llm|ai)\b|ignore (?:all|any|the|previous)|before (?:using|calling)|do not (?:tell|mention))/i.test(match),
    },
    {
        kind: "markup",
        what: "holds control markup of a chat template",
        needs: /\[(?:sys|important|secret|hidden)|<start_of_turn>/i,
        matches: /<start_of_turn>(?:user|model|system)\b|\[(?:SYS|SYSTEM(?:[ _-]?(?:PROMPT|MESSAGE|INSTRUCTIONS?|OVERRIDE))?)\].{10,400}|\[(IMPORTANT|SECRET|HIDDEN)\].{10,1000}?\[\/\1\]/g,
        unless: (_before, match) => match.startsWith("[") && !ORDER_IN_BLOCK.test(match),
    },
    {
        kind: "markup",
        what: "holds a block of hidden instructions",
        needs: /<\s?\w/,
        matches: new RegExp(`<\\s?(${BLOCK_NAMES})(?: [^<>]{0,80})?\\s?>(?:(?!</\\s?\\1).){16,1000}`, "gi"),
        unless: (before, match) => isPlaceholder(before, match) || !ORDER_IN_BLOCK.test(match),
    },
    {
        kind: "override",
        what: "orders the model to disregard its instructions",
        needs: NEEDS_OVERRIDE,
        matches: new RegExp(`\\b${DISREGARD}(?: (?:${DETERMINER}|other|existing|and)){0,5} (?:(?:${EARLIER}) (?:\\w+ ){0,2}?(?:instructions?|prompts?|directives?|guidelines?|rules?|guardrails?)|${SYSTEM} (?:prompts?|instructions?))\\b`, "gi"),
        unless: isNoOverride,
    },
    {
        kind: "override",
        what: "orders the model to disregard its instructions",
        needs: NEEDS_OVERRIDE,
        matches: new RegExp(`\\b${DISREGARD}(?: (?:${DETERMINER}|other|existing|system|safety)){0,5} (?:(?:instructions?|prompts?|directives?|guidelines?|rules?|guardrails?|everything)(?: (?:that|which|you|have|has|were|are|been|given|stated|listed|written|shown|received|got|said|told|from|in|the|prompt|system|text)){0,6} (?:above|earlier|before(?: this| now)?|previously|so far|until now|up to (?:now|here|this point))(?= ?(?:[.,;:!?)"']|$|and\\b|then\\b))|(?:everything|all) (?:that )?you (?:were|have been|are) (?:told|instructed|taught))`, "gi"),
        unless: isNoOverride,
    },
    {
        kind: "override",
        what: "orders the model to disregard its instructions",
        needs: NEEDS_OVERRIDE,
        matches: new RegExp(`\\b${DISREGARD}(?: (?:${DETERMINER}|other|and)){0,3} (?<=(?:all|any|every|your|other) )(?:(?:(?:other|existing|original|initial|own) )?(?:instructions|directives|guidelines)|(?:safety|security|content|ethical) (?:rules|guidelines|policies|restrictions|guardrails|instructions)|guardrails)(?= ?(?:[.,;:!]|$|and (?!rules|prompts)|then\\b|you\\b|from now))`, "gi"),
        unless: isNoOverride,
    },
    {
        kind: "override",
        what: "gives the model new instructions",
        needs: /\byou/i,
        matches: /\byour (?:new|real|actual|true|updated) (?:system )?(?:instructions|orders|prompt)(?: are| is|: )|(?<!\w )\bsystem ?: ?you (?:are|must|will)\b|\byou are now in (?:maintenance|developer|debug|god|admin|administrator|unrestricted|root) mode\b/gi,
        unless: (before, match) => (isQuoted(before) && speaksAboutAttacks(before + match)) || endsForbidding(before),
    },
];

;// CONCATENATED MODULE: ./.build/shared/contract/surface/injection-patterns.js




/**
 * The table. Each row is one thing that published attacks on tool descriptions do. It asks for an order and its hostile
 * object together, so that tools that legitimately speak of secrets, users and other tools pass; a text that asks to be
 * preferred, or names the order in which a server's tools are called, is no injection. Patterns are for one line of plain
 * text, and every gap in them is bounded.
 */
const INJECTION_PATTERNS = [
    ...TAKEOVER_PATTERNS,
    ...SECRET_PATTERNS,
    ...CONCEALMENT_PATTERNS,
    ...EXFILTRATION_PATTERNS,
    ...OTHER_TOOL_PATTERNS,
];

;// CONCATENATED MODULE: ./.build/shared/contract/surface/latin-looks.js
/**
 * Letters that look like a letter of ASCII, by that letter: those of Cyrillic, Greek, Armenian, Cherokee and of Latin
 * beyond ASCII, as Unicode's table of confusables has them (UTS #39, confusables.txt). What Unicode calls compatible, such
 * as full-width and mathematical letters, is left to normalization (NFKC).
 */
const LOOKS = new Map([
    ["a", "\u0430\u03B1\u0251"],
    ["A", "\u0410\u0391\u13AA"],
    ["b", "\u042C\u13CF\u0184"],
    ["B", "\u0412\u0392\u13F4\uA7B4"],
    ["c", "\u0441\uABAF\u1D04"],
    ["C", "\u0421\u13DF"],
    ["d", "\u0501\u13E7"],
    ["D", "\u13A0"],
    ["e", "\u0435\u04BD\uAB32"],
    ["E", "\u0415\u0395\u13AC"],
    ["f", "\u0584\u1E9D\uA799\uAB35"],
    ["F", "\u03DC\uA798"],
    ["g", "\u0581\u018D\u0261\u1D83"],
    ["G", "\u050C\u13C0\u13F3"],
    ["h", "\u04BB\u0570\u13C2"],
    ["H", "\u041D\u0397\u13BB"],
    ["i", "\u0456\u04CF\uA647\u03B9\u13A5\uAB75\u0131\u0269\u026A"],
    ["j", "\u0458\u03F3"],
    ["J", "\u0408\u037F\u13AB\uA7B2"],
    ["K", "\u041A\u039A\u13E6"],
    ["l", "\u0406\u04C0\u0399\u0196\u01C0"],
    ["L", "\u13DE"],
    ["M", "\u041C\u039C\u03FA\u13B7"],
    ["n", "\u0578\u057C"],
    ["N", "\u039D"],
    ["o", "\u043E\u03BF\u03C3\u0585\u1D0F\u1D11\uAB3D"],
    ["O", "\u041E\u039F\u0555"],
    ["p", "\u0440\u03C1"],
    ["P", "\u0420\u03A1\u13E2"],
    ["q", "\u051B\u0563\u0566"],
    ["r", "\u0433\u1D26\uAB81\uAB47\uAB48"],
    ["R", "\u13A1\u13D2\u01A6"],
    ["s", "\u0455\uABAA\u01BD\uA731"],
    ["S", "\u0405\u054F\u13D5\u13DA"],
    ["T", "\u0422\u03A4\u13A2"],
    ["u", "\u03C5\u057D\u028B\u1D1C\uA79F\uAB4E\uAB52"],
    ["U", "\u054D"],
    ["v", "\u0475\u03BD\uABA9\u1D20"],
    ["V", "\u0474\u13D9"],
    ["w", "\u0461\u051D\u0561\uAB83\u026F\u1D21"],
    ["W", "\u051C\u13B3\u13D4"],
    ["x", "\u0445"],
    ["X", "\u0425\u03A7\uA7B3"],
    ["y", "\u0443\u04AF\u03B3\u0263\u028F\u1D8C\u1EFF\uAB5A"],
    ["Y", "\u0423\u04AE\u03A5\u13A9\u13BD"],
    ["z", "\uAB93\u1D22"],
    ["Z", "\u0396\u13C3"],
].flatMap(([letter, others]) => [...others].map((other) => [other, letter])));
const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58]/g;
const ASCII = /^[\0-\x7F]*$/;
/** A text as it reads to someone who takes every letter for the Latin one that it looks like; not for showing to people. */
function latinReading(text) {
    if (ASCII.test(text))
        return text;
    return [...text.normalize("NFKC")]
        .map((character) => LOOKS.get(character) ?? character)
        .join("")
        .replaceAll(DASHES, "-");
}
/** A text whose words are Latin again where letters of another script stand among Latin ones; other words stay. */
function withoutMixedWords(text) {
    return ASCII.test(text) ? text : text.replaceAll(WORD, (word) => (isMixed(word) ? latinReading(word) : word));
}
const WORD = /[\p{L}\p{M}]+/gu;
/**
 * Whether a word passes for a Latin one: ASCII letters with letters of another script, or with full-width or mathematical
 * ones, that all look like ASCII. Letters that Latin alphabets have beyond ASCII (ı, ø) do not count.
 */
function isMixed(word) {
    return /[A-Za-z]/.test(word) && FOREIGN.test(word) && ASCII.test(latinReading(word));
}
const FOREIGN = /(?!\p{Script=Latin})[^\0-\x7F]|[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/u;
/**
 * Whether a word mixes ASCII letters with a script that no living orthography mixes with Latin: one that is not recommended
 * for identifiers (UAX #31, table 5), such as Cherokee, Lisu or Coptic.
 */
function mixesUnusualScripts(word) {
    return /[A-Za-z]/.test(word) && UNUSUAL.test(word);
}
const UNUSUAL = new RegExp(`(?![${[
    ..."Arabic Armenian Bengali Bopomofo Common Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han Hangul".split(" "),
    ..."Hebrew Hiragana Inherited Kannada Katakana Khmer Lao Latin Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana".split(" "),
    "Thai",
    "Tibetan",
]
    .map((script) => `\\p{Script=${script}}`)
    .join("")}])\\p{L}`, "u");
/** The words of a text, for {@link isMixed}. */
function latin_looks_wordsOf(text) {
    return text.match(WORD) ?? [];
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/injections.js




/**
 * Every kind of injection that a text holds, once each, in the order of the table. `ownTools` are the names of the server's
 * tools: what a text says about one of them is judged less strictly than an order about somebody else's.
 */
function injectionsIn(text, ownTools = []) {
    if (text.length < SHORTEST || !/[\s<[]/.test(text))
        return [];
    const plain = plainText(text);
    const found = new Map();
    for (const pattern of INJECTION_PATTERNS) {
        if (found.has(pattern.kind) || pattern.needs?.test(plain) === false)
            continue;
        const match = firstMatch(pattern, plain, ownTools);
        if (match !== undefined) {
            found.set(pattern.kind, { kind: pattern.kind, what: pattern.what, excerpt: shortened(match) });
        }
    }
    return [...found.values()];
}
/**
 * The path of a secret file that a text names, at most 120 characters; `undefined` when it names none. Naming one is no
 * attack by itself: tools for SSH do so.
 */
function secretPathIn(text) {
    if (!FILE_SIGN.test(text))
        return undefined;
    const found = SECRET_FILE_NAME.exec(text);
    if (found === null)
        return undefined;
    const before = /[^\s"'`(]{0,80}$/.exec(text.slice(Math.max(0, found.index - 80), found.index))?.[0] ?? "";
    return shortened(before + found[0]);
}
/** Shorter texts hold no order. */
const SHORTEST = 16;
function firstMatch(pattern, text, ownTools) {
    for (const match of text.matchAll(pattern.matches)) {
        const before = text.slice(Math.max(0, match.index - 200), match.index);
        const end = match.index + match[0].length;
        const surroundings = { after: text.slice(end, end + 200), ownTools };
        if (pattern.unless?.(before, match[0], surroundings) !== true)
            return match[0];
    }
    return undefined;
}
/** One line, without invisible characters, look-alike letters and typographic variants: spelling must hide no order. */
function plainText(text) {
    return withoutMixedWords(visibleText(text))
        .normalize("NFKC")
        .replaceAll("*", "")
        .replaceAll(/&lt;/gi, "<")
        .replaceAll(/&gt;/gi, ">")
        .replaceAll(/[‘’ʼ]/g, "'")
        .replaceAll(/[“”]/g, '"')
        .replaceAll(/\n[^\S\n]*\n/g, " . ")
        .replaceAll(/\s+/g, " ");
}
/**
 * What a notation (a pattern, a URI, a format) says in prose; `undefined` for one that holds no prose. Percent signs and
 * escapes stand for the characters that they encode: they must hide no order either.
 */
function proseOf(notation) {
    const read = notation.replaceAll(/(?:%[0-9A-F]{2})+/gi, injections_decoded).replaceAll(/\\s[+*?]?|\[ \][+*?]?/g, " ");
    return PROSE.test(visibleText(read)) ? read : undefined;
}
/** Four words in a row. */
const PROSE = /(?<!\p{L})\p{L}{2,}(?:[^\p{L}\s]{0,3}\s+[^\p{L}\s]{0,3}\p{L}+){3}/u;
function injections_decoded(codes) {
    try {
        return decodeURIComponent(codes);
    }
    catch {
        return codes;
    }
}
function shortened(text) {
    return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/look-alike-names.js




/**
 * The edits of new names that people take for another one: of a tool of either list, or for a Latin one that they are not.
 * What cannot be told apart by eye is `tool-name-look-alike`; what is another name but easily mistyped or misread is
 * `tool-name-similar`. A plural, another word or another number is no likeness. One finding for each new name.
 */
function lookAlikeNameEdits(baseline, candidate, matching) {
    const arrived = newNames(matching);
    if (arrived.length === 0)
        return [];
    const waiting = new Set(arrived.map(({ name }) => name));
    const index = new NameIndex();
    for (const tool of candidate)
        if (!waiting.has((0,surface_subject/* nameOf */.Vb)(tool)))
            index.add({ name: (0,surface_subject/* nameOf */.Vb)(tool), place: "another tool" });
    const listed = new Set(candidate.map(surface_subject/* nameOf */.Vb));
    for (const tool of baseline) {
        if (!listed.has((0,surface_subject/* nameOf */.Vb)(tool)))
            index.add({ name: (0,surface_subject/* nameOf */.Vb)(tool), place: "a tool of the baseline" });
    }
    return arrived.flatMap((arrival) => {
        const edit = alikeEdit(arrival, index) ?? mixedEdit(arrival) ?? similarEdit(arrival, index);
        // Of two new names that look alike the later one is told.
        index.add({ name: arrival.name, place: "another new tool" });
        return edit === undefined ? [] : [edit];
    });
}
function newNames(matching) {
    const known = new Set(matching.pairs.map(({ after }) => after));
    const added = (tool, instead = []) => ({
        name: (0,surface_subject/* nameOf */.Vb)(tool),
        about: { subject: { kind: "tool", name: (0,surface_subject/* nameOf */.Vb)(tool) } },
        instead: instead.map(surface_subject/* nameOf */.Vb),
    });
    return [
        ...matching.renamed.map(({ before, after }) => ({ ...added(after, [before]), about: (0,surface_subject/* toolSubject */.pq)(before, after) })),
        ...matching.aliased.filter(({ after }) => !known.has(after)).map(({ before, after }) => added(after, [before])),
        ...matching.consolidated.map(({ before, after }) => added(after, before)),
        ...matching.split.flatMap(({ before, after }) => after.map((tool) => added(tool, [before]))),
        ...matching.added.map((tool) => added(tool)),
    ];
}
function alikeEdit({ name, about }, index) {
    const other = index.lookingLike(name).find((known) => known.name !== name && !differsByStyle(known.name, name));
    if (other === undefined)
        return undefined;
    return {
        rule: "tool-name-look-alike",
        ...about,
        pointer: "/name",
        after: name,
        message: `the name looks like ${other.name}, ${other.place}, and has ${differences(name, other.name)}`,
    };
}
function mixedEdit({ name, about }) {
    const words = latin_looks_wordsOf(visibleText(name));
    const mixed = words.some(isMixed);
    if (!mixed && !words.some(mixesUnusualScripts))
        return undefined;
    const reading = latinReading(visibleText(name));
    return {
        rule: "tool-name-look-alike",
        ...about,
        pointer: "/name",
        after: name,
        message: mixed
            ? `the name reads ${reading}, and has ${differences(name, reading)}`
            : `the name mixes Latin letters with those of a script that is not written with them: ${foreignLetters(name)}`,
    };
}
function similarEdit({ name, about, instead }, index) {
    const others = (found) => found.filter((known) => known.name !== name && !instead.includes(known.name));
    const styled = others(index.styledLike(name)).find((known) => differsByStyle(known.name, name));
    const near = styled ?? others(index.spelledLike(name)).find((known) => slipBetween(known.name, name) !== undefined);
    if (near === undefined)
        return undefined;
    const how = styled === undefined ? slipBetween(near.name, name) : "upper case and separators";
    return {
        rule: "tool-name-similar",
        ...about,
        pointer: "/name",
        after: name,
        message: `the name differs from ${near.name}, ${near.place}, only by ${how}`,
    };
}
/** Names by what they can be mistaken for, so that no new one is compared with all others. */
class NameIndex {
    #byLook = new Map();
    #byStyle = new Map();
    #bySpelling = new Map();
    add(known) {
        look_alike_names_enter(this.#byLook, lookOf(known.name), known);
        look_alike_names_enter(this.#byStyle, styleOf(known.name), known);
        for (const key of spellings(known.name))
            look_alike_names_enter(this.#bySpelling, key, known);
    }
    lookingLike(name) {
        return this.#byLook.get(lookOf(name)) ?? [];
    }
    styledLike(name) {
        return this.#byStyle.get(styleOf(name)) ?? [];
    }
    /** Names with the same letters in another order, or with other doubled ones. */
    spelledLike(name) {
        return spellings(name).flatMap((key) => this.#bySpelling.get(key) ?? []);
    }
}
/** Names of one kind that are looked at: a list made of permutations of one name must not take the square of its length. */
const look_alike_names_LOOKED_AT = 50;
function look_alike_names_enter(index, key, known) {
    const found = index.get(key);
    if (found === undefined)
        index.set(key, [known]);
    else if (found.length < look_alike_names_LOOKED_AT)
        found.push(known);
}
/** What a name looks like where a font tells neither 1, l and I nor 0, O and o, nor rn and m. */
function lookOf(name) {
    // Nearly every name; some lists have thousands.
    if (/^[!-~]*$/.test(name))
        return asciiLook(name);
    return unitsOf(name)
        .map(({ look }) => look)
        .join("");
}
function unitsOf(name) {
    const hidden = new Set(invisibleCodePoints(name).map((code) => String.fromCodePoint(code)));
    return [...name].map((raw) => ({ raw, look: hidden.has(raw) ? "" : asciiLook(raw) }));
}
function asciiLook(characters) {
    return latinReading(characters).replaceAll("m", "rn").replaceAll(/[1I|]/g, "l").replaceAll(/[0O]/g, "o");
}
/** Equal for names that differ by upper case and separators only; between digits a separator tells 1.1 from 11. */
function styleOf(name) {
    return name.toLowerCase().replaceAll(/(?<!\d)[\s_./-]+|[\s_./-]+(?!\d)/g, "");
}
function differsByStyle(left, right) {
    return left !== right && styleOf(left) === styleOf(right) && styleOf(left) !== "";
}
/** Longer names are no names: comparing them letter by letter is work for nobody's good. */
const LONGEST = 200;
function spellings(name) {
    if (name.length > LONGEST)
        return [];
    const letters = (0,surface_names/* nameWords */.Lo)(name).join(" ");
    return [`swapped ${[...letters].sort().join("")}`, `doubled ${letters.replaceAll(/(\p{L})\1+/gu, "$1")}`];
}
/** How the one word that differs was mistyped; `undefined` when it was not, or is too short to tell (`to`, `too`). */
function slipBetween(left, right) {
    const [one, two] = [(0,surface_names/* nameWords */.Lo)(left), (0,surface_names/* nameWords */.Lo)(right)];
    if (one.length !== two.length)
        return undefined;
    const at = one.findIndex((word, position) => word !== two[position]);
    const [old, now] = [one[at], two[at]];
    if (old === undefined || now === undefined)
        return undefined;
    if (one.slice(at + 1).join(" ") !== two.slice(at + 1).join(" "))
        return undefined;
    if (![old, now].every((word) => word.length >= 4 && /^\p{L}+$/u.test(word)))
        return undefined;
    if (isSwap(old, now))
        return "two letters that changed places";
    return isDoubling(old, now) || isDoubling(now, old) ? "a doubled letter" : undefined;
}
function isSwap(left, right) {
    const at = firstDifference(left, right);
    return (left.length === right.length &&
        left[at] === right[at + 1] &&
        left[at + 1] === right[at] &&
        left.slice(at + 2) === right.slice(at + 2));
}
function isDoubling(short, long) {
    const at = firstDifference(short, long);
    return (at > 0 && long.length === short.length + 1 && long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1));
}
function firstDifference(left, right) {
    let at = 0;
    while (at < left.length && left[at] === right[at])
        at += 1;
    return at;
}
/** Differences named in one sentence. */
const NAMED = 4;
/** Where two names that look alike differ: `U+0435 (е) for e`. */
function differences(name, other) {
    const found = [...new Set(differingParts(unitsOf(name), unitsOf(other)))];
    const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : "";
    return found.slice(0, NAMED).join(", ") + more;
}
/** Walks both names by what they look like, and stops wherever both have shown as much. */
function differingParts(left, right) {
    const parts = [];
    let [one, two] = ["", ""];
    let [ahead, at] = [0, 0];
    for (const { raw, look } of left) {
        one += raw;
        ahead += look.length;
        while (at < right.length && (ahead > 0 || right[at]?.look === "")) {
            const unit = right[at];
            at += 1;
            two += unit?.raw ?? "";
            ahead -= unit?.look.length ?? 0;
        }
        if (ahead !== 0)
            continue;
        if (one !== two)
            parts.push(`${codePoints(one)} for ${two === "" ? "nothing" : codePoints(two)}`);
        [one, two] = ["", ""];
    }
    return parts;
}
/** ASCII as it is, everything else by its code point, with its glyph when it has one. */
function codePoints(characters) {
    if (/^[!-~]+$/.test(characters))
        return characters;
    const hidden = new Set(invisibleCodePoints(characters));
    return [...characters]
        .map((character) => {
        const code = character.codePointAt(0) ?? 0;
        if (hidden.has(code))
            return codePointName(code);
        return `U+${code.toString(16).toUpperCase().padStart(4, "0")} (${character})`;
    })
        .join(" ");
}
function foreignLetters(name) {
    const letters = [...new Set(name)].filter((letter) => mixesUnusualScripts(`a${letter}`));
    const more = letters.length > NAMED ? ` and ${letters.length - NAMED} more` : "";
    return letters.slice(0, NAMED).map(codePoints).join(", ") + more;
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/text-safety.js






const TOOL = {
    injection: "tool-description-injection",
    invisible: "tool-description-invisible-unicode",
    ordersTools: false,
};
const INPUT = {
    injection: "input-param-description-injection",
    invisible: "input-param-invisible-unicode",
    direction: "input",
    ordersTools: false,
};
const OUTPUT = {
    injection: "output-field-description-injection",
    invisible: "output-field-invisible-unicode",
    direction: "output",
    ordersTools: false,
};
const PROMPT = {
    injection: "prompt-description-injection",
    invisible: "prompt-invisible-unicode",
    ordersTools: true,
};
const RESOURCE = {
    injection: "resource-description-injection",
    invisible: "resource-invisible-unicode",
    ordersTools: true,
};
const INSTRUCTIONS = {
    injection: "instructions-injection",
    invisible: "instructions-invisible-unicode",
    ordersTools: true,
};
/**
 * The security lane: invisible characters and injected orders in every text of the candidate that is new or changed and
 * that a model reads. A text that the baseline's tool, prompt or resource already holds, anywhere, is not new.
 */
function textSafetyEdits(baseline, candidate, matching) {
    const known = new Set(baseline.tools.map(surface_subject/* nameOf */.Vb));
    const ownTools = [...new Set([...known, ...candidate.tools.map(surface_subject/* nameOf */.Vb)])];
    const aliased = matching.aliased.filter(({ after }) => !known.has((0,surface_subject/* nameOf */.Vb)(after)));
    const added = [
        ...matching.added,
        ...matching.consolidated.map((group) => group.after),
        ...matching.split.flatMap((group) => group.after),
        ...matching.duplicated.after,
    ];
    return [
        ...[...matching.pairs, ...matching.renamed, ...aliased].flatMap(({ before, after }) => toolTextSafetyEdits(before, after, ownTools)),
        ...added.flatMap((tool) => toolTextSafetyEdits(undefined, tool, ownTools)),
        ...listSafetyEdits(baseline.prompts, candidate.prompts, { kind: "prompt", key: "name", lane: PROMPT }),
        ...listSafetyEdits(baseline.resources, candidate.resources, { kind: "resource", key: "uri", lane: RESOURCE }),
        ...listSafetyEdits(baseline.resourceTemplates, candidate.resourceTemplates, {
            kind: "template",
            key: "uriTemplate",
            lane: RESOURCE,
        }),
        ...serverSafetyEdits(baseline, candidate),
        ...lookAlikeNameEdits(baseline.tools, candidate.tools, matching),
    ];
}
/** The security lane of one tool: its own texts, its arguments and its results. `before` is absent for a new tool. */
function toolTextSafetyEdits(before, after, ownTools) {
    const about = before === undefined ? { subject: { kind: "tool", name: (0,surface_subject/* nameOf */.Vb)(after) } } : (0,surface_subject/* toolSubject */.pq)(before, after);
    const part = (select, pointer, lane) => changedTexts(before === undefined ? undefined : select(before), select(after), {
        pointer,
        isSchema: pointer !== "",
    }).flatMap((text) => safetyEdits(text, lane, about, ownTools));
    return [
        ...part(textsOutsideSchemas, "", TOOL),
        ...part((tool) => (0,json/* member */.Dc)(tool, "inputSchema"), "/inputSchema", INPUT),
        ...part((tool) => (0,json/* member */.Dc)(tool, "outputSchema"), "/outputSchema", OUTPUT),
    ];
}
function listSafetyEdits(baseline, candidate, { kind, key, lane }) {
    const waiting = entriesByKey(baseline, key);
    return candidate.flatMap((listed) => {
        const name = (0,json/* stringMember */.sk)(listed, key) ?? "";
        const old = waiting.get(name)?.shift();
        const about = { subject: { kind, name } };
        return changedTexts(old, listed, { pointer: "" }).flatMap((text) => safetyEdits(text, lane, about));
    });
}
/** What a server says of itself stands before models as its instructions do. */
function serverSafetyEdits(baseline, candidate) {
    const about = (contract) => contract.serverInfo ?? undefined;
    return [
        ...changedTexts(baseline.instructions, candidate.instructions, { pointer: "/instructions" }),
        ...changedTexts(about(baseline), about(candidate), { pointer: "/serverInfo" }),
    ].flatMap((text) => safetyEdits(text, INSTRUCTIONS, { subject: (0,surface_subject/* serverSubject */.en)(baseline, candidate) }));
}
function safetyEdits({ pointer, before, text, isNotation }, lane, about, ownTools = []) {
    const hidden = [...new Set(invisibleCodePoints(text))];
    const prose = isNotation ? proseOf(text) : text;
    const injections = prose === undefined
        ? []
        : injectionsIn(prose, ownTools).filter(({ kind }) => !(lane.ordersTools && kind === ORDERS_TOOLS));
    const path = prose === undefined || injections.some(({ kind }) => kind === "secrets") ? undefined : secretPathIn(prose);
    if (hidden.length === 0 && injections.length === 0 && path === undefined)
        return [];
    const shared = { ...about, direction: lane.direction ?? null, pointer, before, after: text };
    return [
        ...(hidden.length === 0
            ? []
            : [
                { rule: lane.invisible, ...shared, message: `the text holds invisible characters: ${codePointList(hidden)}` },
            ]),
        ...(injections.length === 0
            ? []
            : [
                {
                    rule: lane.injection,
                    ...shared,
                    message: `the text ${injections.map(({ what }) => what).join(" and ")}`,
                    notes: injections.map(({ kind, excerpt }) => `${kind}: ${excerpt}`),
                },
            ]),
        ...(path === undefined
            ? []
            : [{ rule: "text-names-secret-file", ...shared, message: `the text names a file that holds secrets: ${path}` }]),
    ];
}
const ORDERS_TOOLS = "other-tools";
/** Code points named in one sentence; more are counted. */
const text_safety_NAMED = 6;
function codePointList(codePoints) {
    const named = codePoints.slice(0, text_safety_NAMED).map(codePointName).join(", ");
    return codePoints.length > text_safety_NAMED ? `${named} and ${codePoints.length - text_safety_NAMED} more` : named;
}
/** The texts of a tool that stand outside its schemas, at their places: annotations, icons and `_meta` as well. */
function textsOutsideSchemas(tool) {
    return Object.fromEntries(Object.entries(tool).filter(([key]) => key !== "inputSchema" && key !== "outputSchema"));
}
/** Members of a schema that are notations: no prose, in a server that means well. */
const NOTATIONS = new Set([
    "pattern",
    "$ref",
    "$dynamicRef",
    "$recursiveRef",
    "$id",
    "id",
    "$schema",
    "$anchor",
    "$dynamicAnchor",
    "type",
    "format",
    "contentEncoding",
    "contentMediaType",
]);
/** Every string and every key of `after` that `before` does not hold. */
function changedTexts(before, after, where) {
    const found = [];
    collect(before, after, [], (way, text, old) => {
        const pointer = (0,json/* pointerTo */.xH)(where.pointer, ...way);
        if (where.isSchema === true)
            found.push({ pointer, text, before: old, isNotation: isNotationAt(way) });
        else
            found.push({ pointer, text: isIconSource(way) ? withoutData(text) : text, before: old, isNotation: false });
    });
    if (found.length === 0 || before === undefined)
        return found;
    const known = new Set();
    collectKnown(before, known);
    return found.filter(({ text }) => !known.has(text));
}
/** Whether a schema holds a notation there: in a member of that kind, an item of one, or a key that is a pattern. */
function isNotationAt(way) {
    const [last, parent] = [way.at(-1), way.at(-2)];
    return parent === "patternProperties" || NOTATIONS.has(String(typeof last === "number" ? parent : last));
}
function isIconSource(way) {
    return way.at(-1) === "src" && way.at(-3) === "icons";
}
/** The address of an image, without the image: it may be long, and models do not read it. Text that poses as one stays. */
function withoutData(source) {
    const head = /^data:[^,]*,/i.exec(source)?.[0];
    return head !== undefined && /^data:image\/|;base64,$/i.test(head) ? head : source;
}
function collect(before, after, way, found) {
    if (after === undefined || after === before)
        return;
    if (typeof after === "string") {
        found(way, after, typeof before === "string" ? before : undefined);
    }
    else if ((0,json/* isJsonArray */.Md)(after)) {
        const old = (0,json/* isJsonArray */.Md)(before) ? before : [];
        for (const [index, item] of after.entries()) {
            way.push(index);
            collect(old[index], item, way, found);
            way.pop();
        }
    }
    else if ((0,json/* isJsonObject */.OW)(after)) {
        const old = (0,json/* isJsonObject */.OW)(before) ? before : {};
        for (const key of Object.keys(after)) {
            const value = after[key];
            if (Object.hasOwn(old, key) && old[key] === value)
                continue;
            way.push(key);
            if (!Object.hasOwn(old, key))
                found(way, key, undefined);
            collect((0,json/* member */.Dc)(old, key), value, way, found);
            way.pop();
        }
    }
}
function collectKnown(value, known) {
    if (typeof value === "string")
        known.add(value);
    else if ((0,json/* isJsonArray */.Md)(value))
        for (const item of value)
            collectKnown(item, known);
    else if ((0,json/* isJsonObject */.OW)(value)) {
        for (const key of Object.keys(value)) {
            known.add(key);
            collectKnown(value[key], known);
        }
    }
}

// EXTERNAL MODULE: ./.build/shared/contract/surface/token-cost.js
var token_cost = __webpack_require__(19208);
;// CONCATENATED MODULE: ./.build/shared/contract/surface/consolidation.js



/** Arguments whose values name what a consolidated tool shall do. */
const SELECTORS = ["method", "action", "type", "operation", "command"];
/** Tools weighed for one consolidated tool at most. */
const consolidation_LOOKED_AT = 200;
/**
 * Finds tools among `ones` whose arguments cover those of two or more of `many`, and that either choose by a selector
 * (`method`, `action`, `type` …) or share the stem of their names. With removed and added swapped it finds splits.
 * Each tool belongs to one group at most; the answer does not depend on list order.
 */
function consolidations(many, ones) {
    const parts = many.map(shapeOf).sort(consolidation_byName);
    const index = topicIndex(parts);
    const wholes = ones.map(shapeOf).sort(consolidation_byName);
    const best = new Map();
    for (const whole of wholes) {
        for (const part of partsNear(whole, index)) {
            const weight = kinship(part, whole);
            if (weight > 0 && weight > (best.get(part)?.weight ?? 0))
                best.set(part, { whole, weight });
        }
    }
    return wholes
        .map((whole) => ({
        one: whole.tool,
        many: parts.filter((part) => best.get(part)?.whole === whole).map((part) => part.tool),
    }))
        .filter((group) => group.many.length >= 2);
}
/** How surely `whole` does the work of `part`; 0 = not at all. */
function kinship(part, whole) {
    if ([...part.properties].some((name) => !whole.properties.has(name)))
        return 0;
    const shared = [...whole.topic].filter((word) => part.topic.has(word)).length;
    const selectors = [...whole.choices].filter(([selector]) => !part.properties.has(selector));
    if (selectors.length > 0) {
        const named = selectors.some(([, choices]) => choices.has((0,surface_names/* styleKey */.Jw)(part.name)));
        return shared + (named ? 10 : 0);
    }
    return whole.topic.size > 0 && shared === whole.topic.size ? shared : 0;
}
function partsNear(whole, index) {
    const keys = [
        ...whole.topic,
        ...[...whole.choices.values()].flatMap((choices) => [...choices].map((choice) => `=${choice}`)),
    ];
    return new Set(keys.flatMap((key) => (index.get(key) ?? []).slice(0, consolidation_LOOKED_AT)));
}
/** Parts by each word of their topic and, after `=`, by their whole name. */
function topicIndex(parts) {
    const index = new Map();
    for (const part of parts) {
        for (const key of [...part.topic, `=${(0,surface_names/* styleKey */.Jw)(part.name)}`]) {
            const known = index.get(key);
            if (known === undefined)
                index.set(key, [part]);
            else
                known.push(part);
        }
    }
    return index;
}
function shapeOf(tool) {
    const name = (0,surface_subject/* nameOf */.Vb)(tool);
    const properties = consolidation_propertiesOf(tool);
    return {
        tool,
        name,
        topic: new Set((0,surface_names/* nameWords */.Lo)(name)
            .filter((word) => !(0,surface_names/* isVerb */.ek)(word))
            .map(singular)),
        properties: new Set(Object.keys(properties)),
        choices: new Map(SELECTORS.map((selector) => [selector, new Set(choicesOf((0,json/* objectMember */.wX)(properties, selector)))]).filter(([, choices]) => choices.size >= 2)),
    };
}
function consolidation_propertiesOf(tool) {
    const schema = (0,json/* objectMember */.wX)(tool, "inputSchema");
    return (schema === undefined ? undefined : (0,json/* objectMember */.wX)(schema, "properties")) ?? {};
}
function choicesOf(selector) {
    const values = selector === undefined ? undefined : (0,json/* member */.Dc)(selector, "enum");
    return (0,json/* isJsonArray */.Md)(values) ? values.filter((value) => typeof value === "string").map(surface_names/* styleKey */.Jw) : [];
}
function singular(word) {
    if (word.endsWith("ies") && word.length > 4)
        return `${word.slice(0, -3)}y`;
    return word.endsWith("s") && !word.endsWith("ss") && word.length > 3 ? word.slice(0, -1) : word;
}
function consolidation_byName(left, right) {
    return left.name === right.name ? 0 : left.name < right.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/tool-matching.js







const NOTHING_ANNOUNCED = { aliases: new Map(), hasEnded: () => false };
/**
 * Matches two lists of tools: by name, then by what was announced, then renames, then consolidations and splits.
 * `sameContract` tells whether the schemas of two tools mean the same; it is asked about few pairs only. Tools that share a
 * name are matched in list order.
 */
function matchTools(baseline, candidate, sameContract, announced = NOTHING_ANNOUNCED) {
    const byName = matchByName(baseline, candidate);
    const aliased = pairAliases(byName.removed, candidate, announced.aliases);
    const unaliased = tool_matching_without(byName, aliased.map((pair) => pair.before), aliased.map((pair) => pair.after));
    const ended = unaliased.removed.filter(announced.hasEnded);
    const { removed, added } = tool_matching_without(unaliased, ended, []);
    const renames = pairRenames(removed, added, {
        name: surface_subject/* nameOf */.Vb,
        text: (tool) => (0,json/* stringMember */.sk)(tool, "description") ?? "",
        shape: shapeDigest,
        distinctive: hasArguments,
        same: sameContract,
    });
    const joined = consolidations(renames.removed, renames.added);
    const afterJoining = tool_matching_without(renames, joined.flatMap((group) => group.many), joined.map((group) => group.one));
    const parted = consolidations(afterJoining.added, afterJoining.removed);
    const rest = tool_matching_without(afterJoining, parted.map((group) => group.one), parted.flatMap((group) => group.many));
    return {
        pairs: byName.pairs,
        renamed: renames.pairs,
        aliased,
        consolidated: joined.map((group) => ({ before: group.many, after: group.one })),
        split: parted.map((group) => ({ before: group.one, after: group.many })),
        removed: [...rest.removed, ...ended],
        added: rest.added,
        duplicated: byName.duplicated,
        reordered: byName.removed.length + byName.added.length === 0 ? reordered(baseline, candidate) : null,
    };
}
/** The pairs of aliases whose target has no other place: it is new, and each of them tells what it was before. */
function aliasedToNew({ pairs, aliased }) {
    if (aliased.length === 0)
        return [];
    const known = new Set(pairs.map(({ after }) => after));
    return aliased.filter(({ after }) => !known.has(after));
}
function matchByName(baseline, candidate) {
    const waiting = entriesByKey(baseline, "name");
    const pairs = [];
    const added = [];
    const extra = [];
    const seen = new Set();
    for (const after of candidate) {
        const name = (0,surface_subject/* nameOf */.Vb)(after);
        const before = waiting.get(name)?.shift();
        if (before !== undefined)
            pairs.push({ before, after });
        else if (seen.has(name))
            extra.push(after);
        else
            added.push(after);
        seen.add(name);
    }
    const removed = [];
    const given = [];
    for (const [name, queue] of waiting) {
        const [first, ...others] = queue;
        if (first === undefined)
            continue;
        if (seen.has(name))
            given.push(first, ...others);
        else {
            removed.push(first);
            given.push(...others);
        }
    }
    return { pairs, removed, added, duplicated: { before: given, after: extra } };
}
function tool_matching_without(lists, removed, added) {
    const gone = new Set([...removed, ...added]);
    return {
        removed: lists.removed.filter((tool) => !gone.has(tool)),
        added: lists.added.filter((tool) => !gone.has(tool)),
    };
}
function reordered(baseline, candidate) {
    const before = distinctNames(baseline);
    const after = distinctNames(candidate);
    return before.every((name, position) => name === after[position]) ? null : { before, after };
}
function distinctNames(tools) {
    return [...new Set(tools.map(surface_subject/* nameOf */.Vb))];
}
function shapeDigest(tool) {
    return (0,canonical/* digestOf */.ol)([(0,json/* member */.Dc)(tool, "inputSchema") ?? null, (0,json/* member */.Dc)(tool, "outputSchema") ?? null]);
}
function hasArguments(tool) {
    const schema = (0,json/* objectMember */.wX)(tool, "inputSchema");
    const properties = schema === undefined ? undefined : (0,json/* objectMember */.wX)(schema, "properties");
    return properties !== undefined && Object.keys(properties).length > 0;
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/tool-list.js







/** The edits of a list as a whole: what came, went, was renamed, joined, parted, repeated, misnamed or reordered. */
function toolListEdits(matching, options) {
    const announcements = options.announcements ?? new contract_announcements/* Announcements */.Zf({ today: options.today });
    const promised = { kind: "tool", announcements };
    const costOf = options.toolTokens ?? token_cost/* estimatedToolTokens */.t;
    return [
        ...matching.removed.map((tool) => removalEdit(tool, promised)),
        ...matching.added.map((tool) => tool_list_added(tool, costOf)),
        ...matching.aliased.map((pair) => renamedWithAlias("tool", pair, options.aliases?.get((0,surface_subject/* nameOf */.Vb)(pair.before)))),
        ...matching.renamed.map(({ before, after }) => tool_list_withNotes(tool_list_renamed(before, after), before, promised)),
        ...matching.consolidated.flatMap(({ before, after }) => before.map((old) => tool_list_withNotes(consolidated(old, { before, after, costOf }), old, promised))),
        ...matching.split.map(({ before, after }) => tool_list_withNotes(split(before, after, costOf), before, promised)),
        ...matching.duplicated.after.map(duplicate),
        ...newTools(matching).flatMap(misnamed),
        ...tool_list_reordered(matching, options),
    ];
}
/** A name that goes before its announced day breaks a promise, however it goes. */
function tool_list_withNotes(edit, old, promised) {
    const { notes } = brokenPromiseNotes(old, promised);
    return notes === undefined ? edit : { ...edit, notes: [...(edit.notes ?? []), ...notes] };
}
/** What the candidate's new names call, in the order of the matching. */
function newTools(matching) {
    return [
        ...matching.added,
        ...new Set(aliasedToNew(matching).map((pair) => pair.after)),
        ...matching.renamed.map((pair) => pair.after),
        ...matching.consolidated.map((group) => group.after),
        ...matching.split.flatMap((group) => group.after),
    ];
}
function tool_list_added(tool, costOf) {
    return {
        rule: "tool-added",
        subject: { kind: "tool", name: (0,surface_subject/* nameOf */.Vb)(tool) },
        pointer: "",
        after: tool,
        message: `the tool is new and costs about ${tokens(costOf(tool))} of context`,
    };
}
function tool_list_renamed(before, after) {
    const [old, now] = [(0,surface_subject/* nameOf */.Vb)(before), (0,surface_subject/* nameOf */.Vb)(after)];
    return {
        rule: "tool-renamed",
        ...(0,surface_subject/* renamedSubject */.fK)("tool", old, now),
        pointer: "/name",
        before: old,
        after: now,
        message: `the tool is now called ${now}; calls to ${old} fail`,
    };
}
function consolidated(old, { before: all, after, costOf }) {
    const now = (0,surface_subject/* nameOf */.Vb)(after);
    return {
        rule: "tools-consolidated",
        ...(0,surface_subject/* renamedSubject */.fK)("tool", (0,surface_subject/* nameOf */.Vb)(old), now),
        pointer: "/name",
        before: (0,surface_subject/* nameOf */.Vb)(old),
        after: now,
        message: `${all.length} tools became one, ${now}; calls to the old names fail`,
        notes: [
            ...all.map((tool) => `${(0,surface_subject/* nameOf */.Vb)(tool)} → ${now}`),
            `${now} costs about ${tokens(costOf(after))} of context, the tools before it ${tokens(tool_list_total(all, costOf))}`,
        ],
    };
}
function split(before, after, costOf) {
    const old = (0,surface_subject/* nameOf */.Vb)(before);
    return {
        rule: "tool-split",
        subject: { kind: "tool", name: old },
        pointer: "/name",
        before: old,
        after: after.map(surface_subject/* nameOf */.Vb),
        message: `the tool became ${after.length} tools: ${after.map(surface_subject/* nameOf */.Vb).join(", ")}; calls to ${old} fail`,
        notes: [
            ...after.map((tool) => `${old} → ${(0,surface_subject/* nameOf */.Vb)(tool)}`),
            `they cost about ${tokens(tool_list_total(after, costOf))} of context, the tool before them ${tokens(costOf(before))}`,
        ],
    };
}
function duplicate(tool) {
    return {
        rule: "tool-name-duplicate",
        subject: { kind: "tool", name: (0,surface_subject/* nameOf */.Vb)(tool) },
        pointer: "/name",
        after: tool,
        message: "the list has another tool of this name; clients drop one of them or refuse the list",
    };
}
function misnamed(tool) {
    const name = (0,surface_subject/* nameOf */.Vb)(tool);
    if ((0,surface_names/* isGuidedName */.Ie)(name))
        return [];
    return [
        {
            rule: "tool-name-invalid",
            subject: { kind: "tool", name },
            pointer: "/name",
            after: name,
            message: "the new name is not made of 1 to 128 letters, digits, underscores, dots and hyphens; some clients drop the tool",
        },
    ];
}
function tool_list_reordered(matching, { baseline, candidate }) {
    if (matching.reordered === null)
        return [];
    return [
        {
            rule: "tool-order-changed",
            subject: (0,surface_subject/* serverSubject */.en)(baseline, candidate),
            pointer: "/tools",
            before: matching.reordered.before,
            after: matching.reordered.after,
            message: "the same tools stand in another order",
        },
    ];
}
function tool_list_total(tools, costOf) {
    return tools.reduce((sum, tool) => sum + costOf(tool), 0);
}
function tokens(count) {
    return `${count} ${count === 1 ? "token" : "tokens"}`;
}

// EXTERNAL MODULE: ./.build/shared/contract/surface/annotations.js
var annotations = __webpack_require__(75187);
;// CONCATENATED MODULE: ./.build/shared/contract/surface/descriptions.js





/**
 * The edit of a tool's description. `schemaMoved` tells whether the schemas of the tool changed as well: a text that moves
 * alone may have drifted away from them. Characters that only the security lane can see are left to it.
 */
function descriptionEdits(before, after, about) {
    const { schemaMoved, ...subject } = about;
    const raw = { before: (0,json/* member */.Dc)(before, "description"), after: (0,json/* member */.Dc)(after, "description") };
    if ((0,canonical/* sameJson */.Vk)(raw.before, raw.after))
        return [];
    const old = textOf(raw.before);
    const now = textOf(raw.after);
    const place = { ...subject, pointer: "/description", ...raw };
    if (now === "" && old !== "") {
        return [{ rule: "tool-description-removed", ...place, message: "the description is gone" }];
    }
    if (old === "") {
        const message = now === "" ? "the description is empty, in another way" : "the tool has a description now";
        return [{ rule: "tool-description-changed", ...place, message, notes: newTextNotes(now) }];
    }
    if (visibleText(now) === old)
        return [];
    return [
        {
            rule: "tool-description-changed",
            ...place,
            message: old.replace(/\s+/g, "") === now.replace(/\s+/g, "")
                ? "only white space of the description changed"
                : "the description changed",
            notes: [...textNotes(old, now), ...(schemaMoved ? [] : ["drift: the schemas did not change with the text"])],
        },
    ];
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/task-support.js



/** The last revision that has `Tool.execution`; later ones have the extension `io.modelcontextprotocol/tasks` instead. */
const LAST_WITH_EXECUTION = "2025-11-25";
const TASKS_EXTENSION = "io.modelcontextprotocol/tasks";
/** By old and new support; equal ones make no edit. */
const MESSAGES = {
    "forbidden-to-required": "the tool must now be called as a task; plain calls fail",
    "optional-to-required": "the tool must now be called as a task; plain calls fail",
    "optional-to-forbidden": "the tool can no longer be called as a task; task calls fail",
    "required-to-forbidden": "the tool can no longer be called as a task; task calls fail",
    "forbidden-to-optional": "the tool can now be called as a task as well",
    "required-to-optional": "the tool can now be called plainly as well",
};
/**
 * The edits of a tool's `execution`. Absent task support means forbidden. A candidate of a later revision has no
 * `execution` any more: that it vanished is notation there, and whatever else it holds is metadata.
 */
function taskSupportEdits(before, after, about) {
    const { protocolVersion, ...subject } = about;
    const raw = { before: (0,json/* member */.Dc)(before, "execution"), after: (0,json/* member */.Dc)(after, "execution") };
    if ((0,canonical/* sameJson */.Vk)(raw.before, raw.after))
        return [];
    const place = { ...subject, pointer: "/execution", ...raw };
    if (protocolVersion !== null && protocolVersion > LAST_WITH_EXECUTION) {
        return raw.after === undefined
            ? [
                {
                    rule: "annotation-default-made-explicit",
                    ...place,
                    message: `revision ${protocolVersion} has no execution; the extension ${TASKS_EXTENSION} tells it instead`,
                },
            ]
            : [
                {
                    rule: "meta-unknown-changed",
                    ...place,
                    message: `execution changed, which means nothing in revision ${protocolVersion}`,
                },
            ];
    }
    return supportEdits(before, after, subject);
}
function supportEdits(before, after, about) {
    const old = (0,json/* objectMember */.wX)(before, "execution") ?? {};
    const now = (0,json/* objectMember */.wX)(after, "execution") ?? {};
    const [written, rewritten] = [(0,json/* member */.Dc)(old, "taskSupport"), (0,json/* member */.Dc)(now, "taskSupport")];
    const place = { ...about, pointer: "/execution/taskSupport", before: written, after: rewritten };
    const [from, to] = [supportOf(written), supportOf(rewritten)];
    const edits = [
        ...((0,canonical/* sameJson */.Vk)(written, rewritten) ? [] : [supportEdit(from, to, place)]),
        ...(0,members/* memberEdits */.W)(old, now, {
            rule: "meta-unknown-changed",
            about,
            pointer: "/execution",
            skip: new Set(["taskSupport"]),
            message: (key) => `execution.${key}, which MCP does not define, changed`,
        }),
        ...(0,members/* malformedMemberEdits */.d)(before, after, { key: "execution", about }),
    ];
    if (edits.length > 0)
        return edits;
    return [
        {
            rule: "annotation-default-made-explicit",
            ...about,
            pointer: "/execution",
            before: (0,json/* member */.Dc)(before, "execution"),
            after: (0,json/* member */.Dc)(after, "execution"),
            message: "an empty execution and none mean the same",
        },
    ];
}
function supportEdit(from, to, place) {
    if (from === undefined || to === undefined) {
        return { rule: "meta-unknown-changed", ...place, message: "task support is not forbidden, optional or required" };
    }
    if (from === to) {
        const message = `task support is ${to}, written out or by default`;
        return { rule: "annotation-default-made-explicit", ...place, message };
    }
    return {
        rule: `taskSupport-${from}-to-${to}`,
        ...place,
        message: MESSAGES[`${from}-to-${to}`] ?? "task support changed",
    };
}
/** What clients read; `undefined` for a word that MCP does not know. */
function supportOf(written) {
    if (written === undefined)
        return "forbidden";
    return written === "forbidden" || written === "optional" || written === "required" ? written : undefined;
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/tool-meta.js







/** The flat spelling of `_meta.ui.resourceUri` in older servers of the MCP Apps extension. */
const FLAT_UI_KEY = "ui/resourceUri";
/** What decides which interface is shown, and to whom (MCP Apps). */
const UI_MEMBERS = ["resourceUri", "visibility"];
/** The edits of a tool's `_meta`: its user interface, its deprecation, its aliases, and everything else as metadata. */
function toolMetaEdits(before, after, { about, context = NO_LIST }) {
    const raw = { before: (0,json/* member */.Dc)(before, "_meta"), after: (0,json/* member */.Dc)(after, "_meta") };
    if ((0,canonical/* sameJson */.Vk)(raw.before, raw.after))
        return [];
    const old = (0,json/* objectMember */.wX)(before, "_meta") ?? {};
    const now = (0,json/* objectMember */.wX)(after, "_meta") ?? {};
    const deprecated = deprecationEdit(before, after, { kind: "tool", announcements: context.announcements, about });
    const toldAliases = areAliases(before, after);
    const movedAliases = toldAliases && !(0,canonical/* sameJson */.Vk)(rawAliases(before), rawAliases(after));
    const aliases = aliasEdits(before, after, { kind: "tool", about, context, metadata: "meta-unknown-changed" });
    const interfaces = interfaceEdits(old, now, about);
    const special = [
        ...(deprecated === undefined ? [] : [contract_announcements/* DEPRECATION_KEY */.jr]),
        ...(toldAliases ? [ALIASES_KEY] : []),
        ...(interfaces.length === 0 ? [] : ["ui", FLAT_UI_KEY]),
    ];
    const edits = [
        ...interfaces,
        ...(deprecated === undefined ? [] : [deprecated]),
        ...aliases,
        ...(0,members/* memberEdits */.W)(old, now, {
            rule: "meta-unknown-changed",
            about,
            pointer: "/_meta",
            skip: new Set(special),
            message: (key) => `the metadata ${key} changed`,
        }),
        ...(0,members/* malformedMemberEdits */.d)(before, after, { key: "_meta", about }),
    ];
    // An alias that comes with a rename is told there.
    if (edits.length > 0 || movedAliases)
        return edits;
    return [
        {
            rule: "meta-unknown-changed",
            ...about,
            pointer: "/_meta",
            ...raw,
            message: "empty metadata came or went",
        },
    ];
}
function interfaceEdits(old, now, about) {
    const [ui, newUi] = [(0,json/* objectMember */.wX)(old, "ui") ?? {}, (0,json/* objectMember */.wX)(now, "ui") ?? {}];
    const changed = [
        ...UI_MEMBERS.filter((key) => !(0,canonical/* sameJson */.Vk)((0,json/* member */.Dc)(ui, key), (0,json/* member */.Dc)(newUi, key))),
        ...((0,canonical/* sameJson */.Vk)((0,json/* member */.Dc)(old, FLAT_UI_KEY), (0,json/* member */.Dc)(now, FLAT_UI_KEY)) ? [] : [FLAT_UI_KEY]),
    ];
    if (changed.length === 0)
        return [];
    const onlyFlat = changed.every((key) => key === FLAT_UI_KEY);
    return [
        {
            rule: "meta-ui-changed",
            ...about,
            pointer: onlyFlat ? "/_meta/ui~1resourceUri" : "/_meta/ui",
            before: (0,json/* member */.Dc)(old, onlyFlat ? FLAT_UI_KEY : "ui"),
            after: (0,json/* member */.Dc)(now, onlyFlat ? FLAT_UI_KEY : "ui"),
            message: `the user interface of the tool changed: ${changed.join(", ")}`,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/shared/contract/surface/tools.js








/** Members with rules of their own; the name is judged by the matching, the schemas by the schema comparison. */
const KNOWN = new Set([
    "name",
    "title",
    "description",
    "inputSchema",
    "outputSchema",
    "annotations",
    "execution",
    "icons",
    "_meta",
]);
/**
 * The edits between two tools that belong together, outside their schemas and their names. Every member that differs ends
 * as some edit, whether this version knows it or not. The two names may differ.
 */
function toolSurfaceEdits(before, after, options) {
    if (before === after)
        return [];
    const about = (0,surface_subject/* toolSubject */.pq)(before, after);
    return [
        ...descriptionEdits(before, after, { ...about, schemaMoved: options.schemaMoved }),
        ...titleEdits(before, after, about),
        ...iconEdits(before, after, about),
        ...(0,annotations/* annotationEdits */.x)(before, after, about),
        ...taskSupportEdits(before, after, { ...about, protocolVersion: options.protocolVersion }),
        ...toolMetaEdits(before, after, { about, context: options.context }),
        ...(0,members/* memberEdits */.W)(before, after, {
            rule: "meta-unknown-changed",
            about,
            pointer: "",
            skip: KNOWN,
            message: (key) => `the member ${key}, which MCP does not define for tools, changed`,
        }),
    ];
}
/** Both places of the title at once: `title` wins over `annotations.title`. */
function titleEdits(before, after, about) {
    const own = { before: (0,json/* member */.Dc)(before, "title"), after: (0,json/* member */.Dc)(after, "title") };
    const annotated = { before: annotatedTitle(before), after: annotatedTitle(after) };
    const ownDiffers = !(0,canonical/* sameJson */.Vk)(own.before, own.after);
    if (!ownDiffers && (0,canonical/* sameJson */.Vk)(annotated.before, annotated.after))
        return [];
    const shown = { before: own.before ?? annotated.before, after: own.after ?? annotated.after };
    return [
        {
            rule: "tool-title-changed",
            ...about,
            pointer: ownDiffers ? "/title" : "/annotations/title",
            ...(ownDiffers ? own : annotated),
            message: (0,canonical/* sameJson */.Vk)(shown.before, shown.after)
                ? "the title stands in another place; what people see stays the same"
                : `the title changed${shown.after === undefined ? ": there is none any more" : ""}`,
        },
    ];
}
function annotatedTitle(tool) {
    const annotations = (0,json/* objectMember */.wX)(tool, "annotations");
    return annotations === undefined ? undefined : (0,json/* member */.Dc)(annotations, "title");
}
function iconEdits(before, after, about) {
    const raw = { before: (0,json/* member */.Dc)(before, "icons"), after: (0,json/* member */.Dc)(after, "icons") };
    if ((0,canonical/* sameJson */.Vk)(raw.before, raw.after))
        return [];
    return [{ rule: "tool-icons-changed", ...about, pointer: "/icons", ...raw, message: "the icons changed" }];
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/decide.js
var decide = __webpack_require__(39081);
// EXTERNAL MODULE: ./.build/shared/contract/schema/discriminators.js
var discriminators = __webpack_require__(16728);
// EXTERNAL MODULE: ./.build/shared/contract/schema/prove.js + 6 modules
var prove = __webpack_require__(49585);
// EXTERNAL MODULE: ./.build/shared/contract/schema/edit-kind.js
var edit_kind = __webpack_require__(34940);
// EXTERNAL MODULE: ./.build/shared/contract/schema/edit-kinds.js + 4 modules
var edit_kinds = __webpack_require__(82822);
// EXTERNAL MODULE: ./.build/shared/contract/schema/evaluate.js
var evaluate = __webpack_require__(59802);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/tolerant-readers.js




const IGNORED = { outcome: edit_kind/* SAFE */.A9, note: "readers ignore what they do not know" };
const COPED_WITH = {
    outcome: edit_kind/* RISKY_MINOR */.LQ,
    note: "only other values of known types, or wider limits, are new to readers",
};
/** Whether results are read by those who put up with more than the old schema says. */
function areTolerant({ direction, readers }) {
    return direction === "output" && readers === "tolerant";
}
/** All that readers of the baseline put up with: the node itself for those who put up with nothing beyond it. */
function understoodBy(baseline, walk) {
    return areTolerant(walk) ? walk.tolerantly.values.node(baseline) : baseline;
}
/**
 * Whether a value can surprise a reader of the baseline: what the schema itself accepts does not, though its tolerant reading
 * may refuse it, where `not` and `if` refer to what is read more widely.
 */
function canSurprise(baseline, walk) {
    return (value) => !areTolerant(walk) || (0,evaluate/* accepts */.G)(baseline, value) === false;
}
/** How tolerant readers of the baseline take what the candidate may send; `undefined` where that is not shown. */
function understandingOf({ baseline, candidate }, walk) {
    if (!areTolerant(walk))
        return undefined;
    const fits = (reading) => new prove/* Prover */.X(walk.reasoning).includes(candidate, reading.node(baseline));
    if (fits(walk.tolerantly.keys))
        return IGNORED;
    return fits(walk.tolerantly.values) ? COPED_WITH : undefined;
}
/** An edit that hurts by its rule, as readers take it who understand the schema as a whole. */
function asUnderstood(edit, { outcome: [severity, bump], note }) {
    return { ...edit, severity, bump, usual: severity, notes: [...edit.notes, note] };
}
/**
 * Edits of enumerated values: tolerant readers cope with further ones, unless those are of another type or shape than all that
 * was known.
 */
function asValuesAreRead(edits, sides, walk) {
    if (!areTolerant(walk) || !edits.some(isCopedWith) || understandingOf(sides, walk) !== undefined)
        return edits;
    return edits.map((edit) => {
        const judgement = edit.kind === "notation" ? undefined : (0,edit_kinds/* judgementOf */.lG)(edit.kind, walk.direction);
        if (judgement === undefined || !isCopedWith(edit))
            return edit;
        const [severity, bump] = judgement.outcome;
        return {
            ...edit,
            severity,
            bump,
            usual: severity,
            notes: [...edit.notes, "readers know no value of this type or shape"],
        };
    });
}
function isCopedWith({ kind }) {
    return kind !== "notation" && (0,edit_kinds/* judgementOf */.lG)(kind, "output")?.tolerant !== undefined;
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/walk.js
var schema_walk = __webpack_require__(71552);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/inclusion.js






/** Whether what producers send still fits: baseline in candidate for arguments, candidate in baseline for results. */
function stillFits({ baseline, candidate }, walk) {
    const [sub, sup] = walk.direction === "input" ? [baseline, candidate] : [candidate, baseline];
    const inclusion = (0,decide/* decide */.LD)(sub, sup, walk.reasoning);
    const { declaredOnly, budget } = walk.reasoning;
    // Only of a whole schema it is known what it declares: further in, what stands around may declare more.
    const whole = sub.some(({ pointer, document }) => pointer === document.pointer);
    if (inclusion.state !== "unknown" || !declaredOnly || !whole || budget.decisions < 0)
        return inclusion;
    return new prove/* Prover */.X(walk.reasoning, { declaredOnly }).includes(sub, sup) ? { state: "proved" } : inclusion;
}
function judged(sides, walk) {
    const inclusion = stillFits(sides, walk);
    if (inclusion.state === "proved" || !areTolerant(walk))
        return inclusion;
    const understanding = understandingOf(sides, walk);
    if (understanding !== undefined)
        return { state: "understood", ...understanding };
    const counts = canSurprise(sides.baseline, walk);
    return (0,decide/* decide */.LD)(sides.candidate, understoodBy(sides.baseline, walk), walk.reasoning, counts);
}
/** Whether what producers send is still of the formats that are said of it. */
function formatsStay({ baseline, candidate }, walk) {
    if (![...baseline, ...candidate].some(({ schema }) => (0,schema_mentions/* mentions */.wy)(schema, FORMAT)))
        return true;
    const [sub, sup] = walk.direction === "input" ? [baseline, candidate] : [candidate, baseline];
    const { declaredOnly } = walk.reasoning;
    return [false, declaredOnly].some((only) => new prove/* Prover */.X(walk.reasoning, { declaredOnly: only, namedFormats: true }).includes(sub, sup));
}
const FORMAT = new Set(["format"]);
/**
 * States an edit whose effect hangs on the schemas as a whole: harmless when compatibility is shown, the severity of the
 * statement, or else of the rule, when a value refutes it, undecided when neither.
 */
function emitJudged(kind, where, statement, judge) {
    const { walk, sides } = judge;
    if (!(0,schema_walk/* canHurt */.IH)(kind, walk.direction)) {
        walk.emit(kind, where, statement);
        return;
    }
    const found = judged(sides, walk);
    const withNotes = (...notes) => ({ notes: [...(statement.notes ?? []), ...notes] });
    if (found.state === "proved" && !formatsStay(sides, walk)) {
        const note = "values of another format than before may be refused by who checks formats";
        walk.emit(kind, where, { ...statement, severity: "risky", bump: "minor", ...withNotes(note) });
    }
    else if (found.state === "proved") {
        const note = walk.direction === "input" ? "every old value is still accepted" : "every new value was allowed before";
        const proof = { state: "proved" };
        walk.emit(kind, where, { ...statement, severity: "safe", bump: "minor", proof, ...withNotes(note) });
    }
    else if (found.state === "understood") {
        walk.add(walk.collect(() => walk.emit(kind, where, statement)).map((edit) => asUnderstood(edit, found)));
    }
    else if (found.state === "refuted") {
        const example = (0,canonical/* canonicalText */.A4)(found.witness);
        const notes = example.length > 200 ? [] : [`for example ${example}`];
        walk.emit(kind, where, { ...statement, ...withNotes(...notes) });
    }
    else {
        const { severity: _severity, bump: _bump, ...undecided } = statement;
        walk.emit("undecided", where, {
            ...undecided,
            what: `${statement.what}; whether ${walk.direction === "input" ? "old calls still fit" : "old readers still understand"} could not be decided`,
            proof: found,
        });
    }
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/without-alternatives.js
var without_alternatives = __webpack_require__(5002);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-branches.js






/** Compares the branches of one group on each side: pairs them, compares the pairs, judges those that come and go. */
function compareBranches(before, after, context) {
    const { walk, where, sides, keyword } = context;
    const { pairs, gone, come } = pairBranches(before.branches, after.branches, walk);
    const { viewer } = walk.reasoning;
    for (const pair of pairs) {
        // A value fits one alternative only where the receiver's are told apart by a value that is listed.
        const [own, rivals] = walk.direction === "input" ? [pair[1], after.branches] : [pair[0], before.branches];
        const apart = rivals.every((rival) => rival === own || (0,discriminators/* plainlyApart */.K)(viewer.view(own), viewer.view(rival), viewer));
        comparePair(pair, apart, context);
    }
    for (const branch of gone) {
        emitJudged(`${keyword}-branch-removed`, where, {
            pointer: branch[0]?.pointer ?? before.pointer,
            before: branch[0]?.schema ?? true,
            after: undefined,
            what: "an alternative was removed",
        }, {
            walk,
            sides: walk.direction === "input"
                ? { baseline: (0,without_alternatives/* withBranch */.t)(context.before, branch), candidate: sides.candidate }
                : sides,
        });
    }
    for (const branch of come) {
        const statement = {
            pointer: branch[0]?.pointer ?? after.pointer,
            before: undefined,
            after: branch[0]?.schema ?? true,
            what: "an alternative was added",
        };
        if (keyword === "anyOf" || walk.direction === "output") {
            emitJudged(`${keyword}-branch-added`, where, statement, {
                walk,
                sides: { baseline: sides.baseline, candidate: (0,without_alternatives/* withBranch */.t)(context.after, branch) },
            });
        }
        else
            addToExclusive(branch, before, { context, statement });
    }
}
/** A new branch of `oneOf` breaks the values that fit it and an old branch. */
function addToExclusive(branch, before, { context, statement, }) {
    const { walk, where, sides } = context;
    const overlaps = before.branches.map((old) => (0,decide/* disjoint */.nf)(old, branch, walk.reasoning));
    if (overlaps.every((apart) => apart === true)) {
        walk.emit("oneOf-branch-added", where, { ...statement, proof: { state: "proved" } });
        return;
    }
    emitJudged("oneOf-branch-added-overlapping", where, { ...statement, what: "an alternative was added that overlaps an old one" }, { walk, sides });
}
/** Compares two branches, of which the receiver's is `apart` from all others or not; what the pair alone would break is harmless when another branch takes the value. */
function comparePair([old, now], apart, { walk, where, sides, before, after, keyword }) {
    const { edits, forget } = walk.trial(() => walk.compare(old, now, { ...where, alternatives: true }));
    const meaningful = edits.some((edit) => edit.kind !== "notation");
    // In oneOf more can hurt as well as less: a value may fit two alternatives now.
    const inclusive = keyword === "anyOf" || apart;
    if (!meaningful || (inclusive && !edits.some((edit) => (0,schema_walk/* canHurt */.IH)(edit.kind, walk.direction)))) {
        walk.add(edits);
        return;
    }
    const inclusion = walk.direction === "input"
        ? (0,decide/* decide */.LD)((0,without_alternatives/* withBranch */.t)(before, old), sides.candidate, walk.reasoning)
        : (0,decide/* decide */.LD)((0,without_alternatives/* withBranch */.t)(after, now), sides.baseline, walk.reasoning);
    // What is harmless here may hurt where the same definition is used elsewhere.
    if (inclusion.state === "proved")
        forget();
    walk.add(inclusion.state === "proved" ? edits.map((edit) => harmless(edit, walk)) : edits);
    if (keyword === "anyOf" || edits.some((edit) => (0,schema_walk/* canHurt */.IH)(edit.kind, walk.direction)) || inclusion.state === "proved")
        return;
    emitJudged(walk.direction === "input" ? "oneOf-branch-added-overlapping" : "oneOf-branch-added", where, {
        pointer: now[0]?.pointer ?? "",
        before: old[0]?.schema ?? true,
        after: now[0]?.schema ?? true,
        what: "other values than before fit exactly one alternative",
    }, { walk, sides });
}
function harmless(edit, walk) {
    if (!(0,schema_walk/* canHurt */.IH)(edit.kind, walk.direction))
        return edit;
    return {
        ...edit,
        severity: "safe",
        bump: "minor",
        proof: { state: "proved" },
        notes: [...edit.notes, "another alternative covers it"],
    };
}
function pairBranches(before, after, walk) {
    const pairs = [];
    let gone = [...before];
    let come = [...after];
    const take = (key) => {
        const [olds, news] = [grouped(gone, key), grouped(come, key)];
        const taken = new Set();
        for (const [wanted, [old, rival]] of olds) {
            const [now, other] = news.get(wanted) ?? [];
            if (old === undefined || now === undefined || rival !== undefined || other !== undefined)
                continue;
            pairs.push([old, now]);
            taken.add(old).add(now);
        }
        gone = gone.filter((node) => !taken.has(node));
        come = come.filter((node) => !taken.has(node));
    };
    take((node) => walk.reasoning.forms.digest(node, "full"));
    take((node) => walk.reasoning.forms.digest(node, "shape"));
    take((node) => discriminator(node, walk));
    take((node) => (node[0]?.schema === null ? undefined : namedBy(node)));
    take((node) => typeKey(node, walk));
    const prover = new prove/* Prover */.X(walk.reasoning);
    for (const old of gone.length * come.length > PROVED_PAIRS ? [] : [...gone]) {
        const now = come.find((node) => prover.includes(old, node) || prover.includes(node, old));
        if (now === undefined)
            continue;
        pairs.push([old, now]);
        gone = gone.filter((node) => node !== old);
        come = come.filter((node) => node !== now);
    }
    if (gone.length === 1 && come.length === 1 && before.length === after.length) {
        const [old, now] = [gone[0], come[0]];
        if (old !== undefined && now !== undefined && sharesTypes(old, now, walk))
            return { pairs: [...pairs, [old, now]], gone: [], come: [] };
    }
    return { pairs, gone, come };
}
/** Pairs of branches that are held against each other by proof. */
const PROVED_PAIRS = 400;
function grouped(nodes, key) {
    const groups = new Map();
    for (const node of nodes) {
        const name = key(node);
        if (name === undefined)
            continue;
        const group = groups.get(name) ?? [];
        group.push(node);
        groups.set(name, group);
    }
    return groups;
}
/** The constants of required properties: `{kind: "file"}` tells a branch apart. */
function discriminator(node, walk) {
    const { object } = walk.reasoning.viewer.view(node);
    const constants = [...object.required.keys()].flatMap((name) => {
        const property = object.properties.get(name);
        const values = property === undefined || property.length === 0 ? undefined : walk.reasoning.viewer.view(property).values;
        return values?.size === 1 ? [`${name}=${[...values.keys()][0]}`] : [];
    });
    return constants.length === 0 ? undefined : constants.sort().join();
}
function namedBy(node) {
    const schema = node[0]?.schema;
    if (typeof schema !== "object" || schema === null || Array.isArray(schema))
        return undefined;
    const named = schema;
    const name = named.$ref ?? named.title;
    return typeof name === "string" ? name : undefined;
}
function typeKey(node, walk) {
    return String(walk.reasoning.viewer.view(node).types);
}
function sharesTypes(left, right, walk) {
    return (walk.reasoning.viewer.view(left).types & walk.reasoning.viewer.view(right).types) !== 0;
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/document.js
var schema_document = __webpack_require__(43284);
// EXTERNAL MODULE: ./.build/shared/contract/schema/json-types.js
var json_types = __webpack_require__(65407);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/shown-schemas.js
/** A node as one schema, for before and after of an edit: all that must fit at once. */
function schemaOfNode(node) {
    const [first, ...others] = node.map(({ schema }) => schema);
    if (first === undefined)
        return true;
    return others.length === 0 ? first : { allOf: [first, ...others] };
}
/** The only one of several values by itself, more as a list; `undefined` when there is none. */
function listedAlone(values) {
    return values.length > 1 ? values : values[0];
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-alternatives.js









/** Compares `anyOf`, `oneOf`, `not` and `if` of two views. */
function compareAlternatives(before, after, context) {
    compareGroups(before, after, context);
    compareNot(before, after, context);
    compareConditionals(before, after, context);
}
function groupsOf(view) {
    return ["anyOf", "oneOf"].flatMap((keyword) => view.alternatives[keyword].map((group) => ({ ...group, keyword })));
}
function compareGroups(before, after, context) {
    const { walk, where } = context;
    const [old, now] = [groupsOf(before), groupsOf(after)];
    const [b, a] = [old[0], now[0]];
    if (b === undefined && a === undefined)
        return;
    if (old.length > 1 || now.length > 1) {
        compareManyGroups(before, after, context);
        return;
    }
    const sides = { baseline: before.node, candidate: after.node };
    if (b !== undefined && a !== undefined) {
        compareKeywords({ before, after, b, a }, context);
        compareBranches(b, a, { ...context, sides, keyword: a.keyword, before, after });
        return;
    }
    if (a !== undefined && b === undefined) {
        if (compareWithTypedBranches(before, a, { context, flipped: false, other: after }))
            return;
        const groups = a.branches.every((branch) => isRequirement(branch));
        const kind = a.keyword === "anyOf" ? "anyOf-added" : groups ? "oneOf-required-groups-added" : "oneOf-added";
        emitJudged(kind, where, {
            pointer: a.pointer,
            before: undefined,
            after: rawOf(a),
            what: a.keyword === "oneOf" ? "exactly one of several schemas must fit now" : "one of several schemas must fit now",
        }, { walk, sides });
        return;
    }
    if (b === undefined)
        return;
    if (compareWithTypedBranches(after, b, { context, flipped: true, other: before }))
        return;
    emitJudged(`${b.keyword}-removed`, where, { pointer: b.pointer, before: rawOf(b), after: undefined, what: "several alternatives became one schema" }, { walk, sides });
}
/**
 * One side has alternatives of different types (`string` or `null`), the other a single schema: the schema is compared
 * with the alternatives of its own types; types that come or go were reported as such already.
 */
function compareWithTypedBranches(single, group, { context, flipped, other }) {
    const { walk, where } = context;
    const types = group.branches.map((branch) => walk.reasoning.viewer.view(branch).types);
    const overlapping = types.some((set, index) => types.some((rival, another) => another > index && (set & rival) !== 0));
    const origin = single.node[0];
    if (overlapping || origin === undefined || single.values !== undefined)
        return false;
    const rest = (0,without_alternatives/* withoutAlternatives */.H)(other);
    group.branches.forEach((branch, index) => {
        const shared = single.types & (types[index] ?? 0);
        if (shared === 0)
            return;
        const narrowed = shared === single.types
            ? single.node
            : [...single.node, (0,schema_document/* derivedPosition */.fn)(origin, { type: [...(0,json_types/* typeNames */.DK)(shared)] }, `only${shared}`)];
        const whole = [
            ...branch,
            ...rest.filter(({ schema }) => typeof schema === "object" && schema !== null && Object.keys(schema).length > 0),
        ];
        const pair = flipped ? [whole, narrowed] : [narrowed, whole];
        const inner = { ...where, alternatives: true };
        walk.add(compare_alternatives_withoutTexts(walk.collect(() => walk.compare(pair[0], pair[1], inner))));
    });
    return true;
}
/** Texts of the single schema and of a branch are compared where the whole node's texts are. */
function compare_alternatives_withoutTexts(edits) {
    return edits.filter(({ kind }) => !["description-changed", "hint-changed", "unit-changed", "flag-changed"].includes(kind) &&
        !kind.startsWith("default-"));
}
function compareKeywords({ before, after, b, a }, { walk, where }) {
    if (b.keyword === a.keyword)
        return;
    const exclusive = b.keyword === "oneOf" ? b : a;
    const apart = exclusive.branches.every((branch, index) => exclusive.branches.every((rival, other) => other <= index || (0,decide/* disjoint */.nf)(branch, rival, walk.reasoning) === true));
    const statement = { pointer: a.pointer, before: rawOf(b), after: rawOf(a), what: `${b.keyword} became ${a.keyword}` };
    if (apart)
        walk.notation("equivalent", where, statement);
    else
        emitJudged(a.keyword === "oneOf" ? "oneOf-added" : "oneOf-removed", where, statement, {
            walk,
            sides: { baseline: before.node, candidate: after.node },
        });
}
function compareManyGroups(before, after, { walk, where }) {
    const digests = (view) => groupsOf(view).map((group) => [
        group.keyword,
        ...group.branches.map((branch) => walk.reasoning.forms.digest(branch, "shape")).sort(),
    ]);
    if ((0,canonical/* sameJson */.Vk)(digests(before).map(String).sort(), digests(after).map(String).sort()))
        return;
    const [old, now] = [groupsOf(before), groupsOf(after)];
    const kept = (group, others) => others.some((other) => (0,canonical/* sameJson */.Vk)(digestsOf(group, walk), digestsOf(other, walk)));
    const come = now.filter((group) => !kept(group, old));
    const gone = old.filter((group) => !kept(group, now));
    const sides = { baseline: before.node, candidate: after.node };
    for (const group of come)
        emitJudged(`${group.keyword}-added`, where, {
            pointer: group.pointer,
            before: undefined,
            after: rawOf(group),
            what: "a further set of alternatives must fit",
        }, { walk, sides });
    for (const group of gone)
        emitJudged(`${group.keyword}-removed`, where, { pointer: group.pointer, before: rawOf(group), after: undefined, what: "a set of alternatives was dropped" }, { walk, sides });
}
function digestsOf(group, walk) {
    return [group.keyword, ...group.branches.map((branch) => walk.reasoning.forms.digest(branch, "shape")).sort()];
}
/** A branch that says nothing but which properties must be there. */
function isRequirement(branch) {
    return branch.every(({ schema }) => typeof schema === "object" &&
        schema !== null &&
        Object.keys(schema).every((keyword) => ["required", "not", "type", "title", "description"].includes(keyword)));
}
/** The raw branches, for the report. */
function rawOf(group) {
    return group.branches.map((branch) => branch[0]?.schema ?? true);
}
function compareNot(before, after, { walk, where }) {
    const digest = (node) => walk.reasoning.forms.digest([node], "shape");
    const [gone, come] = differing(before.alternatives.not, after.alternatives.not, digest);
    if (come.length + gone.length === 0)
        return;
    const sides = { baseline: before.node, candidate: after.node };
    const statement = {
        pointer: (come[0] ?? gone[0])?.pointer ?? after.pointer,
        before: listedAlone(gone.map(({ schema }) => schema)),
        after: listedAlone(come.map(({ schema }) => schema)),
    };
    const loosened = come.length === 0 || (gone.length > 0 && new prove/* Prover */.X(walk.reasoning).includes(before.node, after.node));
    if (!loosened)
        emitJudged("not-added", where, { ...statement, what: "some values are excluded now" }, { walk, sides });
    else
        emitJudged("not-removed", where, { ...statement, what: "values that were excluded are allowed now" }, { walk, sides });
}
/** What stands on one side only. */
function differing(old, now, digest) {
    const [known, kept] = [new Set(old.map(digest)), new Set(now.map(digest))];
    return [old.filter((one) => !kept.has(digest(one))), now.filter((one) => !known.has(digest(one)))];
}
function compareConditionals(before, after, { walk, where }) {
    const { forms } = walk.reasoning;
    const digest = ({ condition, consequence, otherwise }) => [condition, consequence, otherwise].map((node) => forms.digest(node, "shape")).join();
    const [gone, come] = differing(before.alternatives.conditionals, after.alternatives.conditionals, digest);
    if (gone.length + come.length === 0)
        return;
    const statement = {
        pointer: (come[0] ?? gone[0])?.pointer ?? after.pointer,
        before: listedAlone(gone.map(wholeCondition)),
        after: listedAlone(come.map(wholeCondition)),
    };
    const sides = { baseline: before.node, candidate: after.node };
    if (after.alternatives.conditionals.length === 0)
        walk.emit("if-then-loosened", where, { ...statement, what: "a condition was dropped" });
    else if (gone.length === 0 || !new prove/* Prover */.X(walk.reasoning).includes(before.node, after.node))
        emitJudged("if-then-added", where, { ...statement, what: "a condition was added or changed" }, { walk, sides });
    else
        emitJudged("if-then-loosened", where, { ...statement, what: "a condition changed" }, { walk, sides });
}
/** A condition with what it demands: neither alone tells how much an edit costs. */
function wholeCondition({ condition, consequence, otherwise }) {
    const demands = [
        ["then", consequence],
        ["else", otherwise],
    ];
    const told = demands.filter(([, node]) => node.length > 0).map(([keyword, node]) => [keyword, schemaOfNode(node)]);
    return { if: schemaOfNode(condition), ...Object.fromEntries(told) };
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-formats.js


/** Compares what two views say of the kind of a text or a number: `format`, and `content…`, which nobody asserts. */
function compareFormats(before, after, { walk, where }) {
    const [old, now] = [before.string.format ?? before.number.format, after.string.format ?? after.number.format];
    if (old?.value !== now?.value) {
        const kind = old === undefined ? "format-added" : now === undefined ? "format-removed" : "format-changed";
        const outcome = assertedOutcome(old?.value, now?.value, walk);
        walk.emit(kind, where, {
            pointer: (now ?? old)?.pointer ?? "",
            before: old?.value,
            after: now?.value,
            what: `format was ${old?.value ?? "absent"}, is ${now?.value ?? "absent"}`,
            ...(outcome === undefined ? {} : { severity: outcome[0], bump: outcome[1] }),
        });
    }
    const [oldContent, newContent] = [before.string.content, after.string.content];
    if (!(0,canonical/* sameJson */.Vk)(oldContent?.value, newContent?.value)) {
        walk.emit("content-changed", where, {
            pointer: (newContent ?? oldContent)?.pointer ?? "",
            before: oldContent?.value,
            after: newContent?.value,
            what: "contentEncoding, contentMediaType or contentSchema changed",
        });
    }
}
/** What an edit of a format comes to where formats are asserted; `undefined` where neither format demands anything. */
function assertedOutcome(old, now, walk) {
    const { languages, direction, readers } = walk;
    const [b, a] = [languages.assertedPattern(old), languages.assertedPattern(now)];
    if (a === undefined && b === undefined)
        return undefined;
    const relation = b === undefined ? "narrower" : a === undefined ? "wider" : languages.compare(a, b);
    const harmless = relation === "equal" || relation === (direction === "input" ? "wider" : "narrower");
    if (harmless)
        return edit_kind/* SAFE */.A9;
    return direction === "output" && readers === "tolerant" ? edit_kind/* RISKY_MINOR */.LQ : edit_kind/* BREAKING */.q4;
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/decimal.js
var decimal = __webpack_require__(85450);
// EXTERNAL MODULE: ./.build/shared/contract/schema/formats.js
var formats = __webpack_require__(47545);
// EXTERNAL MODULE: ./.build/shared/contract/schema/prove-strings.js
var prove_strings = __webpack_require__(16192);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-number.js
var view_number = __webpack_require__(66164);
// EXTERNAL MODULE: ./.build/shared/contract/schema/why-undecided.js
var why_undecided = __webpack_require__(34407);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-limits.js









/** Compares what two views say about numbers and strings that both allow. */
function compareNumbersAndStrings(before, after, context) {
    const shared = before.types & after.types;
    if (shared & json_types/* NUMBER */.uk) {
        compareBounds(before, after, context);
        compareMultiples(before, after, context);
    }
    if (shared & json_types/* STRING */.An) {
        compareLengths(before, after, context);
        comparePatterns(before, after, context);
    }
    if (shared & (json_types/* STRING */.An | json_types/* NUMBER */.uk))
        compareFormats(before, after, context);
}
/** Compares lengths of strings; one that follows from a pattern beside it says nothing. */
function compareLengths(before, after, context) {
    const { languages } = context.walk;
    const [old, now] = [before.string, after.string];
    const [most, least] = [
        (view) => (0,prove_strings/* demandsOn */.gq)(view, languages).maxLength,
        (view) => (0,prove_strings/* demandsOn */.gq)(view, languages).minLength,
    ];
    const cost = () => spelledOut(before, after, context.walk);
    compareCounts(old.minLength, now.minLength, context, { name: "minimum length", added: "minLength-added", raised: "minLength-raised", lowered: "minLength-lowered" }, {
        before: (count) => old.patterns.length > 0 && least(before) >= count,
        after: (count) => now.patterns.length > 0 && least(after) >= count,
        cost,
    });
    compareCounts(old.maxLength, now.maxLength, context, {
        name: "maximum length",
        added: "maxLength-lowered",
        raised: "maxLength-raised",
        lowered: "maxLength-lowered",
        dropped: "maxLength-raised",
    }, {
        before: (count) => old.patterns.length > 0 && most(before) <= count,
        after: (count) => now.patterns.length > 0 && most(after) <= count,
        cost,
    });
}
function compareBounds(before, after, { walk, where }) {
    for (const [name, sign, tighter, looser] of [
        ["minimum", 1, "minimum-raised", "minimum-lowered"],
        ["maximum", -1, "maximum-lowered", "maximum-raised"],
    ]) {
        const [old, now] = (0,view_number/* boundsHeld */.XE)(before.number, after.number, name);
        if (old === undefined && now === undefined)
            continue;
        if (old !== undefined && now !== undefined && !(0,view_number/* stricter */.Rn)(old, now, sign) && !(0,view_number/* stricter */.Rn)(now, old, sign))
            continue;
        const narrowed = old === undefined || (now !== undefined && (0,view_number/* stricter */.Rn)(now, old, sign));
        walk.emit(narrowed ? tighter : looser, where, {
            pointer: (now ?? old)?.pointer ?? "",
            before: old?.value,
            after: now?.value,
            what: `${name} was ${boundWords(old, sign)}, is ${boundWords(now, sign)}`,
        });
    }
}
function boundWords(bound, sign) {
    if (bound === undefined)
        return "not limited";
    return bound.exclusive ? `${sign > 0 ? "above" : "below"} ${bound.value}` : String(bound.value);
}
function compareMultiples(before, after, { walk, where }) {
    const [old, now] = [before.number.multiples, after.number.multiples];
    const [b, a] = [old[0], now[0]];
    const statement = {
        pointer: (a ?? b)?.pointer ?? "",
        before: b?.value,
        after: a?.value,
        what: `multipleOf was ${b?.value ?? "absent"}, is ${a?.value ?? "absent"}`,
    };
    const whole = (before.types & json_types/* FRACTION */.B1) === 0;
    if ((0,canonical/* sameJson */.Vk)(old.map(({ value }) => value).sort(), now.map(({ value }) => value).sort()))
        return;
    if (old.length > 1 || now.length > 1)
        walk.emit("undecided", where, {
            ...statement,
            what: "several multipleOf could not be compared",
            proof: { state: "unknown", reason: "more than one multipleOf stands there" },
        });
    else if (b === undefined && a !== undefined) {
        if (!(whole && (0,decimal/* isMultipleOf */.i)(1, a.value)))
            walk.emit("multipleOf-added", where, statement);
    }
    else if (a === undefined || b === undefined || (0,decimal/* isMultipleOf */.i)(b.value, a.value))
        walk.emit("multipleOf-loosened", where, statement);
    else if ((0,decimal/* isMultipleOf */.i)(a.value, b.value))
        walk.emit("multipleOf-tightened", where, statement);
    else
        walk.emit(walk.direction === "input" ? "multipleOf-tightened" : "multipleOf-loosened", where, statement);
}
/** Compares two counts, each of which may be absent; one that both sides keep anyway says nothing. */
function compareCounts(old, now, { walk, where }, kinds, kept) {
    if (old?.value === now?.value)
        return;
    const statement = { pointer: (now ?? old)?.pointer ?? "", before: old?.value, after: now?.value };
    const keeps = (side, count) => count === undefined || kept?.[side](count);
    if (keeps("before", now?.value) && keeps("after", old?.value)) {
        walk.notation("neutral-keyword-added", where, { ...statement, what: `the ${kinds.name} follows from the pattern` });
        return;
    }
    const kind = old === undefined
        ? kinds.added
        : now === undefined
            ? (kinds.dropped ?? kinds.lowered)
            : now.value > old.value
                ? kinds.raised
                : kinds.lowered;
    walk.emit(kind, where, {
        ...statement,
        what: `${kinds.name} was ${old?.value ?? "not limited"}, is ${now?.value ?? "not limited"}`,
        ...(kept !== undefined && (0,schema_walk/* canHurt */.IH)(kind, walk.direction) ? kept.cost() : {}),
    });
}
function comparePatterns(before, after, { walk, where }) {
    // What a format demands is told as the format.
    const own = ({ string }) => string.patterns.filter(({ pointer }) => !pointer.endsWith("/format"));
    const [old, now] = [own(before), own(after)];
    const normal = (patterns) => patterns.map(({ value }) => walk.languages.normalForm(value)).sort();
    if ((0,canonical/* sameJson */.Vk)(normal(old), normal(now)))
        return;
    const [b, a] = [old[0], now[0]];
    const statement = {
        pointer: (a ?? b)?.pointer ?? "",
        before: b?.value,
        after: a?.value,
        what: `pattern was ${b?.value ?? "absent"}, is ${a?.value ?? "absent"}`,
    };
    // Beside a pattern, lengths, formats and further patterns say which strings there are.
    const within = (sent, wanted) => {
        const demands = (0,prove_strings/* demandsOn */.gq)(sent);
        return wanted.every(({ value }) => walk.languages.implies(demands, value));
    };
    const [stay, come] = [within(before, now), within(after, old)];
    if (stay && come) {
        const what = "the pattern follows from what else is demanded of the string";
        walk.notation("neutral-keyword-added", where, { ...statement, what });
        return;
    }
    const emit = (kind) => walk.emit(kind, where, { ...statement, ...((0,schema_walk/* canHurt */.IH)(kind, walk.direction) ? spelledOut(before, after, walk) : {}) });
    if (b === undefined)
        emit("pattern-added");
    else if (a === undefined)
        emit("pattern-removed");
    else if (stay)
        emit("pattern-widened");
    else if (come)
        emit("pattern-narrowed");
    else if (old.length === 1 && now.length === 1 && walk.languages.compare(a.value, b.value) === "different")
        emit(walk.direction === "input" ? "pattern-narrowed" : "pattern-widened");
    else
        walk.emit("pattern-undecided", where, {
            ...statement,
            what: `${statement.what}; the two could not be compared`,
            proof: { state: "unknown", reason: (0,why_undecided/* whyPatternsUndecided */.x$)([b.value, a.value], walk.languages) },
        });
}
/**
 * What a pattern or a length costs that spells out the format beside it, as generators do: who keeps to the format sends the
 * usual texts, and all of them fit. Nothing for one that demands more, or where the format is new.
 */
function spelledOut(before, after, walk) {
    const format = before.string.format?.value;
    if (walk.callers === "any" || format === undefined || after.string.format?.value !== format)
        return {};
    const { patterns, minLength, maxLength } = (0,prove_strings/* demandsOn */.gq)(walk.direction === "input" ? after : before);
    const takes = (text) => minLength <= text.length &&
        text.length <= maxLength &&
        patterns.every((pattern) => walk.languages.matches(pattern, text) === true);
    if (!(0,formats/* takesUsual */.nU)(format, takes))
        return {};
    return {
        severity: "risky",
        bump: "minor",
        notes: [`who keeps to the format ${format} sends the usual texts, and they fit`],
    };
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/view-array.js
var view_array = __webpack_require__(92952);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-arrays.js








/** Compares what two views say about arrays. */
function compareArrays(before, after, context) {
    if ((before.types & after.types & json_types/* ARRAY */.sO) === 0)
        return;
    const { walk, where } = context;
    const [old, now] = [before.array, after.array];
    compareCounts(old.minItems, now.minItems, context, {
        name: "minimum count of items",
        added: "minItems-raised",
        raised: "minItems-raised",
        lowered: "minItems-lowered",
        dropped: "minItems-dropped",
    });
    compareCounts(old.maxItems, now.maxItems, context, {
        name: "maximum count of items",
        added: "maxItems-lowered",
        raised: "maxItems-raised",
        lowered: "maxItems-lowered",
        dropped: "maxItems-raised",
    });
    if ((old.uniqueItems === undefined) !== (now.uniqueItems === undefined)) {
        const added = now.uniqueItems !== undefined;
        walk.emit(added ? "uniqueItems-added" : "uniqueItems-removed", where, {
            pointer: now.uniqueItems ?? old.uniqueItems ?? "",
            before: !added,
            after: added,
            what: added ? "items must be unique" : "items may repeat",
        });
    }
    compareContains(before, after, context);
    if (comparePrefixes(before, after, context))
        return;
    walk.compare(old.rest, now.rest, { ...where, path: `${where.path}[]`, items: true });
}
/** Compares fixed positions; returns whether the items after them were judged along with them. */
function comparePrefixes(before, after, { walk, where }) {
    const [old, now] = [before.array, after.array];
    const never = (view) => view.array.rest.length > 0 && walk.reasoning.viewer.view(view.array.rest).types === 0;
    const statement = {
        pointer: `${after.pointer}/prefixItems`,
        before: positionsOf(before),
        after: positionsOf(after),
    };
    if (old.prefix.length !== now.prefix.length || never(before) !== never(after)) {
        emitJudged("prefixItems-changed", where, {
            ...statement,
            what: positionsWords(old.prefix.length, now.prefix.length, never(after)),
        }, { walk, sides: { baseline: (0,decide/* ofTypes */.vz)(before, json_types/* ARRAY */.sO), candidate: (0,decide/* ofTypes */.vz)(after, json_types/* ARRAY */.sO) } });
        return true;
    }
    if (old.prefix.length === 0)
        return never(before);
    const shapes = (view) => view.array.prefix.map((node) => walk.reasoning.forms.digest(node, "shape"));
    const [left, right] = [shapes(before), shapes(after)];
    if (!(0,canonical/* sameJson */.Vk)(left, right) && (0,canonical/* sameJson */.Vk)([...left].sort(), [...right].sort())) {
        walk.emit("prefixItems-order-changed", where, { ...statement, what: "the fixed positions changed places" });
        return never(before);
    }
    old.prefix.forEach((_, index) => {
        walk.compare((0,view_array/* itemNode */.q)(old, index), (0,view_array/* itemNode */.q)(now, index), {
            ...where,
            path: `${where.path}[${index}]`,
            items: true,
        });
    });
    return never(before);
}
/** The fixed positions, with the schema of further items where there is one: it decides what a new position meant before. */
function positionsOf({ array }) {
    const prefixItems = array.prefix.map(schemaOfNode);
    return array.rest.length === 0 ? prefixItems : { prefixItems, items: schemaOfNode(array.rest) };
}
/** What became of the fixed positions; `ends` = no item may come after them any more. */
function positionsWords(old, now, ends) {
    if (old !== now)
        return `an array of ${old} fixed positions has ${now} now${ends ? ", and no more" : ""}`;
    const items = now === 0 ? "items" : `items after ${now} fixed positions`;
    return `${items} are ${ends ? "refused" : "allowed"} now`;
}
function compareContains(before, after, { walk, where }) {
    const key = (one) => [walk.reasoning.forms.digest(one.node, "shape"), one.least, one.most ?? null];
    const [old, now] = [before.array.contains, after.array.contains];
    if ((0,canonical/* sameJson */.Vk)(old.map(key), now.map(key)))
        return;
    const [b, a] = [old[0], now[0]];
    const shown = (all) => listedAlone(all.map(containsWithCounts));
    const statement = {
        pointer: (a ?? b)?.pointer ?? "",
        before: shown(old),
        after: shown(now),
        what: "it must contain other items than before",
    };
    if (old.length > 1 || now.length > 1) {
        walk.emit("undecided", where, {
            ...statement,
            what: "several contains could not be compared",
            proof: { state: "unknown", reason: "more than one contains stands there" },
        });
        return;
    }
    if (b === undefined || a === undefined) {
        walk.emit(b === undefined ? "contains-added" : "contains-loosened", where, statement);
        return;
    }
    const prover = new prove/* Prover */.X(walk.reasoning);
    const tighter = a.least >= b.least && (a.most ?? Number.POSITIVE_INFINITY) <= (b.most ?? Number.POSITIVE_INFINITY);
    const looser = a.least <= b.least && (a.most ?? Number.POSITIVE_INFINITY) >= (b.most ?? Number.POSITIVE_INFINITY);
    const countsOnly = (a.most ?? b.most) === undefined;
    const same = walk.reasoning.forms.digest(a.node, "shape") === walk.reasoning.forms.digest(b.node, "shape");
    if (looser && (same || (countsOnly && prover.includes(b.node, a.node))))
        walk.emit("contains-loosened", where, statement);
    else if (tighter && (same || (countsOnly && prover.includes(a.node, b.node))))
        walk.emit("contains-added", where, statement);
    else
        emitJudged(walk.direction === "input" ? "contains-added" : "contains-loosened", where, statement, {
            walk,
            sides: { baseline: (0,decide/* ofTypes */.vz)(before, json_types/* ARRAY */.sO), candidate: (0,decide/* ofTypes */.vz)(after, json_types/* ARRAY */.sO) },
        });
}
/** A `contains` with the counts that are not those without a keyword. */
function containsWithCounts({ node, least, most }) {
    return {
        contains: schemaOfNode(node),
        ...(least === 1 ? {} : { minContains: least }),
        ...(most === undefined ? {} : { maxContains: most }),
    };
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/declared-names.js
var declared_names = __webpack_require__(77486);
// EXTERNAL MODULE: ./.build/shared/contract/schema/leaves-values.js
var leaves_values = __webpack_require__(68300);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/object-context.js



/** Whether nothing fits a node. */
function isNever(node, walk) {
    return node.length > 0 && !plainlyFits(node) && walk.reasoning.viewer.view(node).types === 0;
}
/** Keywords that can leave a type without values, or lead to where that is said. */
const MAY_EXCLUDE = [
    "$ref",
    "$recursiveRef",
    "$dynamicRef",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "enum",
    "const",
];
/** Whether something fits a schema, as with nearly all: seen without reading it as a whole. */
function plainlyFits([position, ...others]) {
    const schema = position?.schema;
    if (others.length > 0 || !(0,json/* isJsonObject */.OW)(schema))
        return false;
    return !MAY_EXCLUDE.some((keyword) => Object.hasOwn(schema, keyword)) || (0,leaves_values/* plainlyHasValues */.W)(schema);
}
/** Whether callers of the baseline send only the names that it declares. */
function sendsDeclaredOnly({ walk, where, before }) {
    if (walk.callers === "any")
        return false;
    return where.path === "" || !object_context_declaredBy(before).free;
}
/** What views declare: each added or removed name asks for it. */
const DECLARED = new WeakMap();
/** What a side declares of the object, in whichever of its branches. */
function object_context_declaredBy(view) {
    const known = DECLARED.get(view);
    if (known !== undefined)
        return known;
    const declared = (0,declared_names/* declaredNames */.ff)(view.node, { root: false });
    DECLARED.set(view, declared);
    return declared;
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/view-object.js
var view_object = __webpack_require__(47378);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-declared.js




/**
 * Compares two views with `compareParts`, and the arguments that their branches and conditions declare: callers may have read
 * any of them, so a name that none declares any more is dropped, and one that another still declares is not.
 */
function compareDeclared(before, after, { walk, where }, compareParts) {
    const root = where.path === "";
    const declared = (view) => (0,declared_names/* declaredNames */.ff)(view.node, { root });
    const asked = walk.direction === "input" && walk.callers === "declared" && hasBranches(before);
    const [old, now] = asked ? [declared(before), declared(after)] : [undefined, undefined];
    if (old === undefined || now === undefined || old.free || now.free) {
        compareParts();
        return;
    }
    const edits = walk.collect(compareParts);
    const places = new Map([...old.names].flatMap((name) => old.placesOf(name).map(({ pointer }) => [pointer, name])));
    const isKept = ({ pointer, proof }) => proof?.state === "dropped" && now.has(places.get(pointer) ?? "");
    walk.add(edits.map((edit) => (places.has(edit.pointer) && isKept(edit) ? stillDeclared(edit) : edit)));
    const told = new Set(edits.flatMap((edit) => compare_declared_toldOf(edit, places)));
    // Where names are refused that nothing declares, that is what was said of them.
    if (now.closed)
        return;
    for (const name of old.names) {
        if (now.has(name) || told.has(name) || isOwn(name, before))
            continue;
        if (isNever((0,view_object/* valueNode */.Iq)(after.object, name, walk.languages), walk))
            continue;
        const [place] = old.placesOf(name);
        walk.emit("optional-property-removed", (0,schema_walk/* below */.Gz)(where, name), {
            pointer: place?.pointer ?? before.pointer,
            before: place?.schema ?? true,
            after: undefined,
            what: "was removed: still accepted, and ignored",
            proof: { state: "dropped" },
        });
    }
}
function hasBranches({ alternatives, object }) {
    const { anyOf, oneOf, conditionals } = alternatives;
    return anyOf.length + oneOf.length + conditionals.length + object.dependentSchemas.size > 0;
}
/** The names of which an edit says what became of them. */
function compare_declared_toldOf({ pointer, kind, before }, places) {
    const name = places.get(pointer);
    const renamed = kind.endsWith("property-renamed") && typeof before === "string" ? [before] : [];
    return name === undefined ? renamed : [name, ...renamed];
}
/** Whether a name stands outside of the branches, where it was compared. */
function isOwn(name, { object }) {
    return object.properties.has(name) || object.required.has(name);
}
function stillDeclared(edit) {
    const { proof: _dropped, ...rest } = edit;
    return { ...rest, severity: "safe", bump: "minor", notes: [...edit.notes, "another branch still declares it"] };
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/normal-form.js + 1 modules
var normal_form = __webpack_require__(9309);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/units.js
/** Units that people mistake for each other, one family a row, one unit a pattern. */
const FAMILIES = [
    [
        ["seconds", /\b(?:seconds?|secs?)\b/i],
        ["milliseconds", /\b(?:milliseconds?|millis|msecs?|ms)\b/i],
        ["microseconds", /\b(?:microseconds?|usecs?|µs)\b/i],
        ["minutes", /\b(?:minutes?|mins?)\b/i],
        ["hours", /\bhours?\b/i],
        ["days", /\bdays?\b/i],
    ],
    [
        ["bytes", /\bbytes?\b/i],
        ["kilobytes", /\b(?:kilobytes?|kibibytes?|kb|kib)\b/i],
        ["megabytes", /\b(?:megabytes?|mebibytes?|mb|mib)\b/i],
        ["gigabytes", /\b(?:gigabytes?|gibibytes?|gb|gib)\b/i],
    ],
    [
        ["cents", /\bcents?\b/i],
        ["dollars", /\bdollars?\b/i],
        ["euros", /\beuros?\b/i],
    ],
    [
        ["percent", /\bpercent(?:age)?\b|%/i],
        ["a fraction", /\b(?:fraction|ratio)\b/i],
    ],
    [
        ["0-based", /\b(?:0|zero)[- ](?:based|indexed)\b/i],
        ["1-based", /\b(?:1|one)[- ](?:based|indexed)\b/i],
    ],
    [
        ["metres", /\bmet(?:re|er)s?\b/i],
        ["kilometres", /\b(?:kilomet(?:re|er)s?|km)\b/i],
        ["miles", /\bmiles?\b/i],
        ["feet", /\bfeet\b/i],
    ],
    [
        ["Celsius", /\bcelsius\b|°C/i],
        ["Fahrenheit", /\bfahrenheit\b|°F/i],
    ],
];
/**
 * The units that a text spoke of and those that its new version speaks of, when both name units of one family and not
 * the same ones. A hint that the same value means something else; a text is no proof.
 */
function changedUnits(before, after) {
    for (const family of FAMILIES) {
        const [old, now] = [unitsIn(before, family), unitsIn(after, family)];
        const gone = old.filter((unit) => !now.includes(unit));
        const come = now.filter((unit) => !old.includes(unit));
        if (gone.length > 0 && come.length > 0)
            return { before: gone.join(" and "), after: come.join(" and ") };
    }
    return undefined;
}
function unitsIn(text, family) {
    return family.filter(([, pattern]) => pattern.test(text)).map(([unit]) => unit);
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-hints.js




/** Judged by the rules about headers, which look at the whole schema; of results, where it means nothing, it is a hint. */
const JUDGED_ELSEWHERE = { input: new Set(["x-mcp-header"]), output: new Set() };
const FLAGS = new Set(["deprecated", "readOnly", "writeOnly"]);
/** Compares texts, defaults, flags and unknown keywords of two nodes. */
function compareHints(before, after, { walk, where }) {
    const [old, now] = [(0,normal_form/* hintsOf */.i)(before), (0,normal_form/* hintsOf */.i)(after)];
    for (const keyword of [...new Set([...old.keys(), ...now.keys()])].sort()) {
        const [b, a] = [old.get(keyword), now.get(keyword)];
        if (JUDGED_ELSEWHERE[walk.direction].has(keyword) || (0,canonical/* sameJson */.Vk)(b?.value, a?.value))
            continue;
        const statement = { pointer: (a ?? b)?.pointer ?? after.pointer, before: b?.value, after: a?.value };
        if (keyword === "description")
            compareDescriptions(b?.value, a?.value, { walk, where, pointer: statement.pointer });
        else if (keyword === "default") {
            const kind = b === undefined ? "default-added" : a === undefined ? "default-removed" : "default-changed";
            walk.emit(kind, where, { ...statement, what: `default was ${words(b?.value)}, is ${words(a?.value)}` });
        }
        else if (FLAGS.has(keyword))
            walk.emit("flag-changed", where, {
                ...statement,
                what: `${keyword} was ${words(b?.value)}, is ${words(a?.value)}`,
            });
        else
            walk.emit("hint-changed", where, { ...statement, what: `${keyword} changed` });
    }
    compareTextsOfAlternatives(before, after, { walk, where });
}
/** Texts of alternatives that come or go with them: a list of values has none. */
function compareTextsOfAlternatives(before, after, { walk, where }) {
    const [old, now] = [textsOfAlternatives(before), textsOfAlternatives(after)];
    if ((old === undefined) === (now === undefined))
        return;
    const [known, pointer] = old === undefined ? [now, after.pointer] : [old, before.pointer];
    if (known === undefined || known.length === 0)
        return;
    walk.emit("description-changed", where, {
        pointer,
        before: old,
        after: now,
        what: `its alternatives ${old === undefined ? "have texts now" : "lost their texts"}`,
    });
}
/** What is written of each alternative; `undefined` where there are none. */
function textsOfAlternatives({ expansion }) {
    const lists = expansion.parts.flatMap(({ schema }) => ["anyOf", "oneOf"].map((keyword) => (0,json/* member */.Dc)(schema, keyword)).filter(json/* isJsonArray */.Md));
    if (lists.length === 0)
        return undefined;
    return lists
        .flat()
        .flatMap((branch) => (0,json/* isJsonObject */.OW)(branch) ? ["title", "description"].flatMap((keyword) => (0,json/* stringMember */.sk)(branch, keyword) ?? []) : []);
}
function compareDescriptions(before, after, { walk, where, pointer }) {
    const statement = { pointer, before, after };
    const units = changedUnits(String(before ?? ""), String(after ?? ""));
    if (units !== undefined) {
        walk.emit("unit-changed", where, {
            ...statement,
            what: `its text spoke of ${units.before}, and speaks of ${units.after}`,
        });
        return;
    }
    const what = before === undefined ? "has a text now" : after === undefined ? "lost its text" : "its text changed";
    walk.emit("description-changed", where, { ...statement, what });
}
function words(value) {
    if (value === undefined)
        return "absent";
    const text = (0,canonical/* canonicalText */.A4)(value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/view-facts.js
var view_facts = __webpack_require__(18330);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-notation.js




/** Keywords whose value says nothing when it is this one. */
const NEUTRAL = [
    ["minLength", 0],
    ["minItems", 0],
    ["minProperties", 0],
    ["uniqueItems", false],
];
/** Names differences between two nodes that mean the same, by how each side writes them. */
function compareNotation(before, after, { walk, where }) {
    const [b, a] = [own(before), own(after)];
    const pointer = after.pointer === "" ? before.pointer : after.pointer;
    const name = (kind, what, { keyword, ...values } = {}) => walk.notation(kind, where, { pointer: keyword === undefined ? pointer : `${pointer}/${keyword}`, what, ...values });
    if ((0,canonical/* sameJson */.Vk)(b, a))
        return;
    compareReferences(before, after, name);
    if (before.expansion.merged !== after.expansion.merged)
        name("allOf-flattened-equivalent", "allOf was merged or split");
    compareLists(b, a, name);
    compareEnumNotation(b, a, name);
    compareValueGroups(before, after, name);
    compareTypeNotation(before, after, name);
    compareNumberNotation(before, after, name);
    compareNeutral(before, after, name);
    comparePatternText(before, after, { walk, name });
}
function own(view) {
    const schema = view.node[0]?.schema;
    return (0,json/* isJsonObject */.OW)(schema) ? schema : {};
}
function compareReferences(before, after, name) {
    const [old, now] = [before.expansion.references, after.expansion.references];
    if (old.length !== now.length)
        name("ref-inlined-equivalent", "a reference was replaced by its target, or the reverse");
    else if (old.some((one, index) => one.reference !== now[index]?.reference))
        name("defs-renamed-equivalent", "a definition was renamed or moved");
}
function compareLists(b, a, name) {
    const [old, now] = [listOf(b, "required"), listOf(a, "required")];
    if (!(0,canonical/* sameJson */.Vk)((0,json/* member */.Dc)(b, "required"), (0,json/* member */.Dc)(a, "required")) && sameSet(old, now))
        name("required-reordered", "required stands in another order");
}
function compareEnumNotation(b, a, name) {
    const [oldList, newList] = [(0,json/* member */.Dc)(b, "enum"), (0,json/* member */.Dc)(a, "enum")];
    const [oldConst, newConst] = [(0,json/* member */.Dc)(b, "const"), (0,json/* member */.Dc)(a, "const")];
    if ((0,json/* isJsonArray */.Md)(oldList) && (0,json/* isJsonArray */.Md)(newList)) {
        if (!(0,canonical/* sameJson */.Vk)(oldList, newList) && sameSet(oldList, newList))
            name("enum-reordered", "enum stands in another order");
    }
    else if (((0,json/* isJsonArray */.Md)(oldList) && (0,canonical/* sameJson */.Vk)(oldList, [newConst ?? null])) ||
        ((0,json/* isJsonArray */.Md)(newList) && (0,canonical/* sameJson */.Vk)(newList, [oldConst ?? null])))
        name("single-enum-to-const-same", "an enumeration of one value and a constant mean the same");
}
/** An enumeration, and alternatives of its values. */
function compareValueGroups(before, after, name) {
    if (before.alternatives.valueGroups.length === after.alternatives.valueGroups.length)
        return;
    const texts = (view) => [...(view.values?.keys() ?? [])].sort();
    if ((0,canonical/* sameJson */.Vk)(texts(before), texts(after)))
        name("equivalent", "a list of values and alternatives of those values mean the same");
}
function compareTypeNotation(before, after, name) {
    if (before.types !== after.types)
        return;
    const unions = (view) => view.alternatives.typeGroups.length + view.expansion.parts.filter((part) => part.key.endsWith("?null")).length;
    const [old, now] = [unions(before), unions(after)];
    if (old !== now)
        name("type-array-to-anyOf-equivalent", "a list of types and anyOf of those types mean the same");
    else {
        const [b, a] = [(0,json/* member */.Dc)(own(before), "type"), (0,json/* member */.Dc)(own(after), "type")];
        if ((0,json/* isJsonArray */.Md)(b) && (0,json/* isJsonArray */.Md)(a) && !(0,canonical/* sameJson */.Vk)(b, a) && sameSet(b, a))
            name("enum-reordered", "the names of types stand in another order", { keyword: "type" });
    }
}
function compareNumberNotation(before, after, name) {
    const [old, now] = [before.number, after.number];
    if (boundsLeftOut(old, now) !== boundsLeftOut(now, old))
        name("safe-integer-bounds-added", "bounds of ±(2^53−1) come or go, a habit of generators");
    for (const side of ["minimum", "maximum"]) {
        const [b, a] = [old[side], now[side]];
        if (b === undefined || a === undefined || b.value !== a.value || b.exclusive !== a.exclusive)
            continue;
        if (keywordAt(b.pointer) !== keywordAt(a.pointer))
            name("exclusive-vs-inclusive-integer", "an exclusive and an inclusive bound mean the same on integers", {
                keyword: keywordAt(a.pointer),
            });
    }
}
/** How many bounds of safe integers say nothing beside another view. */
function boundsLeftOut(own, other) {
    return ["minimum", "maximum"].filter((side) => own.safe[side] !== undefined && (0,view_number/* boundsHeld */.XE)(own, other, side)[0] === undefined).length;
}
const OPENING = ["additionalProperties", "items", "unevaluatedProperties"];
function compareNeutral(before, after, name) {
    const [b, a] = [own(before), own(after)];
    for (const keyword of OPENING) {
        const [old, now] = [(0,json/* member */.Dc)(b, keyword), (0,json/* member */.Dc)(a, keyword)];
        if (old === now)
            continue;
        const open = (value) => value === undefined || (0,view_facts/* isAnything */.r2)(value);
        if (!(0,canonical/* sameJson */.Vk)(old, now) && open(old) && open(now))
            name(keyword === "additionalProperties" ? "additionalProperties-true-to-empty" : "neutral-keyword-added", `${keyword}: true, {} and nothing mean the same`, { keyword, before: old, after: now });
    }
    for (const [keyword, neutral] of NEUTRAL) {
        const [old, now] = [(0,json/* member */.Dc)(b, keyword), (0,json/* member */.Dc)(a, keyword)];
        if (old === now)
            continue;
        const idle = (value) => value === undefined || value === neutral;
        if (idle(old) && idle(now))
            name("neutral-keyword-added", `${keyword}: ${String(neutral)} says nothing`, {
                keyword,
                before: old,
                after: now,
            });
    }
    const idleNames = [before, after].every(({ object }) => object.propertyNames.length === 0);
    if (idleNames && !(0,canonical/* sameJson */.Vk)((0,json/* member */.Dc)(b, "propertyNames"), (0,json/* member */.Dc)(a, "propertyNames")))
        name("neutral-keyword-added", "names of properties are strings anyway", { keyword: "propertyNames" });
    const typed = Object.hasOwn(b, "type") !== Object.hasOwn(a, "type");
    const enumerated = (schema) => Object.hasOwn(schema, "enum") || Object.hasOwn(schema, "const");
    if (typed && enumerated(b) && enumerated(a))
        name("neutral-keyword-added", "the type follows from the values", { keyword: "type" });
}
function comparePatternText(before, after, { walk, name }) {
    const [old, now] = [
        before.string.patterns.map(({ value }) => value),
        after.string.patterns.map(({ value }) => value),
    ];
    if ((0,canonical/* sameJson */.Vk)(old, now))
        return;
    const normal = (patterns) => patterns.map((pattern) => walk.languages.normalForm(pattern)).sort();
    if ((0,canonical/* sameJson */.Vk)(normal(old), normal(now)))
        name("pattern-equivalent", "two patterns match the same strings", { before: old[0], after: now[0] });
}
function listOf(schema, keyword) {
    const value = (0,json/* member */.Dc)(schema, keyword);
    return (0,json/* isJsonArray */.Md)(value) ? value : [];
}
function sameSet(left, right) {
    const texts = (list) => [...new Set(list.map(canonical/* canonicalText */.A4))].sort();
    return (0,canonical/* sameJson */.Vk)(texts(left), texts(right));
}
function keywordAt(pointer) {
    return pointer.slice(pointer.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/declared-branches.js





/**
 * Whether what a sender's branches and conditions declare of some names still fits what is demanded of them; `undefined` where
 * no branch declares one of them, or where callers may send any name anyway.
 */
function branchesFit(sender, demands, { callers, reasoning }) {
    if (callers === "any")
        return undefined;
    const declared = object_context_declaredBy(sender);
    const asked = demands
        .map((demand) => ({ ...demand, described: declared.valuesOf(demand.name) }))
        .filter(({ described }) => described.length > 0);
    if (asked.length === 0)
        return undefined;
    const prover = new prove/* Prover */.X(reasoning);
    const open = asked.filter(({ wanted, described }) => wanted === false || !described.every((own) => prover.includes(own, wanted)));
    if (open.length === 0)
        return { state: "proved" };
    const results = open.map((demand) => (0,decide/* decide */.LD)(sender.node, demanded(sender, demand), reasoning));
    return (results.find(({ state }) => state === "refuted") ??
        results.find(({ state }) => state === "unknown") ?? { state: "proved" });
}
/** Nothing but a demand on one name. */
function demanded(sender, { name, wanted }) {
    const origins = wanted === false ? sender.node.slice(0, 1) : wanted;
    return origins.map((origin) => (0,schema_document/* derivedPosition */.fn)(origin, { properties: { [name]: wanted === false ? false : origin.schema } }, `only${name.replaceAll(/\W/g, (sign) => `_${sign.codePointAt(0)}_`)}`));
}
/** States an edit about names; where a branch of the sender declares them, what was found of it decides. */
function emitForBranches(kind, where, statement, { fits, sender, walk }) {
    if (fits === undefined || fits.state === "proved")
        walk.emit(kind, where, statement);
    else if (fits.state === "refuted")
        walk.emit(kind, where, {
            ...statement,
            severity: "breaking",
            bump: "major",
            notes: [...(statement.notes ?? []), "a branch declares it already", ...example(fits.witness)],
            // Further in, the value is a part of one.
            ...(sender.node.some(({ pointer, document }) => pointer === document.pointer) ? { proof: fits } : {}),
        });
    else {
        const { severity: _severity, bump: _bump, ...undecided } = statement;
        walk.emit("undecided", where, {
            ...undecided,
            what: `${statement.what}; a branch declares it already, and whether that still fits could not be decided`,
            proof: fits,
        });
    }
}
function example(witness) {
    const text = (0,canonical/* canonicalText */.A4)(witness);
    return text.length > 200 ? [] : [`for example ${text}`];
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-object-shapes.js










/** Compares what two views say about the keys of objects beside the named properties. */
function compareObjectShapes(context) {
    compareAdditional(context);
    comparePatternProperties(context);
    comparePropertyNames(context);
    compareDependents(context);
    const { before, after, walk, where } = context;
    compareCounts(before.object.minProperties, after.object.minProperties, { walk, where }, {
        name: "minimum count of properties",
        added: "minProperties-raised",
        raised: "minProperties-raised",
        lowered: "minProperties-lowered",
    });
    compareCounts(before.object.maxProperties, after.object.maxProperties, { walk, where }, {
        name: "maximum count of properties",
        added: "maxProperties-lowered",
        raised: "maxProperties-raised",
        lowered: "maxProperties-lowered",
        dropped: "maxProperties-raised",
    });
}
function compareAdditional(context) {
    const { walk, where, before, after } = context;
    const [old, now] = [before.object.additional, after.object.additional];
    if (old.length === 0 && now.length === 0)
        return;
    const [wasClosed, isClosed] = [isNever(old, walk), isNever(now, walk)];
    if (wasClosed && isClosed)
        return;
    const statement = {
        pointer: (now[0] ?? old[0])?.pointer ?? after.pointer,
        before: schemaOf(old),
        after: schemaOf(now),
    };
    const path = { ...where, path: where.path === "" ? "*" : `${where.path}.*` };
    if (isClosed) {
        if (old.length > 0)
            walk.emit("map-narrowed", path, { ...statement, what: "further keys were a map, and are refused now" });
        else
            emitForBranches("additional-closed", where, {
                ...statement,
                what: "undeclared keys are refused now",
                ...(sendsDeclaredOnly(context) || walk.direction === "output"
                    ? {}
                    : { severity: "breaking", bump: "major" }),
            }, { fits: refusedNamesFit(context), sender: before, walk });
    }
    else if (wasClosed) {
        if (now.length > 0 && walk.direction === "output")
            walk.emit("map-widened", path, { ...statement, what: "further keys are a map now" });
        else
            walk.emit("additional-opened", where, {
                ...statement,
                what: "undeclared keys are allowed now",
                ...(walk.direction === "output" && walk.callers === "any" && walk.readers === "strict"
                    ? { severity: "breaking", bump: "major" }
                    : {}),
            });
    }
    else if (old.length === 0) {
        walk.emit("map-narrowed", path, {
            ...statement,
            what: "undeclared keys must fit a schema now",
            ...(sendsDeclaredOnly(context) && walk.direction === "input" ? { severity: "risky" } : {}),
        });
    }
    else if (now.length === 0)
        walk.emit("map-widened", path, { ...statement, ...mapDropped(context) });
    else
        walk.compare(old, now, { ...path, through: "map", nested: true });
}
/** What the end of a map costs: where the other keys have names now, those of the map are heard no more. */
function mapDropped(context) {
    return takesUndescribed(context)
        ? { what: "undeclared keys may hold anything now" }
        : { what: "further keys are no longer described: still accepted, and ignored", ...DROPPED };
}
const DROPPED = { severity: "risky", bump: "major", proof: { state: "dropped" } };
/** Whether keys that were described, and are not any more, are heard all the same, or nobody minds. */
function takesUndescribed({ walk, where, after }) {
    if (walk.direction === "output" || walk.callers === "any")
        return true;
    const now = (0,declared_names/* declaredNames */.ff)(after.node, { root: where.path === "" });
    return now.free || now.further.length > 0;
}
/** Whether callers can do without the names that they know from a branch, and that are refused now. */
function refusedNamesFit(context) {
    const { walk, before, after } = context;
    if (walk.direction === "output")
        return undefined;
    const refused = [...object_context_declaredBy(before).names].filter((name) => isNever((0,view_object/* valueNode */.Iq)(after.object, name, walk.languages), walk) &&
        !before.object.properties.has(name) &&
        !isNever((0,view_object/* valueNode */.Iq)(before.object, name, walk.languages), walk));
    const fits = branchesFit(before, refused.map((name) => ({ name, wanted: false })), walk);
    // That no name is known to be lost leaves those that nobody declared.
    return fits?.state === "refuted" ? fits : undefined;
}
/** Patterns of keys on both sides that are compared one by one. */
const PATTERN_LIMIT = 100;
function comparePatternProperties(context) {
    const { walk, where, before, after } = context;
    const byLanguage = (view) => new Map([...view.object.patternProperties].map(([pattern, node]) => [
        walk.languages.normalForm(pattern),
        { pattern, node },
    ]));
    const patterns = before.object.patternProperties.size + after.object.patternProperties.size;
    if (patterns > PATTERN_LIMIT) {
        const [b, a] = [before, after].map((view) => walk.reasoning.forms.digest(view.node, "shape"));
        if (b !== a)
            walk.emit("undecided", where, {
                pointer: `${after.pointer}/patternProperties`,
                what: `${patterns} patterns of keys are too many to be compared`,
                proof: { state: "unknown", reason: `no more than ${PATTERN_LIMIT} patterns of keys are compared` },
            });
        return;
    }
    const [old, now] = [byLanguage(before), byLanguage(after)];
    for (const [language, { pattern, node }] of old) {
        const counterpart = now.get(language);
        const path = { ...where, path: where.path === "" ? `/${pattern}/` : `${where.path}./${pattern}/` };
        if (counterpart !== undefined) {
            walk.compare(node, counterpart.node, { ...path, through: "pattern", nested: true });
            continue;
        }
        const statement = { pointer: node[0]?.pointer ?? before.pointer, before: schemaOf(node), after: undefined };
        if (isNever(after.object.additional, walk))
            walk.emit("patternProperties-narrowed", path, { ...statement, what: "keys of this pattern are refused now" });
        else if (after.object.additional.length > 0)
            walk.compare(node, after.object.additional, { ...path, through: "pattern", nested: true });
        else
            walk.emit("patternProperties-widened", path, {
                ...statement,
                what: "keys of this pattern are no longer described",
                ...(takesUndescribed(context) ? {} : DROPPED),
            });
    }
    for (const [language, { pattern, node }] of now) {
        if (old.has(language))
            continue;
        const path = { ...where, path: where.path === "" ? `/${pattern}/` : `${where.path}./${pattern}/` };
        const statement = { pointer: node[0]?.pointer ?? after.pointer, before: undefined, after: schemaOf(node) };
        if (isNever(before.object.additional, walk))
            walk.emit("patternProperties-widened", path, { ...statement, what: "keys of this pattern are allowed now" });
        else if (before.object.additional.length > 0)
            walk.compare(before.object.additional, node, { ...path, through: "pattern", nested: true });
        else
            emitJudged("patternProperties-narrowed", path, { ...statement, what: "keys of this pattern must fit a schema now" }, { walk, sides: sidesOf(context) });
    }
}
function comparePropertyNames(context) {
    const { walk, where, before, after } = context;
    const [old, now] = [before.object.propertyNames, after.object.propertyNames];
    const digest = (node) => walk.reasoning.forms.digest(node, "shape");
    if (digest(old) === digest(now))
        return;
    const statement = {
        pointer: (now[0] ?? old[0])?.pointer ?? after.pointer,
        before: schemaOf(old),
        after: schemaOf(now),
        what: "other keys are allowed than before",
    };
    if (now.length === 0) {
        walk.emit("propertyNames-loosened", where, statement);
        return;
    }
    const mapped = before.object.patternProperties.size > 0 ||
        (before.object.additional.length > 0 && !isNever(before.object.additional, walk));
    const declared = object_context_declaredBy(before);
    const declaredFit = [...declared.names].every((name) => (0,evaluate/* accepts */.G)(now, name) === true);
    if (walk.direction === "input" &&
        sendsDeclaredOnly(context) &&
        !mapped &&
        declared.further.length === 0 &&
        declared.names.size > 0 &&
        declaredFit) {
        walk.emit("propertyNames-added", where, {
            ...statement,
            severity: "safe",
            bump: "minor",
            proof: { state: "proved" },
            notes: ["every declared key is still allowed"],
        });
        return;
    }
    const loosened = old.length > 0 && (walk.direction === "output" || new prove/* Prover */.X(walk.reasoning).includes(old, now));
    const tightened = new prove/* Prover */.X(walk.reasoning).includes(now, old);
    emitJudged(loosened && !tightened ? "propertyNames-loosened" : "propertyNames-added", where, statement, {
        walk,
        sides: sidesOf(context),
    });
}
function compareDependents(context) {
    const { walk, where, before, after } = context;
    const [old, now] = [before.object, after.object];
    for (const name of new Set([...old.dependentRequired.keys(), ...now.dependentRequired.keys()])) {
        const [b, a] = [old.dependentRequired.get(name), now.dependentRequired.get(name)];
        const given = new Set([...(b?.value ?? []), ...old.required.keys()]);
        const kept = new Set([...(a?.value ?? []), ...now.required.keys()]);
        const demanded = (a?.value ?? []).filter((other) => !given.has(other));
        const released = (b?.value ?? []).filter((other) => !kept.has(other));
        const statement = { pointer: (a ?? b)?.pointer ?? after.pointer, before: b?.value, after: a?.value };
        const sent = !sendsDeclaredOnly(context) || object_context_declaredBy(before).valuesOf(name).length > 0;
        if (demanded.length > 0)
            walk.emit("dependentRequired-added", where, {
                ...statement,
                what: `${name} now demands ${demanded.join(", ")}`,
                ...(sent || walk.direction === "output" ? {} : { severity: "safe", bump: "minor" }),
            });
        if (released.length > 0)
            walk.emit("dependent-loosened", where, {
                ...statement,
                what: `${name} no longer demands ${released.join(", ")}`,
            });
    }
    for (const name of new Set([...old.dependentSchemas.keys(), ...now.dependentSchemas.keys()])) {
        const [b, a] = [old.dependentSchemas.get(name) ?? [], now.dependentSchemas.get(name) ?? []];
        if (walk.reasoning.forms.digest(b, "shape") === walk.reasoning.forms.digest(a, "shape"))
            continue;
        const statement = {
            pointer: (a[0] ?? b[0])?.pointer ?? after.pointer,
            before: schemaOf(b),
            after: schemaOf(a),
            what: `${name} demands something else of the object now`,
        };
        const loosened = a.length === 0 || (b.length > 0 && walk.direction === "output");
        emitJudged(loosened ? "dependent-loosened" : "dependentSchemas-added", where, statement, {
            walk,
            sides: sidesOf(context),
        });
    }
}
function sidesOf({ before, after }) {
    return { baseline: (0,decide/* ofTypes */.vz)(before, json_types/* OBJECT */.qv), candidate: (0,decide/* ofTypes */.vz)(after, json_types/* OBJECT */.qv) };
}
function schemaOf(node) {
    return node[0]?.schema;
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/renamed-properties.js
/** Candidates looked at for one removed name at most, so that large objects stay linear. */
const CANDIDATE_LIMIT = 40;
/** Pairs of names weighed for one object at most. */
const PAIR_LIMIT = 5_000;
/** Share of letters that two names must have in common, in order, to be near. */
const NEAR = 0.6;
/**
 * Finds removed properties that live on under another name: the same schema, and a name that differs by case and
 * separators, by an added or dropped word, or by a few letters. Each name is used once; the nearest pair wins.
 */
function renamedProperties(removed, added, forms) {
    if (removed.size === 0 || added.size === 0)
        return [];
    const byShape = new Map();
    for (const [name, node] of added) {
        const shape = forms.digest(node, "shape");
        byShape.set(shape, [...(byShape.get(shape) ?? []), name]);
    }
    let pairsLeft = PAIR_LIMIT;
    const pairs = [...removed].flatMap(([from, node]) => (byShape.get(forms.digest(node, "shape")) ?? [])
        .slice(0, CANDIDATE_LIMIT)
        .filter(() => pairsLeft-- > 0)
        .map((to) => ({ from, to, nearness: renamed_properties_nearness(from, to) }))
        .filter((pair) => pair.nearness >= NEAR));
    pairs.sort((left, right) => right.nearness - left.nearness || (left.from + left.to < right.from + right.to ? -1 : 1));
    const used = new Set();
    const found = [];
    for (const { from, to } of pairs) {
        if (used.has(`-${from}`) || used.has(`+${to}`))
            continue;
        used.add(`-${from}`).add(`+${to}`);
        found.push({ from, to });
    }
    return found;
}
/** How near two names are: 1 = the same but for case and separators, 0 = nothing in common. */
function renamed_properties_nearness(left, right) {
    const [a, b] = [plain(left), plain(right)];
    if (a === "" || b === "")
        return 0;
    if (a === b)
        return 1;
    if (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))
        return 0.8;
    return (2 * commonLetters(a, b)) / (a.length + b.length);
}
function plain(name) {
    return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
/** Length of the longest common subsequence. */
function commonLetters(left, right) {
    let row = new Array(right.length + 1).fill(0);
    for (const letter of left.slice(0, 80)) {
        const next = [0];
        for (let index = 0; index < right.length; index += 1) {
            next.push(right[index] === letter ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-objects.js











/** Compares what two views say about objects: first the named properties, then everything else. */
function compareObjects(before, after, { walk, where }) {
    if ((before.types & after.types & json_types/* OBJECT */.qv) === 0)
        return;
    const context = { walk, where, before, after };
    compareProperties(context);
    compareObjectShapes(context);
}
function compareProperties(context) {
    const [old, now] = [declared(context, "before"), declared(context, "after")];
    const removed = new Map([...old].filter(([name]) => !now.has(name)));
    const added = new Map([...now].filter(([name]) => !old.has(name)));
    const renamed = renamedProperties(removed, added, context.walk.reasoning.forms);
    for (const pair of renamed)
        compareRenamed(pair, context);
    const leaving = new Set(renamed.map((pair) => pair.from));
    const arriving = new Set(renamed.map((pair) => pair.to));
    for (const [name, node] of old) {
        const counterpart = now.get(name);
        if (counterpart !== undefined)
            compareKept(name, { node, counterpart, context });
        else if (!leaving.has(name))
            compareRemoved(name, node, context);
    }
    for (const [name, node] of added) {
        if (!arriving.has(name))
            compareAdded(name, node, context);
    }
    if (context.walk.callers === "any")
        compareForbidden(old, context);
}
/** Callers that nobody trusts may send a key that nobody declared and that is now forbidden by name. */
function compareForbidden(old, { walk, where, before, after }) {
    const [sub, sup] = walk.direction === "input" ? [before, after] : [after, before];
    for (const [name, node] of sup.object.properties) {
        if (old.has(name) || !isNever(node, walk) || isNever((0,view_object/* valueNode */.Iq)(sub.object, name, walk.languages), walk))
            continue;
        const kind = walk.direction === "input" ? "property-removed-closed" : "property-added-closed";
        walk.emit(kind, (0,schema_walk/* below */.Gz)(where, name), {
            pointer: node[0]?.pointer ?? after.pointer,
            before: undefined,
            after: false,
            what: "is forbidden by name",
        });
    }
}
/** The properties of a side that a value may have: those that are required without being described count too. */
function declared({ walk, ...views }, side) {
    const { object } = views[side];
    const found = new Map();
    for (const name of [...object.properties.keys(), ...object.required.keys()]) {
        const node = (0,view_object/* valueNode */.Iq)(object, name, walk.languages);
        if (!isNever(node, walk))
            found.set(name, node);
    }
    return found;
}
function compareKept(name, { node, counterpart, context, }) {
    const { walk, where, before, after } = context;
    const [wasRequired, isRequired] = [before.object.required.get(name), after.object.required.get(name)];
    if (wasRequired === undefined && isRequired !== undefined)
        walk.emit("became-required", (0,schema_walk/* below */.Gz)(where, name), {
            // The list of names is one place for all of them: the property tells them apart.
            pointer: compare_objects_placeOf(name, after) ?? (0,json/* pointerTo */.xH)(isRequired, name),
            before: false,
            after: true,
            what: "was optional, is required",
        });
    if (wasRequired !== undefined && isRequired === undefined)
        walk.emit("became-optional", (0,schema_walk/* below */.Gz)(where, name), {
            pointer: compare_objects_placeOf(name, before) ?? (0,json/* pointerTo */.xH)(wasRequired, name),
            before: true,
            after: false,
            what: "was required, is optional",
        });
    walk.compare(node, counterpart, (0,schema_walk/* below */.Gz)(where, name));
}
function compareRenamed({ from, to }, context) {
    const { walk, where, before, after } = context;
    const [node, counterpart] = [
        (0,view_object/* valueNode */.Iq)(before.object, from, walk.languages),
        (0,view_object/* valueNode */.Iq)(after.object, to, walk.languages),
    ];
    const wasRequired = before.object.required.has(from);
    const isRequired = after.object.required.has(to);
    const refused = isNever((0,view_object/* valueNode */.Iq)(after.object, from, walk.languages), walk);
    const hurts = walk.direction === "input" ? refused || isRequired : wasRequired;
    walk.emit(hurts ? "property-renamed" : "optional-property-renamed", (0,schema_walk/* below */.Gz)(where, from), {
        pointer: compare_objects_placeOf(to, after) ?? counterpart[0]?.pointer ?? after.pointer,
        before: from,
        after: to,
        what: `is now called ${to}`,
        notes: [
            hurts && walk.direction === "input" ? (isRequired ? `${to} is required` : `${from} is refused`) : "",
        ].filter((note) => note !== ""),
        ...(hurts || walk.direction === "output" ? {} : { proof: { state: "dropped" } }),
    });
    compareHints(walk.reasoning.viewer.view(node), walk.reasoning.viewer.view(counterpart), {
        walk,
        where: (0,schema_walk/* below */.Gz)(where, to),
    });
}
function compareRemoved(name, node, context) {
    const { walk, where, before, after } = context;
    const target = (0,view_object/* valueNode */.Iq)(after.object, name, walk.languages);
    const required = before.object.required.has(name);
    const statement = {
        pointer: compare_objects_placeOf(name, before) ?? (0,json/* pointerTo */.xH)(before.pointer, "properties", name),
        before: node[0]?.schema ?? true,
        after: undefined,
    };
    if (isNever(target, walk) && walk.direction === "input") {
        walk.emit("property-removed-closed", (0,schema_walk/* below */.Gz)(where, name), { ...statement, what: "was removed, and is refused now" });
        return;
    }
    if (target.length > 0 && !isNever(target, walk)) {
        // A declared map or a pattern still knows the name: the value is heard, if it fits.
        walk.compare(node, target, { ...(0,schema_walk/* below */.Gz)(where, name), through: "map" });
        if (required && walk.direction === "output")
            walk.emit("became-optional", (0,schema_walk/* below */.Gz)(where, name), { ...statement, what: "was required, is optional" });
        return;
    }
    if (required) {
        const kind = where.nested && walk.direction === "output" ? "nested-property-removed" : "required-property-removed";
        walk.emit(kind, (0,schema_walk/* below */.Gz)(where, name), { ...statement, what: removedWords(walk), ...dropped(walk) });
        return;
    }
    const returns = mayReturn(target, node, walk);
    const strict = walk.direction === "output" && walk.readers === "strict";
    emitForBranches("optional-property-removed", (0,schema_walk/* below */.Gz)(where, name), {
        ...statement,
        what: removedWords(walk),
        ...(returns ? { severity: "breaking", bump: "major" } : dropped(walk)),
    }, { fits: strict ? branchesFit(after, [{ name, wanted: node }], walk) : undefined, sender: after, walk });
}
/** With callers that nobody trusts, a server may still send what it no longer declares, in another form. */
function mayReturn(target, node, walk) {
    return (walk.direction === "output" &&
        walk.callers === "any" &&
        walk.readers === "strict" &&
        !isNever(target, walk) &&
        !new prove/* Prover */.X(walk.reasoning).includes(target, node));
}
function removedWords(walk) {
    return walk.direction === "input" ? "was removed: still accepted, and ignored" : "was removed";
}
function dropped(walk) {
    return walk.direction === "input" ? { proof: { state: "dropped" } } : {};
}
function compareAdded(name, node, context) {
    const { walk, where, before, after } = context;
    const required = after.object.required.has(name);
    const old = (0,view_object/* valueNode */.Iq)(before.object, name, walk.languages);
    const closed = isNever(old, walk);
    const demanded = after.object.required.get(name);
    const pointer = compare_objects_placeOf(name, after) ?? (demanded === undefined ? after.pointer : (0,json/* pointerTo */.xH)(demanded, name));
    const statement = { pointer, before: undefined, after: node[0]?.schema ?? true };
    if (required && walk.direction === "input") {
        const hasDefault = (0,normal_form/* hintsOf */.i)(walk.reasoning.viewer.view(node)).has("default");
        const kind = where.items && where.path.endsWith("[]")
            ? "items-required-added"
            : where.nested
                ? "nested-required-added"
                : hasDefault
                    ? "required-with-default-added"
                    : "required-added";
        walk.emit(kind, (0,schema_walk/* below */.Gz)(where, name), {
            ...statement,
            what: hasDefault ? "is new and required, its default does not help" : "is new and required",
        });
        return;
    }
    if (walk.direction === "output") {
        if (closed)
            walk.emit("property-added-closed", (0,schema_walk/* below */.Gz)(where, name), {
                ...statement,
                what: "is new, where no further field was allowed",
            });
        else if (required)
            walk.emit("required-added", (0,schema_walk/* below */.Gz)(where, name), { ...statement, what: "is new, and always there" });
        else
            walk.emit("property-added", (0,schema_walk/* below */.Gz)(where, name), { ...statement, what: "is new" });
        if (old.length > 0 && !closed)
            walk.compare(old, node, { ...(0,schema_walk/* below */.Gz)(where, name), through: "map" });
        return;
    }
    if (old.length > 0 && !closed) {
        // Callers may have sent the name as one of a declared map.
        walk.compare(old, node, { ...(0,schema_walk/* below */.Gz)(where, name), through: "map" });
        return;
    }
    const refuses = !sendsDeclaredOnly(context) && !closed && !new prove/* Prover */.X(walk.reasoning).includes(old, node);
    emitForBranches("property-added", (0,schema_walk/* below */.Gz)(where, name), {
        ...statement,
        what: "is new and optional",
        ...(refuses
            ? {
                severity: "breaking",
                bump: "major",
                notes: ["undeclared values of another kind were accepted before"],
            }
            : {}),
    }, { fits: closed ? undefined : branchesFit(before, [{ name, wanted: node }], walk), sender: before, walk });
}
/** Where a property is declared, `undefined` where its name is only required. */
function compare_objects_placeOf(name, { expansion }) {
    const part = expansion.parts.find(({ schema }) => Object.hasOwn((0,json/* objectMember */.wX)(schema, "properties") ?? {}, name));
    return part === undefined ? undefined : (0,json/* pointerTo */.xH)(part.pointer, "properties", name);
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-problems.js


/** Compares what of two nodes cannot be followed. Returns whether that leaves nothing else to be compared. */
function compareProblems(before, after, { walk, where }) {
    const [old, now] = [before.expansion.problems, after.expansion.problems];
    const fresh = now.filter((problem) => !old.some((known) => known.kind === problem.kind && known.reference === problem.reference));
    for (const problem of fresh) {
        const statement = {
            pointer: `${problem.pointer}/$ref`,
            before: before.node[0]?.schema ?? true,
            after: problem.reference,
        };
        if (problem.kind === "external-reference" && (0,schema_dialect/* isMetaSchema */.Xe)(problem.reference))
            walk.emit("undecided", where, {
                ...statement,
                what: "it must be a JSON Schema itself, and whether it always was could not be decided",
                proof: { state: "unknown", reason: "the meta-schema that it refers to is not followed" },
            });
        else if (problem.kind === "external-reference")
            walk.emit("external-ref-added", where, {
                ...statement,
                what: `a reference leads to ${problem.reference}, which clients must not fetch`,
            });
        else if (problem.kind === "missing-reference")
            walk.emit("ref-unresolvable", where, {
                ...statement,
                what: `a reference leads to ${problem.reference}, which is not there`,
            });
        else if (problem.kind === "dynamic-reference")
            walk.emit("undecided", where, {
                ...statement,
                what: "$dynamicRef is not followed, so compatibility could not be decided",
                proof: { state: "unknown", reason: "$dynamicRef is not followed" },
            });
        else
            walk.emit("invalid", where, {
                ...statement,
                what: problem.kind === "endless-reference" ? "a reference leads back to itself without an end" : "is not a schema",
            });
    }
    if (fresh.length === 0 &&
        old.length + now.length > 0 &&
        !(0,canonical/* sameJson */.Vk)(before.node[0]?.document.root, after.node[0]?.document.root)) {
        walk.emit("undecided", where, {
            pointer: after.pointer,
            before: undefined,
            after: undefined,
            what: "a reference that cannot be followed stands here, so compatibility could not be decided",
            proof: { state: "unknown", reason: "what stands behind the reference is not known" },
        });
        return true;
    }
    return fresh.length > 0;
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-unevaluated.js





/** Compares `unevaluatedProperties` and `unevaluatedItems` where they could not be turned into plain keywords. */
function compareUnevaluated(before, after, context) {
    if (before.unevaluated.length + after.unevaluated.length === 0)
        return;
    for (const keyword of ["unevaluatedProperties", "unevaluatedItems"]) {
        const [old, now] = [before, after].map((view) => view.unevaluated.filter((one) => one.keyword === keyword));
        if (old !== undefined && now !== undefined)
            compareDemands({ before, after, old, now }, context);
    }
}
function compareDemands({ before, after, old, now }, { walk, where }) {
    const digests = (demands) => demands
        .map(({ demand }) => walk.reasoning.forms.digest([demand], "shape"))
        .sort()
        .join();
    if (digests(old) === digests(now))
        return;
    const [b, a] = [old[0]?.demand, now[0]?.demand];
    const statement = {
        pointer: (a ?? b)?.pointer ?? after.pointer,
        before: listedAlone(old.map(withNeighbours)),
        after: listedAlone(now.map(withNeighbours)),
    };
    const what = old[0]?.keyword ?? now[0]?.keyword;
    if (b === undefined && what === "unevaluatedProperties") {
        walk.emit("unevaluated-closed", where, {
            ...statement,
            what: "what no part of the schema describes is refused now",
            ...(sendsDeclaredOnly({ walk, where, before, after }) || walk.direction === "output"
                ? {}
                : { severity: "breaking", bump: "major" }),
        });
        return;
    }
    if (a === undefined && what === "unevaluatedProperties") {
        walk.emit("unevaluated-opened", where, {
            ...statement,
            what: "what no part of the schema describes is allowed now",
            ...(walk.direction === "output" && walk.callers === "any" && walk.readers === "strict"
                ? { severity: "breaking", bump: "major" }
                : {}),
        });
        return;
    }
    const closed = a !== undefined && (b === undefined || walk.direction === "input");
    const kind = closed ? "unevaluated-closed" : "unevaluated-opened";
    emitJudged(kind, where, {
        ...statement,
        what: "what no part of the schema describes must fit another schema",
        // A schema for further names declares them, and items have no names that nobody would send.
        ...((0,schema_walk/* canHurt */.IH)(kind, walk.direction) ? { severity: "breaking", bump: "major" } : {}),
    }, { walk, sides: { baseline: before.node, candidate: after.node } });
}
/** Keywords beside an `unevaluated…` that look at parts of a value, which ones hangs on the value. */
const NEIGHBOURS = new Set([
    ...["$ref", "$recursiveRef", "$dynamicRef", "allOf", "anyOf", "oneOf", "not"],
    ...["if", "then", "else", "dependentSchemas", "dependencies", "prefixItems", "contains"],
]);
/** The demand with what stands beside it: which parts are left unevaluated, and so refused, hangs on both. */
function withNeighbours({ keyword, demand, scope }) {
    const beside = (0,json/* isJsonObject */.OW)(scope.schema) ? Object.entries(scope.schema) : [];
    return {
        [keyword]: demand.schema,
        ...Object.fromEntries(beside.filter(([name]) => NEIGHBOURS.has(name))),
    };
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare-values.js





/** Values named in one message at most. */
const NAMED_VALUES = 6;
/**
 * Compares types and enumerations. Returns whether the keywords of the types that both share remain to be compared:
 * not when the types are disjoint or a side is enumerated, since every value was judged already.
 */
function compareTypesAndValues(before, after, { walk, where }) {
    if ((before.types & after.types) === 0) {
        compareTypes(before, after, { walk, where });
        return false;
    }
    if (before.values === undefined && after.values === undefined) {
        compareTypes(before, after, { walk, where });
        return true;
    }
    if (before.values !== undefined && after.values !== undefined)
        compareEnumerations(before, after, { walk, where });
    else if (before.values !== undefined)
        compareDropped(before, after, { walk, where });
    else
        compareIntroduced(before, after, { walk, where });
    return false;
}
function compareTypes(before, after, { walk, where }) {
    const removed = before.types & ~after.types;
    const added = after.types & ~before.types;
    if (removed === 0 && added === 0)
        return;
    // Types that come and go with alternatives are reported as alternatives.
    const sameKeywords = before.keywordTypes === after.keywordTypes;
    if (sameKeywords && (before.types & after.types) !== 0 && hasGroups(before) && hasGroups(after))
        return;
    const pointer = typePointer(after, before);
    const statement = {
        pointer,
        before: typeValue(before.types),
        after: typeValue(after.types),
        what: `type was ${(0,json_types/* typeWords */.yL)(before.types)}, is ${(0,json_types/* typeWords */.yL)(after.types)}`,
    };
    const branches = before.alternatives.typeGroups[0]?.keyword;
    const sameGroups = branches !== undefined && after.alternatives.typeGroups[0]?.keyword === branches;
    if (removed === 0 && added === json_types/* FRACTION */.B1 && (before.types & json_types/* NUMBER */.uk) === json_types/* INTEGER */.vh)
        walk.emit("integer-to-number", where, statement);
    else if (added === 0 && removed === json_types/* FRACTION */.B1 && (after.types & json_types/* NUMBER */.uk) === json_types/* INTEGER */.vh)
        walk.emit("number-to-integer", where, statement);
    else if (removed === 0 && sameGroups)
        walk.emit(`${branches}-branch-added`, where, statement);
    else if (added === 0 && sameGroups)
        walk.emit(`${branches}-branch-removed`, where, statement);
    else if (removed === 0)
        walk.emit(after.types === json_types/* ANY_TYPE */.si ? "type-removed" : "type-widened", where, statement);
    else if (added === 0)
        walk.emit(before.types === json_types/* ANY_TYPE */.si ? "type-added" : "type-narrowed", where, statement);
    else
        walk.emit(replacedKind(before, after, { walk, where }), where, statement);
}
function replacedKind(before, after, { walk, where }) {
    const itemTypes = (view) => walk.reasoning.viewer.view(view.array.rest).types;
    if (after.types === json_types/* ARRAY */.sO && (before.types & json_types/* ARRAY */.sO) === 0 && (itemTypes(after) & before.types) === before.types)
        return "scalar-to-array";
    if (before.types === json_types/* ARRAY */.sO && (after.types & json_types/* ARRAY */.sO) === 0 && (itemTypes(before) & after.types) === after.types)
        return "array-to-scalar";
    return where.items && walk.direction === "output" ? "items-type-changed" : "type-changed";
}
function compareEnumerations(before, after, { walk, where }) {
    const old = before.values ?? new Map();
    const now = after.values ?? new Map();
    let removed = [...old].filter(([text]) => !now.has(text)).map(([, value]) => value);
    let added = [...now].filter(([text]) => !old.has(text)).map(([, value]) => value);
    if (removed.length === 0 && added.length === 0)
        return;
    const statement = { before: [...old.values()], after: [...now.values()] };
    const byFolded = new Map(added.map((candidate) => [folded(candidate), candidate]));
    const respelled = removed.flatMap((value) => {
        const twin = byFolded.get(folded(value));
        return typeof value === "string" && twin !== undefined ? [[value, twin]] : [];
    });
    if (respelled.length > 0) {
        const pairs = respelled.map(([from, to]) => `${(0,canonical/* canonicalText */.A4)(from)} is now ${(0,canonical/* canonicalText */.A4)(to)}`);
        walk.emit("enum-case-changed", where, {
            ...statement,
            pointer: after.valuesPointer,
            what: `the spelling of values changed: ${compare_values_shortened(pairs)}`,
        });
        const [from, to] = [new Set(respelled.map(([old]) => old)), new Set(respelled.map(([, spelling]) => spelling))];
        removed = removed.filter((value) => !(typeof value === "string" && from.has(value)));
        added = added.filter((value) => !to.has(value));
    }
    if (before.constant && after.constant && removed.length > 0) {
        walk.emit("const-changed", where, {
            ...statement,
            pointer: after.valuesPointer,
            what: `the constant was ${valuesWords(removed)}, is ${valuesWords(added)}`,
        });
        return;
    }
    if (added.length > 0) {
        walk.emit(before.constant && removed.length === 0 ? "const-to-enum" : "enum-value-added", where, {
            ...statement,
            pointer: after.valuesPointer,
            what: `${valuesWords(added)} ${added.length === 1 ? "is" : "are"} now allowed`,
        });
    }
    if (removed.length > 0) {
        const kind = where.alternatives
            ? "nested-enum-value-removed"
            : after.constant && added.length === 0 && respelled.length === 0
                ? "enum-to-const"
                : "enum-value-removed";
        walk.emit(kind, where, {
            ...statement,
            pointer: after.valuesPointer,
            what: `${valuesWords(removed)} ${removed.length === 1 ? "is" : "are"} no longer allowed`,
        });
    }
}
function compareDropped(before, after, { walk, where }) {
    const values = [...(before.values ?? new Map()).values()];
    const verdicts = values.map((value) => (0,evaluate/* accepts */.G)(after.node, value));
    const refused = values.filter((_, index) => verdicts[index] === false);
    const statement = { pointer: before.valuesPointer, before: values, after: undefined };
    if (refused.length > 0) {
        walk.emit(where.alternatives ? "nested-enum-value-removed" : "enum-value-removed", where, {
            ...statement,
            what: `${valuesWords(refused)} ${refused.length === 1 ? "is" : "are"} no longer allowed`,
        });
    }
    if (verdicts.includes(undefined))
        walk.emit("undecided", where, {
            ...statement,
            what: "it could not be decided whether the old values still fit",
            proof: { state: "unknown", reason: (0,why_undecided/* whyUndecided */.g8)([after.node]) },
        });
    if (refused.length === values.length || new prove/* Prover */.X(walk.reasoning).includes(after.node, before.node))
        return;
    walk.emit("enum-dropped", where, {
        ...statement,
        what: `any ${(0,json_types/* typeWords */.yL)(after.types) === "any type" ? "value" : (0,json_types/* typeWords */.yL)(after.types)} is allowed, was ${values.length === 1 ? "always" : "one of"} ${valuesWords(values)}`,
    });
}
function compareIntroduced(before, after, { walk, where }) {
    const values = [...(after.values ?? new Map()).values()];
    const unchanged = new prove/* Prover */.X(walk.reasoning).includes(before.node, after.node);
    const unused = values.filter((value) => (0,evaluate/* accepts */.G)(before.node, value) === false);
    if (!unchanged) {
        walk.emit("enum-introduced", where, {
            pointer: after.valuesPointer,
            before: undefined,
            after: values,
            what: `only ${valuesWords(values)} allowed, was ${(0,json_types/* typeWords */.yL)(before.types)}`,
        });
    }
    if (unused.length > 0) {
        walk.emit("enum-value-added", where, {
            pointer: after.valuesPointer,
            before: undefined,
            after: unused,
            what: `${valuesWords(unused)} ${unused.length === 1 ? "is" : "are"} now allowed`,
        });
    }
}
function hasGroups({ alternatives }) {
    return alternatives.anyOf.length + alternatives.oneOf.length > 0;
}
function typePointer(preferred, fallback) {
    for (const view of [preferred, fallback]) {
        const part = view.expansion.parts.find(({ schema }) => Object.hasOwn(schema, "type"));
        if (part !== undefined)
            return `${part.pointer}/type`;
    }
    return preferred.pointer === "" ? fallback.pointer : preferred.pointer;
}
function typeValue(types) {
    if (types === json_types/* ANY_TYPE */.si)
        return undefined;
    const names = (0,json_types/* typeNames */.DK)(types);
    return names.length === 1 ? (names[0] ?? null) : names;
}
/** Values that people would take for the same: case and separators do not count. */
function folded(value) {
    return typeof value === "string" ? value.toLowerCase().replaceAll(/[\s_-]/g, "") : undefined;
}
/** Values in a sentence, whatever the order of keys in them. */
function valuesWords(values) {
    return compare_values_shortened(values.map(canonical/* canonicalText */.A4));
}
/** A list in a sentence, cut with a count of what was cut. */
function compare_values_shortened(words) {
    if (words.length <= NAMED_VALUES)
        return words.join(", ");
    return `${words.slice(0, NAMED_VALUES - 1).join(", ")} and ${words.length - NAMED_VALUES + 1} more`;
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/proof-budget.js
var proof_budget = __webpack_require__(72945);
// EXTERNAL MODULE: ./.build/shared/contract/schema/with-formats.js
var with_formats = __webpack_require__(9684);
// EXTERNAL MODULE: ./.build/shared/contract/schema/written-alike.js
var written_alike = __webpack_require__(35843);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/guard.js










/**
 * The last look at the edits of two schemas as a whole, so that nothing is silently safe: a break that inclusion disproves is
 * harmless; where no edit hurts, compatibility must be proved, else it is undecided, or broken when a value shows it.
 */
function guarded(edits, sides, walk) {
    const found = [...edits, ...unexplained(edits, sides, walk)];
    const { baseline, candidate } = sides;
    const [sub, sup] = walk.direction === "input" ? [baseline, candidate] : [candidate, baseline];
    if (found.some(isBreaking)) {
        if (new prove/* Prover */.X(walk.reasoning).includes(sub, sup))
            return found.map((edit) => cleared(edit, walk));
        const understanding = understandingOf(sides, walk);
        if (understanding === undefined)
            return found;
        return found.map((edit) => (isBreaking(edit) && !isFact(edit, walk) ? asUnderstood(edit, understanding) : edit));
    }
    if (found.every((edit) => edit.kind === "notation" || isHint(edit)))
        return found;
    const { declaredOnly } = walk.reasoning;
    const measure = walk.direction === "input" ? candidate : understoodBy(baseline, walk);
    const budget = new proof_budget/* ProofBudget */.kB();
    if (new prove/* Prover */.X(walk.reasoning, { declaredOnly, budget }).includes(sub, measure))
        return found;
    const expected = found.some((edit) => isExpectedLoss(edit, walk));
    // Names that nobody declared are all that is expected to be lost: with callers that send others it says nothing new.
    if (expected && !declaredOnly)
        return found;
    const [spellsOut, surprises] = [found.some(spellsOutFormat), canSurprise(baseline, walk)];
    const counts = (value) => surprises(value) && (!spellsOut || keepsFormats(value, sub, walk));
    const answer = (0,decide/* refute */.Eu)(sub, measure, { reasoning: walk.reasoning, budget, counts });
    if (answer.state === "unknown" && (expected || found.some(isRisky)))
        return found;
    const pointer = sides.candidate[0]?.pointer ?? "";
    const missed = walk.collect(() => {
        if (answer.state === "unknown")
            walk.emit("undecided", schema_walk/* ROOT */.Dl, { pointer, what: undecidedWords(walk), proof: answer });
        else
            walk.emit("undecided", schema_walk/* ROOT */.Dl, { pointer, what: refutedWords(walk), severity: "breaking", proof: answer });
    });
    return [...found, ...missed];
}
function refutedWords({ direction }) {
    return direction === "input" ? "a call that was accepted is refused" : "a result that was not allowed is possible";
}
function undecidedWords({ direction }) {
    return `whether ${direction === "input" ? "every old call is still accepted" : "old readers understand every new result"} could not be decided`;
}
/** What to say of a difference for which the walk found no edit. */
function unexplained(edits, sides, walk) {
    const { baseline, candidate } = sides;
    const { forms } = walk.reasoning;
    const same = { pointer: baseline[0]?.pointer ?? "", what: "both schemas accept the same values" };
    const equivalent = () => walk.collect(() => walk.notation("equivalent", schema_walk/* ROOT */.Dl, same));
    if (edits.some((edit) => edit.kind !== "notation" && !isHint(edit)))
        return [];
    const unsure = candidate.some(({ schema, document }) => document.refers() && (0,schema_mentions/* mentions */.wy)(schema, schema_mentions/* DYNAMIC */.u5));
    if (edits.some(isHint) && !unsure && (0,written_alike/* sameButForHints */.p8)(baseline, candidate))
        return [];
    if (!unsure && (0,written_alike/* sameMeaning */._x)(baseline, candidate, (node) => forms.digest(node, "full")))
        return edits.length === 0 ? equivalent() : [];
    if (!unsure && forms.digest(baseline, "shape") === forms.digest(candidate, "shape"))
        return edits.some(isHint) || (walk.direction === "input" && onlyHeaders(baseline, candidate))
            ? []
            : hiddenText(sides, walk);
    const both = [
        [baseline, candidate],
        [candidate, baseline],
    ];
    const reason = whyDifferent(both, walk);
    if (reason === undefined)
        return edits.length > 0 ? [] : equivalent();
    return walk.collect(() => walk.emit("undecided", schema_walk/* ROOT */.Dl, {
        pointer: same.pointer,
        before: baseline[0]?.schema,
        after: candidate[0]?.schema,
        what: "the schema changed in a way that could not be decided",
        proof: { state: "unknown", reason },
    }));
}
/** Why two schemas were not shown to accept the same; `undefined` when they were. */
function whyDifferent(pairs, walk) {
    for (const [sub, sup] of pairs) {
        const answer = (0,decide/* decide */.LD)(sub, sup, walk.reasoning);
        if (answer.state === "unknown")
            return answer.reason;
        if (answer.state === "refuted")
            return "the two accept different values, and no rule names the edit";
    }
    return undefined;
}
/** A text in a place where schemas are compared as a whole: conditions, `contains`, demands that hang on others. */
function hiddenText({ baseline, candidate }, walk) {
    return walk.collect(() => walk.emit("description-changed", schema_walk/* ROOT */.Dl, {
        pointer: candidate[0]?.pointer ?? "",
        before: baseline[0]?.schema,
        after: candidate[0]?.schema,
        what: "a text or a hint inside changed",
    }));
}
/** Whether the headers that mirror arguments are all that differs: they have rules of their own. */
function onlyHeaders(baseline, candidate) {
    return (0,canonical/* sameJson */.Vk)(withoutHeaders(baseline[0]?.schema ?? true), withoutHeaders(candidate[0]?.schema ?? true));
}
function withoutHeaders(schema) {
    if ((0,json/* isJsonArray */.Md)(schema))
        return schema.map(withoutHeaders);
    if (!(0,json/* isJsonObject */.OW)(schema))
        return schema;
    return Object.fromEntries(Object.entries(schema)
        .filter(([key]) => key !== "x-mcp-header")
        .map(([key, value]) => [key, withoutHeaders(value)]));
}
/** Kinds that say more than which values fit. */
const FACTS = new Set([
    "unsatisfiable",
    "external-ref-added",
    "ref-unresolvable",
    "invalid",
    "root-not-object",
]);
/** A structural finding that the schemas as a whole prove harmless. */
function cleared(edit, walk) {
    if (!isBreaking(edit) || isFact(edit, walk))
        return edit;
    return {
        ...edit,
        severity: "safe",
        bump: "minor",
        proof: { state: "proved" },
        notes: [...edit.notes, "the schema as a whole still accepts the same"],
    };
}
/** Whether an edit breaks whatever values fit. Where logic alone is asked for, a schema that nothing fits is in every other. */
function isFact({ kind }, { callers }) {
    return FACTS.has(kind) && !(callers === "any" && kind === "unsatisfiable");
}
/** Closing an open object, or opening a closed one, is judged by rule: names that nobody declared are lost. */
function isExpectedLoss({ kind, proof }, { direction }) {
    const closing = ["additional-closed", "unevaluated-closed", "unevaluated-opened", "property-removed-closed"];
    return closing.includes(kind) && (0,schema_walk/* canHurt */.IH)(kind, direction) && proof?.state !== "proved";
}
/** Whether an edit only costs texts that are not of their format: that was said. */
function spellsOutFormat({ kind, severity }) {
    return /^(?:pattern|minLength|maxLength)-/.test(kind) && severity === "risky";
}
function keepsFormats(value, [position], { languages }) {
    return position === undefined || (0,with_formats/* withFormats */.J)(value, position.document.root, languages) === value;
}
function isBreaking(edit) {
    return (edit.severity ?? edit.usual) === "breaking";
}
function isRisky(edit) {
    return (edit.severity ?? edit.usual) === "risky";
}
function isHint(edit) {
    return /^(?:default|description|unit|hint|flag)-/.test(edit.kind);
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/root-edits.js
var root_edits = __webpack_require__(52493);
// EXTERNAL MODULE: ./.build/shared/contract/schema/tolerant-reading.js
var tolerant_reading = __webpack_require__(13881);
// EXTERNAL MODULE: ./.build/shared/contract/schema/validity.js
var validity = __webpack_require__(13007);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view.js + 1 modules
var view = __webpack_require__(334);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/compare.js


























/**
 * Every edit between two schemas of a tool, each with its rule. Pointers start with `/inputSchema` or `/outputSchema`.
 * An empty list means that the two are equal to the byte of their canonical form. What cannot be decided is `…-undecided`.
 */
function compareSchemas(before, after, comparison) {
    const pointer = comparison.direction === "input" ? "/inputSchema" : "/outputSchema";
    const revisions = comparison.revisions ?? { baseline: null, candidate: null };
    if ((0,canonical/* sameJson */.Vk)(before, after) && !becomesInvalid(after, revisions))
        return comparison.wireKeyOrder ? keyOrder(before, after, pointer, comparison.direction) : [];
    const rooted = [before, after].map((raw) => (comparison.direction === "input" ? (0,root_edits/* argumentsRoot */.H8)(raw) : raw));
    const dialects = (0,root_edits/* dialectsOf */.jy)(before, after, revisions);
    const [baseline, candidate] = rooted.map((root, side) => (0,schema_document/* schemaDocument */.D2)(root, pointer, comparison.languages, dialects[side]));
    const untyped = comparison.direction === "input" &&
        (0,json/* isJsonObject */.OW)(before) &&
        Object.hasOwn(before, "type") &&
        (0,json/* isJsonObject */.OW)(after) &&
        !Object.hasOwn(after, "type");
    if (untyped) {
        const statement = {
            pointer,
            before,
            after,
            what: "the root no longer says that it is an object, and clients refuse the tool or the whole list",
        };
        const edit = (0,schema_walk/* schemaEdit */.WT)("root-not-object", { direction: comparison.direction, where: schema_walk/* ROOT */.Dl, statement });
        return edit === undefined ? [] : [edit];
    }
    const root = (0,root_edits/* rootEdits */.AS)(baseline, candidate, { direction: comparison.direction, revisions });
    if (root.stop)
        return root.edits;
    if ((0,canonical/* sameJson */.Vk)(baseline.root, candidate.root)) {
        return [
            ...root.edits,
            (0,schema_walk/* notationEdit */.Vj)("neutral-keyword-added", comparison.direction, {
                pointer,
                what: "the arguments are an object, whether the root says so or not",
            }),
        ];
    }
    const found = new Comparison(comparison).run([(0,schema_document/* rootPosition */.k2)(baseline)], [(0,schema_document/* rootPosition */.k2)(candidate)]);
    // Where the dialect explains the difference, "means the same" would say it twice.
    const rest = root.edits.length > 0 ? found.filter((edit) => edit.rule !== `${comparison.direction}-equivalent`) : found;
    return [...root.edits, ...rest];
}
/** Pairs of nodes that are compared at most, and how deep they nest. */
const compare_PAIR_LIMIT = 50_000;
/** A contract is read no deeper: nothing that is captured has more levels. */
const DEPTH_LIMIT = 200;
/** Views of both documents share pointers, so each side has a viewer and a form of its own key space. */
class Comparison {
    #walk;
    #found = [];
    /** Pairs that were compared, with the words for the place where they stood first. */
    #seen = new Map();
    #sites = new Map();
    #pairs = 0;
    #depth = 0;
    #gaveUp = false;
    /** The shared definitions that are being compared, outermost first. */
    #shared = [];
    constructor(comparison) {
        const viewer = new view/* Viewer */.jM();
        this.#walk = {
            direction: comparison.direction,
            callers: comparison.callers,
            readers: comparison.readers ?? "strict",
            languages: comparison.languages,
            tolerantly: { keys: new tolerant_reading/* TolerantReading */.u("keys"), values: new tolerant_reading/* TolerantReading */.u("values") },
            reasoning: {
                viewer,
                forms: new normal_form/* NormalForms */.L(viewer),
                declaredOnly: comparison.callers === "declared",
                budget: { decisions: decide/* DECISIONS_PER_SCHEMA */.Q2 },
            },
            compare: (before, after, where) => this.#compare(before, after, where),
            emit: (kind, where, statement) => {
                const { direction, readers } = this.#walk;
                const edit = (0,schema_walk/* schemaEdit */.WT)(kind, { direction, readers, where, statement });
                if (edit !== undefined)
                    this.#found.push({ ...edit, within: [...this.#shared] });
            },
            notation: (kind, where, statement) => {
                const what = where.path === "" ? statement.what : `${where.path}: ${statement.what}`;
                this.#found.push((0,schema_walk/* notationEdit */.Vj)(kind, comparison.direction, { ...statement, what }));
            },
            collect: (part) => {
                const outer = this.#found;
                this.#found = [];
                part();
                const inner = this.#found;
                this.#found = outer;
                return inner;
            },
            trial: (part) => {
                const seen = this.#seen.size;
                const edits = this.#walk.collect(part);
                const forget = () => {
                    // A Map keeps the order of insertion: what came meanwhile stands last.
                    for (const key of [...this.#seen.keys()].slice(seen))
                        this.#seen.delete(key);
                };
                return { edits, forget };
            },
            add: (edits) => {
                for (const edit of edits)
                    this.#found.push(edit);
            },
        };
    }
    run(before, after) {
        const [old, now] = [marked(before, "<"), marked(after, ">")];
        this.#compare(old, now, schema_walk/* ROOT */.Dl);
        const sides = { baseline: old, candidate: now };
        return guarded(this.#found, sides, this.#walk).map((edit) => unmarked(this.#withSites(edit)));
    }
    #compare(before, after, where) {
        this.#pairs += 1;
        if (this.#pairs > compare_PAIR_LIMIT || this.#depth > DEPTH_LIMIT) {
            this.#giveUp(where, after[0]?.pointer ?? before[0]?.pointer ?? "");
            return;
        }
        if ((0,written_alike/* sameWritten */._9)(before, after))
            return;
        const { viewer, forms } = this.#walk.reasoning;
        const [old, now] = [viewer.view(before), viewer.view(after)];
        const key = `${(0,view/* viewKey */.RV)(old)}→${(0,view/* viewKey */.RV)(now)}`;
        const first = this.#seen.get(key);
        if (first !== undefined) {
            this.#sites.set(key, [...(this.#sites.get(key) ?? []), where.path]);
            return;
        }
        const followed = !before.some(({ schema, document }) => document.refers() && (0,schema_mentions/* mentions */.wy)(schema, schema_mentions/* DYNAMIC */.u5));
        if (followed &&
            (0,canonical/* sameJson */.Vk)(compare_rawOf(before), compare_rawOf(after)) &&
            forms.digest(before, "full") === forms.digest(after, "full"))
            return;
        this.#seen.set(key, where.path);
        const start = this.#found.length;
        const reused = old.expansion.references.length > 0 && now.expansion.references.length > 0;
        if (reused)
            this.#shared.push(key);
        this.#depth += 1;
        this.#compareViews(old, now, this.#reached(old, now, where));
        this.#depth -= 1;
        this.#nameParts(start, old, now);
        if (reused)
            this.#shared.pop();
    }
    /** Says once that a schema is too large or too deep to be compared whole. */
    #giveUp(where, pointer) {
        if (this.#gaveUp)
            return;
        this.#gaveUp = true;
        const reason = this.#pairs > compare_PAIR_LIMIT
            ? `the budget of ${(0,proof_budget/* thousands */.oh)(compare_PAIR_LIMIT)} pairs of schemas was used up`
            : `no more than ${DEPTH_LIMIT} levels are compared`;
        this.#walk.emit("undecided", where, {
            pointer,
            what: "the schema is too large or too deep to be compared whole, so compatibility could not be decided",
            proof: { state: "unknown", reason },
        });
    }
    /** Demands that came or went with an `allOf` as a whole have its id. */
    #nameParts(start, old, now) {
        if ((old.expansion.merged === 0) === (now.expansion.merged === 0))
            return;
        const kind = old.expansion.merged === 0 ? "allOf-added" : "allOf-removed";
        const parts = (old.expansion.merged === 0 ? now : old).expansion.parts
            .map((part) => part.pointer)
            .filter((pointer) => /\/allOf\/\d+$/.test(pointer));
        const judgement = (0,edit_kinds/* judgementOf */.lG)(kind, this.#walk.direction);
        this.#found = this.#found.map((edit, index) => {
            const within = index >= start &&
                edit.kind !== "notation" &&
                (0,edit_kinds/* effectOf */.$x)(edit.kind) === (0,edit_kinds/* effectOf */.$x)(kind) &&
                parts.some((pointer) => edit.pointer.startsWith(pointer));
            return within && judgement !== undefined
                ? { ...edit, rule: judgement.id, kind, usual: edit.severity === edit.usual ? edit.usual : judgement.outcome[0] }
                : edit;
        });
    }
    /** An edit inside a shared definition is reported once, with the other places that use it. */
    #withSites(edit) {
        const { within = [], ...rest } = edit;
        const sites = [...new Set(within.flatMap((key) => this.#sites.get(key) ?? []))];
        if (sites.length === 0)
            return rest;
        return {
            ...rest,
            notes: [...edit.notes, `also for ${sites.map((site) => (0,schema_walk/* placeWords */.fp)(this.#walk.direction, site)).join(", ")}`],
        };
    }
    #reached(old, now, where) {
        const [b, a] = [old.expansion.references[0], now.expansion.references[0]];
        if (b === undefined || a === undefined || isNullable(old) !== isNullable(now))
            return where;
        const recursive = [...this.#seen.keys()].some((key) => key.split("→")[0] !== (0,view/* viewKey */.RV)(old) && key.startsWith(`${b.target}→`));
        return { ...where, through: recursive || refersToItself(old) ? "recursive-reference" : "reference" };
    }
    #compareViews(before, after, where) {
        const walk = this.#walk;
        if (compareProblems(before, after, { walk, where }))
            return;
        const [never, wasNever] = [after, before].map(({ node }) => (0,decide/* isUnsatisfiable */.vc)(node, walk.reasoning));
        if (never === true && wasNever === false) {
            walk.emit("unsatisfiable", where, {
                pointer: after.pointer,
                before: before.node[0]?.schema ?? true,
                after: after.node[0]?.schema ?? true,
                what: "no value fits any more",
            });
            return;
        }
        if (wasNever === true) {
            if (never === true)
                return;
            walk.emit("type-widened", where, {
                pointer: after.pointer,
                before: before.node[0]?.schema ?? true,
                after: after.node[0]?.schema ?? true,
                what: "no value fitted before, some do now",
            });
            return;
        }
        compareDeclared(before, after, { walk, where }, () => {
            if (!this.#compareTypesAndValues(before, after, where))
                return;
            compareNumbersAndStrings(before, after, { walk, where });
            compareArrays(before, after, { walk, where });
            compareObjects(before, after, { walk, where });
            compareAlternatives(before, after, { walk, where });
        });
        compareUnevaluated(before, after, { walk, where });
        compareHints(before, after, { walk, where });
        compareNotation(before, after, { walk, where });
    }
    /** See {@link compareTypesAndValues}; where nothing remains to be compared, the values alone decide. */
    #compareTypesAndValues(before, after, where) {
        const walk = this.#walk;
        let remain = false;
        const edits = walk.collect(() => {
            remain = compareTypesAndValues(before, after, { walk, where });
        });
        walk.add(remain ? edits : asValuesAreRead(edits, { baseline: before.node, candidate: after.node }, walk));
        return remain;
    }
}
/** Whether a schema that stays as it is becomes invalid with the protocol version. */
function becomesInvalid(schema, revisions) {
    return (revisions.baseline !== revisions.candidate &&
        (0,validity/* schemaProblems */.I)(schema, revisions.candidate).length > 0 &&
        (0,validity/* schemaProblems */.I)(schema, revisions.baseline).length === 0);
}
/** Whether null was added to what a reference leads to. */
function isNullable({ expansion }) {
    return expansion.parts.some((part) => part.key.endsWith("?null"));
}
function refersToItself(view) {
    const target = view.expansion.references[0]?.target;
    const schema = view.expansion.parts.find((part) => part.pointer === target)?.schema;
    if (schema === undefined)
        return false;
    const reference = view.expansion.references[0]?.reference;
    const stack = [schema];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (Array.isArray(value))
            stack.push(...value);
        else if ((0,json/* isJsonObject */.OW)(value)) {
            if ((0,json/* member */.Dc)(value, "$ref") === reference)
                return true;
            stack.push(...Object.values(value));
        }
    }
    return false;
}
function compare_rawOf(node) {
    return node.map((position) => position.schema);
}
/** Both documents start at the same pointer; a mark keeps their nodes apart while they are compared. */
function marked(node, mark) {
    return node.map(({ document: { root, pointer, languages, dialect } }) => (0,schema_document/* rootPosition */.k2)((0,schema_document/* schemaDocument */.D2)(root, mark + pointer, languages, dialect)));
}
function unmarked(edit) {
    return { ...edit, pointer: edit.pointer.replace(/^[<>]/, "").replace(/~[a-z]\w*/g, "") };
}
function keyOrder(before, after, pointer, direction) {
    if (JSON.stringify(before) === JSON.stringify(after))
        return [];
    return [(0,schema_walk/* notationEdit */.Vj)("keys-reordered", direction, { pointer, what: "the keys stand in another order" })];
}

// EXTERNAL MODULE: ./.build/shared/contract/identity.js
var identity = __webpack_require__(45851);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/differing-parts.js



/**
 * What differs between two schemas of which more cannot be said: properties that are the same on both sides are left out, and
 * new ones that stand in no value which the comparison is about. All else stays, also what is the same, since it decides what the
 * rest means. Both are expected without words, with the sets in order.
 */
function differing_parts_differingParts(before, after, question) {
    return partsOf([before, after], unmetNames(before, question)).pair;
}
function partsOf([before, after], unmet) {
    if (!(0,json/* isJsonObject */.OW)(before) || !(0,json/* isJsonObject */.OW)(after))
        return { same: (0,canonical/* sameJson */.Vk)(before, after), pair: [before, after] };
    const [old, now] = [{ ...before }, { ...after }];
    let same = Object.keys(before).length === Object.keys(after).length;
    for (const keyword of Object.keys(before)) {
        const [left, right] = [before[keyword], (0,json/* member */.Dc)(after, keyword)];
        if (right === undefined) {
            same = false;
            continue;
        }
        const parts = keywordParts(keyword, [left, right], unmet);
        same &&= parts.same;
        [old[keyword], now[keyword]] = parts.pair;
    }
    return { same, pair: [old, now] };
}
function keywordParts(keyword, pair, unmet) {
    const [left, right] = pair;
    if (keyword === "items")
        return partsOf(pair, unmet);
    if ((0,json/* isJsonObject */.OW)(left) && (0,json/* isJsonObject */.OW)(right)) {
        if (keyword === "properties")
            return mapParts([left, right], unmet);
        // What a reference that counts leads to is counted with the reference.
        if (keyword === "$defs" || keyword === "definitions")
            return mapParts([left, right], () => false);
    }
    if (keyword === "required" && (0,json/* isJsonArray */.Md)(left) && (0,json/* isJsonArray */.Md)(right)) {
        const [old, now] = [new Set(left.map(canonical/* canonicalText */.A4)), new Set(right.map(canonical/* canonicalText */.A4))];
        const gone = left.filter((name) => !now.has((0,canonical/* canonicalText */.A4)(name)));
        const come = right.filter((name) => !old.has((0,canonical/* canonicalText */.A4)(name)));
        return { same: gone.length + come.length === 0, pair: [gone, come] };
    }
    return { same: (0,canonical/* sameJson */.Vk)(left, right), pair };
}
function mapParts([before, after], unmet) {
    const [old, now] = [[], []];
    let same = true;
    for (const [name, schema] of Object.entries(before)) {
        const counterpart = (0,json/* member */.Dc)(after, name);
        if (counterpart === undefined) {
            same = false;
            old.push([name, schema]);
            continue;
        }
        const parts = partsOf([schema, counterpart], unmet);
        if (parts.same)
            continue;
        same = false;
        old.push([name, parts.pair[0]]);
        now.push([name, parts.pair[1]]);
    }
    for (const [name, schema] of Object.entries(after)) {
        if (Object.hasOwn(before, name))
            continue;
        same = false;
        if (!unmet(name, before))
            now.push([name, schema]);
    }
    return { same, pair: [Object.fromEntries(old), Object.fromEntries(now)] };
}
/** Keywords that make maps of objects unless their value is yes or no. */
const MAPS = new Set(["patternProperties", "additionalProperties", "unevaluatedProperties"]);
/** Keywords with which a reader looks at names that it does not list. */
const LOOKING = new Set([
    ...[...MAPS, "propertyNames", "minProperties", "maxProperties"],
    ...["$dynamicRef", "$recursiveRef"],
]);
/**
 * Which new names no value has that the comparison is about. Old calls hold only names that the old schema declares, unless
 * callers send anything; an old reader that looks at no names but its own does not see what is new in a result.
 */
function unmetNames(before, { direction, callers }) {
    if (direction === "input" && callers === "any")
        return () => false;
    const known = new Set();
    let open = false;
    const stack = [before];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value === "string")
            known.add(value);
        else if ((0,json/* isJsonArray */.Md)(value))
            stack.push(...value);
        else if ((0,json/* isJsonObject */.OW)(value))
            for (const [key, inner] of Object.entries(value)) {
                known.add(key);
                stack.push(inner);
                if (direction === "input")
                    open ||= MAPS.has(key) && typeof inner === "object";
                else
                    open ||= (LOOKING.has(key) && inner !== true) || (VALUES.has(key) && holdsObject(inner));
            }
    }
    // An object without any name is one in which callers put what they like.
    return (name, beside) => !open && !known.has(name) && Object.keys(beside).length > 0;
}
const VALUES = new Set(["const", "enum"]);
function holdsObject(value) {
    return (0,json/* isJsonObject */.OW)(value) || ((0,json/* isJsonArray */.Md)(value) && value.some(holdsObject));
}
/** The references in a value, each once. */
function referencesIn(value) {
    const found = new Set();
    const stack = [value];
    for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
        if ((0,json/* isJsonArray */.Md)(part))
            stack.push(...part);
        else if ((0,json/* isJsonObject */.OW)(part))
            for (const [key, inner] of Object.entries(part)) {
                if (schema_mentions/* REFERENCES */.tf.has(key) && typeof inner === "string")
                    found.add(inner);
                else
                    stack.push(inner);
            }
    }
    return [...found];
}
/**
 * What the references in a value lead to, by reference, down to the last one: a value that says `$ref` says nothing by itself.
 * `whole` is what counts of the root, for a reference that leads to it or that is not a pointer to a definition.
 */
function referredSchemas(value, { root, whole }) {
    const found = new Map();
    const open = [...referencesIn(value)];
    for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
        if (found.has(reference))
            continue;
        const target = definitionAt(root, reference);
        found.set(reference, target ?? whole);
        if (target !== undefined)
            open.push(...referencesIn(target));
    }
    return Object.fromEntries(found);
}
/** The definition that a plain reference names. */
function definitionAt(root, reference) {
    const [, list, name] = /^#\/(\$defs|definitions)\/([^/%~]+)$/.exec(reference) ?? [];
    if (list === undefined || name === undefined || !(0,json/* isJsonObject */.OW)(root))
        return undefined;
    return (0,json/* member */.Dc)((0,json/* objectMember */.wX)(root, list) ?? {}, name);
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/hint-kinds.js
var hint_kinds = __webpack_require__(50306);
;// CONCATENATED MODULE: ./.build/shared/contract/schema-identity.js





/** The two schemas in which edits stand, as fingerprints count them; read when the first edit needs it. */
class SchemaPair {
    pointer;
    #schemas;
    #question;
    #forms;
    #parts;
    #referred = [new Map(), new Map()];
    constructor(before, after, question) {
        const key = question.direction === "input" ? "inputSchema" : "outputSchema";
        this.pointer = `/${key}`;
        this.#schemas = [(0,json/* member */.Dc)(before, key) ?? null, (0,json/* member */.Dc)(after, key) ?? null];
        this.#question = question;
    }
    /** See {@link differingParts}. */
    get parts() {
        this.#parts ??= differing_parts_differingParts(...this.#whole, this.#question);
        return this.#parts;
    }
    /** A digest of all that the references in a value of one side lead to; `undefined` when there is none. */
    referred(value, side) {
        const references = referencesIn(value);
        if (references.length === 0)
            return undefined;
        return Object.fromEntries(references.map((reference) => [reference, this.#referredBy(reference, side)]));
    }
    #referredBy(reference, side) {
        const known = this.#referred[side].get(reference) ??
            (0,canonical/* digestOf */.ol)(referredSchemas({ $ref: reference }, { root: this.#whole[side], whole: this.parts[side] }));
        this.#referred[side].set(reference, known);
        return known;
    }
    get #whole() {
        const [before, after] = this.#schemas;
        this.#forms ??= [formOf(before, this.pointer), formOf(after, this.pointer)];
        return this.#forms;
    }
}
/**
 * What the fingerprint of a schema edit counts besides before and after, or in their place, so that no acknowledgement covers
 * more than its author saw: where they refer to definitions, those; where the edit is worse than by its rule, how bad it is;
 * where they are nothing or the whole of what could not be decided, the parts that differ.
 */
function identityOf(edit, pair) {
    const { kind, pointer, before, after, severity, usual } = edit;
    if (kind === "notation" || (kind !== "undecided" && Object.hasOwn(hint_kinds/* HINT_KINDS */.m, kind)))
        return {};
    const none = before === undefined && after === undefined;
    const whole = kind === "undecided" && pointer === pair.pointer && (0,json/* isJsonObject */.OW)(before) && (0,json/* isJsonObject */.OW)(after);
    const own = [formOf(before ?? null, pointer), formOf(after ?? null, pointer)];
    const values = none || whole ? pair.parts : own;
    const referred = [pair.referred(values[0], 0) ?? null, pair.referred(values[1], 1) ?? null];
    const facts = {
        ...(referred.every((one) => one === null) ? {} : { referred }),
        // What is harmless in one place and not in another is still one edit.
        ...(severity === undefined || severity === usual || severity === "safe" ? {} : { severity }),
    };
    const counted = Object.keys(facts).length > 0;
    if (!(none || whole || counted))
        return {};
    return { identity: { ...(none || whole ? { values } : {}), ...(counted ? { facts } : {}) } };
}
function formOf(value, pointer) {
    return (0,identity/* identityForm */.N)(value, pointer, { words: false });
}

;// CONCATENATED MODULE: ./.build/shared/contract/tool-schemas.js




/** Every edit of the inputSchema and the outputSchema of one tool. */
function toolSchemaEdits(before, after, options) {
    const about = {
        subject: options.subject,
        ...(options.renamedTo === undefined ? {} : { renamedTo: options.renamedTo }),
    };
    const edits = [...inputEdits(before, after, options), ...outputEdits(before, after, options)];
    const { callers } = options;
    const identities = {
        input: new SchemaPair(before, after, { direction: "input", callers }),
        output: new SchemaPair(before, after, { direction: "output", callers }),
    };
    return edits.map(({ direction, edit }) => ({
        ...about,
        direction,
        rule: edit.rule,
        pointer: edit.pointer,
        before: edit.before,
        after: edit.after,
        message: edit.message,
        notes: edit.notes,
        ...(edit.severity === undefined ? {} : { severity: edit.severity }),
        ...(edit.bump === undefined ? {} : { bump: edit.bump }),
        ...(edit.proof === undefined ? {} : { proof: edit.proof }),
        ...identityOf(edit, identities[direction]),
    }));
}
/** A missing inputSchema cannot be called by a conforming client; one that appears is judged against "anything". */
function inputEdits(before, after, options) {
    const [old, now] = [(0,json/* member */.Dc)(before, "inputSchema"), (0,json/* member */.Dc)(after, "inputSchema")];
    if (old === undefined && now === undefined)
        return [];
    const edits = now === undefined || now === null
        ? missingRoot(old)
        : compareSchemas(old ?? { type: "object" }, now, { ...options, direction: "input" });
    return edits.map((edit) => ({ direction: "input", edit }));
}
function missingRoot(old) {
    if (old === undefined || old === null)
        return [];
    const statement = { pointer: "/inputSchema", before: old, after: undefined, what: "inputSchema is missing" };
    const edit = (0,schema_walk/* schemaEdit */.WT)("root-not-object", { direction: "input", where: schema_walk/* ROOT */.Dl, statement });
    return edit === undefined ? [] : [edit];
}
function outputEdits(before, after, options) {
    const [old, now] = [(0,json/* member */.Dc)(before, "outputSchema") ?? undefined, (0,json/* member */.Dc)(after, "outputSchema") ?? undefined];
    if (old === undefined && now === undefined)
        return [];
    if (old !== undefined && now !== undefined) {
        const edits = compareSchemas(old, now, { ...options, direction: "output" });
        return edits.map((edit) => ({ direction: "output", edit }));
    }
    const kind = old === undefined ? "output-schema-added" : "output-schema-removed";
    const what = old === undefined ? "is described by a schema now" : "is no longer described by a schema";
    const statement = { pointer: "/outputSchema", before: old, after: now, what };
    const edit = (0,schema_walk/* schemaEdit */.WT)(kind, { direction: "output", where: schema_walk/* ROOT */.Dl, statement });
    return edit === undefined ? [] : [{ direction: "output", edit }];
}

;// CONCATENATED MODULE: ./.build/shared/contract/diff.js






























/** Every difference between two contracts, judged by the rule table. Pure and deterministic. */
function diffContracts(baseline, candidate, options = {}) {
    const notCompared = partsNotCompared(baseline, candidate);
    const samePromises = (0,canonical/* sameJson */.Vk)((0,model/* promised */.Cp)(baseline), (0,model/* promised */.Cp)(candidate));
    // Who can connect is no part of what is promised to those who did.
    const identical = samePromises && protocolVersionEdits(baseline, candidate).length === 0;
    const edits = samePromises && options.wireKeyOrder !== true
        ? protocolVersionEdits(baseline, candidate)
        : [...diff_toolEdits(baseline, candidate, options), ...serverEdits(baseline, candidate, options)];
    const cacheEdits = samePromises && options.wireKeyOrder !== true ? cacheHintEdits(baseline, candidate) : [];
    const readers = options.readers ?? "strict";
    const changes = withoutDuplicates([...edits, ...cacheEdits].map((edit) => (0,change/* makeChange */.n)(edit, readers)))
        .map((change) => withPolicy(change, options.severities ?? {}))
        .sort(compareChanges);
    return { identical, changes, requiredBump: changes.map(({ bump }) => bump).reduce(contract_rule/* largerBump */.Mq, "none"), notCompared };
}
function diff_toolEdits(baseline, candidate, options) {
    const languages = new patterns/* Languages */.A({ formats: options.formats ?? "annotation" });
    const digests = new schema_digests/* SchemaDigests */.N(languages);
    const announcements = new contract_announcements/* Announcements */.Zf(options);
    const aliases = aliasTargets(candidate.tools, announcements.aliases.tools ?? {}, announcements);
    const sameSchemas = (before, after) => ["inputSchema", "outputSchema"].every((key) => (0,canonical/* sameJson */.Vk)((0,json/* member */.Dc)(before, key), (0,json/* member */.Dc)(after, key))) ||
        (sameNames(before, after) && (0,semantic_digest/* toolSchemasDigest */.R)(before, digests) === (0,semantic_digest/* toolSchemasDigest */.R)(after, digests));
    const matching = matchTools(baseline.tools, candidate.tools, sameSchemas, {
        aliases,
        hasEnded: (tool) => hasEnded(tool, { kind: "tool", announcements }),
    });
    const context = {
        announcements,
        answered: new Set([...candidate.tools.map(surface_subject/* nameOf */.Vb), ...aliases.keys()]),
        renamed: new Set(matching.aliased.map(({ before }) => (0,surface_subject/* nameOf */.Vb)(before))),
    };
    const changed = matching.pairs.filter(({ before, after }) => !(0,canonical/* sameJson */.Vk)(before, after));
    const looked = options.wireKeyOrder === true
        ? matching.pairs.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
        : changed;
    const compared = [...looked, ...matching.renamed, ...matching.aliased].flatMap(({ before, after }) => {
        const about = (0,surface_subject/* toolSubject */.pq)(before, after);
        const compare = (old, now) => toolSchemaEdits(old, now, {
            ...about,
            callers: options.callers ?? "declared",
            readers: options.readers ?? "strict",
            languages,
            wireKeyOrder: options.wireKeyOrder ?? false,
            revisions: { baseline: baseline.protocolVersion, candidate: candidate.protocolVersion },
        });
        const schemas = announcedSchemaEdits(before, after, { about, announcements, compare });
        return [
            ...schemas,
            ...(0,mcp_headers/* headerEdits */.J)(before.inputSchema, after.inputSchema, about),
            ...toolSurfaceEdits(before, after, {
                schemaMoved: schemas.some((edit) => !/^(?:input|output)-(?:keys|required|enum)-reordered$/.test(edit.rule)),
                protocolVersion: candidate.protocolVersion,
                context,
            }),
        ];
    });
    const edits = [
        ...toolListEdits(matching, { baseline, candidate, announcements, aliases, toolTokens: options.toolTokens }),
        ...compared,
        ...matching.added.flatMap((tool) => [
            ...newHeaderEdits(tool),
            ...bornEnding(tool, { kind: "tool", announcements }),
        ]),
        ...textSafetyEdits(baseline, candidate, { ...matching, pairs: changed }),
    ];
    const unchanged = new Set(matching.pairs.map(({ after }) => after));
    for (const { after } of changed)
        unchanged.delete(after);
    const renamed = [...matching.renamed, ...aliasedToNew(matching)];
    // With callers that send anything and strict readers, only what schemas say is asked: both spellings say the same.
    const logicAlone = options.callers === "any" && options.readers !== "tolerant";
    const found = newFindingEdits(baseline, candidate, { known: edits, unchanged, renamed }).filter((edit) => !logicAlone || edit.rule !== "tool-schema-bare");
    const known = [...edits, ...found];
    const { portability } = options;
    return portability === undefined
        ? known
        : [...known, ...portabilityEdits({ ...matching, renamed }, { baseline, candidate, portability, known })];
}
/** Whether two tools may have the same arguments: a cheap look before their schemas are put into normal form. */
function sameNames(before, after) {
    const [old, now] = [before, after].map((tool) => (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(tool, "inputSchema") ?? {}, "properties"));
    if (old === undefined || now === undefined)
        return true;
    const names = Object.keys(old);
    return names.length === Object.keys(now).length && names.every((name) => Object.hasOwn(now, name));
}
/** A new tool that conforming clients will drop is no gain. */
function newHeaderEdits(tool) {
    const edits = (0,mcp_headers/* headerEdits */.J)(undefined, tool.inputSchema, (0,surface_subject/* toolSubject */.pq)(tool, tool));
    return edits.filter((edit) => edit.rule === "x-mcp-header-invalid");
}
function serverEdits(baseline, candidate, options) {
    const languages = new patterns/* Languages */.A();
    const eras = [baseline.conditions?.era, candidate.conditions?.era];
    return [
        ...promptEdits(baseline, candidate, new contract_announcements/* Announcements */.Zf(options)),
        ...resourceEdits(baseline, candidate, { dynamicResources: options.dynamicResources ?? [] }),
        ...templateEdits(baseline, candidate, { comparePatterns: (left, right) => languages.compare(left, right) }),
        ...capabilityEdits(baseline, candidate, {
            sameEra: eras[0] === undefined || eras[1] === undefined || eras[0] === eras[1],
        }),
        ...protocolVersionEdits(baseline, candidate),
        ...cacheHintEdits(baseline, candidate),
        ...instructionsEdits(baseline, candidate),
        ...serverIdentityEdits(baseline, candidate),
    ];
}
function partsNotCompared(baseline, candidate) {
    const found = [];
    if (baseline.scope === "server" && candidate.scope === "tools")
        found.push("The candidate is only a tool list: prompts, resources, capabilities and instructions of the baseline were not compared. Capture the server instead.");
    const [old, now] = [baseline.conditions, candidate.conditions];
    if (old === null || now === null)
        return found;
    // Who refuses the other side's era is told as a change, and no client is left for whom capabilities would matter.
    if (old.era !== now.era && !refusesLegacyEra(baseline) && !refusesLegacyEra(candidate))
        found.push(`The baseline was captured in the ${old.era} era and the candidate in the ${now.era} era: capabilities were not compared. Capture both in the same era.`);
    found.push(...undecidedLegacyEra(baseline, candidate));
    if ((0,canonical/* canonicalText */.A4)(old.clientCapabilities) !== (0,canonical/* canonicalText */.A4)(now.clientCapabilities))
        found.push("The two sides were captured with different client capabilities, so their lists may differ for that reason alone. Capture both alike.");
    return found;
}
function withPolicy(change, severities) {
    const severity = Object.hasOwn(severities, change.rule) ? severities[change.rule] : undefined;
    return severity === undefined ? change : { ...change, severity };
}
/** The same edit found by two ways stands once, as severe as its worst place; the fingerprint tells. */
function withoutDuplicates(changes) {
    const found = new Map();
    for (const change of changes) {
        const known = found.get(change.fingerprint);
        if (known === undefined || (0,contract_rule/* compareSeverity */.zK)(change.severity, known.severity) < 0)
            found.set(change.fingerprint, change);
    }
    return [...found.values()];
}
function compareChanges(left, right) {
    return ((0,contract_rule/* compareSeverity */.zK)(left.severity, right.severity) ||
        contract_rule/* BUMPS */.ou.indexOf(right.bump) - contract_rule/* BUMPS */.ou.indexOf(left.bump) ||
        compareText(left.subject.kind, right.subject.kind) ||
        compareText(left.subject.name, right.subject.name) ||
        compareText(left.pointer, right.pointer) ||
        compareText(left.rule, right.rule) ||
        compareText(left.fingerprint, right.fingerprint));
}
/** By UTF-16 code units, so that no locale changes the order. */
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 45851:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ identityForm)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/**
 * A value of a change as its fingerprint counts it. Two ways in which generators write the same schema have one form: the
 * order of `required`, `enum` and `type`, an empty `required`, and whether `$schema` is spelled out. `pointer` is the
 * change's, from the subject on; what is no schema (a default, an example, a text) keeps every bit. Key order is left to
 * the canonical text. The rest of the notation catalogue is not folded: a fingerprint must outlive the rules that prove it.
 * Without `words`, what schemas say to people does not count either.
 */
function identityForm(value, pointer, { words } = { words: true }) {
    if (typeof value !== "object" || value === null)
        return value;
    return formAt(value, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTokens */ .Mr)(pointer).reduce(next, "subject"), { words });
}
/** Keywords that no validator reads and that are for people and models alone. */
const WORDS = new Set(["title", "description", "$comment", "examples"]);
const KEYWORDS = new Map([
    ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"].map(as("schemas")),
    ...["prefixItems", "allOf", "anyOf", "oneOf"].map(as("list")),
    ...["items", "additionalItems", "unevaluatedItems", "contains"].map(as("schema")),
    ...["additionalProperties", "unevaluatedProperties", "propertyNames"].map(as("schema")),
    ...["not", "if", "then", "else"].map(as("schema")),
    ...["required", "enum", "type"].map(as("set")),
    ["dependentRequired", "sets"],
]);
function as(position) {
    return (keyword) => [keyword, position];
}
function next(position, token) {
    switch (position) {
        case "subject":
            return token === "inputSchema" || token === "outputSchema" ? "schema" : "data";
        case "schema":
            // A position: `items` holds a list in draft-07.
            if (/^\d+$/.test(token))
                return "schema";
            // A change of a constant carries all values that were allowed, as a change of an enumeration does.
            return token === "const" ? "set" : (KEYWORDS.get(token) ?? "data");
        case "schemas":
        case "list":
            return "schema";
        case "sets":
            return "set";
        case "set":
        case "data":
            return "data";
    }
}
function formAt(value, position, reading) {
    switch (position) {
        case "subject":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? mapped(value, (item, key) => formAt(item, next("subject", key), reading)) : value;
        case "schema":
        case "list":
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
                return value.map((item) => formAt(item, "schema", reading));
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? schemaForm(value, reading) : value;
        case "schemas":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value)
                ? mapped(value, (item) => formAt(item, "schema", reading))
                : formAt(value, "schema", reading);
        case "sets":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? mapped(value, (item) => formAt(item, "set", reading)) : value;
        case "set":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) ? setForm(value) : value;
        case "data":
            return value;
    }
}
function schemaForm(schema, reading) {
    const told = Object.entries(schema).filter(([key, value]) => key !== "$schema" &&
        !(key === "required" && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) && value.length === 0) &&
        (reading.words || !WORDS.has(key)));
    return Object.fromEntries(told.map(([key, value]) => [key, formAt(value, KEYWORDS.get(key) ?? "data", reading)]));
}
function setForm(items) {
    const byText = new Map(items.map((item) => [(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(item), item]));
    return [...byText.keys()].sort().map((text) => byText.get(text) ?? null);
}
function mapped(object, form) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, form(value, key)]));
}


/***/ }),

/***/ 39081:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ refute),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Q2: () => (/* binding */ DECISIONS_PER_SCHEMA),
/* harmony export */   ml: () => (/* binding */ sentBy),
/* harmony export */   nf: () => (/* binding */ disjoint),
/* harmony export */   vc: () => (/* binding */ isUnsatisfiable),
/* harmony export */   vz: () => (/* binding */ ofTypes)
/* harmony export */ });
/* harmony import */ var _declared_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77486);
/* harmony import */ var _discriminators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16728);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43284);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59802);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71865);
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65407);
/* harmony import */ var _proof_budget_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72945);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49585);
/* harmony import */ var _prove_empty_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19123);
/* harmony import */ var _why_undecided_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34407);
/* harmony import */ var _without_alternatives_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5002);











/** Questions about one pair of schemas at most. */
const DECISIONS_PER_SCHEMA = 60;
/** Branches that are looked at one by one in one search, at most, and how deep in each other. */
const BRANCHES = 24;
const BRANCH_DEPTH = 2;
/** Schemas applied to values in one search at most. */
const SEARCH_STEPS = 50_000;
/**
 * The seam for compatibility by proof: is every value of `sub` a value of `sup`? Rules first, then a directed search for a
 * counterexample among the values that count. Deterministic, bounded by counts and never by a clock.
 */
function decide(sub, sup, reasoning, counts) {
    reasoning.budget.decisions -= 1;
    if (reasoning.budget.decisions < 0) {
        const reason = `the ${DECISIONS_PER_SCHEMA} questions that one schema may cost were used up`;
        return { state: "unknown", reason };
    }
    const budget = new _proof_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .ProofBudget */ .kB();
    if (new _prove_js__WEBPACK_IMPORTED_MODULE_6__/* .Prover */ .X(reasoning, { budget }).includes(sub, sup))
        return { state: "proved" };
    return refute(sub, sup, { reasoning, budget, counts });
}
/** The answer where a proof failed: a value that refutes it, or why there is none. */
function refute(sub, sup, { reasoning, budget, counts }) {
    const { witness, spent } = findWitness(sub, sup, reasoning, counts);
    if (witness !== undefined)
        return { state: "refuted", witness: witness.value };
    const cut = spent ? `the budget of ${(0,_proof_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .thousands */ .oh)(SEARCH_STEPS)} steps for one search was used up` : undefined;
    return { state: "unknown", reason: budget.ended ?? cut ?? (0,_why_undecided_js__WEBPACK_IMPORTED_MODULE_8__/* .whyUndecided */ .g8)([sub, sup]) };
}
/** A value that `sub` accepts and `sup` refuses, if one of the examples is one; `spent` = not all of them were tried. */
function findWitness(sub, sup, { viewer, declaredOnly }, counts = () => true) {
    const budget = { steps: SEARCH_STEPS };
    const sent = sentBy(sub, declaredOnly);
    // What the right side excludes or limits says where to look, too.
    const excluded = sup.length === 0 ? [] : viewer.view(sup).alternatives.not.flatMap((position) => (0,_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .examplesOf */ .L)([position], viewer));
    const borrowed = [...excluded, ...(0,_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .examplesOf */ .L)(sup, viewer)].filter(sent.strictly);
    const own = (0,_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .examplesOf */ .L)(sub, viewer).filter(sent.probably);
    const shows = (value) => budget.steps > 0 && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .accepts */ .G)(sup, value, budget) === false && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .accepts */ .G)(sub, value, budget) === true && counts(value);
    const value = [...own, ...borrowed].find(shows);
    if (value !== undefined)
        return { witness: { value }, spent: false };
    for (const node of narrowed(sub, viewer)) {
        const further = (0,_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .examplesOf */ .L)(node, viewer).filter(sent.probably).find(shows);
        if (further !== undefined)
            return { witness: { value: further }, spent: false };
        if (budget.steps <= 0)
            break;
    }
    return { spent: budget.steps <= 0 };
}
/** A node with one of its branches for all of them, and each of those again: what examples of the whole may not come to. */
function narrowed(node, viewer) {
    const found = [];
    let level = [node];
    for (let depth = 0; depth < BRANCH_DEPTH; depth += 1) {
        level = level.flatMap((outer) => branchesOf(viewer.view(outer))).slice(0, BRANCHES - found.length);
        found.push(...level);
    }
    return found;
}
function branchesOf(view) {
    const { anyOf, oneOf, conditionals } = view.alternatives;
    const [origin] = view.node;
    const dependents = [...view.object.dependentSchemas].flatMap(([name, demanded], index) => origin === undefined ? [] : [[...demanded, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .derivedPosition */ .fn)(origin, { required: [name] }, `given${index}`)]]);
    return [
        ...[...anyOf, ...oneOf].flatMap(({ branches }) => branches.map((branch) => (0,_without_alternatives_js__WEBPACK_IMPORTED_MODULE_9__/* .withBranch */ .t)(view, branch))),
        ...conditionals.flatMap(({ condition, consequence, otherwise }) => [[...condition, ...consequence], otherwise].map((branch) => (0,_without_alternatives_js__WEBPACK_IMPORTED_MODULE_9__/* .withBranch */ .t)(view, branch))),
        ...dependents.map((branch) => [...branch, ...view.node]),
    ];
}
/**
 * Whether a producer may send a value at all: who sends only what its own schema declares sends no other name, at any place.
 * What a schema itself suggests (`probably`) is held to the same as what another one does.
 */
function sentBy(sub, declaredOnly) {
    const root = sub.some(({ pointer, document }) => pointer.replace(/(?:~[a-z]\w*)+$/, "") === document.pointer);
    const sends = (value) => !declaredOnly || (0,_declared_names_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsDeclaredOnly */ .hU)(value, sub, root);
    return { strictly: sends, probably: sends };
}
/** Whether no value fits both nodes, as far as rules and known values tell; `undefined` = not known. */
function disjoint(left, right, reasoning) {
    const { viewer } = reasoning;
    const both = left.length > 0 && right.length > 0;
    if (both && (0,_discriminators_js__WEBPACK_IMPORTED_MODULE_1__/* .plainlyApart */ .K)(viewer.view(left), viewer.view(right), viewer))
        return true;
    reasoning.budget.decisions -= 1;
    if (reasoning.budget.decisions < 0)
        return undefined;
    if (new _prove_js__WEBPACK_IMPORTED_MODULE_6__/* .Prover */ .X(reasoning).disjoint(left, right))
        return true;
    const budget = { steps: SEARCH_STEPS };
    const shared = [...(0,_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .examplesOf */ .L)(left, reasoning.viewer), ...(0,_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .examplesOf */ .L)(right, reasoning.viewer)].some((value) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .accepts */ .G)(left, value, budget) === true && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .accepts */ .G)(right, value, budget) === true);
    return shared ? false : undefined;
}
/** Whether rules show that no value fits a node at all. */
function isUnsatisfiable(node, reasoning) {
    return new _prove_empty_js__WEBPACK_IMPORTED_MODULE_7__/* .Emptiness */ .N(reasoning.viewer, new _proof_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .ProofBudget */ .kB()).holds(node, 0);
}
/** A node that fits only values of these types. */
function ofTypes(view, types) {
    const origin = view.node[0];
    if (origin === undefined || types === _json_types_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY_TYPE */ .si)
        return view.node;
    return [...view.node, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .derivedPosition */ .fn)(origin, { type: [...(0,_json_types_js__WEBPACK_IMPORTED_MODULE_5__/* .typeNames */ .DK)(types)] }, `types${types}`)];
}


/***/ }),

/***/ 77486:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ff: () => (/* binding */ declaredNames),
/* harmony export */   hU: () => (/* binding */ holdsDeclaredOnly)
/* harmony export */ });
/* unused harmony export DeclaredNames */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35563);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43284);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59802);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65081);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(334);
/* harmony import */ var _view_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18330);







/** Schemas for one value at most; with more, it is not known what they declare. */
const PART_LIMIT = 500;
/**
 * What the schemas of one value declare of it, whichever of their branches fit: who sends only what is declared may have read
 * any of them.
 */
class DeclaredNames {
    /** Names under `properties` and those that are demanded. */
    names;
    /** What values under further names fit, where some schema declares a map or a pattern of names. */
    further;
    /** Whether any name may be sent: nothing is declared, or it is not known what is. */
    free;
    /** Whether some schema refuses names that it does not declare. */
    closed;
    /** Whether all references could be followed. */
    known;
    #parts;
    #members = new Map();
    #items = new Map();
    #listed;
    /** `root`: whether the value is a whole one, which holds nothing where nothing is declared. */
    constructor(node, { root }) {
        const { parts, known } = partsOf(node);
        this.#parts = parts;
        this.known = known;
        this.names = new Set(parts.flatMap(({ schema }) => [...namedIn(schema)]));
        this.further = parts.flatMap((part) => [...patternsOf(part).map(([, own]) => [own]), ...mapOf(part)]);
        this.closed = parts.some(({ schema }) => closes(schema));
        this.free = !known || (!root && ((this.names.size === 0 && this.further.length === 0) || takesAnyObject(node)));
    }
    /** Whether a name may be sent. */
    has(name) {
        return this.free || this.names.has(name) || this.valuesOf(name).length > 0;
    }
    /** What each schema that declares a name says of its value: one of them is what the sender has read. */
    valuesOf(name) {
        return this.#memberOf(name).values;
    }
    /** Where a name is described, outermost first. */
    placesOf(name) {
        return this.#parts.flatMap((part) => {
            const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(part.schema, "properties") ?? {}, name);
            return own === undefined ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(part, own, "properties", name)];
        });
    }
    /** The schemas for the value under a name. */
    below(name) {
        return this.#memberOf(name).node;
    }
    /** Found once: proofs ask of the same names under many conditions. */
    #memberOf(name) {
        const known = this.#members.get(name);
        if (known !== undefined)
            return known;
        const members = this.#parts.map((part) => memberOf(part, name)).filter(({ declared }) => declared !== undefined);
        const found = {
            values: members.map(({ declared, sure }) => (sure ? (declared ?? []) : [])),
            node: distinct(members.flatMap(({ declared }) => declared ?? [])),
        };
        this.#members.set(name, found);
        return found;
    }
    /** The schemas for the value under a name that none of the schemas names. */
    get others() {
        return distinct(this.further.flat());
    }
    /** The schemas for the item at an index, and for all items where none is given. */
    items(index) {
        this.#listed ??= Math.max(0, ...this.#parts.map(listedIn));
        // All items behind those that are listed are declared alike.
        const place = index === undefined ? undefined : Math.min(index, this.#listed);
        const known = this.#items.get(place);
        if (known !== undefined)
            return known;
        const found = distinct(this.#parts.flatMap((part) => itemsOf(part, place)));
        this.#items.set(place, found);
        return found;
    }
}
/** Whether a value holds only what the schemas of a node declare, at every place. */
function holdsDeclaredOnly(value, node, root) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value)) {
        const declared = declaredNames(node, { root: false });
        if (!declared.known)
            return true;
        return value.every((item, index) => holdsDeclaredOnly(item, declared.items(index), false));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return true;
    const declared = declaredNames(node, { root });
    if (declared.free)
        return true;
    return Object.entries(value).every(([name, item]) => declared.valuesOf(name).some((own) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .accepts */ .G)(own, item) !== false) &&
        holdsDeclaredOnly(item, declared.below(name), false));
}
/** By document, and then by node: a search asks the same of one value after another. */
const DECLARED = new WeakMap();
/** What the schemas of a node declare; the answer is kept as long as their document. */
function declaredNames(node, { root }) {
    const document = node[0]?.document;
    if (document === undefined || node.some((position) => position.document !== document))
        return new DeclaredNames(node, { root });
    const ofDocument = DECLARED.get(document) ?? new Map();
    DECLARED.set(document, ofDocument);
    const key = `${root} ${(0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeKey */ .u8)(node)}`;
    const known = ofDocument.get(key) ?? new DeclaredNames(node, { root });
    ofDocument.set(key, known);
    return known;
}
/** The schema objects that apply to a value, or may: references and branches of all kinds are followed. */
function partsOf(node) {
    const parts = [];
    // Those that are nothing but a reference, too: one that leads back to itself is met again and again.
    const met = new Set();
    let known = true;
    const stack = [...node];
    for (let position = stack.pop(); position !== undefined; position = stack.pop()) {
        const { schema, pointer } = position;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) || met.has(pointer))
            continue;
        if (met.size >= PART_LIMIT)
            return { parts, known: false };
        met.add(pointer);
        const { targets, followed } = targetsOf(position, schema);
        known &&= followed;
        stack.push(...targets);
        const bare = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoresReferenceSiblings */ .Cz)(position.document.dialect) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$ref") !== undefined;
        if (bare)
            continue;
        parts.push(position);
        stack.push(...branchesOf(position, schema));
    }
    return { parts, known };
}
function targetsOf(position, schema) {
    const recursive = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$recursiveRef");
    const references = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$ref"), recursive].filter((reference) => reference !== undefined);
    const found = references.map((reference) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveReference */ .sX)(position, reference));
    const targets = found.filter((target) => typeof target !== "string");
    const plain = recursive === undefined || (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainlyRecursive */ .m0)(position);
    return { targets, followed: plain && targets.length === found.length && !Object.hasOwn(schema, "$dynamicRef") };
}
/** Schemas inside of one that are about the same value. */
function branchesOf(position, schema) {
    const listed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
        const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) ? list.map((branch, index) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, branch, keyword, index)) : [];
    });
    const conditional = ["if", "then", "else"].flatMap((keyword) => {
        const branch = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
        return branch === undefined ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, branch, keyword)];
    });
    const dependent = ["dependentSchemas", "dependencies"].flatMap((keyword) => entriesOf(schema, keyword).map(([name, branch]) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, branch, keyword, name)));
    const twice = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "not") ?? {}, "not");
    const negated = twice === undefined ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, twice, "not", "not")];
    return [...listed, ...conditional, ...dependent, ...negated];
}
/** Names that a schema describes or demands. */
function namedIn(schema) {
    return new Set([...Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "properties") ?? {}), ...demandedIn(schema)]);
}
const DEMANDED = new WeakMap();
/** Names that a schema demands; each name of a value asks for them. */
function demandedIn(schema) {
    const known = DEMANDED.get(schema);
    if (known !== undefined)
        return known;
    const demanded = [
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "required"),
        ...["dependentRequired", "dependencies"].flatMap((keyword) => entriesOf(schema, keyword).map(([, list]) => list)),
    ];
    const names = demanded.flatMap((list) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) ? list : [])).filter((name) => typeof name === "string");
    const found = new Set(names);
    DEMANDED.set(schema, found);
    return found;
}
/**
 * What a schema declares of the value under a name, `undefined` when it does not declare the name. Not `sure` where only a
 * pattern that cannot be read may match.
 */
function memberOf(part, name) {
    const schema = part.schema;
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "properties") ?? {}, name);
    const described = own === undefined ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(part, own, "properties", name)];
    const matching = patternsOf(part)
        .map(([pattern, position]) => ({ position, hit: part.document.languages.matches(pattern, name) }))
        .filter(({ hit }) => hit !== false);
    if (described.length + matching.length > 0)
        return {
            declared: [...described, ...matching.map(({ position }) => position)],
            sure: matching.every(({ hit }) => hit === true),
        };
    const [map] = mapOf(part);
    if (map !== undefined)
        return { declared: map, sure: true };
    return { declared: demandedIn(schema).has(name) ? [] : undefined, sure: true };
}
function patternsOf(part) {
    return entriesOf(part.schema, "patternProperties")
        .filter(([, value]) => value !== false)
        .map(([pattern, value]) => [pattern, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(part, value, "patternProperties", pattern)]);
}
/** The schema for further names of a declared map: `true` and `false` declare nothing. */
function mapOf(part) {
    return ["additionalProperties", "unevaluatedProperties"].flatMap((keyword) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(part.schema, keyword);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && !(0,_view_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isAnything */ .r2)(value) ? [[(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(part, value, keyword)]] : [];
    });
}
function closes(schema) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "additionalProperties") === false || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "unevaluatedProperties") === false;
}
/** How many items have a schema of their own. */
function listedIn({ schema }) {
    const lists = ["prefixItems", "items"].map((keyword) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword));
    return lists.reduce((sum, list) => sum + ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) ? list.length : 0), 0);
}
function itemsOf(part, index) {
    const schema = part.schema;
    const single = (keyword) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? [(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(part, value, keyword)] : [];
    };
    const listed = ["prefixItems", "items"].flatMap((keyword) => {
        const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) ? list.map((item, place) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(part, item, keyword, place)) : [];
    });
    const rest = ["items", "additionalItems", "unevaluatedItems", "contains"].flatMap(single);
    const own = index === undefined ? undefined : listed[index];
    return own === undefined ? [...(index === undefined ? listed : []), ...rest] : [own, ...single("contains")];
}
/** Whether a branch takes any object where nothing beside the branches declares a name: that is as free as no branches. */
function takesAnyObject(node) {
    return node.map(target).some((position) => {
        const { schema } = position;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) || namedIn(schema).size > 0)
            return false;
        return ["anyOf", "oneOf"].some((keyword) => {
            const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, keyword);
            return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) &&
                list.some((branch, index) => isFree(branch, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, branch, keyword, index))));
        });
    });
}
/** Where a position leads that is nothing but a reference, one that leads on and on included. */
function target(position) {
    let found = position;
    for (let left = PART_LIMIT; left > 0; left -= 1) {
        const { schema } = found;
        const reference = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) && Object.keys(schema).length === 1 ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$ref") : undefined;
        const next = reference === undefined ? undefined : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveReference */ .sX)(found, reference);
        if (next === undefined || typeof next === "string")
            break;
        found = next;
    }
    return found;
}
function isFree(branch, position) {
    if ((0,_view_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .isAnything */ .r2)(branch))
        return true;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(branch))
        return false;
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(branch, "type");
    const objects = type === "object" || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(type) && type.includes("object"));
    return objects && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(branch, "additionalProperties") !== false && declaredNames([position], { root: false }).free;
}
function distinct(node) {
    return [...new Map(node.map(target).map((position) => [(0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeKey */ .u8)([position]), position])).values()];
}
function entriesOf(schema, keyword) {
    return Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, keyword) ?? {});
}


/***/ }),

/***/ 16728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ plainlyApart)
/* harmony export */ });
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65407);

const KNOWN = new WeakMap();
/**
 * Whether two views plainly have no object in common, nor anything else: one demands a property for which both list values, and
 * none the same, as `{type: "text"}` and `{type: "image"}` do. Nothing else is looked at, so that many branches can be told apart
 * at next to no cost.
 */
function plainlyApart(left, right, viewer) {
    const shared = left.types & right.types;
    if (shared !== _json_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT */ .qv)
        return shared === 0;
    const [own, others] = [tagsOf(left, viewer), tagsOf(right, viewer)];
    return [...own].some(([name, tag]) => {
        const other = others.get(name);
        if (other === undefined || !(tag.required || other.required))
            return false;
        return [...tag.values.keys()].every((text) => !other.values.has(text));
    });
}
function tagsOf(view, viewer) {
    const known = KNOWN.get(view);
    if (known !== undefined)
        return known;
    const tags = new Map();
    for (const [name, node] of view.object.properties) {
        const values = node.length === 0 ? undefined : viewer.view(node).values;
        if (values !== undefined)
            tags.set(name, { values, required: view.object.required.has(name) });
    }
    KNOWN.set(view, tags);
    return tags;
}


/***/ }),

/***/ 34704:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ searchOf),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   UN: () => (/* binding */ byTurns),
/* harmony export */   bB: () => (/* binding */ WEIGHT_LIMIT),
/* harmony export */   jp: () => (/* binding */ NOTHING_ASKED),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   qL: () => (/* binding */ DEPTH_LIMIT),
/* harmony export */   uE: () => (/* binding */ SIZE_LIMIT),
/* harmony export */   yf: () => (/* binding */ effortOf)
/* harmony export */ });
/** How deep examples go before optional parts are left out. */
const DEPTH_LIMIT = 5;
/** Items of an example at most: whoever reads a longer one is not convinced. */
const SIZE_LIMIT = 2_000;
/** Nodes visited for one question at most: a definition that refers to itself many times has no end of examples. */
const NODE_LIMIT = 1_500;
/** Schemas applied to values while one question's examples are made, at most. */
const CHECK_LIMIT = 10_000;
/** Schemas applied to a value that cost as much as one node. */
const STEPS_OF_ONE_NODE = 10;
/** Where no size is asked for, and nobody minds what is left out. */
const NOTHING_ASKED = { sizes: [], patterns: [], onCut: () => undefined };
/** A search that begins. */
function searchOf(viewer, ways, options = NOTHING_ASKED) {
    const search = {
        viewer,
        budget: { nodes: NODE_LIMIT, steps: CHECK_LIMIT },
        made: new Map(),
        plain: new Map(),
        beside: new Map(),
        examples: (node, depth) => ways.examples(node, search, depth),
        plainest: (node, depth) => ways.plainest(node, search, depth),
        ...options,
    };
    return search;
}
/** What a search looked at so far, in nodes. */
function effortOf({ budget }) {
    return NODE_LIMIT - budget.nodes + (CHECK_LIMIT - budget.steps) / STEPS_OF_ONE_NODE;
}
/** Whether a node is the part in focus or near it, where everything is tried. */
function isNear({ focused }, depth) {
    return focused !== undefined && depth <= focused + 2;
}
/** The first ones of a list; where it matters that some are left out, it is told. */
function firstOf(items, most, search, depth) {
    if (items.length > most && isNear(search, depth))
        search.onCut();
    return items.slice(0, most);
}
/** By turns one of each list, so that no list is cut because another one is long. */
function byTurns(lists) {
    const longest = Math.max(0, ...lists.map((list) => list.length));
    const found = [];
    for (let index = 0; index < longest; index += 1) {
        for (const list of lists) {
            const item = list[index];
            if (item !== undefined)
                found.push(item);
        }
    }
    return found;
}
/** Members and items that an example holds at most, all levels counted: lists in lists multiply. */
const WEIGHT_LIMIT = 5_000;
/** How many members and items a value holds in all, itself included; what is past the limit is not counted. */
function weightOf(value) {
    if (typeof value !== "object" || value === null)
        return 1;
    let weight = 1;
    for (const item of Object.values(value)) {
        weight += weightOf(item);
        if (weight > WEIGHT_LIMIT)
            break;
    }
    return weight;
}


/***/ }),

/***/ 71865:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ examplesAt),
  L: () => (/* binding */ examplesOf)
});

// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/contract/schema/evaluate.js
var evaluate = __webpack_require__(59802);
// EXTERNAL MODULE: ./.build/shared/contract/schema/example-search.js
var example_search = __webpack_require__(34704);
// EXTERNAL MODULE: ./.build/shared/contract/schema/formats.js
var formats = __webpack_require__(47545);
// EXTERNAL MODULE: ./.build/shared/contract/schema/json-types.js
var json_types = __webpack_require__(65407);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/example-scalars.js



/** Characters of an example at most. */
const TEXT_LIMIT = 4_900;
/** Texts, numbers, truth values and null of a view, plain ones first; then some just outside of it. */
function scalars(view, asked = example_search/* NOTHING_ASKED */.jp) {
    return [
        ...(view.types & json_types/* STRING */.An ? strings(view, asked) : []),
        ...(view.types & json_types/* NUMBER */.uk ? numbers(view) : []),
        ...(view.types & json_types/* BOOLEAN */.Jx ? [true, false] : []),
        ...(view.types & json_types/* NULL */.Cq ? [null] : []),
    ];
}
function numbers(view) {
    const { minimum, maximum, multiples } = view.number;
    const step = multiples[0]?.value ?? 1;
    const low = minimum?.value;
    const high = maximum?.value;
    const found = new Set();
    const near = (value) => [value, value + step, value - step];
    for (const value of [
        ...(low === undefined ? [] : near(low)),
        ...(high === undefined ? [] : near(high)),
        1,
        0,
        -1,
        step,
    ])
        found.add(value);
    found.add(Math.ceil((low ?? 0) / step) * step);
    // Between two multiples.
    for (const { value } of multiples)
        found.add((low ?? 0) + value / 2);
    if (high === undefined)
        found.add(Math.ceil(Math.max(low ?? 0, 1_000_000) / step) * step);
    if (low === undefined)
        found.add(-1_000_000 * step);
    if (view.types & json_types/* FRACTION */.B1) {
        found.add((low ?? 0) + 0.5);
        found.add((high ?? 1) - 0.5);
    }
    const whole = (view.types & json_types/* FRACTION */.B1) === 0 && (view.types & json_types/* INTEGER */.vh) !== 0;
    return [...found].filter((value) => Number.isFinite(value) && (!whole || Number.isInteger(value)));
}
function strings(view, { sizes, patterns: others, onCut }) {
    const { minLength, maxLength, patterns, format } = view.string;
    const languages = view.node[0]?.document.languages;
    const found = new Set();
    for (const { value } of patterns)
        for (const sample of languages?.samples(value, 4) ?? [])
            found.add(sample);
    const least = sizeWithin(minLength?.value ?? 0, TEXT_LIMIT);
    const most = sizeWithin(maxLength?.value ?? Math.max(least, 300), TEXT_LIMIT);
    if ((maxLength?.value ?? 0) > TEXT_LIMIT || (minLength?.value ?? 0) > TEXT_LIMIT)
        onCut();
    const formatted = (0,formats/* exampleOfFormat */.zI)(format?.value ?? "");
    if (formatted !== undefined && formatted.length >= least && formatted.length <= most)
        found.add(formatted);
    found.add("x".repeat(Math.max(least, Math.min(1, most))));
    found.add("x".repeat(least));
    found.add("x".repeat(most));
    if (least <= 8 && most >= 8)
        found.add("Example1");
    if (least <= 3 && most >= 3)
        found.add("é 1");
    if (maxLength !== undefined)
        found.add("x".repeat(most + 1));
    if (least > 0)
        found.add("x".repeat(least - 1));
    for (const size of sizes) {
        const near = [size, size + 1, size - 1].filter((length) => length >= least && length <= (maxLength?.value ?? TEXT_LIMIT));
        for (const length of near) {
            if (length > TEXT_LIMIT)
                onCut();
            else
                found.add("x".repeat(length));
        }
    }
    for (const other of others)
        for (const own of patterns.length === 0 ? [undefined] : patterns)
            for (const sample of languages?.samplesOutside(own?.value, other, 2) ?? [])
                found.add(sample);
    return [...found];
}
/** A whole size from 0 to a limit: what a schema demands may be neither. */
function sizeWithin(value, limit) {
    return Math.max(0, Math.min(Math.floor(value), limit));
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/view-array.js
var view_array = __webpack_require__(92952);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/example-arrays.js




/** Lists of a view, short ones first, with each of the items; then some just outside of it. */
function arrays(view, search, depth) {
    const { minItems, maxItems, prefix, contains, uniqueItems } = view.array;
    const limit = depth < 2 ? example_search/* SIZE_LIMIT */.uE : example_search/* SIZE_LIMIT */.uE / 20;
    const least = sizeWithin(minItems?.value ?? 0, limit);
    const most = sizeWithin(maxItems?.value ?? Math.max(least + 2, 3), limit);
    if (depth >= example_search/* DEPTH_LIMIT */.qL)
        return least === 0 ? [[]] : [];
    const at = (index) => {
        const own = contains[index];
        return search.examples(own === undefined ? (0,view_array/* itemNode */.q)(view.array, index) : own.node, depth + 1);
    };
    const build = (length, variant) => Array.from({ length }, (_, index) => {
        const choices = at(index);
        if (uniqueItems === undefined)
            return choices[variant % Math.max(choices.length, 1)] ?? null;
        return choices[variant + index] ?? another((0,view_array/* itemNode */.q)(view.array, index), index, search) ?? choices[0] ?? null;
    });
    const found = [build(least, 0), build(Math.max(least, Math.min(1, most)), 0), build(most, 0)];
    if ((0,example_search/* isNear */.HQ)(search, depth)) {
        if ((maxItems?.value ?? 0) > limit || (minItems?.value ?? 0) > limit)
            search.onCut();
        for (const size of search.sizes) {
            if (size + 1 > limit)
                search.onCut();
            else
                for (const length of [size, size + 1])
                    if (length >= least)
                        found.push(build(length, 0));
        }
    }
    if (prefix.length > 0) {
        const whole = build(Math.min(prefix.length, most), 0);
        found.push(whole);
        for (const [index] of whole.slice(0, 4).entries()) {
            for (const choice of at(index).slice(1, 6))
                found.push(whole.with(index, choice));
        }
        const behind = Math.min(at(prefix.length).length, 14);
        for (let variant = 0; variant < behind && prefix.length < most; variant += 1)
            found.push(build(prefix.length + 1, variant));
    }
    const variants = least > 50 ? 1 : Math.min(at(0).length, 12);
    const length = Math.max(least, Math.min(1, most));
    for (let variant = 1; length > 0 && variant < variants; variant += 1)
        found.push(build(length, variant));
    if (maxItems !== undefined && most < limit)
        found.push(build(most + 1, 0));
    if (least > 0 && least <= 50)
        found.push(build(least - 1, 0));
    return found;
}
/** One more text or number than the examples of a node, told from them by its place in a list. */
function another(node, index, { viewer }) {
    if (node.length === 0)
        return `item${index}`;
    const { types, values, number } = viewer.view(node);
    if (values !== undefined)
        return undefined;
    if (types & json_types/* STRING */.An)
        return `item${index}`;
    return types & json_types/* NUMBER */.uk ? Math.ceil(number.minimum?.value ?? 0) + index : undefined;
}
/** The shortest list with the plainest items; `undefined` when one of them has none. */
function plainestArray(view, search, depth) {
    const { minItems, contains, uniqueItems } = view.array;
    const least = minItems?.value ?? 0;
    if (least === 0 && contains.length === 0)
        return [];
    if (uniqueItems !== undefined || contains.length > 0)
        return arrays(view, search, depth)[0];
    if (least > example_search/* SIZE_LIMIT */.uE / 20 || depth >= example_search/* DEPTH_LIMIT */.qL + 2)
        return undefined;
    const items = [];
    for (let index = 0; index < least; index += 1) {
        // Behind the prefix one item is as good as another.
        const item = index > view.array.prefix.length ? items.at(-1) : search.plainest((0,view_array/* itemNode */.q)(view.array, index), depth + 1);
        if (item === undefined || (0,example_search/* weightOf */.mm)(item) * least > example_search/* WEIGHT_LIMIT */.bB)
            return undefined;
        items.push(item);
    }
    return items;
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/example-objects.js


/** Undeclared keys: plain, with capitals and signs, empty. */
const EXTRA_NAMES = ["undeclared", "Undeclared-1", ""];
/** Undeclared keys of an example at most. */
const KEYS_LIMIT = 100;
/** Objects of a view, the smallest first, with each of the properties; then some just outside of it. */
function objects(view, search, depth) {
    const { properties, required, patternProperties, additional, minProperties, maxProperties } = view.object;
    const languages = view.node[0]?.document.languages;
    const of = (name) => {
        const node = properties.get(name) ?? additional;
        return search.examples(node, depth + 1);
    };
    const minimal = smallestObject(view, search, depth);
    if (minimal === undefined)
        return [];
    if (depth >= example_search/* DEPTH_LIMIT */.qL)
        return [minimal];
    const found = [minimal];
    const full = record(minimal);
    for (const name of properties.keys()) {
        const choices = of(name);
        if (choices[0] === undefined)
            continue;
        if (!required.has(name))
            full[name] = choices[0];
        for (const choice of choices.slice(required.has(name) ? 1 : 0, 14))
            found.push(record(minimal, { [name]: choice }));
    }
    found.splice(1, 0, full);
    for (const names of demandsOf(view).slice(0, 20)) {
        const values = names.flatMap((name) => {
            const value = search.plainest(properties.get(name) ?? additional, depth + 1);
            return value === undefined ? [] : [[name, value]];
        });
        found.push(record(minimal, Object.fromEntries(values)));
    }
    const free = properties.size === 0 || additional.length > 0;
    if (free && (0,example_search/* isNear */.HQ)(search, depth)) {
        const value = search.plainest(additional, depth + 1);
        for (const size of value === undefined ? [] : search.sizes) {
            if (size >= KEYS_LIMIT)
                search.onCut();
            else
                found.push(record(minimal, Object.fromEntries(extraNames(size + 1).map((name) => [name, value]))));
        }
    }
    for (const [pattern, node] of patternProperties) {
        const name = languages?.samples(pattern, 1)[0];
        if (name === undefined)
            continue;
        for (const choice of search.examples(node, depth + 1).slice(0, 6))
            found.push(record(minimal, { [name]: choice }));
    }
    if (properties.size === 0 || (minProperties?.value ?? 0) > properties.size || additional.length > 0) {
        const count = Math.max(1, Math.min(minProperties?.value ?? 1, 50));
        for (const choice of search.examples(additional, depth + 1).slice(0, 6)) {
            for (const name of EXTRA_NAMES) {
                const names = Array.from({ length: count }, (_, index) => (index === 0 ? name : `${name}${index}`));
                found.push(record(minimal, Object.fromEntries(names.map((extra) => [extra, choice]))));
            }
        }
    }
    if (maxProperties !== undefined && maxProperties.value < KEYS_LIMIT) {
        const value = search.plainest(additional, depth + 1);
        const names = extraNames(maxProperties.value + 1);
        if (value !== undefined)
            found.push(record(minimal, Object.fromEntries(names.map((name) => [name, value]))));
    }
    return found;
}
/** The required properties with the plainest value of each; `undefined` when one of them has none. */
function smallestObject(view, search, depth) {
    const { properties, required, additional } = view.object;
    const minimal = record();
    for (const name of required.keys()) {
        if (depth >= example_search/* DEPTH_LIMIT */.qL + 2)
            return undefined;
        const value = search.plainest(properties.get(name) ?? additional, depth + 1);
        if (value === undefined)
            return undefined;
        minimal[name] = value;
    }
    return minimal;
}
/** What names demand of others when they are there (2020-12 `dependentRequired`, draft-07 `dependencies`). */
function demandsOf(view) {
    return view.expansion.parts.flatMap(({ schema }) => ["dependentRequired", "dependencies"].flatMap((keyword) => Object.entries((0,json/* objectMember */.wX)(schema, keyword) ?? {}).flatMap(([name, demanded]) => (0,json/* isJsonArray */.Md)(demanded) ? [[name, ...demanded.filter((other) => typeof other === "string")]] : [])));
}
function extraNames(count) {
    return Array.from({ length: count }, (_, index) => `undeclared${index}`);
}
/** An object whose keys come from outside: `__proto__` is a key like any other. */
function record(...sources) {
    const [first = {}, second = {}] = sources;
    return { ...first, ...second };
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/view.js + 1 modules
var view = __webpack_require__(334);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-object.js
var view_object = __webpack_require__(47378);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/examples.js










/** Examples of one node at most, and of the node asked about, which varies each of its parts. */
const EXAMPLE_LIMIT = 24;
const ROOT_LIMIT = 400;
/** Listed values and branches that are tried at the part asked about, at most. */
const VALUES_LIMIT = 400;
const BRANCHES_LIMIT = 60;
/** Conditions on one value whose branches are looked into, at most. */
const CONDITIONS_LIMIT = 20;
/** Schemas on one value that cost as much to read as one more node. */
const PARTS_OF_ONE_NODE = 8;
/** Schemas that say something about one value together, at most: branches in branches in branches add up. */
const PARTS_LIMIT = 200;
/**
 * Values that a node is likely to accept, simple ones first: each type, each branch, each listed value, both ends of each
 * range, each property with each of its own examples; then some that are just outside of it, since another schema may accept
 * them. No promise that they fit: check them. Deterministic.
 */
function examplesOf(node, viewer, onEffort = () => undefined) {
    const search = (0,example_search/* searchOf */.EP)(viewer, { examples, plainest });
    const found = examples(node, search, 0);
    onEffort((0,example_search/* effortOf */.yf)(search));
    return found;
}
/**
 * As {@link examplesOf}, but all variation goes into one part of the value; what stands around it is as small as can be. For a
 * part that the node does not describe, the values around it alone.
 */
function examplesAt(node, path, options) {
    const { viewer, thorough, sizes, patterns, onCut, onEffort } = options;
    const focused = thorough ? 1 : example_search/* DEPTH_LIMIT */.qL - 2;
    const search = (0,example_search/* searchOf */.EP)(viewer, { examples, plainest }, { sizes, patterns, onCut, focused });
    const found = examples(node, search, 0, path);
    if (search.budget.nodes < 0 || search.budget.steps < 0)
        onCut();
    onEffort((0,example_search/* effortOf */.yf)(search));
    return found;
}
/** `focus` leads to the part that varies; without one, all of them vary a little. */
function examples(node, search, depth, focus) {
    if (focus?.length === 0)
        return examples(node, search, search.focused ?? 1);
    if (focus !== undefined)
        return makeExamples(node, search, depth, focus);
    const key = `${depth} ${(0,view/* nodeKey */.u8)(node)}`;
    const known = search.made.get(key);
    if (known !== undefined)
        return known;
    const made = makeExamples(node, search, depth);
    search.made.set(key, made);
    return made;
}
function makeExamples(node, search, depth, focus) {
    const { viewer, budget } = search;
    budget.nodes -= 1;
    if (budget.nodes < 0)
        return [];
    if (node.length === 0)
        return ["x", 1, true, null, 0.5, [], {}, ""];
    const view = viewer.view(node);
    budget.nodes -= Math.floor(view.expansion.parts.length / PARTS_OF_ONE_NODE);
    const near = (0,example_search/* isNear */.HQ)(search, depth);
    if (view.values !== undefined)
        return (0,example_search/* firstOf */.Ku)([...view.values.values()], near ? VALUES_LIMIT : EXAMPLE_LIMIT, search, depth);
    const found = [];
    for (const group of [...view.alternatives.anyOf, ...view.alternatives.oneOf]) {
        const each = near ? VALUES_LIMIT : focus === undefined ? 6 : EXAMPLE_LIMIT;
        const branches = (0,example_search/* firstOf */.Ku)(declaringFirst(group.branches, focus, viewer), near ? BRANCHES_LIMIT : 12, search, depth);
        found.push(...(0,example_search/* byTurns */.UN)(branches.map((branch) => ofBranch({ view, branch, search, depth, focus }).slice(0, each))));
    }
    for (const conditional of (0,example_search/* firstOf */.Ku)(view.alternatives.conditionals, CONDITIONS_LIMIT, search, depth)) {
        for (const branch of [conditional.condition, conditional.consequence, conditional.otherwise])
            found.push(...ofBranch({ view, branch, search, depth, focus }).slice(0, 4));
    }
    // What is excluded here is what others may send.
    for (const excluded of view.alternatives.not)
        found.push(...examples([excluded], search, depth + 1).slice(0, 4));
    found.push(...(focus === undefined ? ofTypes(view, search, depth) : around(view, search, depth, focus)));
    return found.slice(0, near || depth === 0 || focus !== undefined ? ROOT_LIMIT : EXAMPLE_LIMIT);
}
/** Branches that describe the part in focus before others, which may use up what is looked at. */
function declaringFirst(branches, focus, viewer) {
    const step = focus?.[0];
    if (step?.kind !== "property")
        return branches;
    const declares = (branch) => viewer.view(branch).object.properties.has(step.name);
    const first = branches.filter(declares);
    return [...first, ...branches.filter((branch) => !first.includes(branch))];
}
/** Examples of a branch together with what stands beside it. */
function ofBranch({ view, branch, search, depth, focus, }) {
    if (depth > example_search/* DEPTH_LIMIT */.qL || view.node.length + branch.length > PARTS_LIMIT)
        return [];
    const plain = view.node.flatMap((position) => withoutBranches(position, search));
    return examples([...branch, ...plain], search, depth + 1, focus);
}
/** What a schema says beside its alternatives and conditions; nothing for a bare `true` or `false`. */
function withoutBranches(position, { beside }) {
    const known = beside.get(position.pointer);
    if (known !== undefined)
        return known;
    const { schema } = position;
    let found = [];
    if ((0,json/* isJsonObject */.OW)(schema)) {
        const { anyOf: _anyOf, oneOf: _oneOf, if: _if, ...rest } = schema;
        found = [{ ...position, schema: rest, pointer: `${position.pointer}~branch` }];
    }
    beside.set(position.pointer, found);
    return found;
}
/** The smallest values around a part that varies. */
function around(view, search, depth, focus) {
    const [step, ...rest] = focus;
    if (step === undefined || depth > example_search/* DEPTH_LIMIT */.qL * 2)
        return [];
    if (step.kind === "item") {
        if ((view.types & json_types/* ARRAY */.sO) === 0)
            return [];
        const item = (0,view_array/* itemNode */.q)(view.array, step.index);
        const others = Math.max(step.index, (view.array.minItems?.value ?? 0) - 1);
        if (others > example_search/* SIZE_LIMIT */.uE / 20)
            return [];
        const { uniqueItems } = view.array;
        const filler = Array.from({ length: others }, (_, index) => {
            const other = (0,view_array/* itemNode */.q)(view.array, index < step.index ? index : index + 1);
            const choices = uniqueItems === undefined
                ? []
                : examples(other, search, depth + 1).filter((value) => (0,evaluate/* accepts */.G)(other, value, search.budget) === true);
            return choices[(index + 1) % Math.max(choices.length, 1)] ?? plainest(other, search, depth + 1) ?? null;
        });
        if ((0,example_search/* weightOf */.mm)(filler) > example_search/* WEIGHT_LIMIT */.bB)
            return [];
        return examples(item, search, depth + 1, rest).map((choice) => [
            ...filler.slice(0, step.index),
            choice,
            ...filler.slice(step.index),
        ]);
    }
    if ((view.types & json_types/* OBJECT */.qv) === 0)
        return [];
    const minimal = smallestObject(view, search, depth);
    if (minimal === undefined)
        return [];
    const languages = view.node[0]?.document.languages;
    const names = step.kind === "property"
        ? [step.name]
        : step.pattern === undefined
            ? EXTRA_NAMES
            : (languages?.samples(step.pattern, 2) ?? []);
    const found = names.flatMap((name) => {
        const node = languages === undefined ? view.object.additional : (0,view_object/* valueNode */.Iq)(view.object, name, languages);
        return examples(node, search, depth + 1, rest).map((choice) => record(minimal, { [name]: choice }));
    });
    return [...found, minimal];
}
/** One value that a node accepts, made without varying anything; `undefined` when none is found quickly. */
function plainest(node, search, depth) {
    const key = `${depth} ${(0,view/* nodeKey */.u8)(node)}`;
    if (search.plain.has(key))
        return search.plain.get(key);
    const value = makePlainest(node, search, depth);
    search.plain.set(key, value);
    return value;
}
function makePlainest(node, search, depth) {
    search.budget.nodes -= 1;
    if (search.budget.nodes < 0)
        return undefined;
    if (node.length === 0)
        return "x";
    const view = search.viewer.view(node);
    const { anyOf, oneOf, conditionals } = view.alternatives;
    if (view.values === undefined && anyOf.length + oneOf.length + conditionals.length === 0) {
        if (view.types & json_types/* OBJECT */.qv)
            return smallestObject(view, search, depth);
        if (view.types & json_types/* ARRAY */.sO)
            return plainestArray(view, search, depth);
    }
    const choices = view.values === undefined && anyOf.length + oneOf.length + conditionals.length === 0
        ? scalars(view)
        : examples(node, search, depth);
    return choices.find((value) => (0,evaluate/* accepts */.G)(node, value, search.budget) === true) ?? choices[0];
}
function ofTypes(view, search, depth) {
    return [
        ...(view.types & json_types/* OBJECT */.qv ? objects(view, search, depth) : []),
        ...(view.types & json_types/* ARRAY */.sO ? arrays(view, search, depth) : []),
        ...scalars(view, (0,example_search/* isNear */.HQ)(search, depth) ? search : example_search/* NOTHING_ASKED */.jp),
    ];
}


/***/ }),

/***/ 68300:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plainlyHasValues)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65407);


/** Keywords that leave at least the empty array, the empty object and some text of any length to every type. */
const HARMLESS = new Set(("type title description default examples deprecated pattern format minLength maxLength items prefixItems maxItems " +
    "uniqueItems properties patternProperties additionalProperties propertyNames maxProperties minimum maximum required enum").split(" "));
/** Beside an enumeration, these leave its values alone. */
const TEXTS = new Set([
    "type",
    "enum",
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
]);
/** Steps into required properties at most. */
const DEPTH_LIMIT = 10;
/**
 * Whether a valid schema plainly has values, seen from its keywords alone, as with nearly all schemas that people write.
 * `false` = not seen so.
 */
function plainlyHasValues(schema, depth = 0) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        return schema === true;
    return (depth <= DEPTH_LIMIT &&
        Object.keys(schema).every((keyword) => HARMLESS.has(keyword)) &&
        leavesListed(schema) &&
        leavesRoom(schema, "minLength", "maxLength") &&
        leavesMatching(schema) &&
        leavesRoom(schema, "minimum", "maximum") &&
        leavesRequired(schema, depth));
}
function leavesListed(schema) {
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "enum");
    if (listed === undefined)
        return true;
    const types = (0,_json_types_js__WEBPACK_IMPORTED_MODULE_1__/* .typesOfKeyword */ .en)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "type"));
    return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(listed) &&
        Object.keys(schema).every((keyword) => TEXTS.has(keyword)) &&
        listed.some((value) => ((0,_json_types_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOfValue */ .x6)(value) & types) !== 0));
}
function leavesRoom(schema, least, most) {
    const [low, high] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, least), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, most)];
    // A whole number lies between bounds that are one apart.
    return (low === undefined || high === undefined || (typeof low === "number" && typeof high === "number" && high - low >= 1));
}
/** What a pattern matches may all be too short or too long. */
function leavesMatching(schema) {
    const sized = Object.hasOwn(schema, "minLength") || Object.hasOwn(schema, "maxLength");
    return !sized || !Object.hasOwn(schema, "pattern");
}
function leavesRequired(schema, depth) {
    const required = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "required");
    if (required === undefined)
        return true;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(required) || Object.hasOwn(schema, "maxProperties") || Object.hasOwn(schema, "patternProperties"))
        return false;
    const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "properties") ?? {};
    return required.every((name) => {
        const property = typeof name === "string" ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, name) : undefined;
        if (property === undefined)
            return !Object.hasOwn(schema, "additionalProperties");
        return plainlyHasValues(property, depth + 1);
    });
}


/***/ }),

/***/ 72945:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ isFew),
/* harmony export */   kB: () => (/* binding */ ProofBudget),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** Questions of one proof at most. */
const STEP_LIMIT = 4_000;
/** Characters of places that one step pays for: a question costs as much as its schemas stand deep and are many. */
const CHARACTERS_OF_A_STEP = 2_000;
/** Steps into the value at most. */
const DEPTH_LIMIT = 40;
const NESTING_LIMIT = 120;
/** Values of an enumeration that are checked one by one. */
const VALUE_LIMIT = 2_000;
/** What the questions of one proof may use up together: counted, so that every machine gives the same answer. */
class ProofBudget {
    #steps = STEP_LIMIT;
    /** Questions within questions, with or without a step into the value. */
    #nesting = 0;
    #ended;
    /** The limit at which questions were left open, as a clause; `undefined` while none was met. */
    get ended() {
        return this.#ended;
    }
    /** Takes one step, or more for large nodes, at this depth in the value; `false` = there is none left. */
    takeStep(depth, ...nodes) {
        let characters = 0;
        for (const node of nodes)
            for (const { pointer } of node)
                characters += pointer.length;
        this.#steps -= 1 + Math.floor(characters / CHARACTERS_OF_A_STEP);
        if (this.#steps < 0)
            this.#ended = `the budget of ${thousands(STEP_LIMIT)} steps for one proof was used up`;
        else if (depth > DEPTH_LIMIT)
            this.#ended ??= `values nest deeper than the ${DEPTH_LIMIT} levels of one proof`;
        return this.#steps >= 0 && depth <= DEPTH_LIMIT;
    }
    /** The answer to a question; `undefined` where questions nest too deep, as in alternatives that lead back to themselves. */
    nested(question) {
        if (this.#nesting >= NESTING_LIMIT) {
            this.#ended ??= `schemas nest deeper than the ${NESTING_LIMIT} levels of one proof`;
            return undefined;
        }
        this.#nesting += 1;
        const answer = question();
        this.#nesting -= 1;
        return answer;
    }
}
/** Whether so many values may be checked one by one. */
function isFew(values) {
    return values.size <= VALUE_LIMIT;
}
/** A whole number with commas between thousands, as in sentences. */
function thousands(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}


/***/ }),

/***/ 19123:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Emptiness)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59802);
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65407);
/* harmony import */ var _leaves_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68300);
/* harmony import */ var _proof_budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72945);
/* harmony import */ var _prove_strings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16192);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(334);
/* harmony import */ var _view_array_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92952);
/* harmony import */ var _view_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18330);
/* harmony import */ var _view_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47378);









/** Shows by rules that no value fits a node. Sound: `false` means "not shown". */
class Emptiness {
    #viewer;
    #budget;
    /** Nodes under way, outermost first, with the depth in the value at which each is asked about. */
    #open = new Map();
    #known = new Map();
    /** The outermost open node that the answer under way rests on, as its place among them. */
    #rests = Number.POSITIVE_INFINITY;
    /** How often an answer was cut short. */
    #cuts = 0;
    constructor(viewer, budget) {
        this.#viewer = viewer;
        this.#budget = budget;
    }
    /** Whether it is shown that no value fits a node. `depth` counts steps into the value. */
    holds(node, depth) {
        if (node.length === 0 || (node.length === 1 && node.every(({ schema }) => (0,_leaves_values_js__WEBPACK_IMPORTED_MODULE_2__/* .plainlyHasValues */ .W)(schema))))
            return false;
        if (!this.#budget.takeStep(depth, node)) {
            this.#cuts += 1;
            return false;
        }
        const view = this.#viewer.view(node);
        if (view.types === 0)
            return true;
        if (view.values !== undefined)
            return (0,_proof_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .isFew */ .BG)(view.values) && noneFits(node, view.values.values());
        const key = (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeKey */ .u8)(node);
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const since = this.#open.get(key);
        if (since !== undefined) {
            // A value that fits would hold a smaller one that fits, and so on without end. At the same depth it says nothing.
            if (depth > since)
                this.#rests = Math.min(this.#rests, [...this.#open.keys()].indexOf(key));
            else
                this.#cuts += 1;
            return depth > since;
        }
        return this.#asked(key, view, depth);
    }
    #asked(key, view, depth) {
        const [outer, cuts, place] = [this.#rests, this.#cuts, this.#open.size];
        this.#rests = Number.POSITIVE_INFINITY;
        this.#open.set(key, depth);
        const answer = this.#budget.nested(() => this.#lacksValues(view, depth));
        this.#open.delete(key);
        if (answer === undefined)
            this.#cuts += 1;
        // What rests on a node that is still open holds for good only if that node's answer does.
        const final = this.#rests >= place;
        if (answer === true ? final : this.#cuts === cuts)
            this.#known.set(key, answer === true);
        this.#rests = final ? outer : Math.min(outer, this.#rests);
        return answer === true;
    }
    #lacksValues(view, depth) {
        const { anyOf, oneOf, not } = view.alternatives;
        return ([...anyOf, ...oneOf].some((group) => group.branches.every((branch) => this.holds(branch, depth))) ||
            not.some(({ schema }) => (0,_view_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .isAnything */ .r2)(schema)) ||
            _json_types_js__WEBPACK_IMPORTED_MODULE_1__/* .SINGLE_TYPES */ .TI.every((type) => (view.types & type) === 0 || this.#lacks(view, type, depth)));
    }
    #lacks(view, type, depth) {
        if (type === _json_types_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGER */ .vh || type === _json_types_js__WEBPACK_IMPORTED_MODULE_1__/* .FRACTION */ .B1) {
            const { minimum, maximum } = view.number;
            if (minimum === undefined || maximum === undefined)
                return false;
            return (minimum.value > maximum.value || (minimum.value === maximum.value && (minimum.exclusive || maximum.exclusive)));
        }
        if (type === _json_types_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An) {
            return (0,_prove_strings_js__WEBPACK_IMPORTED_MODULE_8__/* .lacksStrings */ .h6)(view, view.node[0]?.document.languages);
        }
        if (type === _json_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ARRAY */ .sO) {
            const { minItems, most } = view.array;
            const least = minItems?.value ?? 0;
            if (least > (most?.value ?? Number.POSITIVE_INFINITY))
                return true;
            return least > 0 && this.holds((0,_view_array_js__WEBPACK_IMPORTED_MODULE_4__/* .itemNode */ .q)(view.array, 0), depth + 1);
        }
        return type === _json_types_js__WEBPACK_IMPORTED_MODULE_1__/* .OBJECT */ .qv && this.#lacksObjects(view, depth);
    }
    #lacksObjects(view, depth) {
        const { required, minProperties, maxProperties } = view.object;
        const languages = view.node[0]?.document.languages;
        const most = Math.min(maxProperties?.value ?? Number.POSITIVE_INFINITY, namesAtMost(view));
        if (Math.max(minProperties?.value ?? 0, required.size) > most)
            return true;
        return (languages !== undefined &&
            [...required.keys()].some((name) => this.holds((0,_view_object_js__WEBPACK_IMPORTED_MODULE_6__/* .valueNode */ .Iq)(view.object, name, languages), depth + 1)));
    }
}
function noneFits(node, values) {
    return [...values].every((value) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .accepts */ .G)(node, value) === false);
}
/** How many names an object can have: those that it declares, where no other is allowed. */
function namesAtMost({ object }) {
    const closed = object.additional.some((position) => position.schema === false);
    return closed && object.patternProperties.size === 0 ? object.properties.size : Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 16192:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gq: () => (/* binding */ demandsOn),
/* harmony export */   h6: () => (/* binding */ lacksStrings),
/* harmony export */   i8: () => (/* binding */ stringsFit)
/* harmony export */ });
/** Whether it is shown that the strings of one view are strings of another. */
function stringsFit(lower, upper) {
    const languages = upper.node[0]?.document.languages;
    if (languages === undefined)
        return false;
    const wanted = demandsOn(upper);
    if (wanted.patterns.length === 0 && wanted.minLength === 0 && wanted.maxLength === Number.POSITIVE_INFINITY)
        return true;
    const sent = demandsOn(lower, languages);
    return (sent.minLength >= wanted.minLength &&
        sent.maxLength <= wanted.maxLength &&
        wanted.patterns.every((pattern) => languages.implies(sent, pattern)));
}
/** Whether it is shown that no string fits a view. */
function lacksStrings(view, languages) {
    const { minLength, maxLength, patterns } = demandsOn(view, languages);
    return (minLength > maxLength ||
        (languages !== undefined &&
            patterns.some((left, index) => patterns.some((right, other) => other > index && languages.disjoint(left, right) === true))));
}
/** What a view demands of a string; with `languages`, the lengths count that follow from its patterns. */
function demandsOn({ string }, languages) {
    const patterns = string.patterns.map(({ value }) => value);
    let minLength = string.minLength?.value ?? 0;
    let maxLength = string.maxLength?.value ?? Number.POSITIVE_INFINITY;
    for (const pattern of patterns) {
        const lengths = languages?.lengths(pattern);
        minLength = Math.max(minLength, lengths?.least ?? 0);
        maxLength = Math.min(maxLength, lengths?.most ?? Number.POSITIVE_INFINITY);
    }
    return { patterns, minLength, maxLength };
}


/***/ }),

/***/ 49585:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ Prover)
});

// EXTERNAL MODULE: ./.build/shared/contract/schema/declared-names.js
var declared_names = __webpack_require__(77486);
// EXTERNAL MODULE: ./.build/shared/contract/schema/discriminators.js
var discriminators = __webpack_require__(16728);
// EXTERNAL MODULE: ./.build/shared/contract/schema/document.js
var schema_document = __webpack_require__(43284);
// EXTERNAL MODULE: ./.build/shared/contract/schema/evaluate.js
var evaluate = __webpack_require__(59802);
// EXTERNAL MODULE: ./.build/shared/contract/schema/json-types.js
var json_types = __webpack_require__(65407);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/few-values.js

/** Integers between two bounds that are looked at one by one. */
const INTEGER_LIMIT = 200;
/**
 * All values that may fit a view, where its types and bounds leave only a few: some of them may be excluded by what else it
 * says. `undefined` where there are many.
 */
function fewValues({ types, number }) {
    if ((types & ~(json_types/* NULL */.Cq | json_types/* BOOLEAN */.Jx | json_types/* INTEGER */.vh)) !== 0)
        return undefined;
    const small = [null, true, false];
    if ((types & json_types/* INTEGER */.vh) === 0)
        return small;
    const [from, to] = [number.minimum?.value, number.maximum?.value];
    if (from === undefined || to === undefined || to - from >= INTEGER_LIMIT)
        return undefined;
    const first = Math.ceil(from);
    return [...small, ...Array.from({ length: Math.max(0, Math.floor(to) - first + 1) }, (_, step) => first + step)];
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/proof-budget.js
var proof_budget = __webpack_require__(72945);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/proof-place.js
/** One step into the value. */
function below({ depth }, sender) {
    return { depth: depth + 1, sender };
}
/** Within a name: nothing is declared of it. */
const WITHIN = { depth: 1, sender: undefined };

;// CONCATENATED MODULE: ./.build/shared/contract/schema/prove-alternatives.js

/** Whether it is shown that the values of one view fit the alternatives, exclusions and conditions of another. */
function alternativesFit(ask, lower, upper, place) {
    const { anyOf, oneOf, not, conditionals } = upper.alternatives;
    // With unevaluated parts the left side cannot be split into its alternatives: those of the right side must be met here.
    const whole = upper.unevaluated.length > 0;
    return (anyOf.every((group) => candidates(ask, lower, group).some((branch) => ask.includes(lower.node, branch, place)) ||
        (whole && hasNarrowerGroup(ask, lower, group, place))) &&
        oneOf.every((group) => (whole && hasSameGroup(ask, lower, group)) ||
            candidates(ask, lower, group).some((branch) => ask.includes(lower.node, branch, place) &&
                group.branches.every((rival) => rival === branch || ask.disjoint(lower.node, rival, place)))) &&
        not.every((position) => ask.disjoint(lower.node, [position], place)) &&
        conditionals.every((one) => conditionalFits(ask, lower, one, place)));
}
/** The branches that values of a view may fit at all, as far as can be seen at once. */
function candidates({ viewer }, lower, { branches }) {
    return branches.filter((branch) => branch.length === 0 || !(0,discriminators/* plainlyApart */.K)(lower, viewer.view(branch), viewer));
}
function hasNarrowerGroup(ask, lower, wanted, place) {
    return lower.alternatives.anyOf.some((own) => own.branches.every((branch) => wanted.branches.some((other) => ask.includes(branch, other, place))));
}
function hasSameGroup(ask, lower, wanted) {
    const shapes = ({ branches }) => branches
        .map((branch) => ask.forms.digest(branch, "shape"))
        .sort()
        .join();
    return lower.alternatives.oneOf.some((own) => shapes(own) === shapes(wanted));
}
function conditionalFits(ask, lower, wanted, place) {
    const shape = (node) => ask.forms.digest(node, "shape");
    const same = lower.alternatives.conditionals.some((own) => shape(own.condition) === shape(wanted.condition) &&
        ask.includes([...own.consequence, ...lower.node], wanted.consequence, place) &&
        ask.includes([...own.otherwise, ...lower.node], wanted.otherwise, place));
    if (same)
        return true;
    if (ask.disjoint(lower.node, wanted.condition, place))
        return ask.includes(lower.node, wanted.otherwise, place);
    if (ask.includes(lower.node, wanted.condition, place))
        return ask.includes(lower.node, wanted.consequence, place);
    return ask.includes(lower.node, wanted.consequence, place) && ask.includes(lower.node, wanted.otherwise, place);
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/prove-empty.js
var prove_empty = __webpack_require__(19123);
// EXTERNAL MODULE: ./.build/shared/contract/schema/formats.js
var formats = __webpack_require__(47545);
// EXTERNAL MODULE: ./.build/shared/contract/schema/prove-strings.js
var prove_strings = __webpack_require__(16192);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/prove-formats.js


/** Whether values of one view that are of its format are of the format of another view. */
function formatsFit(lower, upper) {
    const [own, wanted] = [lower, upper].map(({ string, number }) => string.format?.value ?? number.format?.value);
    if (wanted === undefined || own === wanted)
        return true;
    const pattern = formats/* ASSERTED_FORMATS */.xY.get(wanted)?.pattern;
    const languages = upper.node[0]?.document.languages;
    if (pattern === undefined || languages === undefined)
        return false;
    const demands = (0,prove_strings/* demandsOn */.gq)(lower, languages);
    const formatted = own === undefined ? undefined : formats/* ASSERTED_FORMATS */.xY.get(own)?.pattern;
    const patterns = formatted === undefined ? demands.patterns : [...demands.patterns, formatted];
    return languages.implies({ ...demands, patterns }, pattern);
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/decimal.js
var decimal = __webpack_require__(85450);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-number.js
var view_number = __webpack_require__(66164);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/prove-numbers.js



/** Whether it is shown that the numbers of one view are numbers of another. */
function numbersFit(lower, upper) {
    const [a, b] = [lower.number, upper.number];
    const within = (name, sign) => {
        const [own, wanted] = (0,view_number/* boundsHeld */.XE)(a, b, name);
        return wanted === undefined || (own !== undefined && !(0,view_number/* stricter */.Rn)(wanted, own, sign));
    };
    const whole = (lower.types & json_types/* FRACTION */.B1) === 0;
    return (within("minimum", 1) &&
        within("maximum", -1) &&
        b.multiples.every(({ value }) => (whole && (0,decimal/* isMultipleOf */.i)(1, value)) || a.multiples.some((own) => (0,decimal/* isMultipleOf */.i)(own.value, value))));
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/view-object.js
var view_object = __webpack_require__(47378);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/prove-objects.js




/** Whether it is shown that the objects of one view are objects of another. */
function objectsFit(ask, lower, upper, place) {
    const [a, b] = [lower.object, upper.object];
    const languages = upper.node[0]?.document.languages;
    if (languages === undefined || a.inexact || b.inexact)
        return false;
    if ([...b.required.keys()].some((name) => !a.required.has(name)))
        return false;
    const most = a.maxProperties?.value ?? Number.POSITIVE_INFINITY;
    if ((b.minProperties?.value ?? 0) > Math.max(a.minProperties?.value ?? 0, a.required.size))
        return false;
    if (b.maxProperties !== undefined && most > b.maxProperties.value && !fewNames(ask, a, b.maxProperties.value))
        return false;
    // The empty object or, where a name is required, none.
    if (most === 0)
        return true;
    const sent = ask.sentAt(place);
    // Of names that are declared as a map or by a pattern those count that the right side tells from others.
    const told = sent === undefined || sent.further.length > 0 ? b.properties.keys() : [];
    const named = sent === undefined ? [] : [...a.required.keys(), ...sent.names];
    const names = new Set([...a.properties.keys(), ...named, ...told]);
    for (const name of names) {
        const [own, wanted] = [(0,view_object/* valueNode */.Iq)(a, name, languages), (0,view_object/* valueNode */.Iq)(b, name, languages)];
        if (!memberFits(ask, own, wanted, { name, sent, place }))
            return false;
    }
    const others = below(place, sent?.others);
    for (const [pattern, node] of a.patternProperties) {
        const same = b.patternProperties.get(pattern);
        if (!ask.includes(node, same ?? b.additional, others))
            return false;
    }
    // What producers do not declare they do not send; a schema for further keys declares them as a map.
    const undeclared = sent !== undefined && a.additional.length === 0;
    for (const [pattern, node] of b.patternProperties) {
        const rivals = [...a.patternProperties].filter(([own]) => own !== pattern).map(([, own]) => own);
        const reach = a.patternProperties.has(pattern) || undeclared ? rivals : [...rivals, a.additional];
        if (!reach.every((own) => ask.includes(own, node, others)))
            return false;
    }
    return ((undeclared ? furtherFit(ask, sent, lower, upper, others) : ask.includes(a.additional, b.additional, others)) &&
        namesFit(ask, lower, upper) &&
        dependentsFit(ask, lower, upper, place));
}
/** Whether the value under a name fits: all of them, or those that each of the schemas that declare the name describes. */
function memberFits(ask, own, wanted, { name, sent, place }) {
    const inner = below(place, sent?.below(name));
    if (ask.includes(own, wanted, inner))
        return true;
    const declared = sent?.valuesOf(name) ?? [];
    return (declared.length > 0 &&
        declared.every((described) => described.length > 0 && ask.includes([...own, ...described], wanted, inner)));
}
/** Whether names that only a branch declares, as a map or by a pattern, fit wherever they are met on the right side. */
function furtherFit(ask, sent, lower, upper, place) {
    const met = new Set([...lower.object.patternProperties.values()].flat().map(({ schema }) => schema));
    const loose = sent.further.filter((node) => !node.every(({ schema }) => met.has(schema)));
    const wanted = [upper.object.additional, ...upper.object.patternProperties.values()];
    return loose.every((node) => wanted.every((other) => ask.includes(node, other, place)));
}
function fewNames(ask, object, most) {
    const closed = object.additional.length > 0 && ask.viewer.view(object.additional).types === 0;
    return closed && object.patternProperties.size === 0 && object.properties.size <= most;
}
function namesFit(ask, lower, upper) {
    if (upper.object.propertyNames.length === 0)
        return true;
    const { propertyNames: wanted } = upper.object;
    const origin = wanted[0];
    const anyName = (0,schema_document/* derivedPosition */.fn)(origin, { type: "string" }, "name");
    if (ask.includes([...lower.object.propertyNames, anyName], wanted, WITHIN))
        return true;
    const closed = lower.object.additional.length > 0 && ask.viewer.view(lower.object.additional).types === 0;
    return (closed &&
        lower.object.patternProperties.size === 0 &&
        [...lower.object.properties.keys()].every((name) => (0,evaluate/* accepts */.G)(upper.object.propertyNames, name) === true));
}
function dependentsFit(ask, lower, upper, place) {
    const [a, b] = [lower.object, upper.object];
    for (const [name, wanted] of b.dependentRequired) {
        const given = new Set([...a.required.keys(), ...(a.dependentRequired.get(name)?.value ?? [])]);
        if (!neverHas(ask, lower, name, place) && !wanted.value.every((other) => given.has(other)))
            return false;
    }
    for (const [name, node] of b.dependentSchemas) {
        const own = a.dependentSchemas.get(name) ?? [];
        if (!neverHas(ask, lower, name, place) && !ask.includes([...lower.node, ...own], node, place))
            return false;
    }
    return true;
}
function neverHas(ask, view, name, place) {
    if (ask.sentAt(place)?.has(name) === false)
        return true;
    const languages = view.node[0]?.document.languages;
    if (languages === undefined)
        return false;
    const node = (0,view_object/* valueNode */.Iq)(view.object, name, languages);
    return node.length > 0 && ask.viewer.view(node).types === 0;
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/view.js + 1 modules
var view = __webpack_require__(334);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-array.js
var view_array = __webpack_require__(92952);
// EXTERNAL MODULE: ./.build/shared/contract/schema/without-alternatives.js
var without_alternatives = __webpack_require__(5002);
// EXTERNAL MODULE: ./.build/shared/contract/schema/written-alike.js
var written_alike = __webpack_require__(35843);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/prove.js



















/** Branches of the left side that are followed one by one. */
const BRANCH_LIMIT = 400;
/**
 * Shows by rules that every value of one node is a value of another. `false` means "not shown". Sound: on the left a
 * demand may be forgotten, on the right an alternative may, never the reverse.
 */
class Prover {
    #viewer;
    #forms;
    #declaredOnly;
    #namedFormats;
    /** Goals under way with the depth in the value at which each was set. */
    #open = new Map();
    #declared = new Map();
    #budget;
    #questions;
    #emptiness;
    constructor(reasoning, { declaredOnly = false, namedFormats = false, budget = new proof_budget/* ProofBudget */.kB() } = {}) {
        this.#namedFormats = namedFormats;
        this.#budget = budget;
        this.#declaredOnly = declaredOnly;
        this.#viewer = reasoning.viewer;
        this.#forms = reasoning.forms;
        this.#questions = {
            viewer: reasoning.viewer,
            forms: reasoning.forms,
            includes: (sub, sup, place) => this.includes(sub, sup, place),
            disjoint: (left, right, place) => this.disjoint(left, right, place),
            sentAt: (place) => this.#sentAt(place),
        };
    }
    /** Whether it is shown that `sup` accepts all that `sub` accepts. `place` is the whole value unless said. */
    includes(sub, sup, place = this.#whole(sub)) {
        if (sup.length === 0)
            return true;
        if (!this.#budget.takeStep(place.depth, sub, sup))
            return false;
        if ((0,written_alike/* sameWritten */._9)(sub, sup))
            return true;
        const upper = this.#viewer.view(sup);
        if ((0,view/* isTrivial */.Cn)(upper) || this.#sameMeaning(sub, sup, upper))
            return true;
        const question = `${(0,view/* viewKey */.RV)(this.#viewer.view(sub))} ⊆ ${(0,view/* viewKey */.RV)(upper)}`;
        return this.#shown(question, place, () => this.#includesUnmemoized(sub, sup, place));
    }
    #whole(sender) {
        return { depth: 0, sender: this.#declaredOnly ? sender : undefined };
    }
    /** What a sender declares at a place; `undefined` = any name may be sent. */
    #sentAt({ depth, sender }) {
        if (sender === undefined)
            return undefined;
        const declared = this.#declaredBy(sender, depth === 0);
        return declared.free ? undefined : declared;
    }
    #declaredBy(sender, root) {
        const key = `${root} ${(0,view/* nodeKey */.u8)(sender)}`;
        const known = this.#declared.get(key);
        if (known !== undefined)
            return known;
        const declared = (0,declared_names/* declaredNames */.ff)(sender, { root });
        this.#declared.set(key, declared);
        return declared;
    }
    /** The answer to a question, "not shown" where questions nest too deep. */
    #shown(question, { depth, sender }, answer) {
        // A whole value is held to more than the same deeper in it.
        const sent = sender === undefined ? "" : ` of ${depth === 0 ? "all" : ""} ${(0,view/* viewKey */.RV)(this.#viewer.view(sender))}`;
        const goal = question + sent;
        const since = this.#open.get(goal);
        // A goal met again deeper in the value holds if all else does: JSON values are finite. At the same depth it says nothing.
        if (since !== undefined)
            return depth > since;
        this.#open.set(goal, depth);
        const holds = this.#budget.nested(answer) === true;
        this.#open.delete(goal);
        return holds;
    }
    /** Plain keywords are compared one by one below; only what cannot be taken apart needs equality as a whole. */
    #sameMeaning(sub, sup, upper) {
        const { object, array, alternatives, expansion } = upper;
        // The same words lead to something else where what they lead to cannot be followed.
        if (expansion.problems.length > 0)
            return false;
        const whole = alternatives.constrained ||
            expansion.references.length > 0 ||
            array.contains.length > 0 ||
            object.propertyNames.length > 0 ||
            object.dependentSchemas.size > 0 ||
            upper.unevaluated.length > 0 ||
            object.patternProperties.size > 0;
        return whole && this.#forms.digest(sub, "shape") === this.#forms.digest(sup, "shape");
    }
    #includesUnmemoized(sub, sup, place) {
        const lower = this.#viewer.view(sub);
        const upper = this.#viewer.view(sup);
        if (this.#empty(sub, place))
            return true;
        if (lower.values !== undefined && (0,proof_budget/* isFew */.BG)(lower.values)) {
            return [...lower.values.values()].every((value) => (0,evaluate/* accepts */.G)(sub, value) === false || (0,evaluate/* accepts */.G)(sup, value) === true);
        }
        if (upper.expansion.problems.length + lower.expansion.problems.length > 0)
            return false;
        const few = fewValues(lower);
        if (few !== undefined)
            return few.every((value) => (0,evaluate/* accepts */.G)(sub, value) === false || (0,evaluate/* accepts */.G)(sup, value) === true);
        // Something fits the left side, as far as is known, and nothing of it the right one.
        if ((0,discriminators/* plainlyApart */.K)(lower, upper, this.#viewer))
            return false;
        if (this.#fits(lower, upper, place))
            return true;
        const [group] = [...lower.alternatives.anyOf, ...lower.alternatives.oneOf];
        if (group !== undefined && group.branches.length <= BRANCH_LIMIT) {
            const rest = (0,without_alternatives/* withoutAlternatives */.H)(lower);
            return group.branches.every((branch) => this.includes([...branch, ...rest], sup, place));
        }
        return this.#includesByType(lower, sup, place);
    }
    /** Splits the left side by JSON type where the right side has alternatives. */
    #includesByType(lower, sup, place) {
        const upper = this.#viewer.view(sup);
        if (upper.alternatives.anyOf.length + upper.alternatives.oneOf.length === 0)
            return false;
        const single = json_types/* SINGLE_TYPES */.TI.filter((type) => (type & json_types/* NUMBER */.uk) === 0);
        const types = [...single, json_types/* NUMBER */.uk].map((type) => lower.types & type).filter((type) => type !== 0);
        const origin = lower.node[0];
        if (types.length < 2 || origin === undefined)
            return false;
        return types.every((type) => {
            const only = (0,schema_document/* derivedPosition */.fn)(origin, { type: [...(0,json_types/* typeNames */.DK)(type)] }, `type${type}`);
            return type === json_types/* FRACTION */.B1 ? false : this.includes([...lower.node, only], sup, place);
        });
    }
    #fits(lower, upper, place) {
        return ((lower.types & ~upper.types) === 0 &&
            upper.values === undefined &&
            (!this.#namedFormats || (lower.types & (json_types/* STRING */.An | json_types/* NUMBER */.uk)) === 0 || formatsFit(lower, upper)) &&
            ((lower.types & json_types/* NUMBER */.uk) === 0 || numbersFit(lower, upper)) &&
            ((lower.types & json_types/* STRING */.An) === 0 || (0,prove_strings/* stringsFit */.i8)(lower, upper)) &&
            ((lower.types & json_types/* ARRAY */.sO) === 0 || this.#arraysFit(lower, upper, place)) &&
            ((lower.types & json_types/* OBJECT */.qv) === 0 || objectsFit(this.#questions, lower, upper, place)) &&
            alternativesFit(this.#questions, lower, upper, place) &&
            this.#unevaluatedFit(lower, upper, place));
    }
    #arraysFit(lower, upper, place) {
        const [a, b] = [lower.array, upper.array];
        const most = a.most?.value ?? Number.POSITIVE_INFINITY;
        if ((b.minItems?.value ?? 0) > (a.minItems?.value ?? 0))
            return false;
        if (b.most !== undefined && most > b.most.value)
            return false;
        if (b.uniqueItems !== undefined && a.uniqueItems === undefined && most > 1)
            return false;
        if (b.contains.some((wanted) => !a.contains.some((own) => this.#containsFits(own, wanted, place))))
            return false;
        const sent = place.sender === undefined ? undefined : this.#declaredBy(place.sender, place.depth === 0);
        const item = (index) => below(place, sent?.known ? sent.items(index) : undefined);
        const length = Math.max(a.prefix.length, b.prefix.length);
        for (let index = 0; index < Math.min(length, most); index += 1) {
            if (!this.includes((0,view_array/* itemNode */.q)(a, index), (0,view_array/* itemNode */.q)(b, index), item(index)))
                return false;
        }
        return most <= length || this.includes(a.rest, b.rest, item());
    }
    #containsFits(own, wanted, place) {
        const same = this.#forms.digest(own.node, "shape") === this.#forms.digest(wanted.node, "shape");
        if (wanted.most !== undefined && !(same && own.most !== undefined && own.most <= wanted.most))
            return false;
        return own.least >= wanted.least && (same || this.includes(own.node, wanted.node, below(place)));
    }
    /** What the right side evaluates is at least what the left side does, so that no more is left to be unevaluated. */
    #unevaluatedFit(lower, upper, place) {
        if (upper.unevaluated.length === 0)
            return true;
        return upper.unevaluated.every((wanted) => {
            const evaluated = new Set(this.#forms.evaluated(upper, wanted));
            return lower.unevaluated.some((own) => own.keyword === wanted.keyword &&
                this.#forms.evaluated(lower, own).every((part) => evaluated.has(part)) &&
                this.includes([own.demand], [wanted.demand], below(place)));
        });
    }
    /** Whether it is shown that no value fits both nodes. */
    disjoint(left, right, place = this.#whole(left)) {
        if (left.length === 0 || right.length === 0)
            return false;
        if ((0,discriminators/* plainlyApart */.K)(this.#viewer.view(left), this.#viewer.view(right), this.#viewer))
            return true;
        if (!this.#budget.takeStep(place.depth, left, right))
            return false;
        return this.#shown(`${(0,view/* nodeKey */.u8)(left)} ⊥ ${(0,view/* nodeKey */.u8)(right)}`, place, () => this.#disjoint(left, right, place));
    }
    #disjoint(left, right, place) {
        const [a, b] = [this.#viewer.view(left), this.#viewer.view(right)];
        if ((a.types & b.types) === 0)
            return true;
        for (const [one, other] of [
            [a, right],
            [b, left],
        ]) {
            if (one.values !== undefined && (0,proof_budget/* isFew */.BG)(one.values))
                return [...one.values.values()].every((value) => (0,evaluate/* accepts */.G)(one.node, value) === false || (0,evaluate/* accepts */.G)(other, value) === false);
            if (one.alternatives.not.some((position) => this.includes(other, [position], place)))
                return true;
            for (const group of [...one.alternatives.anyOf, ...one.alternatives.oneOf]) {
                if (group.branches.length <= 20 && group.branches.every((branch) => this.disjoint(branch, other, place)))
                    return true;
            }
        }
        return (this.#empty([...left, ...right], place) || ((a.types & b.types) === json_types/* OBJECT */.qv && this.#objectsDisjoint(a, b, place)));
    }
    #objectsDisjoint(a, b, place) {
        const languages = a.node[0]?.document.languages;
        if (languages === undefined)
            return false;
        const sent = this.#sentAt(place);
        for (const name of new Set([...a.object.required.keys(), ...b.object.required.keys()])) {
            if (sent?.has(name) === false)
                return true;
            const [left, right] = [(0,view_object/* valueNode */.Iq)(a.object, name, languages), (0,view_object/* valueNode */.Iq)(b.object, name, languages)];
            const inner = below(place, sent?.below(name));
            if (this.#empty(left, inner) || this.#empty(right, inner) || this.disjoint(left, right, inner))
                return true;
        }
        return false;
    }
    #empty(node, place) {
        this.#emptiness ??= new prove_empty/* Emptiness */.N(this.#viewer, this.#budget);
        return this.#emptiness.holds(node, place.depth);
    }
}


/***/ }),

/***/ 13881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readTolerantly),
/* harmony export */   u: () => (/* binding */ TolerantReading)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _applicators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78367);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35563);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43284);
/* harmony import */ var _json_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65407);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20798);






/** Schemas as tolerant readers take them. What one accepts, its tolerant reading accepts, too. */
class TolerantReading {
    #documents = new Map();
    #tolerance;
    constructor(tolerance) {
        this.#tolerance = tolerance;
    }
    /** A node as it is taken. Its places are marked, so that views keep it apart from the node itself. */
    node(node) {
        return node.map((position) => this.#position(position));
    }
    #position({ schema, pointer, base, document }) {
        return {
            schema: readTolerantly(schema, this.#tolerance, document.dialect),
            pointer: this.#marked(pointer),
            base,
            document: this.#document(document),
        };
    }
    #document(document) {
        const known = this.#documents.get(document);
        if (known !== undefined)
            return known;
        const { root, pointer, languages, dialect } = document;
        const read = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaDocument */ .D2)(readTolerantly(root, this.#tolerance, dialect), this.#marked(pointer), languages, dialect);
        this.#documents.set(document, read);
        return read;
    }
    #marked(pointer) {
        return `${this.#tolerance}:${pointer}`;
    }
}
/** How deep in each other schemas are read tolerantly; what is deeper is read strictly. */
const DEPTH_LIMIT = 200;
/** A schema that accepts what a tolerant reader of the given one understands. */
function readTolerantly(schema, tolerance, dialect) {
    return read(schema, { tolerance, dialect, depth: 0 });
}
/**
 * A wider reading of these would be a narrower one of the whole. References in them lead to definitions that are read widely
 * all the same, which errs on the side of a break.
 */
const STRICT = new Set(["not", "if"]);
/** The schema itself where nothing is read more widely. */
function read(schema, manner) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) || manner.depth > DEPTH_LIMIT)
        return schema;
    const deeper = { ...manner, depth: manner.depth + 1 };
    const parts = mapped(schema, (value, keyword) => (STRICT.has(keyword) ? value : readKeyword(keyword, value, deeper)));
    if (manner.tolerance === "values")
        return withoutLimits(inclusively(parts), manner.dialect);
    const same = parts.oneOf === schema.oneOf && !(0,_mentions_js__WEBPACK_IMPORTED_MODULE_5__/* .mentions */ .wy)(schema.oneOf, _mentions_js__WEBPACK_IMPORTED_MODULE_5__/* .REFERENCES */ .tf);
    return same ? parts : inclusively(parts);
}
function readKeyword(keyword, value, manner) {
    if (keyword === "additionalProperties" || keyword === "unevaluatedProperties")
        return readKey(value, manner);
    const form = keyword === "dependencies" ? "map" : _applicators_js__WEBPACK_IMPORTED_MODULE_1__/* .APPLICATORS */ .b.get(keyword);
    if (form === undefined)
        return value;
    if (form === "map" && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)) {
        const isKey = keyword === "properties" || keyword === "patternProperties";
        return mapped(value, (part) => (isKey ? readKey(part, manner) : read(part, manner)));
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value)) {
        const parts = value.map((part) => read(part, manner));
        return parts.some((part, index) => part !== value[index]) ? parts : value;
    }
    return form === "map" ? value : read(value, manner);
}
/** A key that was refused is one that is ignored. */
function readKey(schema, manner) {
    const refused = schema === false || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) && isAnything((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "not")));
    return refused || read(schema, manner);
}
function isAnything(schema) {
    return schema === true || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) && Object.keys(schema).length === 0);
}
/** Alternatives that are read more widely may overlap, and whoever understands both minds neither. */
function inclusively(schema) {
    const { oneOf, ...rest } = schema;
    return oneOf === undefined ? schema : withDemand(rest, { anyOf: oneOf });
}
/** Keywords that limit values of a type and say nothing about their shape. */
const LIMITS = new Set(("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format maxItems uniqueItems " +
    "minProperties maxProperties propertyNames enum const").split(" "));
function withoutLimits(schema, dialect) {
    const values = valuesOf(schema);
    if (values?.length === 0)
        return schema;
    const limited = Object.keys(schema).some((keyword) => LIMITS.has(keyword) || COUNTS.has(keyword));
    if (!limited)
        return schema;
    const kept = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !LIMITS.has(keyword)));
    const read = withFewItems(kept, dialect);
    return values === undefined ? read : withDemand(read, shapeOfAny(values, declaredTypes(schema)));
}
const COUNTS = new Set(["minItems", "contains", "minContains", "maxContains"]);
/** Readers take the first item of an array that had some, and look for none that is in no certain place. */
function withFewItems(schema, dialect) {
    const { minItems, contains, minContains: _least, maxContains: _most, ...rest } = schema;
    const first = typeof minItems === "number" && minItems >= 1 ? { minItems: 1 } : {};
    // Where none need be contained, the keyword only says which items count as evaluated.
    const none = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .asDialectReads */ .QE)({ minContains: 0 }, dialect);
    const counted = contains === undefined || Object.keys(none).length === 0 ? {} : { contains: true, ...none };
    return { ...rest, ...first, ...counted };
}
/** The values that are enumerated; `undefined` = any. */
function valuesOf(schema) {
    const [fixed, listed] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "const"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "enum")];
    if (fixed !== undefined)
        return [fixed];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(listed) ? listed : undefined;
}
function declaredTypes(schema) {
    return Object.hasOwn(schema, "type") ? (0,_json_types_js__WEBPACK_IMPORTED_MODULE_4__/* .typesOfKeyword */ .en)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "type")) : 0;
}
/** Fits the types and shapes of these values; that an integer has no fraction counts unless numbers are declared. */
function shapeOfAny(values, declared) {
    const known = values.filter(isScalar).reduce((set, value) => set | (0,_json_types_js__WEBPACK_IMPORTED_MODULE_4__/* .typeOfValue */ .x6)(value), 0);
    const fractions = (known & _json_types_js__WEBPACK_IMPORTED_MODULE_4__/* .FRACTION */ .B1) !== 0 || ((known & _json_types_js__WEBPACK_IMPORTED_MODULE_4__/* .NUMBER */ .uk) !== 0 && (declared & _json_types_js__WEBPACK_IMPORTED_MODULE_4__/* .NUMBER */ .uk) === _json_types_js__WEBPACK_IMPORTED_MODULE_4__/* .NUMBER */ .uk);
    const types = (0,_json_types_js__WEBPACK_IMPORTED_MODULE_4__/* .typeNames */ .DK)(fractions ? known | _json_types_js__WEBPACK_IMPORTED_MODULE_4__/* .NUMBER */ .uk : known);
    const shapes = new Map(values.filter((value) => !isScalar(value)).map((value) => [JSON.stringify(shapeOf(value)), shapeOf(value)]));
    const all = [...(types.length === 0 ? [] : [{ type: types }]), ...shapes.values()];
    return all.length === 1 && all[0] !== undefined ? all[0] : { anyOf: all };
}
function isScalar(value) {
    return typeof value !== "object" || value === null;
}
/** The shape of one value: the types of what it holds, and where. */
function shapeOf(value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return value.length === 0 ? { type: "array" } : { type: "array", minItems: 1, items: shapeOfAny(value, 0) };
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return shapeOfAny([value], 0);
    return { type: "object", required: Object.keys(value), properties: mapped(value, (part) => shapeOf(part)) };
}
function withDemand(schema, demand) {
    const others = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "allOf");
    return { ...schema, allOf: [...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(others) ? others : []), demand] };
}
/** An object with other values; itself where all of them stay. */
function mapped(object, form) {
    const entries = Object.entries(object).map(([key, value]) => [key, form(value, key)]);
    return entries.some(([key, value]) => value !== object[key]) ? Object.fromEntries(entries) : object;
}


/***/ }),

/***/ 34407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g8: () => (/* binding */ whyUndecided),
/* harmony export */   ty: () => (/* binding */ opaqueIn),
/* harmony export */   x$: () => (/* binding */ whyPatternsUndecided)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _applicators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78367);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20798);



/** Schemas that are looked at for a reason, at most. */
const PLACES = 20_000;
/** Keywords named in one reason at most. */
const NAMED = 3;
/** Keywords whose values no rule knows in every combination. */
const HARD = [
    "unevaluatedProperties",
    "unevaluatedItems",
    "if",
    "not",
    "oneOf",
    "contains",
    "dependentSchemas",
    "dependencies",
    "propertyNames",
    "patternProperties",
    "uniqueItems",
    "multipleOf",
    "anyOf",
];
/** Why neither a proof nor a value was found for these nodes although both searches came to their ends: one clause. */
function whyUndecided(nodes) {
    const parts = nodes.flat();
    const languages = parts[0]?.document.languages;
    const roots = parts.map(({ schema, document }) => (document.refers() ? document.root : schema));
    const opaque = languages === undefined ? undefined : opaqueIn(roots, languages);
    if (opaque !== undefined)
        return opaque;
    const schemas = schemasIn(roots);
    const used = new Set(schemas.flatMap((schema) => Object.keys(schema)));
    if ([..._mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .DYNAMIC */ .u5].some((keyword) => used.has(keyword)))
        return "$dynamicRef is not followed";
    const hard = HARD.filter((keyword) => used.has(keyword)).slice(0, NAMED);
    const tried = "none of the values that were tried shows a break";
    return hard.length === 0
        ? `no rule shows it, and ${tried}`
        : `no rule shows it through ${listed(hard)}, and ${tried}`;
}
/** That what a pattern within these schemas matches is not known, as a clause; `undefined` where it is of all of them. */
function opaqueIn(roots, languages) {
    const patterns = schemasIn(roots).flatMap((schema) => patternsOf(schema));
    const opaque = patterns.find((pattern) => !languages.isRegular(pattern));
    return opaque === undefined ? undefined : opaqueWords(opaque);
}
/** Why two patterns at one place were not compared. */
function whyPatternsUndecided(patterns, languages) {
    const opaque = patterns.find((pattern) => !languages.isRegular(pattern));
    return opaque === undefined
        ? "more than one pattern stands there, or they are too large together"
        : opaqueWords(opaque);
}
/** Characters of a pattern in a reason at most. */
const PATTERN = 60;
function opaqueWords(pattern) {
    const shown = pattern.length > PATTERN ? `${pattern.slice(0, PATTERN)}…` : pattern;
    return `the pattern ${shown} has look-around, back-references or too many states`;
}
function patternsOf(schema) {
    const pattern = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "pattern");
    const { patternProperties } = schema;
    return [
        ...(pattern === undefined ? [] : [pattern]),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(patternProperties) ? Object.keys(patternProperties) : []),
    ];
}
/** All schemas within these, as far as they are looked at. */
function schemasIn(roots) {
    const found = [];
    const ahead = [...roots];
    for (let schema = ahead.pop(); schema !== undefined && found.length < PLACES; schema = ahead.pop()) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
            continue;
        found.push(schema);
        for (const [keyword, value] of Object.entries(schema)) {
            const form = keyword === "dependencies" ? "map" : _applicators_js__WEBPACK_IMPORTED_MODULE_1__/* .APPLICATORS */ .b.get(keyword);
            if (form === "map")
                ahead.push(...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? Object.values(value) : []));
            else if (form !== undefined)
                ahead.push(...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value : [value]));
        }
    }
    return found;
}
function listed(names) {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}


/***/ }),

/***/ 9684:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ withFormats)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43284);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47545);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20798);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(334);
/* harmony import */ var _view_array_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92952);
/* harmony import */ var _view_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47378);







const FORMAT = new Set(["format"]);
/**
 * A value of a schema in which texts are of the formats that the schema declares for them, as far as these are known; itself
 * where all of them are. No promise that it still fits: check it.
 */
function withFormats(value, schema, languages) {
    if (!(0,_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(schema, FORMAT))
        return value;
    const viewer = new _view_js__WEBPACK_IMPORTED_MODULE_4__/* .Viewer */ .jM();
    const formatted = (part, node) => {
        if (node.length === 0)
            return part;
        if (typeof part === "string")
            return formattedText(part, viewer.view(node).string.format?.value, languages);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(part)) {
            const items = part.map((item, index) => formatted(item, (0,_view_array_js__WEBPACK_IMPORTED_MODULE_5__/* .itemNode */ .q)(viewer.view(node).array, index)));
            return items.some((item, index) => item !== part[index]) ? items : part;
        }
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(part))
            return part;
        const { object } = viewer.view(node);
        const members = Object.entries(part).map(([name, member]) => [name, formatted(member, (0,_view_object_js__WEBPACK_IMPORTED_MODULE_6__/* .valueNode */ .Iq)(object, name, languages))]);
        return members.some(([name, member]) => member !== part[name]) ? Object.fromEntries(members) : part;
    };
    return formatted(value, [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .rootPosition */ .k2)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaDocument */ .D2)(schema, "", languages))]);
}
function formattedText(text, name, languages) {
    const format = name === undefined ? undefined : _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .ASSERTED_FORMATS */ .xY.get(name);
    return format === undefined || languages.matches(format.pattern, text) === true ? text : format.example;
}


/***/ }),

/***/ 5002:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withoutAlternatives),
/* harmony export */   t: () => (/* binding */ withBranch)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43284);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65081);
/* harmony import */ var _view_unevaluated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36025);



/** The demands of a node beside its `anyOf`, `oneOf` and `if`; leaving them out on the left is sound. */
function withoutAlternatives(view) {
    return view.expansion.parts.map((part) => {
        // The same place keeps its name, so that what is known of it stays known.
        if (part.schema === part.position.schema && isPlain(part.schema))
            return part.position;
        const { anyOf: _anyOf, oneOf: _oneOf, if: _if, allOf: _allOf, $ref: _ref, not, unevaluatedProperties, unevaluatedItems, ...rest } = part.schema;
        // What is forbidden twice stands among the parts itself, as what is referred to does: it would bring its alternatives back.
        const excluded = not === undefined || (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .negatedTwice */ .Ls)(part.schema) !== undefined ? {} : { not };
        // Without what counts as evaluated, these would demand more than they do.
        const unevaluated = Object.entries({ unevaluatedProperties, unevaluatedItems }).filter(([keyword, value]) => value !== undefined && (0,_view_unevaluated_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAlone */ .pX)(part.position, keyword));
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedPosition */ .fn)(part.position, { ...rest, ...excluded, ...Object.fromEntries(unevaluated) }, "plain");
    });
}
/** Keywords of which a plain schema has none. */
const TAKEN_APART = [
    "anyOf",
    "oneOf",
    "if",
    "allOf",
    "$ref",
    "not",
    "unevaluatedProperties",
    "unevaluatedItems",
];
function isPlain(schema) {
    return TAKEN_APART.every((keyword) => !Object.hasOwn(schema, keyword));
}
/** A node with one of its alternatives for all of them: values of it that fit this one, at least. */
function withBranch(view, branch) {
    // What is unevaluated can only be told of the whole.
    const rest = view.unevaluated.length > 0 ? view.node : withoutAlternatives(view);
    const distinct = new Map([...branch, ...rest].map((position) => [position.pointer, position]));
    return [...distinct.values()];
}


/***/ }),

/***/ 35843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ sameWritten),
/* harmony export */   _x: () => (/* binding */ sameMeaning),
/* harmony export */   p8: () => (/* binding */ sameButForHints)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);
/* harmony import */ var _applicators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78367);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35563);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43284);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20798);






/** Whether two nodes are the same schemas to the letter, read in the same way, and so is all that they refer to. */
function sameWritten(left, right) {
    return (left.length === right.length &&
        left.every((position, index) => {
            const other = right[index];
            return (other !== undefined &&
                readAlike(position, other.document) &&
                (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(position.schema, other.schema) &&
                leadsToTheSame(position, other.document));
        }));
}
/** Whether the dialect of another document leaves a schema its meaning. */
function readAlike({ schema, document }, other) {
    return document.dialect === other.dialect || !(0,_mentions_js__WEBPACK_IMPORTED_MODULE_5__/* .mentions */ .wy)(schema, _dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .DIALECT_DEPENDENT */ .Vy);
}
/** Whether what a schema refers to is written the same in another document. */
function leadsToTheSame(position, other) {
    const { schema, document } = position;
    if (!document.refers() || !(0,_mentions_js__WEBPACK_IMPORTED_MODULE_5__/* .mentions */ .wy)(schema, _mentions_js__WEBPACK_IMPORTED_MODULE_5__/* .REFERENCES */ .tf))
        return true;
    return leadsIntoDefinitions(position) && sameDefinitions(document, other);
}
/** Whether every reference in a schema leads to a definition of the document, and none to one of a schema with an `$id` around it. */
function leadsIntoDefinitions({ schema, document, base }) {
    return (base === "" || base === (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .rootPosition */ .k2)(document).base) && (0,_mentions_js__WEBPACK_IMPORTED_MODULE_5__/* .onlyIntoDefinitions */ .hg)(schema, document.root);
}
const COMPARED = new WeakMap();
/** Whether two documents have the same definitions, which refer to nothing but each other. */
function sameDefinitions(left, right) {
    const known = COMPARED.get(left) ?? new WeakMap();
    COMPARED.set(left, known);
    const same = known.get(right) ??
        ["$defs", "definitions"].every((key) => {
            const [old, now] = [left, right].map(({ root }) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(root) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(root, key) : undefined));
            return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(old, now) && (old === undefined || (0,_mentions_js__WEBPACK_IMPORTED_MODULE_5__/* .onlyIntoDefinitions */ .hg)(old, left.root));
        });
    known.set(right, same);
    return same;
}
/** Whether two nodes are written alike but for keywords that do not decide which values fit, wherever they stand. */
function sameButForHints(left, right) {
    return (left.length === right.length &&
        left.every((position, index) => {
            const other = right[index]?.schema;
            // A reference may lead into a keyword that is skipped here.
            return other !== undefined && sameSchema(position.schema, other) && leadsIntoDefinitions(position);
        }));
}
function sameSchema(left, right) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(left) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(right))
        return left === right;
    const added = Object.keys(right).some((keyword) => _applicators_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_KEYWORDS */ .a.has(keyword) && !Object.hasOwn(left, keyword));
    return (!added &&
        Object.keys(left).every((keyword) => !_applicators_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_KEYWORDS */ .a.has(keyword) || sameKeyword(keyword, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(left, keyword), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(right, keyword))));
}
function sameKeyword(keyword, left, right) {
    if (left === undefined || right === undefined)
        return false;
    const form = _applicators_js__WEBPACK_IMPORTED_MODULE_2__/* .APPLICATORS */ .b.get(keyword);
    if (form === undefined)
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(left, right);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(left))
        return ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(right) &&
            left.length === right.length &&
            left.every((item, index) => sameSchema(item, right[index])));
    if (form !== "map" || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(left) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(right))
        return sameSchema(left, right);
    const names = Object.keys(left);
    return (names.length === Object.keys(right).length &&
        names.every((name) => Object.hasOwn(right, name) && sameSchema(left[name], right[name])));
}
/**
 * Whether two nodes mean the same, their texts included: what is written alike is not looked into. `digest` answers for two
 * schemas that are not, and is asked about as small a part as can be.
 */
function sameMeaning(left, right, digest) {
    const [before, after] = [left[0], right[0]];
    const small = left.length === 1 && right.length === 1 && before !== undefined && after !== undefined;
    if (!small || before.document.refers() || after.document.refers())
        return digest(left) === digest(right);
    return samePositions(before, after, digest);
}
function samePositions(before, after, digest) {
    const children = differingProperties(before, after);
    if (children === undefined)
        return digest([before]) === digest([after]);
    return children.every(([old, now]) => samePositions(old, now, digest));
}
/** The properties that differ where nothing else of two objects does, else `undefined`. */
function differingProperties(before, after) {
    const [old, now] = [before.schema, after.schema];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(old) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(now))
        return undefined;
    const [oldNames, newNames] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(old, "properties"), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectMember */ .wX)(now, "properties")];
    const names = Object.keys(oldNames ?? {});
    if (oldNames === undefined || newNames === undefined || names.length !== Object.keys(newNames).length)
        return undefined;
    const keywords = Object.keys(old);
    const alike = keywords.length === Object.keys(now).length &&
        keywords.every((keyword) => keyword === "properties" || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(old[keyword], (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(now, keyword)));
    if (!alike || !names.every((name) => Object.hasOwn(newNames, name)))
        return undefined;
    return names
        .filter((name) => !(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(oldNames[name], newNames[name]))
        .map((name) => [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .childPosition */ .Q6)(before, oldNames[name], "properties", name),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .childPosition */ .Q6)(after, newNames[name], "properties", name),
    ]);
}


/***/ })

};
