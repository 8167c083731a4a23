import type { Operation } from "./api-description.ts";
import { errorReply } from "./replies.ts";
import type { Reply, Token } from "./repository.ts";

/** The attestations of one repository of the fake, by the digest of what they are about. */
export class FakeAttestations {
  readonly #repository: string;
  readonly #bundles = new Map<string, unknown[]>();

  constructor(repository: string) {
    this.#repository = repository;
  }

  /** `bundle` = a bundle of Sigstore as JSON. */
  put(digest: string, bundle: unknown): void {
    this.#bundles.set(digest, [...(this.#bundles.get(digest) ?? []), bundle]);
  }

  /** `repos/list-attestations`; of what has none, GitHub says that there is nothing. */
  answer(call: { readonly operation: Operation; readonly query: URLSearchParams; readonly token: Token }): Reply {
    const { owner, repo, subject_digest: digest = "" } = call.operation.path;
    if (`${owner}/${repo}` !== this.#repository) return { status: 404, body: errorReply(404, "Not Found") };
    if (call.token.permissions.attestations === undefined)
      return { status: 403, body: errorReply(403, "Resource not accessible by integration") };
    const wanted = call.query.get("predicate_type");
    const all = this.#bundles.get(decodeURIComponent(digest)) ?? [];
    const bundles = all.filter((bundle) => wanted === null || predicateOf(bundle) === wanted);
    if (bundles.length === 0) return { status: 404, body: errorReply(404, "Not Found") };
    const count = Math.min(100, Number(call.query.get("per_page") ?? 30));
    const body = {
      attestations: bundles.slice(0, count).map((bundle) => ({ bundle, repository_id: 1, initiator: "user" })),
    };
    if (bundles.length <= count) return { status: 200, body };
    const url = `https://api.github.com/repositories/1/attestations/${digest}?after=Y3Vyc29y`;
    return { status: 200, body, headers: { link: `<${url}>; rel="next"` } };
  }
}

/** What GitHub files an attestation under; a bundle that nobody can read is as good as of the wanted kind. */
function predicateOf(bundle: unknown): unknown {
  const { dsseEnvelope } = bundle as { readonly dsseEnvelope?: { readonly payload?: string } };
  const text = Buffer.from(dsseEnvelope?.payload ?? "", "base64").toString("utf8");
  try {
    return (JSON.parse(text) as { readonly predicateType?: unknown }).predicateType;
  } catch {
    return "https://slsa.dev/provenance/v1";
  }
}
