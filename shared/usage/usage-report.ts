/** How recorded calls fare with the candidate. Every call counts in exactly one of the last five. */
export interface CallCounts {
  readonly calls: number;
  /** Accepted by the baseline and refused by the candidate, or the tool is gone. */
  readonly rejected: number;
  /** Accepted by both, but the candidate ignores an argument that the baseline declared. */
  readonly dropped: number;
  /** Accepted and heard by the candidate, or to a tool whose arguments did not change. */
  readonly unaffected: number;
  /** Refused by both: nothing that works today. */
  readonly alreadyRejected: number;
  /** Could not be replayed: arguments that were not recorded, or a schema that could not be decided. */
  readonly undecided: number;
}

/** A place in the candidate's schema that refuses recorded calls, or one in the baseline's that declared what is dropped. */
export interface UsagePlace {
  /** JSON pointer within the tool. */
  readonly pointer: string;
  /** The keyword that refuses; `null` for an argument that is dropped. */
  readonly keyword: string | null;
  readonly calls: number;
}

/** Recorded calls of one tool of the baseline. */
export interface ToolUsage extends CallCounts {
  readonly tool: string;
  /** How many clients called it. */
  readonly clients: number;
  /** Where its calls are refused or dropped, the most frequent places first; not all when there are many. */
  readonly places: readonly UsagePlace[];
}

export interface ClientUsage extends CallCounts {
  readonly client: string;
}

/** How many recorded calls one change touches. */
export interface ChangeUsage {
  readonly fingerprint: string;
  readonly calls: number;
  /** Whether each of them was traced to the change; else some count because they could not be told apart. */
  readonly exact: boolean;
}

/** The recordings that a gate was given, and how their calls fare with the candidate. Holds no value of any argument. */
export interface UsageReport extends CallCounts {
  /** The recordings, as a person wrote them. */
  readonly recordings: readonly string[];
  /** How many clients called; calls without a client count as those of one. */
  readonly clientCount: number;
  /** First and last call of the window as date and time in UTC; `null` when no call has a time. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whole days of the window, back from its last call to the last gap of more than a week. */
  readonly days: number;
  /** Calls that were recorded with a server's name in front of the tool's; they are among the calls. */
  readonly prefixed: number;
  /** Calls of tools that the baseline does not have; they count nowhere else. */
  readonly unknownTools: number;
  /** Calls of clients that the policy excludes; they count nowhere else. */
  readonly excluded: number;
  /** Records that could not be read, and where the first ones stand. */
  readonly unreadable: {
    readonly records: number;
    readonly first: readonly { readonly recording: string; readonly line: number; readonly problem: string }[];
  };
  /** Tools that were called, those with most trouble first. */
  readonly tools: readonly ToolUsage[];
  /** Clients, those with most trouble first; not all when there are many. */
  readonly clients: readonly ClientUsage[];
  /** The other clients together; `null` when there are none. */
  readonly otherClients: CallCounts | null;
  /** What calls say about changes of tools. */
  readonly changes: readonly ChangeUsage[];
  /** Whether breaking changes that no call touches were lowered, and if not, why; a sentence. */
  readonly lowering: { readonly done: boolean; readonly reason: string };
  /** Changes that are now less, and more severe than without recorded calls. */
  readonly lowered: number;
  readonly raised: number;
}
