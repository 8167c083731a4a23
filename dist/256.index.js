export const id = 256;
export const ids = [256,917];
export const modules = {

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1767);



/** The one text of a JSON value: RFC 8785 (keys sorted by UTF-16 code units, shortest numbers, no white space). */
function canonicalText(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError("not a JSON value");
    return text;
}
/** `sha256:` and 64 hex digits: the digest of the canonical text of a JSON value. */
function digestOf(value) {
    return `sha256:${digestOfText(canonicalText(value))}`;
}
/** 64 hex digits: SHA-256 of a text in UTF-8. */
function digestOfText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text, "hex");
}
/** Whether two JSON values are equal: key order and the spelling of numbers do not count, array order does. */
function sameJson(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined || typeof left !== "object" || typeof right !== "object")
        return false;
    if (left === null || right === null)
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(left) || (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(right)) {
        return ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(left) &&
            (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(right) &&
            left.length === right.length &&
            left.every((item, index) => sameJson(item, right[index])));
    }
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length)
        return false;
    for (const key of keys) {
        if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key]))
            return false;
    }
    return true;
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SUBJECT_KINDS),
/* harmony export */   n: () => (/* binding */ makeChange)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7039);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5314);


/** What a change is about. `server` is the server itself (capabilities, versions, instructions, identity). */
const SUBJECT_KINDS = ["tool", "prompt", "resource", "template", "server"];
/** Makes the change of an edit. Throws when the rule is not in the table: a differ must not invent ids. */
function makeChange(edit, readers) {
    const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleById */ .B)(edit.rule);
    const usual = readers === "tolerant" && rule.tolerant !== undefined ? rule.tolerant : rule;
    const before = edit.before ?? null;
    const after = edit.after ?? null;
    const group = shortDigest([edit.rule, edit.subject.kind, edit.pointer, before, after]);
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
function shortDigest(parts) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(parts)).slice(0, 16);
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
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

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: contractReportSchema, reportJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./.build/shared/contract/change.js
var change = __webpack_require__(6917);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(2319);
;// CONCATENATED MODULE: ./.build/shared/report/json-schema.js




const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/u);
const shortHash = schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/u);
const whole = schemas/* int */.Whr().min(0);
/** Any JSON value: what `JSON.parse` made needs no check. */
const json = schemas/* unknown */.L5J();
const finding = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe("Stable id of the finding, such as tool-name-duplicate."),
    subject: schemas/* string */.YjP().describe("The name of the tool, prompt or resource, or its position as #3."),
    pointer: schemas/* string */.YjP().describe("JSON pointer within the contract."),
    message: schemas/* string */.YjP().describe("One plain sentence: what is wrong and what clients do with it."),
    ambiguous: schemas/* boolean */.zMY().describe("Whether the contract cannot be used as the measure of another one."),
})
    .readonly();
const side = schemas/* strictObject */.rej({
    digest: digest.describe("Digest over everything that the contract promises."),
    semanticDigest: digest.describe("Digest with notation folded: equal when nothing but notation differs."),
    source: schemas/* string */.YjP().describe("The target as a person wrote it, without credentials."),
    server: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().nullable().describe("serverInfo.name, null when the source does not tell."),
        version: schemas/* string */.YjP().nullable().describe("serverInfo.version, null when the source does not tell."),
    })
        .readonly()
        .describe("Who the server says it is."),
    protocolVersion: schemas/* string */.YjP().nullable().describe("The negotiated MCP revision, null when it is not known."),
    findings: schemas/* array */.YOg(finding)
        .readonly()
        .describe("What conforming clients drop or choke on, whether or not it is new."),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("What a person should know about the capture, each a sentence."),
})
    .readonly();
const json_schema_change = schemas/* strictObject */.rej({
    fingerprint: shortHash.describe("Identity of the change: rule, subject, pointer, before and after."),
    group: shortHash.describe("The same edit on many subjects has one group."),
    rule: schemas/* string */.YjP().describe("Id of the rule, explained in docs/rules.md."),
    severity: schemas/* enum */.k5n(rule/* SEVERITIES */.oC).describe("How much it can hurt an agent that works today."),
    bump: schemas/* enum */.k5n(rule/* BUMPS */.ou).describe("The step of a semantic version that it asks for."),
    subject: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(change/* SUBJECT_KINDS */.j),
        name: schemas/* string */.YjP()
            .describe("Name of the tool or prompt, URI of the resource, uriTemplate of the template, name of the server."),
    })
        .readonly()
        .describe("What changed; a renamed subject has its old name."),
    renamedTo: schemas/* string */.YjP().exactOptional().describe("The new name of a renamed subject."),
    direction: schemas/* enum */.k5n(["input", "output"]).nullable().describe("Whether it is about arguments, results or neither."),
    pointer: schemas/* string */.YjP().describe("JSON pointer within the subject, on the side where the edit stands."),
    before: json.describe("The value in the baseline; null when there was nothing."),
    after: json.describe("The value in the candidate; null when there is nothing."),
    message: schemas/* string */.YjP().describe("One plain sentence without a full stop; foreign names stand as they are."),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().exactOptional().describe("Further facts, each a plain sentence or word."),
    proof: schemas/* strictObject */.rej({
        state: schemas/* enum */.k5n(["rule", "proved", "refuted", "dropped", "unknown"])
            .describe("How the severity is known: the edit itself, compatibility shown, a value that breaks, a value that is ignored, undecided."),
        witness: json.exactOptional().describe("The value that shows the break: arguments of a call, or a result."),
    })
        .readonly()
        .describe("How the severity is known."),
})
    .readonly();
