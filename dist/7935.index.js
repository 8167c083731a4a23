export const id = 7935;
export const ids = [7935];
export const modules = {

/***/ 26591:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {



exports.quote = __webpack_require__(5335);
exports.parse = __webpack_require__(42696);


/***/ }),

/***/ 42696:
/***/ (function(module) {



/**
 * @import {
 * 	ControlOperator,
 * 	Env,
 * 	GlobPattern,
 * 	ParseEntry,
 * } from './parse' */

// '<(' and '>(' are process substitution operators and
// can be parsed the same as control operator
var CONTROL = /** @type {const} */ ('(?:') + /** @type {const} */ ([
	'\\|\\|',
	'\\&(?:\\&|>>?)', // `&&`, `&>`, and `&>>`
	';;\\&?', // `;;` and `;;&`
	'[;|]\\&', // `;&` and `|&`
	'\\<\\(',
	'\\<\\<\\<',
	'\\<\\<-',
	'\\<\\<(?!\\()', // `<<(` stays `<` and `<(`, as zsh reads it; other shells reject it
	'>>',
	'>[&|(]', // `>&`, `>|`, and `>(`
	'<[&>]', // `<&` and `<>`
	'[&;()|<>]'
]).join(/** @type {const} */ ('|')) + /** @type {const} */ (')');
var controlRE = new RegExp('^' + CONTROL + '$');
var META = /** @type {const} */ ('|&;()<> \\t');
var SINGLE_QUOTE = /** @type {const} */ ('\'([^\']*?)\'');
// bash ANSI-C quoting, `$'...'`: a backslash escapes the next character, including `'`
var ANSI_C_BODY = '(?:\\\\[\\s\\S]|[^\\\\\'])*?';
var ANSI_C_QUOTE = '\\$\'' + ANSI_C_BODY + '\'';
var ansiCAt = new RegExp('\\$\'' + ANSI_C_BODY + '(?:(\')|\\\\?$)', 'g');
var ANSI_C_LETTERS = 'abeEfnrtv';
var ANSI_C_CHARS = '\x07\b\x1B\x1B\f\n\r\t\v';
var hash = /^#$/;

var SQ = /** @type {const} */ ("'");
var DQ = /** @type {const} */ ('"');
var DS = /** @type {const} */ ('$');

var TOKEN = '';
var mult = /** @type {const} */ (0x100000000); // Math.pow(16, 8);
for (var i = 0; i < 4; i++) {
	TOKEN += (mult * Math.random()).toString(16);
}
var startsWithToken = new RegExp('^' + TOKEN);

/**
 * @param {string} s
 * @param {RegExp} r
 */
function matchAll(s, r) {
	var origIndex = r.lastIndex;

	var matches = [];
	var matchObj;

	while ((matchObj = r.exec(s))) {
		matches[matches.length] = matchObj;
		if (r.lastIndex === matchObj.index) {
			r.lastIndex += 1;
		}
	}

	r.lastIndex = origIndex;

	return matches;
}

/**
 * @param {Env} env
 * @param {string} pre
 * @param {string} key
 */
function getVar(env, pre, key) {
	var r = typeof env === 'function' ? env(key) : env[key];
	if (typeof r === 'undefined' && key != '') {
		r = '';
	} else if (typeof r === 'undefined') {
		r = '$';
	}

	if (typeof r === 'object') {
		return pre + TOKEN + JSON.stringify(r) + TOKEN;
	}
	return pre + r;
}

var ansiCEscape = /\\([0-7]{1,3}|x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|c(?:\\\\|[\s\S])|[abeEfnrtv\\'"?])/g;

/**
 * @param {string} m
 * @param {string} escape
 */
function expandAnsiCEscape(m, escape) {
	var kind = escape.charAt(0);
	if (kind === 'c') {
		var ctrl = escape.charAt(1);
		return ctrl === '?' ? '\x7F' : String.fromCharCode(ctrl.charCodeAt(0) & 0x1F);
	}
	if (kind === 'x' || kind === 'u' || kind === 'U') {
		var cp = parseInt(escape.slice(1), 16);
		if (cp > 0x10FFFF) {
			return m;
		}
		return String.fromCharCode.apply(null, cp > 0xFFFF ? [0xD7C0 + (cp >> 10), 0xDC00 + (cp & 0x3FF)] : [cp]);
	}
	if (kind >= '0' && kind <= '7') {
		return String.fromCharCode(parseInt(escape, 8) & 0xFF);
	}
	var letter = ANSI_C_LETTERS.indexOf(escape);
	return letter < 0 ? escape : ANSI_C_CHARS.charAt(letter);
}

/** @param {string} body */
function expandAnsiC(body) {
	return body.replace(ansiCEscape, expandAnsiCEscape).split('\0')[0]; // like bash, a NUL ends the string
}

/**
 * @param {string} s
 * @param {number} i
 */
function closesAnsiC(s, i) {
	ansiCAt.lastIndex = i;
	return !!(/** @type {RegExpExecArray} */ (ansiCAt.exec(s)))[1];
}

/**
 * @param {string} string
 * @param {Env} [env]
 * @param {{ escape?: string, splitUnquoted?: boolean | string }} [opts]
 * @returns {ParseEntry[]}
 */
function parseInternal(string, env, opts) {
	if (!opts) {
		opts = {};
	}
	var BS = opts.escape || '\\';
	var ifs = opts.splitUnquoted === true ? ' \t\n' : (typeof opts.splitUnquoted === 'string' ? opts.splitUnquoted : '');
	var BAREWORD = '(\\' + BS + '[\'"$\\' + BS + META + ']|\\$\\$|\\$(?!' + ANSI_C_QUOTE.slice(2) + ')|[^\\s\'"$' + META + '])+';
	var DOUBLE_QUOTE = '"(?:\\' + BS + '[\\s\\S]|[^"\\' + BS + '])*"';

	var chunker = new RegExp([
		'(' + CONTROL + ')', // control chars
		'(' + ANSI_C_QUOTE + '|' + BAREWORD + '|' + DOUBLE_QUOTE + '|' + SINGLE_QUOTE + ')+'
	].join('|'), 'g');

	var matches = matchAll(string, chunker);

	if (matches.length === 0) {
		return [];
	}
	if (!env) {
		env = {};
	}

	var commented = false;

	return matches.map(function (match) {
		var s = match[0];
		if (!s || commented) {
			return void undefined;
		}
		if (controlRE.test(s)) {
			return /** @type {ControlOperator} */ ({ op: s });
		}

		// Hand-written scanner/parser for Bash quoting rules:
		//
		// 1. inside single quotes, all characters are printed literally.
		// 2. inside double quotes, all characters are printed literally
		//    except variables prefixed by '$' and backslashes followed by
		//    either a double quote or another backslash.
		// 3. outside of any quotes, backslashes are treated as escape
		//    characters and not printed (unless they are themselves escaped)
		// 4. quote context can switch mid-token if there is no whitespace
		//     between the two quote contexts (e.g. all'one'"token" parses as
		//     "allonetoken")
		/** @type {string | boolean} */
		var quote = false;
		var esc = false;
		var out = '';
		/** @type {string[]} */
		var words = [];
		var sawQuote = false;
		/** @type {number | null} */
		var pendingNw = null;
		var isGlob = false;
		/** @type {number} */
		var i;

		function parseEnvVar() {
			i += 1;
			/** @type {number | RegExpMatchArray | null} */
			var varend;
			/** @type {string} */
			var varname;
			var char = s.charAt(i);

			if (char === '{') {
				i += 1;
				if (s.charAt(i) === '}') {
					throw new Error('Bad substitution: ' + s.slice(i - 2, i + 1));
				}
				// match braces by depth so a nested `${` keeps its inner `}` from ending the outer substitution
				var depth = 1;
				varend = i;
				while (depth > 0 && varend < s.length) {
					if (s.charAt(varend) === '{' && s.charAt(varend - 1) === '$') {
						depth += 1;
					} else if (s.charAt(varend) === '}') {
						depth -= 1;
					}
					varend += 1;
				}
				if (depth !== 0) {
					throw new Error('Bad substitution: ' + s.slice(i));
				}
				varend -= 1;
				varname = s.slice(i, varend);
				i = varend;
			} else if ((/[*@#?$!-]/).test(char)) {
				varname = char;
			} else {
				var slicedFromI = s.slice(i);
				varend = slicedFromI.match(/[^\w\d_]/);
				if (!varend) {
					varname = slicedFromI;
					i = s.length;
				} else {
					varname = slicedFromI.slice(0, varend.index);
					i += /** @type {number} */ (varend.index) - 1;
				}
			}
			return getVar(/** @type {NonNullable<typeof env>} */ (env), '', varname);
		}

		function flushRun() {
			if (pendingNw === null) {
				return;
			}
			if (pendingNw === 0) {
				if (out !== '') {
					words[words.length] = out;
					out = '';
				}
			} else {
				words[words.length] = out;
				out = '';
				for (var fe = 1; fe < pendingNw; fe += 1) {
					words[words.length] = '';
				}
			}
			pendingNw = null;
		}

		for (i = 0; i < s.length; i++) {
			var c = s.charAt(i);
			if (ifs && c !== DS) {
				flushRun();
			}
			isGlob = isGlob || (!quote && (c === '*' || c === '?'));
			if (esc) {
				out += c;
				esc = false;
			} else if (quote) {
				if (c === quote) {
					quote = false;
				} else if (quote == SQ) {
					out += c;
				} else { // Double quote
					if (c === BS) {
						i += 1;
						c = s.charAt(i);
						if (c === DQ || c === BS || c === DS) {
							out += c;
						} else {
							out += BS + c;
						}
					} else if (c === DS) {
						out += parseEnvVar();
					} else {
						out += c;
					}
				}
			} else if (c === DQ || c === SQ) {
				quote = c;
				sawQuote = true;
			} else if (controlRE.test(c)) {
				return /** @type {ControlOperator} */ ({ op: s });
			} else if (hash.test(c)) {
				commented = true;
				var commentObj = { comment: string.slice(match.index + i + 1) };
				if (out.length) {
					return /** @type {const} */ ([out, commentObj]);
				}
				return /** @type {const} */ ([commentObj]);
			} else if (c === BS) {
				esc = true;
			} else if (c === DS && s.charAt(i + 1) === SQ && closesAnsiC(s, i)) {
				flushRun();
				sawQuote = true;
				out += expandAnsiC(s.slice(i + 2, ansiCAt.lastIndex - 1));
				i = ansiCAt.lastIndex - 1;
			} else if (c === DS) {
				var value = parseEnvVar();
				if (!ifs) {
					out += value;
				} else {
					for (var vi = 0; vi < value.length; vi += 1) {
						var vc = value.charAt(vi);
						if (ifs.indexOf(vc) < 0) {
							flushRun();
							out += vc;
						} else if (pendingNw === null) {
							pendingNw = vc === ' ' || vc === '\t' || vc === '\n' ? 0 : 1;
						} else if (vc !== ' ' && vc !== '\t' && vc !== '\n') {
							pendingNw += 1;
						}
					}
				}
			} else {
				out += c;
			}
		}

		if (isGlob) {
			return /** @type {GlobPattern} */ ({ op: 'glob', pattern: out });
		}

		if (ifs) {
			if (pendingNw !== null && pendingNw > 0) {
				words[words.length] = out;
				out = '';
				for (var te = 1; te < pendingNw; te += 1) {
					words[words.length] = '';
				}
			}
			if (out !== '' || (sawQuote && words.length === 0)) {
				words[words.length] = out;
			}
			return words;
		}

		return out;
	}).reduce(function (prev, arg) { // finalize parsed arguments
		if (typeof arg === 'undefined') {
			return prev;
		}
		/** @type {ParseEntry[]} */ ([]).concat(arg).forEach(function (entry) {
			prev[prev.length] = entry;
		});
		return prev;
	}, /** @type {ParseEntry[]} */ ([]));
}

/** @type {typeof import('./parse')} */
module.exports = function parse(s, env, opts) {
	var mapped = parseInternal(s, env, opts);
	if (typeof env !== 'function') {
		return mapped;
	}
	return mapped.reduce(function (acc, s) {
		if (typeof s === 'object') {
			acc[acc.length] = s;
			return acc;
		}
		var xs = s.split(RegExp('(' + TOKEN + '.*?' + TOKEN + ')', 'g'));
		if (xs.length === 1) {
			acc[acc.length] = xs[0];
			return acc;
		}
		xs.filter(Boolean).forEach(function (x) {
			acc[acc.length] = startsWithToken.test(x)
				? JSON.parse(x.split(TOKEN)[1])
				: x;
		});
		return acc;
	}, /** @type {ParseEntry[]} */ ([]));
};


/***/ }),

/***/ 5335:
/***/ (function(module) {



/** @import { ControlOperator } from './parse' */

/** @type {ControlOperator['op'][]} */
var OPS = /** @type {const} */ ([
	'||',
	'&&',
	';;&',
	';;',
	';&',
	'|&',
	'<(',
	'>(',
	'<<<',
	'<<-',
	'<<',
	'>>',
	'>&',
	'>|',
	'&>>',
	'&>',
	'<&',
	'<>',
	'&',
	';',
	'(',
	')',
	'|',
	'<',
	'>'
]);
var LINE_TERMINATORS = /[\n\r\u2028\u2029]/;
var GLOB_SHELL_SPECIAL = /[\s#!"$&'():;<=>@\\^`|~]/g;

/** @type {typeof import('./quote')} */
module.exports = function quote(xs) {
	var sawComment = false;
	return xs.map(function (s) {
		if (sawComment && typeof s === 'string' && LINE_TERMINATORS.test(s)) {
			throw new TypeError('a token after a `comment` must not contain line terminators');
		}
		if (s === '') {
			return /** @type {const} */ ('\'\'');
		}
		if (s && typeof s === 'object') {
			if ('op' in s && s.op === 'glob') {
				if (typeof s.pattern !== 'string') {
					throw new TypeError('glob token requires a string `pattern`');
				}
				if (LINE_TERMINATORS.test(s.pattern)) {
					throw new TypeError('glob `pattern` must not contain line terminators');
				}
				if (s.pattern === '') {
					return /** @type {const} */ ('\'\'');
				}
				return s.pattern.replace(GLOB_SHELL_SPECIAL, '\\$&');
			}
			if ('op' in s && typeof s.op === 'string') {
				if (OPS.indexOf(s.op) < 0) {
					throw new TypeError('invalid `op` value: ' + JSON.stringify(s.op));
				}
				return s.op.replace(/[\s\S]/g, '\\$&');
			}
			if ('comment' in s && typeof s.comment === 'string') {
				if (LINE_TERMINATORS.test(s.comment)) {
					throw new TypeError('`comment` must not contain line terminators');
				}
				sawComment = true;
				return '#' + s.comment;
			}
			throw new TypeError('unrecognized object token shape');
		}
		if ((/'/).test(s) && (/!/).test(s)) {
			return "'" + s.replace(/'/g, "'\"'\"'") + "'";
		}
		if ((/["\s\\]/).test(s) && !(/'/).test(s)) {
			return "'" + s + "'";
		}
		if ((/["'\s]/).test(s)) {
			return '"' + s.replace(/(["\\$`])/g, '\\$1') + '"';
		}
		return String(s).replace(/([A-Za-z]:)?([#!"$&'()*,:;<=>?@[\\\]^`{|}~])/g, '$1\\$2');
	}).join(' ');
};


/***/ }),

/***/ 67935:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/policy/default-path.js
var default_path = __webpack_require__(9018);
// EXTERNAL MODULE: ./.build/shared/policy/starting-policy.js
var starting_policy = __webpack_require__(84716);
// EXTERNAL MODULE: ./.build/shared/adoption/adoption-request.js
var adoption_request = __webpack_require__(54463);
// EXTERNAL MODULE: ./.build/shared/adoption/code-owners.js
var code_owners = __webpack_require__(33583);
// EXTERNAL MODULE: ./.build/shared/adoption/contract-callers.js
var contract_callers = __webpack_require__(24532);
// EXTERNAL MODULE: ./.build/shared/adoption/workflow-document.js
var workflow_document = __webpack_require__(17622);
;// CONCATENATED MODULE: ./.build/shared/adoption/promotion-callers.js


const NOTICE_SECRETS = ["SLACK_TOKEN", "SLACK_WEBHOOK_URL", "TEAMS_WEBHOOK_URL", "WEBHOOK_URL", "WEBHOOK_SECRET"];
const PROMOTION_SECRETS = [
    "DEPLOY_ENVIRONMENT",
    "SERVER_HEADERS",
    "JIRA_EMAIL",
    "JIRA_TOKEN",
    "SERVICENOW_TOKEN",
    ...NOTICE_SECRETS,
    "MEMBERS_TOKEN",
];
const PROMOTION_PERMISSIONS = {
    actions: { level: "read", reason: "the runs that wrote the record, and approvals" },
    attestations: { level: "read", reason: "where the image was built, if the policy asks" },
    contents: { level: "write", reason: "the branch of the ledger" },
    deployments: { level: "write", reason: "the record" },
    "id-token": { level: "write", reason: "what deploys may log in to a cloud with it" },
    issues: { level: "write", reason: "tickets and notices, if they are issues" },
};
/** The workflow that takes a release to an environment, by hand, and on a schedule what waited for its time. */
function promotionCaller(request) {
    const { environments, release, contract } = request;
    return (0,workflow_document/* workflowText */.L)({
        heading: "Takes a release to an environment. Each hour what waited for its time is started; its reviewers were asked by the run that asked.",
        name: "MCP promotion",
        on: {
            workflow_dispatch: {
                inputs: {
                    environment: {
                        description: "Where it goes",
                        type: "choice",
                        options: [...environments],
                        required: true,
                    },
                    image: { description: "The image by its digest, name@sha256:…", type: "string", required: true },
                    // Who goes back names the contract of an earlier release.
                    "schema-path": { description: "The contract file of the release", type: "string", default: contract },
                    ticket: { description: "Key of the change ticket", type: "string" },
                    reason: { description: "Why, when it goes back while a hard freeze is on", type: "string" },
                    "break-glass-reason": { description: "This is an emergency, and why", type: "string" },
                },
            },
            schedule: [{ cron: "17 * * * *" }],
        },
        jobs: { promote: promoteJob(request), reconcile: reconcileJob(request) },
    }, release);
}
function promoteJob({ deploy = "", folder }) {
    const asked = ["environment", "image", "schema-path", "ticket", "reason", "break-glass-reason"];
    return {
        condition: "github.event_name == 'workflow_dispatch'",
        permissions: PROMOTION_PERMISSIONS,
        workflow: "promote.yml",
        with: {
            ...Object.fromEntries(asked.map((input) => [input, `\${{ inputs.${input} }}`])),
            deploy,
            ...inFolder(folder),
        },
        secrets: PROMOTION_SECRETS,
    };
}
function reconcileJob({ deploy = "", folder, environments }) {
    const last = environments.at(-1) ?? "";
    return {
        condition: "github.event_name == 'schedule'",
        environments,
        permissions: PROMOTION_PERMISSIONS,
        workflow: "promote.yml",
        with: {
            environment: `\${{ matrix.environment }}`,
            "github-environment": `\${{ matrix.environment == '${last}' && '${(0,adoption_request/* reconcileEnvironment */._c)(last)}' || matrix.environment }}`,
            reconcile: true,
            deploy,
            ...inFolder(folder),
        },
        secrets: PROMOTION_SECRETS,
    };
}
/** The workflow that looks at what is deployed, so that it soaks. */
function verificationCaller({ release }) {
    return (0,workflow_document/* workflowText */.L)({
        heading: "Looks at what is deployed: what nobody looked at has not soaked. The policy says how old a look may be.",
        name: "MCP verification",
        on: { schedule: [{ cron: "12,42 * * * *" }], workflow_dispatch: null },
        jobs: {
            verify: {
                permissions: {
                    actions: { level: "read", reason: "the runs that wrote the record" },
                    contents: { level: "write", reason: "the branch of the ledger, where a run has died" },
                    deployments: { level: "write", reason: "a verification is a status of the deployment" },
                    issues: { level: "write", reason: "the notice, if it is a comment on an issue" },
                },
                workflow: "verify.yml",
                with: {},
                secrets: ["SERVER_HEADERS", ...NOTICE_SECRETS],
            },
        },
    }, release);
}
function inFolder(folder) {
    return folder === "." ? {} : { "working-directory": folder };
}

;// CONCATENATED MODULE: ./.build/shared/adoption/adoption-files.js






/** Every path that {@link adoptionFiles} looks at. */
const ADOPTION_PATHS = [
    default_path/* DEFAULT_POLICY_PATH */.l,
    ...Object.values(adoption_request/* WORKFLOW_PATHS */.dp),
    ...code_owners/* CODEOWNERS_PATHS */.xn,
];
/** The files by which a repository adopts what is asked for, in the order in which people read them. */
function adoptionFiles(request, existing) {
    const { parts } = request;
    const written = [
        [default_path/* DEFAULT_POLICY_PATH */.l, policyOf(request)],
        ...(parts.includes("contract")
            ? [
                [adoption_request/* WORKFLOW_PATHS */.dp.contract, (0,contract_callers/* contractCaller */.uI)(request)],
                [adoption_request/* WORKFLOW_PATHS */.dp.comment, (0,contract_callers/* commentCaller */.Jk)(request)],
            ]
            : []),
        ...(parts.includes("promotion")
            ? [
                [adoption_request/* WORKFLOW_PATHS */.dp.promote, promotionCaller(request)],
                [adoption_request/* WORKFLOW_PATHS */.dp.verify, verificationCaller(request)],
            ]
            : []),
    ];
    const files = written.map(([path, text]) => wholeFile(path, text, existing));
    return request.owners.length === 0 ? files : [...files, codeOwnersFile(request, existing)];
}
function policyOf({ service, parts, environments, targets, ...place }) {
    if (!parts.includes("promotion"))
        return (0,starting_policy/* startingPolicy */.j)(service);
    return (0,starting_policy/* startingPolicy */.j)(service, {
        environments,
        targets,
        versionSource: (0,adoption_request/* contractPath */.K0)(place),
        workflows: [adoption_request/* WORKFLOW_PATHS */.dp.promote, adoption_request/* WORKFLOW_PATHS */.dp.verify],
    });
}
function wholeFile(path, text, existing) {
    const before = existing.get(path);
    const state = before === undefined ? "new" : before === text ? "unchanged" : "different";
    return { path, text, state, added: [], dispossessed: [] };
}
/** Lines go into the file that GitHub reads; where there is none, into the first place in which it looks. */
function codeOwnersFile(request, existing) {
    const path = code_owners/* CODEOWNERS_PATHS */.xn.find((place) => existing.has(place)) ?? code_owners/* CODEOWNERS_PATHS */.xn[0];
    const before = existing.get(path);
    const places = (0,code_owners/* judgingPlaces */.rk)({ codeOwnersPath: path, contracts: [(0,adoption_request/* contractPath */.K0)(request)] });
    const { text, added, dispossessed } = (0,code_owners/* withOwners */.xg)(before, places, request.owners);
    const state = before === undefined ? "new" : added.length === 0 ? "unchanged" : "extended";
    return { path, text, state, added, dispossessed };
}

// EXTERNAL MODULE: ./.build/shared/adoption/places/git-remote.js
var git_remote = __webpack_require__(95475);
// EXTERNAL MODULE: ./.build/shared/adoption/places/repository-folder.js
var repository_folder = __webpack_require__(82991);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/environments.js
var policy_environments = __webpack_require__(14839);
// EXTERNAL MODULE: ./.build/shared/policy/parse-policy.js
var parse_policy = __webpack_require__(14865);
// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var mcp_target = __webpack_require__(82472);
// EXTERNAL MODULE: ./.build/shared/policy/secrets.js
var secrets = __webpack_require__(47796);
// EXTERNAL MODULE: ./.build/shared/policy/service-name.js
var service_name = __webpack_require__(21776);
// EXTERNAL MODULE: ./.build/shared/policy/vocabulary.js
var vocabulary = __webpack_require__(24369);
;// CONCATENATED MODULE: ./.build/cli/init-request.js






/** What only one of the parts is told. */
const OF_PART = {
    contract: ["candidate", "build"],
    promotion: ["environment", "url", "deploy"],
};
/**
 * What a repository is to adopt. Every text is looked at here, since it comes to stand in files that are run: a ConfigurationError
 * names the option. `folder` = that of the server, from the root of the repository.
 */
function adoptionRequest(options, folder, release) {
    const parts = options.only === undefined ? adoption_request/* ADOPTION_PARTS */.MJ : [options.only];
    refuseOtherParts(options, parts);
    for (const [name, value] of Object.entries(options)) {
        for (const text of [value].flat())
            if (typeof text === "string")
                refuseDangerous(name, text);
    }
    const environments = environmentsOf(options.environment ?? ["staging", "production"]);
    return {
        parts,
        service: serviceOf(options.service),
        release,
        folder: repositoryPlace("the folder of the server", folder),
        contract: repositoryPlace("--contract", options.contract),
        owners: (options.owner ?? []).map(ownerOf),
        environments,
        targets: (options.url ?? []).map((text) => targetOf(text, environments)),
        build: options.build,
        ...(parts.includes("contract") ? { candidate: candidateOf(options.candidate) } : {}),
        ...(parts.includes("promotion") ? { deploy: deployOf(options.deploy) } : {}),
    };
}
function refuseOtherParts(options, parts) {
    for (const part of adoption_request/* ADOPTION_PARTS */.MJ.filter((each) => !parts.includes(each))) {
        const named = OF_PART[part].find((name) => options[name] !== undefined);
        if (named !== undefined)
            throw new configuration_error/* ConfigurationError */.j1(`--${named} is about the part ${part}, which --only ${parts[0]} leaves out.`);
    }
}
/** GitHub evaluates an expression wherever it stands in a workflow; a secret in a file is one no more. */
function refuseDangerous(name, text) {
    const option = `--${name}`;
    if (text.trim() === "")
        throw new configuration_error/* ConfigurationError */.j1(`${option} is empty.`);
    if (text.includes("${{"))
        throw new configuration_error/* ConfigurationError */.j1(`${option}: \${{ is evaluated by GitHub; hand values to commands in the environment.`);
    // Commands may have several lines; nothing else may.
    const forbidden = name === "build" || name === "deploy" ? /(?![\n\t])\p{Cc}/u : /\p{Cc}|[\u2028\u2029]/u;
    if (forbidden.test(text) || /[\p{Cf}\p{Cs}]/u.test(text))
        throw new configuration_error/* ConfigurationError */.j1(`${option} holds characters that nobody sees.`);
    const [secret] = (0,secrets/* secretsIn */.V)(text);
    if (secret !== undefined)
        throw new configuration_error/* ConfigurationError */.j1(`${option} ${secret.message}.`);
}
function serviceOf(name) {
    if (name !== undefined && service_name/* SERVICE_NAME */.O.test(name))
        return name;
    throw new configuration_error/* ConfigurationError */.j1(name === undefined
        ? "--service: name the server product, as in --service payments-mcp."
        : `--service: "${name}" is none: ${service_name/* SERVICE_NAME_RULE */.V}.`);
}
function candidateOf(text) {
    if (text === undefined)
        throw new configuration_error/* ConfigurationError */.j1(`--candidate: say what a change is about to serve, as in --candidate "stdio:node server.js"; or leave it out with --only promotion.`);
    const target = (0,mcp_target/* parseTarget */.hu)(text, { side: "candidate" });
    if (target.kind === "git")
        throw new configuration_error/* ConfigurationError */.j1("--candidate: a commit serves nothing; name a command with stdio:, a URL, or a file.");
    if (target.kind === "http" && target.userinfo !== undefined)
        throw new configuration_error/* ConfigurationError */.j1("--candidate: credentials in a URL would stand in the workflow; leave them out, and hand headers over as the secret CANDIDATE_HEADERS.");
    return text.trim();
}
function deployOf(text) {
    if (text !== undefined)
        return text;
    throw new configuration_error/* ConfigurationError */.j1("--deploy: say which commands deploy, as in --deploy ./deploy.sh; or begin with --only contract.");
}
/** A path that every file it comes to stand in takes without quotes: a workflow, a script, CODEOWNERS. */
function repositoryPlace(what, path) {
    const isPlain = /^[A-Za-z0-9._][A-Za-z0-9._/-]*$/.test(path) && !/(?:^|\/)(?:\.\.?|)(?:\/|$)/.test(path);
    if (path === "." || isPlain)
        return path;
    throw new configuration_error/* ConfigurationError */.j1(`${what}: "${path}" is no path of letters, digits, '.', '_', '-' and '/' within the repository, as in ${adoption_request/* DEFAULT_CONTRACT */.LR}.`);
}
function ownerOf(text) {
    const isOwner = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]+)?(?:\/[A-Za-z0-9._-]{1,100})?$/.test(text);
    if (isOwner || /^[^\s@#]+@[^\s@#]+\.[^\s@#]+$/.test(text))
        return text;
    throw new configuration_error/* ConfigurationError */.j1(`--owner: "${text}" is no owner; write @acme/platform, @octocat, or an e-mail address.`);
}
function environmentsOf(names) {
    names.forEach((name, index) => {
        const { error } = vocabulary/* environmentName */.VE.safeParse(name);
        if (error !== undefined)
            throw new configuration_error/* ConfigurationError */.j1(`--environment "${name}": ${error.issues[0]?.message}.`);
        const isTwice = names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase());
        // GitHub tells them apart whatever the case of their letters.
        if (isTwice)
            throw new configuration_error/* ConfigurationError */.j1(`--environment "${name}" stands there twice.`);
    });
    return names;
}
function targetOf(text, environments) {
    const [, environment = "", url = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (!environments.includes(environment))
        throw new configuration_error/* ConfigurationError */.j1(`--url "${text}": write <environment>=https://…, with one of the environments ${environments.join(", ")}.`);
    const target = (0,mcp_target/* parseTarget */.hu)(url);
    if (target.kind !== "http" || target.userinfo !== undefined)
        throw new configuration_error/* ConfigurationError */.j1(`--url ${environment}: name an http(s) URL without credentials.`);
    return { environment, url: target.url.href };
}

// EXTERNAL MODULE: ./.build/shared/adoption/checklist.js
var checklist = __webpack_require__(50419);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
;// CONCATENATED MODULE: ./.build/cli/init-text.js



/** What `mcp-gates init` would write: each file with its text. */
function renderDryRun(files) {
    const parts = files.map((file) => {
        const text = file.state === "extended" ? file.added.map((line) => `${line}\n`).join("") : file.text;
        const shown = file.decision === "leave" ? "" : `\n${indented((0,report_escape.visibleText)(text))}`;
        return `${lineOf(file)}\n${shown}`;
    });
    return `${parts.join("\n")}\nNothing was written: --dry-run.\n`;
}
/** What `mcp-gates init` has written, and what comes next. */
function renderAdoption(files, facts) {
    const isWritten = files.some(({ decision }) => decision === "write");
    const steps = nextSteps(facts).map((step, index) => `  ${index + 1}. ${(0,report_escape.escapeTerminal)(step)}`);
    const settings = settingsOf(facts).flatMap(({ title, why, where }) => [
        `  - ${(0,report_escape.escapeTerminal)(title)}`,
        `      ${(0,report_escape.escapeTerminal)(where)}`,
        `      ${(0,report_escape.escapeTerminal)(why)}`,
    ]);
    const lines = [
        ...files.map(lineOf),
        ...facts.doubts.map(report_escape.escapeTerminal),
        "",
        isWritten ? "Next:" : "Nothing had to be written. Next:",
        ...steps,
        "",
        "To switch on at GitHub:",
        ...settings,
    ];
    return `${lines.join("\n")}\n`;
}
function nextSteps({ request, origin, hasContract }) {
    const { candidate, contract, environments, targets, parts } = request;
    const snapshot = `write the first contract: mcp-gates snapshot "${candidate}" --output ${contract}`;
    const silent = environments.filter((name) => !targets.some(({ environment }) => environment === name));
    return [
        ...(candidate !== undefined && !hasContract ? [snapshot] : []),
        ...(parts.includes("promotion") && silent.length > 0
            ? [
                `name the servers of ${silent.join(" and ")} in probe.targets of .github/mcp-gates.yml: nothing is verified that nobody can ask`,
            ]
            : []),
        "mcp-gates policy validate",
        "commit the files, and open a pull request with them",
        `switch on what is listed below, and look whether it is: mcp-gates init check --repository ${origin?.repository ?? "<owner>/<name>"}`,
    ];
}
/** What is done at GitHub alone. */
function settingsOf({ request, origin }) {
    const promotes = request.parts.includes("promotion");
    const last = request.environments.slice(-1);
    const items = (0,checklist/* checklistOf */.W)({
        checks: [contract_callers/* CONTRACT_CHECK */.qo],
        protectedEnvironments: promotes ? last : [],
        reconciledEnvironments: last,
        promotes,
        ledgerBranch: promotes ? "mcp-gates-ledger" : undefined,
        page: origin === undefined ? undefined : `${origin.server}/${origin.repository}`,
    });
    return items.filter(({ where }) => where.startsWith("Settings"));
}
function lineOf({ path, state, decision, added, dispossessed }) {
    const word = WORDS[decision][state];
    const lines = state === "extended" ? ` (${added.length} lines at its end)` : "";
    const taken = dispossessed.map(({ path: place, owners }) => `\n${" ".repeat(12)}${place} belonged to ${(0,report_escape.escapeTerminal)(owners.join(" "))}`);
    return `${word.padEnd(12)}${path}${lines}${taken.join("")}`;
}
const WORDS = {
    write: { new: "new", different: "overwritten", extended: "extended", unchanged: "unchanged" },
    leave: { new: "left out", different: "kept", extended: "kept", unchanged: "unchanged" },
    ask: { new: "new", different: "different", extended: "extended", unchanged: "unchanged" },
};
function indented(text) {
    return text.replaceAll(/^(?=.)/gm, "  ");
}

;// CONCATENATED MODULE: ./.build/cli/init.js











/**
 * Brings the gates into the repository around the folder: everything is looked at first, then all files are written or none.
 * Throws a ConfigurationError for what is asked wrongly, and for a file with another text over which nobody said to write.
 */
async function init(options, { terminal }) {
    const { root, folder } = (0,repository_folder/* repositoryAround */.WU)(terminal.directory);
    const { uses, usesVersion, overwrite = [], keep = [], dryRun = false, ...asked } = options;
    // What is typed wrongly is told before a clone is looked at.
    adoptionRequest(asked, folder, { repository: "", commit: "", version: "" });
    const request = adoptionRequest(asked, folder, await releaseFor(uses, usesVersion));
    const existing = (0,repository_folder/* readFiles */.Ul)(root, ADOPTION_PATHS);
    const files = adoptionFiles(request, existing);
    const decided = await decisionsOf(files, { overwrite, keep, dryRun, terminal });
    if (dryRun)
        return await terminal.write(renderDryRun(decided));
    const written = decided.filter(({ decision }) => decision === "write");
    (0,repository_folder/* writeFiles */.hV)(root, written.map(({ path, text }) => ({ path, text, before: existing.get(path) })));
    const hasContract = (0,repository_folder/* readFiles */.Ul)(root, [`${folder === "." ? "" : `${folder}/`}${request.contract}`]).size > 0;
    const doubts = decided.some(({ path, decision }) => path === default_path/* DEFAULT_POLICY_PATH */.l && decision === "leave")
        ? doubtsAbout(existing.get(default_path/* DEFAULT_POLICY_PATH */.l) ?? "", request)
        : [];
    await terminal.write(renderAdoption(decided, { request, origin: await (0,git_remote/* originOf */.yv)(root), hasContract, doubts }));
}
async function releaseFor(uses, version) {
    if (uses === undefined && version === undefined) {
        // The program is dist/cli.js of a clone, perhaps behind a link.
        return await (0,git_remote/* releaseOfClone */.cJ)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? ".")));
    }
    const [, repository, commit] = /^([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})@([0-9a-f]{40})$/.exec(uses ?? "") ?? [];
    if (repository === undefined || commit === undefined)
        throw new configuration_error/* ConfigurationError */.j1(`--uses: ${uses === undefined ? "it is missing beside --uses-version" : `"${uses}" is no release at a commit`}; write <owner>/<name>@<40 hex digits>, since a tag can be moved.`);
    if (version === undefined || !/^v\d+\.\d+\.\d+$/.test(version))
        throw new configuration_error/* ConfigurationError */.j1("--uses-version: write the version of that commit as vX.Y.Z, for people who read the workflow.");
    return { repository, commit, version };
}
/** What a policy that was kept lacks for the workflows that were written. */
function doubtsAbout(text, { service, parts, environments }) {
    try {
        const policy = (0,parse_policy/* parsePolicy */.O)(text, default_path/* DEFAULT_POLICY_PATH */.l);
        const named = policy.service === undefined || policy.service === service;
        const missing = parts.includes("promotion") ? environments.filter((name) => !(0,policy_environments/* environmentOf */.p)(policy, name)) : [];
        return [
            ...(named ? [] : [`The policy is about ${policy.service}, and the workflows are about ${service}.`]),
            ...(missing.length === 0
                ? []
                : [`The policy does not name ${missing.join(" and ")}: nothing can be promoted there.`]),
        ];
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j1)
            return [error.message];
        throw error;
    }
}
async function decisionsOf(files, consent) {
    refuseWrongPaths(files, consent);
    const { overwrite, keep, dryRun, terminal } = consent;
    const undecided = files
        .filter(({ path, state }) => state === "different" && !overwrite.includes(path) && !keep.includes(path))
        .map(({ path }) => path);
    if (undecided.length > 0 && !dryRun && terminal.confirm === undefined)
        throw refusal(undecided);
    const decided = [];
    for (const file of files)
        decided.push({ ...file, decision: await decisionOf(file, undecided, consent) });
    return decided;
}
async function decisionOf({ path, state }, undecided, { keep, dryRun, terminal }) {
    if (state === "unchanged" || keep.includes(path))
        return "leave";
    if (!undecided.includes(path))
        return "write";
    if (dryRun)
        return "ask";
    const isWanted = await terminal.confirm?.(`${path} is there with another text. Write over it?`);
    return isWanted === true ? "write" : "leave";
}
function refuseWrongPaths(files, { overwrite, keep }) {
    const paths = files.map(({ path }) => path);
    const wrong = [...overwrite, ...keep].find((path) => !paths.includes(path));
    if (wrong !== undefined)
        throw new configuration_error/* ConfigurationError */.j1(`"${wrong}" is none of the files that are written: ${paths.join(", ")}.`);
    const both = overwrite.find((path) => keep.includes(path));
    if (both !== undefined)
        throw new configuration_error/* ConfigurationError */.j1(`"${both}" is to be written over and to be kept: say one of both.`);
}
function refusal(paths) {
    const flags = paths.map((path) => `--overwrite ${path}`).join(" ");
    return new configuration_error/* ConfigurationError */.j1(`Other texts stand in ${paths.join(", ")}, and there is no terminal to ask on: nothing was written. ` +
        `Look at them with --dry-run; then say ${flags} to write over them, or --keep instead to leave one as it is.`);
}


/***/ }),

/***/ 26832:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ commandLineSecrets),
  v: () => (/* binding */ withoutCommandLineSecrets)
});

;// CONCATENATED MODULE: ./.build/shared/mcp/command-line-words.js
/**
 * The words of a command line as a POSIX shell splits them, without their quotes. Unlike the parser of targets it takes
 * everything: what a shell would act on is text, and a quote that is not closed lasts to the end.
 */
function commandLineWords(line) {
    const words = [];
    let word;
    let quote;
    for (let index = 0; index < line.length; index++) {
        const character = line.charAt(index);
        if (character === quote) {
            quote = undefined;
        }
        else if (character === "\\" && quote !== "'" && index + 1 < line.length) {
            word = (word ?? "") + line.charAt(++index);
        }
        else if (quote === undefined && (character === "'" || character === '"')) {
            quote = character;
            word ??= "";
        }
        else if (quote === undefined && /\s/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? "") + character;
        }
    }
    if (word !== undefined)
        words.push(word);
    return words;
}

// EXTERNAL MODULE: ./.build/shared/mcp/masked-text.js
var masked_text = __webpack_require__(53938);
// EXTERNAL MODULE: ./.build/shared/mcp/percent-decoded.js
var percent_decoded = __webpack_require__(88423);
// EXTERNAL MODULE: ./.build/shared/mcp/readable-text.js
var readable_text = __webpack_require__(30261);
;// CONCATENATED MODULE: ./.build/shared/mcp/masked-url.js



/**
 * A word with a URL in it, of whatever scheme, as people may see it: no user information, no value of a query, no fragment, and
 * of the path the parts that are plain names, since many services take a credential there. Before the scheme may stand what
 * belongs to it (`jdbc:`). `undefined` for a word without a URL.
 */
function maskedUrl(word) {
    const [, before = "", scheme = "", rest = ""] = /^(.*?)([a-z][a-z0-9+.-]*:[/\\]{2})(.*)$/is.exec(word) ?? [];
    if (scheme === "")
        return undefined;
    const [place = "", fragment] = splitOnce(rest, "#");
    const [address = "", query] = splitOnce(place, "?");
    const slash = address.search(/[/\\]/);
    const authority = slash === -1 ? address : address.slice(0, slash);
    const path = slash === -1 ? "" : address.slice(slash);
    const at = authority.lastIndexOf("@");
    const host = authority.slice(at + 1);
    // A user name with a slash or a question mark ends the authority early, and the password would stand in the path.
    if (!/^(?:\[[0-9a-f:.]*\]|[\p{L}\d._-]*)(?::\d{0,5})?$/iu.test(host) ||
        /[^/\\]@/.test(rest.slice(authority.length))) {
        return (0,masked_text/* joined */.oR)([maskedBefore(before), (0,masked_text/* plain */.pj)(scheme), (0,masked_text/* secret */.rJ)(rest)]);
    }
    return (0,masked_text/* joined */.oR)([
        maskedBefore(before),
        (0,masked_text/* plain */.pj)(scheme),
        ...(at === -1 ? [] : [maskedUser(authority.slice(0, at)), (0,masked_text/* plain */.pj)("@")]),
        (0,masked_text/* plain */.pj)(host),
        maskedPath(path),
        ...(query === undefined ? [] : [(0,masked_text/* plain */.pj)("?"), maskedQuery(query)]),
        ...(fragment === undefined ? [] : [(0,masked_text/* plain */.pj)("#"), (0,masked_text/* hidden */.R)(fragment)]),
    ]);
}
function maskedBefore(text) {
    return text === "" || (0,readable_text/* isReadable */.h)(text) ? (0,masked_text/* plain */.pj)(text) : (0,masked_text/* hidden */.R)(text);
}
/** Both parts, and as they are sent: Basic authorization joins them (RFC 7617). A token is often given as the user alone. */
function maskedUser(userinfo) {
    const [user = "", password] = splitOnce(userinfo, ":");
    const parts = password === undefined || password === "" ? [user] : [userinfo, password];
    return { text: masked_text/* MASK */.v5, secrets: [...parts, ...parts.map(percent_decoded/* percentDecoded */.o)].filter((part) => part.length >= 4) };
}
/** A credential may have slashes itself: what lies between the first and the last of its parts is one as well. */
function maskedPath(path) {
    const segments = path.split(/(?<=[/\\])|(?=[/\\])/);
    const isPlain = (segment) => /^[/\\]$/.test(segment) || (0,readable_text/* isReadable */.h)((0,percent_decoded/* percentDecoded */.o)(segment));
    const first = segments.findIndex((segment) => !isPlain(segment));
    const last = segments.findLastIndex((segment) => !isPlain(segment));
    const { text, secrets } = (0,masked_text/* joined */.oR)(segments.map((segment) => (isPlain(segment) ? (0,masked_text/* plain */.pj)(segment) : (0,masked_text/* hidden */.R)(segment))));
    return { text, secrets: first < last ? [...secrets, segments.slice(first, last + 1).join("")] : secrets };
}
function maskedQuery(query) {
    return (0,masked_text/* joined */.oR)(query.split("&").map((parameter) => {
        const [name = "", value] = splitOnce(parameter, "=");
        if (value === undefined)
            return (0,masked_text/* hidden */.R)(name);
        const masked = (0,masked_text/* namesCredential */.si)(name) ? (0,masked_text/* secret */.rJ)(value) : (0,masked_text/* hidden */.R)(value);
        return (0,masked_text/* joined */.oR)([(0,readable_text/* isReadable */.h)(name) ? (0,masked_text/* plain */.pj)(name) : (0,masked_text/* hidden */.R)(name), (0,masked_text/* plain */.pj)("="), { ...masked, text: masked_text/* MASK */.v5 }]);
    }), "&");
}
function splitOnce(text, separator) {
    const index = text.indexOf(separator);
    return index === -1 ? [text] : [text.slice(0, index), text.slice(index + separator.length)];
}

;// CONCATENATED MODULE: ./.build/shared/mcp/command-line-secrets.js




/**
 * The parts of a command line that are credentials or could be: passwords and query values of URLs, what stands behind an
 * option or a name, and words that no person would make up. Each as it stands and decoded, four characters or longer. Words that
 * {@link withoutCommandLineSecrets} hides for caution, but which are plain words, are left out.
 */
function commandLineSecrets(text) {
    return [...new Set(maskedWords(text).flatMap(({ secrets }) => secrets))].filter((value) => value.length >= 4);
}
/**
 * A command line for people: `***` for whatever could be a credential. Shown are the command, options, plain words and paths;
 * what follows an option only where it is plainly harmless. A `stdio:` in front stays.
 */
function withoutCommandLineSecrets(text) {
    const prefix = /^\s*stdio:\s*/.exec(text)?.[0] ?? "";
    const words = maskedWords(text.slice(prefix.length)).map((word) => /\s/.test(word.text) ? `'${word.text}'` : word.text);
    return prefix.trim() + words.join(" ");
}
function maskedWords(text) {
    const masked = [];
    let option;
    for (const word of commandLineWords(text.replace(/^\s*stdio:/, ""))) {
        const isOption = /^--?[A-Za-z]/.test(word);
        if (isOption && !(option !== undefined && (0,masked_text/* namesCredential */.si)(option) && !isPlainOption(word))) {
            masked.push(maskedOption(word));
            option = isPlainOption(word) && !isSwitch(word) ? word : undefined;
        }
        else {
            masked.push(option === undefined ? maskedWord(word) : maskedValue(word, option));
            // A header without quotes falls into words.
            option = /^(?:bearer|basic|[\w-]+:)$/i.test(word) ? `auth ${word}` : undefined;
        }
    }
    return masked;
}
function isPlainOption(word) {
    return /^--?[A-Za-z][\w.-]*$/.test(word) && (0,readable_text/* isReadable */.h)(word) && !isGluedPassword(word);
}
/** Options of launchers that take no value, so that what follows is a word of its own. */
function isSwitch(option) {
    return /^(?:-y|-q|-v|-i|-it|--yes|--quiet|--silent|--verbose|--rm|--init|--offline|--prefer-offline|--no-.*)$/.test(option);
}
function maskedOption(word) {
    const equals = word.indexOf("=");
    if (equals !== -1) {
        const name = word.slice(0, equals);
        if (isPlainOption(name))
            return (0,masked_text/* joined */.oR)([(0,masked_text/* plain */.pj)(`${name}=`), maskedValue(word.slice(equals + 1), name)]);
        return (0,masked_text/* secret */.rJ)(word);
    }
    if (isPlainOption(word))
        return (0,masked_text/* plain */.pj)(word);
    if (isGluedPassword(word))
        return (0,masked_text/* joined */.oR)([(0,masked_text/* plain */.pj)(word.slice(0, 2)), (0,masked_text/* secret */.rJ)(word.slice(2))]);
    return (0,masked_text/* secret */.rJ)(word);
}
/** `-pSECRET`, as clients of databases take it; a port number and the long names that begin so are none. */
function isGluedPassword(word) {
    return /^-p./.test(word) && !/^-p(?:\d{1,5}|ort|ath|ackage|rofile|roject|refix|lugin|arse|rint|roxy)$/.test(word);
}
/** What follows an option or an equals sign. */
function maskedValue(value, name) {
    if (isHarmless(value))
        return (0,masked_text/* plain */.pj)(value);
    const known = maskedAssignment(value) ?? maskedUrl(value) ?? maskedHeader(value);
    if ((0,masked_text/* namesCredential */.si)(name))
        return { text: masked_text/* MASK */.v5, secrets: [...(0,masked_text/* secret */.rJ)(value).secrets, ...(known?.secrets ?? [])] };
    if (known !== undefined)
        return known;
    if (/^-[pHukab]$/.test(name))
        return hiddenWords(value);
    if (isPath(value))
        return command_line_secrets_maskedPath(value);
    return OPEN_OPTIONS.test(name) && (0,readable_text/* isReadable */.h)(value) ? (0,masked_text/* plain */.pj)(value) : hiddenWords(value);
}
/** A word of several words may be a command line of its own, as `sh -c` takes it. */
function hiddenWords(value) {
    const { text, secrets } = (0,masked_text/* hidden */.R)(value);
    return { text, secrets: /\s/.test(value) ? [...secrets, ...commandLineSecrets(value)] : secrets };
}
/** Options whose values are names of things. */
const OPEN_OPTIONS = /^(?:-m|-c|-C|-f|--?(?:module|from|package|transport|mode|host|hostname|log-?level|import|require|loader|config|directory|dir|cwd|root|project))$/;
/** Numbers such as ports and times, and the words that switch something. */
function isHarmless(value) {
    return /^(?:-?\d{1,5}(?:\.\d{1,3})?|true|false|yes|no|on|off|all|none|auto|stdio|https?|sse|streamable-?http)$/i.test(value);
}
/** A word that stands by itself. */
function maskedWord(word) {
    const known = maskedAssignment(word) ?? maskedUrl(word) ?? maskedLogin(word) ?? maskedHeader(word);
    if (known !== undefined)
        return known;
    if (isPath(word))
        return command_line_secrets_maskedPath(word);
    return (0,readable_text/* isReadable */.h)(word) ? (0,masked_text/* plain */.pj)(word) : hiddenWords(word);
}
/** `user:password@host`, without a scheme in front. */
function maskedLogin(word) {
    const [, userinfo, password, host] = /^([^\s/@:]+:([^\s@]+))@(.*)$/.exec(word) ?? [];
    if (userinfo === undefined || password === undefined || host === undefined)
        return undefined;
    const secrets = [...(0,masked_text/* hidden */.R)(userinfo).secrets, ...(0,masked_text/* hidden */.R)(password).secrets];
    return (0,masked_text/* joined */.oR)([{ text: masked_text/* MASK */.v5, secrets }, (0,masked_text/* plain */.pj)("@"), (0,readable_text/* isReadable */.h)(host) ? (0,masked_text/* plain */.pj)(host) : (0,masked_text/* hidden */.R)(host)]);
}
/** `NAME=value`. */
function maskedAssignment(word) {
    const [, name, value] = /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(word) ?? [];
    if (name === undefined || value === undefined)
        return undefined;
    if (!(0,readable_text/* isReadable */.h)(name))
        return (0,masked_text/* secret */.rJ)(word);
    return value === "" ? (0,masked_text/* plain */.pj)(word) : (0,masked_text/* joined */.oR)([(0,masked_text/* plain */.pj)(`${name}=`), maskedValue(value, name)]);
}
/** `Name: value`, the value of which is a credential by its name or by its looks, behind its scheme too. */
function maskedHeader(word) {
    const [, name, value] = /^([\w-]+):\s*(\S.*)$/s.exec(word) ?? [];
    if (name === undefined || value === undefined || !(0,readable_text/* isReadable */.h)(name) || isHarmless(value))
        return undefined;
    if (!(0,masked_text/* namesCredential */.si)(name))
        return /\s/.test(word) ? (0,masked_text/* joined */.oR)([(0,masked_text/* plain */.pj)(`${name}:`), (0,masked_text/* hidden */.R)(value)]) : undefined;
    const credential = /^\S+\s+(\S.*)$/s.exec(value)?.[1];
    const parts = credential === undefined ? [value] : [value, credential, ...basicParts(value)];
    // `keycloak:latest` is an image and has no blank.
    const secrets = parts.flatMap((part) => (/\s/.test(word) ? (0,masked_text/* secret */.rJ)(part) : (0,masked_text/* hidden */.R)(part)).secrets);
    return (0,masked_text/* joined */.oR)([(0,masked_text/* plain */.pj)(`${name}:`), { text: masked_text/* MASK */.v5, secrets }]);
}
function basicParts(value) {
    const encoded = /^basic\s+(\S+)$/i.exec(value)?.[1];
    if (encoded === undefined)
        return [];
    const userinfo = Buffer.from(encoded, "base64").toString("utf8");
    return [userinfo, userinfo.slice(userinfo.indexOf(":") + 1)];
}
/** Where a file stands: it begins as a path does, or ends in the extension of a program or a document. */
function isPath(word) {
    return PATH_BEGINNING.test(word) || FILE_NAME.test(word);
}
const PATH_BEGINNING = /^(?:\.{0,2}[/\\]|\.{1,2}$|~[/\\]|[A-Za-z]:[/\\]|@[\w-]+\/)/;
const FILE_NAME = /^[^\s:=?&]+\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|ini|conf|cfg|env|py|rb|sh|ps1|exe|bat|cmd|jar|dll|so|wasm|go|php|pl|sql|db|sqlite3?|csv|txt|md|xml|html?|log|pem|crt|sock)$/i;
/** Of a path the names that people gave; a folder whose name a machine made is hidden and is no secret. */
function command_line_secrets_maskedPath(path) {
    const segments = path.split(/(?<=[/\\])|(?=[/\\])/);
    return (0,masked_text/* joined */.oR)(segments.map((segment) => {
        const words = segment.split(" ").filter((word) => word !== "");
        return /^[/\\]$/.test(segment) || words.every(readable_text/* isReadable */.h) ? (0,masked_text/* plain */.pj)(segment) : (0,masked_text/* veiled */.cX)();
    }));
}


/***/ }),

/***/ 9817:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ secretSpellings),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   qk: () => (/* binding */ foreignText)
/* harmony export */ });
/** Of a text of megabytes, one line shows no more; a secret is looked for in all of it. */
const LONGEST_TEXT = 8192;
/**
 * Text from a server, a child process or a reply, made fit for one line of an error message: secrets replaced by `***`,
 * white space folded, everything invisible (controls, bidirectional marks, private use) shown as `<U+200B>`, cut to
 * `length` characters.
 */
