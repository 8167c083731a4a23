export const id = 9644;
export const ids = [9644];
export const modules = {

/***/ 94957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49881);
/* harmony import */ var _shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21520);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);




/**
 * Writes a file whole or not at all, as {@link writeWholeFile} does, and gives its path. Throws a ConfigurationError that names the
 * file.
 */
async function writeOutputFile(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file);
    try {
        await (0,_shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWholeFile */ .R)(path, text);
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Cannot write ${path}: ${(0,_shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProblem */ .b)(error)}; name another file with --output`, {
            cause: error,
        });
    }
    return path;
}


/***/ }),

/***/ 9644:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules_rules)
});

// EXTERNAL MODULE: ./.build/shared/contract/rules.js + 10 modules
var rules = __webpack_require__(82361);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/nearest.js
var nearest = __webpack_require__(647);
// EXTERNAL MODULE: ./.build/cli/output-file.js
var output_file = __webpack_require__(94957);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(82319);
;// CONCATENATED MODULE: ./.build/cli/rule-catalogue.js


const AREA_TITLES = {
    tools: "Tools",
    text: "Text that steers agents",
    inputs: "Inputs of tools",
    outputs: "Outputs of tools",
    notation: "Notation",
    prompts: "Prompts",
    resources: "Resources and templates",
    server: "The server",
    portability: "Client families",
};
const COLOURS = {
    breaking: "red",
    risky: "yellow",
    review: "cyan",
    safe: "green",
    notation: "gray",
};
/**
 * Rules for a reader: `text` for a terminal (a table, or everything about a single rule), `json` as they stand in code,
 * `markdown` as in `docs/rules.md`, with an anchor per rule id.
 */
function renderRules(rules, format, options) {
    if (format === "json")
        return `${JSON.stringify(rules, null, 2)}\n`;
    if (format === "markdown")
        return `${rulesByArea(rules).map(markdownArea).join("\n")}`;
    const [only] = rules;
    return rules.length === 1 && only !== undefined ? oneRule(only, options.colour) : table(rules, options.colour);
}
function table(rules, colour) {
    const width = Math.max(0, ...rules.map((rule) => rule.id.length));
    const areas = rulesByArea(rules).map(([area, members]) => {
        const rows = members.map((rule) => `  ${rule.id.padEnd(width)}  ${severityText(rule.severity, colour)}  ${rule.change}`);
        return `${AREA_TITLES[area]}\n${rows.join("\n")}\n`;
    });
    return areas.join("\n");
}
function oneRule(rule, colour) {
    const tolerant = rule.tolerant === undefined ? "" : `tolerant  ${outcome(rule.tolerant)}\n`;
    return (`${rule.id}\n\n` +
        `change    ${rule.change}\n` +
        `severity  ${severityText(rule.severity, colour).trimEnd()}, ${bumpText(rule)}\n` +
        tolerant +
        `why       ${rule.why}\n`);
}
function markdownArea([area, rules]) {
    const rows = rules.map((rule) => `| <a id="${rule.id}"></a>\`${rule.id}\` | ${cell(rule.change)} | ${rule.severity} | ${rule.bump} | ` +
        `${rule.tolerant === undefined ? "" : outcome(rule.tolerant)} | ${cell(rule.why)} |`);
    return (`## ${AREA_TITLES[area]}\n\n` +
        "| Rule | Change | Severity | Bump | With `readers: tolerant` | Why |\n|---|---|---|---|---|---|\n" +
        `${rows.join("\n")}\n`);
}
function rulesByArea(rules) {
    return rule/* RULE_AREAS */.Y_.map((area) => [area, rules.filter((rule) => rule.area === area)]).filter(([, members]) => members.length > 0);
}
function outcome({ severity, bump }) {
    return `${severity}, ${bumpText({ bump })}`;
}
function bumpText({ bump }) {
    return bump === "none" ? "no version bump" : `${bump} version bump`;
}
const SEVERITY_WIDTH = "breaking".length;
function severityText(severity, colour) {
    const text = severity.padEnd(SEVERITY_WIDTH);
    return colour ? (0,external_node_util_.styleText)(COLOURS[severity], text, { validateStream: false }) : text;
}
/** Rule texts are ours, so only the table's own separator and the start of a tag need care. */
function cell(text) {
    return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

;// CONCATENATED MODULE: ./.build/cli/rules.js





/** Prints all rules, or the one with this id; throws a ConfigurationError when there is none. */
async function rules_rules(id, options, { terminal }) {
    const wanted = id === undefined ? rules/* RULES */.y : rules/* RULES */.y.filter((rule) => rule.id === id);
    if (id !== undefined && wanted.length === 0) {
        const known = rules/* RULES */.y.map((rule) => rule.id);
        throw new configuration_error/* ConfigurationError */.j1(`There is no rule "${id}"${(0,nearest/* suggestion */.h)(id, known)} (mcp-gates rules lists them)`);
    }
    const text = renderRules(wanted, options.format, { colour: terminal.colour && options.output === undefined });
    if (options.output === undefined)
        return await terminal.write(text);
    terminal.note(`${await (0,output_file/* writeOutputFile */.B)(terminal.directory, options.output, text)}: ${wanted.length} rules\n`);
}


/***/ }),

