export const id = 4882;
export const ids = [4882,2322];
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

/***/ 14236:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ namedPolicy),
/* harmony export */   d: () => (/* binding */ gateSettings)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _shared_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3201);
/* harmony import */ var _shared_gates_capture_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75028);
/* harmony import */ var _shared_gates_declared_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48094);
/* harmony import */ var _shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82472);
/* harmony import */ var _shared_policy_acknowledgements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48540);
/* harmony import */ var _shared_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88728);
/* harmony import */ var _shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42717);
/* harmony import */ var _shared_policy_trusted_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42801);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76907);












/**
 * How the gate decides: the command line wins over the policy, and what neither says is left to the gate's defaults.
 * Versions are compared when they are given, or when the baseline stands in git beside a manifest. A policy that is named
 * must exist; throws a ConfigurationError when it does not, or is not valid, or when a declared version cannot be found.
 */
async function gateSettings(options, place) {
    const policy = await namedPolicy(options.policy, place.directory);
    const { service, contract } = policy;
    const declaredVersions = await (0,_shared_gates_declared_version_js__WEBPACK_IMPORTED_MODULE_4__/* .findDeclaredVersions */ .z)({
        directory: place.directory,
        ...present({ declaredVersion: options.declaredVersion, readBaseline: baselineFiles(place) }),
    });
    return present({
        service: options.service ?? service,
        callers: options.callers ?? contract?.callers,
        readers: options.readers ?? contract?.readers,
        formats: options.formats ?? contract?.formats,
        failOn: options.failOn ?? contract?.["fail-on"],
        severities: contract?.severities,
        dynamicResources: contract?.["dynamic-resources"],
        contextBudget: contextBudget(options, policy),
        acknowledgements: await acknowledgements(options, policy, place),
        declarations: (0,_shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .declarationsOf */ .RK)(policy),
        portability: clientProfiles(options.portability, policy),
        declaredVersions,
        contractFile: options.contractFile,
        usage: recordedCalls(options.usage, policy, place.directory),
        // Each limit by itself.
        limits: { ...(0,_shared_gates_capture_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .captureLimitsOf */ .u)(policy), ...(0,_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .limitsFrom */ .D)(options) },
        today: place.now.toISOString().slice(0, 10),
    });
}
/** The records of the policy and those of the file that is named; both only when somebody named them. */
async function acknowledgements({ policy: policyFile, acks }, policy, { directory, now }) {
    const today = now.toISOString().slice(0, 10);
    const inPolicy = policyFile === undefined || policy.acknowledgements === undefined
        ? []
        : [{ place: (0,_shared_policy_trusted_file_js__WEBPACK_IMPORTED_MODULE_9__/* .trustedPlace */ .pb)((0,_shared_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .policySourceOf */ .R)(policyFile, directory)), records: policy.acknowledgements }];
    const file = acks === undefined
        ? undefined
        : await (0,_shared_policy_acknowledgements_js__WEBPACK_IMPORTED_MODULE_6__/* .loadAcknowledgements */ .Mh)((0,_shared_policy_trusted_file_js__WEBPACK_IMPORTED_MODULE_9__/* .trustedSourceOf */ .cJ)(acks, directory, _shared_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_3__/* .ACKNOWLEDGEMENTS_PATH */ .G5), { required: true });
    const records = (0,_shared_policy_acknowledgements_js__WEBPACK_IMPORTED_MODULE_6__/* .joinAcknowledgements */ .qG)([...inPolicy, ...(file === undefined ? [] : [file])], {
        today,
        longestDays: policy.contract?.["acknowledgement-days"] ?? _shared_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_ACKNOWLEDGEMENT_DAYS */ .$t,
    });
    return records.length === 0 ? undefined : { records, today };
}
/** The recordings that are named, from the folder we are in; without any the policy about them changes nothing. */
function recordedCalls(files, policy, directory) {
    if (files === undefined || files.length === 0)
        return undefined;
    const recordings = files.map((name) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name) }));
    return { recordings, policy: policy.usage ?? {} };
}
/** A profile that the command line names is advisory, unless the policy requires it. */
function clientProfiles(named, { portability }) {
    if (named === undefined)
        return portability;
    return { ...Object.fromEntries(named.map((name) => [name, "advisory"])), ...portability };
}
/** Each limit by itself: a growth limit on the command line leaves the policy's token limit as it is. */
function contextBudget({ maxTokens, maxGrowth }, policy) {
    const allowed = (0,_shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .contextBudgetOf */ .U$)(policy);
    if (maxTokens === undefined && maxGrowth === undefined)
        return allowed;
    return { maxTokens: maxTokens ?? allowed?.maxTokens, maxGrowth: maxGrowth ?? allowed?.maxGrowth };
}
/** Reads files as they were in the baseline's commit, from the folder we are in; only a baseline in git has them. */
function baselineFiles({ baseline, directory }) {
    const target = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTarget */ .hu)(baseline);
    if (target.kind !== "git")
        return undefined;
    return async (path) => {
        try {
            const blob = ["cat-file", "blob", `${target.ref}:./${path}`];
            return (await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", blob, { cwd: directory, timeout: GIT_MILLISECONDS })).stdout;
        }
        catch {
            // No such file there, which says that no version is declared. A ref that does not exist is told by the capture.
            return undefined;
        }
    };
}
const GIT_MILLISECONDS = 20_000;
/** The policy that is named; it must exist. Without a name the defaults. */
async function namedPolicy(file, directory) {
    if (file === undefined)
        return _shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_POLICY */ .zj;
    return (await (0,_shared_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPolicy */ .t)((0,_shared_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .policySourceOf */ .R)(file, directory), { required: true })).policy;
}
/** The members that have a value: a setting that is `undefined` is not the same as one that is not there. */
function present(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 76907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ limitsFrom)
/* harmony export */ });
/** The caps that were asked for; the mcp room has the rest. */
function limitsFrom(options) {
    return {
        ...(options.timeout === undefined ? {} : { milliseconds: options.timeout * 1000 }),
        ...(options.maxBytes === undefined ? {} : { bytes: options.maxBytes }),
        ...(options.maxPages === undefined ? {} : { pages: options.maxPages }),
    };
}


