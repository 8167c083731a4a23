export const id = 6388;
export const ids = [6388];
export const modules = {

/***/ 53144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${flag} says how many earlier contracts count; say where they are with --against-all`);
}


/***/ }),

/***/ 49909:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ budgetOptions),
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
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
/** Seconds, a fraction too. */
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

/***/ 96388:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// UNUSED EXPORTS: commandHelps

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./.build/shared/mcp/interruption.js
var mcp_interruption = __webpack_require__(31206);
// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(30667);
;// CONCATENATED MODULE: ./.build/cli/commands/demo.js


/** Name, arguments and summary: what the list of commands shows. */
function demoHeading() {
    return new esm/* Command */.uB("demo")
        .summary("see the contract gate at work, with nothing to set up")
        .description("Start two versions of a small support-desk MCP server, capture one over standard " +
        "input and output and one over HTTP, print what an agent would lose, and write the " +
        "reports into a folder.");
}
/** `mcp-gates demo`: the contract gate on two versions of a small server that comes with the program. */
function demoCommand(session) {
    return demoHeading()
        .option("-d, --directory <folder>", "where to write the reports", "mcp-gates-demo")
        .addHelpText("after", HELP)
        .action(async (options) => {
        const { demo } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(8537), __webpack_require__.e(131), __webpack_require__.e(2103), __webpack_require__.e(7068)]).then(__webpack_require__.bind(__webpack_require__, 49680));
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








/** Name, arguments and summary: what the list of commands shows. */
function diffHeading() {
    return new esm/* Command */.uB("diff")
        .summary("say what agents would lose from one server to another")
        .description("Compare what two servers promise, and say no when an agent that works with the " +
        "baseline could fail with the candidate.")
        .argument("<baseline>", "what agents rely on today: http(s) URL, stdio:<command line>, file, or git:<ref>:<path>")
        .argument("<candidate>", "what is about to replace it, likewise");
}
/** `mcp-gates diff`: the contract gate on two targets. */
function diffCommand(session) {
    const command = diffHeading()
        .addOption(new esm/* Option */.c$("--format <format>", "how to report").choices(formats/* REPORT_FORMATS */.E).default("text"))
        .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
        .option("--witnesses <file>", "also write the calls that show the changes to this file, ready to be replayed")
        .addOption(new esm/* Option */.c$("--fail-on <severity>", "say no from this severity on; breaking unless the policy says otherwise").choices(rule/* FAIL_ON */.d$))
        .addOption(new esm/* Option */.c$("--callers <who>", "what callers send: declared arguments only, or any; declared unless the policy says otherwise").choices(rule/* CALLERS */.Vh))
        .addOption(new esm/* Option */.c$("--readers <who>", "who reads outputs: code (strict) or a model (tolerant); strict unless the policy says otherwise").choices(rule/* READERS */.Hk))
        .addOption(new esm/* Option */.c$("--formats <how>", "how format is read: as an annotation, or as an assertion that refuses; annotation unless the policy says otherwise").choices(rule/* FORMAT_READINGS */.Uq))
        .option("--policy <file>", "take what is not said here from this policy file")
        .option("--acks <file>", "changes that somebody answers for, from this file or git:<ref>:<path>; none unless it is named, beside those " +
        "of a policy that is named")
        .option("--service <name>", "name of the server product; the candidate's own name unless the policy says otherwise")
        .option("--declared-version <version>", "the versions, checked against the required bump: 1.4.0..2.0.0, a JSON manifest or contract file that both " +
        "sides have, the candidate's version, server-info, or none; without it the version in the manifest here and in " +
        "that beside a git: baseline")
        .option("--contract-file <file>", "the contract file that must say what the candidate serves, or none; without it the one that a git: baseline " +
        "names, as it is here, when the candidate is a running server")
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
        const { diff } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(8537), __webpack_require__.e(131), __webpack_require__.e(2103), __webpack_require__.e(2129)]).then(__webpack_require__.bind(__webpack_require__, 81008));
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



/** Name, arguments and summary: what the list of commands shows. */
function exampleHeading() {
    return new esm/* Command */.uB("example")
        .summary("run one of the two servers of the demo")
        .description("Run a small support-desk MCP server over standard input and output, or over HTTP on this machine.")
        .addArgument(new esm/* Argument */.ef("<release>", "v1: what agents rely on; v2: the release that breaks them").choices(Object.keys(releases/* SUPPORT_DESK_RELEASES */.j)));
}
/** `mcp-gates example`: one of the two servers that the demo compares, to try the other commands on. */
function exampleCommand(session) {
    return exampleHeading()
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
    const { serveOverHttp, serveOverStdio } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2183), __webpack_require__.e(6092), __webpack_require__.e(5493)]).then(__webpack_require__.bind(__webpack_require__, 75493));
    if (http === undefined)
        return await serveOverStdio(release);
    const address = await serveOverHttp(release, http === true ? 0 : http);
    // The line that the demo waits for.
    await terminal.write(`Listening on ${address}\n`);
}

;// CONCATENATED MODULE: ./.build/cli/commands/explain.js

/** Name, arguments and summary: what the list of commands shows. */
function explainHeading() {
    return new esm/* Command */.uB("explain")
        .summary("show the proof of one change, or the call that breaks, in full")
        .description("Print everything about one change of a JSON report: what changed and why it matters, " +
        "before and after in full, and its proof: the call that works today and fails after " +
        "the change, ready to be sent.")
        .argument("<fingerprint>", "fingerprint or group of the change, or its first characters, four at least")
        .argument("[report]", "the JSON report, or - for standard input", "-");
}
/** `mcp-gates explain`: everything about one change of a report. */
function explainCommand(session) {
    return explainHeading()
        .addOption(new esm/* Option */.c$("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
        .addHelpText("after", explain_HELP)
        .action(async (fingerprint, report, options) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(6941), __webpack_require__.e(7095), __webpack_require__.e(9150)]).then(__webpack_require__.bind(__webpack_require__, 28004));
        await explain(fingerprint, report, options, session);
    });
}
const explain_HELP = `
Examples:
  $ mcp-gates diff mcp-contract.json "stdio:node build/server.js" --format json -o report.json
  $ mcp-gates explain 3f2a report.json
`;

// EXTERNAL MODULE: ./.build/shared/change/moment.js
var moment = __webpack_require__(78443);
// EXTERNAL MODULE: ./.build/shared/change/release.js
var release = __webpack_require__(29118);
// EXTERNAL MODULE: ./.build/shared/policy/default-path.js
var default_path = __webpack_require__(9018);
;// CONCATENATED MODULE: ./.build/shared/promotion/contract-changes.js
/** What a release does to the contract that an environment serves, as far as a freeze asks. */
const CONTRACT_CHANGES = ["none", "docs-only", "additive", "other"];

;// CONCATENATED MODULE: ./.build/cli/commands/freeze.js






/** Name and summary: what the list of commands shows. */
function freezeHeading() {
    return new esm/* Command */.uB("freeze")
        .summary("say when changes may not go to an environment")
        .description("Read the calendars of the policy: what is frozen when, and whether a change may go out.");
}
/** `mcp-gates freeze`: a command for each question about freezes. */
function freezeCommand(session) {
    return freezeHeading()
        .helpCommand(false)
        .addCommand(checkCommand(session))
        .addCommand(nextCommand(session))
        .addCommand(listCommand(session))
        .addHelpText("after", EXAMPLES);
}
const EXAMPLES = `
Examples:
  $ mcp-gates freeze check production
  $ mcp-gates freeze next production --change-kind infra
  $ mcp-gates freeze list --days 90 --format svg --output freezes.svg
`;
const ABOUT = `
Times are those of this machine's clock, unless --at or --from names another. Calendars
in files (ical) are read from where the policy stands, paths from the folder you are in.
`;
function checkCommand(session) {
    return question("check", "  0  nothing holds the change back\n  1  it is frozen")
        .summary("say whether a change may go to an environment now")
        .description("Ask whether any freeze holds a change back that nobody has approved for it.")
        .action(async (environment, options) => {
        const { checkFreeze } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(6710), __webpack_require__.e(1005)]).then(__webpack_require__.bind(__webpack_require__, 96944));
        await checkFreeze(environment, options, session);
    });
}
function nextCommand(session) {
    return question("next", "  0  it was told")
        .summary("say when a change may go to an environment, and when no longer")
        .description("The same answer as check with what comes next, for people: a freeze is no failure here.")
        .action(async (environment, options) => {
        const { nextFreeze } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(6710), __webpack_require__.e(1005)]).then(__webpack_require__.bind(__webpack_require__, 96944));
        await nextFreeze(environment, options, session);
    });
}
/** A command that asks about one change. `answered` = the exit statuses of an answer, for the help. */
function question(name, answered) {
    return new esm/* Command */.uB(name)
        .argument("<environment>", "where the change goes, by the name in the policy")
        .addOption(new esm/* Option */.c$("--change-kind <kind>", "what differs from what is served").choices(release/* CHANGE_KINDS */.tO).default("schema"))
        .addOption(new esm/* Option */.c$("--contract-change <change>", "what it does to the contract; a light freeze lets some pass")
        .choices(CONTRACT_CHANGES)
        .default("other"))
        .addOption(new esm/* Option */.c$("--at <moment>", "ask for another time, such as 2026-12-24T12:00:00Z").argParser(freeze_moment))
        .option("--policy <policy>", "a file, or git:<ref>:<path>", default_path/* DEFAULT_POLICY_PATH */.l)
        .addOption(new esm/* Option */.c$("--format <format>", "how to print the answer").choices(["text", "json"]).default("text"))
        .addHelpText("after", statuses(answered, "a calendar cannot be read, so that nobody can tell"));
}
function statuses(answered, unknown) {
    return `${ABOUT}
Exit status:
${answered}
  2  wrong usage or configuration
  3  ${unknown}
`;
}
function listCommand(session) {
    return new esm/* Command */.uB("list")
        .summary("print what is frozen when, also as a picture")
        .description("Print the freezes of the coming days for each environment.")
        .argument("[environment...]", "by the names in the policy; all of them")
        .addOption(new esm/* Option */.c$("--days <n>", "how far ahead").argParser(days).default(90))
        .addOption(new esm/* Option */.c$("--from <moment>", "begin at another time, such as 2026-12-24T12:00:00Z").argParser(freeze_moment))
        .option("--policy <policy>", "a file, or git:<ref>:<path>", default_path/* DEFAULT_POLICY_PATH */.l)
        .addOption(new esm/* Option */.c$("--format <format>", "how to print it").choices(["text", "json", "svg"]).default("text"))
        .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
        .addHelpText("after", statuses("  0  it was told", "a calendar cannot be read; what the others say is told all the same"))
        .action(async (environments, options) => {
        const { listFreezes } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(6710), __webpack_require__.e(1005)]).then(__webpack_require__.bind(__webpack_require__, 96944));
        await listFreezes(environments, options, session);
    });
}
const MOST_DAYS = 731;
function days(text) {
    const number = (0,options/* count */.U9)(text);
    if (number > MOST_DAYS)
        throw new esm/* InvalidArgumentError */.Di(`At most ${MOST_DAYS} days.`);
    return number;
}
function freeze_moment(text) {
    const read = (0,moment/* readMoment */.T)(text);
    if (read.state === "known")
        return new Date(read.milliseconds);
    throw new esm/* InvalidArgumentError */.Di("Write date, time and offset, as in 2026-12-24T12:00:00Z or 2026-12-24T13:00+01:00.");
}

;// CONCATENATED MODULE: ./.build/cli/commands/init.js


/** Name and summary: what the list of commands shows. */
function initHeading() {
    return new esm/* Command */.uB("init")
        .summary("bring the gates into a repository, and check its settings")
        .description("Write the policy, the workflows that call those of mcp-gates, and lines of CODEOWNERS into this repository, " +
        "all of them or none, and say what is to be switched on at GitHub. Nothing is written over a file without asking.");
}
/** `mcp-gates init`: writes the files; a command below it checks the settings. */
function initCommand(session) {
    return initHeading()
        .helpCommand(false)
        .option("--service <name>", "name of the server product, such as payments-mcp")
        .option("--candidate <target>", "what a change is about to serve: stdio:<command line>, an http(s) URL, or a file")
        .option("--build <commands>", "commands that build the server before it is started, such as `npm ci`")
        .option("--contract <file>", "the committed contract file, from this folder", "mcp-contract.json")
        .addOption((0,options/* repeatable */.EQ)("--owner <owner>", "whom CODEOWNERS is to name: @acme/platform; may stand several times"))
        .addOption((0,options/* repeatable */.EQ)("--environment <name>", "an environment on the way to production, the first one first; staging and production"))
        .addOption((0,options/* repeatable */.EQ)("--url <server>", "a server of an environment: staging=https://…; may stand several times"))
        .option("--deploy <commands>", "commands that deploy, such as ./deploy.sh; they get IMAGE and ENVIRONMENT")
        .addOption(new esm/* Option */.c$("--only <part>", "write one part alone").choices(["contract", "promotion"]))
        .option("--uses <release>", "<owner>/<name>@<40 hex digits> of mcp-gates; the clone that this program runs from")
        .option("--uses-version <version>", "the version of that commit, vX.Y.Z, which stands beside it")
        .addOption((0,options/* repeatable */.EQ)("--overwrite <path>", "write over this file, which has another text"))
        .addOption((0,options/* repeatable */.EQ)("--keep <path>", "leave this file as it is, which has another text"))
        .option("--dry-run", "print what would be written, and write nothing")
        .addHelpText("after", init_HELP)
        .action(async (options) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(6980), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 67935));
        await init(options, session);
    })
        .addCommand(init_checkCommand(session));
}
const init_HELP = `
Examples:
  $ mcp-gates init --service payments-mcp --candidate "stdio:node server.js" --build "npm ci" \\
      --owner @acme/platform --only contract
  $ mcp-gates init --service payments-mcp --candidate "stdio:node server.js" --build "npm ci" \\
      --deploy ./deploy.sh --url staging=https://payments.staging.example.com/mcp --dry-run
  $ mcp-gates init check --repository acme/payments

Exit status:
  0  the files are there
  2  wrong usage, or a file that must not be written over: nothing was written
`;
function init_checkCommand(session) {
    return new esm/* Command */.uB("check")
        .summary("say what is not switched on yet")
        .description("Look at the files of this repository and at its settings at GitHub, change nothing, and end in a list of what is still open. " +
        "The token in MCP_GATES_GITHUB_TOKEN needs Administration: read, Actions: read and Metadata: read.")
        .option("--repository <name>", "<owner>/<name> at GitHub; that of origin")
        .option("--github-api-url <url>", "base address of GitHub's REST API; GITHUB_API_URL, else https://api.github.com")
        .addOption(new esm/* Option */.c$("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
        .addHelpText("after", CHECK_HELP)
        .action(async (options) => {
        const { checkInit } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(6980), __webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__, 40854));
        await checkInit(options, session);
    });
}
const CHECK_HELP = `
Examples:
  $ mcp-gates init check --repository acme/payments
  $ mcp-gates init check --format json

Exit status:
  0  nothing is open
  1  something is open
  2  wrong usage or configuration
  3  nothing is open that could be seen, and something could not be seen
`;

// EXTERNAL MODULE: ./.build/shared/lb-health/balancers.js
var balancers = __webpack_require__(55625);
;// CONCATENATED MODULE: ./.build/cli/commands/lb-health.js


/** Name, arguments and summary: what the list of commands shows. */
function lbHealthHeading() {
    return new esm/* Command */.uB("lb-health")
        .summary("print a health check for a load balancer that asks the protocol")
        .description("Print the part of a load balancer's configuration that takes a server out of " +
        "use when it listens but cannot do the MCP handshake. The comments in it say " +
        "what it cannot find.")
        .addArgument(new esm/* Argument */.ef("<balancer>", "what stands in front of the server").choices(balancers/* BALANCERS */.KE));
}
/** `mcp-gates lb-health`: a health check for what stands in front of a server. */
function lbHealthCommand(session) {
    return lbHealthHeading()
        .option("--servers <list>", "the servers, host:port,host:port; 127.0.0.1:8080 unless --url says another")
        .option("--url <url>", "take server, path, host name and TLS from this address of the MCP endpoint")
        .option("--path <path>", "the MCP endpoint; /mcp unless --url says another")
        .option("--health-path <path>", "the health endpoint of the server; /health/mcp unless it is given")
        .addOption(new esm/* Option */.c$("--ask <whom>", "the MCP endpoint (protocol; haproxy, kubernetes) or the health endpoint (handler); protocol for haproxy, " +
        "handler for the others").choices(balancers/* ASKED */.fg))
        .addOption(new esm/* Option */.c$("--era <era>", "ask by server/discover (modern) or initialize (legacy); modern for haproxy").choices(balancers/* ERAS */.MW))
        .option("--stateless", "a legacy server that gives no sessions")
        .option("--host <name>", "Host header of the checks and, with --tls, the name in the servers' certificates")
        .option("--port <port>", "port of the container, for kubernetes; 8080")
        .option("--tls", "the servers speak TLS")
        .option("--ca-file <file>", "certificates that the servers' are signed by, instead of those of the system")
        .option("--interval <seconds>", "from one check to the next; 5")
        .option("--timeout <seconds>", "for one check; 3")
        .option("--rise <n>", "good checks in a row until a server is used again; 2")
        .option("--fall <n>", "failed checks in a row until a server is used no longer; 3")
        .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
        .addHelpText("after", lb_health_HELP)
        .action(async (balancer, options) => {
        const { lbHealth } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(5443)]).then(__webpack_require__.bind(__webpack_require__, 25443));
        await lbHealth(balancer, options, session);
    });
}
const lb_health_HELP = `
Examples:
  $ mcp-gates lb-health haproxy --servers 10.0.0.1:8080,10.0.0.2:8080
  $ mcp-gates lb-health haproxy --servers 10.0.0.1:8080,10.0.0.2:8080 --era legacy
  $ mcp-gates lb-health caddy --url https://mcp.example.com/mcp --servers 10.0.0.1:8443
  $ mcp-gates lb-health kubernetes --port 3000 --interval 10
`;

;// CONCATENATED MODULE: ./.build/cli/commands/ledger.js


/** Name and summary: what the list of commands shows. */
function ledgerHeading() {
    return new esm/* Command */.uB("ledger")
        .summary("check or print a ledger of deployments that is kept in files")
        .description("Look at a ledger of the kind `file`: in a folder, or on a branch of the repository.");
}
/** `mcp-gates ledger`: a command for each question about the files of a ledger. */
function ledgerCommand(session) {
    return ledgerHeading()
        .helpCommand(false)
        .addCommand(verifyCommand(session))
        .addCommand(showCommand(session))
        .addHelpText("after", ledger_EXAMPLES);
}
const ledger_EXAMPLES = `
Examples:
  $ mcp-gates ledger verify
  $ mcp-gates ledger verify production --branch mcp-gates-ledger
  $ mcp-gates ledger show production --format json
`;
function verifyCommand(session) {
    return ledger_question("verify", "  0  it is as it was written\n  1  it was changed after it was written")
        .summary("say whether a ledger is as it was written, and what is wrong with it where")
        .description("Check that the entries of each environment follow each other without a gap, that the newest is the one that " +
        "was written last, and that each kept contract is the one that its digest names.")
        .action(async (environments, options) => {
        const { verifyLedger } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(6941), __webpack_require__.e(4865), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(8405), __webpack_require__.e(8192), __webpack_require__.e(7515)]).then(__webpack_require__.bind(__webpack_require__, 13584));
        await verifyLedger(environments, options, session);
    });
}
function showCommand(session) {
    return ledger_question("show", "  0  it was told\n  1  it was changed after it was written; what is still believed is told")
        .summary("print what a ledger tells of each deployment")
        .description("Print the deployments that a ledger tells of, oldest first, what became of them, and what waits.")
        .action(async (environments, options) => {
        const { showLedger } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(6941), __webpack_require__.e(4865), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(8405), __webpack_require__.e(8192), __webpack_require__.e(7515)]).then(__webpack_require__.bind(__webpack_require__, 13584));
        await showLedger(environments, options, session);
    });
}
/** A command that reads a ledger. `answered` = the exit statuses of an answer, for the help. */
function ledger_question(name, answered) {
    return new esm/* Command */.uB(name)
        .argument("[environment...]", "by the names in the ledger; all of them")
        .option("--service <name>", "of this service only")
        .option("--policy <policy>", "that names the ledger; a file, or git:<ref>:<path>", default_path/* DEFAULT_POLICY_PATH */.l)
        .option("--path <folder>", "the folder of the ledger, in place of the policy's")
        .option("--branch <branch>", "the branch that holds the folder, in place of the policy's")
        .addOption(new esm/* Option */.c$("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
        .addHelpText("after", `
Nothing is written. With --path or --branch no policy is read. A folder counts from the
folder you are in, or from the root of the branch.

Exit status:
${answered}
  2  wrong usage or configuration
  3  it cannot be read, or holds nothing
`);
}

// EXTERNAL MODULE: ./.build/shared/notify/channel.js
var channel = __webpack_require__(86173);
// EXTERNAL MODULE: ./.build/shared/notify/notice.js
var notice = __webpack_require__(55944);
;// CONCATENATED MODULE: ./.build/cli/commands/notify.js




/** Name, arguments and summary: what the list of commands shows. */
function notifyHeading() {
    return new esm/* Command */.uB("notify")
        .summary("tell people of a deployment, in one message over its life")
        .description("Tell of a deployment in Slack, Teams, a signed webhook or a GitHub comment, and " +
        "bring the same message up to date when there is more to tell.")
        .addArgument(new esm/* Argument */.ef("<event>", "what there is to tell").choices(notice/* NOTICE_STATES */.wz));
}
/** `mcp-gates notify`: one notice of a deployment. */
function notifyCommand(session) {
    return notifyHeading()
        .requiredOption("--environment <name>", "the environment that is deployed to")
        .option("--policy <policy>", "where notices go, in its part notify: a file, or git:<ref>:<path>")
        .addOption(new esm/* Option */.c$("--driver <driver>", "where to tell it; as the policy says, else github-issue").choices(channel/* NOTICE_DRIVERS */.NS))
        .option("--service <name>", "name of the server product; that of the report")
        .option("--report <file>", "JSON report of mcp-gates diff, or of promote plan: what agents lose and gain, and what is not given below")
        .option("--from-version <version>", "version that ran before; that of the report")
        .option("--to-version <version>", "version that is deployed; that of the report")
        .option("--from-digest <digest>", "contract that was served before; that of the report")
        .option("--to-digest <digest>", "contract that is deployed; that of the report")
        .option("--soak-elapsed <duration>", "healthy time so far")
        .option("--soak-required <duration>", "healthy time that is asked for")
        .option("--eligible-at <time>", "when the soak is over")
        .option("--window-start <time>", "start of the change window")
        .option("--window-end <time>", "end of the change window")
        .option("--ticket <key>", "key of the change ticket")
        .option("--ticket-url <url>", "web address of the ticket")
        .option("--approvers <names>", "who approved, with commas between them")
        .option("--override-gates <names>", "gates that were passed over, with commas between them")
        .option("--override-reason <words>", "why they were passed over")
        .option("--reason <words>", "why the deployment is in this state")
        .option("--actor <name>", "who deploys")
        .option("--next <words>", "what happens next")
        .option("--rollback <version>", "what to go back to")
        .addOption(new esm/* Option */.c$("--run <n>", "number of the run, which only grows: an older one never overwrites a newer; without it the last word counts").argParser(options/* count */.U9))
        .addOption(new esm/* Option */.c$("--attempt <n>", "attempt of the run; 1").argParser(options/* count */.U9))
        .option("--run-url <url>", "web address of the run")
        .option("--channel <id>", "ID of the Slack conversation; that of the policy")
        .option("--mention-group <id>", "ID of a Slack group that is called on failure and break-glass, too")
        .option("--slack-api-url <url>", "base address of Slack's Web API; https://slack.com/api/")
        .option("--github-api-url <url>", "base address of GitHub's REST API; https://api.github.com")
        .option("--repository <name>", "<owner>/<name> of the issue, for --driver github-issue, and of the deployment")
        .addOption(new esm/* Option */.c$("--issue <n>", "number of the issue or pull request").argParser(options/* count */.U9))
        .addOption(new esm/* Option */.c$("--deployment-id <n>", "deployment of GitHub whose record keeps which message tells of it").argParser(options/* count */.U9))
        .option("--reference <file>", "keeps which message tells of the deployment: read when it is there, then written")
        .option("--thread-only", "leave the message and write to its thread only, for --driver slack")
        .addOption(new esm/* Option */.c$("--timeout <seconds>", "until the notice counts as not delivered").argParser(options/* seconds */.YA).default(30))
        .option("--fail-on-error", "exit with 1 when it is not delivered; break-glass and required notices always do")
        .addOption(new esm/* Option */.c$("--format <format>", "how to say what became of it").choices(["text", "json"]).default("text"))
        .addHelpText("after", notify_HELP)
        .action(async (event, options) => {
        const { notify } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(2088), __webpack_require__.e(9880), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(7095), __webpack_require__.e(1170), __webpack_require__.e(4882)]).then(__webpack_require__.bind(__webpack_require__, 76366));
        await notify(event, options, session);
    });
}
const notify_HELP = `
Secrets stand in environment variables, never on a command line:
MCP_GATES_SLACK_TOKEN, MCP_GATES_SLACK_WEBHOOK_URL, MCP_GATES_TEAMS_WEBHOOK_URL,
MCP_GATES_WEBHOOK_URL with MCP_GATES_WEBHOOK_SECRET, MCP_GATES_GITHUB_TOKEN.

Examples:
  $ mcp-gates notify started --environment production --service payments-mcp \\
      --driver slack --channel C0123456789 --reference notice.json
  $ mcp-gates notify succeeded --environment production --report report.json \\
      --driver slack --channel C0123456789 --reference notice.json
  $ mcp-gates notify failed --environment production \\
      --policy git:origin/main:.github/mcp-gates.yml --repository acme/payments --deployment-id 123

Exit status:
  0  the notice was told, stands newer already, or was not worth a failure
  1  it was not delivered, with --fail-on-error, required by the policy, or for break-glass
  2  wrong usage or configuration
`;

// EXTERNAL MODULE: ./.build/shared/policy/service-name.js
var service_name = __webpack_require__(21776);
;// CONCATENATED MODULE: ./.build/cli/commands/policy.js



/** Name and summary: what the list of commands shows. */
function policyHeading() {
    return new esm/* Command */.uB("policy")
        .summary("check, explain or begin the policy of a repository")
        .description("Work with the policy file, in which a team has decided how its changes are judged.");
}
/** `mcp-gates policy`: a command for each thing that is done with a policy. */
function policyCommand(session) {
    return policyHeading()
        .helpCommand(false)
        .addCommand(validateCommand(session))
        .addCommand(policy_explainCommand(session))
        .addCommand(policy_initCommand(session))
        .addCommand(schemaCommand(session))
        .addHelpText("after", policy_HELP);
}
const policy_HELP = `
Examples:
  $ mcp-gates policy init --service payments-mcp
  $ mcp-gates policy validate
  $ mcp-gates policy explain git:origin/main:${default_path/* DEFAULT_POLICY_PATH */.l}

Exit status:
  0  the policy is valid; the command did what it was asked for
  2  the policy is not valid or not there, or wrong usage
`;
const WHERE = `a file, or git:<ref>:<path>; ${default_path/* DEFAULT_POLICY_PATH */.l}`;
function formatOption() {
    return new esm/* Option */.c$("--format <format>", "how to print it").choices(["text", "json"]).default("text");
}
function validateCommand(session) {
    return new esm/* Command */.uB("validate")
        .summary("say whether a policy is valid, and what is wrong with it where")
        .description("Check a policy whole: keys, values, and what its parts say together. Needs no network and no secret.")
        .argument("[policy]", WHERE)
        .addOption(formatOption())
        .addHelpText("after", examples("validate", "validate .github/mcp-gates.yml --format json"))
        .action(async (target, options) => {
        const { validatePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(9984)]).then(__webpack_require__.bind(__webpack_require__, 86579));
        await validatePolicy(target, options, session);
    });
}
function policy_explainCommand(session) {
    return new esm/* Command */.uB("explain")
        .summary("print what holds, and what a change needs for each environment")
        .description("Print what holds by a policy, defaults marked as such, and what a change of schema, " +
        "infra or config needs to get to each environment.")
        .argument("[policy]", WHERE)
        .addOption(formatOption())
        .addHelpText("after", examples("explain", `explain git:origin/main:${default_path/* DEFAULT_POLICY_PATH */.l}`))
        .action(async (target, options) => {
        const { explainPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(9984)]).then(__webpack_require__.bind(__webpack_require__, 86579));
        await explainPolicy(target, options, session);
    });
}
function policy_initCommand(session) {
    return new esm/* Command */.uB("init")
        .summary("write a policy to begin with")
        .description("Write a first policy with comments that say what can be decided. A file that is there stays as it is.")
        .argument("[file]", `where to write it; ${default_path/* DEFAULT_POLICY_PATH */.l}`)
        .addOption(new esm/* Option */.c$("--service <name>", "name of the server product").argParser(serviceName))
        .addHelpText("after", examples("init --service payments-mcp"))
        .action(async (file, options) => {
        const { initPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(9984)]).then(__webpack_require__.bind(__webpack_require__, 86579));
        await initPolicy(file, options, session);
    });
}
function schemaCommand(session) {
    return new esm/* Command */.uB("schema")
        .summary("print the JSON Schema of the policy, for editors")
        .description("Print the JSON Schema of the policy. Editors use it for a policy that begins with\n\n" +
        "# yaml-language-server: $schema=./mcp-gates.schema.json")
        .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
        .addHelpText("after", examples("schema -o .github/mcp-gates.schema.json"))
        .action(async (options) => {
        const { printPolicySchema } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(9984)]).then(__webpack_require__.bind(__webpack_require__, 86579));
        await printPolicySchema(options, session);
    });
}
function examples(...lines) {
    return `\nExamples:\n${lines.map((line) => `  $ mcp-gates policy ${line}\n`).join("")}`;
}
function serviceName(text) {
    if (service_name/* SERVICE_NAME */.O.test(text))
        return text;
    throw new esm/* InvalidArgumentError */.Di(`It is none: ${service_name/* SERVICE_NAME_RULE */.V}.`);
}

// EXTERNAL MODULE: ./.build/shared/gates/probe-authentications.js
var probe_authentications = __webpack_require__(34527);
// EXTERNAL MODULE: ./.build/shared/policy/probe-size.js
var probe_size = __webpack_require__(12129);
// EXTERNAL MODULE: ./.build/shared/report/probe-formats.js
var probe_formats = __webpack_require__(75114);
;// CONCATENATED MODULE: ./.build/cli/commands/probe.js






/** Name, arguments and summary: what the list of commands shows. */
function probeHeading() {
    return new esm/* Command */.uB("probe")
        .summary("ask from outside whether a server really works, and why it does not")
        .description("Open a session with each server as an agent does, in every protocol era, read all " +
        "that it offers, make the checks that are asked for, and leave nothing behind.")
        .argument("[targets...]", "http(s) URLs or stdio:<command line>; those of the policy when none is given");
}
/** `mcp-gates probe`: the probe gate on one or many servers. */
function probeCommand(session) {
    return probeHeading()
        .option("--targets <file>", "more targets from a file: one a line with labels such as zone=a, or a JSON list")
        .addOption((0,options/* repeatable */.EQ)("--select <label>", "ask the targets that have this label: environment=production; may be repeated"))
        .option("--checks <file>", "what is asked of them beyond that they work, YAML with the keys of the policy's probe")
        .option("--expected-contract <file>", "the contract that must be there: a file, or git:<ref>:<path>")
        .addOption((0,options/* repeatable */.EQ)("--canary <call>", `a call that is safe to make: 'search {"q":"x"}'; may be repeated`))
        .option("--era <era>", "auto, modern, legacy, or one revision; auto unless the policy says otherwise")
        .addOption(new esm/* Option */.c$("--samples <n>", "probes of each target, for latency figures; 1").argParser(options/* count */.U9))
        .addOption((0,options/* repeatable */.EQ)("--header <line>", 'HTTP header "Name: value" for every target; may be repeated'))
        .addOption((0,options/* repeatable */.EQ)("--env <variable>", "NAME=value, or NAME to hand on ours, for stdio: servers"))
        .addOption(new esm/* Option */.c$("--auth <way>", "how to log in; none").choices(probe_authentications/* AUTHENTICATIONS */.m))
        .option("--client-id <id>", "the OAuth client, for --auth client-secret and private-key")
        .option("--client-key <file>", "private key of the client, PEM, for --auth private-key")
        .option("--client-key-algorithm <name>", "what it signs with: RS256, ES256, PS256, EdDSA …; RS256")
        .option("--scope <scopes>", "scopes to ask for; those that the server names")
        .option("--issuer <url>", "the authorization server to trust; the one that the server names")
        .option("--ca <file>", "certificate authorities to trust beside the machine's, PEM")
        .option("--client-certificate <file>", "client certificate for mutual TLS, PEM")
        .option("--client-certificate-key <file>", "its key, PEM")
        .option("--allow-redirects", "follow redirects of the first request within the same origin")
        .addOption(new esm/* Option */.c$("--min-healthy <n>", "targets that must be healthy, a count or 50%; all").argParser(minimum))
        .addOption(new esm/* Option */.c$("--min-zones <n>", "zones in which one target at least must be healthy").argParser(options/* count */.U9))
        .option("--parity", "all targets must have the same contract")
        .addOption(new esm/* Option */.c$("--wait-for <state>", "ask again and again until the gate passes").choices(["healthy"]))
        .addOption(new esm/* Option */.c$("--interval <seconds>", "between two attempts of --wait-for; 5").argParser(options/* seconds */.YA))
        .addOption(new esm/* Option */.c$("--successes <n>", "passing attempts in a row that --wait-for wants; 1").argParser(options/* count */.U9))
        .addOption(new esm/* Option */.c$("--timeout <seconds>", "with --wait-for how long to wait in all, 300; else for the probe of one target, 60").argParser(options/* seconds */.YA))
        .addOption(new esm/* Option */.c$("--request-timeout <seconds>", "for one request; 5, and 15 until a stdio: server has started").argParser(options/* seconds */.YA))
        .addOption(new esm/* Option */.c$("--concurrency <n>", "targets that are asked at the same time; 8").argParser(options/* count */.U9))
        .addOption(new esm/* Option */.c$("--max-megabytes <n>", "what all answers of one probe may have together, and one of them half; 6").argParser(megabytes))
        .option("--policy <file>", "take what is not said here from this policy file")
        .option("--service <name>", "name of the server product; mcp-server unless the policy says otherwise")
        .option("--vantage <words>", "from where is asked, for the report")
        .addOption(new esm/* Option */.c$("--format <format>", "how to report").choices(probe_formats/* PROBE_REPORT_FORMATS */.d).default("text"))
        .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
        .addHelpText("after", probe_HELP)
        .action(async (targets, options) => {
        const { probe } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(6941), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(353), __webpack_require__.e(8537), __webpack_require__.e(6019), __webpack_require__.e(9887), __webpack_require__.e(5070), __webpack_require__.e(1205)]).then(__webpack_require__.bind(__webpack_require__, 64569));
        await probe(targets, options, session);
    });
}
function megabytes(text) {
    const value = (0,options/* count */.U9)(text);
    if (value > probe_size/* MOST_MEGABYTES */.u)
        throw new esm/* InvalidArgumentError */.Di(`Expected a whole number from 1 to ${probe_size/* MOST_MEGABYTES */.u}.`);
    return value;
}
/** A count or a share, as the policy has it. */
function minimum(text) {
    const share = /^(\d{1,3})%$/.exec(text)?.[1];
    if (share !== undefined && Number(share) <= 100)
        return { share: Number(share) / 100 };
    if (/^\d{1,6}$/.test(text))
        return { count: Number(text) };
    throw new esm/* InvalidArgumentError */.Di("Expected a count, or a share such as 50%.");
}
const probe_HELP = `
Secrets stand in environment variables, never on a command line: MCP_GATES_HEADERS (one
"Name: value" per line), MCP_GATES_TOKEN for --auth bearer, MCP_GATES_CLIENT_SECRET for
--auth client-secret, MCP_GATES_CLIENT_CERTIFICATE_PASSPHRASE. A proxy is taken from
https_proxy and no_proxy.

When it is interrupted, open sessions are ended first, within two seconds.

Examples:
  $ mcp-gates probe https://mcp.example.com/mcp
  $ mcp-gates probe "stdio:node build/server.js" --canary 'search {"q":"x"}'
  $ mcp-gates probe https://a.example/mcp https://b.example/mcp --parity --min-healthy 2
  $ mcp-gates probe --policy .github/mcp-gates.yml --select environment=production
  $ mcp-gates probe https://mcp.example.com/mcp --expected-contract mcp-contract.json \\
      --wait-for healthy --timeout 120 --successes 3
${exit/* EXIT_HELP */.N}`;

// EXTERNAL MODULE: ./.build/shared/promotion/ledger.js
var ledger = __webpack_require__(39843);
// EXTERNAL MODULE: ./.build/shared/report/status-formats.js
var status_formats = __webpack_require__(86122);
;// CONCATENATED MODULE: ./.build/cli/commands/promote.js






/** Name and summary: what the list of commands shows. */
function promoteHeading() {
    return new esm/* Command */.uB("promote")
        .summary("promote a release from one environment to the next")
        .description("Judge every gate of a promotion, and keep the record of what was deployed where.");
}
/** `mcp-gates promote`: a command for each phase of a promotion. */
function promoteCommand(session) {
    return promoteHeading()
        .helpCommand(false)
        .addCommand(planCommand(session))
        .addCommand(startCommand(session))
        .addCommand(promote_verifyCommand(session))
        .addCommand(finishCommand(session))
        .addCommand(statusCommand(session))
        .addCommand(reconcileCommand(session))
        .addCommand(withdrawCommand(session))
        .addHelpText("after", promote_EXAMPLES);
}
const promote_EXAMPLES = `
Examples:
  $ mcp-gates promote plan production --image registry.example.com/pay@sha256:… \\
      --schema-path mcp-contract.json
  $ mcp-gates promote status --format html --output status.html

The ledger is the one that the policy names, else files below .mcp-gates/ledger.
Secrets stand in environment variables: MCP_GATES_GITHUB_TOKEN, those of
mcp-gates ticket verify, MCP_GATES_TOKEN and MCP_GATES_CLIENT_SECRET for servers.
`;
const DECISIONS = `
Exit status:
  0  every gate passes
  1  a gate says no, or not yet
  2  wrong usage or configuration
  3  something could not be established
`;
function toldBy(zero) {
    return `
Exit status:
  0  ${zero}
  2  wrong usage or configuration
  3  the ledger cannot be read or written
`;
}
function planCommand(session) {
    return withRelease(withServers(withChange(withRun(withPlace(new esm/* Command */.uB("plan"))))))
        .summary("judge every gate, and write nothing")
        .description("Ask servers, tickets, people and the ledger whether a release may go to an environment.")
        .argument("<environment>", "where it goes, by the name in the policy")
        .addHelpText("after", DECISIONS)
        .action(async (environment, options) => {
        const { planPromotion } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(9880), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(8537), __webpack_require__.e(131), __webpack_require__.e(5558), __webpack_require__.e(3313), __webpack_require__.e(9887), __webpack_require__.e(175), __webpack_require__.e(6710), __webpack_require__.e(7092), __webpack_require__.e(9347)]).then(__webpack_require__.bind(__webpack_require__, 87310));
        await planPromotion(environment, options, session);
    });
}
function startCommand(session) {
    return withRelease(withServers(withChange(withRun(withPlace(new esm/* Command */.uB("start"))))))
        .summary("judge every gate again, and write that the deployment begins")
        .description("Judge as plan does, look again at what may have changed, and write the deployment into the ledger. " +
        "With --output the report goes to the file and the id of the deployment to standard output.")
        .argument("<environment>", "where it goes, by the name in the policy")
        .option("--dry-run", "say what would be written, and write nothing")
        .addHelpText("after", DECISIONS.replace("every gate passes", "the deployment has begun"))
        .action(async (environment, options) => {
        const { startPromotion } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(9880), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(8537), __webpack_require__.e(131), __webpack_require__.e(5558), __webpack_require__.e(3313), __webpack_require__.e(9887), __webpack_require__.e(175), __webpack_require__.e(6710), __webpack_require__.e(7092), __webpack_require__.e(9347)]).then(__webpack_require__.bind(__webpack_require__, 87310));
        await startPromotion(environment, options, session);
    });
}
function promote_verifyCommand(session) {
    return withServers(withRun(withPlace(new esm/* Command */.uB("verify"))))
        .summary("ask the servers, and write what was found")
        .description("Probe the servers of an environment and write the verification into the ledger: it counts for the soak.")
        .argument("<environment>", "where to look, by the name in the policy")
        .option("--deployment-id <id>", "what is verified; what is under way, else what serves")
        .option("--source <name>", "who looked, as soak.verify of the policy names it", "protocol-probe")
        .option("--passed", "it is not asked: somebody else found that all is well")
        .option("--no-passed", "it is not asked: somebody else found that it is not")
        .option("--reason <text>", "why not")
        .addHelpText("after", "\nExit status:\n  0  all is well\n  1  it failed, or another contract is served\n  2  wrong usage or configuration\n  3  something could not be established\n")
        .action(async (environment, options) => {
        const { verifyPromotion } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(9880), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(8537), __webpack_require__.e(131), __webpack_require__.e(5558), __webpack_require__.e(3313), __webpack_require__.e(9887), __webpack_require__.e(175), __webpack_require__.e(6710), __webpack_require__.e(7092), __webpack_require__.e(9347)]).then(__webpack_require__.bind(__webpack_require__, 87310));
        await verifyPromotion(environment, options, session);
    });
}
function finishCommand(session) {
    return withRun(withPlace(new esm/* Command */.uB("finish")))
        .summary("write what became of a deployment")
        .description("Write the end of a deployment into the ledger. The same again completes what is missing.")
        .argument("<environment>", "where it went, by the name in the policy")
        .option("--deployment-id <id>", "the deployment; the one that this run has under way, of rolled-back the one that serves")
        .addOption(new esm/* Option */.c$("--outcome <outcome>", "what became of it").choices(ledger/* DEPLOYMENT_OUTCOMES */.aR).makeOptionMandatory())
        .option("--reason <text>", "why")
        .addHelpText("after", toldBy("it is written"))
        .action(async (environment, options) => {
        const { finishPromotion } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(9880), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(8537), __webpack_require__.e(131), __webpack_require__.e(5558), __webpack_require__.e(3313), __webpack_require__.e(9887), __webpack_require__.e(175), __webpack_require__.e(6710), __webpack_require__.e(7092), __webpack_require__.e(9347)]).then(__webpack_require__.bind(__webpack_require__, 87310));
        await finishPromotion(environment, options, session);
    });
}
function statusCommand(session) {
    return withPlace(new esm/* Command */.uB("status"))
        .summary("say what is where, since when, and what may go on when")
        .description("Tell what every environment serves, how long it has soaked, and when it may go on.")
        .addOption(new esm/* Option */.c$("--days <n>", "how far ahead freezes are told").argParser(options/* count */.U9).default(90))
        .addOption(new esm/* Option */.c$("--format <format>", "how to print it").choices(status_formats/* STATUS_FORMATS */.k).default("text"))
        .option("-o, --output <file>", "write to a file instead of standard output")
        .addHelpText("after", toldBy("it is told, whatever it says"))
        .action(async (options) => {
        const { promotionStatus } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(9880), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(8537), __webpack_require__.e(131), __webpack_require__.e(5558), __webpack_require__.e(3313), __webpack_require__.e(9887), __webpack_require__.e(175), __webpack_require__.e(6710), __webpack_require__.e(7092), __webpack_require__.e(9347)]).then(__webpack_require__.bind(__webpack_require__, 87310));
        await promotionStatus(options, session);
    });
}
function reconcileCommand(session) {
    return withReport(withServers(withAuthors(withRun(withPlace(new esm/* Command */.uB("reconcile"))))))
        .summary("start what waited for its time")
        .description("Judge anew what only time kept from starting, as it was asked for, and start it when every gate passes.")
        .argument("<environment>", "where it goes, by the name in the policy")
        .option("--dry-run", "say what would be written, and write nothing")
        .addHelpText("after", DECISIONS.replace("every gate passes", "it has started, or nothing waits"))
        .action(async (environment, options) => {
        const { reconcilePromotions } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(9880), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(8537), __webpack_require__.e(131), __webpack_require__.e(5558), __webpack_require__.e(3313), __webpack_require__.e(9887), __webpack_require__.e(175), __webpack_require__.e(6710), __webpack_require__.e(7092), __webpack_require__.e(9347)]).then(__webpack_require__.bind(__webpack_require__, 87310));
        await reconcilePromotions(environment, options, session);
    });
}
function withdrawCommand(session) {
    return withPlace(new esm/* Command */.uB("withdraw"))
        .summary("take back what waits for its time")
        .description("Forget what waits to go to an environment: reconcile does not start it any more.")
        .argument("<environment>", "where it would go, by the name in the policy")
        .addHelpText("after", toldBy("nothing waits there any more"))
        .action(async (environment, options) => {
        const { withdrawPromotion } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2088), __webpack_require__.e(9880), __webpack_require__.e(9571), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(8537), __webpack_require__.e(131), __webpack_require__.e(5558), __webpack_require__.e(3313), __webpack_require__.e(9887), __webpack_require__.e(175), __webpack_require__.e(6710), __webpack_require__.e(7092), __webpack_require__.e(9347)]).then(__webpack_require__.bind(__webpack_require__, 87310));
        await withdrawPromotion(environment, options, session);
    });
}
function withPlace(command) {
    return command
        .option("--policy <policy>", "a file, or git:<ref>:<path>", default_path/* DEFAULT_POLICY_PATH */.l)
        .option("--service <name>", "name of the server product; that of the policy")
        .option("--repository <name>", "<owner>/<name> at GitHub, for a ledger, attestations or authors there")
        .option("--github-api-url <url>", "base address of GitHub's REST API", "https://api.github.com")
        .addOption(new esm/* Option */.c$("--timeout <seconds>", "for all answers together").argParser(options/* seconds */.YA).default(300));
}
function withRun(command) {
    return command
        .option("--run-id <id>", "the run that does this; that of the CI system around it")
        .option("--run-url <url>", "where people see it")
        .option("--run-actor <login...>", "who started it; unknown, which blocks where tickets or approvals are asked for");
}
function withChange(command) {
    return withAuthors(command.option("--commit <id>", "the commit that is deployed; that of the CI system, else HEAD"));
}
function withAuthors(command) {
    return command.option("--commit-author <login...>", "who wrote what comes with it; unknown, which blocks where tickets or approvals are asked for");
}
function withServers(command) {
    return command
        .addOption((0,options/* repeatable */.EQ)("--header <header>", "a header for the servers, `Name: value`; more in MCP_GATES_HEADERS"))
        .addOption((0,options/* repeatable */.EQ)("--env <variable>", "a variable for servers that are processes, NAME=value or NAME"))
        .addOption(new esm/* Option */.c$("--auth <way>", "how to log in to the servers").choices(probe_authentications/* AUTHENTICATIONS */.m))
        .option("--client-id <id>", "the OAuth client")
        .option("--client-key <file>", "its private key, PEM")
        .option("--ca <file>", "certificate authorities to trust as well, PEM");
}
function withRelease(command) {
    return withReport(command
        .option("--image <image>", "the image by its digest, name@sha256:…")
        .option("--schema-path <file>", "the contract file of the release; what the ledger keeps of --schema-digest")
        .option("--schema-digest <digest>", "digest of the contract")
        .option("--schema-version <version>", "version of the contract; that in the file that the policy names")
        .option("--ticket <key>", "key of the change ticket")
        .option("--break-glass-reason <text>", "it is an emergency, and why")
        .option("--reason <text>", "why it goes back while a hard freeze is on")
        .option("--attestations <file>", "attestations of the image, instead of those at GitHub"));
}
function withReport(command) {
    return command
        .addOption(new esm/* Option */.c$("--format <format>", "how to print the answer").choices(["text", "json", "markdown"]).default("text"))
        .option("-o, --output <file>", "write the answer to a file instead of standard output");
}

;// CONCATENATED MODULE: ./.build/cli/commands/rules.js

const FORMATS = ["text", "json", "markdown"];
/** Name, arguments and summary: what the list of commands shows. */
function rulesHeading() {
    return new esm/* Command */.uB("rules")
        .summary("explain the rules that changes are judged by")
        .description("Print every rule that a change is judged by, or one of them: severity, version bump, reason.")
        .addArgument(new esm/* Argument */.ef("[id]", "a rule id, as reports name it"));
}
/** `mcp-gates rules`: the rule table, or one rule of it. */
function rulesCommand(session) {
    return rulesHeading()
        .addOption(new esm/* Option */.c$("--format <format>", "how to print them").choices(FORMATS).default("text"))
        .option("-o, --output <file>", "write to this file instead of standard output; whole or not at all")
        .addHelpText("after", rules_HELP)
        .action(async (id, options) => {
        const { rules } = await Promise.all(/* import() */[__webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(9644)]).then(__webpack_require__.bind(__webpack_require__, 9644));
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


/** Name, arguments and summary: what the list of commands shows. */
function snapshotHeading() {
    return new esm/* Command */.uB("snapshot")
        .summary("write down everything that a server promises")
        .description("Capture everything that a server promises to agents (tools, prompts, resources, " +
        "capabilities, instructions) and write it as one canonical JSON file.")
        .argument("<target>", "http(s) URL, stdio:<command line>, file, or git:<ref>:<path>");
}
/** `mcp-gates snapshot`: captures everything a server promises and writes it as a contract file. */
function snapshotCommand(session) {
    const command = snapshotHeading()
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
        const { snapshot } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(4858), __webpack_require__.e(216), __webpack_require__.e(2028), __webpack_require__.e(353), __webpack_require__.e(7310), __webpack_require__.e(6931)]).then(__webpack_require__.bind(__webpack_require__, 11175));
        await snapshot(target, options, session);
    });
}
const snapshot_HELP = `
Headers may also stand in the environment variable MCP_GATES_HEADERS, one
"Name: value" per line, so that no secret stands on a command line.

A server that is captured in the modern era is also asked by initialize whether
clients of the legacy era can connect, which discovery does not tell. That costs one
handshake beside the lists, or one more start of a stdio: server, and 10 s at most
(stdio: 15 s); no clear answer is noted and fails nothing.

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

;// CONCATENATED MODULE: ./.build/cli/commands/ticket.js




/** Name and summary: what the list of commands shows. */
function ticketHeading() {
    return new esm/* Command */.uB("ticket")
        .summary("verify the change ticket of a deployment")
        .description("Ask Jira, ServiceNow or GitHub whether a change ticket lets a deployment through.");
}
/** `mcp-gates ticket`: a command for each thing that is done with a ticket. */
function ticketCommand(session) {
    return ticketHeading().helpCommand(false).addCommand(ticket_verifyCommand(session)).addHelpText("after", ticket_EXAMPLES);
}
const ticket_EXAMPLES = `
Examples:
  $ mcp-gates ticket verify CHG-42 --environment production --schema-digest sha256:…
`;
function ticket_verifyCommand(session) {
    return new esm/* Command */.uB("verify")
        .summary("say whether a ticket is approved, and is about this very change")
        .description("Ask the system that the policy names for a ticket, and judge it: state, approvals, " +
        "window, and whether it is for this service, environment and contract.")
        .argument("<ticket>", "its key: CHG-42, CHG0030192, acme/changes#42")
        .requiredOption("--environment <name>", "the environment that is deployed to")
        .option("--policy <policy>", "a file, or git:<ref>:<path>", default_path/* DEFAULT_POLICY_PATH */.l)
        .option("--service <name>", "name of the server product; that of the policy")
        .option("--image-digest <digest>", "image that is deployed")
        .option("--schema-digest <digest>", "contract that is deployed")
        .option("--schema-version <version>", "version of that contract")
        .addOption(new esm/* Option */.c$("--change-kind <kind>", "what differs from what is served; schema").choices(release/* CHANGE_KINDS */.tO))
        .addOption(new esm/* Option */.c$("--breaking <n>", "breaking changes of the contract; unknown").argParser(breaks))
        .option("--emergency", "the change goes past gates: the ticket must be of a type for emergencies")
        .option("--run-actor <login...>", "who deploys; unknown, which blocks")
        .option("--commit-author <login...>", "who wrote what is deployed; unknown, which blocks")
        .option("--repository <name>", "<owner>/<name> with the records of earlier deployments; unknown, which blocks")
        .option("--github-api-url <url>", "base address of GitHub's REST API", "https://api.github.com")
        .addOption(new esm/* Option */.c$("--timeout <seconds>", "until the system counts as unavailable").argParser(options/* seconds */.YA).default(30))
        .addOption(new esm/* Option */.c$("--format <format>", "how to print the answer").choices(["text", "json"]).default("text"))
        .addHelpText("after", ticket_HELP)
        .action(async (ticket, options) => {
        const { verifyTicket } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(9880), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(5558), __webpack_require__.e(3313), __webpack_require__.e(2398)]).then(__webpack_require__.bind(__webpack_require__, 48431));
        await verifyTicket(ticket, options, session);
    });
}
/** None at all is an answer, too. */
function breaks(text) {
    return text === "0" ? 0 : (0,options/* count */.U9)(text);
}
const ticket_HELP = `
Secrets stand in environment variables, never on a command line:
MCP_GATES_JIRA_EMAIL with MCP_GATES_JIRA_TOKEN, MCP_GATES_SERVICENOW_TOKEN, or
MCP_GATES_SERVICENOW_USERNAME with MCP_GATES_SERVICENOW_PASSWORD,
MCP_GATES_GITHUB_TOKEN, and MCP_GATES_MEMBERS_TOKEN where a team approves issues
and that token may not see it.

Examples:
  $ mcp-gates ticket verify CHG-42 --environment production --schema-digest sha256:… \\
      --policy git:origin/main:${default_path/* DEFAULT_POLICY_PATH */.l} --repository acme/payments \\
      --run-actor octocat --commit-author wendy --breaking 0

Exit status:
  0  the ticket lets the change through, or the policy asks for none
  1  it does not, or not yet
  2  wrong usage or configuration
  3  the ticket system could not be asked, or something is unknown
`;