function foreignText(text, options) {
    const whole = withoutSecrets(text, options.secrets).trim();
    const line = whole
        .slice(0, LONGEST_TEXT)
        .replaceAll(TERMINAL_COLOURS, "")
        .trim()
        .replaceAll(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " | " : blanks))
        .replaceAll(/[\t ]+/g, " ")
        .replaceAll(INVISIBLE, (character) => `<U+${codePoint(character).toString(16).toUpperCase().padStart(4, "0")}>`);
    const characters = Array.from(line);
    const isWhole = characters.length <= options.length && whole.length <= LONGEST_TEXT;
    return isWhole ? line : `${characters.slice(0, options.length).join("")}…`;
}
/** A text with every secret replaced by `***`, as it stands, as it looks inside JSON and inside a URL, and in Base64. */
function withoutSecrets(text, secrets) {
    return secretSpellings(secrets).reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
/** The ways in which a secret can appear in a text, longest first so that a part never hides the whole. */
function secretSpellings(secrets) {
    const spellings = secrets.flatMap((secret) => [
        secret,
        JSON.stringify(secret).slice(1, -1),
        uriSpelling(secret),
        ...base64Spellings(secret),
    ]);
    return [...new Set(spellings)].filter((spelling) => spelling !== "").sort((a, b) => b.length - a.length);
}
function uriSpelling(secret) {
    return encodeURIComponent(secret.toWellFormed());
}
/** With and without the padding, in both alphabets (RFC 4648): logins are sent so, and some servers show what was sent. */
function base64Spellings(secret) {
    const bytes = Buffer.from(secret, "utf8");
    return [bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what has to be found.
const TERMINAL_COLOURS = /\u001B\[[0-9;]*[A-Za-z]/g;
// Beside the classes: Hangul fillers and variation selectors, which show nothing either.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\u115F\u1160\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;


/***/ }),

/***/ 53938:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   cX: () => (/* binding */ veiled),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   si: () => (/* binding */ namesCredential),
/* harmony export */   v5: () => (/* binding */ MASK)
/* harmony export */ });
/* harmony import */ var _percent_decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88423);
/* harmony import */ var _readable_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30261);


