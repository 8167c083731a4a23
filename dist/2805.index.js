export const id = 2805;
export const ids = [2805];
export const modules = {

/***/ 57039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   zk: () => (/* binding */ digestStart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** The one text of a JSON value: RFC 8785 (keys sorted by UTF-16 code units, shortest numbers, no white space). */
function canonicalText(value) {
    const runs = [];
    writeCanonical(value, (run) => runs.push(run));
    return runs.join("");
}
/** `sha256:` and 64 hex digits: the digest of the canonical text of a JSON value, which is never there as a whole. */
function digestOf(value) {
    let first;
    let further;
    writeCanonical(value, (run) => {
        if (first === undefined)
            first = run;
        else
            further = (further ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(first)).update(run);
    });
    return `sha256:${further?.digest("hex") ?? digestOfText(first ?? "")}`;
}
/** The beginning of a digest, by which people compare it: `sha256:` and 12 hex digits. */
function digestStart(digest) {
    return digest.slice(0, "sha256:".length + 12);
}
/** 64 hex digits: SHA-256 of a text in UTF-8. */
function digestOfText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text, "hex");
}
/** Pieces of text that are joined to one run: more would be held as long as the whole text is not there. */
const PIECES_OF_A_RUN = 4096;
/** Characters of a piece that is a run by itself, so that no second copy of it is made. */
const LONG_PIECE = 65_536;
/** Writes the canonical text in runs, at least one. Throws a TypeError for what JSON cannot hold (RFC 8785, 3.2.2). */
function writeCanonical(root, write) {
    const pieces = [];
    const flush = () => {
        write(pieces.join(""));
        pieces.length = 0;
    };
    const add = (piece) => {
        if (piece.length >= LONG_PIECE) {
            flush();
            write(piece);
        }
        else if (pieces.push(piece) === PIECES_OF_A_RUN)
            flush();
    };
    const value = (part) => {
        if (typeof part !== "object" || part === null)
            add(scalar(part));
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(part)) {
            let before = "[";
            for (const item of part) {
                add(before);
                value(item);
                before = ",";
            }
            add(before === "[" ? "[]" : "]");
        }
        else {
            let before = "{";
            for (const key of Object.keys(part).sort()) {
                const item = part[key];
                if (item === undefined)
                    continue;
                add(`${before}${scalar(key)}:`);
                value(item);
                before = ",";
            }
            add(before === "{" ? "{}" : "}");
        }
    };
    value(root);
    flush();
}
function scalar(value) {
    if (typeof value === "number" && !Number.isFinite(value))
        throw new TypeError(`${value} is not a JSON value`);
    if (typeof value === "string" && !value.isWellFormed())
        throw new TypeError("a text with half a character (a lone surrogate) is not a JSON value");
    const text = JSON.stringify(value);
    if (text === undefined)
        throw new TypeError("not a JSON value");
    return text;
}
/** Whether two JSON values are equal: key order and the spelling of numbers do not count, array order does. */
function sameJson(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined || typeof left !== "object" || typeof right !== "object")
        return false;
    if (left === null || right === null)
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(left) || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(right)) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(left) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(right) || left.length !== right.length)
            return false;
        for (let index = 0; index < left.length; index++)
            if (!sameJson(left[index], right[index]))
                return false;
        return true;
    }
    // Every part of every list is compared: counting the keys makes no array of them.
    let members = 0;
    for (const key in left) {
        if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key]))
            return false;
        members += 1;
    }
    for (const _key in right)
        members -= 1;
    return members === 0;
}


/***/ }),

/***/ 68669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ colours),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/** Marks made of Select Graphic Rendition sequences (ECMA-48, section 8.3.117), or none. */
function colours(on) {
    const mark = (start, end) => (text) => on && text !== "" ? `\u001B[${start}m${text}\u001B[${end}m` : text;
    return {
        bold: mark(1, 22),
        dim: mark(2, 22),
        red: mark(31, 39),
        green: mark(32, 39),
        yellow: mark(33, 39),
        blue: mark(34, 39),
    };
}
/** The columns that a marked text takes. */
function columnsOf(marked) {
    return marked.replace(MARK, "").length;
}
const MARK = /\p{Cc}\[\d+m/gu;


/***/ }),

/***/ 23584:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ attentionOf)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16941);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19719);