;// CONCATENATED MODULE: ./.build/cli/program.js


















/** Every command, by its name, in the order of the help. */
const COMMANDS = {
    init: { heading: initHeading, whole: initCommand },
    diff: { heading: diffHeading, whole: diffCommand },
    snapshot: { heading: snapshotHeading, whole: snapshotCommand },
    probe: { heading: probeHeading, whole: probeCommand },
    "lb-health": { heading: lbHealthHeading, whole: lbHealthCommand },
    policy: { heading: policyHeading, whole: policyCommand },
    freeze: { heading: freezeHeading, whole: freezeCommand },
    ledger: { heading: ledgerHeading, whole: ledgerCommand },
    ticket: { heading: ticketHeading, whole: ticketCommand },
    promote: { heading: promoteHeading, whole: promoteCommand },
    notify: { heading: notifyHeading, whole: notifyCommand },
    explain: { heading: explainHeading, whole: explainCommand },
    rules: { heading: rulesHeading, whole: rulesCommand },
    demo: { heading: demoHeading, whole: demoCommand },
    example: { heading: exampleHeading, whole: exampleCommand },
};
const COMMAND_NAMES = Object.keys(COMMANDS);
/** Commands that only stand for those below them. */
const FAMILIES = ["policy", "freeze", "ticket", "promote", "ledger"];
/** The command line with these commands. Parsing imports no library but the parser. */
function createProgram(session, commands) {
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

A command whose standard output cannot be written, to a full disk for example, ends
with status 3, whatever it found; a reader that goes away is no such case.
`);
    for (const command of commands)
        program.addCommand(command);
    for (const command of [program, ...commandsBelow(program)])
        prepare(command, session);
    return program;
}
/** Every command below another one, each before its own. */
function commandsBelow(command) {
    return command.commands.flatMap((below) => [below, ...commandsBelow(below)]);
}
/** The words that call a command: `mcp-gates policy validate`. */
function wordsOf(command) {
    return command.parent === null ? command.name() : `${wordsOf(command.parent)} ${command.name()}`;
}
/** The exit status for what the parser throws: help and version were asked for, everything else is wrong usage. */
function statusOfParserError(error) {
    return error.exitCode === 0 ? exit/* EXIT */.d.pass : exit/* EXIT */.d.usage;
}
/** The width of a help that is not for a terminal. We say it, as the parser would make the streams of Node.js to find out. */
const HELP_COLUMNS = 80;
function prepare(command, { terminal, printed }) {
    command
        .exitOverride()
        .helpOption("-h, --help", "print this help")
        .showHelpAfterError(`(see ${wordsOf(command)} --help)`)
        .configureOutput({
        writeOut: (text) => void printed.push(terminal.write(text)),
        writeErr: (text) => terminal.note(text),
        outputError: (text, write) => write(text.replace(/^error: /, "mcp-gates: ")),
        getOutHelpWidth: () => terminal.columns ?? HELP_COLUMNS,
        getErrHelpWidth: () => (terminal.interactive ? process.stderr.columns : HELP_COLUMNS),
        getOutHasColors: () => false,
        getErrHasColors: () => false,
    });
}
/** Runs one command line and answers its exit status. Throws what a command throws. */
async function runProgram(args, { terminal, version, interruption = new mcp_interruption/* Interruption */._n({ tell: terminal.note }), beforeCommand }) {
    let status = exit/* EXIT */.d.pass;
    const printed = [];
    const finish = (next) => {
        status = next;
    };
    try {
        const session = { terminal, version, interruption, finish, printed };
        const program = createProgram(session, commandsFor(args, session));
        if (beforeCommand !== undefined)
            program.hook("preAction", beforeCommand);
        await program.parseAsync(args, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        status = statusOfParserError(error);
    }
    await Promise.all(printed);
    return status;
}
/**
 * What has to be built to read these arguments, which saves start-up time: one command where they begin with its name, and
 * where no command is named anywhere only what the list of commands shows.
 */
function commandsFor(args, session) {
    const named = COMMAND_NAMES.filter((name) => name === args[0]);
    if (named.length > 0)
        return named.map((name) => COMMANDS[name].whole(session));
    if (COMMAND_NAMES.some((name) => args.includes(name)))
        return wholeCommands(session);
    // One option stands for all: the list says of a command that there are some. Those of a family are its own commands'.
    return COMMAND_NAMES.map((name) => {
        const heading = COMMANDS[name].heading();
        return FAMILIES.includes(name) ? heading : heading.option("--option");
    });
}
function wholeCommands(session) {
    return COMMAND_NAMES.map((name) => COMMANDS[name].whole(session));
}
/** The help of the program and of each command, as `--help` prints it; for the documentation. */
function commandHelps() {
    const helpText = [];
    const terminal = {
        environment: {},
        directory: "",
        colour: false,
        columns: undefined,
        interactive: false,
        write: async (text) => void helpText.push(text),
        note: (text) => void helpText.push(text),
    };
    const interruption = new Interruption({ tell: terminal.note });
    const session = { terminal, version: "", interruption, finish: () => { }, printed: [] };
    const program = createProgram(session, wholeCommands(session));
    return [program, ...commandsBelow(program)].map((command) => {
        helpText.length = 0;
        command.outputHelp();
        return { name: wordsOf(command), help: helpText.join("") };
    });
}


/***/ }),

/***/ 48458:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SUPPORT_DESK_RELEASES)
/* harmony export */ });
/** The two releases of the example, by the name that starts them; the values are their versions. */
const SUPPORT_DESK_RELEASES = { v1: "1.4.0", v2: "1.5.0" };


/***/ }),

/***/ 78443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readMoment)
/* harmony export */ });
/**
 * Reads a date and time of ISO 8601 with an offset: `2026-12-01T08:00:00Z`, `2026-12-01T09:00:00.000+0100` as Jira writes it.
 * In milliseconds since 1970; what is finer is cut off. Days that no calendar has are unreadable, and the time zone of the
 * machine counts for nothing.
 */
function readMoment(text) {
    const match = DATE_AND_TIME.exec(text);
    if (match === null)
        return { state: "unreadable" };
    const [, year, month, day, hour, minute, second = "0", fraction = "", offset] = match;
    const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    // A day or a month too many rolls over into the next one, and a year of two digits into a later century.
    if (!midnight.toISOString().startsWith(text.slice(0, 10)))
        return { state: "unreadable" };
    if (offset === undefined)
        return { state: "without-offset" };
    const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes(offset);
    const thousandths = Number(fraction.slice(0, 3).padEnd(3, "0"));
    return {
        state: "known",
        milliseconds: midnight.getTime() + minutes * 60_000 + Number(second) * 1_000 + thousandths,
    };
}
const HOUR = "(?:[01]\\d|2[0-3])";
const SIXTIETH = "[0-5]\\d";
const DATE_AND_TIME = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})[T ](${HOUR}):(${SIXTIETH})(?::(${SIXTIETH})(?:\\.(\\d{1,9}))?)?(Z|[+-]${HOUR}:?${SIXTIETH})?$`);
function offsetMinutes(offset) {
    if (offset === "Z")
        return 0;
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
    return offset.startsWith("-") ? -minutes : minutes;
}


