export const id = 652;
export const ids = [652];
export const modules = {

/***/ 53144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ earlierFrom),
/* harmony export */   f: () => (/* binding */ earlierOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49909);



/** The options that compare the candidate with earlier contracts as well. */
function earlierOptions() {
    return [
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--against-all <where>", "compare the candidate also with every earlier contract that agents may still hold: the files of a folder, or " +
            "git:<tag pattern>:<path> for one file at all tags that match"),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--against-last <n>", "of these the newest n only").argParser(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--against-days <n>", "of these the ones that were in force within the last n days only").argParser(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    ];
}
/** The earlier contracts that were asked for; throws a ConfigurationError for a window of nothing. */
function earlierFrom({ againstAll, againstLast, againstDays }, { directory, now }) {
    if (againstAll !== undefined) {
        return { earlier: { against: againstAll, last: againstLast, days: againstDays, directory, now } };
    }
    const [flag] = [
        ...(againstLast === undefined ? [] : ["--against-last"]),
        ...(againstDays === undefined ? [] : ["--against-days"]),
    ];
    if (flag === undefined)
        return {};
    throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`${flag} says how many earlier contracts count; say where they are with --against-all`);
}


/***/ }),

/***/ 49909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ budgetOptions),
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   t_: () => (/* binding */ repeatableChoice),
/* harmony export */   w0: () => (/* binding */ limitOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _shared_contract_growth_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18640);


