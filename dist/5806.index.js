export const id = 5806;
export const ids = [5806];
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

/***/ 12724:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ valuesOfLines),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   di: () => (/* binding */ environmentLines),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/** A text input as it is, white space at both ends removed by the runner's toolkit. */
function text() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: "required, but empty" });
}
/** An input that is one of a list of words, spelled exactly so. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, {
        error: (issue) => issue.input === undefined ? "required, but empty" : `${shown(issue.input)} is not one of ${words.join(", ")}`,
    });
}
/** An input that is `true` or `false` in any case; nothing else is taken for either. */
function flag() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf({
        truthy: ["true"],
        falsy: ["false"],
        error: (issue) => issue.input === undefined ? "required, but empty" : `${shown(issue.input)} is neither true nor false`,
    });
}
/** An input that is a whole number within limits; `10s`, `1e3` and ` ` are refused, not read as something near. */
function wholeNumber(limits) {
    return text().transform((written, context) => {
        const value = Number(written);
        if (/^-?[0-9]{1,15}$/.test(written) && value >= limits.minimum && value <= limits.maximum)
            return value;
        context.addIssue(`${shown(written)} is not a whole number from ${limits.minimum} to ${limits.maximum}`);
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
}
/** Environment variables, one `NAME=value` a line, blank lines skipped; values stand as they are, quotes included. */
function environmentLines() {
    return text().transform((lines, context) => {
        const variables = new Map();
        for (const [index, line] of lines.split(/\r?\n/).entries()) {
            if (line.trim() === "")
                continue;
            const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
            // The line itself may be a secret on the wrong side of a mistake: only its number is told.
            if (name === undefined || value === undefined)
                context.addIssue(`line ${index + 1} is not NAME=value`);
            else if (variables.has(name))
                context.addIssue(`line ${index + 1} sets ${name} a second time`);
            else
                variables.set(name, value);
        }
        return Object.fromEntries(variables);
    });
}
/**
 * Marks an input whose value must be masked before anything else happens. `partsOf` names what is secret in it; default
 * all of it. Must come last but for `.optional()`.
 */
function secret(schema, partsOf = (written) => [written]) {
    return schema.meta({ secretParts: partsOf });
}
/** What is secret in `Name: value` or `NAME=value` lines: the values, whatever stands before them when that is missing. */
function valuesOfLines(lines) {
    return lines.split(/\r?\n/).flatMap((line) => {
        const value = line.replace(/^\s*[\w!#$%&'*+.^`|~-]+[=:]/, "").trim();
        const credentials = value.replace(/^\S+\s+/, "");
        // `DEBUG=1` hides nothing, but a mask of `1` or `true` would blank out logs and make GitHub drop job outputs.
        return [...new Set([value, credentials])].filter((part) => part.length >= 8);
    });
}
function shown(input) {
    const written = String(input);
    return JSON.stringify(written.length > 60 ? `${written.slice(0, 60)}…` : written);
}


/***/ }),

/***/ 21084:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);



/**
 * Reads all inputs of an action. Secrets are masked first of all. An empty input counts as not given, since the runner
 * cannot tell the two apart. Throws one ConfigurationError that names every input that is wrong, as `action.yml` spells
 * it, and never shows the value of a secret.
 */
function readInputs(shape) {
    const written = Object.fromEntries(Object.keys(shape).map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)]));
    for (const [name, schema] of Object.entries(shape))
        maskSecrets(schema, written[name] ?? "");
    const given = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ""));
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(shape).safeParse(given);
    if (parsed.success) {
        return Object.fromEntries(Object.entries(parsed.data).map(([name, value]) => [camelCase(name), value]));
    }
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j((0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsMessage */ .w)("The inputs of this action are wrong", problems));
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function maskSecrets(schema, written) {
    if (written === "")
        return;
    const partsOf = secretPartsOf(schema);
    if (partsOf === undefined)
        return;
    // The runner masks line by line; a part of several lines is given in pieces as well.
    const parts = partsOf(written).flatMap((part) => [part, ...part.split(/\r?\n/)]);
    for (const part of new Set(parts))
        if (part.trim() !== "")
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(part);
}
function secretPartsOf(schema) {
    const parts = schema.meta()?.secretParts;
    if (typeof parts === "function")
        return parts;
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU ? secretPartsOf(schema.unwrap()) : undefined;
}


/***/ }),

