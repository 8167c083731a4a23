export const id = 9371;
export const ids = [9371];
export const modules = {

/***/ 89371:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ContractJudge: () => (/* binding */ ContractJudge)
});

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/contract/model.js
var model = __webpack_require__(48112);
// EXTERNAL MODULE: ./.build/shared/contract/schema/schema-digests.js
var schema_digests = __webpack_require__(42162);
// EXTERNAL MODULE: ./.build/shared/contract/semantic-digest.js
var semantic_digest = __webpack_require__(86522);
// EXTERNAL MODULE: ./.build/shared/contract/client-findings.js + 2 modules
var client_findings = __webpack_require__(57310);
// EXTERNAL MODULE: ./.build/shared/contract/diff.js + 80 modules
var contract_diff = __webpack_require__(52989);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/mcp/foreign-text.js
var foreign_text = __webpack_require__(9817);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/checks/check.js
var check = __webpack_require__(95220);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/checks/contract-checks.js





/** Names in one message at most; more are counted. */
const NAMED = 5;
/** Whether there are as many tools as were asked for. */
function checkMinimumTools({ tools }, minimum) {
    const message = `${counted(tools.length, "tool")}, at least ${minimum} asked for`;
    return tools.length >= minimum
        ? (0,check/* passed */.bF)("minimum-tools", message)
        : (0,check/* failed */.gz)("minimum-tools", "schema.empty_tools", message);
}
/** Whether each tool that was asked for is there. */
function checkRequiredTools({ tools }, required) {
    if (required.length === 0)
        return (0,check/* skipped */.hT)("required-tools", "no tool was asked for by name");
    const names = new Set(tools.map((tool) => (0,json/* stringMember */.sk)(tool, "name")));
    const missing = required.filter((name) => !names.has(name));
    return missing.length === 0
        ? (0,check/* passed */.bF)("required-tools", `all of ${listed(required)} are there`)
        : (0,check/* failed */.gz)("required-tools", "schema.missing_tool", `${listed(missing)} ${missing.length === 1 ? "is" : "are"} missing`);
}
/** Whether two tools share a name. */
function checkUniqueNames(contract) {
    const duplicate = (0,client_findings/* clientFindings */.M)(contract).find(({ id }) => id === "tool-name-duplicate");
    return duplicate === undefined
        ? (0,check/* passed */.bF)("unique-names", "every tool has a name of its own")
        : (0,check/* failed */.gz)("unique-names", "schema.duplicate_tool", `${foreign(duplicate.subject)}: ${duplicate.message}`);
}
/** Findings for which clients refuse a tool, or the whole list. */
const REFUSED = new Set(["tool-malformed", "schema-invalid", "tool-excluded"]);
/** Whether clients take every tool. */
function checkValidTools(contract) {
    const findings = (0,client_findings/* clientFindings */.M)(contract).filter(({ id }) => REFUSED.has(id));
    const [first] = findings;
    if (first === undefined)
        return (0,check/* passed */.bF)("valid-tools", "clients take every tool");
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    return (0,check/* failed */.gz)("valid-tools", "schema.invalid", `${foreign(first.subject)}: ${foreign(first.message)}${more}`);
}
/** Whether the contract has the digest that was asked for, strict or semantic. */
function checkExpectedDigest({ strict, semantic }, expected) {
    if (expected === undefined)
        return (0,check/* skipped */.hT)("expected-digest", "no digest was asked for");
    return expected === strict || expected === semantic
        ? (0,check/* passed */.bF)("expected-digest", `the contract is ${expected}`)
        : (0,check/* failed */.gz)("expected-digest", "schema.drift", `the contract is ${semantic} (strict ${strict}), not ${expected}`);
}
/** Whether the contract means the same as the one that was asked for; if not, by which change. */
function checkExpectedContract(contract, expected) {
    if (expected === undefined)
        return { check: (0,check/* skipped */.hT)("expected-contract", "no contract was asked for"), diff: null };
    const diff = (0,contract_diff/* diffContracts */.h)(expected, contract);
    const real = diff.changes.filter(({ severity }) => severity !== "notation");
    // How lists may be cached is no part of what is identical, and is told all the same when it can leak.
    if (real.length === 0) {
        const message = diff.identical
            ? "the contract is the expected one"
            : "the contract means the same as the expected one";
        return { check: (0,check/* passed */.bF)("expected-contract", message), diff: null };
    }
    return { check: (0,check/* failed */.gz)("expected-contract", "schema.drift", driftWords(real)), diff };
}
function driftWords(changes) {
    const [worst] = changes;
    const counts = ["breaking", "risky", "review", "safe"].flatMap((severity) => {
        const count = changes.filter((change) => change.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}`];
    });
    const first = worst === undefined
        ? ""
        : `: ${worst.subject.name === "" ? "" : `${foreign(worst.subject.name)}: `}${foreign(worst.message)}`;
    return `${counts.join(", ")} ${changes.length === 1 ? "change" : "changes"}${first}`;
}
/** Whether the server is the one that was asked for. */
function checkServer({ serverInfo }, expected) {
    if (expected === undefined)
        return (0,check/* skipped */.hT)("server", "no server was asked for by name or version");
    const [name, version] = [(0,json/* stringMember */.sk)(serverInfo ?? {}, "name"), (0,json/* stringMember */.sk)(serverInfo ?? {}, "version")];
    if (expected.name !== undefined && expected.name !== name)
        return (0,check/* failed */.gz)("server", "identity.wrong_server", `the server calls itself ${said(name)}, not ${expected.name}`);
    if (expected.version !== undefined && expected.version !== version)
        return (0,check/* failed */.gz)("server", "identity.wrong_version", `the server's version is ${said(version)}, not ${expected.version}`);
    return (0,check/* passed */.bF)("server", `the server is ${said(name)} ${said(version)}`);
}
function said(text) {
    return text === undefined ? "nothing" : foreign(text);
}
function listed(names) {
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
    return names.slice(0, NAMED).map(foreign).join(", ") + more;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Secrets were cut from the contract when it was read. */
function foreign(text) {
    return (0,foreign_text/* foreignText */.qk)(text, { secrets: [], length: 120 });
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/judged-contract.js





/**
 * Judges the contracts of a set of servers. Replicas and regions promise the same: a contract that was seen before, held
 * against the same checks, is neither judged nor kept again.
 */
class ContractJudge {
    #known = new WeakMap();
    #knownTools = new WeakMap();
    #schemas = new schema_digests/* SchemaDigests */.N();
    /** The digests of a contract, and the answers of the checks that look at nothing else. */
    judge(contract, checks) {
        const known = this.#known.get(checks) ?? new Map();
        this.#known.set(checks, known);
        const key = (0,canonical/* digestOfText */.Nv)(JSON.stringify(contract));
        const judged = known.get(key) ?? this.#judge(contract, checks);
        known.set(key, judged);
        return judged;
    }
    /** The answers of the checks of tools alone, which hold in each era that the server speaks. */
    judgeTools(contract, checks) {
        const known = this.#knownTools.get(checks) ?? new Map();
        this.#knownTools.set(checks, known);
        const key = (0,canonical/* digestOfText */.Nv)(JSON.stringify(contract));
        const answers = known.get(key) ?? toolChecks(contract, checks);
        known.set(key, answers);
        return answers;
    }
    #judge(contract, checks) {
        const digests = { strict: (0,model/* contractDigest */.vE)(contract), semantic: (0,semantic_digest/* semanticDigest */.t)(contract, this.#schemas) };
        const { check, diff } = checkExpectedContract(contract, checks.expectedContract);
        return {
            contract,
            digests,
            checks: [
                ...toolChecks(contract, checks),
                checkServer(contract, checks.expectedServer),
                checkExpectedDigest(digests, checks.expectedDigest),
                check,
            ],
            diff,
        };
    }
}
function toolChecks(contract, checks) {
    return [
        checkMinimumTools(contract, checks.minimumTools),
        checkRequiredTools(contract, checks.requiredTools),
        checkUniqueNames(contract),
        checkValidTools(contract),
    ];
}


/***/ })

};
