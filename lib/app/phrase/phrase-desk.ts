/** Scripted phrases: what to say at this step, and what to insert in the agenda. */
import { computed } from '@preact/signals';
import { professionalCallOf } from '../../content/call/professional-calls';
import { STEP_PHRASES } from '../../content/phrase/step-phrases';
import { withoutSetUp } from '../../content/phrase/without-set-up';
import { spellingAlphabet } from '../../content/text/spelling-alphabet';
import type { Call, CallStep } from '../../domain/call/call';
import { fillTemplate, type PhraseValues, withoutUnknown } from '../../domain/phrase/phrase-fill';
import { restatement } from '../../domain/phrase/restatement';
import { type SpelledLetter, spellOut } from '../../domain/phrase/spelling';
import { saidOf } from '../../domain/practice/said-of';
import type { DispositionLevel } from '../../domain/triage/disposition';
import { type AppState, practiceById, practiceOf, shownCall, type Writes } from '../app-state';
import type { CallDesk } from '../call/call-verbs';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { practiceOpening } from '../practice/opening-desk';
import { shippedPhrases } from '../start/shipped-phrases';
import { assessCall, isTriageSpeaking } from '../triage/triage-level';
import { difficultCall } from './difficult-call';
import type { ReadyPhrase } from './phrase-batch';
import { endPhrases, stepCandidates } from './phrase-candidates';
import { createHandOver, createNote, exits } from './phrase-exits';
import { valuesAt, valuesOf } from './phrase-moment-values';
import { createPhraseShelf } from './phrase-shelf';
import type { PhraseDesk, PhraseShelf } from './phrase-verbs';

const MINUTE_MS = 60_000;

type Parts = {
  readonly state: Writes<'overlay' | 'phraseHabits' | 'phraseRecords'>;
  readonly ports: Pick<Ports, 'clipboard' | 'clock' | 'isBlindPress' | 'page' | 'store'>;
  readonly calls: CallDesk;
  readonly notices: Notices;
};

/** Phrases filled for this call: by id, by step, by level. */
function fillers(state: AppState, shelf: PhraseShelf) {
  // The minute, not the second, and once for all phrases: forty of them are filled at each letter of the palette.
  const minute = computed(() => Math.floor(state.now.value / MINUTE_MS) * MINUTE_MS);
  const practice = computed(() => practiceOf(state, shownCall(state)));
  const opening = computed(() => practiceOpening(practice.value, minute.value));
  const values = computed(() => valuesAt(state, opening.value, minute.value));
  const said = (template: string) => (practice.value ? saidOf(template, practice.value) : template);
  const ready = (phraseId: string, answers?: PhraseValues): ReadyPhrase | null => {
    const phrase = shelf.byId(phraseId);
    if (!phrase) return null;
    const known = answers ? new Map([...values.value, ...answers]) : values.value;
    return { phraseId, filled: fillTemplate(said(phrase.text), known) };
  };
  /** As it is said while the practice is not filled in; what only the call can tell is still asked for. */
  const shortened = (phraseId: string): ReadyPhrase | null => {
    const text = shelf.byId(phraseId)?.text;
    return text === undefined ? null : { phraseId, filled: fillKnown(text) };
  };
  const fillKnown = (text: string) =>
    fillTemplate(said(withoutUnknown(text, values.value, withoutSetUp)), values.value);
  /** The first phrase that has no blank, else that says less without one, else the last: it shows what is to be asked. */
  const firstComplete = (ids: readonly string[]): ReadyPhrase | null => {
    const isComplete = ({ filled }: ReadyPhrase) => filled.missing.length === 0;
    const whole = ids.map((id) => ready(id)).filter((phrase) => phrase !== null);
    const shorter = ids.map(shortened).filter((phrase) => phrase !== null);
    return whole.find(isComplete) ?? shorter.find(isComplete) ?? shorter.at(-1) ?? null;
  };
  return {
    ready,
    fill: (template: string) => fillTemplate(said(template), values.value),
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
      return { phraseId: `triage-${level}`, filled: fillKnown(written) };
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
    const values = valuesOf(state, practice, state.now.value);
    const text = practice ? saidOf(phrase.text, practice) : phrase.text;
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
    difficultCall,
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