/***/ }),

/***/ 29118:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ isSameRelease),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   l8: () => (/* binding */ RELEASE_NAMES),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** What kind of change a deployment is, computed from what the environment serves now. */
const CHANGE_KINDS = ["schema", "infra", "config"];
/** The names by which a ticket may bind itself to a release. */
const RELEASE_NAMES = ["contract-digest", "schema-version", "image-digest"];
/** What the release is called by the given names; what is not known has no name. */
function namesOf(release, names) {
    const known = {
        "contract-digest": release.contractDigest,
        "schema-version": release.schemaVersion,
        "image-digest": release.imageDigest,
    };
    return names.flatMap((name) => known[name] || []);
}
/**
 * Whether two releases are the same pair of image and contract. A version does not count: people write it. Without a
 * contract digest on both sides nobody can tell, which is no.
 */
function isSameRelease(left, right) {
    if (left.contractDigest === undefined)
        return false;
    return left.contractDigest === right.contractDigest && left.imageDigest === right.imageDigest;
}


/***/ }),

/***/ 18640:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ READERS),
/* harmony export */   Mq: () => (/* binding */ largerBump),
/* harmony export */   Uq: () => (/* binding */ FORMAT_READINGS),
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
/**
 * How `format` is read: `annotation` = it says what a string is meant to be, `assertion` = a string that is no such thing is
 * refused. JSON Schema leaves it to whoever validates (2020-12 validation, 7.2).
 */
