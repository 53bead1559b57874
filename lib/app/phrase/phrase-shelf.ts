/** The phrases at hand for the call on screen: found by a few words, favourites and usual ones first. */

import { computed } from '@preact/signals';
import { habitCard, phraseCard } from '../../domain/phrase/phrase.record';
import {
  countUse,
  newHabit,
  type PhraseHabit,
  type PhraseMoment,
  usualness,
} from '../../domain/phrase/phrase-habit';
import { type LibraryPhrase, phraseLibrary } from '../../domain/phrase/phrase-library';
import { sealedPhrase } from '../../domain/phrase/phrase-words';
import type { Practice } from '../../domain/practice/practice';
import { signatureOf } from '../../domain/practice/signing/signature';
import { civilNow } from '../../domain/text/civil-time';
import { fold } from '../../domain/text/search-text';
import { type AppState, answeringZone, practiceOf, shownCall, type Writes } from '../app-state';
import type { Ports } from '../ports';
import { categoriesNow, shippedPhrases } from '../start/shipped-phrases';
import { openProtocols } from '../triage/call-protocols';
import { fittingNow } from './phrase-candidates';
import { libraryIn } from './phrase-language';
import type { PhraseShelf } from './phrase-verbs';

/** Usual phrases put before the others while nothing is typed. */
const MOST_USUAL = 5;
/** Favourites that stand before what fits the call; the others follow it. */
const FIRST_FAVOURITES = 3;

/** Care content is said only once a practitioner of the practice has signed these very words. */
export const isValidated = (phrase: LibraryPhrase, practice: Practice | null): boolean =>
  !phrase.validation || (practice !== null && signatureOf(practice, sealedPhrase(phrase)) !== null);

function momentOf(state: AppState, now: number): PhraseMoment {
  const call = shownCall(state);
  const protocolId = (call && openProtocols(state, call).at(-1)?.run.protocolId) ?? null;
  return { protocolId, hour: Number(civilNow(now, answeringZone(state)).time.slice(0, 2)) };
}

type AtHand = {
  readonly habits: ReadonlyMap<string, PhraseHabit>;
  readonly moment: PhraseMoment;
  /** What fits the call on screen. */
  readonly fitting: readonly LibraryPhrase[];
};

/** Her first favourites, what fits this call, the other favourites, the most usual, then the others in their own order. */
function atHandFirst(
  phrases: readonly LibraryPhrase[],
  { habits, moment, fitting }: AtHand,
): readonly LibraryPhrase[] {
  const favourites = phrases.filter(({ id }) => habits.get(id)?.isFavourite);
  const usual = phrases
    .flatMap((phrase) => {
      const habit = habits.get(phrase.id);
      const weight = habit && !habit.isFavourite ? usualness(habit, moment) : 0;
      return weight > 0 ? [{ phrase, weight }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_USUAL)
    .map(({ phrase }) => phrase);
  const first = new Set([
    ...favourites.slice(0, FIRST_FAVOURITES),
    ...fitting,
    ...favourites.slice(FIRST_FAVOURITES),
    ...usual,
  ]);
  return [...first, ...phrases.filter((phrase) => !first.has(phrase))];
}

/** What the search does until it is here. */
const findsNothing = (_query: string): readonly LibraryPhrase[] => [];

/** What this practice may use, and what waits for its practitioner. */
function createSignals(state: AppState) {
  const practice = computed(() => practiceOf(state, shownCall(state)));
  const library = computed(() => {
    const categories = categoriesNow();
    const written = phraseLibrary(categories, state.phraseRecords.value, practice.value);
    return libraryIn(written, state.settings.value.language, { categories, practice: practice.value });
  });
  const byId = computed(() => new Map(library.value.map((phrase) => [phrase.id, phrase])));
  const habits = computed(() => new Map(state.phraseHabits.value.map((habit) => [habit.phraseId, habit])));
  // Built when first asked: the popup never asks. Once for each library, hence not at each letter.
  const search = computed(() => shippedPhrases.now()?.searchIn(library.value) ?? findsNothing);
  return { practice, library, byId, habits, search };
}

export function createPhraseShelf(
  state: Writes<'phraseHabits' | 'phraseRecords'>,
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
): PhraseShelf {
  const { practice, library, byId, habits, search } = createSignals(state);
  const changeHabit = async (id: string, change: (habit: PhraseHabit) => PhraseHabit): Promise<void> => {
    const changed = change(habits.value.get(id) ?? newHabit(id));
    const others = state.phraseHabits.value.filter(({ phraseId }) => phraseId !== id);
    state.phraseHabits.value = [...others, changed];
    await store.of(habitCard).change(id, (stored) => change(stored ?? newHabit(id)));
  };
  const usable = (phrases: readonly LibraryPhrase[]) =>
    phrases.filter((phrase) => isValidated(phrase, practice.value));
  const atHand = (phrases: readonly LibraryPhrase[]) =>
    atHandFirst(phrases, {
      habits: habits.value,
      moment: momentOf(state, clock.now()),
      fitting: fittingNow(state, phrases),
    });

  return {
    library,
    byId: (id: string): LibraryPhrase | null => byId.value.get(id) ?? null,
    isFavourite: (id: string): boolean => habits.value.get(id)?.isFavourite ?? false,
    find(query: string): { readonly phrases: readonly LibraryPhrase[]; readonly awaiting: number } {
      const hits = search.value(query);
      const phrases = usable(hits);
      const isAsked = fold(query) !== '';
      return { phrases: isAsked ? phrases : atHand(phrases), awaiting: hits.length - phrases.length };
    },
    byAbbreviation: (abbreviation: string): LibraryPhrase | null =>
      usable(library.value).find((phrase) => abbreviation && phrase.abbreviation === abbreviation) ?? null,
    byKey: (key: string): LibraryPhrase | null =>
      usable(library.value).find((phrase) => key && phrase.key === key) ?? null,
    toggleFavourite: (id: string) =>
      changeHabit(id, (habit) => ({ ...habit, isFavourite: !habit.isFavourite })),
    countUse: (id: string) => changeHabit(id, (habit) => countUse(habit, momentOf(state, clock.now()))),
    async refresh(): Promise<void> {
      const [records, counted] = await Promise.all([store.of(phraseCard).all(), store.of(habitCard).all()]);
      state.phraseRecords.value = records;
      state.phraseHabits.value = counted;
    },
  };
}
