export const id = 216;
export const ids = [216];
export const modules = {

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

/***/ 20216:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ maskedParts),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Gx: () => (/* binding */ isNoWord),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   aR: () => (/* binding */ basicAuthorization)
/* harmony export */ });
/* harmony import */ var _command_line_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26832);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9817);
/* harmony import */ var _masked_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53938);
/* harmony import */ var _percent_decoded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88423);
/* harmony import */ var _readable_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30261);





/**
 * Everything in a request that must be masked before anything is logged: header values and their part after a scheme like
 * `Bearer`, the values of the environment, of a URL the user information and the values of the query, and what a command line
 * holds of the kind. Left out are plain words in a query that no name speaks of, and values shorter than four characters: masking
 * them would blank out half of a log and hide nothing.
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
/** What a log must not show of a target, as it can be spelled; nothing shorter than eight characters, such as `true`. */
function maskedParts(target) {
    return (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .secretSpellings */ .Gu)(secretsOf({ target })).filter((part) => part.length >= 8);
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
    // What cannot be used as a target is looked through as well: its error is shown.
    if (target.startsWith("stdio:") || (target.includes("://") && !(/^https?:/i.test(target) && URL.canParse(target)))) {
        return (0,_command_line_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLineSecrets */ .T)(target).map((value) => ({ name: "password", value }));
    }
    if (!/^https?:/i.test(target) || !URL.canParse(target))
        return [];
    const url = new URL(target);
    const query = [...url.searchParams]
        .map(([name, value]) => ({ name, value }))
        .filter(({ name, value }) => CREDENTIAL_NAME.test(name) || (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_1__/* .namesCredential */ .si)(name) || !(0,_readable_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isReadable */ .h)(value));
    if (url.username === "" && url.password === "")
        return query;
    const [user = "", password = ""] = [url.username, url.password].map(_percent_decoded_js__WEBPACK_IMPORTED_MODULE_4__/* .percentDecoded */ .o);
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


/***/ })

};