/***/ }),

/***/ 76366:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notify: () => (/* binding */ notify)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_notice_delivery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27469);
/* harmony import */ var _shared_gates_notice_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5476);
/* harmony import */ var _shared_gates_notice_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11550);
/* harmony import */ var _shared_gates_notice_ways_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68154);
/* harmony import */ var _shared_gates_unknown_environment_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(25179);
/* harmony import */ var _shared_notify_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9181);
/* harmony import */ var _shared_notify_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85303);
/* harmony import */ var _shared_notify_secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32487);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68304);
/* harmony import */ var _shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(47687);
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12322);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30667);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14236);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(94957);

















/**
 * Tells of a deployment and writes what became of it. Answers 1 when the notice was not delivered and that counts: with
 * --fail-on-error, by the policy, and for break-glass. Throws a ConfigurationError for files that cannot be used.
 */
async function notify(event, options, { terminal, finish }) {
    const deployment = deploymentOf(options, terminal);
    const policy = await (0,_gate_settings_js__WEBPACK_IMPORTED_MODULE_13__/* .namedPolicy */ .W)(options.policy, terminal.directory);
    const mistyped = (0,_shared_gates_unknown_environment_js__WEBPACK_IMPORTED_MODULE_15__/* .unknownEnvironment */ .I)(policy, options.environment);
    if (mistyped !== undefined)
        terminal.note(`${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.escapeTerminal)(mistyped)}\n`);
    const read = await (0,_shared_gates_notice_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readNoticeReport */ .p)(options.report, terminal.directory);
    if ("problem" in read)
        terminal.note(`The notice says nothing about tools: ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.escapeTerminal)(read.problem)}\n`);
    const notice = (0,_shared_notify_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .noticeFrom */ .D)({ ...options, event }, {
        report: "problem" in read ? null : read.report,
        plan: "problem" in read ? null : read.plan,
        service: policy.service,
        run: { id: options.run ?? 0, attempt: options.attempt ?? 1 },
        runUrl: options.runUrl ?? null,
    });
    const references = await keptReferences(options.reference, terminal);
    const settings = settingsOf(options, policy, terminal);
    const ways = (0,_shared_gates_notice_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .noticeWays */ .B)(policy, {
        ...options,
        event,
        failOnError: options.failOnError === true,
        settings,
        here: { repository: options.repository },
        references,
    });
    const told = await (0,_shared_gates_notice_delivery_js__WEBPACK_IMPORTED_MODULE_3__/* .tellNotice */ .q)((0,_shared_notify_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .noticeWithoutSecrets */ .kV)(notice, settings), ways, {
        threadOnly: options.threadOnly === true,
        timeoutMilliseconds: options.timeout * 1000,
        deployment,
    });
    const result = (0,_shared_gates_notice_result_js__WEBPACK_IMPORTED_MODULE_5__/* .noticeResult */ .s)(notice, told, references);
    await keepReferences(options.reference, result.references, terminal);
    for (const warning of result.unkept)
        terminal.note(`${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.escapeTerminal)(warning)}\n`);
    finish(result.failures.length > 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .d.fail : _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .d.pass);
    const lines = result.told.map(_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.escapeTerminal).join("\n");
    await terminal.write(`${options.format === "json" ? result.json : lines}\n`);
}
/** The deployment whose record keeps which message tells of it; both its repository and a token are needed for that. */
function deploymentOf({ deploymentId: id, repository: fullName, githubApiUrl }, { environment }) {
    if (id === undefined)
        return null;
    const token = environment.MCP_GATES_GITHUB_TOKEN;
    const [, owner, repository] = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})$/.exec(fullName ?? "") ?? [];
    if (owner === undefined || repository === undefined)
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1("--deployment-id: name the repository of the deployment with --repository owner/name.");
    if (token === undefined || token === "")
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1("--deployment-id: MCP_GATES_GITHUB_TOKEN is empty, which reads the deployment.");
    return { address: { owner, repository, id }, token, apiUrl: githubApiUrl ?? "https://api.github.com" };
}
/** The file is not there before the first notice. */
async function keptReferences(file, { directory, note }) {
    if (file === undefined)
        return [];
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, file), "utf8");
    }
    catch (error) {
        if ((0,_shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_16__/* .systemErrorCode */ .v)(error) === "ENOENT")
            return [];
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1(`--reference: ${file} cannot be read (${(0,_shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_16__/* .systemErrorCode */ .v)(error) ?? String(error)}).`, {
            cause: error,
        });
    }
    const { references, problems } = (0,_shared_notify_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .readReferences */ .PK)(text);
    // A file of something else must not be written over.
    if (references.length === 0 && problems.length > 0)
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1(`--reference: ${file} is not one that mcp-gates notify wrote: ${problems[0]}.`);
    for (const problem of problems)
        note(`--reference: a part of ${file} cannot be used: ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.escapeTerminal)(problem)}.\n`);
    return references;
}
async function keepReferences(file, references, { directory }) {
    if (file !== undefined && references !== null)
        await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_14__/* .writeOutputFile */ .B)(directory, file, `${references}\n`);
}
function settingsOf(options, { notify: decided }, { environment }) {
    // An empty variable says nothing, as an empty input of the action does.
    return {
        slackToken: environment.MCP_GATES_SLACK_TOKEN || undefined,
        slackChannel: options.channel,
        slackMentionGroup: options.mentionGroup,
        slackApiUrl: options.slackApiUrl,
        slackWebhookUrl: environment.MCP_GATES_SLACK_WEBHOOK_URL || undefined,
        teamsWebhookUrl: environment.MCP_GATES_TEAMS_WEBHOOK_URL || undefined,
        webhookUrl: environment.MCP_GATES_WEBHOOK_URL || undefined,
        webhookSecret: environment.MCP_GATES_WEBHOOK_SECRET || undefined,
        githubToken: environment.MCP_GATES_GITHUB_TOKEN || undefined,
        githubApiUrl: options.githubApiUrl,
        // Where the policy decides about the issue, --repository is that of the deployment alone.
        githubRepository: decided?.["github-issue"] === undefined ? options.repository : undefined,
        githubIssue: options.issue,
        environment,
        now: () => new Date(),
        newIdentity: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        nameOf: (setting) => NAMES[setting],
    };
}
const NAMES = {
    slackToken: "MCP_GATES_SLACK_TOKEN",
    slackChannel: "--channel",
    slackMentionGroup: "--mention-group",
    slackApiUrl: "--slack-api-url",
    slackWebhookUrl: "MCP_GATES_SLACK_WEBHOOK_URL",
    teamsWebhookUrl: "MCP_GATES_TEAMS_WEBHOOK_URL",
    webhookUrl: "MCP_GATES_WEBHOOK_URL",
    webhookSecret: "MCP_GATES_WEBHOOK_SECRET",
    githubToken: "MCP_GATES_GITHUB_TOKEN",
    githubApiUrl: "--github-api-url",
    githubRepository: "--repository",
    githubIssue: "--issue",
};