const FORMAT_READINGS = ["annotation", "assertion"];
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

/***/ 34527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ AUTHENTICATIONS)
/* harmony export */ });
/** The ways to log in, by the names that users write. */
const AUTHENTICATIONS = ["none", "bearer", "client-secret", "private-key"];


/***/ }),

/***/ 55625:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ BALANCERS),
/* harmony export */   MW: () => (/* binding */ ERAS),
/* harmony export */   fg: () => (/* binding */ ASKED)
/* harmony export */ });
/** What can stand in front of a server, by the name of the command line. */
const BALANCERS = ["haproxy", "nginx", "caddy", "kubernetes"];
/**
 * Whom a check asks: the MCP endpoint itself, or an HTTP endpoint of the server that does the handshake within the
 * process and answers a plain GET (`examples/health`).
 */
const ASKED = ["protocol", "handler"];
/** The protocol eras that a check of the protocol can speak. */
const ERAS = ["modern", "legacy"];


/***/ }),

/***/ 86173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ canUpdate),
/* harmony export */   NS: () => (/* binding */ NOTICE_DRIVERS),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   VW: () => (/* binding */ NoticeFailure)
/* harmony export */ });
/* unused harmony export NOTICE_PROBLEMS */
/** Where notices can be sent, by the name of the driver. */
const NOTICE_DRIVERS = ["slack", "slack-webhook", "teams", "webhook", "github-issue"];
/** Whether a driver can find the message again that it wrote. */
function canUpdate(driver) {
    return driver !== "slack-webhook" && driver !== "teams";
}
/** Why a notice did not arrive; stable words for programs. */
const NOTICE_PROBLEMS = (/* unused pure expression or super */ null && (["misconfigured", "refused", "rate-limited", "too-large", "unavailable"]));
/** A notice did not arrive: why, in a word for programs and a sentence for people without a full stop. */
class NoticeFailure extends Error {
    problem;
    reference;
    constructor(problem, message, options = {}) {
        super(message, options);
        this.name = "NoticeFailure";
        this.problem = problem;
        this.reference = options.reference ?? null;
    }
}
/** A setting that a driver cannot do without. Throws a NoticeFailure when it is missing. */
function needed(settings, name) {
    const value = settings[name];
    if (value !== undefined && value !== "")
        return value;
    throw new NoticeFailure("misconfigured", `${settings.nameOf(name)} is empty`);
}


