/** Scripted phrases: what to say at this step, and what to insert in the agenda. */
import { computed } from '@preact/signals';
import { professionalCallOf } from '../../content/call/professional-calls';
import { STEP_PHRASES } from '../../content/phrase/step-phrases';
import { spellingAlphabet } from '../../content/text/spelling-alphabet';
import type { Call, CallStep } from '../../domain/call/call';
import { fillTemplate, type PhraseValues, withoutUnknown } from '../../domain/phrase/phrase-fill';
import { restatement } from '../../domain/phrase/restatement';
import { type SpelledLetter, spellOut } from '../../domain/phrase/spelling';
import { saidOf } from '../../domain/practice/said-of';
import { french } from '../../domain/text/language/french';
import type { SpokenLanguage } from '../../domain/text/language/spoken-language';
import type { DispositionLevel } from '../../domain/triage/disposition';
import { type AppState, practiceById, practiceOf, shownCall, type Writes } from '../app-state';
import type { CallDesk } from '../call/call-verbs';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { AgendaDesk } from '../practice/agenda-desk';
import { practiceOpening } from '../practice/opening-desk';
import { spokenNow } from '../start/language';
import { shippedPhrases } from '../start/shipped-phrases';
import { assessCall, isTriageSpeaking } from '../triage/triage-level';
import { difficultCallIn } from './difficult-call';
import type { ReadyPhrase } from './phrase-batch';
import { endPhrases, stepCandidates } from './phrase-candidates';
import { createHandOver, createNote, exits } from './phrase-exits';
import { type PhraseWords, wordsFor } from './phrase-language';
import { valuesAt, valuesOf } from './phrase-moment-values';
import { createPhraseShelf } from './phrase-shelf';
import type { PhraseDesk, PhraseShelf } from './phrase-verbs';

const MINUTE_MS = 60_000;

type Parts = {
  readonly state: Writes<'overlay' | 'phraseHabits' | 'phraseRecords'>;
  readonly ports: Pick<Ports, 'clipboard' | 'clock' | 'isBlindPress' | 'page' | 'store'>;
  readonly calls: CallDesk;
  readonly notices: Notices;
  readonly agenda: Pick<AgendaDesk, 'rule'>;
};

/** What is known at this minute, in the language of a phrase. */
function momentOf(state: AppState) {
  // The minute, not the second, and once for all phrases: forty of them are filled at each letter of the palette.
  const minute = computed(() => Math.floor(state.now.value / MINUTE_MS) * MINUTE_MS);
  const practice = computed(() => practiceOf(state, shownCall(state)));
  const opening = computed(() => practiceOpening(practice.value, minute.value));
  const inFrench = computed(() => valuesAt(state, opening.value, { now: minute.value, language: french }));
  const inHers = computed(() =>
    valuesAt(state, opening.value, { now: minute.value, language: spokenNow(state) }),
  );
  const valuesIn = (language: SpokenLanguage) => (language === french ? inFrench : inHers).value;
  const said = (template: string, language: SpokenLanguage) =>
    practice.value ? saidOf(template, practice.value, language) : template;
  return { opening, valuesIn, said };
}

