import * as z from "zod";
import { line, listOf, login, roleName, teamName } from "./vocabulary.ts";

const role = z
  .strictObject({
    team: teamName.optional().describe("The team of GitHub whose members hold the role."),
    "ticket-group": line.optional().describe("The group of the ticket system whose members hold it."),
    min: z.int("is no whole number").min(1, "is less than 1").default(1).describe("How many of them must approve."),
  })
  .superRefine((written, context) => {
    if (written.team !== undefined || written["ticket-group"] !== undefined) return;
    context.addIssue({ code: "custom", message: "says nobody; name a team, a ticket-group, or both" });
  });

/** The part `approvals` of the policy: who holds the roles that environments, freezes and tickets ask for. */
export const approvalsSchema = z
  .strictObject({
    roles: z.record(roleName, role).describe("The roles, by name."),
    "never-counts": listOf(login, "login")
      .optional()
      .describe(
        "Logins whose approval never counts, such as bots; where tickets are in another system, people among them need an account in tickets.users.",
      ),
  })
  .describe("Who holds the roles that other parts name.");

/** What the policy says of roles, defaults filled in. @public */
export type ApprovalsPolicy = z.output<typeof approvalsSchema>;