/***/ 60204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47687);



/**
 * Makes a folder and those above it, as far as they are missing; throws the system's error when one cannot be made. Node.js does
 * the same by `recursive`, and never ends where the system says of a folder that is there that it is not, as Linux does when a
 * folder is to be made in /proc.
 */
async function makeFolder(path) {
    if (await exists(path))
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        // Somebody else may have made it in between; what else stands there is met by whoever writes into it.
        if ((0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error) !== "EEXIST")
            throw error;
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if ((0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error) === "ENOENT")
            return false;
        throw error;
    }
}


/***/ }),

/***/ 49881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);





/**
 * Writes a file whole or not at all, also when the process ends meanwhile: a temporary file beside it takes the text and then
 * its name. Missing folders are made; a symbolic link keeps its place and its target is replaced. Throws the system's error.
 */
async function writeWholeFile(path, text) {
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await replaceFile(await targetOf(path), text);
}
async function replaceFile(path, text) {
    // Replacing a device or a pipe by a file is never meant: /dev/stdout, >(process substitution).
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    if (existing !== undefined && !existing.isFile()) {
        if (existing.isDirectory())
            throw new Error("it is a folder");
        return await writeThrough(path, text);
    }
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    const discard = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    process.on("exit", discard);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, "wx", existing?.mode ?? 0o666);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        process.off("exit", discard);
    }
}
async function writeThrough(path, text) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "w");
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
async function targetOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 647:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony export nearestWord */
/**
 * The known word that a mistyped one probably meant, or `undefined` when none is near: at most a third of the word's
 * letters may differ, two in a short one (a swapped pair counts once), or the one has to begin with the other.
 */
function nearestWord(word, known) {
    const candidates = known
        .map((candidate) => ({ candidate, distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, distance }) => distance <= allowedDistance(word) || isCutShort(word, candidate))
        .sort((left, right) => left.distance - right.distance);
    return candidates[0]?.candidate;
}
/** A trailing `; did you mean "…"?`, or nothing when no known word is near. */
function suggestion(word, known) {
    const nearest = nearestWord(word, known);
    return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}
// Words come from a file and may be long; beyond this a comparison says nothing and costs much.
const LONGEST_WORD = 100;
function allowedDistance(word) {
    if (word.length > LONGEST_WORD)
        return -1;
    return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}
function isCutShort(word, candidate) {
    return word.length >= 4 && (candidate.startsWith(word) || word.startsWith(candidate));
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
function distanceBetween(left, right) {
    if (left.length > LONGEST_WORD || right.length > LONGEST_WORD)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const replaced = cell(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
            let best = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, replaced);
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (row > 1 && column > 1 && swapped)
                best = Math.min(best, cell(beforeLast, column - 2) + 1);
            current.push(best);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, right.length);
}
function cell(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
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