/***/ }),

/***/ 55944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ callsPeople),
/* harmony export */   t3: () => (/* binding */ mustArrive),
/* harmony export */   wz: () => (/* binding */ NOTICE_STATES)
/* harmony export */ });
/** What can be told of a deployment, in the order in which it usually happens. */
const NOTICE_STATES = [
    "started",
    "waiting",
    "shifted",
    "soaking",
    "succeeded",
    "failed",
    "rolled-back",
    "blocked",
    "break-glass",
];
/** Whether people are called, beyond seeing the message when they look. */
function callsPeople(state) {
    return state === "failed" || state === "break-glass";
}
/** Whether a notice must arrive: nobody may pass over a gate unseen. */
function mustArrive(state) {
    return state === "break-glass";
}


/***/ }),

/***/ 9018:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/** Where the policy stands in a repository unless the workflow names another place. */
const DEFAULT_POLICY_PATH = ".github/mcp-gates.yml";


/***/ }),

/***/ 12129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MOST_MEGABYTES)
/* harmony export */ });
/** Megabytes that all answers of one probe may have, at most: what they cost in memory is several times as much. */
const MOST_MEGABYTES = 256;


/***/ }),

/***/ 21776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   V: () => (/* binding */ SERVICE_NAME_RULE)
/* harmony export */ });
/** The `service` name of a server product: lower case letters, digits, `.`, `_`, `-`; at most 63 characters. */
const SERVICE_NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;
/** What {@link SERVICE_NAME} asks for, in words. */
const SERVICE_NAME_RULE = "a service name is lower case letters, digits, '.', '_' and '-', begins with a letter or digit and has at most 63 characters";