const MASK = "***";
/** A text that may be seen. */
function plain(text) {
    return { text, secrets: [] };
}
/** A text that is hidden and no secret: a folder with a name that a machine made. */
function veiled() {
    return { text: MASK, secrets: [] };
}
/** A text that is hidden; plain words are no secret. */
function hidden(text) {
    return { text: MASK, secrets: text.split(/\s+/).every(_readable_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isReadable */ .h) ? [] : secretsWithin(text) };
}
/** A text that is hidden and is a secret, whatever it looks like. */
function secret(text) {
    return { text: MASK, secrets: [text, ...secretsWithin(text)] };
}
/** Several parts in a row. */
function joined(parts, separator = "") {
    return { text: parts.map(({ text }) => text).join(separator), secrets: parts.flatMap(({ secrets }) => secrets) };
}
/** Names behind which a credential stands: of options, variables, headers and parameters. */
function namesCredential(name) {
    return (/token|secret|pass|pwd|credential|key|auth|bearer|cookie|signature|session|jwt/i.test(name) ||
        name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/).some((piece) => CREDENTIAL_WORDS.has(piece.toLowerCase())));
}
const CREDENTIAL_WORDS = new Set([
    "pat",
    "pw",
    "pin",
    "sig",
    "otp",
    "sas",
    "dsn",
    "code",
    "nonce",
]);
/** The text itself, and the pieces of it that are no plain words: a token in a header, in a list or in JSON. */
function secretsWithin(text) {
    const pieces = text.split(/[\s:=,;&@"'`{}[\]()$|<>*]+/).filter((piece) => piece !== text && !(0,_readable_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isReadable */ .h)(piece));
    const decoded = [text, ...pieces].map(_percent_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .o);
    return [text, ...pieces, ...decoded].filter((piece) => piece.length >= 4);
}


/***/ }),

