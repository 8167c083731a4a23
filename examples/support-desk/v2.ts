import { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import type { Desk } from "./desk.ts";
import { SUPPORT_DESK_RELEASES } from "./releases.ts";
import { asText, TICKET_FIELDS } from "./replies.ts";

/**
 * Version 1.5.0 of the support desk: an ordinary release, meant as a minor one. Each edit below looked reasonable by
 * itself; together they break agents that work with 1.4.0.
 */
export function supportDesk(desk: Desk): McpServer {
  const server = new McpServer(
    { name: "support-desk", version: SUPPORT_DESK_RELEASES.v2, title: "Support desk" },
    { instructions: "Search before you create: most questions have a ticket already." },
  );
  registerReading(server, desk);
  registerWriting(server, desk);
  registerTexts(server, desk);
  return server;
}

function registerReading(server: McpServer, desk: Desk): void {
  server.registerTool(
    "search_tickets",
    {
      title: "Search tickets",
      description: "Find tickets whose subject or body contains the words. Newest last.",
      inputSchema: z.object({
        query: z.string().min(1).describe("Words to look for"),
        // The same three values as the enum of 1.4.0, as another generator writes them.
        status: z
          .union([z.literal("open"), z.literal("pending"), z.literal("solved")])
          .optional()
          .describe("Only tickets in this state"),
        // Large answers overran the context of some models.
        limit: z.int().min(1).max(50).optional().describe("How many tickets to return at most"),
      }),
      outputSchema: z.object({ tickets: z.array(z.object(TICKET_FIELDS)), total: z.int() }),
      annotations: { readOnlyHint: true },
    },
    (search) => {
      const tickets = [...desk.search(search)];
      return { ...asText(tickets), structuredContent: { tickets, total: tickets.length } };
    },
  );
  server.registerTool(
    "get_ticket",
    {
      title: "Read one ticket",
      description: "Read one ticket. Ask for the comments only when the summary is not enough.",
      inputSchema: z.object({
        ticket_id: z.int().describe("Number of the ticket"),
        with_comments: z.boolean().optional().describe("Whether to return the comments too"),
      }),
      annotations: { readOnlyHint: true },
    },
    ({ ticket_id, with_comments }) => {
      const { comments, ...summary } = desk.get(ticket_id);
      return asText(with_comments === true ? { ...summary, comments } : summary);
    },
  );
  server.registerTool(
    "export_tickets",
    {
      title: "Export tickets",
      description: "All tickets as comma-separated values.",
      inputSchema: z.object({}),
      // The export now leaves a line in the audit log, so somebody dropped the hint.
      annotations: { destructiveHint: false },
    },
    () => ({ content: [{ type: "text", text: desk.export() }] }),
  );
}

function registerWriting(server: McpServer, desk: Desk): void {
  const workspace = z.string().describe("Workspace that the ticket belongs to");
  server.registerTool(
    "create_ticket",
    {
      title: "Create a ticket",
      description: "Open a new ticket.",
      inputSchema: z.object({
        subject: z.string().max(200),
        body: z.string(),
        priority: z.enum(["low", "normal", "high", "Urgent"]).describe("How soon somebody should look"),
        workspace,
      }),
      annotations: { destructiveHint: false },
    },
    ({ subject, body, priority }) => asText(desk.create({ subject, body, priority })),
  );
  server.registerTool(
    "add_comment",
    {
      title: "Comment on a ticket",
      description: "Add a comment to a ticket.",
      inputSchema: z.object({ ticketId: z.int(), body: z.string().describe("Text of the comment") }),
      annotations: { destructiveHint: false },
    },
    ({ ticketId, body }) => asText(desk.comment(ticketId, body)),
  );
  server.registerTool(
    "assign_ticket",
    {
      title: "Assign a ticket",
      description: "Give a ticket to a colleague.",
      inputSchema: z.object({ ticket_id: z.int(), agent: z.string().describe("Login of the colleague"), workspace }),
      annotations: { destructiveHint: false, idempotentHint: true },
    },
    ({ ticket_id, agent }) => asText(desk.assign(ticket_id, agent)),
  );
  server.registerTool(
    "update_ticket",
    {
      title: "Close or reopen a ticket",
      description: "Close a ticket, or reopen a solved one.",
      inputSchema: z.object({
        ticket_id: z.int(),
        action: z.enum(["close", "reopen"]).describe("What to do with the ticket"),
      }),
      annotations: { destructiveHint: false, idempotentHint: true },
    },
    ({ ticket_id, action }) => asText(desk.setStatus(ticket_id, action === "close" ? "solved" : "open")),
  );
}

function registerTexts(server: McpServer, desk: Desk): void {
  server.registerPrompt(
    "triage",
    {
      title: "Triage a ticket",
      description: "Decide how soon a ticket needs an answer.",
      argsSchema: z.object({
        ticket_id: z.string().describe("Number of the ticket"),
        language: z.string().optional().describe("Language of the answer"),
      }),
    },
    ({ ticket_id, language }) => {
      const ticket = desk.get(Number(ticket_id));
      const inLanguage = language === undefined ? "" : ` Answer in ${language}.`;
      const text = `Which priority fits this ticket, and why?${inLanguage}\n\n${ticket.subject}\n${ticket.body}`;
      return { messages: [{ role: "user", content: { type: "text", text } }] };
    },
  );
  server.registerResource(
    "macros",
    "support-desk://macros",
    { title: "Ready answers", description: "Answers that colleagues use often.", mimeType: "text/markdown" },
    (uri) => ({ contents: [{ uri: uri.href, text: "- **Invoice**: we correct it within two working days." }] }),
  );
}