/***/ }),

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

/***/ 75028:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ captureLimitsOf)
/* harmony export */ });
/** The caps that a policy sets for a capture; the mcp room has the rest. */
function captureLimitsOf({ capture }) {
    const { "timeout-seconds": seconds, "max-bytes": bytes, "max-pages": pages } = capture ?? {};
    return {
        ...(seconds === undefined ? {} : { milliseconds: seconds * 1000 }),
        ...(bytes === undefined ? {} : { bytes }),
        ...(pages === undefined ? {} : { pages }),
    };
}


/***/ }),

/***/ 48094:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ manifestsOf),
/* harmony export */   z: () => (/* binding */ findDeclaredVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21767);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68304);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);






/**
 * Manifests that are looked for when none is named, the most telling one first. Of a contract file only a version of its
 * own counts here: what servers say of themselves is often the version of an SDK.
 */
const MANIFESTS = ["server.json", "package.json", "mcp-contract.json"];
/** The manifests of the candidate that {@link findDeclaredVersions} may read, by their path from the directory. */
function manifestsOf({ declaredVersion }) {
    const asked = (declaredVersion ?? "").trim();
    if (asked === "")
        return MANIFESTS;
    return asked.endsWith(".json") ? [asked] : [];
}
/**
 * Finds the versions that a change declares. `undefined` = no version check: none asked for, or no manifest that both
 * sides have. Throws a ConfigurationError when what was asked for cannot be found, or when the candidate's manifest has lost
 * the version that the baseline's declares: a check that a change could switch off would be none.
 */