/***/ 88423:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77195);

/** A part of a URL, decoded; a lone percent sign is meant as it stands. */
function percentDecoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .thrownName */ .CA)(error) === "URIError")
            return part;
        throw error;
    }
}


/***/ }),

/***/ 30261:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isReadable)
/* harmony export */ });
/**
 * Whether a text is made of words and numbers as people write them, so that it is plainly no credential: `read-only`,
 * `server-everything`, `node20`, `1.2.3`. Whatever looks made up by a machine is not, and neither is what has characters that
 * names and paths do not have.
 */
function isReadable(text) {
    if (text === "" || text.length > 256 || !/^[\p{L}\p{M}\d._/@:+~,%\\-]+$/u.test(text))
        return false;
    return !TOKEN.test(text) && text.split(/[^\p{L}\p{M}\d]+/u).every((piece) => piece === "" || isReadablePiece(piece));
}
/** How well-known services begin their tokens; `eyJ` is the beginning of a JSON object in Base64, as a JWT has it. */
const TOKEN = /(?:^|[^A-Za-z0-9])(?:gh[a-z]_|github_pat_|glpat-|gl[a-z]+-|[sr]k[-_]|pk_|xox[a-z][-.]|xapp-|A[KS]IA[0-9A-Z]|eyJ|AIza|ya29\.|npm_|pypi-|hf_|dop_v1_|SG\.|shp[a-z]{2}_|lin_api_)[\w-]{4}/;
function isReadablePiece(piece) {
    if (/^\d+$/.test(piece))
        return piece.length <= 8;
    if (/^[\p{L}\p{M}]+$/u.test(piece))
        return piece.length <= 24 && changesOfCase(piece) <= 4;
    return piece.length <= 9 && /^(?:[\p{L}\p{M}]+\d{1,4}\p{L}{0,3}|\d{1,4}\p{L}{1,4}\d{0,3})$/u.test(piece);
}
/** A name in camel case changes twice a word; what a machine made changes all the time. */
function changesOfCase(piece) {
    const isUpper = (character) => character !== character.toLowerCase();
    const characters = Array.from(piece);
    return characters.filter((character, index) => {
        const before = characters[index - 1];
        return before !== undefined && isUpper(before) !== isUpper(character);
    }).length;
}