/** One day: longer waits are never meant, and timers cannot hold more than 24 of them. */
const LONGEST_TIMEOUT_SECONDS = 86_400;
/** The options of every command that captures. */
function limitOptions() {
    return [
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--timeout <seconds>", "give up on one side after this time instead of 60 seconds").argParser(seconds),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--max-bytes <n>", "refuse replies and files larger than this many bytes, instead of 64 MiB").argParser(count),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--max-pages <n>", "refuse lists of more pages than this, instead of 256").argParser(count),
    ];
}
/** The options that say what a tool list may cost in a model's context. */
function budgetOptions() {
    return [
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--max-tokens <n>", "tokens that the candidate's tool list may cost; no limit unless the policy has one").argParser(count),
        new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--max-growth <limit>", "by how much it may grow: 10%, or a number of tokens; no limit unless the policy has one").argParser(growth),
    ];
}
/** An option that may stand several times; each value is kept in order. */
function repeatable(flags, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description).argParser((value, earlier = []) => [
        ...earlier,
        value,
    ]);
}
/** An option that may stand several times, each time with one of these values. */
function repeatableChoice(flags, description, choices) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description).argParser((value, earlier = []) => {
        if (choices.includes(value))
            return [...earlier, value];
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`Allowed choices are ${choices.join(", ")}.`);
    });
}
/** A TCP port; 0 stands for any free one. */
function port(text) {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value > 65_535)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di("Expected a port from 0 to 65535.");
    return value;
}
function growth(text) {
    const limit = (0,_shared_contract_growth_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrowthLimit */ .Q)(text);
    if (limit === undefined)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It is no limit: ${_shared_contract_growth_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .GROWTH_LIMIT_RULE */ .R}.`);
    return limit;
}
function seconds(text) {
    const value = Number(text);
    if (!/^\d+(\.\d+)?$/.test(text) || value <= 0 || value > LONGEST_TIMEOUT_SECONDS) {
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`Expected seconds, more than 0 and at most ${LONGEST_TIMEOUT_SECONDS}.`);
    }
    return value;
}
/** A whole number from 1 on. */
function count(text) {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || !Number.isSafeInteger(value)) {
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di("Expected a whole number from 1 on.");
    }
    return value;
}


/***/ }),

/***/ 96652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// UNUSED EXPORTS: commandHelps

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(30667);
;// CONCATENATED MODULE: ./.build/cli/commands/demo.js


/** `mcp-gates demo`: the contract gate on two versions of a small server that comes with the program. */
function demoCommand(session) {
    return new esm/* Command */.uB("demo")
        .summary("see the contract gate at work, with nothing to set up")
        .description("Start two versions of a small support-desk MCP server, capture one over standard\n" +
        "input and output and one over HTTP, print what an agent would lose, and write the\n" +
        "reports into a folder.")
        .option("-d, --directory <folder>", "where to write the reports", "mcp-gates-demo")
        .addHelpText("after", HELP)
        .action(async (options) => {
        const { demo } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(794), __webpack_require__.e(156), __webpack_require__.e(361), __webpack_require__.e(804), __webpack_require__.e(31), __webpack_require__.e(261), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 49680));
        await demo(options.directory, session);
    });
}
const HELP = `
Examples:
  $ mcp-gates demo
  $ mcp-gates demo --directory /tmp/reports

The exit status is ${exit/* EXIT */.d.pass} when the demo worked, although the gate in it says no.
`;

// EXTERNAL MODULE: ./.build/shared/contract/portability/profile.js
var profile = __webpack_require__(18208);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(82319);
// EXTERNAL MODULE: ./.build/shared/report/formats.js
var formats = __webpack_require__(87469);
// EXTERNAL MODULE: ./.build/cli/earlier-options.js
var earlier_options = __webpack_require__(53144);
// EXTERNAL MODULE: ./.build/cli/options.js
var options = __webpack_require__(49909);
;// CONCATENATED MODULE: ./.build/cli/commands/diff.js








/** `mcp-gates diff`: the contract gate on two targets. */
function diffCommand(session) {
    const command = new esm/* Command */.uB("diff")
        .summary("say what agents would lose from one server to another")
        .description("Compare what two servers promise, and say no when an agent that works with the\n" +
        "baseline could fail with the candidate.")
        .argument("<baseline>", "what agents rely on today: http(s) URL, stdio:<command line>, file, or git:<ref>:<path>")
        .argument("<candidate>", "what is about to replace it, likewise")
        .addOption(new esm/* Option */.c$("--format <format>", "how to report").choices(formats/* REPORT_FORMATS */.E).default("text"))
        .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
        .option("--witnesses <file>", "also write the calls that show the changes to this file, ready to be replayed")
        .addOption(new esm/* Option */.c$("--fail-on <severity>", "say no from this severity on; breaking unless the policy says otherwise").choices(rule/* FAIL_ON */.d$))
        .addOption(new esm/* Option */.c$("--callers <who>", "what callers send: declared arguments only, or any; declared unless the policy says otherwise").choices(rule/* CALLERS */.Vh))
        .addOption(new esm/* Option */.c$("--readers <who>", "who reads outputs: code (strict) or a model (tolerant); strict unless the policy says otherwise").choices(rule/* READERS */.Hk))
        .option("--policy <file>", "take what is not said here from this policy file")
        .option("--acks <file>", "changes that somebody answers for, from this file or git:<ref>:<path>; none unless it is named, beside those " +
        "of a policy that is named")
        .option("--service <name>", "name of the server product; the candidate's own name unless the policy says otherwise")
        .option("--declared-version <version>", "the versions, checked against the required bump: 1.4.0..2.0.0, a JSON manifest that both sides have, the " +
        "candidate's version, server-info, or none; without it the manifest here and that beside a git: baseline")
        .addOption((0,options/* repeatable */.EQ)("--usage <file>", "recorded calls, to see which of them would fail: NDJSON, OTLP JSON or an MCP log; may be repeated"))
        .addOption((0,options/* repeatableChoice */.t_)("--portability <profile>", `a client family whose limits the tools should keep: ${profile/* PROFILE_NAMES */.J.join(", ")}; may be repeated`, profile/* PROFILE_NAMES */.J))
        .addOption((0,options/* repeatable */.EQ)("--baseline-header <line>", 'HTTP header "Name: value"; may be repeated'))
        .addOption((0,options/* repeatable */.EQ)("--candidate-header <line>", "likewise for the candidate"))
        .addOption((0,options/* repeatable */.EQ)("--baseline-env <variable>", "NAME=value, or NAME to hand on ours, for a stdio: server"))
        .addOption((0,options/* repeatable */.EQ)("--candidate-env <variable>", "likewise for the candidate"));
    for (const option of [...(0,earlier_options/* earlierOptions */.f)(), ...(0,options/* budgetOptions */.AK)(), ...(0,options/* limitOptions */.w0)()])
        command.addOption(option);
    return command
        .addHelpText("after", diff_HELP)
        .action(async (baseline, candidate, options) => {
        const { diff } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(794), __webpack_require__.e(156), __webpack_require__.e(815), __webpack_require__.e(361), __webpack_require__.e(804), __webpack_require__.e(31), __webpack_require__.e(261), __webpack_require__.e(823), __webpack_require__.e(509)]).then(__webpack_require__.bind(__webpack_require__, 24585));
        await diff(baseline, candidate, options, session);
    });
}
const diff_HELP = `
Headers may also stand in the environment variables MCP_GATES_BASELINE_HEADERS and
MCP_GATES_CANDIDATE_HEADERS, one "Name: value" per line, so that no secret stands on
a command line.

Examples:
  $ mcp-gates diff mcp-contract.json "stdio:node build/server.js"
  $ mcp-gates diff https://mcp.example.com/mcp http://127.0.0.1:8080/mcp --fail-on risky
  $ mcp-gates diff git:main:mcp-contract.json mcp-contract.json --format markdown -o report.md
  $ mcp-gates diff git:main:mcp-contract.json mcp-contract.json \\
      --against-all "git:v2.*:mcp-contract.json" --against-days 90
  $ mcp-gates diff https://mcp.example.com/mcp "stdio:node build/server.js" \\
      --baseline-header "Authorization: Bearer $TOKEN" --candidate-env API_KEY
${exit/* EXIT_HELP */.N}`;

// EXTERNAL MODULE: ./.build/examples/support-desk/releases.js
var releases = __webpack_require__(48458);
;// CONCATENATED MODULE: ./.build/cli/commands/example.js



/** `mcp-gates example`: one of the two servers that the demo compares, to try the other commands on. */
function exampleCommand(session) {
    return new esm/* Command */.uB("example")
        .summary("run one of the two servers of the demo")
        .description("Run a small support-desk MCP server over standard input and output, or over HTTP on this machine.")
        .addArgument(new esm/* Argument */.ef("<release>", "v1: what agents rely on; v2: the release that breaks them").choices(Object.keys(releases/* SUPPORT_DESK_RELEASES */.j)))
        .addOption(new esm/* Option */.c$("--http [port]", "serve over HTTP instead; without a port, on a free one").argParser(options/* port */.Oh))
        .addHelpText("after", example_HELP)
        .action(async (release, options) => await example(release, options, session));
}
const example_HELP = `
Examples:
  $ mcp-gates example v2 --http 8080
  $ mcp-gates diff "stdio:mcp-gates example v1" "stdio:mcp-gates example v2"
`;
async function example(release, { http }, { terminal }) {
    const { serveOverHttp, serveOverStdio } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(164), __webpack_require__.e(962), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 75493));
    if (http === undefined)
        return await serveOverStdio(release);
    const address = await serveOverHttp(release, http === true ? 0 : http);
    // The line that the demo waits for.
    await terminal.write(`Listening on ${address}\n`);
}

;// CONCATENATED MODULE: ./.build/cli/commands/explain.js

/** `mcp-gates explain`: everything about one change of a report. */
function explainCommand(session) {
    return new esm/* Command */.uB("explain")
        .summary("show the proof of one change, or the call that breaks, in full")
        .description("Print everything about one change of a JSON report: what changed and why it matters,\n" +
        "before and after in full, and its proof: the call that works today and fails after\n" +
        "the change, ready to be sent.")
        .argument("<fingerprint>", "fingerprint or group of the change, or its first characters, four at least")
        .argument("[report]", "the JSON report, or - for standard input", "-")
        .addOption(new esm/* Option */.c$("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
        .addHelpText("after", explain_HELP)
        .action(async (fingerprint, report, options) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(361), __webpack_require__.e(941), __webpack_require__.e(204), __webpack_require__.e(980)]).then(__webpack_require__.bind(__webpack_require__, 28004));
        await explain(fingerprint, report, options, session);
    });
}
const explain_HELP = `
Examples:
  $ mcp-gates diff mcp-contract.json "stdio:node build/server.js" --format json -o report.json
  $ mcp-gates explain 3f2a report.json
`;

;// CONCATENATED MODULE: ./.build/cli/commands/rules.js

const FORMATS = ["text", "json", "markdown"];
/** `mcp-gates rules`: the rule table, or one rule of it. */
function rulesCommand(session) {
    return new esm/* Command */.uB("rules")
        .summary("explain the rules that changes are judged by")
        .description("Print every rule that a change is judged by, or one of them: severity, version bump, reason.")
        .addArgument(new esm/* Argument */.ef("[id]", "a rule id, as reports name it"))
        .addOption(new esm/* Option */.c$("--format <format>", "how to print them").choices(FORMATS).default("text"))
        .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
        .addHelpText("after", rules_HELP)
        .action(async (id, options) => {
        const { rules } = await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(644)]).then(__webpack_require__.bind(__webpack_require__, 9644));
        await rules(id, options, session);
    });
}
const rules_HELP = `
Examples:
  $ mcp-gates rules
  $ mcp-gates rules input-became-required
  $ mcp-gates rules --format json | jq -r '.[] | select(.severity == "breaking").id'
`;

;// CONCATENATED MODULE: ./.build/cli/commands/snapshot.js


/** `mcp-gates snapshot`: captures everything a server promises and writes it as a contract file. */
function snapshotCommand(session) {
    const command = new esm/* Command */.uB("snapshot")
        .summary("write down everything that a server promises")
        .description("Capture everything that a server promises to agents (tools, prompts, resources,\n" +
        "capabilities, instructions) and write it as one canonical JSON file.")
        .argument("<target>", "http(s) URL, stdio:<command line>, file, or git:<ref>:<path>")
        .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
        .option("--compact", "write the RFC 8785 bytes, on one line", false)
        .addOption(new esm/* Option */.c$("--era <era>", "protocol era to speak: legacy (initialize), modern (server/discover)")
        .choices(["auto", "legacy", "modern"])
        .default("auto"))
        .addOption((0,options/* repeatable */.EQ)("--header <line>", 'HTTP header "Name: value" for the server; may be repeated'))
        .addOption((0,options/* repeatable */.EQ)("--env <variable>", "NAME=value, or NAME to hand on ours, for a stdio: server"));
    for (const option of (0,options/* limitOptions */.w0)())
        command.addOption(option);
    return command.addHelpText("after", snapshot_HELP).action(async (target, options) => {
        const { snapshot } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(794), __webpack_require__.e(804), __webpack_require__.e(31), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 11175));
        await snapshot(target, options, session);
    });
}
const snapshot_HELP = `
Headers may also stand in the environment variable MCP_GATES_HEADERS, one
"Name: value" per line, so that no secret stands on a command line.

Examples:
  $ mcp-gates snapshot https://mcp.example.com/mcp -o mcp-contract.json
  $ mcp-gates snapshot "stdio:node build/server.js --readonly" --env API_TOKEN
  $ mcp-gates snapshot git:main:mcp-contract.json --compact | sha256sum

Exit status:
  0  the contract was written
  2  wrong usage or configuration
  3  the server could not be reached, or its contract is ambiguous (two tools of one
     name, a schema that is invalid): nothing was written
`;

;// CONCATENATED MODULE: ./.build/cli/program.js








/** Every command, by its name, in the order of the help. */
const COMMANDS = {
    diff: diffCommand,
    snapshot: snapshotCommand,
    explain: explainCommand,
    rules: rulesCommand,
    demo: demoCommand,
    example: exampleCommand,
};
const COMMAND_NAMES = Object.keys(COMMANDS);
/** The command line with the commands of these names. Parsing imports no library but the parser. */
function createProgram(session, names) {
    const program = new esm/* Command */.uB("mcp-gates")
        .description("Change MCP servers without breaking the agents that use them.")
        .version(session.version, "-V, --version", "print the version")
        .helpOption("-h, --help", "print this help")
        .helpCommand("help [command]", "print the help of a command")
        .addHelpText("after", `
Examples:
  $ mcp-gates demo
  $ mcp-gates snapshot https://mcp.example.com/mcp --output mcp-contract.json
  $ mcp-gates diff mcp-contract.json "stdio:node build/server.js"

A target is an http(s) URL, stdio:<command line>, a contract file, a file with a
tools/list result, or git:<ref>:<path>.
`);
    for (const name of names)
        program.addCommand(COMMANDS[name](session));
    for (const command of [program, ...program.commands])
        prepare(command, session);
    return program;
}
/** The exit status for what the parser throws: help and version were asked for, everything else is wrong usage. */
function statusOfParserError(error) {
    return error.exitCode === 0 ? exit/* EXIT */.d.pass : exit/* EXIT */.d.usage;
}
function prepare(command, { terminal }) {
    command
        .exitOverride()
        .helpOption("-h, --help", "print this help")
        .showHelpAfterError(`(see ${[command.parent?.name(), command.name()].filter(Boolean).join(" ")} --help)`)
        .configureOutput({
        writeOut: (text) => void terminal.write(text),
        writeErr: (text) => terminal.note(text),
        outputError: (text, write) => write(text.replace(/^error: /, "mcp-gates: ")),
        getOutHasColors: () => false,
        getErrHasColors: () => false,
    });
}
/** Runs one command line and answers its exit status. Throws what a command throws. */
async function runProgram(args, session) {
    let status = exit/* EXIT */.d.pass;
    const finish = (next) => {
        status = next;
    };
    try {
        await createProgram({ ...session, finish }, commandsFor(args)).parseAsync(args, { from: "user" });
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return statusOfParserError(error);
        throw error;
    }
    return status;
}
/** What has to be built to read these arguments: one command where they begin with its name, which saves start-up time. */
function commandsFor([first]) {
    const named = COMMAND_NAMES.filter((name) => name === first);
    return named.length > 0 ? named : COMMAND_NAMES;
}
/** The help of the program and of each command, as `--help` prints it; for the documentation. */
function commandHelps() {
    const printed = [];
    const terminal = {
        environment: {},
        directory: "",
        colour: false,
        columns: undefined,
        interactive: false,
        write: async (text) => void printed.push(text),
        note: (text) => void printed.push(text),
    };
    const program = createProgram({ terminal, version: "", finish: () => { } }, COMMAND_NAMES);
    return [program, ...program.commands].map((command) => {
        printed.length = 0;
        command.outputHelp();
        return { name: [command.parent?.name(), command.name()].filter(Boolean).join(" "), help: printed.join("") };
    });
}


/***/ }),

/***/ 48458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SUPPORT_DESK_RELEASES)
/* harmony export */ });
/** The two releases of the example, by the name that starts them; the values are their versions. */
const SUPPORT_DESK_RELEASES = { v1: "1.4.0", v2: "1.5.0" };


/***/ }),

/***/ 18640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseGrowthLimit),
/* harmony export */   R: () => (/* binding */ GROWTH_LIMIT_RULE)
/* harmony export */ });
/** How a growth limit is written: `10%`, `2.5%` or a whole number of tokens. */
const GROWTH_LIMIT_RULE = 'write a share of the baseline such as "10%", or a whole number of tokens';
/** The growth limit that a text says; `undefined` when it says none. */
function parseGrowthLimit(text) {
    const percent = /^(\d{1,6}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
    if (percent !== undefined)
        return { percent: Number(percent) };
    return /^\d{1,12}$/.test(text) ? { tokens: Number(text) } : undefined;
}


/***/ }),

/***/ 18208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PORTABILITY_LEVELS),
/* harmony export */   J: () => (/* binding */ PROFILE_NAMES)
/* harmony export */ });
/** The client families whose published limits are known here; each is one file in `profiles/`. */
const PROFILE_NAMES = ["anthropic", "anthropic-strict", "gemini", "mcp-2026-07-28", "openai-strict"];
/** How much a team cares: `advisory` = tell us, `required` = our agents run there, so leaving the profile is a break. */
const PORTABILITY_LEVELS = ["advisory", "required"];


/***/ }),

/***/ 82319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ READERS),
/* harmony export */   Mq: () => (/* binding */ largerBump),
/* harmony export */   Vh: () => (/* binding */ CALLERS),
/* harmony export */   Y_: () => (/* binding */ RULE_AREAS),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   ou: () => (/* binding */ BUMPS),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** How much a change can hurt an agent that works today; see `docs/rules.md`. Ordered from worst to harmless. */
const SEVERITIES = ["breaking", "risky", "review", "safe", "notation"];
/** The step of a semantic version that a change asks for. Ordered from none to largest. */
const BUMPS = ["none", "patch", "minor", "major"];
/** Who reads outputs: `strict` = code that validates them, `tolerant` = a model that reads text. */
const READERS = ["strict", "tolerant"];
/** What callers send: `declared` = only arguments that the list they know declares, `any` = anything. */
const CALLERS = ["declared", "any"];
/** From which severity on the contract gate says no. */
const FAIL_ON = ["breaking", "risky", "review", "never"];
/** The answer of a gate; only `pass` passes. */
const DECISIONS = ["pass", "fail", "unknown"];
/** The part of a contract that a rule speaks about; the sections of `docs/rules.md`. */
const RULE_AREAS = [
    "tools",
    "text",
    "inputs",
    "outputs",
    "notation",
    "prompts",
    "resources",
    "server",
    "portability",
];
/** -1, 0 or 1 as `left` is worse than, as bad as or less bad than `right`. */
function compareSeverity(left, right) {
    return Math.sign(SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right));
}
/** The larger of two version bumps. */
function largerBump(left, right) {
    return BUMPS.indexOf(left) >= BUMPS.indexOf(right) ? left : right;
}


/***/ }),

/***/ 87469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   E: () => (/* binding */ REPORT_FORMATS)
/* harmony export */ });
/** The forms in which a report can be written; `json` is the one for other tools. */
const REPORT_FORMATS = ["text", "json", "markdown", "sarif", "junit"];
/** The report in a format. Only the renderer that is asked for is loaded, and the library that it needs. */
async function renderReport(report, format, options = {}) {
    switch (format) {
        case "text": {
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(883), __webpack_require__.e(361), __webpack_require__.e(941), __webpack_require__.e(763), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 68253));
            return renderText(report, { ...options, colour: options.colour ?? false });
        }
        case "json": {
            const { renderJson } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(361), __webpack_require__.e(204), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 45823));
            return renderJson(report);
        }
        case "markdown": {
            const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(883), __webpack_require__.e(361), __webpack_require__.e(941), __webpack_require__.e(763), __webpack_require__.e(22), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 56022));
            return renderMarkdown(report, { ...options, ...(options.size ?? { limit: Number.MAX_SAFE_INTEGER }) }).text;
        }
        case "sarif": {
            const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(941), __webpack_require__.e(446)]).then(__webpack_require__.bind(__webpack_require__, 40620));
            return renderSarif(report, options);
        }
        case "junit": {
            const { renderJunit } = await Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(361), __webpack_require__.e(941), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 5981));
            return renderJunit(report);
        }
    }
}


/***/ })

};
