export const id = 884;
export const ids = [884];
export const modules = {

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CG: () => (/* binding */ STEP_SUMMARY_LIMIT),
/* harmony export */   OE: () => (/* binding */ ANNOTATION_LIMIT),
/* harmony export */   Uw: () => (/* binding */ SARIF_RESULT_LIMIT),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL)
/* harmony export */ });
/**
 * The body of a comment on a pull request or an issue. GitHub refuses a longer one with 422 and
 * "Body is too long (maximum is 65536 characters)".
 */
const COMMENT_LIMIT = { limit: 65_536, unit: "characters" };
/**
 * The job summary of one step, in UTF-8 bytes. The runner drops a larger one whole: "$GITHUB_STEP_SUMMARY upload aborted,
 * supports content up to a size of 1024k" (docs.github.com, workflow commands, "Step isolation and limits").
 */
const STEP_SUMMARY_LIMIT = { limit: 1_048_576, unit: "bytes" };
/** Annotations of one job that GitHub shows, and of one request to the Checks API (docs.github.com, REST, checks). */
const ANNOTATION_LIMIT = 50;
/** Annotations of each level that GitHub shows of one step when they come from workflow commands; the rest is only logged. */
const ANNOTATIONS_PER_LEVEL = 10;
/**
 * SARIF results that code scanning stores of one run, the worst first; a run with more than 25,000 is refused
 * (docs.github.com, "SARIF results exceed one or more limits").
 */
const SARIF_RESULT_LIMIT = 5_000;
/** The size of a text in the unit of a limit. */
function sizeOf(text, unit) {
    return unit === "characters" ? text.length : new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 5034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   Z: () => (/* binding */ ruleTexts)
/* harmony export */ });
/* harmony import */ var _contract_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5314);

const BY_ID = new Map(_contract_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => [rule.id, rule]));
/**
 * What the rule table says about a rule, for people. A report may have been written by another version: a rule that this
 * one does not know is described by its id alone.
 */
function ruleTexts(id) {
    return BY_ID.get(id) ?? { change: id, why: `this version has no description of ${id}`, area: null };
}
/** The address of a rule in `docs/rules.md`, where each row has its id as an anchor. */
function ruleUrl(rulesUrl, id) {
    return `${rulesUrl}#${encodeURIComponent(id)}`;
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2322);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2904);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6269);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(906);
/* harmony import */ var _rule_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5034);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3000);






/**
 * A SARIF 2.1.0 log (OASIS standard with errata 01) of the breaking, risky and review changes, made for GitHub code
 * scanning. Compatible and notation changes are no findings: there they would be alerts to close, so only their number is
 * in the run's properties. Cut results are counted in a notification of the invocation.
 */