/***/ }),

/***/ 82472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   xq: () => (/* binding */ resolveFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var shell_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26591);
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23964);
/* harmony import */ var _command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26832);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9817);
/* harmony import */ var _percent_decoded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88423);
/* harmony import */ var _readable_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30261);








/**
 * Reads a target: an http(s) URL, `stdio:<command line>`, `git:<ref>:<path>`, a `file:` URL, else a path; and `base:<path>` where the
 * files of the commit under a change are given.
 *
 * The command line is split as a POSIX shell splits words and is never given to a shell: quotes and backslashes work,
 * everything a shell would act on (operators, redirections, globs, comments, `$…` and backticks) is refused unless it is
 * quoted. Single quotes keep `$` as it is. Throws a CaptureError `target`, which names the `side`, where one is given, and the
 * target without credentials.
 */
function parseTarget(text, options = {}) {
    const target = text.trim();
    try {
        if (target.startsWith("base:"))
            return baseTarget(target.slice("base:".length), options.base);
        return readTarget(target);
    }
    catch (error) {
        if (!(error instanceof UnusableTarget))
            throw error;
        const subject = options.side === undefined ? "The target" : `The ${options.side}`;
        const shown = target === "" ? "" : ` \`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_5__/* .foreignText */ .qk)(describeText(target), { secrets: [], length: 160 })}\``;
        throw new _capture_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CaptureError */ .$3("target", `${subject}${shown} cannot be used: ${error.message}.`, { cause: error.cause });
    }
}
/** What is wrong with a target and the next step; {@link parseTarget} adds which one it is. */
class UnusableTarget extends Error {
}
function readTarget(target) {
    if (target === "")
        throw unusable("the target is empty", `give a URL, \`stdio:<command line>\`, a file or \`git:<ref>:<path>\``);
    if (/^https?:/i.test(target))
        return httpTarget(target);
    if (target.startsWith("stdio:"))
        return stdioTarget(target.slice("stdio:".length).trim());
    if (target.startsWith("git:") && !target.startsWith("git://"))
        return gitTarget(target);
    if (/^file:/i.test(target))
        return fileTarget(target);
    const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(target)?.[1];
    if (scheme !== undefined)
        throw unusable(`"${scheme}:" is no scheme that a server can be reached by`, "use http, https, stdio:, git: or a file");
    return { kind: "file", path: target };
}
/** The target for people: credentials in the URL are cut out, values of its query too; so are credentials on a command line. */
function describeTarget(target) {
    switch (target.kind) {
        case "http":
            return describeUrl(target.url);
        case "stdio":
            return (0,_command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommandLineSecrets */ .v)(`stdio:${target.text}`);
        case "git":
            return `git:${target.ref}:${target.path}`;
        case "base":
            return `base:${target.path}`;
        case "file":
            return target.path;
    }
}
/** A text that is no target, for people: as much of it as can be no credential. */
function describeText(text) {
    if (!/^https?:/i.test(text) || !URL.canParse(text))
        return (0,_command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommandLineSecrets */ .v)(text);
    return describeUrl(new URL(text));
}
/**
 * A URL for people: no user information, no fragment, and `***` for the value of each query parameter, as for a name that can be
 * none. The path is shown. Of one that is not hierarchical (`javascript:`, `data:`), where nothing tells a secret from the rest,
 * the scheme alone.
 */
