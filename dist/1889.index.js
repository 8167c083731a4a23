export const id = 1889;
export const ids = [1889];
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

/***/ 51889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderStatusHtml: () => (/* binding */ renderStatusHtml)
});

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
;// CONCATENATED MODULE: ./.build/shared/report/html.js

/** A piece of HTML, made by {@link html} alone: what came from elsewhere is escaped in it. */
class Html {
    #text;
    constructor(strings, values) {
        this.#text = strings.map((string, index) => string + textOf(values[index])).join("");
    }
    toString() {
        return this.#text;
    }
}
/** A template of HTML: every value is escaped unless it is HTML itself. Attributes must stand in quotes. */
function html(strings, ...values) {
    return new Html(strings, values);
}
/** Nothing. */
const NOTHING = html ``;
function textOf(value) {
    if (value === undefined)
        return "";
    if (value instanceof Html)
        return value.toString();
    return typeof value === "object" ? value.map(String).join("") : (0,report_escape/* escapeHtml */.ZD)(String(value));
}

// EXTERNAL MODULE: ./.build/shared/report/plain.js
var plain = __webpack_require__(16941);
// EXTERNAL MODULE: ./.build/shared/report/status-attention.js
var status_attention = __webpack_require__(23584);
;// CONCATENATED MODULE: ./.build/shared/report/status-html-shapes.js

/** A small picture for each tone: they differ in shape, and the words beside them say the same. */
function shapeOf(tone) {
    return html `<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${SHAPES[tone]}</svg>`;
}
const SHAPES = {
    good: html `<circle cx="8" cy="8" r="7.25" fill="currentColor"/><path class="on" d="M4.6 8.3l2.3 2.3 4.5-5"/>`,
    wait: html `<circle class="line" cx="8" cy="8" r="6.4"/><path class="line" d="M8 4.4V8l2.6 1.7"/>`,
    bad: html `<path fill="currentColor" d="M8 .9l7.4 13.6H.6z"/><path class="on" d="M8 5.8v3.8M8 11.9v.5"/>`,
    unknown: html `<path class="line" d="M8 1.2L14.8 8 8 14.8 1.2 8z"/><path class="line" d="M6.4 6.6c.2-2.2 3.4-1.9 3.2.1-.1 1-1.5 1.1-1.6 2.3M8 11v.4"/>`,
    quiet: html `<circle class="line" cx="8" cy="8" r="5.4"/>`,
};
/** An arrow to what comes next. */
const ARROW = html `<svg class="shape arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path class="line" d="M1.5 8h12M9 3.5L13.5 8 9 12.5"/></svg>`;

// EXTERNAL MODULE: ./.build/shared/report/status-words.js
var status_words = __webpack_require__(19719);
;// CONCATENATED MODULE: ./.build/shared/report/status-html-lanes.js




