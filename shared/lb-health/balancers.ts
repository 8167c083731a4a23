/** What can stand in front of a server, by the name of the command line. */
export const BALANCERS = ["haproxy", "nginx", "caddy", "kubernetes"] as const;

export type Balancer = (typeof BALANCERS)[number];

/**
 * Whom a check asks: the MCP endpoint itself, or an HTTP endpoint of the server that does the handshake within the
 * process and answers a plain GET (`examples/health`).
 */
export const ASKED = ["protocol", "handler"] as const;

export type Asked = (typeof ASKED)[number];

/** The protocol eras that a check of the protocol can speak. */
export const ERAS = ["modern", "legacy"] as const;

export type CheckEra = (typeof ERAS)[number];

/** Everything that a health-check fragment is made of; every text in it is safe where a fragment puts it. */
export interface HealthCheck {
  /** `host:port` of each server. */
  readonly servers: readonly string[];
  /** Where the process of a probe listens. */
  readonly port: number;
  /** The MCP endpoint. */
  readonly path: string;
  /** The endpoint that is asked by GET. */
  readonly healthPath: string;
  /** The Host header of checks; `undefined` leaves it to the load balancer. */
  readonly host: string | undefined;
  readonly ask: Asked;
  /** `undefined` leaves it to whoever asks to find out. */
  readonly era: CheckEra | undefined;
  /** Whether a legacy server gives no sessions. */
  readonly stateless: boolean;
  /** Seconds from one check to the next. */
  readonly interval: number;
  /** Seconds that one check may take. */
  readonly timeout: number;
  /** Good checks in a row after which a server is used again. */
  readonly rise: number;
  /** Failed checks in a row after which a server is used no longer. */
  readonly fall: number;
  readonly tls: boolean;
  /** File with the certificates that the servers' are signed by; `undefined` = those of the system. */
  readonly caFile: string | undefined;
}