function describeUrl(url) {
    if (url.host === "")
        return `${url.protocol}…`;
    const names = [...url.searchParams.keys()].map((name) => ((0,_readable_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isReadable */ .h)(name) ? encodeURIComponent(name) : "***"));
    const query = names.map((name) => `${name}=***`).join("&");
    return `${url.protocol}//${url.host}${url.pathname}${query === "" ? "" : `?${query}`}`;
}
/** The path of a file target on this machine. */
function resolveFile(path, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory ?? process.cwd(), path);
}
function httpTarget(text) {
    if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
        throw unusable("it is no valid URL", "write it as https://host/path");
    }
    const url = new URL(text);
    const userinfo = url.username === "" && url.password === ""
        ? undefined
        : `${(0,_percent_decoded_js__WEBPACK_IMPORTED_MODULE_7__/* .percentDecoded */ .o)(url.username)}:${(0,_percent_decoded_js__WEBPACK_IMPORTED_MODULE_7__/* .percentDecoded */ .o)(url.password)}`;
    url.username = "";
    url.password = "";
    url.hash = "";
    return { kind: "http", url, userinfo };
}
function stdioTarget(text) {
    refuseOpenQuotes(text);
    const words = shellWords(text).map((word) => (typeof word === "string" ? word : refuseShell(word)));
    const [command, ...rest] = words;
    if (command === undefined || command === "") {
        throw unusable("`stdio:` has no command", "write `stdio:<command line>`, for example `stdio:node server.js`");
    }
    if (/^[A-Za-z_][A-Za-z0-9_]*=/.test(command)) {
        throw unusable(`"${command.slice(0, command.indexOf("=") + 1)}…" in front of the command is a variable of a shell`, "pass environment variables by the setting for them");
    }
    return { kind: "stdio", command, arguments: rest, text };
}
function shellWords(text) {
    try {
        // A variable becomes a marker, so that it is refused instead of silently replaced.
        return (0,shell_quote__WEBPACK_IMPORTED_MODULE_2__.parse)(text, (name) => ({ op: `$${name}` }));
    }
    catch (error) {
        throw unusable("an expansion that begins with a dollar sign is not closed", "put single quotes around text that has a dollar sign", error);
    }
}
/** The word itself may hold a password: only what the shell would act on is named. */
function refuseShell(word) {
    if ("comment" in word)
        throw shellError("a `#` that is not quoted begins a comment in a shell");
    if (word.op === "glob") {
        const character = /[*?[{]/.exec(word.pattern ?? "")?.[0] ?? "*";
        throw shellError(`a \`${character}\` that is not quoted makes its word a file pattern of a shell`);
    }
    if (word.op.startsWith("$")) {
        const name = /^\w+$/.exec(word.op.slice(1))?.[0] ?? "";
        throw shellError(`\`$${(0,_readable_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isReadable */ .h)(name) ? name : ""}\` is an expansion of a shell`);
    }
    throw shellError(`\`${word.op}\` is an operator of a shell`);
}
/** The parser takes a quote that is never closed as ordinary text; and backticks, which a shell would run. */
function refuseOpenQuotes(text) {
    let quote;
    for (let index = 0; index < text.length; index++) {
        const character = text.charAt(index);
        if (quote === "'") {
            if (character === "'")
                quote = undefined;
        }
        else if (character === "\\") {
            index++;
        }
        else if (character === "`") {
            throw shellError("a backtick runs a command in a shell");
        }
        else if (character === quote) {
            quote = undefined;
        }
        else if (quote === undefined && (character === "'" || character === '"')) {
            quote = character;
        }
    }
    if (quote !== undefined)
        throw unusable(`a ${quote} in the command line is not closed`, "close the quote");
}
function shellError(problem) {
    return unusable(`${problem}, and the command line is run without one`, "put it in single quotes if it is meant as text, or start a script that does it");
}
function gitTarget(text) {
    const [, ref = "", path = ""] = /^git:([^:]*):?(.*)$/s.exec(text) ?? [];
    // What git itself refuses in a ref (git-check-ref-format), without the suffixes `~1`, `^` and `@{1}`; a dash would be an option.
    if (ref === "" || ref.startsWith("-") || /[\p{Cc}\s?*[\\]|\.\.|\/\/|^\/|\/$|\.lock$/u.test(ref)) {
        throw unusable("`git:` has no valid ref", "write `git:<ref>:<path>`, for example `git:origin/main:mcp-contract.json`");
    }
    if (path === "" || path.startsWith("/") || /\p{Cc}/u.test(path)) {
        throw unusable("`git:` has no valid path", "write `git:<ref>:<path>` with the path from the root of the repository");
    }
    return { kind: "git", ref, path };
}
function baseTarget(path, files) {
    if (files === undefined) {
        throw unusable("`base:` is a file of the commit under a change, which the baseline of the action schema-diff-gate alone can name", "write `git:<ref>:<path>`, for example `git:origin/main:mcp-contract.json`");
    }
    if (path === "" || path.startsWith("/") || path.split("/").includes("..") || /\p{Cc}/u.test(path)) {
        throw unusable("`base:` has no valid path", "write `base:<path>` with the path from the root of the repository, for example `base:mcp-contract.json`");
    }
    return { kind: "base", path, files };
}
function fileTarget(text) {
    try {
        return { kind: "file", path: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(text) };
    }
    catch (error) {
        throw unusable("it is no valid file URL", "write it as file:///path or as a plain path", error);
    }
}
function unusable(problem, next, cause) {
    return new UnusableTarget(`${problem}; ${next}`, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 84716:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ startingPolicy)
/* harmony export */ });
/** The first policy of a repository, with comments that say what can be decided; valid as it stands. */
function startingPolicy(service, way) {
    return `# What this team has decided about changes of its MCP server. All parts and their defaults: docs/policy.md of mcp-gates.
# Completion in editors: mcp-gates policy schema -o .github/mcp-gates.schema.json
# yaml-language-server: $schema=./mcp-gates.schema.json
version: 1
${service === undefined ? "# The name of the server product, as tickets and reports have it.\n# service: payments-mcp" : `service: ${JSON.stringify(service)}`}

# How a change of the contract is judged. An input of the workflow wins over it.
contract:
  callers: declared # what callers send: declared arguments only, or any
  readers: strict # who reads outputs: code (strict), or a model (tolerant)
  fail-on: breaking # from which severity on the gate says no: breaking, risky, review, never
  # severities: # single rules, by the ids that mcp-gates rules lists
  #   tool-description-changed: safe

# What the tool list may cost in a model's context.
# context:
#   max-tokens: 20000
#   max-growth: 10%

${way === undefined ? COMMENTED_WAY : wayText(way)}
# When changes may not go out.
# freeze:
#   timezone: Europe/Berlin
#   calendars:
#     - id: weekends
#       tier: light # docs-only and additive changes of the contract pass
#       environments: [production]
#       weekly: { from: "Fri 16:00", to: "Mon 08:00" }

# Where change tickets stand. No token belongs into this file.
# tickets:
#   provider: github-issue
#   repository: acme/changes
#   approvals: { source: label, team: acme/change-board }

# Whom deployments are told to.
# notify:
#   slack: { channel: C0123456789 }
`;
}
const COMMENTED_WAY = `# The way to production. An environment that is not named here counts as protected.
# environments:
#   staging: { order: 1 }
#   production:
#     order: 2
#     promote-from: staging
#     protected: true
#     soak: { min: PT24H, min-verifications: 3, max-verify-age: PT1H }
#     schema-changes: { block: [removed-tools, removed-params] }
#     change-control: { kinds: [schema, infra] } # needs tickets
#     approvals: { min: 1 }
`;
function wayText({ environments, targets, versionSource, workflows }) {
    return `# Where the version of a contract is read.
schema: { version-source: ${JSON.stringify(versionSource)} }

# The way to production. An environment that is not named here counts as protected.
environments:
${environments.map((_, index) => environmentText(environments, index)).join("")}
# The servers, which are asked after a deployment and while a release soaks.
${probeText(environments, targets)}
# Who may write the record of what was deployed where.
ledger:
  kind: github-deployments
  workflows: [${workflows.map((workflow) => JSON.stringify(workflow)).join(", ")}]
`;
}
/** The last environment is the protected one; each but the first takes what has soaked in the one before. */
function environmentText(environments, index) {
    const [name = "", before] = [environments[index], environments[index - 1]];
    const lines = [`order: ${index + 1}`];
    if (before !== undefined) {
        lines.push(`promote-from: ${key(before)}`);
        lines.push("soak: { min: PT24H, min-verifications: 3, max-verify-age: PT1H } # healthy time there before");
    }
    if (index === environments.length - 1) {
        lines.push("protected: true");
        lines.push("approvals: { min: 1 } # of the run, by others than those who wrote the change or started the run");
        lines.push("# change-control: { kinds: [schema, infra] } # needs tickets");
    }
    return `  ${key(name)}:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}
function probeText(environments, targets) {
    const item = (environment, url) => `- { target: ${JSON.stringify(url)}, environment: ${key(environment)} }\n`;
    const known = targets.map(({ environment, url }) => item(environment, url));
    const missing = environments.filter((name) => !targets.some(({ environment }) => environment === name));
    const asked = missing.map((name) => item(name, `https://${name.toLowerCase()}.example.com/mcp`));
    if (known.length === 0)
        return `# probe:\n#   targets:\n${asked.map((line) => `#     ${line}`).join("")}`;
    const lines = [...known.map((line) => `    ${line}`), ...asked.map((line) => `    # ${line}`)];
    return `probe:\n  targets:\n${lines.join("")}`;
}
/** A name as YAML reads it back: what could be a number or a truth value stands in quotes. */
function key(name) {
    return /^[a-z]/i.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
}


/***/ })

};
