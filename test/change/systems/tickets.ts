import type { JiraServer } from "../../fakes/jira/jira-server.ts";
import type { ServiceNow } from "../../fakes/servicenow/server.ts";

/** A Jira with one approved issue, `CHG-42`, whose history has an edit. */
export function anIssue<Server extends JiraServer>(server: Server): Server {
  server.addIssue({
    id: "10007",
    key: "CHG-42",
    reporter: "rita",
    created: "2026-11-18T09:00:00.000+0000",
    edits: [{ created: "2026-11-18T10:00:00.000+0000", fields: ["summary"] }],
    approvals: [{ name: "cab", finalDecision: "approved", approvers: [{ name: "carl", decision: "approved" }] }],
    fields: {},
  });
  return server;
}

/** A ServiceNow with one approved change, `CHG0030042`. */
export function aChange(server: ServiceNow): ServiceNow {
  const id = server.add("change_request", {
    number: "CHG0030042",
    short_description: "Deploy",
    type: "normal",
    state: "-1",
    approval: "approved",
    on_hold: "false",
    active: "true",
    conflict_status: "No Conflict",
    sys_created_on: "2026-11-18 09:00:00",
    sys_updated_on: "2026-11-20 08:01:00",
  });
  const approver = ["2".repeat(32), "Carl Cab"] as const;
  server.add("sysapproval_approver", { sysapproval: id, approver, state: "approved" });
  return server;
}