/***/ }),

/***/ 87469:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(5883), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(6941), __webpack_require__.e(7010), __webpack_require__.e(2328)]).then(__webpack_require__.bind(__webpack_require__, 19080));
            return renderText(report, { ...options, colour: options.colour ?? false });
        }
        case "json": {
            const { renderJson } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(7095), __webpack_require__.e(6917)]).then(__webpack_require__.bind(__webpack_require__, 57095));
            return renderJson(report);
        }
        case "markdown": {
            const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(5883), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(6941), __webpack_require__.e(7010), __webpack_require__.e(7025), __webpack_require__.e(7326)]).then(__webpack_require__.bind(__webpack_require__, 67025));
            return renderMarkdown(report, { ...options, ...(options.size ?? { limit: Number.MAX_SAFE_INTEGER }) }).text;
        }
        case "sarif": {
            const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(6941), __webpack_require__.e(366)]).then(__webpack_require__.bind(__webpack_require__, 40620));
            return renderSarif(report, options);
        }
        case "junit": {
            const { renderJunit } = await Promise.all(/* import() */[__webpack_require__.e(8669), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(6941), __webpack_require__.e(2903)]).then(__webpack_require__.bind(__webpack_require__, 5981));
            return renderJunit(report);
        }
    }
}


/***/ }),