/***/ 77749:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ jobLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/** The log of the running step: workflow commands on standard output, the summary in the runner's file. */
function jobLog() {
    return {
        info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(oneLine(message)),
        notice: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(message),
        warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
        annotate: ({ level, title, message, file, line }) => {
            const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) };
            ANNOTATE[level](message, { title, ...place });
        },
        summary: async (markdown) => {
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
    };
}
const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** A line of the log that cannot be read as a workflow command: foreign text may begin with `::` or hold line breaks. */
function oneLine(message) {
    return message.replace(/[\r\n\u2028\u2029]+/g, " ").replace(/^\s*(?=::|##\[)/, "> ");
}


/***/ }),

/***/ 81783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/** Writes all outputs of an action. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value ?? "");
}


/***/ }),

/***/ 92939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ commandLineSecrets),
/* harmony export */   v: () => (/* binding */ withoutCommandLineSecrets)
/* harmony export */ });
/** Options and query parameters whose value is a credential by their name. */
const NAME = "[\\w.-]*(?:token|secret|passw(?:or)?d|credential|api[-_]?key|access[-_]?key|private[-_]?key|authorization)[\\w.-]*";
const OPTION = new RegExp(`(?:^|\\s)--?${NAME}(?:=|\\s+)["']?([^\\s"']+)`, "gi");
const VARIABLE = new RegExp(`(?:^|[\\s?&;])${NAME}=["']?([^\\s"'&;]+)`, "gi");
const USER_INFORMATION = /[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@:"']*:)?([^\s/@"']+)@/gi;
/**
 * The values on a command line that are credentials: after an option or in a parameter whose name says so
 * (`--api-key=…`, `--token …`, `?access_token=…`), and the password of a URL.
 */
function commandLineSecrets(text) {
    const found = [OPTION, VARIABLE, USER_INFORMATION].flatMap((pattern) => [...text.matchAll(pattern)].map(([, value]) => value ?? ""));
    return [...new Set(found)].filter((value) => value.length >= 4 && !value.startsWith("-"));
}
/** A command line for people: `***` for each of its credentials. */
function withoutCommandLineSecrets(text) {
    return commandLineSecrets(text)
        .toSorted((left, right) => right.length - left.length)
        .reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}


/***/ }),

/***/ 55031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_1__.Fj),
/* harmony export */   QG: () => (/* binding */ parseHeaders),
/* harmony export */   ZZ: () => (/* binding */ checkHeaders)
/* harmony export */ });
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20216);


/**
 * Reads HTTP headers from text, one `Name: value` a line; blank lines are skipped. Throws a CaptureError `headers`, whose
 * message never shows a value, for what {@link checkHeaders} refuses and for a line without a colon.
 */
function parseHeaders(text) {
    const headers = new Map();
    const names = new Set();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === "")
            continue;
        const place = `line ${index + 1} of the headers`;
        const colon = line.indexOf(":");
        if (colon === -1)
            throw headerError(place, "has no colon", "write one `Name: value` a line");
        const name = line.slice(0, colon).trim();
        const value = line.slice(colon + 1).replaceAll(/^[ \t]+|[ \t]+$/g, "");
        checkHeader(name, value, { place, names });
        headers.set(name, value);
    }
    // From entries: a header may be called `__proto__`.
    return Object.fromEntries(headers);
}
/**
 * Refuses headers that cannot or must not be sent: names that are no token (RFC 9110 section 5.1), values with control
 * characters, headers that the protocol or the transport owns, names given twice, and headers without a value or with a
 * scheme but no token (the mark of a secret that was not set). Throws a CaptureError `headers`.
 */
function checkHeaders(headers) {
    const names = new Set();
    for (const [name, value] of Object.entries(headers))
        checkHeader(name, value, { place: "the set of headers", names });
}
/** Checks one header of a set; `names` holds those before it, in lower case. */
function checkHeader(name, value, context) {
    const { place, names } = context;
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
        throw headerError(place, "has a name that is no header name", "write one `Name: value` a line");
    }
    if (OWNED.has(name.toLowerCase()) || name.toLowerCase().startsWith("mcp-")) {
        throw headerError(place, `sets ${name}, which the protocol sets itself`, "remove it");
    }
    if (!/^[\t\x20-\x7E\x80-\xFF]*$/.test(value)) {
        throw headerError(place, `gives ${name} a value with characters that a header cannot carry`, "check the secret for line breaks");
    }
    if (value.trim() === "" || (name.toLowerCase() === "authorization" && /^(bearer|basic|token)$/i.test(value.trim()))) {
        throw headerError(place, `gives ${name} no value`, "check that the secret it comes from is set for this run");
    }
    if (names.has(name.toLowerCase()))
        throw headerError(place, `gives ${name} a second time`, "give each header once");
    names.add(name.toLowerCase());
}
/** Decided by the message or the connection; a value from outside would break the exchange. */
const OWNED = new Set([
    "accept",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "last-event-id",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
]);
function headerError(place, problem, next) {
    const subject = place.charAt(0).toUpperCase() + place.slice(1);
    return new _capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CaptureError */ .$3("headers", `${subject} ${problem}; ${next}.`);
}