/** The JSON report, version 1, as it is published in `docs/report.schema.json`. Unknown members are refused. */
const json_schema_contractReportSchema = schemas/* strictObject */.rej({
    reportVersion: schemas/* literal */.euz(1).describe("Version of this format; members are only ever added within a version."),
    decision: schemas/* enum */.k5n(rule/* DECISIONS */.Yv).describe("The answer of the gate; only pass passes."),
    reason: schemas/* string */.YjP().describe("Why, in one sentence without a full stop."),
    service: schemas/* string */.YjP().describe("Name of the server product; may be empty."),
    identical: schemas/* boolean */.zMY().describe("Whether nothing at all differs."),
    options: schemas/* strictObject */.rej({
        callers: schemas/* enum */.k5n(rule/* CALLERS */.Vh).describe("What callers are taken to send."),
        readers: schemas/* enum */.k5n(rule/* READERS */.Hk).describe("Who is taken to read results."),
        failOn: schemas/* enum */.k5n(rule/* FAIL_ON */.d$).describe("From which severity on the gate fails."),
    })
        .readonly()
        .describe("Under which rules the contracts were compared."),
    baseline: side.describe("The contract that agents rely on today."),
    candidate: side.describe("The contract that is about to replace it."),
    changeKind: schemas/* enum */.k5n(["none", "schema"]).describe("none when at most notation differs."),
    requiredBump: schemas/* enum */.k5n(rule/* BUMPS */.ou).describe("The largest version step that a change asks for."),
    declaredBump: schemas/* enum */.k5n(rule/* BUMPS */.ou).nullable().describe("The version step that was declared, null when none was found."),
    declaredVersions: schemas/* strictObject */.rej({ baseline: schemas/* string */.YjP(), candidate: schemas/* string */.YjP(), source: schemas/* string */.YjP().describe("Where they stand.") })
        .readonly()
        .nullable()
        .describe("The declared versions, null when none were found."),
    tokens: schemas/* strictObject */.rej({ baseline: whole, candidate: whole })
        .readonly()
        .describe("Estimated context cost of each tool list, in tokens."),
    summary: schemas/* strictObject */.rej({ breaking: whole, risky: whole, review: whole, safe: whole, notation: whole })
        .readonly()
        .describe("How many changes of each severity; a group counts once per subject."),
    changes: schemas/* array */.YOg(json_schema_change).readonly().describe("All changes, once per subject, worst first."),
    notCompared: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("Parts that could not be compared, each a sentence."),
})
    .readonly();

;// CONCATENATED MODULE: ./.build/shared/report/json.js



/**
 * The report as JSON text: two spaces, a final line feed, members in the order of the schema however the report was made.
 * Values of the contracts keep the order in which they were captured.
 */
function renderJson(report) {
    return `${JSON.stringify(orderedReport(report), null, 2)}\n`;
}
/** The JSON Schema (2020-12) of the report, for `docs/report.schema.json`. */
function reportJsonSchema() {
    const { $schema, ...schema } = z.toJSONSchema(contractReportSchema, {
        target: "draft-2020-12",
        // zod says readOnly for readonly types; in JSON Schema that word is about who may write a member.
        override: ({ jsonSchema }) => {
            delete jsonSchema.readOnly;
        },
    });
    return {
        $schema,
        $id: "urn:mcp-gates:contract-report:1",
        title: "mcp-gates contract report, version 1",
        description: "What changed between two contracts of an MCP server, and what the contract gate decided.",
        ...schema,
    };
}
function orderedReport(report) {
    const { options, declaredVersions, tokens, summary } = report;
    return {
        reportVersion: report.reportVersion,
        decision: report.decision,
        reason: report.reason,
        service: report.service,
        identical: report.identical,
        options: { callers: options.callers, readers: options.readers, failOn: options.failOn },
        baseline: orderedSide(report.baseline),
        candidate: orderedSide(report.candidate),
        changeKind: report.changeKind,
        requiredBump: report.requiredBump,
        declaredBump: report.declaredBump,
        declaredVersions: declaredVersions === null
            ? null
            : {
                baseline: declaredVersions.baseline,
                candidate: declaredVersions.candidate,
                source: declaredVersions.source,
            },
        tokens: { baseline: tokens.baseline, candidate: tokens.candidate },
        summary: {
            breaking: summary.breaking,
            risky: summary.risky,
            review: summary.review,
            safe: summary.safe,
            notation: summary.notation,
        },
        changes: report.changes.map(orderedChange),
        notCompared: report.notCompared,
    };
}
function orderedSide(side) {
    return {
        digest: side.digest,
        semanticDigest: side.semanticDigest,
        source: side.source,
        server: { name: side.server.name, version: side.server.version },
        protocolVersion: side.protocolVersion,
        findings: side.findings.map(({ id, subject, pointer, message, ambiguous }) => ({ id, subject, pointer, message, ambiguous })),
        notes: side.notes,
    };
}
function orderedChange(change) {
    const { proof } = change;
    return {
        fingerprint: change.fingerprint,
        group: change.group,
        rule: change.rule,
        severity: change.severity,
        bump: change.bump,
        subject: { kind: change.subject.kind, name: change.subject.name },
        ...(change.renamedTo === undefined ? {} : { renamedTo: change.renamedTo }),
        direction: change.direction,
        pointer: change.pointer,
        before: change.before,
        after: change.after,
        message: change.message,
        ...(change.notes === undefined ? {} : { notes: change.notes }),
        proof: { state: proof.state, ...(proof.witness === undefined ? {} : { witness: proof.witness }) },
    };
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
