export const id = 981;
export const ids = [981];
export const modules = {

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8669);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2322);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(906);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9820);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3000);





/**
 * The report as JUnit XML: one suite for the server, one case for each breaking, risky and review change, which fails
 * when it makes the gate say no. A verdict that no such case carries is a case of its own: passing, failing, or an error
 * when there is no verdict. Compatible and notation changes are counted in the suite's properties.
 */
function renderJunit(report) {
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(report.service || report.candidate.server.name || "MCP contract", 80);
    const changes = report.changes.filter(({ severity }) => severity !== "safe" && severity !== "notation");
    const cases = changes.map((change) => changeCase(change, name, report));
    const own = verdictCase(report, name, cases);
    const all = own === null ? cases : [own, ...cases];
    const totals = {
        "@_tests": all.length,
        "@_failures": all.filter((item) => "failure" in item).length,
        "@_errors": all.filter((item) => "error" in item).length,
        "@_skipped": 0,
    };
    return new fast_xml_parser__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false }).build({
        "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
        testsuites: {
            "@_name": "mcp-gates",
            ...totals,
            testsuite: { "@_name": name, ...totals, properties: propertiesOf(report), testcase: all },
        },
    });
}
function changeCase(change, service, report) {
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(change);
    const sentence = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(change)}${place === "" ? "" : ` (${place})`}`;
    const base = {
        "@_name": `${change.rule}: ${sentence}`,
        "@_classname": `${service}.${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectWords */ .oR)(change)}`,
        "@_time": 0,
    };
    const detail = detailOf(change, sentence);
    if (report.decision === "pass" || !(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .failsOn */ .Hu)(change.severity, report.options.failOn)) {
        return { ...base, "system-out": `${change.severity}: ${detail}` };
    }
    return { ...base, failure: { "@_message": sentence, "@_type": change.severity, "#text": detail } };
}
/** The case for a verdict that the cases of the changes do not show. */
function verdictCase(report, service, cases) {
    const { sentence } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(report);
    const base = { "@_name": `contract: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(sentence, 400)}`, "@_classname": service, "@_time": 0 };
    const reason = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(report.reason, 1_000);
    if (report.decision === "unknown")
        return { ...base, error: { "@_message": reason, "@_type": "unknown" } };
    if (report.decision === "fail") {
        if (cases.some((item) => "failure" in item))
            return null;
        return { ...base, failure: { "@_message": reason, "@_type": "contract" } };
    }
    return cases.length === 0 ? base : null;
}
function detailOf(change, sentence) {
    const witness = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .witnessOf */ .XH)(change);
    return [
        `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectWords */ .oR)(change)}: ${sentence}`,
        ...(witness === null ? [] : [`${witness.words}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(witness.value)}`]),
        ...(change.notes ?? []).map((note) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(note, 200)),
        `fingerprint ${change.fingerprint}`,
    ].join("\n");
}
function propertiesOf(report) {
    const properties = {
        decision: report.decision,
        changes: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(report),
        "required-bump": report.requiredBump,
        baseline: report.baseline.digest,
        candidate: report.candidate.digest,
    };
    return {
        property: Object.entries(properties).map(([name, value]) => ({ "@_name": name, "@_value": (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(value) })),
    };
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3000);

/** The verdict of a report. A failure that no change explains, and an unknown, are told by the report's own reason. */
function verdictOf(report) {
    if (report.decision === "unknown")
        return { sign: "unknown", sentence: `no verdict: ${report.reason}` };
    const { breaking, risky, review, safe, notation } = report.summary;
    const fails = report.decision === "fail";
    if (fails && !report.changes.some((change) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .failsOn */ .Hu)(change.severity, report.options.failOn))) {
        return { sign: "fail", sentence: report.reason };
    }
    if (breaking > 0) {
        const sentence = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(breaking, "breaking change")}, agents that work today can fail`;
        if (fails)
            return { sign: "fail", sentence };
        return { sign: "warn", sentence: `${sentence}; the gate lets ${breaking === 1 ? "it" : "them"} through` };
    }
    const sign = fails ? "fail" : "pass";
    if (risky > 0) {
        return { sign, sentence: `nothing breaks for certain, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(risky, "change")} may differ silently` };
    }
    if (review > 0) {
        return {
            sign,
            sentence: `nothing breaks, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(review, "text")} that ${review === 1 ? "steers" : "steer"} agents changed`,
        };
    }
    if (safe > 0)
        return { sign, sentence: `nothing breaks, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(safe, "compatible change")}` };
    if (notation > 0)
        return { sign, sentence: "the same contract, only written differently" };
    return { sign, sentence: report.identical ? "the contract is identical" : "no change that agents can notice" };
}


/***/ })

};
