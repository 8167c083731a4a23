export const id = 2068;
export const ids = [2068];
export const modules = {

/***/ 41722:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ TICKET_FIELDS),
/* harmony export */   e: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The fields of a ticket in a structured result. */
const TICKET_FIELDS = {
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    priority: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    agent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
};
/** A result whose text is the value as JSON. */
function asText(value) {
    return { content: [{ type: "text", text: JSON.stringify(value, null, 2) }] };
}


/***/ }),

/***/ 92068:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   supportDesk: () => (/* binding */ supportDesk)
/* harmony export */ });
/* harmony import */ var _modelcontextprotocol_server__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73797);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48458);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41722);




/**
 * Version 1.5.0 of the support desk: an ordinary release, meant as a minor one. Each edit below looked reasonable by
 * itself; together they break agents that work with 1.4.0.
 */
function supportDesk(desk) {
    const server = new _modelcontextprotocol_server__WEBPACK_IMPORTED_MODULE_0__/* .McpServer */ ._k({ name: "support-desk", version: _releases_js__WEBPACK_IMPORTED_MODULE_1__/* .SUPPORT_DESK_RELEASES */ .j.v2, title: "Support desk" }, { instructions: "Search before you create: most questions have a ticket already." });
    registerReading(server, desk);
    registerWriting(server, desk);
    registerTexts(server, desk);
    return server;
}
function registerReading(server, desk) {
    server.registerTool("search_tickets", {
        title: "Search tickets",
        description: "Find tickets whose subject or body contains the words. Newest last.",
        inputSchema: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            query: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe("Words to look for"),
            // The same three values as the enum of 1.4.0, as another generator writes them.
            status: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("open"), zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("pending"), zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("solved")])
                .optional()
                .describe("Only tickets in this state"),
            // Large answers overran the context of some models.
            limit: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(50).optional().describe("How many tickets to return at most"),
        }),
        outputSchema: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ tickets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc(_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .TICKET_FIELDS */ .b)), total: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() }),
        annotations: { readOnlyHint: true },
    }, (search) => {
        const tickets = [...desk.search(search)];
        return { ...(0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e)(tickets), structuredContent: { tickets, total: tickets.length } };
    });
    server.registerTool("get_ticket", {
        title: "Read one ticket",
        description: "Read one ticket. Ask for the comments only when the summary is not enough.",
        inputSchema: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            ticket_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().describe("Number of the ticket"),
            with_comments: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe("Whether to return the comments too"),
        }),
        annotations: { readOnlyHint: true },
    }, ({ ticket_id, with_comments }) => {
        const { comments, ...summary } = desk.get(ticket_id);
        return (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e)(with_comments === true ? { ...summary, comments } : summary);
    });
    server.registerTool("export_tickets", {
        title: "Export tickets",
        description: "All tickets as comma-separated values.",
        inputSchema: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({}),
        // The export now leaves a line in the audit log, so somebody dropped the hint.
        annotations: { destructiveHint: false },
    }, () => ({ content: [{ type: "text", text: desk.export() }] }));
}
function registerWriting(server, desk) {
    const workspace = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Workspace that the ticket belongs to");
    server.registerTool("create_ticket", {
        title: "Create a ticket",
        description: "Open a new ticket.",
        inputSchema: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200),
            body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            priority: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["low", "normal", "high", "Urgent"]).describe("How soon somebody should look"),
            workspace,
        }),
        annotations: { destructiveHint: false },
    }, ({ subject, body, priority }) => (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e)(desk.create({ subject, body, priority })));
    server.registerTool("add_comment", {
        title: "Comment on a ticket",
        description: "Add a comment to a ticket.",
        inputSchema: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ticketId: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Text of the comment") }),
        annotations: { destructiveHint: false },
    }, ({ ticketId, body }) => (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e)(desk.comment(ticketId, body)));
    server.registerTool("assign_ticket", {
        title: "Assign a ticket",
        description: "Give a ticket to a colleague.",
        inputSchema: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ticket_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), agent: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Login of the colleague"), workspace }),
        annotations: { destructiveHint: false, idempotentHint: true },
    }, ({ ticket_id, agent }) => (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e)(desk.assign(ticket_id, agent)));
    server.registerTool("update_ticket", {
        title: "Close or reopen a ticket",
        description: "Close a ticket, or reopen a solved one.",
        inputSchema: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            ticket_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
            action: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["close", "reopen"]).describe("What to do with the ticket"),
        }),
        annotations: { destructiveHint: false, idempotentHint: true },
    }, ({ ticket_id, action }) => (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e)(desk.setStatus(ticket_id, action === "close" ? "solved" : "open")));
}
function registerTexts(server, desk) {
    server.registerPrompt("triage", {
        title: "Triage a ticket",
        description: "Decide how soon a ticket needs an answer.",
        argsSchema: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            ticket_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Number of the ticket"),
            language: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe("Language of the answer"),
        }),
    }, ({ ticket_id, language }) => {
        const ticket = desk.get(Number(ticket_id));
        const inLanguage = language === undefined ? "" : ` Answer in ${language}.`;
        const text = `Which priority fits this ticket, and why?${inLanguage}\n\n${ticket.subject}\n${ticket.body}`;
        return { messages: [{ role: "user", content: { type: "text", text } }] };
    });
    server.registerResource("macros", "support-desk://macros", { title: "Ready answers", description: "Answers that colleagues use often.", mimeType: "text/markdown" }, (uri) => ({ contents: [{ uri: uri.href, text: "- **Invoice**: we correct it within two working days." }] }));
}


/***/ })

};
