/** The systems that hold change tickets. */
export const TICKET_SYSTEMS = ["jira", "jira-dc", "servicenow", "github-issue"] as const;

export type TicketSystemName = (typeof TICKET_SYSTEMS)[number];

/** An account of a ticket system. */
export interface Account {
  /** What the system knows the account by for good: Jira's account id or user key, ServiceNow's `sys_id`, a GitHub login. */
  readonly id: string;
  /** For people. */
  readonly name: string;
}

/** One answer to the question whether the change may be made. */
export interface Approval {
  readonly answer: "approved" | "declined" | "pending";
  /** `undefined` where nobody has answered, or the system does not say who. */
  readonly by: Account | undefined;
  /** When it was answered, ISO 8601 with an offset; `undefined` where the system does not say. */
  readonly at: string | undefined;
  /** The group or role for which it was given, as the system names it: `change-advisory-board`. */
  readonly group: string | undefined;
}

/** A value with the name that people see; ids are compared, names are translated. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a ticket says, as its system tells it, before anything of it is judged. */
export interface TicketFacts {
  readonly system: TicketSystemName;
  /** The key that was asked for, and the one that the answer is about: a moved ticket answers with another one. */
  readonly askedKey: string;
  readonly key: string;
  /** The id that stays when the key changes. */
  readonly id: string;
  /** Where people read it. */
  readonly url: string;
  readonly title: string;
  /** The project, table or repository that it belongs to. */
  readonly project: Named;
  readonly type: Named;
  readonly state: Named;
  /** Whether the system has put it on hold, or says that it is no longer active. */
  readonly onHold: boolean;
  readonly active: boolean;
  /** What the system says of conflicts with other changes: `undefined` where it knows no such thing. */
  readonly conflict: string | undefined;
  /** Who asked for the change; `undefined` where the system does not say. */
  readonly requester: Account | undefined;
  /**
   * Who asked for it besides, as far as the system keeps it: whoever opened the ticket, and whom it named as the requester before.
   * The requester alone can be edited by who wants to approve.
   */
  readonly otherRequesters?: readonly Account[] | undefined;
  /** What everybody who was asked has answered; of a person's answers for one group, the latest alone. */
  readonly approvals: readonly Approval[];
  /**
   * What the system itself makes of the answers: JSM's `finalDecision` of all approvals, ServiceNow's field `approval`. Left
   * out where the system knows no such thing.
   */
  readonly decision?: Approval["answer"] | undefined;
  /** When the change may be made, half-open, ISO 8601 with an offset; `undefined` where the field is empty or not asked for. */
  readonly window: { readonly start: string | undefined; readonly end: string | undefined };
  /** What the fields say that bind it to a change; each may hold several values, none where the field is empty or not asked for. */
  readonly binding: {
    readonly services: readonly string[];
    readonly environments: readonly string[];
    /** Contract digests and schema versions. */
    readonly releases: readonly string[];
  };
  /** When a field that binds it, or its window, was changed last; `undefined` where the system does not say. */
  readonly editedAt: string | undefined;
}

/** What asking a system came to. Only `found` holds facts; whatever else it is does not pass. */
export type TicketAnswer =
  | { readonly state: "found"; readonly ticket: TicketFacts; readonly serverTime: string | undefined }
  /** There is none, or it is not shown to this account: systems answer both alike. */
  | { readonly state: "not-found"; readonly reason: string }
  /** The system could not be asked, or its answer cannot be read; asking again may help. */
  | { readonly state: "unavailable"; readonly reason: string; readonly retryAfterSeconds: number | undefined }
  /** Credentials, permissions or the policy have to be mended first. */
  | { readonly state: "misconfigured"; readonly reason: string };

/** One system that holds tickets, as the gate asks it. */
export interface TicketSystem {
  readonly name: TicketSystemName;
  /** Reads one ticket; never throws for what the system does. Answers within `signal`. */
  readonly read: (key: string, signal: AbortSignal) => Promise<TicketAnswer>;
  /** Leaves a note on the ticket that stays one note however often it is left; answers why it could not, if so. */
  readonly linkBack: (ticket: TicketFacts, note: LinkBack, signal: AbortSignal) => Promise<string | undefined>;
}

/** What a ticket is told of a deployment. */
export interface LinkBack {
  /** Tells one deployment from others for good. */
  readonly id: string;
  readonly service: string;
  readonly environment: string;
  /** For people: version and short digest. */
  readonly release: string;
  readonly outcome: string;
  readonly runUrl: string;
}
