/** Allows later speech: browsers require that the first utterance begins in a user gesture, so this speaks an empty one. */
export function unlockSpeech(): void {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  synthesis?.speak(new SpeechSynthesisUtterance(''));
}

/**
 * Speaks a text, and cancels the utterance before it. Does nothing if the browser has no speech synthesis.
 * @param text if empty, speech only stops
 * @param lang the language tag of the text
 */
export function speak(text: string, lang: string): void {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return;
  synthesis.cancel();
  if (!text) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = lang;
  synthesis.speak(utterance);
}
