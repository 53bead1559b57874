/**
 * A voice of this machine in the language of the interface, for the caller of a rehearsal. Only one that the browser calls local:
 * others send the text away (https://developer.mozilla.org/docs/Web/API/SpeechSynthesisVoice/localService). Runs in our own pages.
 */
import type { LanguageId } from '../../domain/text/language/language-id';

const localVoice = (language: LanguageId): SpeechSynthesisVoice | null =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language)) ?? null;

export const createLocalVoice = () => ({
  isThere: (language: LanguageId): boolean => localVoice(language) !== null,
  /** The browser lists its voices a while after the page has begun (https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/voiceschanged_event). */
  onChange(listener: () => void): void {
    globalThis.speechSynthesis?.addEventListener('voiceschanged', listener);
  },
  say(text: string, language: LanguageId): void {
    const voice = localVoice(language);
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