/***/ 75114:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PROBE_REPORT_FORMATS),
/* harmony export */   r: () => (/* binding */ renderProbeReport)
/* harmony export */ });
/** The forms in which the report of a probe can be written; `json` is the one for other tools. */
const PROBE_REPORT_FORMATS = ["text", "json", "markdown", "junit", "prometheus"];
/** The report of a probe in a format. Only the renderer that is asked for is loaded, and the library that it needs. */
async function renderProbeReport(report, format, options = {}) {
    switch (format) {
        case "text": {
            const { renderProbeText } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(1368)]).then(__webpack_require__.bind(__webpack_require__, 31902));
            return renderProbeText(report, { ...options, colour: options.colour ?? false });
        }
        case "json": {
            const { renderProbeJson } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(6148)]).then(__webpack_require__.bind(__webpack_require__, 26148));
            return renderProbeJson(report);
        }
        case "markdown": {
            const { renderProbeMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(4466), __webpack_require__.e(7039)]).then(__webpack_require__.bind(__webpack_require__, 24466));
            return renderProbeMarkdown(report, { ...options, ...(options.size ?? { limit: Number.MAX_SAFE_INTEGER }) }).text;
        }
        case "junit": {
            const { renderProbeJunit } = await Promise.all(/* import() */[__webpack_require__.e(8669), __webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 19958));
            return renderProbeJunit(report);
        }
        case "prometheus": {
            const { renderProbePrometheus } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(9254)]).then(__webpack_require__.bind(__webpack_require__, 88780));
            return renderProbePrometheus(report);
        }
    }
}


