/** How far a ticket is. */
export type Status = "open" | "pending" | "solved";

/** One question of a customer, as the desk keeps it. */
export interface Ticket {
  readonly id: number;
  readonly subject: string;
  readonly body: string;
  readonly priority: string;
  readonly status: Status;
  readonly agent: string | null;
  readonly comments: readonly string[];
}

/** What a search may ask for; every condition that is given must hold. */
export interface TicketSearch {
  readonly query: string;
  readonly status?: string | undefined;
  readonly limit?: number | undefined;
}

/** The desk behind both versions of the server: tickets in memory, the same ones at every start. */
export class Desk {
  readonly #tickets = new Map<number, Ticket>(OPENING_TICKETS.map((ticket) => [ticket.id, ticket]));

  search(search: TicketSearch): readonly Ticket[] {
    const words = search.query.toLowerCase();
    return [...this.#tickets.values()]
      .filter((ticket) => `${ticket.subject}\n${ticket.body}`.toLowerCase().includes(words))
      .filter((ticket) => search.status === undefined || ticket.status === search.status)
      .slice(0, search.limit ?? 20);
  }

  /** The ticket with this number. Throws when there is none. */
  get(id: number): Ticket {
    const ticket = this.#tickets.get(id);
    if (ticket === undefined) throw new Error(`No ticket ${id}; search_tickets lists the tickets there are`);
    return ticket;
  }

  create(ticket: Pick<Ticket, "subject" | "body" | "priority">): Ticket {
    const id = Math.max(0, ...this.#tickets.keys()) + 1;
    return this.#keep({ ...ticket, id, status: "open", agent: null, comments: [] });
  }

  comment(id: number, text: string): Ticket {
    const ticket = this.get(id);
    return this.#keep({ ...ticket, comments: [...ticket.comments, text] });
  }

  assign(id: number, agent: string): Ticket {
    return this.#keep({ ...this.get(id), agent });
  }

  setStatus(id: number, status: Status): Ticket {
    return this.#keep({ ...this.get(id), status });
  }

  /** All tickets as comma-separated values, one line each, with a header line. */
  export(): string {
    const rows = [...this.#tickets.values()].map((ticket) =>
      [ticket.id, ticket.status, ticket.priority, ticket.agent ?? "", JSON.stringify(ticket.subject)].join(","),
    );
    return ["id,status,priority,agent,subject", ...rows].join("\n");
  }

  #keep(ticket: Ticket): Ticket {
    this.#tickets.set(ticket.id, ticket);
    return ticket;
  }
}

const OPENING_TICKETS: readonly Ticket[] = [
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
