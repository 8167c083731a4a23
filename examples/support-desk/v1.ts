import { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import type { Desk } from "./desk.ts";
import { SUPPORT_DESK_RELEASES } from "./releases.ts";
import { asText, TICKET_FIELDS } from "./replies.ts";

/** Version 1.4.0 of the support desk: the contract that agents rely on today. */
export function supportDesk(desk: Desk): McpServer {
  const server = new McpServer(
    { name: "support-desk", version: SUPPORT_DESK_RELEASES.v1, title: "Support desk" },
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
        status: z.enum(["open", "pending", "solved"]).optional().describe("Only tickets in this state"),
        limit: z.int().min(1).max(100).optional().describe("How many tickets to return at most"),
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
      description: "Read one ticket with its comments.",
      inputSchema: z.object({ ticket_id: z.int().describe("Number of the ticket") }),
      annotations: { readOnlyHint: true },
    },
    ({ ticket_id }) => asText(desk.get(ticket_id)),
  );
  server.registerTool(
    "export_tickets",
    {
      title: "Export tickets",
      description: "All tickets as comma-separated values.",
      inputSchema: z.object({}),
      annotations: { readOnlyHint: true },
    },
    () => ({ content: [{ type: "text", text: desk.export() }] }),
  );
}

function registerWriting(server: McpServer, desk: Desk): void {
  server.registerTool(
    "create_ticket",
    {
      title: "Create a ticket",
      description: "Open a new ticket.",
      inputSchema: z.object({
        subject: z.string().max(200),
        body: z.string(),
        priority: z.enum(["low", "normal", "high", "urgent"]).describe("How soon somebody should look"),
      }),
      annotations: { destructiveHint: false },
    },
    (ticket) => asText(desk.create(ticket)),
  );
  server.registerTool(
    "add_comment",
    {
      title: "Comment on a ticket",
      description: "Add a comment to a ticket.",
      inputSchema: z.object({ ticket_id: z.int(), body: z.string().describe("Text of the comment") }),
      annotations: { destructiveHint: false },
    },
    ({ ticket_id, body }) => asText(desk.comment(ticket_id, body)),
  );
  server.registerTool(
    "assign_ticket",
    {
      title: "Assign a ticket",
      description: "Give a ticket to a colleague.",
      inputSchema: z.object({ ticket_id: z.int(), agent: z.string().describe("Login of the colleague") }),
      annotations: { destructiveHint: false, idempotentHint: true },
    },
    ({ ticket_id, agent }) => asText(desk.assign(ticket_id, agent)),
  );
  server.registerTool(
    "close_ticket",
    {
      title: "Close a ticket",
      description: "Mark a ticket as solved.",
      inputSchema: z.object({ ticket_id: z.int() }),
      annotations: { destructiveHint: false, idempotentHint: true },
    },
    ({ ticket_id }) => asText(desk.setStatus(ticket_id, "solved")),
  );
  server.registerTool(
    "reopen_ticket",
    {
      title: "Reopen a ticket",
      description: "Mark a solved ticket as open again.",
      inputSchema: z.object({ ticket_id: z.int() }),
      annotations: { destructiveHint: false, idempotentHint: true },
    },
    ({ ticket_id }) => asText(desk.setStatus(ticket_id, "open")),
  );
}

function registerTexts(server: McpServer, desk: Desk): void {
  server.registerPrompt(
    "triage",
    {
      title: "Triage a ticket",
      description: "Decide how soon a ticket needs an answer.",
      argsSchema: z.object({ ticket_id: z.string().describe("Number of the ticket") }),
    },
    ({ ticket_id }) => {
      const ticket = desk.get(Number(ticket_id));
      const text = `Which priority fits this ticket, and why?\n\n${ticket.subject}\n${ticket.body}`;
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
