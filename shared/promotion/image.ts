/** An image by its digest: what it is called, and what it is. */
export interface PinnedImage {
  /** `registry.example.com/acme/payments-mcp`, without tag. */
  readonly name: string;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
}

/** Longer references exist nowhere: registries take 255 characters of a name. */
const LONGEST = 512;

/**
 * Reads `registry.example.com/name[:tag]@sha256:…`; `undefined` = it is not pinned by a digest, or no reference at all. A tag
 * says nothing beside a digest and is left out. The form is that of the OCI distribution specification.
 */
export function pinnedImage(reference: string): PinnedImage | undefined {
  if (reference.length > LONGEST) return undefined;
  const [, name, digest] = REFERENCE.exec(reference) ?? [];
  return name === undefined || digest === undefined ? undefined : { name, digest };
}

/** A host, with its port where it has one, and then parts of a path, which are lower case and joined by single separators. */
const HOST = "[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?";
const PART = "[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*";
const TAG = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const REFERENCE = new RegExp(`^((?:${HOST}/)?${PART}(?:/${PART})*)(?::${TAG})?@(sha256:[0-9a-f]{64})$`);
