/** The part of `fetch` that octokit uses; its replies are those of another `fetch` than the global one when a proxy is set. */
type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/**
 * A `fetch` that gives up: after so many milliseconds until the end of the reply, after so many bytes of it, when the signal says so, and at a
 * redirect, since a redirected call would carry the token elsewhere. Each is an error of the call, like a lost connection.
 */
export function boundedFetch(
  fetch: Fetch,
  limits: { readonly milliseconds: number; readonly bytes: number; readonly signal?: AbortSignal },
): Fetch {
  return async (url, options) => {
    const timeout = AbortSignal.timeout(limits.milliseconds);
    const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal]);
    try {
      const response = await fetch(url, { ...options, redirect: "error", signal });
      const body = await readBody(response, limits.bytes);
      const headers = new Headers([...response.headers]);
      // The body is decoded already.
      headers.delete("content-encoding");
      headers.delete("content-length");
      return new Response(body, { status: response.status, statusText: response.statusText, headers });
    } catch (error) {
      if (timeout.aborted) throw new Error(`not answered within ${limits.milliseconds / 1000} s`, { cause: error });
      throw error;
    }
  };
}

async function readBody(response: Response, limit: number): Promise<Buffer | null> {
  if (response.body === null || response.status === 204) return null;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > limit) throw new Error(`the reply is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