async function findDeclaredVersions(query) {
    const asked = (query.declaredVersion ?? "").trim();
    if (asked === "none")
        return undefined;
    if (asked === "server-info")
        return asked;
    if (asked.includes("..") && !asked.includes("/"))
        return rangeOf(asked);
    if (asked.endsWith(".json"))
        return await namedVersions(asked, query);
    if (asked !== "")
        return await candidateVersion(asked, query);
    for (const manifest of MANIFESTS) {
        const found = await manifestVersions(manifest, query, { asked: false });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function rangeOf(asked) {
    const [baseline = "", candidate = ""] = asked.split("..");
    return { baseline: checked(baseline, asked), candidate: checked(candidate, asked), source: "declared-version" };
}
async function candidateVersion(asked, query) {
    const candidate = checked(asked, asked);
    for (const manifest of MANIFESTS) {
        const baseline = versionIn(await query.readBaseline?.(manifest), { asked: false });
        if (baseline.version !== undefined)
            return { baseline: baseline.version, candidate, source: `declared-version and the baseline's ${manifest}` };
    }
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: ${asked} is the candidate's version, and the baseline's was not found in ${MANIFESTS.join(", ")}. Write both as <baseline>..${asked}, or leave declared-version out.`);
}
async function namedVersions(path, query) {
    const found = await manifestVersions(path, query, { asked: true });
    if (found !== undefined)
        return found;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: no version was found in ${path} of the baseline. Name a JSON file with a version that both sides have, write both versions as 1.4.0..2.0.0, or leave declared-version out.`);
}
/** The versions in a manifest of both sides; `undefined` when the baseline's declares none, or ours is not there at all. */
async function manifestVersions(path, query, mode) {
    const text = await candidateText(path, query, mode);
    if (text === undefined)
        return undefined;
    const candidate = versionIn(text, mode);
    const baseline = versionIn(await query.readBaseline?.(path), mode);
    if (candidate.version === undefined && (mode.asked || baseline.version !== undefined))
        throw versionLost(path, query, candidate.problem, baseline.version);
    if (candidate.version === undefined || baseline.version === undefined)
        return undefined;
    if ((0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(baseline.version) !== null && (0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(candidate.version) === null)
        throw versionLost(path, query, `has no semantic version at ${candidate.pointer}`, baseline.version);
    return {
        baseline: baseline.version,
        candidate: candidate.version,
        source: path,
        ...(candidate.pointer === SERVER_INFO_VERSION ? { pointer: SERVER_INFO_VERSION } : {}),
    };
}
async function candidateText(path, query, { asked }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(query.directory, path), "utf8");
    }
    catch (error) {
        const code = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error) ?? String(error);
        if (!asked && code === "ENOENT")
            return undefined;
        const problem = code === "ENOENT" ? "is not there" : `cannot be read (${code})`;
        const declared = asked ? undefined : versionIn(await query.readBaseline?.(path), { asked }).version;
        if (!asked && declared === undefined)
            return undefined;
        throw versionLost(path, query, problem, declared);
    }
}
function versionLost(path, query, problem, baseline) {
    const lost = baseline === undefined ? "" : `, while the baseline's declares ${baseline}`;
    const otherwise = (query.declaredVersion ?? "") === "" ? "say declared-version: none for no check" : "leave declared-version out";
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: ${path} in ${query.directory} ${problem}${lost}. Mend the file, write both versions as 1.4.0..2.0.0, or ${otherwise}.`);
}
function checked(version, asked) {
    if ((0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(version) !== null)
        return version;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: "${asked}" is neither a semantic version, a range 1.4.0..2.0.0, the path of a JSON manifest, server-info nor none.`);
}
const SERVER_INFO_VERSION = "/serverInfo/version";
/** The version in a manifest; that in the `serverInfo` of a contract file only when the file is asked for. */
function versionIn(text, { asked }) {
    if (text === undefined)
        return { problem: "is not there" };
    const manifest = parsed(text);
    if (manifest === undefined)
        return { problem: "is no JSON object" };
    const version = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMember */ .sk)(manifest, "version");
    if (version !== undefined)
        return { version, pointer: "/version" };
    const ofServer = asked ? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMember */ .sk)((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectMember */ .wX)(manifest, "serverInfo") ?? {}, "version") : undefined;
    if (ofServer !== undefined)
        return { version: ofServer, pointer: SERVER_INFO_VERSION };
    return { problem: "has no text at /version" };
}
function parsed(text) {
    try {
        const manifest = JSON.parse(text);
        return (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(manifest) ? manifest : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 91741:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/shared/github/bounded-fetch.js
/**
 * A `fetch` that gives up: after so many milliseconds until the end of the reply, after so many bytes of it, when the signal says so, and at a
 * redirect, since a redirected call would carry the token elsewhere. Each is an error of the call, like a lost connection.
 */
function boundedFetch(fetch, limits) {
    return async (url, options) => {
        const timeout = AbortSignal.timeout(limits.milliseconds);
        const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal]);
        try {
            const response = await fetch(url, { ...options, redirect: "error", signal });
            const body = await readBody(response, limits.bytes);
            const headers = new Headers([...response.headers]);
            // The body is decoded already.
            headers.delete("content-encoding");
            headers.delete("content-length");
            return new Response(body, { status: response.status, statusText: response.statusText, headers });
        }
        catch (error) {
            if (timeout.aborted)
                throw new Error(`not answered within ${limits.milliseconds / 1000} s`, { cause: error });
            throw error;
        }
    };
}
async function readBody(response, limit) {
    if (response.body === null || response.status === 204)
        return null;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            throw new Error(`the reply is longer than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./.build/shared/github/retry.js
var retry = __webpack_require__(12090);
;// CONCATENATED MODULE: ./.build/shared/github/client.js




/** Bytes of one reply: a hundred comments of the largest size fit. */
const REPLY_BYTES = 64 * 1024 * 1024;
/** Connects with GitHub's API. The library is loaded here, so that a run that needs no API does not pay for it. */
async function connectGitHub(connection) {
    const { GitHub, defaults, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845)]).then(__webpack_require__.bind(__webpack_require__, 61845));
    const fetch = boundedFetch(defaults.request?.fetch, {
        bytes: REPLY_BYTES,
        milliseconds: connection.timeoutMilliseconds ?? 15_000,
        ...(connection.signal === undefined ? {} : { signal: connection.signal }),
    });
    const baseUrl = connection.apiUrl.replace(/\/+$/, "");
    // The library reads JSON with integers of any size, which takes several times as long; GitHub's are small enough.
    const request = { fetch, parseSuccessResponseBody: false };
    const octokit = new GitHub(getOctokitOptions(connection.token, { baseUrl, request }));
    return async (route, parameters, { reply, repeatable }) => {
        const method = route.slice(0, route.indexOf(" "));
        const send = () => octokit.request(addressed(route, baseUrl), { ...parameters });
        const response = await withRetries(send, repeatable ?? method !== "POST", connection.signal);
        const parsed = reply.safeParse(await bodyOf(response.data));
        if (parsed.success) {
            const nextPage = /;\s*rel="next"/.test(response.headers.link ?? "");
            return { data: parsed.data, nextPage, date: momentOf(response.headers.date) };
        }
        const issue = parsed.error.issues[0];
        const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
        throw new github_error/* GitHubError */.y({ method, url: response.url }, 0, `the reply is not as documented${place}: ${issue?.message}`);
    };
}
/** What a body says: JSON, or as text what is none. It is a stream of what was read already. */
async function bodyOf(body) {
    if (typeof body !== "object" || body === null || !("getReader" in body))
        return body;
    const text = await new Response(body).text();
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function momentOf(date) {
    const milliseconds = Date.parse(date ?? "");
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
/** On GitHub Enterprise Server GraphQL is not below the REST API's `/api/v3` but beside it. */
function addressed(route, baseUrl) {
    return route === "POST /graphql" ? `POST ${baseUrl.replace(/\/v3$/, "")}/graphql` : route;
}
async function withRetries(send, repeatable, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            const failure = failureOf(error);
            const wait = (0,retry/* waitBeforeRetry */.j)(attempt, { ...failure, repeatable });
            if (wait === undefined || signal?.aborted === true || !(await sleptWhole(wait, signal)))
                throw new github_error/* GitHubError */.y(failure.call, failure.status, failure.message, { cause: error });
        }
    }
}
/** `false` when the signal ended the wait. */
async function sleptWhole(milliseconds, signal) {
    try {
        await (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        return true;
    }
    catch {
        return false;
    }
}
/** What octokit's error says. Without a `response` its status is its own invention: there was no reply. */
function failureOf(error) {
    if (!(error instanceof Error) || !("request" in error))
        throw error;
    const { request, response, status } = error;
    const call = { method: request.method, url: request.url };
    if (response === undefined)
        return { status: 0, message: error.message, headers: {}, call };
    return { status, message: error.message, headers: response.headers, call };
}


/***/ }),

/***/ 68146:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPermissionDenied),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/**
 * A call to GitHub's API that did not succeed. `status` 0 means that there was no
 * reply that could be used. The message is made of method, URL and GitHub's own words; headers, and with them the token, are
 * never part of it. Slashes of paths and refs, which the library escapes, are shown as slashes: a workflow command escapes the
 * percent sign once more, and nobody would find the file by what the log then shows.
 */
class GitHubError extends Error {
    status;
    constructor(call, status, reason, options) {
        super(`[${call.method}] ${call.url.replaceAll(/%2F/gi, "/")}: ${status === 0 ? "no usable reply," : status} ${reason}`, options);
        this.name = "GitHubError";
        this.status = status;
    }
}
/** Whether GitHub refused because the token may not do this: a fork's read-only token, a permission that is missing. */
function isPermissionDenied(error) {
    return error instanceof GitHubError && error.status === 403 && !/rate limit/i.test(error.message);
}


/***/ }),

/***/ 12090:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ waitBeforeRetry)
/* harmony export */ });
/** Attempts of one call, the first included. */
const ATTEMPTS = 3;
/** A longer wait than this is not waited for: the call fails at once and says so. */
const LONGEST_WAIT_MILLISECONDS = 30_000;
/**
 * Milliseconds to wait before the next attempt, or `undefined` when there must not be one. Repeated are: failures of
 * GitHub itself (5xx, no reply) of calls that can be repeated, and refusals by a rate limit of every call, since those
 * were not carried out. `retry-after` is kept to (GitHub, "Rate limits for the REST API", handling of secondary limits).
 */
function waitBeforeRetry(attempt, failure) {
    if (attempt >= ATTEMPTS)
        return undefined;
    const limited = isRateLimit(failure);
    const faulty = failure.repeatable && (failure.status === 0 || failure.status >= 500);
    if (!limited && !faulty)
        return undefined;
    const asked = Number(failure.headers["retry-after"] ?? Number.NaN);
    const wait = Number.isFinite(asked) ? asked * 1000 : 1000 * 2 ** (attempt - 1);
    return wait <= LONGEST_WAIT_MILLISECONDS ? Math.max(0, wait) : undefined;
}
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    return status === 403 && (headers["retry-after"] !== undefined || /secondary rate limit/i.test(message));
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

/***/ 62521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dV: () => (/* binding */ webFetch),
/* harmony export */   jr: () => (/* binding */ postAddress),
/* harmony export */   vS: () => (/* binding */ WebFetchError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);
/* harmony import */ var _mcp_probe_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93060);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86173);






/** A request that got no reply that can be used; `sent` = whether it may have been carried out all the same. */
class WebFetchError extends Error {
    sent;
    constructor(message, sent, options) {
        super(message, options);
        this.name = "WebFetchError";
        this.sent = sent;
    }
}
/**
 * A `fetch` that only posts, through the proxy that the environment names, and gives up at the end of the signal, at a redirect
 * (it would carry the secret elsewhere) and after so many bytes. Its errors name neither address nor headers: a webhook's
 * address is a secret.
 */
function webFetch(options) {
    return async (address, { headers, body, signal }) => {
        const signals = signal ? AbortSignal.any([signal, options.signal]) : options.signal;
        const { status, replyHeaders, text } = await post({
            url: new URL(address),
            headers,
            body,
            signal: signals,
            environment: options.environment,
            bytes: options.bytes ?? REPLY_BYTES,
        });
        if (status >= 300 && status < 400)
            throw new WebFetchError(`answered with the redirect ${status}, which is refused`, true);
        return new Response([204, 205].includes(status) ? null : text, { status, headers: replyHeaders });
    };
}
/** An address to post to. Throws a NoticeFailure for anything but https; `http` is for tests on this machine alone. */
function postAddress(text, name) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw new _channel_js__WEBPACK_IMPORTED_MODULE_4__/* .NoticeFailure */ .VW("misconfigured", `${name} is no URL`);
    const isLocal = url.protocol === "http:" && LOOPBACK.includes(url.hostname);
    if (url.protocol === "https:" || isLocal)
        return url;
    throw new _channel_js__WEBPACK_IMPORTED_MODULE_4__/* .NoticeFailure */ .VW("misconfigured", `${name} is no https URL, and a secret must not travel in the clear`);
}
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const REPLY_BYTES = 1024 * 1024;
async function post(call) {
    call.signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
        let isConnected = false;
        const request = begin(call);
        const fail = (error) => reject(failureOf(error, { isConnected, isAborted: call.signal.aborted }));
        request.once("socket", (socket) => {
            // A connection that was kept stands already.
            isConnected = !socket.connecting;
            if (isConnected)
                return;
            socket.once("connect", () => {
                isConnected = true;
            });
        });
        request.once("error", fail);
        request.once("response", (response) => {
            readReply(response, call.bytes).then(resolve, (error) => {
                request.destroy();
                fail(error);
            });
        });
        request.end(call.body);
    });
}
function begin({ url, headers, body, signal, environment }) {
    const sized = {
        "accept-encoding": "identity",
        ...headers,
        "content-length": String(Buffer.byteLength(body)),
    };
    const options = { method: "POST", headers: sized, signal };
    // Without TLS it is this machine, see postAddress.
    if (url.protocol !== "https:")
        return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options);
    const proxy = proxyOrFailure(url, environment);
    // NODE_TLS_REJECT_UNAUTHORIZED of the environment decides nothing here.
    const secure = { rejectUnauthorized: true };
    const tunnel = { keepAlive: false, maxSockets: 1, toProxy: secure, inside: secure };
    const agent = proxy === undefined ? {} : { agent: new _mcp_probe_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .TunnelAgent */ .ag(proxy, tunnel) };
    const request = (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, ...secure, ...agent });
    // What the tunnel is told to do is not ended with the request.
    request.on("tunnel", (attempt) => signal.addEventListener("abort", () => attempt.abort(), { once: true }));
    return request;
}
function proxyOrFailure(url, environment) {
    try {
        return (0,_mcp_probe_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyFor */ .iJ)(url, environment);
    }
    catch (error) {
        if (!(error instanceof _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B))
            throw error;
        throw new _channel_js__WEBPACK_IMPORTED_MODULE_4__/* .NoticeFailure */ .VW("misconfigured", error.detail, { cause: error });
    }
}
async function readReply(response, limit) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        bytes += chunk.length;
        if (bytes > limit)
            throw new WebFetchError(`the reply is longer than ${limit} bytes`, true);
        chunks.push(chunk);
    }
    const names = Object.entries(response.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]);
    return {
        status: response.statusCode ?? 0,
        replyHeaders: new Headers(names),
        text: Buffer.concat(chunks).toString("utf8"),
    };
}
function failureOf(error, { isConnected, isAborted }) {
    if (error instanceof WebFetchError)
        return error;
    if (isAborted)
        return new WebFetchError("no answer in time", isConnected, { cause: error });
    const code = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error);
    const words = code === undefined ? "the connection failed" : (CODES[code] ?? `the connection failed (${code})`);
    return new WebFetchError(words, isConnected, { cause: error });
}
const CODES = {
    ECONNREFUSED: "the connection was refused (ECONNREFUSED)",
    ECONNRESET: "the connection was reset (ECONNRESET)",
    ENOTFOUND: "the host name is not known (ENOTFOUND)",
    EAI_AGAIN: "the host name could not be looked up (EAI_AGAIN)",
};


/***/ }),

/***/ 32487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   kV: () => (/* binding */ noticeWithoutSecrets),
/* harmony export */   rF: () => (/* binding */ secretFormsOf),
/* harmony export */   vU: () => (/* binding */ shownWords)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);

/** The settings whose values are secrets; a webhook's address is one, since whoever has it can post. */
const SECRET_SETTINGS = [
    "slackToken",
    "slackWebhookUrl",
    "teamsWebhookUrl",
    "webhookUrl",
    "webhookSecret",
    "githubToken",
];
/**
 * Everything that must not be seen of a secret: itself, its base64 and percent-encoded forms, and the random parts that tokens
 * and addresses are made of. Parts that are words hide nothing, and a mask of `services` or `production` would blank out logs
 * and make GitHub drop outputs.
 */
function secretFormsOf(secret) {
    const whole = [secret, Buffer.from(secret, "utf8").toString("base64"), encodeURIComponent(secret)];
    return [...new Set([...whole.filter((form) => form.length >= 4), ...piecesOf(secret).filter(isRandom)])];
}
function piecesOf(secret) {
    if (!URL.canParse(secret) || !/^https?:/i.test(secret))
        return secret.split(/[-_.\s]/u);
    // The host is no secret and stands in messages.
    const { pathname, search, username, password } = new URL(secret);
    const parts = [pathname, search, username, password].flatMap((part) => [
        part.replace(/^[/?]/u, ""),
        ...part.split(/[/?&=:]/u),
    ]);
    return parts.flatMap((part) => [part, decoded(part)]);
}
function isRandom(piece) {
    if (piece.length < 8 || /^\d{4}-\d{2}-\d{2}$/u.test(piece))
        return false;
    return piece.length >= 16 || /\d/u.test(piece);
}
/** The text with every form of the secrets among the settings replaced by `***`. */
function withoutSecrets(text, settings) {
    const forms = SECRET_SETTINGS.flatMap((name) => secretFormsOf(settings[name] ?? ""));
    return forms
        .sort((left, right) => right.length - left.length)
        .reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
/**
 * The notice with the secrets taken out of what a step says, such as a reason that is the output of a command: messages are read
 * by more people than logs, and no runner masks them. Names of service and environment are what it is known by, and stay.
 */
function noticeWithoutSecrets(notice, settings) {
    const clean = (text) => withoutSecrets(text, settings);
    const cleanOrNull = (text) => (text === null ? null : clean(text));
    const { from, to, soak, window, ticket, override } = notice;
    return {
        ...notice,
        from: { ...from, version: cleanOrNull(from.version) },
        to: { ...to, version: cleanOrNull(to.version) },
        soak: {
            elapsed: cleanOrNull(soak.elapsed),
            required: cleanOrNull(soak.required),
            eligibleAt: cleanOrNull(soak.eligibleAt),
        },
        window: { start: cleanOrNull(window.start), end: cleanOrNull(window.end) },
        ticket: ticket === null ? null : { key: clean(ticket.key), url: cleanOrNull(ticket.url) },
        approvers: notice.approvers.map(clean),
        override: override === null ? null : { gates: override.gates.map(clean), reason: cleanOrNull(override.reason) },
        reason: cleanOrNull(notice.reason),
        actor: cleanOrNull(notice.actor),
        next: cleanOrNull(notice.next),
        rollback: cleanOrNull(notice.rollback),
    };
}
/** What another side said, fit to be shown: on one line, without a secret, not too long. */
function shownWords(words, settings) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(withoutSecrets(words, settings)).replace(/\s+/gu, " "), 500);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 88728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policySourceOf),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _default_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9018);
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42717);
/* harmony import */ var _trusted_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42801);





/**
 * Reads and checks a policy. A file that does not exist means the defaults, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is a file that is not a valid policy. What cannot be read is an error, never the
 * defaults: a policy that is out of reach must not relax a gate.
 */
async function loadPolicy(source, options) {
    const file = await (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedFile */ .u3)(source, "policy");
    if (file !== undefined)
        return { policy: (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(file.text, file.place), place: file.place };
    if (!options.required)
        return { policy: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .zj, place: null };
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no policy ${(0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedPlace */ .pb)(source)}: correct the path, or leave it out to use the defaults.`);
}
/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. */
function policySourceOf(target, directory) {
    return (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedSourceOf */ .cJ)(target, directory, _default_path_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .l);
}


/***/ }),