/** Phrases filled for this call: by id, by step, by level. */
function fillers(state: AppState, shelf: PhraseShelf) {
  const { opening, valuesIn, said } = momentOf(state);
  const ready = (phraseId: string, answers?: PhraseValues): ReadyPhrase | null => {
    const phrase = shelf.byId(phraseId);
    if (!phrase) return null;
    const { spoken } = wordsFor(phrase);
    const values = valuesIn(spoken);
    const known = answers ? new Map([...values, ...answers]) : values;
    return { phraseId, filled: fillTemplate(said(phrase.text, spoken), known) };
  };
  /** As it is said while the practice is not filled in; what only the call can tell is still asked for. */
  const shortened = (phraseId: string): ReadyPhrase | null => {
    const phrase = shelf.byId(phraseId);
    return phrase && { phraseId, filled: fillKnown(phrase.text, wordsFor(phrase)) };
  };
  const fillKnown = (text: string, { spoken, rows }: PhraseWords) => {
    const values = valuesIn(spoken);
    return fillTemplate(said(withoutUnknown(text, values, rows), spoken), values);
  };
  /** The first phrase that has no blank, else that says less without one, else the last: it shows what is to be asked. */
  const firstComplete = (ids: readonly string[]): ReadyPhrase | null => {
    const isComplete = ({ filled }: ReadyPhrase) => filled.missing.length === 0;
    const whole = ids.map((id) => ready(id)).filter((phrase) => phrase !== null);
    const shorter = ids.map(shortened).filter((phrase) => phrase !== null);
    return whole.find(isComplete) ?? shorter.find(isComplete) ?? shorter.at(-1) ?? null;
  };
  return {
    ready,
    fill: (template: string) => fillTemplate(said(template, french), valuesIn(french)),
    forStep(call: Call, step: CallStep): ReadyPhrase | null {
      const forProfessional = professionalCallOf(call.notes)?.phrases[step];
      if (forProfessional) return shortened(forProfessional);
      if (step !== 'restatement')
        return firstComplete(stepCandidates(state, call, { step, opening: opening.value }));
      const text = restatement(call.notes.reason, state.labels.value.restatement);
      if (!text) return null;
      // Not a template: the caller's words may hold braces.
      const words = { parts: [{ kind: 'text' as const, text }], text };
      return { phraseId: 'restatement', filled: { ...words, missing: [], questions: [], caretPart: null } };
    },
    greeting: () => firstComplete(STEP_PHRASES.greeting),
    forEnd(level: DispositionLevel, written: string | null): ReadyPhrase | null {
      if (written === null) return firstComplete(endPhrases(state, level));
      return { phraseId: `triage-${level}`, filled: fillKnown(written, wordsFor({})) };
    },
  };
}

/** Phrases of a practice that calls out: of another one's call nothing is known. */
const outgoing =
  (state: AppState, shelf: PhraseShelf): PhraseDesk['readyOf'] =>
  (practiceId, phraseId, known = new Map()) => {
    const phrase = shelf.byId(phraseId);
    const practice = practiceById(state, practiceId);
    if (!phrase) return null;
    const { spoken } = wordsFor(phrase);
    const values = valuesOf(state, practice, { now: state.now.value, language: spoken });
    const text = practice ? saidOf(phrase.text, practice, spoken) : phrase.text;
    return { phraseId, filled: fillTemplate(text, new Map([...values, ...known])) };
  };

export function createPhraseDesk(parts: Parts): PhraseDesk {
  const { state, ports } = parts;
  const shelf = createPhraseShelf(state, ports);
  const out = exits(parts);
  const filled = fillers(state, shelf);
  const note = createNote(parts);
  return {
    ...shelf,
    ...filled,
    readyOf: outgoing(state, shelf),
    ...out,
    ...note,
    languageOf: (phraseId: string) =>
      state.settings.value.language === 'fr' || shelf.byId(phraseId)?.language ? undefined : 'fr',
    difficultCall: () => difficultCallIn(state.settings.value.language),
    saidNow(call: Call): ReadyPhrase | null {
      if (!isTriageSpeaking(state, call)) return filled.forStep(call, call.step);
      const end = assessCall(state, call);
      return end?.state === 'concluded' ? filled.forEnd(end.level, end.say) : null;
    },
    spell: (name: string): SpelledLetter[] =>
      spellOut(name, spellingAlphabet(practiceOf(state, shownCall(state))?.region ?? null)),
    findJudgements: (text: string) => shippedPhrases.now()?.findJudgements(text) ?? [],
    handOver: createHandOver(parts, { ...out, noted: note.noted, countUse: shelf.countUse }),
  };
}
