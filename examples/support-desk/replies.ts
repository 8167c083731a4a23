import type { CallToolResult } from "@modelcontextprotocol/server";
import * as z from "zod";

/** The fields of a ticket in a structured result. */
export const TICKET_FIELDS = {
  id: z.int(),
  subject: z.string(),
  body: z.string(),
  priority: z.string(),
  status: z.string(),
  agent: z.string().nullable(),
  comments: z.array(z.string()),
};

/** A result whose text is the value as JSON. */
export function asText(value: unknown): CallToolResult {
  return { content: [{ type: "text", text: JSON.stringify(value, null, 2) }] };
}
