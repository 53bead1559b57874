/**
 * She shows in the agenda where a word stands, sees what would be read there, and keeps it for that site. Of the page only
 * the way to find the element again is kept; what stood in it is shown once and forgotten.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { NamedPlace } from '../../domain/practice/place-kind';
import { namesAt } from '../../domain/practice/shown/found-words';
import {
  type PointedWord,
  type PointOutcome,
  pointedQuestion,
  readPointed,
} from '../../domain/practice/shown/pointed';
import type { PointedPlace } from '../../domain/practice/shown/reading-rule';
import { shownPractice } from '../../domain/practice/shown/shown-practice';
import { civilNow } from '../../domain/text/civil-time';
import type { ReadPage } from '../agenda-port';
import { type AppState, answeringZone, practiceById, practiceOf, shownCall } from '../app-state';
import type { Ports } from '../ports';
import { phoneReader } from '../start/phones';
import type { SiteRules } from './site-rules';

type Asked = { readonly origin: string; readonly word: PointedWord };

/** Where she is in it. */
type PointingStep =
  | { readonly step: 'none' }
  | (Asked & { readonly step: 'showing' })
  /** The element cannot be told from its neighbours, or nothing that is this word stands in it: nothing is kept. */
  | (Asked & { readonly step: 'refused'; readonly why: 'indistinct' | 'nothing' | 'noField' })
  /** What would be read: her yes keeps it. `practice`: whose agenda it says to be, where it names one of hers. */
  | (Asked & {
      readonly step: 'shown';
      readonly place: PointedPlace;
      readonly text: string;
      readonly practice: NamedPlace | null;
    });

export interface PointingDesk {
  readonly now: ReadonlySignal<PointingStep>;
  /** She will show this word on that page. */
  show(page: ReadPage, word: PointedWord): Promise<void>;
  /** A key for it that came here. */
  press(key: string): void;
  /** Yes: kept for this site. */
  keep(): Promise<void>;
  /** No, or no longer: nothing is kept, and what was read is forgotten. */
  leave(): void;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'report'>;
  readonly rules: Pick<SiteRules, 'change'>;
};

const NONE: PointingStep = { step: 'none' };

/** What would be read at the place she has just shown. */
const trying =
  ({ state, ports }: Parts) =>
  async (asked: Asked, place: PointedPlace, page: ReadPage): Promise<PointingStep> => {
    const readPhone = await phoneReader();
    const sight = await page.look(pointedQuestion(place));
    const refused = { ...asked, step: 'refused', why: 'nothing' } as const;
    if (!sight || state.masked.value) return refused;
    const today = civilNow(ports.clock.now(), answeringZone(state)).date;
    const region = practiceOf(state, shownCall(state))?.region ?? null;
    const found = readPointed({ word: asked.word, place }, sight, { today, region, readPhone });
    if (found.state !== 'found') return refused;
    const named = shownPractice(namesAt([place], sight), state.practices.value);
    const practice = named.state === 'found' ? practiceById(state, named.practiceId) : null;
    return { ...asked, step: 'shown', place, text: found.text, practice: practice ?? null };
  };

/** Of a field for the message nothing is read: it only has to be one. */
const asField = (
  asked: Asked,
  { place, isField }: Extract<PointOutcome, { state: 'shown' }>,
): PointingStep =>
  isField
    ? { ...asked, step: 'shown', place, text: '', practice: null }
    : { ...asked, step: 'refused', why: 'noField' };

export function createPointingDesk(parts: Parts): PointingDesk {
  const { state, ports, rules } = parts;
  const now = signal<PointingStep>(NONE);
  const tryOut = trying(parts);
  let page: ReadPage | null = null;
  const leave = () => {
    const { step } = now.value;
    now.value = NONE;
    if (step === 'showing') page?.pointing.stop();
    page = null;
  };
  const ask = (asked: Asked, shownOn: ReadPage): Promise<PointingStep> =>
    shownOn.pointing.start(async (outcome) => {
      if (outcome.state === 'left') return NONE;
      if (outcome.state === 'indistinct') return { ...asked, step: 'refused', why: 'indistinct' };
      return asked.word === 'message' ? asField(asked, outcome) : tryOut(asked, outcome.place, shownOn);
    });
  return {
    now,
    leave,
    async show(shownOn, word) {
      leave();
      // Behind the mask nothing is seen, by her or by us.
      if (state.masked.value) return;
      page = shownOn;
      const asked = { origin: shownOn.origin, word };
      const showing: PointingStep = { ...asked, step: 'showing' };
      now.value = showing;
      const next = await ask(asked, shownOn).catch((error: unknown) => {
        ports.report('agenda.pointing', error);
        return NONE;
      });
      // She may have given up here meanwhile, or begun with another word.
      if (now.value === showing) now.value = next;
    },
    press: (key) => page?.pointing.press(key),
    async keep() {
      const shown = now.value;
      if (shown.step !== 'shown') return;
      await rules.change(shown.origin, shown.word, shown.place);
      leave();
    },
  };
}
