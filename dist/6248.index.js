export const id = 6248;
export const ids = [6248];
export const modules = {

/***/ 56248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFreezeTimeline: () => (/* binding */ renderFreezeTimeline)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28669);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);


const DAY = 86_400_000;
const WIDTH = 960;
const MARGIN = 16;
const HEAD = 56;
const LANE = 34;
const BAR = 18;
const FOOT = 40;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/**
 * What is frozen when, as a picture of its own (SVG): a lane for each environment, a bar for each freeze, told apart by its
 * height as well as by its colour. Light and dark as the reader has it. Its description says the same in words.
 */
function renderFreezeTimeline(report) {
    const [from, to] = [Date.parse(report.from), Date.parse(report.to)];
    const names = report.environments.map(({ name }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(name));
    const left = Math.min(220, 24 + 8 * Math.max(0, ...names.map((name) => name.length)));
    const scale = (WIDTH - MARGIN - left) / (to - from);
    const placeOf = (moment) => round(left + (Math.min(Math.max(moment, from), to) - from) * scale);
    const bottom = HEAD + Math.max(1, names.length) * LANE;
    const height = bottom + FOOT;
    const title = `Freezes from ${report.from.slice(0, 10)} to ${report.to.slice(0, 10)}`;
    const svg = {
        ...attributes({
            xmlns: "http://www.w3.org/2000/svg",
            viewBox: `0 0 ${WIDTH} ${height}`,
            role: "img",
            "aria-labelledby": "title words",
        }),
        title: { ...attributes({ id: "title" }), "#text": title },
        desc: { ...attributes({ id: "words" }), "#text": wordsOf(report) },
        style: STYLE,
        rect: attributes({ class: "page", width: WIDTH, height }),
        text: { ...attributes({ class: "title", x: MARGIN, y: 22 }), "#text": title },
        g: [
            axis(ticksOf(from, to), { placeOf, bottom }),
            ...report.environments.map(({ windows }, index) => {
                const top = HEAD + index * LANE;
                return {
                    text: {
                        ...attributes({ class: "name", x: left - 10, y: top + LANE / 2 + 4, "text-anchor": "end" }),
                        "#text": names[index],
                    },
                    line: attributes({ class: "rule", x1: left, x2: WIDTH - MARGIN, y1: top + LANE, y2: top + LANE }),
                    rect: windows.map((window) => barOf(window, { placeOf, top, end: to })),
                };
            }),
            legend(bottom),
        ],
    };
    return new fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A({ ignoreAttributes: false, format: true, suppressEmptyNode: true }).build({ svg });
}
function attributes(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [`@_${name}`, value]));
}
/** Bars of firmer freezes are higher, so that colour alone says nothing. */
const HEIGHTS = { hard: BAR, light: BAR * 0.66, advisory: BAR * 0.33 };
function barOf(window, { placeOf, top, end }) {
    const left = placeOf(Date.parse(window.from));
    const right = placeOf(window.to === null ? end : Date.parse(window.to));
    const height = round(HEIGHTS[window.tier]);
    // A freeze of an hour is seen as well.
    const width = Math.max(2, round(right - left));
    const place = { x: left, y: round(top + (LANE + BAR) / 2 - height), width, height, rx: 2 };
    return { ...attributes({ class: window.tier, ...place }), title: windowWords(window) };
}
function axis(ticks, { placeOf, bottom }) {
    const placed = ticks.map(({ moment, label }) => ({ label, x: placeOf(moment) }));
    return {
        line: placed.map(({ x }) => attributes({ class: "tick", x1: x, x2: x, y1: HEAD - 6, y2: bottom })),
        text: placed.map(({ x, label }) => ({ ...attributes({ class: "when", x: x + 3, y: HEAD - 10 }), "#text": label })),
    };
}
/** The first day of each month; of each week where that would be too few. In UTC, as the axis is. */
function ticksOf(from, to) {
    const ticks = [];
    const isShort = to - from < 45 * DAY;
    for (let moment = Math.ceil(from / DAY) * DAY; moment < to; moment += DAY) {
        const date = new Date(moment);
        const isTick = isShort ? date.getUTCDay() === 1 : date.getUTCDate() === 1;
        const month = MONTHS[date.getUTCMonth()];
        if (isTick)
            ticks.push({ moment, label: isShort ? `${date.getUTCDate()} ${month}` : `${month} ${date.getUTCFullYear()}` });
    }
    // More labels than fit would cover one another.
    const every = Math.ceil(ticks.length / 13);
    return ticks.filter((_, index) => index % every === 0);
}
function legend(bottom) {
    const entries = ["hard", "light", "advisory"].map((tier, index) => ({ tier, x: MARGIN + index * 110 }));
    return {
        rect: entries.map(({ tier, x }) => {
            const height = round(HEIGHTS[tier]);
            return attributes({ class: tier, x, y: round(bottom + 30 - height), width: 18, height, rx: 2 });
        }),
        text: entries.map(({ tier, x }) => ({
            ...attributes({ class: "when", x: x + 24, y: bottom + 29 }),
            "#text": tier,
        })),
    };
}
function wordsOf({ environments }) {
    return environments
        .map(({ name, windows }) => {
        const told = windows.map(windowWords);
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(name)}: ${told.length === 0 ? "no freeze" : told.join("; ")}.`;
    })
        .join(" ");
}
function windowWords({ calendar, tier, localFrom, localTo }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(calendar)} (${tier}) from ${localFrom} to ${localTo ?? "no end in sight"}`;
}
function round(number) {
    return Math.round(number * 100) / 100;
}
const STYLE = [
    "text{font:13px system-ui,sans-serif;fill:#1f2328}",
    ".title{font-weight:600;font-size:15px}.when{font-size:12px;fill:#59636e}",
    ".page{fill:#fff}.rule{stroke:#d1d9e0}.tick{stroke:#d1d9e0;stroke-dasharray:2 3}",
    ".hard{fill:#cf222e}.light{fill:#9a6700}.advisory{fill:#0969da}",
    "@media (prefers-color-scheme:dark){text{fill:#f0f6fc}.when{fill:#9198a1}.page{fill:#0d1117}",
    ".rule,.tick{stroke:#3d444d}.hard{fill:#f85149}.light{fill:#d29922}.advisory{fill:#4493f8}}",
].join("");


/***/ })

};