function renderSarif(report, options = {}) {
    const changes = ["breaking", "risky", "review"].flatMap((severity) => report.changes.filter((change) => change.severity === severity));
    const shown = changes.slice(0, options.limit ?? _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SARIF_RESULT_LIMIT */ .Uw);
    const rules = [...new Set(shown.map((change) => change.rule))].sort();
    const service = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.service || report.candidate.server.name || "mcp", 80);
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: driverOf(rules, shown, options) },
                // The category by which code scanning tells servers of one repository apart ends at the last slash.
                automationDetails: { id: `mcp-gates/${service.replace(/[^\w.-]+/gu, "-")}/` },
                invocations: [invocationOf(report, changes.length - shown.length)],
                columnKind: "utf16CodeUnits",
                results: shown.map((change) => resultOf(change, rules.indexOf(change.rule), { service, options })),
                properties: {
                    decision: report.decision,
                    summary: report.summary,
                    requiredBump: report.requiredBump,
                    baselineDigest: report.baseline.digest,
                    candidateDigest: report.candidate.digest,
                },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const LEVELS = {
    breaking: "error",
    risky: "warning",
    review: "note",
};
/** `problem.severity` of code scanning, by level. */
const PROBLEM_SEVERITIES = { error: "error", warning: "warning", note: "recommendation" };
function driverOf(rules, changes, options) {
    return {
        name: "mcp-gates",
        ...(options.version === undefined ? {} : { semanticVersion: options.version }),
        ...(options.informationUrl === undefined ? {} : { informationUri: options.informationUrl }),
        rules: rules.map((rule) => ruleOf(rule, changes, options)),
    };
}
function ruleOf(id, changes, { rulesUrl }) {
    const { change, why, area } = (0,_rule_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleTexts */ .Z)(id);
    const worst = changes.find((other) => other.rule === id)?.severity ?? "review";
    const level = LEVELS[worst] ?? "note";
    const helpUri = rulesUrl === undefined ? undefined : (0,_rule_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .Q)(rulesUrl, id);
    return {
        id,
        shortDescription: { text: plainMessage(change) },
        fullDescription: { text: plainMessage(`${change}: ${why}`) },
        help: { text: plainMessage(`${change}. Why it matters: ${why}.${helpUri === undefined ? "" : ` See ${helpUri}`}`) },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level },
        properties: {
            tags: ["mcp", "contract", ...(area === null ? [] : [area])],
            precision: "high",
            "problem.severity": PROBLEM_SEVERITIES[level],
        },
    };
}
function resultOf(change, ruleIndex, { service, options }) {
    const at = options.locate?.(change);
    const line = at?.line ?? 1;
    const { kind, name } = change.subject;
    return {
        ruleId: change.rule,
        ruleIndex,
        level: LEVELS[change.severity],
        message: { text: plainMessage(textOf(change)), markdown: literal(markdownOf(change)) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(at?.file ?? options.artifact ?? "mcp-contract.json") },
                    region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
                },
                logicalLocations: [
                    {
                        name: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name === "" ? service : name, 200),
                        kind,
                        fullyQualifiedName: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(`${service}/${kind}/${name}${change.pointer === "" ? "" : `#${change.pointer}`}`, 600),
                    },
                ],
            },
        ],
        // Code scanning knows only primaryLocationLineHash; without it all results on one line would be one alert.
        partialFingerprints: { primaryLocationLineHash: change.fingerprint, "mcpGatesChange/v1": change.fingerprint },
        properties: { severity: change.severity, bump: change.bump, pointer: change.pointer, group: change.group },
    };
}
/** First sentence: what code scanning shows as the title. */
function textOf(change) {
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(change);
    const title = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectWords */ .oR)(change))}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceOf */ .$N)(change)}${place === "" ? "" : ` (${place})`}.`;
    return [title, ...witnessWords(change)].join(" ");
}
/** As the text, in GitHub Flavored Markdown without HTML (SARIF 2.1.0, section 3.11.4.2). */
function markdownOf(change) {
    const value = (label, side) => side === null ? [] : [`- ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(side))}`];
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(change);
    const lines = [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectWords */ .oR)(change)))}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(change.message, 400))}${place === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(place)})`}`,
        ...value("before", change.before),
        ...value("after", change.after),
        ...witnessWords(change).map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text)}`),
        ...(change.notes ?? []).map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(note, 200))}`),
    ];
    return lines.join("\n");
}
function witnessWords(change) {
    const witness = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessOf */ .XH)(change);
    return witness === null ? [] : [`${witness.words}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(witness.value)}`];
}
function invocationOf(report, cut) {
    const notification = {
        level: "warning",
        message: {
            text: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(cut, "result")} more than code scanning stores ${cut === 1 ? "was" : "were"} left out; the JSON report holds all (${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countWords */ .rj)(report)})`,
        },
    };
    return {
        executionSuccessful: report.decision !== "unknown",
        ...(cut === 0 ? {} : { toolExecutionNotifications: [notification] }),
    };
}
/** A plain text message without placeholders and embedded links (SARIF 2.1.0, sections 3.11.5 and 3.11.6). */
function plainMessage(text) {
    return literal(text.replaceAll("](", "] ("));
}
/** A message string, plain or formatted, in which no brace starts a placeholder. */
function literal(text) {
    return text.replace(/[{}]/gu, "$&$&");
}
function uriOf(path) {
    return encodeURI(path.replaceAll("\\", "/").replace(/^\.\//u, "")).replace(/[?#]/gu, encodeURIComponent);
}


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 9493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines)
/* harmony export */ });
/* unused harmony exports lineDiff, diffTrimmedLines, tokenize */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);


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
