/**
 * The patient whose file is open in the agenda, taken into the call by one key: pressed once it shows what stands there,
 * pressed again it takes it. Nothing of a patient is read before it, and nothing read is kept.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Call, CallNotes } from '../../domain/call/call';
import type { Found } from '../../domain/practice/shown/found-words';
import type { ReadingRule } from '../../domain/practice/shown/reading-rule';
import { patientQuestion, shownPatient } from '../../domain/practice/shown/shown-patient';
import { theOnly } from '../../domain/practice/the-only';
import { civilNow } from '../../domain/text/civil-time';
import type { Region } from '../../domain/text/region';
import { type AppState, practiceOf, shownCall, timeZoneOf } from '../app-state';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { ReadingHealth } from '../practice/reading-health-desk';
import { phoneReader } from '../start/phones';

type Taken = Pick<CallNotes, 'patientName' | 'birthDate' | 'phone'>;

/** One word of the file, beside what stands in the call. */
export type OfferedWord = {
  readonly field: keyof Taken;
  /** As it was found; empty where it is not known. */
  readonly text: string;
  /** What it takes the place of; empty where nothing stands there. */
  readonly instead: string;
  /** What she noted stays: the number that calls is not always the one of the file. */
  readonly stays: boolean;
};

export interface PatientDesk {
  /** What the open file says, for the call on screen; null while nothing was asked, and behind the mask. */
  readonly offered: ReadonlySignal<readonly OfferedWord[] | null>;
  /** The key: reads and shows; again takes what is shown. */
  take(): Promise<void>;
  /** Not this one. */
  leave(): void;
  /** Forgets what was read. */
  forget(): void;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'page' | 'report'>;
  readonly calls: { change(update: (call: Call) => Call): void };
  readonly rule: () => ReadingRule;
  readonly health: Pick<ReadingHealth, 'patientSeen'>;
  readonly notices: Notices;
};

type Read = { readonly callId: string; readonly words: Taken };

const textOf = (found: Found): string => (found.state === 'found' ? found.text : '');

const offer = (field: keyof Taken, text: string, { notes }: Call): OfferedWord => {
  const before = notes[field].trim();
  const stays = field === 'phone' && before !== '';
  return { field, text, instead: stays || before === text ? '' : before, stays };
};

const offeredFor = (words: Taken, call: Call): OfferedWord[] =>
  (['patientName', 'birthDate', 'phone'] as const).map((field) => offer(field, words[field], call));

/** The notes with what was found; what is not known takes nothing away. */
function withOffered(call: Call, offered: readonly OfferedWord[]): Call {
  const taken = offered.filter(({ text, stays }) => text !== '' && !stays);
  const notes = Object.assign({}, call.notes, ...taken.map(({ field, text }) => ({ [field]: text })));
  const isNewNumber = taken.some(({ field }) => field === 'phone');
  return { ...call, notes: { ...notes, phoneReadBack: isNewNumber ? false : call.notes.phoneReadBack } };
}

/** Where the call's practice stands; until that is known, where all of them do: « 06 12… » alone is a number of no country. */
const regionOf = (state: AppState, call: Call): Region | null =>
  practiceOf(state, call)?.region ?? theOnly([...new Set(state.practices.value.map(({ region }) => region))]);

/** Reads the open file once; null where the page does not let itself be read. */
const looking =
  ({ state, ports, rule, health }: Pick<Parts, 'state' | 'ports' | 'rule' | 'health'>) =>
  async (call: Call): Promise<Taken | null> => {
    // One rule for the question and for its answer: she may show another place meanwhile.
    const known = rule();
    const sight = await ports.page?.look(patientQuestion(known)).catch((error: unknown) => {
      ports.report('patient.look', error);
      return null;
    });
    if (!sight) return null;
    const today = civilNow(ports.clock.now(), timeZoneOf(state, call.practiceId)).date;
    const about = { today, region: regionOf(state, call), readPhone: await phoneReader() };
    const found = shownPatient(known, sight, about);
    health.patientSeen(known, sight, found);
    return {
      patientName: textOf(found.name),
      birthDate: textOf(found.birthDate),
      phone: textOf(found.phone),
    };
  };

export function createPatientDesk(parts: Parts): PatientDesk {
  const { state, ports, calls, notices } = parts;
  const read = signal<Read | null>(null);
  const forget = () => {
    read.value = null;
  };
  const offered = computed(() => {
    const call = shownCall(state);
    const now = read.value;
    return call && now?.callId === call.id && !state.masked.value ? offeredFor(now.words, call) : null;
  });
  /** Why nothing can be read; null where it can. */
  const hindrance = () => {
    const { agenda: words } = state.labels.value;
    if (!shownCall(state)) return words.noCall;
    if (!ports.page) return words.noPage;
    return state.masked.value ? words.masked : null;
  };
  const look = looking(parts);
  return {
    offered,
    forget,
    leave: forget,
    async take() {
      const known = offered.value;
      if (known) {
        calls.change((call) => withOffered(call, known));
        forget();
        return notices.tell(state.labels.value.agenda.taken);
      }
      const [call, why] = [shownCall(state), hindrance()];
      if (why !== null || !call) return notices.tell(why ?? '', 'warning');
      const words = await look(call);
      const isFound = words !== null && Object.values(words).some((text) => text !== '');
      if (!isFound) return notices.tell(state.labels.value.agenda.noFile, 'warning');
      read.value = { callId: call.id, words };
    },
  };
}