/** What a person should look at, the worst first; empty = nothing. */
function attentionOf({ environments, at }) {
    return environments
        .flatMap((environment) => notesOf(environment, at).map((said) => ({ ...said, environment: environment.name })))
        .sort((left, right) => WORST_FIRST.indexOf(left.tone) - WORST_FIRST.indexOf(right.tone));
}
const WORST_FIRST = ["bad", "unknown", "wait", "quiet", "good"];
function notesOf(environment, at) {
    return [
        ...ledgerNotes(environment),
        ...servingNotes(environment, at),
        ...deploymentNotes(environment, at),
        ...reviewNotes(environment, at),
        ...environment.unreadableCalendars.map(({ calendar, problem }) => {
            return { tone: "unknown", words: `The calendar ${calendar} cannot be read: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(problem, 300)}` };
        }),
    ];
}
function ledgerNotes({ unreadable, doubts }) {
    const blocking = doubts.filter(({ blocks }) => blocks);
    const others = doubts.length - blocking.length;
    return [
        ...(unreadable === null
            ? []
            : [{ tone: "unknown", words: `The ledger cannot be read: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(unreadable, 300)}` }]),
        ...blocking.map(({ is, code }) => {
            return { tone: "bad", words: `The ledger is not believed (${code}): ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(is, 300)}` };
        }),
        ...(others === 0 ? [] : [{ tone: "wait", words: leftOutWords(others) }]),
    ];
}
function leftOutWords(number) {
    return number === 1 ? "1 entry of the ledger is not believed" : `${number} entries of the ledger are not believed`;
}
function servingNotes({ state, serving, health, verifications, history }, at) {
    if (state === "stopped") {
        const served = history.find(({ servedFrom }) => servedFrom !== null);
        const last = served === undefined ? "" : `; the last was ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(served.release)}`;
        return [{ tone: "bad", words: `Nothing serves by the ledger${last}` }];
    }
    const notes = [];
    if (health === "failing" && verifications.lastFailed !== null) {
        notes.push({ tone: "bad", words: `The newest verification ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verificationWords */ .xF)(verifications.lastFailed, at)}` });
    }
    if (serving !== null && serving.override !== null) {
        notes.push({ tone: "wait", words: `An emergency serves, ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideWords */ .mF)(serving.override)}` });
    }
    return notes;
}
function deploymentNotes({ underWay, history }, at) {
    const [newest] = history;
    const dead = newest?.state === "abandoned" || newest?.state === "failed" ? newest : undefined;
    return [
        ...underWay.map(({ release, startedAt }) => {
            return {
                tone: "wait",
                words: `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(release)} is being deployed since ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .momentAndDistance */ .rT)(startedAt, at)}`,
            };
        }),
        ...(dead === undefined
            ? []
            : [
                {
                    tone: dead.state === "failed" ? "bad" : "unknown",
                    words: `The newest deployment, ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(dead.release)}, ${dead.state === "failed" ? "failed" : "was abandoned: its job died"}, ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .momentAndDistance */ .rT)(dead.endedAt ?? dead.startedAt, at)}`,
                },
            ]),
    ];
}
/** A review that was due long ago is told in the history alone: the ledger does not tell whether it was held. */
function reviewNotes({ reviews, history }, at) {
    return reviews.flatMap(({ deploymentId, dueAt, isOver }) => {
        const deployment = history.find(({ id }) => id === deploymentId);
        if (deployment === undefined || (isOver && deployment.state !== "serving"))
            return [];
        const words = isOver ? "had to be held" : "is due";
        return [
            {
                tone: isOver ? "wait" : "quiet",
                words: `The review after the emergency with ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(deployment.release)} ${words} by ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .momentAndDistance */ .rT)(dueAt, at)}`,
            },
        ];
    });
}


/***/ }),

/***/ 19175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatusText: () => (/* binding */ renderStatusText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16941);
/* harmony import */ var _status_attention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23584);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19719);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77009);





