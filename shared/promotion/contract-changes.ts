/** What a release does to the contract that an environment serves, as far as a freeze asks. */
export const CONTRACT_CHANGES = ["none", "docs-only", "additive", "other"] as const;
/** One of {@link CONTRACT_CHANGES}; where nobody can tell it is `other`. */
export type ContractChange = (typeof CONTRACT_CHANGES)[number];
