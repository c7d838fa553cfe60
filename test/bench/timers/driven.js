/** A component's ring that knows nothing of time, set every 100 ms, as its users do. */
export function driven(tag, stage, write) {
  const ring = document.createElement(tag);
  stage.append(ring);
  const startMs = performance.now();
  setInterval(() => {
    const leftMs = 60_000 - (performance.now() - startMs);
    write(ring, leftMs / 60_000, String(Math.ceil(leftMs / 1000)));
  }, 100);
}

/** The like with a percentage as its value, and the text inside. */
export function percentages(tag, count, stage) {
  for (let i = 0; i < count; i++)
    driven(tag, stage, (ring, share, text) => {
      ring.value = share * 100;
      ring.textContent = text;
    });
}