/***/ }),

/***/ 20216:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Gx: () => (/* binding */ isNoWord),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   aR: () => (/* binding */ basicAuthorization)
/* harmony export */ });
/* harmony import */ var _command_line_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92939);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82472);


/**
 * Everything in a request that must be masked before anything is logged: header values and their part after a scheme like
 * `Bearer`, the values of the environment, and of a URL the user information and those values of the query whose name
 * speaks of a credential. Values shorter than four characters are left out: masking them would blank out half of a log and
 * hide nothing.
 */
function secretsOf(request) {
    return distinct(secretsIn(request).map(({ value }) => value)).filter((value) => value.length >= 4);
}
/**
 * Those secrets of a request that are surely credentials: they must not stand in a contract even when the server shows them.
 * Surely, because a replaced word changes what is compared: the name speaks of a credential (a tenant or a mode is none),
 * and the value is no word that a server could use by itself.
 */
function credentialsIn(request) {
    const credentials = secretsIn(request).filter(({ name, value }) => CREDENTIAL_NAME.test(name) && isNoWord(value));
    return distinct(credentials.map(({ value }) => value));
}
/** The value of a Basic `Authorization` header (RFC 7617) for `user:password`. */
function basicAuthorization(userinfo) {
    return `Basic ${Buffer.from(userinfo, "utf8").toString("base64")}`;
}
const CREDENTIAL_NAME = /authorization|cookie|token|secret|passw|credential|api[-_]?key|access[-_]?key|private[-_]?key|signature|^(?:key|sig|code)$/i;
/** Whether a value is surely no word that a server could use by itself, so that it may be replaced wherever it stands. */
function isNoWord(value) {
    return value.length >= 20 || (value.length >= 10 && /\d/.test(value) && /\p{L}/u.test(value));
}
function secretsIn(request) {
    const headers = Object.entries(request.headers ?? {}).flatMap(([name, value]) => [value, ...credentialsOf(value)].map((part) => ({ name, value: part })));
    const variables = Object.entries(request.environment ?? {}).map(([name, value]) => ({ name, value }));
    return [...headers, ...variables, ...urlSecrets(request.target.trim())];
}
function urlSecrets(target) {
    if (target.startsWith("stdio:"))
        return (0,_command_line_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLineSecrets */ .T)(target).map((value) => ({ name: "password", value }));
    if (!/^https?:/i.test(target) || !URL.canParse(target))
        return [];
    const url = new URL(target);
    const query = [...url.searchParams]
        .map(([name, value]) => ({ name, value }))
        .filter(({ name }) => CREDENTIAL_NAME.test(name));
    if (url.username === "" && url.password === "")
        return query;
    const [user = "", password = ""] = [url.username, url.password].map(_target_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .oF);
    const basic = basicAuthorization(`${user}:${password}`);
    // A token is often given as the user, without a password.
    const parts = password === "" ? [url.username, user] : [url.password, password];
    return [...query, ...[...parts, basic, ...credentialsOf(basic)].map((value) => ({ name: "password", value }))];
}
/** What a header value holds behind its scheme; inside Basic, the user information and the password. */
function credentialsOf(headerValue) {
    const [, scheme = "", credentials = ""] = /^(\S+)[ \t]+(\S.*)$/.exec(headerValue) ?? [];
    if (credentials === "")
        return [];
    if (scheme.toLowerCase() !== "basic")
        return [credentials];
    const userinfo = Buffer.from(credentials, "base64").toString("utf8");
    return [credentials, userinfo, userinfo.slice(userinfo.indexOf(":") + 1)];
}
function distinct(values) {
    return [...new Set(values)];
}


/***/ }),

/***/ 82472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   oF: () => (/* binding */ percentDecoded),
/* harmony export */   xq: () => (/* binding */ resolveFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var shell_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26591);
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23964);
/* harmony import */ var _command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92939);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77195);






/**
 * Reads a target: an http(s) URL, `stdio:<command line>`, `git:<ref>:<path>`, a `file:` URL, else a path.
 *
 * The command line is split as a POSIX shell splits words and is never given to a shell: quotes and backslashes work,
 * everything a shell would act on (operators, redirections, globs, comments, `$…` and backticks) is refused unless it is
 * quoted. Single quotes keep `$` as it is. Throws a CaptureError `target`.
 */
