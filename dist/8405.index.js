export const id = 8405;
export const ids = [8405];
export const modules = {

/***/ 21767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
/* harmony export */   sk: () => (/* binding */ stringMember),
/* harmony export */   wX: () => (/* binding */ objectMember),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** Whether a value is a JSON object (not null, not an array). */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a value is a JSON array. */
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The own member of an object, `undefined` when absent; `toString` and `__proto__` are members like any other. */
function member(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** The own member of an object when it is a string, else `undefined`. */
function stringMember(object, key) {
    const value = member(object, key);
    return typeof value === "string" ? value : undefined;
}
/** The own member of an object when it is an object, else `undefined`. */
function objectMember(object, key) {
    const value = member(object, key);
    return isJsonObject(value) ? value : undefined;
}
/** Every key that was ever asked about by {@link mayHoldKey}. */
const ASKED = new Set();
/** Which of the keys asked about so far may stand in a value: the same schemas are asked about by many rules. */
const HELD = new WeakMap();
/**
 * Whether one of these keys can stand anywhere in a value, all levels: `false` is certain, `true` nearly so. The native
 * serializer is several times as fast as a walk, and most values hold none of the keys that are asked for.
 */
function mayHoldKey(value, keys) {
    if (typeof value !== "object" || value === null)
        return false;
    for (const key of keys)
        ASKED.add(key);
    let known = HELD.get(value);
    if (known?.asked !== ASKED.size) {
        known = { asked: ASKED.size, held: heldKeys(value, ASKED) };
        HELD.set(value, known);
    }
    if (known.held.size === 0)
        return false;
    for (const key of keys)
        if (known.held.has(key))
            return true;
    return false;
}
const NONE = new Set();
function heldKeys(value, keys) {
    let held;
    const add = (key) => {
        held ??= new Set();
        held.add(key);
    };
    try {
        const text = JSON.stringify(value);
        for (const key of keys)
            if (text.includes(`${JSON.stringify(key)}:`))
                add(key);
    }
    catch {
        // Nested too deep for the serializer, which recurs.
        for (const key of keys)
            if (holdsKey(value, new Set([key])))
                add(key);
    }
    return held ?? NONE;
}
function holdsKey(root, keys) {
    const stack = [root];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value !== "object" || value === null)
            continue;
        for (const [key, child] of Object.entries(value)) {
            if (!isJsonArray(value) && keys.has(key))
                return true;
            stack.push(child);
        }
    }
    return false;
}
/** A JSON pointer (RFC 6901) one or more tokens below another one. */
function pointerTo(parent, ...tokens) {
    let pointer = parent;
    for (const token of tokens)
        pointer += `/${escaped(token)}`;
    return pointer;
}
/** Nearly no key needs escaping, and every place of every schema asks. */
function escaped(token) {
    if (typeof token === "number" || !/[~/]/.test(token))
        return token;
    return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The tokens of a JSON pointer (RFC 6901), unescaped. */
function pointerTokens(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}


/***/ }),

/***/ 19719:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ distanceWords),
/* harmony export */   IR: () => (/* binding */ soakWords),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   M6: () => (/* binding */ ticketName),
/* harmony export */   Oy: () => (/* binding */ agendaOf),
/* harmony export */   RK: () => (/* binding */ waitingWords),
/* harmony export */   Wd: () => (/* binding */ spanWords),
/* harmony export */   am: () => (/* binding */ contractName),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   gs: () => (/* binding */ environmentFreezeWords),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   mF: () => (/* binding */ overrideWords),
/* harmony export */   n4: () => (/* binding */ freezeWords),
/* harmony export */   oE: () => (/* binding */ glanceWords),
/* harmony export */   rT: () => (/* binding */ momentAndDistance),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   ti: () => (/* binding */ actorName),
/* harmony export */   ud: () => (/* binding */ momentWords),
/* harmony export */   xF: () => (/* binding */ verificationWords),
/* harmony export */   zs: () => (/* binding */ onwardWords)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16941);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73000);


