/** The ways to log in, by the names that users write. */
export const AUTHENTICATIONS = ["none", "bearer", "client-secret", "private-key"] as const;
export type AuthenticationName = (typeof AUTHENTICATIONS)[number];
