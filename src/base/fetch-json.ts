const MOST_BYTES = 256_000;
const PATIENCE_MS = 10_000;

/**
 * Gets JSON from an address, no longer than 10 s and no more than 256 kB.
 * @param abort ends it; also used when the time is up
 * @throws what is wrong, in a sentence
 */
export async function fetchedJson(address: string, abort: AbortController): Promise<unknown> {
  const url = new URL(address, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError('Only https:, http: and relative addresses');
  const timer = setTimeout(() => abort.abort(new Error('No answer within 10 s')), PATIENCE_MS);
  try {
    const response = await fetch(url, {signal: abort.signal});
    const body: ReadableStream<Uint8Array<ArrayBuffer>> | null = response.body;
    if (!response.ok || !body) throw new Error(`The server answers ${response.status}`);
    const reader = body.getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return JSON.parse(await new Blob(chunks).text());
      bytes += value.length;
      if (bytes > MOST_BYTES) {
        abort.abort();
        throw new RangeError('Over 256 kB');
      }
      chunks.push(value);
    }
  } finally {
    clearTimeout(timer);
  }
}
