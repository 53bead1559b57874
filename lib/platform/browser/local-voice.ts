/**
 * A French voice of this machine, for the caller of a rehearsal. Only one that the browser calls local: others send the
 * text away (https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/localService). Runs in our own pages.
 */

const localVoice = (): SpeechSynthesisVoice | null =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith('fr')) ?? null;

export const createLocalVoice = () => ({
  /** Asked anew each time: the browser lists its voices a while after the page has begun. */
  isThere: (): boolean => localVoice() !== null,
  say(text: string): void {
    const voice = localVoice();
    if (!voice) return;
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    speechSynthesis.speak(spoken);
  },
  stop(): void {
    globalThis.speechSynthesis?.cancel();
  },
});
