import '@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js';

/** Shoelace's progress ring, set every 100 ms, as its users do. */
export function run(count, stage) {
  for (let i = 0; i < count; i++) {
    const ring = document.createElement('sl-progress-ring');
    stage.append(ring);
    const startMs = performance.now();
    setInterval(() => {
      const leftMs = 60_000 - (performance.now() - startMs);
      ring.value = leftMs / 600;
      ring.textContent = String(Math.ceil(leftMs / 1000));
    }, 100);
  }
}