/** A card for each environment, in the order in which releases go through them. */
function lanes({ environments, at }) {
    if (environments.length === 0)
        return html `<p>The policy names no environments.</p>`;
    return html `<ol class="lanes">${environments.map((environment, index) => lane(environment, { at, id: `environment-${index + 1}`, leadsOn: environments.some(({ promoteFrom }) => promoteFrom === environment.name) }))}</ol>`;
}
/** A word with its shape. */
function badge({ tone, words }) {
    return html `<span class="badge ${tone}">${shapeOf(tone)}${words}</span>`;
}
/** A moment for people and programs, and how far it is. */
function time(iso, at) {
    return html `<time datetime="${iso}">${(0,status_words/* momentWords */.ud)(iso)}</time> <span class="soft span">(${(0,status_words/* distanceWords */.HA)(iso, at)})</span>`;
}
/** A sentence in which no moment is broken between two lines. */
function sentence(words) {
    const parts = words.split(/(\d{4}-\d\d-\d\d \d\d:\d\d UTC|\((?:in )?\d{1,6} (?:d|h|min|s)(?: \d{1,2} (?:h|min|s))?(?: ago)?\))/u);
    return html `${parts.map((part, index) => (index % 2 === 0 ? html `${part}` : html `<span class="span">${part}</span>`))}`;
}
/** A link to a page, or the words alone where there is none. */
function status_html_lanes_link(words, url) {
    return url === null ? html `${words}` : html `<a href="${url}" rel="noreferrer noopener">${words}</a>`;
}
function lane(environment, { at, id, leadsOn }) {
    const { name, isProtected, serving, onward, underWay, waiting } = environment;
    const steps = onward.map((step) => onwardBox(step, at));
    return html `<li class="lane${leadsOn ? html ` next` : NOTHING}"><article aria-labelledby="${id}">
<div class="head"><h3 id="${id}">${name}${isProtected ? html ` <span class="tag">protected</span>` : NOTHING}</h3>${badge((0,status_words/* stateOf */.L4)(environment))}</div>
${serving === null ? nothingServes(environment) : servingFacts(serving, environment, at)}
${underWay.map((deployment) => underWayBox(deployment, at))}
<div class="push">${waiting === null ? NOTHING : waitingBox(waiting, at)}${steps}</div>
</article></li>
`;
}
function nothingServes({ state, history }) {
    const [newest] = history;
    const words = { unknown: "Nobody can tell what serves", empty: "Nothing was deployed yet" };
    const told = state === "unknown" || state === "empty" ? words[state] : "Nothing serves";
    const last = newest === undefined ? NOTHING : html `<p class="soft">Newest on record: ${(0,status_words/* releaseName */["do"])(newest.release)}</p>`;
    return html `<p class="release none">${told}</p>${last}`;
}
function servingFacts(serving, environment, at) {
    const { ticket, runUrl, override, isRollback } = serving;
    const { lastPassed, lastFailed } = environment.verifications;
    const freezes = (0,status_words/* environmentFreezeWords */.gs)(environment, at);
    const facts = [
        ["Since", time(serving.servedFrom ?? serving.startedAt, at)],
        ["Verified", lastPassed === null ? html `never` : sentence((0,status_words/* verificationWords */.xF)(lastPassed, at))],
        ...(lastFailed === null ? [] : [["Last failure", sentence((0,status_words/* verificationWords */.xF)(lastFailed, at))]]),
        ["By", html `${(0,status_words/* actorName */.ti)(serving)}${runUrl === null ? NOTHING : html `, ${status_html_lanes_link("run", runUrl)}`}`],
        ["Ticket", ticket === null ? html `none` : status_html_lanes_link((0,status_words/* ticketName */.M6)(ticket), ticket.url)],
        ...(freezes === "" ? [] : [["Freeze", sentence(freezes)]]),
        ...(isRollback ? [["Kind", html `a rollback to what worked before`]] : []),
        ...(override === null ? [] : [["Emergency", html `${(0,status_words/* overrideWords */.mF)(override)}`]]),
    ];
    return html `<p class="release">${(0,status_words/* releaseName */["do"])(serving.release)}</p>
<dl class="facts">${facts.map(([title, value]) => html `<dt>${title}</dt><dd>${value}</dd>`)}</dl>
${identity(serving)}`;
}
/** What programs know the release by: long, and seldom read. */
function identity(serving) {
    const { protocolVersion, commit, id } = serving;
    const rows = [
        ["Image", (0,status_words/* imageName */.tO)(serving)],
        ["Contract", (0,status_words/* contractName */.am)(serving)],
        ["Protocol", (0,plain/* oneLine */.TN)(protocolVersion ?? "", 40)],
        ["Commit", (0,plain/* oneLine */.TN)(commit, 64)],
        ["Record", (0,plain/* oneLine */.TN)(id, 80)],
    ];
    const told = rows.filter(([, value]) => value !== "");
    return html `<details><summary>Image, contract and commit</summary>
<dl class="facts">${told.map(([title, value]) => html `<dt>${title}</dt><dd><code>${value}</code></dd>`)}</dl></details>`;
}
function underWayBox(deployment, at) {
    const { release, startedAt, runUrl, ticket, override } = deployment;
    return html `<section class="box"><h4><span class="wait">${shapeOf("wait")}</span> ${(0,status_words/* releaseName */["do"])(release)} is being deployed</h4>
<p>Since ${time(startedAt, at)}, by ${(0,status_words/* actorName */.ti)(deployment)}${runUrl === null ? NOTHING : html `, ${status_html_lanes_link("run", runUrl)}`}${ticket === null ? NOTHING : html `, ${status_html_lanes_link((0,status_words/* ticketName */.M6)(ticket), ticket.url)}`}</p>
${override === null ? NOTHING : html `<p>An emergency, ${(0,status_words/* overrideWords */.mF)(override)}</p>`}</section>`;
}
function waitingBox(waiting, at) {
    const { release, since, actor, runUrl, ticket } = waiting;
    return html `<section class="box"><h4><span class="quiet">${shapeOf("wait")}</span> ${(0,status_words/* releaseName */["do"])(release)} waits for its time</h4>
<p>Asked for ${time(since, at)}${actor === "" ? NOTHING : html `, by ${(0,plain/* oneLine */.TN)(actor, 60)}`}${runUrl === null ? NOTHING : html `, ${status_html_lanes_link("run", runUrl)}`}${ticket === null ? NOTHING : html `, under ${(0,plain/* oneLine */.TN)(ticket, 60)}`}</p></section>`;
}
function onwardBox(step, at) {
    const said = (0,status_words/* onwardWords */.zs)(step, at);
    const head = html `<h4>${ARROW} To ${step.to}</h4><p class="verdict"><span class="${said.tone}">${shapeOf(said.tone)}</span> <span>${sentence(said.words)}</span></p>`;
    if (step.isThere)
        return html `<section class="box onward">${head}</section>`;
    const frozen = (0,status_words/* freezeWords */.n4)(step, at);
    const others = step.reasons.filter(({ code, decision }) => decision !== "wait" || code === "ledger.busy");
    return html `<section class="box onward">${head}${meter(step)}
${frozen === "" ? NOTHING : html `<p class="soft">${sentence(capitalised(frozen))}</p>`}
${others.length === 0 ? NOTHING : html `<ul class="why">${others.map(({ meaning, next }) => html `<li>${meaning} <span class="soft">${next}</span></li>`)}</ul>`}</section>`;
}
function meter(step) {
    const { soak } = step;
    if (soak === null)
        return html `<p class="soft">No soak is asked for.</p>`;
    const share = soak.requiredSeconds === 0 ? 1 : Math.min(1, soak.elapsedSeconds / soak.requiredSeconds);
    const percent = Math.round(share * 1000) / 10;
    const words = (0,status_words/* soakWords */.IR)(step);
    return html `<svg class="meter" width="100%" height="8" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="8" rx="4"/><rect class="${share === 1 ? "full" : "done"}" width="${percent}%" height="8" rx="4"/></svg>
<p class="soft">Soak: ${words}</p>`;
}
function capitalised(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./.build/shared/report/status-html-style.js
/**
 * The style of the status page. One constant text, so that the page's policy can name it by its digest: nothing else on the
 * page may style it. Every pair of colours has a contrast of 4.5 at least (WCAG 2.2, 1.4.3), in light and dark.
 */
const STATUS_STYLE = `
:root{color-scheme:light dark;
--page:#f5f6f8;--card:#fff;--sunk:#f0f2f5;--text:#18212c;--soft:#525e6c;--rule:#d9dee5;--link:#1a56b0;--focus:#1a56b0;
--good:#17713f;--good-tint:#e4f3e9;--wait:#7a5200;--wait-tint:#fbf0d9;--bad:#ad2317;--bad-tint:#fbe8e5;
--unknown:#6a3fa0;--unknown-tint:#f0eaf8;--quiet:#4e5a68;--quiet-tint:#eceff3;
--bar:#9db7dd;--bar-text:#10233f;--soak:#4f7fc4;--track:#e9edf2;--hard:#c03a2b;--light:#b07a10;--advisory:#5f7c9c;--now:#18212c}
@media (prefers-color-scheme:dark){:root{
--page:#0f141a;--card:#171d25;--sunk:#1e2630;--text:#e7ecf2;--soft:#a4b0bf;--rule:#2d3743;--link:#8ab4f5;--focus:#8ab4f5;
--good:#6cc996;--good-tint:#14301f;--wait:#e0b457;--wait-tint:#33270e;--bad:#f59a8e;--bad-tint:#3c1a16;
--unknown:#c3a4f0;--unknown-tint:#291d3d;--quiet:#a9b4c2;--quiet-tint:#242d38;
--bar:#38598a;--bar-text:#eef4fd;--soak:#7ba6e6;--track:#232c37;--hard:#e2695b;--light:#d2a03e;--advisory:#8ba5c2;--now:#e7ecf2}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
overflow-wrap:anywhere}
time,.span,.badge{white-space:nowrap}
.wrap{max-width:92rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-100vw;top:.5rem;background:var(--card);color:var(--link);padding:.5rem 1rem;border-radius:.5rem;z-index:1}
.skip:focus{left:1rem}
h1,h2,h3,h4,p,dl,ol,ul,dd,figure{margin:0;padding:0}
h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.3rem);line-height:1.2;letter-spacing:-.015em}
h2{font-size:1.2rem;line-height:1.3;margin-bottom:.9rem}
h3{font-size:1.05rem;line-height:1.3}
h4{font-size:.92rem;line-height:1.4;font-weight:600}
.top{padding:clamp(1.5rem,4vw,2.75rem) 0 1.25rem}
.kicker{color:var(--soft);font-size:.85rem;letter-spacing:.04em;text-transform:uppercase;margin-bottom:.15rem}
.asof{color:var(--soft);margin-top:.35rem}.glance{margin-top:.35rem}
.pages ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin-top:.9rem;font-size:.92rem}
section.part{margin-top:2.25rem}
.soft{color:var(--soft)}
.shape{flex:none;vertical-align:-.15em}
.shape .line{fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.shape .on{fill:none;stroke:var(--card);stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.good{color:var(--good)}.wait{color:var(--wait)}.bad{color:var(--bad)}.unknown{color:var(--unknown)}.quiet{color:var(--quiet)}
.badge{display:inline-flex;align-items:center;gap:.4em;padding:.15rem .65rem .15rem .5rem;border-radius:1rem;font-size:.85rem;font-weight:600}
.badge.good{background:var(--good-tint)}.badge.wait{background:var(--wait-tint)}.badge.bad{background:var(--bad-tint)}
.badge.unknown{background:var(--unknown-tint)}.badge.quiet{background:var(--quiet-tint)}
.badge .on{stroke:var(--card)}
.notes{list-style:none;display:grid;gap:.5rem}
.notes li{display:flex;gap:.65rem;align-items:baseline;background:var(--card);border:1px solid var(--rule);border-radius:.6rem;padding:.6rem .9rem}
.notes .shape{position:relative;top:.1em}
.notes p{color:var(--text)}
.lanes{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1.5rem}
.lane{position:relative;display:flex}
.lane>article{flex:1;min-width:0;display:flex;flex-direction:column;background:var(--card);border:1px solid var(--rule);border-radius:.9rem;
padding:1.15rem 1.25rem 1.25rem;box-shadow:0 1px 2px rgb(0 0 0/.04)}
.lane .head{display:flex;flex-wrap:wrap;gap:.4rem .75rem;align-items:center;justify-content:space-between}
.tag{font-size:.78rem;font-weight:400;color:var(--soft);border:1px solid var(--rule);border-radius:1rem;padding:.05rem .5rem;margin-left:.35rem;
white-space:nowrap}
.release{font-size:1.75rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;margin:.55rem 0 .1rem}
.release.none{font-size:1.15rem;font-weight:500;color:var(--soft)}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem .9rem;font-size:.92rem;margin-top:.7rem}
.facts dt{color:var(--soft)}
details{margin-top:.75rem;font-size:.88rem}
summary{color:var(--link);cursor:pointer;width:max-content;max-width:100%}
code{font:.92em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.box{margin-top:1rem;border-radius:.6rem;padding:.75rem .9rem;background:var(--sunk);font-size:.92rem}
.box.wait{color:var(--text)}
.lane .push{margin-top:auto}
.onward h4,.box h4{display:flex;align-items:center;gap:.45rem}
.verdict{display:flex;gap:.5rem;align-items:baseline;margin-top:.35rem;font-weight:600}
.verdict .shape{position:relative;top:.12em}
.box .badge-line{color:var(--text)}
.why{margin-top:.45rem;padding-left:1.1rem}
.meter{display:block;margin:.6rem 0 .3rem;border-radius:4px}
.meter .track{fill:var(--rule)}.meter .done{fill:var(--soak)}.meter .full{fill:var(--good)}
figure{background:var(--card);border:1px solid var(--rule);border-radius:.9rem;padding:1rem 1.25rem}
figure svg.time{display:block;overflow:visible}
figcaption{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;font-size:.85rem;color:var(--soft);margin-top:.6rem}
figcaption span{display:inline-flex;align-items:center;gap:.45rem}
.time text{font-size:12.5px;fill:var(--soft)}
.time .name{font-weight:600;font-size:13.5px;fill:var(--text)}.time .name .has{font-weight:400;font-size:12.5px;fill:var(--soft)}
.time .inbar{fill:var(--bar-text);font-weight:600}
.time .nowtext{fill:var(--text);font-weight:600}
.t-track{fill:var(--track)}.t-tick{stroke:var(--rule)}.t-now{stroke:var(--now);stroke-width:1.5}
.t-bar{fill:var(--bar)}.t-old{opacity:.6}.t-soak{fill:url(#soaking);stroke:var(--soak)}.t-soakline{stroke:var(--soak);stroke-width:3}
.t-hard{fill:var(--hard)}.t-light{fill:var(--light)}.t-advisory{fill:var(--advisory)}
.t-fail{stroke:var(--bad);stroke-width:2.4;stroke-linecap:round;fill:none}
.t-may{fill:var(--good);stroke:var(--card);stroke-width:1.5}
.t-ok{fill:none;stroke:var(--good);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.tables{background:var(--card);border:1px solid var(--rule);border-radius:.9rem;padding:.35rem 1.25rem}
table{width:100%;border-collapse:collapse;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.9rem 0 .5rem;font-size:1.02rem}
th,td{text-align:left;vertical-align:baseline;padding:.5rem .9rem .5rem 0;border-top:1px solid var(--rule)}
thead th{color:var(--soft);font-weight:500;font-size:.85rem;border-top:0;white-space:nowrap}
tbody th{font-weight:600}tbody th .soft{font-weight:400}
td .badge{margin-left:-.5rem}
.sub{display:block;color:var(--soft);font-size:.86rem}
.tables+.tables{margin-top:1rem}
.more{color:var(--soft);font-size:.88rem;padding:.4rem 0 .9rem}.more:only-child{padding:.6rem 0}
footer{color:var(--soft);font-size:.86rem;margin:3rem 0 2rem;border-top:1px solid var(--rule);padding-top:1rem}
@media (min-width:48rem){.next::after{content:"";position:absolute;left:100%;top:2.1rem;width:1.5rem;height:0;border-top:2px solid var(--soft)}
.next::before{content:"";position:absolute;left:calc(100% + .75rem);top:calc(2.1rem - 3px);width:8px;height:8px;border:solid var(--soft);border-width:2px 2px 0 0;transform:rotate(45deg)}
.lane:last-child::after,.lane:last-child::before{content:none}}
@media (max-width:47.99rem){
.lanes{grid-template-columns:minmax(0,1fr)}
.next::after{content:"";position:absolute;top:100%;left:2.2rem;height:1.5rem;border-left:2px solid var(--soft)}
.next::before{content:"";position:absolute;top:calc(100% + .7rem);left:calc(2.2rem - 3px);width:8px;height:8px;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(45deg)}
.lane:last-child::after,.lane:last-child::before{content:none}
.few,.time .narrow{display:none}
figure{padding:1rem .9rem}
.tables{padding:.2rem .9rem}
table,caption,tbody,tr,th,td{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{border-top:1px solid var(--rule);padding:.6rem 0}
tbody tr:first-child{border-top:0}
tbody th,tbody td{border:0;padding:.1rem 0}
tbody td{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.6rem}
tbody td::before{content:attr(data-title);color:var(--soft);font-size:.88rem}
tbody td:has(>div:empty){display:none}
td .badge{margin-left:0;justify-self:start}}
@media print{
:root{--page:#fff;--card:#fff;--sunk:#fff;--text:#000;--soft:#333;--rule:#999;--link:#000}
body{font-size:10.5pt}.wrap{max-width:none;padding:0}.skip,.pages{display:none}
.lane>article,figure,.tables,.notes li{box-shadow:none;break-inside:avoid}.box{border:1px solid var(--rule)}
details::details-content{content-visibility:visible;block-size:auto}
section.part{margin-top:1.25rem}a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}}
`;

;// CONCATENATED MODULE: ./.build/shared/report/status-html-tables.js




/** What is coming: freezes, soaks that end, releases that may go on, reviews that are due. */
function agendaTable(report) {
    const rows = (0,status_words/* agendaOf */.Oy)(report).map(({ from, to, environment, words, remark }) => [
        time(from, report.at),
        to === null ? NOTHING : time(to, report.at),
        html `${environment}`,
        html `${words}${remark === "" ? NOTHING : html `<span class="sub">${remark}</span>`}`,
    ]);
    if (rows.length === 0)
        return html `<div class="tables"><p class="more">Nothing is in sight.</p></div>`;
    const titles = ["from", "until", "environment", "what"];
    const later = rows.slice(SHOWN);
    const soon = table("What is coming, soonest first", titles, rows.slice(0, SHOWN));
    if (later.length === 0)
        return soon;
    return html `${soon}<details><summary>${later.length} more that come later</summary>${table("What comes later", titles, later)}</details>`;
}
/** What is coming that a reader sees at once. */
const SHOWN = 8;
/** What was deployed to an environment, newest first. */
function historyTable(environment, at) {
    const { name, history, earlier, hasOlder, unreadable } = environment;
    if (history.length === 0) {
        const told = unreadable === null ? "nothing is on record" : "the ledger could not be read";
        return html `<div class="tables"><p class="more">${name}: ${told}.</p></div>`;
    }
    const rows = history.map((deployment) => historyRow(deployment, at));
    const left = [
        ...(earlier > 0 ? [`${earlier} earlier ones are left out.`] : []),
        ...(hasOlder ? ["The ledger holds older ones that were not read."] : []),
    ].join(" ");
    const titles = ["release", "outcome", "began", "served", "by", "ticket"];
    return table(`Deployments to ${name}, newest first`, titles, rows, left);
}
function historyRow(deployment, at) {
    const { release, state, startedAt, servedSeconds, ticket, runUrl, override, isRollback } = deployment;
    return [
        html `${(0,status_words/* releaseName */["do"])(release)}${isRollback ? html `<span class="sub">a rollback</span>` : NOTHING}`,
        badge(status_words/* OUTCOMES */.im[state]),
        time(startedAt, at),
        html `<span class="span">${servedSeconds === null ? "never" : (0,status_words/* spanWords */.Wd)(servedSeconds)}</span>`,
        html `${(0,status_words/* actorName */.ti)(deployment)}${runUrl === null ? NOTHING : html `, ${status_html_lanes_link("run", runUrl)}`}`,
        html `${ticket === null ? "none" : status_html_lanes_link((0,status_words/* ticketName */.M6)(ticket), ticket.url)}${override === null ? NOTHING : html `<span class="sub">emergency, ${(0,status_words/* overrideWords */.mF)(override)}</span>`}`,
    ];
}
/** What is not believed of the ledger. */
function doubtTable({ name, doubts }) {
    const rows = doubts.map(({ code, recordId, is, blocks }) => [
        html `<code>${code}</code>`,
        html `${recordId === "" ? "the ledger as a whole" : (0,plain/* oneLine */.TN)(recordId, 80)}`,
        html `${(0,plain/* oneLine */.TN)(is, 300)}`,
        html `${blocks ? "nothing is decided as long as it is there" : "it is left out"}`,
    ]);
    return table(`Not believed of ${name}`, ["code", "record", "what was found", "effect"], rows);
}
/**
 * A table whose rows stand below one another where the page is narrow. That takes their roles from them, so each is named; the
 * first cell of a row is its head.
 */
function table(caption, titles, rows, remark = "") {
    const cell = (value, column) => {
        if (column === 0)
            return html `<th scope="row" role="rowheader">${value}</th>`;
        return html `<td role="cell" data-title="${titles[column]}"><div>${value}</div></td>`;
    };
    return html `<div class="tables"><table role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${titles.map((title) => html `<th scope="col" role="columnheader">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => html `<tr role="row">${cells.map(cell)}</tr>\n`)}</tbody></table>
