export const id = 5493;
export const ids = [5493];
export const modules = {

/***/ 75493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveOverHttp: () => (/* binding */ serveOverHttp),
  serveOverStdio: () => (/* binding */ serveOverStdio)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/node/dist/index.mjs + 2 modules
var dist = __webpack_require__(28169);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/server/dist/index.mjs
var server_dist = __webpack_require__(73797);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/server/dist/stdio.mjs
var stdio = __webpack_require__(40818);
;// CONCATENATED MODULE: ./.build/examples/support-desk/desk.js
/** The desk behind both versions of the server: tickets in memory, the same ones at every start. */
class Desk {
    #tickets = new Map(OPENING_TICKETS.map((ticket) => [ticket.id, ticket]));
    search(search) {
        const words = search.query.toLowerCase();
        return [...this.#tickets.values()]
            .filter((ticket) => `${ticket.subject}\n${ticket.body}`.toLowerCase().includes(words))
            .filter((ticket) => search.status === undefined || ticket.status === search.status)
            .slice(0, search.limit ?? 20);
    }
    /** The ticket with this number. Throws when there is none. */
    get(id) {
        const ticket = this.#tickets.get(id);
        if (ticket === undefined)
            throw new Error(`No ticket ${id}; search_tickets lists the tickets there are`);
        return ticket;
    }
    create(ticket) {
        const id = Math.max(0, ...this.#tickets.keys()) + 1;
        return this.#keep({ ...ticket, id, status: "open", agent: null, comments: [] });
    }
    comment(id, text) {
        const ticket = this.get(id);
        return this.#keep({ ...ticket, comments: [...ticket.comments, text] });
    }
    assign(id, agent) {
        return this.#keep({ ...this.get(id), agent });
    }
    setStatus(id, status) {
        return this.#keep({ ...this.get(id), status });
    }
    /** All tickets as comma-separated values, one line each, with a header line. */
    export() {
        const rows = [...this.#tickets.values()].map((ticket) => [ticket.id, ticket.status, ticket.priority, ticket.agent ?? "", JSON.stringify(ticket.subject)].join(","));
        return ["id,status,priority,agent,subject", ...rows].join("\n");
    }
    #keep(ticket) {
        this.#tickets.set(ticket.id, ticket);
        return ticket;
    }
}
const OPENING_TICKETS = [
    {
        id: 1,
        subject: "Invoice shows the wrong address",
        body: "We moved in March; the invoice of June still has the old street.",
        priority: "normal",
        status: "open",
        agent: "mira",
        comments: [],
    },
    {
        id: 2,
        subject: "Cannot sign in after the password change",
        body: "The new password is refused on every device.",
        priority: "high",
        status: "pending",
        agent: null,
        comments: ["Asked for the time of the last attempt."],
    },
];

;// CONCATENATED MODULE: ./.build/examples/support-desk/serve.js






/** Serves one release over standard input and output, in both protocol eras, until the input ends. */
async function serveOverStdio(release) {
    const build = await builder(release);
    const desk = new Desk();
    (0,stdio/* serveStdio */.L)(() => build(desk));
}
/**
 * Serves one release over Streamable HTTP on the loopback interface, in both protocol eras, until the process is ended.
 * Port 0 takes a free one. Resolves with the address once the server listens.
 */
async function serveOverHttp(release, port) {
    const build = await builder(release);
    const desk = new Desk();
    const answer = (0,dist/* toNodeHandler */.oH)((0,server_dist/* createMcpHandler */.p0)(() => build(desk)));
    const http = (0,external_node_http_.createServer)((request, response) => {
        if (request.url?.split("?", 1)[0] === "/mcp")
            void answer(request, response);
        else
            response.writeHead(404, { "content-type": "text/plain" }).end("The MCP endpoint is /mcp\n");
    });
    http.listen(port, "127.0.0.1");
    await (0,external_node_events_.once)(http, "listening");
    return new URL(`http://127.0.0.1:${http.address().port}/mcp`);
}
async function builder(release) {
    const { supportDesk } = release === "v1" ? await __webpack_require__.e(/* import() */ 6653).then(__webpack_require__.bind(__webpack_require__, 16653)) : await __webpack_require__.e(/* import() */ 2068).then(__webpack_require__.bind(__webpack_require__, 92068));
    return supportDesk;
}


/***/ })

};