/***/ }),

/***/ 86122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderStatus),
/* harmony export */   k: () => (/* binding */ STATUS_FORMATS)
/* harmony export */ });
/** The forms in which the status of promotions can be written; `json` is the one for other tools. */
const STATUS_FORMATS = ["text", "json", "markdown", "html"];
/** The status of promotions in a format. Only the renderer that is asked for is loaded. */
async function renderStatus(report, format, options = {}) {
    switch (format) {
        case "text": {
            const { renderStatusText } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(8405), __webpack_require__.e(2805)]).then(__webpack_require__.bind(__webpack_require__, 19175));
            return renderStatusText(report, { ...options, colour: options.colour ?? false });
        }
        case "json": {
            const { renderStatusJson } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(6497)]).then(__webpack_require__.bind(__webpack_require__, 76497));
            return renderStatusJson(report);
        }
        case "markdown": {
            const { renderStatusMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(8405), __webpack_require__.e(2724)]).then(__webpack_require__.bind(__webpack_require__, 84678));
            return renderStatusMarkdown(report, options.size);
        }
        case "html": {
            const { renderStatusHtml } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(8405), __webpack_require__.e(1889)]).then(__webpack_require__.bind(__webpack_require__, 51889));
            return renderStatusHtml(report);
        }
    }
}


/***/ })

};