/** A moment to the minute: `2026-11-27 12:00 UTC`. */
function momentWords(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
/** How far a moment is from another: `2 h 48 min ago`, `in 3 d 4 h`, `now`. */
function distanceWords(iso, at) {
    const seconds = Math.round((Date.parse(iso) - Date.parse(at)) / 1000);
    if (Math.abs(seconds) < 60)
        return "now";
    const span = spanWords(Math.abs(seconds));
    return seconds < 0 ? `${span} ago` : `in ${span}`;
}
/** A moment and how far it is: `2026-11-27 09:12 UTC (2 h 48 min ago)`. */
function momentAndDistance(iso, at) {
    return `${momentWords(iso)} (${distanceWords(iso, at)})`;
}
const UNITS = [
    ["d", 86_400],
    ["h", 3_600],
    ["min", 60],
    ["s", 1],
];
/** A length of time by its two largest units: `2 d 3 h`, `48 min`, `0 s`. */
function spanWords(seconds) {
    const first = UNITS.findIndex(([, length]) => seconds >= length);
    if (first === -1)
        return "0 s";
    let rest = seconds;
    const words = UNITS.slice(first, first + 2).flatMap(([unit, length]) => {
        const amount = Math.floor(rest / length);
        rest -= amount * length;
        return amount === 0 ? [] : [`${amount} ${unit}`];
    });
    return words.join(" ");
}
/** What people call a release: its version, else its contract, else its image. Foreign text. */
function releaseName({ schemaVersion, contractDigest, imageDigest }) {
    if (schemaVersion !== undefined && schemaVersion !== "")
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(schemaVersion, 40);
    if (contractDigest !== undefined)
        return `contract ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(contractDigest)}`;
    return imageDigest === undefined ? "a release without a name" : `image ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(imageDigest)}`;
}
/** The image with its digest; empty = there is none. Foreign text. */
function imageName({ image, release }) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)([image, release.imageDigest ?? ""].filter((part) => part !== "").join("@"), 400);
}
/** The contract by its digest; empty = it is not known. Foreign text. */
function contractName({ release }) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(release.contractDigest ?? "", 100);
}
/** What people call a ticket. Foreign text. */
function ticketName({ key }) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(key, 60) || "without a key";
}
/** What an environment does. */
function stateOf({ state, health }) {
    switch (state) {
        case "serving":
            return HEALTH[health ?? "unverified"];
        case "deploying":
            return { tone: "wait", words: "Deploying" };
        case "stopped":
            return { tone: "bad", words: "Nothing serves" };
        case "empty":
            return { tone: "quiet", words: "Empty" };
        case "unknown":
            return { tone: "unknown", words: "Not known" };
    }
}
const HEALTH = {
    verified: { tone: "good", words: "Serving" },
    failing: { tone: "bad", words: "Serving, verification failed" },
    unverified: { tone: "quiet", words: "Serving, not verified" },
};
/** What became of a deployment. */
const OUTCOMES = {
    serving: { tone: "good", words: "serves" },
    "under-way": { tone: "wait", words: "under way" },
    replaced: { tone: "quiet", words: "replaced" },
    failed: { tone: "bad", words: "failed" },
    "rolled-back": { tone: "bad", words: "rolled back" },
    abandoned: { tone: "unknown", words: "abandoned" },
};
/** Whether a release may go on, in one sentence without a full stop. */
function onwardWords(step, at) {
    const { decision, eligibleAt, isThere, freeze } = step;
    if (isThere)
        return { tone: "quiet", words: "Is there already" };
    switch (decision) {
        case "pass": {
            const until = freeze.closesAt === null ? "" : `, until a freeze begins ${momentAndDistance(freeze.closesAt, at)}`;
            return { tone: "good", words: `May go on now${until}` };
        }
        case "wait": {
            if (eligibleAt === null && !step.reasons.every(({ code }) => code === "ledger.busy")) {
                return { tone: "wait", words: "Waits, and nobody can tell how long" };
            }
            if (eligibleAt !== null && eligibleAt > at)
                return { tone: "wait", words: `Waits until ${momentAndDistance(eligibleAt, at)}` };
            return { tone: "wait", words: `Waits for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(awaitedBy(step), 3)}` };
        }
        case "fail":
            return { tone: "bad", words: "May not go on" };
        case "unknown":
            return { tone: "unknown", words: "Nobody can tell whether it may go on" };
    }
}
/** What has to happen when no time has to pass. */
function awaitedBy({ reasons }) {
    const words = reasons.map(({ code }) => (code === "ledger.busy" ? "another deployment to end" : "a verification"));
    return [...new Set(words)];
}
/** How far it has soaked, a phrase; empty = no soak is asked for. */
function soakWords({ soak }) {
    if (soak === null)
        return "";
    const { elapsedSeconds, requiredSeconds, verifications, requiredVerifications } = soak;
    const needed = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(requiredVerifications, "verification");
    const seen = verifications < requiredVerifications ? `${verifications} of ${needed}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(verifications, "verification");
    return `${spanWords(elapsedSeconds)} of ${spanWords(requiredSeconds)} healthy, ${seen}`;
}
/** Which freezes stand in the way, a phrase; empty = none does. */
function freezeWords({ freeze, soak, eligibleAt }, at) {
    if (freeze.blocking.length > 0) {
        const until = freeze.opensAt === null ? "no end is in sight" : `until ${momentAndDistance(freeze.opensAt, at)}`;
        return `frozen by ${freeze.blocking.join(", ")}, ${until}`;
    }
    const soaked = soak?.eligibleAt ?? null;
    if (soaked === null || eligibleAt === null || eligibleAt <= soaked)
        return "";
    return `its soak ends ${momentAndDistance(soaked, at)}, when a freeze is on`;
}
/** Whether an environment is frozen, or when it is next, a phrase; empty = no freeze is in sight. */
function environmentFreezeWords({ freezes }, at) {
    const on = freezes.filter(({ from, to }) => from <= at && (to === null || to > at));
    if (on.length > 0) {
        return on
            .map(({ calendar, tier, to }) => {
            const until = to === null ? "and no end is in sight" : `until ${momentAndDistance(to, at)}`;
            return `${calendar} (${tier}) is on ${until}`;
        })
            .join("; ");
    }
    const [next] = freezes;
    return next === undefined
        ? ""
        : `none now; ${next.calendar} (${next.tier}) begins ${momentAndDistance(next.from, at)}`;
}
/** What waits for its time, a phrase without the release. Foreign text. */
function waitingWords({ since, actor, ticket }, at) {
    const who = actor === "" ? "" : `, by ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(actor, 60)}`;
    const under = ticket === null ? "" : `, under ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(ticket, 60)}`;
    return `waits for its time, asked for ${momentAndDistance(since, at)}${who}${under}`;
}
/** What a verification found and when. */
function verificationWords({ at: when, source, result }, at) {
    const words = result === "drifted" ? "another contract was served" : result;
    return `${words}, ${momentAndDistance(when, at)}, ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(source, 40)}`;
}
/** Who deployed it: the actor, or that nobody knows. Foreign text. */
function actorName({ actor }) {
    return actor === "" ? "not known" : (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(actor, 60);
}
/** How an emergency went past gates, a phrase. Foreign text. */
function overrideWords({ reason, approvers, bypassed }) {
    const who = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(named(approvers), MOST_NAMES) || "nobody that is named";
    return `past ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(named(bypassed), MOST_NAMES) || "no gate"}, allowed by ${who}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason, 300)}`;
}
/** Names that stand in a sentence. */
const MOST_NAMES = 6;
function named(names) {
    return names.map((name) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 40));
}
/** The first line of every format: where is what. */
function glanceWords({ environments }) {
    if (environments.length === 0)
        return "The policy names no environments";
    return environments
        .map(({ name, serving, state }) => {
        if (serving !== null)
            return `${name} serves ${releaseName(serving.release)}`;
        return `${name} ${state === "unknown" ? "is not known" : "serves nothing"}`;
    })
        .join(", ");
}
/** What is coming in all environments, soonest first. Words may be foreign. */
function agendaOf({ environments, at }) {
    const all = environments.flatMap(({ name, serving, onward, freezes, reviews, history }) => [
        ...freezes.map(({ from, to, calendar, tier, changes, localFrom, localTo, waysPast }) => ({
            ...{ from, to, environment: name },
            words: `${TIER_WORDS[tier]} ${calendar}, for changes of ${changes.join(", ")}`,
            remark: [`${localFrom} to ${localTo ?? "no end in sight"}`, ...waysPast].join("; "),
        })),
        ...onward.flatMap(({ to, eligibleAt, soak, isThere }) => {
            if (isThere || serving === null)
                return [];
            const what = releaseName(serving.release);
            const soaked = soak?.eligibleAt ?? null;
            const moment = { to: null, remark: "" };
            return [
                ...(soaked === null || soaked <= at
                    ? []
                    : [{ ...moment, from: soaked, environment: name, words: `${what} has soaked for ${to}, if all goes well` }]),
                ...(eligibleAt === null || eligibleAt <= at
                    ? []
                    : [{ ...moment, from: eligibleAt, environment: to, words: `${what} may come from ${name}` }]),
            ];
        }),
        ...reviews.flatMap(({ deploymentId, dueAt, isOver }) => {
            const deployment = history.find(({ id }) => id === deploymentId);
            if (isOver || deployment === undefined)
                return [];
            const words = `the review after the emergency with ${releaseName(deployment.release)} is due`;
            return [{ from: dueAt, to: null, environment: name, words, remark: "" }];
        }),
    ]);
    return all.sort((left, right) => left.from.localeCompare(right.from, "en"));
}
const TIER_WORDS = { hard: "hard freeze", light: "light freeze", advisory: "advisory freeze" };


/***/ }),

/***/ 63102:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 99493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines)
/* harmony export */ });
/* unused harmony exports lineDiff, diffTrimmedLines, tokenize */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);


class LineDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}


/***/ })

};
