const MAX_BYTES = 256_000;
const TIMEOUT_MS = 10_000;

/**
 * Fetches JSON, with a time limit of 10 s and a size limit of 256 kB.
 * @param address an absolute URL, or one relative to the base URL of the page
 * @param abort aborts the request; the time limit aborts it too
 * @throws an error whose message describes the problem in a sentence
 */
export async function fetchJson(address: string, abort: AbortController): Promise<unknown> {
  const url = new URL(address, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError('Expected an https:, http: or relative URL');
  const timer = setTimeout(() => abort.abort(new Error('No response within 10 s')), TIMEOUT_MS);
  try {
    const response = await fetch(url, {signal: abort.signal});
    const body: ReadableStream<Uint8Array<ArrayBuffer>> | null = response.body;
    if (!response.ok || !body) throw new Error(`The server responded with status ${response.status}`);
    const reader = body.getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return JSON.parse(await new Blob(chunks).text());
      bytes += value.length;
      if (bytes > MAX_BYTES) {
        abort.abort();
        throw new RangeError('The file is larger than 256 kB');
      }
      chunks.push(value);
    }
  } finally {
    clearTimeout(timer);
  }
}
