let sharedContext: AudioContext | undefined;

/**
 * Creates the page's one audio context, or resumes it. The first call must be in a user gesture, because browsers allow sound
 * only after one.
 * @returns undefined if the browser has no Web Audio
 */
export function resumeAudioContext(): AudioContext | undefined {
  try {
    sharedContext ??= new AudioContext();
    // It is `suspended` until a user gesture, and `interrupted` by a phone call.
    if (sharedContext.state !== 'running') sharedContext.resume().catch(() => undefined);
  } catch {
    // Without audio, the timer runs silently.
  }
  return sharedContext;
}