/***/ 12322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ withoutWorkflowCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   d6: () => (/* binding */ codeFence),
/* harmony export */   escapeTerminal: () => (/* binding */ escapeTerminal),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   visibleText: () => (/* binding */ visibleText)
/* harmony export */ });
/*
 * Names, descriptions and values in a report were written by servers: they are hostile. Each function makes a text safe
 * for one kind of place. Joining two safe texts is safe as long as white space or one of our own tags stands between.
 */
/**
 * The text with everything that a reader cannot see written as code points, `⟨U+202E⟩`: control characters, bidirectional
 * marks, zero-width and tag characters, fillers, private use, lone surrogates and combining marks piled up higher than any
 * script does. Line feeds and tabs stay, CR LF becomes a line feed, and the joiners inside an emoji stay.
 * The result holds only characters that XML 1.0 allows (section 2.2, production `Char`).
 */
function visibleText(text) {
    return text.replaceAll("\r\n", "\n").replace(UNSEEN, (match, unseen) => {
        return unseen === undefined ? match : codePoint(unseen);
    });
}
/**
 * One line of Markdown that GitHub renders as exactly this text: nothing in it is markup, HTML or an entity, and words that
 * GitHub would turn into a mention, a reference, a link, an emoji or mathematics stand as code, where it leaves them alone
 * (a backslash does not stop a mention: GitHub looks for them after Markdown is rendered). Safe in a table cell too.
 */
