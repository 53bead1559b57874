/** Abbreviations: which there are, and what each stands for in the call on screen. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { AbbreviationRules } from '../../domain/phrase/abbreviation';
import type { Writes } from '../app-state';
import type { Ports, Unsubscribe } from '../ports';
import { keepPaletteQuery } from './palette-query';
import { batchQuestions, batchText, type ReadyPhrase } from './phrase-batch';
import type { PhraseDesk } from './phrase-verbs';

type Parts = {
  readonly state: Writes<'paletteQueries' | 'overlay'>;
  readonly ports: Pick<Ports, 'publishAbbreviations'>;
  readonly phrases: PhraseDesk;
};

/** What takes the place of an abbreviation. */
type Expansion = { readonly text: string; readonly caretFromEnd: number };

export interface AbbreviationDesk {
  readonly rules: ReadonlySignal<AbbreviationRules>;
  /** The text of an abbreviation; null when its phrase asks something first, or is gone. */
  expand(abbreviation: string): Expansion | null;
  /** The page has written it: until then it is nothing, and said it is not. */
  written(abbreviation: string): void;
  /** The same in a field of ours, where a blank is seen: it stays marked. */
  expandHere(abbreviation: string): Expansion | null;
  /** Opens the palette on the phrase of an abbreviation, which asks what is missing. */
  ask(abbreviation: string): void;
  /** Tells the pages which abbreviations there are, from now on. */
  publish(): Unsubscribe;
}

export function createAbbreviationDesk({ state, ports, phrases }: Parts): AbbreviationDesk {
  const rules = computed<AbbreviationRules>(() => ({
    ...state.settings.value.abbreviations,
    abbreviations: phrases.library.value
      .map(({ abbreviation }) => abbreviation)
      // One that may not be said yet must not swallow a key.
      .filter((abbreviation) => phrases.byAbbreviation(abbreviation) !== null),
  }));
  const readyFor = (abbreviation: string): ReadyPhrase | null => {
    const phrase = phrases.byAbbreviation(abbreviation);
    return phrase && phrases.ready(phrase.id);
  };
  const handOver = (ready: ReadyPhrase): Expansion => {
    void phrases.countUse(ready.phraseId);
    return batchText([ready]);
  };
  /** What the page was given and has not said to have written. */
  let given: {
    readonly abbreviation: string;
    readonly callId: string | null;
    readonly ready: ReadyPhrase;
  } | null = null;
  return {
    rules,
    expand(abbreviation) {
      const ready = readyFor(abbreviation);
      if (!ready || batchQuestions([ready]).length > 0) return null;
      given = { abbreviation, callId: state.shownCallId.value, ready };
      return handOver(ready);
    },
    written(abbreviation) {
      if (given?.abbreviation !== abbreviation) return;
      if (given.callId) phrases.noted(given.callId, [given.ready], 'written');
      given = null;
    },
    expandHere(abbreviation) {
      const ready = readyFor(abbreviation);
      return ready && handOver(ready);
    },
    ask(abbreviation) {
      keepPaletteQuery(state, abbreviation);
      state.overlay.value = 'palette';
    },
    publish: () => effect(() => ports.publishAbbreviations(rules.value)),
  };
}