/** The status of promotions for a terminal: a table of the environments, what needs a look, and then each of them. */
function renderStatusText(report, options) {
    const page = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .pageOf */ .ZZ)(options);
    const { service, at, environments } = report;
    const parts = [
        [page.paint.bold((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(service, 80)), page.paint.dim(`as of ${at.slice(0, 16)}Z, by the ledger's clock`)],
        ...(environments.length === 0 ? [["The policy names no environments."]] : [tableOf(report, page)]),
        attentionLines(report, page),
        ...environments.map((environment) => environmentLines(environment, at, page)),
    ];
    const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutWorkflowCommands */ .CA)(`${text.join("\n\n")}\n`);
}
const SIGNS = { good: "✓", wait: "◔", bad: "✖", unknown: "?", quiet: "·" };
const PAINTS = {
    good: "green",
    wait: "yellow",
    bad: "red",
    unknown: "yellow",
    quiet: "dim",
};
/** A row for each environment; where they are wider than the terminal, the last columns are left out: they stand below. */
function tableOf({ environments, at }, page) {
    const rows = environments.map((environment) => {
        const { name, serving } = environment;
        const { tone, words } = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(environment);
        const cells = serving === null
            ? [name, words, "", "", ""]
            : [
                name,
                words,
                (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseName */ ["do"])(serving.release),
                (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .momentAndDistance */ .rT)(serving.servedFrom ?? serving.startedAt, at),
                serving.ticket === null ? "" : (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ticketName */ .M6)(serving.ticket),
            ];
        return { tone, cells: cells.map((cell) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(cell), 40)) };
    });
    const head = ["environment", "state", "release", "since", "ticket"];
    const widths = head.map((title, column) => {
        return Math.max(title.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0));
    });
    const columns = head.findLastIndex((_, last) => sum(widths.slice(0, last + 1)) + 2 * last + 2 <= page.width) + 1;
    const line = (cells) => cells
        .slice(0, columns)
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd();
    return [
        page.paint.dim(`  ${line(head)}`),
        ...rows.map(({ tone, cells }) => `${page.paint[PAINTS[tone]](SIGNS[tone])} ${line(cells)}`),
    ];
}
function attentionLines(report, page) {
    const notes = (0,_status_attention_js__WEBPACK_IMPORTED_MODULE_2__/* .attentionOf */ .S)(report);
    if (notes.length === 0)
        return [`${page.paint.green(SIGNS.good)} Nothing needs attention.`];
    return notes.flatMap(({ tone, environment, words }) => {
        const first = `${page.paint[PAINTS[tone]](SIGNS[tone])} `;
        return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(environment)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(words)}`, page, { first, rest: "  " });
    });
}
function environmentLines(environment, at, page) {
    const { name, serving, verifications, onward, waiting } = environment;
    const { lastPassed, lastFailed } = verifications;
    const facts = [
        ...(serving === null
            ? []
            : [
                ["by", (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .actorName */ .ti)(serving)],
                ["run", serving.runUrl ?? ""],
                ["image", (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(serving)],
                ["contract", (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .contractName */ .am)(serving)],
            ]),
        ["verified", lastPassed === null ? "" : (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationWords */ .xF)(lastPassed, at)],
        ["failed", lastFailed === null ? "" : (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationWords */ .xF)(lastFailed, at)],
        ["freeze", (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentFreezeWords */ .gs)(environment, at)],
        ["next", waiting === null ? "" : `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseName */ ["do"])(waiting.release)} ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingWords */ .RK)(waiting, at)}`],
    ];
    return [
        page.paint.bold((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 64)),
        ...facts.filter(([, value]) => value !== "").flatMap((fact) => factLines(fact, page)),
        ...onward.flatMap((step) => onwardLines(step, at, page)),
        ...historyLines(environment, at, page),
    ];
}
function factLines([title, value], page) {
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(value), page, { first: `  ${page.paint.dim(title.padEnd(9))} `, rest: " ".repeat(12) });
}
function onwardLines(step, at, page) {
    const { tone, words } = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .onwardWords */ .zs)(step, at);
    const indent = { first: "    ", rest: "    " };
    const first = `  ${page.paint[PAINTS[tone]](SIGNS[tone])} → `;
    const details = step.isThere ? [] : [(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .soakWords */ .IR)(step), (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .freezeWords */ .n4)(step, at)].filter((part) => part !== "");
    const reasons = step.isThere ? [] : step.reasons.filter(({ decision }) => decision !== "wait");
    return [
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(step.to)}: ${words}`, page, { first, rest: indent.rest }),
        ...details.flatMap((detail) => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(detail), page, indent)),
        ...reasons.flatMap(({ meaning, next, code }) => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${meaning} ${next} (${code})`, page, indent)),
    ];
}
/** Deployments before what serves that a terminal shows. */
const SHOWN = 5;
function historyLines({ history, earlier, hasOlder }, at, page) {
    const shown = history.slice(0, SHOWN);
    const left = history.length - shown.length + earlier;
    return [
        ...shown.flatMap(({ release, state, startedAt, servedSeconds, ticket }) => {
            const { tone, words } = _status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im[state];
            const served = servedSeconds === null ? "" : `, served ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .spanWords */ .Wd)(servedSeconds)}`;
            const under = ticket === null ? "" : `, ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ticketName */ .M6)(ticket)}`;
            const text = `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseName */ ["do"])(release)} ${words}, began ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .momentAndDistance */ .rT)(startedAt, at)}${served}${under}`;
            const first = `  ${page.paint[PAINTS[tone]](SIGNS[tone])} `;
            return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(text), page, { first, rest: "    " });
        }),
        ...(left === 0 && !hasOlder
            ? []
            : [page.paint.dim(`    and ${hasOlder ? `${left} more, and older ones` : `${left} more`}`)]),
    ];
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 77009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   xK: () => (/* binding */ withRemark)
/* harmony export */ });
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);

function pageOf(options) {
    return { width: Math.max(40, options.width ?? 100), paint: (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M)(options.colour) };
}
/**
 * Lines of at most `width` columns, broken at spaces; words that are longer than a line stay whole, so that they can be
 * copied. `indent` stands in front of every line but the first, which starts with `first`.
 */
function wrap(text, page, indent) {
    const lines = [];
    let line = indent.first;
    let isEmpty = true;
    for (const word of text.split(" ")) {
        if (!isEmpty && line.length + 1 + word.length > page.width) {
            lines.push(line);
            line = indent.rest;
            isEmpty = true;
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    return [...lines, line];
}
/** The lines with a dim remark at the end of the last one, or on a line of its own where it does not fit. */
function withRemark(lines, remark, page, indent) {
    const last = lines.at(-1) ?? "";
    const dim = page.paint.dim(remark);
    if ((0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(last) + 2 + remark.length <= page.width)
        return [...lines.slice(0, -1), `${last}  ${dim}`];
    return [...lines, indent + dim];
}


/***/ })

};