function escapeMarkdown(text) {
    let isFirst = true;
    return visibleText(text).replace(/\s+|\S+/gu, (run) => {
        if (/^\s/u.test(run))
            return " ";
        // The text has no line breaks any more, so only its first word can begin a list, a heading or a rule.
        const start = isFirst;
        isFirst = false;
        if (!TURNED_INTO_A_LINK.test(run))
            return escapePunctuation(run, start);
        const from = run.search(/[^("'[]/u);
        const to = lengthWithoutTrail(run);
        const core = inlineCode(run.slice(from, to), { table: true });
        return escapePunctuation(run.slice(0, from), start) + core + escapePunctuation(run.slice(to), false);
    });
}
/**
 * The text as a Markdown code span, its fence longer than any run of backticks inside; line breaks become spaces. In a
 * table (`table: true`) the span is broken at each `|`, because escaping one there depends on what stands before it.
 */
function inlineCode(text, options = {}) {
    const line = visibleText(text).replace(/[\n\t]/gu, " ");
    if (line === "")
        return "` `";
    if (options.table !== true || !line.includes("|"))
        return codeSpan(line);
    return line
        .split("|")
        .map((part) => (part === "" ? "" : codeSpan(part)))
        .join("&#124;");
}
/**
 * The text as a fenced code block, without a final line feed; its fence is longer than any run of backticks inside.
 * `indent` is the white space that the list item around it asks for.
 */
function codeFence(text, options = {}) {
    const content = visibleText(text);
    const fence = "`".repeat(Math.max(3, longestRunOfBackticks(content) + 1));
    const lines = [fence + (options.language ?? ""), ...content.split("\n"), fence];
    return lines.map((line) => (options.indent ?? "") + line).join("\n");
}
/**
 * One line for a terminal: control characters (so every escape sequence, 7-bit or 8-bit) and invisible ones are shown as
 * code points, and line breaks become spaces.
 */
function escapeTerminal(text) {
    return visibleText(text).replace(/\s+/gu, " ");
}
/**
 * A whole text for a terminal in which no line can be read as a workflow command by a GitHub runner, which reads the output of
 * every step: neither `::error::` at the start of a line, wherever foreign text was broken into lines, nor `##[error]` anywhere.
 */
function withoutWorkflowCommands(text) {
    return text.replace(WORKFLOW_COMMAND, (_, blank) => {
        return blank === undefined ? codePoint("#") : blank + codePoint(":");
    });
}
/** The first character of `::name` at the start of a line, or of `##[`. */
const WORKFLOW_COMMAND = /^([^\S\n]*):(?=:[a-z])|#(?=#\[)/gimu;
/**
 * The text for HTML, as content or in an attribute with quotes: nothing in it is markup or an entity, and what a reader cannot
 * see stands as code points.
 */
function escapeHtml(text) {
    return visibleText(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
/** The first `length` characters of a text, the last of them `…` when something was cut; never half a surrogate pair. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
/* First the joints of an emoji, which are kept; then, as the only group, what nobody sees. */
const EMOJI_PART = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]";
const UNSEEN = new RegExp([
    `(?<=${EMOJI_PART})\\uFE0F`,
    `(?<=${EMOJI_PART}|\\uFE0F)\\u200D(?=\\p{Extended_Pictographic})`,
    "((?![\\n\\t])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?<=\\p{M}{6})\\p{M})",
].join("|"), "gu");
/*
 * What GitHub links in rendered text: @user, @org/team and e-mail; #1 and GH-1; URLs with a scheme, www., mailto: and xmpp:
 * (GitHub Flavored Markdown 0.29, section 6.9); commit hashes; advisory ids; :emoji:; $mathematics$.
 */
const TURNED_INTO_A_LINK = /@|#\d|:\/\/|www\.|mailto:|xmpp:|(?<![\p{L}\p{N}])(?:GH|GHSA|CVE)-\w|(?<![\p{L}\p{N}_])[0-9a-f]{7,64}(?![\p{L}\p{N}_])|:[\w+-]+:|\$/iu;
function escapePunctuation(run, isStart) {
    const escaped = run
        .replace(/[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
        .replace(/&/gu, "&amp;")
        .replace(/</gu, "&lt;")
        .replace(/>/gu, "&gt;")
        .replace(/\|/gu, "&#124;");
    if (/^#+$/u.test(escaped))
        return `\\${escaped}`;
    return isStart ? escaped.replace(/^[-+=#]|(?<=^\d{1,9})[.)]$/u, "\\$&") : escaped;
}
/** How long a word is without the punctuation behind it. A loop: a pattern would look at a long run again and again. */
function lengthWithoutTrail(run) {
    let length = run.length;
    while (length > 0 && ")]\"',.;:!?".includes(run.charAt(length - 1)))
        length -= 1;
    return length;
}
function codeSpan(line) {
    const fence = "`".repeat(longestRunOfBackticks(line) + 1);
    const padded = /^`|`$|^ .* $/u.test(line) && line.trim() !== "" ? ` ${line} ` : line;
    return fence + padded + fence;
}
function longestRunOfBackticks(text) {
    return (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}


/***/ })

};