${remark === "" ? NOTHING : html `<p class="more">${remark}</p>`}</div>`;
}

;// CONCATENATED MODULE: ./.build/shared/report/status-html-timeline.js



const DAY = 86_400_000;
/** How far back the timeline goes. */
const BACK = 14 * DAY;
/** How far ahead it goes at least. */
const AHEAD = 14 * DAY;
const AXIS = 44;
const LANE = 82;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/**
 * What served when and what is coming, as a picture: a lane for each environment. Places are percentages, so that it fills any
 * width while its letters keep their size. The tables of the page say the same; its description says where they are.
 */
function timeline(report) {
    const scale = scaleOf(report);
    const height = AXIS + report.environments.length * LANE;
    return html `<figure>
<svg class="time" width="100%" height="${height}" role="img" aria-labelledby="time-title time-words" focusable="false">
<title id="time-title">Timeline of ${(0,plain/* oneLine */.TN)(report.service, 80)} from ${day(scale.from)} to ${day(scale.to)}</title>
<desc id="time-words">${wordsOf(report)} The tables below say the same.</desc>
<defs><pattern id="soaking" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="t-soakline" x1="0" y1="0" x2="0" y2="7"/></pattern></defs>
${axis(scale, height)}
${report.environments.map((environment, index) => status_html_timeline_lane(environment, { report, scale, top: AXIS + index * LANE }))}
<line class="t-now" x1="${scale.percent(scale.now)}%" x2="${scale.percent(scale.now)}%" y1="18" y2="${height - 4}"/>
<text class="nowtext" x="${scale.percent(scale.now)}%" y="12" text-anchor="middle">now, ${dayAndMonth(scale.now)} ${(0,status_words/* momentWords */.ud)(report.at).slice(11)}</text>
</svg>
${legend()}
</figure>`;
}
function scaleOf({ at, until, environments }) {
    const now = Date.parse(at);
    const eligible = environments.flatMap(({ onward }) => onward.flatMap(({ eligibleAt }) => eligibleAt ?? []));
    const wanted = Math.max(now + AHEAD, ...eligible.map((iso) => Date.parse(iso) + 2 * DAY));
    const from = now - BACK;
    const to = Math.max(now + DAY, Math.min(wanted, Date.parse(until)));
    const percent = (moment) => {
        const place = ((Math.min(Math.max(moment, from), to) - from) / (to - from)) * 100;
        return Math.round(place * 100) / 100;
    };
    return { from, to, now, percent };
}
/** On a narrow page one of so many labels has room. */
const NARROW_TICKS = 3;
/** A label every other day or so. */
function axis({ from, to, percent }, height) {
    const step = Math.max(1, Math.ceil((to - from) / DAY / 14)) * DAY;
    const first = Math.ceil(from / DAY) * DAY;
    const ticks = Array.from({ length: Math.ceil((to - first) / step) }, (_, index) => first + index * step);
    return ticks.map((moment, index) => {
        const at = percent(moment);
        const label = at > 95 ? NOTHING : html `<text x="${at}%" dx="3" y="34">${dayAndMonth(moment)}</text>`;
        return html `<g${index % NARROW_TICKS === 0 ? NOTHING : html ` class="narrow"`}><line class="t-tick" x1="${at}%" x2="${at}%" y1="24" y2="${height - 4}"/>${label}</g>`;
    });
}
function status_html_timeline_lane(environment, { report, scale, top }) {
    const { name, serving, history, freezes, onward, verifications } = environment;
    const track = top + 24;
    const incoming = report.environments.flatMap((source) => source.onward.filter(({ to }) => to === name));
    const oldestFirst = history.toReversed();
    return html `<g>
