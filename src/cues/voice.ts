/** Lets a later `say` be heard: browsers allow speech from the first that begins while a press is handled. */
export function unlockVoice(): void {
  const voice = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  voice?.speak(new SpeechSynthesisUtterance(''));
}

/** Says something in its language, instead of what was being said; nothing where there is no voice. */
export function say(text: string, lang: string): void {
  const voice = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!voice) return;
  voice.cancel();
  if (!text) return;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = lang;
  voice.speak(words);
}