function parseTarget(text) {
    const target = text.trim();
    if (target === "")
        throw targetError("the target is empty", `give a URL, \`stdio:<command line>\`, a file or \`git:<ref>:<path>\``);
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
        throw targetError(`"${scheme}:" is no scheme that a server can be reached by`, "use http, https, stdio:, git: or a file");
    return { kind: "file", path: target };
}
/** The target for people: credentials in the URL are cut out, values of its query too; so are credentials on a command line. */
function describeTarget(target) {
    switch (target.kind) {
        case "http":
            return describeUrl(target.url);
        case "stdio":
            return `stdio:${(0,_command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommandLineSecrets */ .v)(target.text)}`;
        case "git":
            return `git:${target.ref}:${target.path}`;
        case "file":
            return target.path;
    }
}
/** A URL for people: no user information, no fragment, and `***` for the value of each query parameter. */
function describeUrl(url) {
    const query = [...url.searchParams.keys()].map((name) => `${encodeURIComponent(name)}=***`).join("&");
    return url.origin + url.pathname + (query === "" ? "" : `?${query}`);
}
/** The path of a file target on this machine. */
function resolveFile(path, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory ?? process.cwd(), path);
}
/** A part of a URL's user information, decoded; a lone percent sign is meant as it stands. */
function percentDecoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .thrownName */ .CA)(error) === "URIError")
            return part;
        throw error;
    }
}
function httpTarget(text) {
    if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
        throw targetError("the target is no valid URL", "write it as https://host/path");
    }
    const url = new URL(text);
    const userinfo = url.username === "" && url.password === ""
        ? undefined
        : `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
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
        throw targetError("`stdio:` has no command", "write `stdio:<command line>`, for example `stdio:node server.js`");
    }
    if (/^[A-Za-z_][A-Za-z0-9_]*=/.test(command)) {
        throw targetError(`"${command.slice(0, command.indexOf("=") + 1)}…" in front of the command is a variable of a shell`, "pass environment variables by the setting for them");
    }
    return { kind: "stdio", command, arguments: rest, text };
}
function shellWords(text) {
    try {
        // A variable becomes a marker, so that it is refused instead of silently replaced.
        return (0,shell_quote__WEBPACK_IMPORTED_MODULE_2__.parse)(text, (name) => ({ op: `$${name}` }));
    }
    catch (error) {
        throw new _capture_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CaptureError */ .$3("target", "The target is no valid command line: an expansion that begins with a dollar sign is not closed; put single quotes around text that has a dollar sign.", { cause: error });
    }
}
function refuseShell(word) {
    if ("comment" in word)
        throw shellError("a `#` that is not quoted begins a comment in a shell");
    if (word.op === "glob")
        throw shellError(`\`${word.pattern ?? "*"}\` is a file pattern of a shell`);
    if (word.op.startsWith("$"))
        throw shellError(`\`${word.op}\` is an expansion of a shell`);
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
        throw targetError(`a ${quote} in the command line is not closed`, "close the quote");
}
function shellError(problem) {
    return targetError(`${problem}, and the command line is run without one`, "put it in single quotes if it is meant as text, or start a script that does it");
}
function gitTarget(text) {
    const [, ref = "", path = ""] = /^git:([^:]*):?(.*)$/s.exec(text) ?? [];
    // What git itself refuses in a ref (git-check-ref-format), without the suffixes `~1`, `^` and `@{1}`; a dash would be an option.
    if (ref === "" || ref.startsWith("-") || /[\p{Cc}\s?*[\\]|\.\.|\/\/|^\/|\/$|\.lock$/u.test(ref)) {
        throw targetError("`git:` has no valid ref", "write `git:<ref>:<path>`, for example `git:origin/main:mcp-contract.json`");
    }
    if (path === "" || path.startsWith("/") || /\p{Cc}/u.test(path)) {
        throw targetError("`git:` has no valid path", "write `git:<ref>:<path>` with the path from the root of the repository");
    }
    return { kind: "git", ref, path };
}
function fileTarget(text) {
    try {
        return { kind: "file", path: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(text) };
    }
    catch (error) {
        throw new _capture_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CaptureError */ .$3("target", "The target is no valid file URL; write it as file:///path or as a plain path.", {
            cause: error,
        });
    }
}
function targetError(problem, next) {
    return new _capture_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CaptureError */ .$3("target", `The target cannot be used: ${problem}; ${next}.`);
}


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


/***/ })

};