<text class="name" x="0" y="${top + 16}">${name}${serving === null ? NOTHING : html `<tspan class="has" dx="9">${(0,status_words/* releaseName */["do"])(serving.release)}</tspan>`}</text>
<rect class="t-track" x="0" y="${track}" width="100%" height="24" rx="4"/>
${oldestFirst.map((deployment) => served(deployment, scale, track))}
${onward.map((step) => soaking(step, scale, track))}
${oldestFirst.map((deployment) => failed(deployment, scale, track))}
${verifications.lastFailed === null ? NOTHING : mark(Date.parse(verifications.lastFailed.at), scale, { y: track + 12, shape: html `<path class="t-fail" d="M-4-4l8 8M-4 4l8-8"/>`, title: `a verification failed, ${(0,status_words/* momentWords */.ud)(verifications.lastFailed.at)}` })}
${freezes.map((window) => freeze(window, scale, track + 31))}
${incoming.map(({ eligibleAt }) => (eligibleAt === null ? NOTHING : mark(Date.parse(eligibleAt), scale, { y: track + 12, shape: html `<path class="t-may" d="M0-9L9 0 0 9-9 0z"/>`, title: `the next release may come, ${(0,status_words/* momentWords */.ud)(eligibleAt)}` })))}
</g>`;
}
/** Room in percent that a label needs, on a wide and on a narrow page. */
const LABEL_WIDE = 5;
const LABEL_NARROW = 16;
function served(deployment, { from, now, percent }, y) {
    const { servedFrom, servedTo, state, release } = deployment;
    if (servedFrom === null || (servedTo !== null && Date.parse(servedTo) <= from))
        return NOTHING;
    const left = percent(Date.parse(servedFrom));
    const width = Math.max(0.3, Math.round((percent(servedTo === null ? now : Date.parse(servedTo)) - left) * 100) / 100);
    const name = (0,status_words/* releaseName */["do"])(release);
    const title = `${name} served from ${(0,status_words/* momentWords */.ud)(servedFrom)} to ${servedTo === null ? "now" : (0,status_words/* momentWords */.ud)(servedTo)}`;
    const wide = width < LABEL_NARROW ? html ` few` : NOTHING;
    const label = width < LABEL_WIDE ? NOTHING : html `<text class="inbar${wide}" x="6" y="17">${name}</text>`;
    return html `<svg x="${left}%" y="${y}" width="${width}%" height="24"><title>${title}</title><rect class="t-bar${state === "serving" ? NOTHING : html ` t-old`}" width="100%" height="24" rx="4"/>${label}</svg>`;
}
function failed({ state, endedAt, release }, scale, y) {
    if (endedAt === null || state === "replaced" || Date.parse(endedAt) < scale.from)
        return NOTHING;
    return mark(Date.parse(endedAt), scale, {
        y: y + 12,
        shape: html `<path class="t-fail" d="M-5-5l10 10M-5 5l10-10"/>`,
        title: `${(0,status_words/* releaseName */["do"])(release)} ${status_words/* OUTCOMES */.im[state].words}, ${(0,status_words/* momentWords */.ud)(endedAt)}`,
    });
}
function soaking({ soak, to, isThere }, { now, percent }, y) {
    if (soak === null || isThere || soak.eligibleAt === null || Date.parse(soak.eligibleAt) <= now)
        return NOTHING;
    const left = percent(now);
    const width = Math.max(0.4, Math.round((percent(Date.parse(soak.eligibleAt)) - left) * 100) / 100);
    return html `<rect class="t-soak" x="${left}%" y="${y + 1}" width="${width}%" height="22" rx="3"><title>soaks for ${to} until ${(0,status_words/* momentWords */.ud)(soak.eligibleAt)}</title></rect>`;
}
/** Firmer freezes are higher, so that colour alone says nothing. */
const FREEZE_HEIGHTS = { hard: 12, light: 8, advisory: 4 };
function freeze(window, { now, to, percent }, y) {
    const left = percent(Math.max(now, Date.parse(window.from)));
    if (Date.parse(window.from) >= to)
        return NOTHING;
    const right = percent(window.to === null ? to : Date.parse(window.to));
    const height = FREEZE_HEIGHTS[window.tier];
    const title = `${window.calendar} (${window.tier}), ${window.localFrom} to ${window.localTo ?? "no end in sight"}`;
    return html `<rect class="t-${window.tier}" x="${left}%" y="${y + 12 - height}" width="${Math.max(0.4, Math.round((right - left) * 100) / 100)}%" height="${height}" rx="2"><title>${title}</title></rect>`;
}
function mark(moment, { from, to, percent }, { y, shape, title }) {
    if (moment < from || moment > to)
        return NOTHING;
    return html `<svg x="${percent(moment)}%" y="${y}" overflow="visible"><title>${title}</title>${shape}</svg>`;
}
function legend() {
    const sample = (shape) => html `<svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">${shape}</svg>`;
    return html `<figcaption class="key">
<span>${sample(html `<rect class="t-bar" y="1" width="22" height="14" rx="3"/>`)}served</span>
<span>${sample(html `<rect class="t-soak" x="1" y="2" width="20" height="12" rx="3"/>`)}soaks</span>
<span>${sample(html `<path class="t-may" d="M11 0l8 8-8 8-8-8z"/>`)}may come</span>
<span>${sample(html `<path class="t-fail" d="M6 3l10 10M6 13L16 3"/>`)}failed</span>
<span>${sample(html `<rect class="t-hard" y="2" width="22" height="12" rx="2"/>`)}hard freeze</span>
<span>${sample(html `<rect class="t-light" y="6" width="22" height="8" rx="2"/>`)}light freeze</span>
<span>${sample(html `<rect class="t-advisory" y="10" width="22" height="4" rx="2"/>`)}advisory freeze</span>
</figcaption>`;
}
function wordsOf({ environments }) {
    return environments
        .map(({ name, serving, onward, freezes }) => {
        const serves = serving === null || serving.servedFrom === null
            ? "nothing is known to serve"
            : `${(0,status_words/* releaseName */["do"])(serving.release)} serves since ${(0,status_words/* momentWords */.ud)(serving.servedFrom)}`;
        const next = onward.flatMap(({ to, eligibleAt }) => eligibleAt === null ? [] : [`it may go to ${to} at ${(0,status_words/* momentWords */.ud)(eligibleAt)}`]);
        return `${name}: ${[serves, ...next, `${freezes.length} freezes ahead`].join("; ")}.`;
    })
        .join(" ");
}
function day(moment) {
    return new Date(moment).toISOString().slice(0, 10);
}
function dayAndMonth(moment) {
    const date = new Date(moment);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

;// CONCATENATED MODULE: ./.build/shared/report/status-html.js










/**
 * The status of promotions as one page of HTML that needs nothing else: no script, no network. Its policy lets nothing in but
 * the style that it holds. Foreign text is escaped, and what a reader cannot see stands as code points.
 */
function renderStatusHtml(report) {
    const { service, at, environments } = report;
    const doubtful = environments.filter(({ doubts }) => doubts.length > 0);
    const page = html `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Promotion status of ${(0,plain/* oneLine */.TN)(service, 80)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#environments">Skip to the environments</a>
<div class="wrap">
<header class="top">
<p class="kicker">Promotion status</p>
<h1>${(0,plain/* oneLine */.TN)(service, 80)}</h1>
<p class="asof">As of <time datetime="${at}">${(0,status_words/* momentWords */.ud)(at)}</time>, by the ledger's clock</p>
<p class="glance">${(0,status_words/* glanceWords */.oE)(report)}.</p>
<nav class="pages" aria-label="On this page"><ul>
<li><a href="#environments">Environments</a></li>
<li><a href="#timeline">Timeline</a></li>
<li><a href="#coming">What is coming</a></li>
<li><a href="#history">History</a></li>
${doubtful.length === 0 ? NOTHING : html `<li><a href="#doubts">Doubts</a></li>`}
</ul></nav>
</header>
<main>
${part("attention", "Needs attention", attention(report))}
${part("environments", "Environments", lanes(report))}
${part("timeline", "Timeline", timeline(report))}
${part("coming", "What is coming", agendaTable(report))}
${part("history", "History", environments.map((environment) => historyTable(environment, at)))}
${doubtful.length === 0 ? NOTHING : part("doubts", "What is not believed of the ledger", doubtful.map(doubtTable))}
</main>
<footer><p>Made by mcp-gates from the ledger and the policy. Whether a release may go on is told here as far as the ledger, soak and freezes say; <code>promote plan</code> judges every gate. All times are UTC unless they name a zone.</p></footer>
</div>
</body>
</html>
`;
    return page.toString();
}
/** The style is ours: it holds nothing to escape. */
const STYLE = html([STATUS_STYLE]);
function contentPolicy() {
    const digest = Buffer.from((0,canonical/* digestOfText */.Nv)(STATUS_STYLE), "hex").toString("base64");
    return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}
function part(id, title, content) {
    return html `<section class="part" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>
`;
}
function attention(report) {
    const notes = (0,status_attention/* attentionOf */.S)(report);
    if (notes.length === 0) {
        return html `<ul class="notes"><li><span class="good">${shapeOf("good")}</span><p>Nothing needs attention.</p></li></ul>`;
    }
    return html `<ul class="notes">${notes.map(({ tone, environment, words }) => html `<li><span class="${tone}">${shapeOf(tone)}</span><p><strong>${environment}</strong> ${sentence(words)}</p></li>`)}</ul>`;
}


/***/ })

};
