let shared: AudioContext | undefined;

/** The page's one audio context, awake; undefined where there is none. Call it in a gesture the first time. */
export function audio(): AudioContext | undefined {
  try {
    shared ??= new AudioContext();
    // `suspended` until a gesture, `interrupted` by a phone call.
    if (shared.state !== 'running') shared.resume().catch(() => undefined);
  } catch {
    // No audio here: the timer goes on without.
  }
  return shared;
}
