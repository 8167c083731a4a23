import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import canonicalize from "canonicalize";

const FAR = "2099-01-01T00:00:00Z";

/** An update service (TUF) on a loopback port that gives one trust root, signed by a key of its own. */
export class FakeUpdateService {
  readonly requests: string[] = [];
  readonly #key = generateKeyPairSync("ed25519");
  readonly #files = new Map<string, string>();
  readonly #server: Server;

  private constructor(trustedRoot: string, expires: string) {
    this.#publish(trustedRoot, expires);
    this.#server = createServer((request, response) => {
      this.requests.push(request.url ?? "");
      const text = this.#files.get(request.url ?? "");
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
  }

  static async start(trustedRoot: string, { expires = FAR } = {}): Promise<FakeUpdateService> {
    const service = new FakeUpdateService(trustedRoot, expires);
    await new Promise<void>((resolve) => service.#server.listen(0, "127.0.0.1", resolve));
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The root that a client is given to begin with. */
  get root(): string {
    return this.#files.get("/1.root.json") ?? "";
  }

  /** Somebody puts another file where the service has one, without its key. */
  replace(path: RegExp, change: (text: string) => string): void {
    for (const [name, text] of this.#files) if (path.test(name)) this.#files.set(name, change(text));
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  #publish(target: string, expires: string): void {
    const common = { spec_version: "1.0.31", version: 1, expires };
    const role = { keyids: [keyId(this.#key.publicKey)], threshold: 1 };
    this.#put("/1.root.json", {
      ...common,
      _type: "root",
      consistent_snapshot: true,
      keys: { [keyId(this.#key.publicKey)]: describe(this.#key.publicKey) },
      roles: { root: role, timestamp: role, snapshot: role, targets: role },
    });
    const targets = { ...common, _type: "targets", targets: { "trusted_root.json": described(target) } };
    this.#put("/1.targets.json", targets);
    const targetsMeta = { "targets.json": { version: 1 } };
    this.#put("/1.snapshot.json", { ...common, _type: "snapshot", meta: targetsMeta });
    this.#put("/timestamp.json", { ...common, _type: "timestamp", meta: { "snapshot.json": { version: 1 } } });
    this.#files.set(`/targets/${sha256(target)}.trusted_root.json`, target);
  }

  #put(path: string, signed: Record<string, unknown>): void {
    const sig = sign(null, Buffer.from(canonicalize(signed) ?? ""), this.#key.privateKey).toString("hex");
    this.#files.set(path, JSON.stringify({ signed, signatures: [{ keyid: keyId(this.#key.publicKey), sig }] }));
  }
}

function described(text: string) {
  return { length: Buffer.byteLength(text), hashes: { sha256: sha256(text) } };
}

function describe(key: KeyObject) {
  const der = key.export({ format: "der", type: "spki" });
  return { keytype: "ed25519", scheme: "ed25519", keyval: { public: der.subarray(-32).toString("hex") } };
}

function keyId(key: KeyObject): string {
  return sha256(canonicalize(describe(key)) ?? "");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
