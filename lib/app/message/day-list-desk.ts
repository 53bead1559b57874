/** « Prévenir les patients de ce jour »: lists made by hand or from pasted lines, each call taken, tried and ticked on the disk at once. */
import type { ReadonlySignal } from '@preact/signals';
import type { AttemptResult, Claim } from '../../domain/message/callback';
import {
  closed,
  type DayList,
  type Person,
  type PersonChange,
  personHolder,
  released,
  reopened,
  type ToTell,
  taken,
  takenOver,
  tried,
  untried,
  withPerson,
} from '../../domain/message/day-list';
import { dayListCard } from '../../domain/message/day-list.record';
import type { PhraseValues } from '../../domain/phrase/phrase-fill';
import { type AppState, practiceById } from '../app-state';
import type { Notices } from '../notices';
import type { Ports, Unsubscribe } from '../ports';
import { createForgettable } from '../privacy/forgettable';
import { spokenNow } from '../start/language';
import { dayListScript } from './outgoing-script';

/** Whose day it is. */
export type DayOf = Pick<DayList, 'practiceId' | 'practitionerId' | 'day'>;

export interface DayListDesk {
  /** The soonest day first. */
  readonly lists: ReadonlySignal<readonly DayList[]>;
  /** Reads what is there and follows what other pages write. */
  start(): Promise<Unsubscribe>;
  refresh(): Promise<void>;
  /** Takes the names from memory; `refresh` reads them again. */
  forgetPeople(): void;
  /** Writes these people under that day, beside those who stand there already. */
  add(of: DayOf, people: readonly Person[]): Promise<void>;
  /** Forgets one person, or with the last one the list. */
  forget(list: DayList, id: string): Promise<void>;
  erase(list: DayList): Promise<void>;
  /** Who calls now, and whether that is this page. */
  holder(person: ToTell): (Claim & { readonly isHere: boolean }) | null;
  /** « Je prends cet appel »: said where another desk has it, unless she knows that nobody calls there (`isOver`). */
  take(list: DayList, id: string, isOver?: boolean): Promise<void>;
  release(list: DayList, id: string): Promise<void>;
  attempt(list: DayList, id: string, result: AttemptResult): Promise<void>;
  /** Takes the last try back. */
  takeBack(list: DayList, person: ToTell): Promise<void>;
  close(list: DayList, id: string): Promise<void>;
  /** The phrases to say, who it is first. */
  script(list: DayList): readonly string[];
  /** What fills them: the person, the day, and whoever is away. */
  words(list: DayList, person: ToTell): PhraseValues;
}

type Parts = {
  readonly state: AppState;
  readonly notices: Notices;
  readonly ports: Pick<Ports, 'clock' | 'newId' | 'report' | 'store'>;
};

const isSameDay = (list: DayList, { practiceId, practitionerId, day }: DayOf): boolean =>
  list.practiceId === practiceId && list.practitionerId === practitionerId && list.day === day;

const soonest = (a: DayList, b: DayList): number => a.day.localeCompare(b.day) || a.createdAt - b.createdAt;

const newPerson = (person: Person, id: string): ToTell => ({
  ...person,
  id,
  attempts: [],
  claim: null,
  done: null,
});

function wordsFor(
  state: AppState,
  { practiceId, practitionerId, day }: DayOf,
  { name }: ToTell,
): PhraseValues {
  const language = spokenNow(state);
  const away = practiceById(state, practiceId)?.practitioners.find(({ id }) => id === practitionerId);
  return new Map<string, string>([
    ['patient', name],
    ['date', language.day(day)],
    ...(away ? Object.entries(language.practitioner(away.spokenName)) : []),
  ]);
}

/** What the verbs write with. */
type Writing = {
  readonly lists: ReadonlySignal<readonly DayList[]>;
  refresh(): Promise<void>;
  forgetPeople(): void;
  change(list: DayList, to: (list: DayList) => DayList): Promise<void>;
  changePerson(list: DayList, id: string, to: PersonChange): Promise<void>;
  /** Puts these people into the list, which begins with them where it is not there yet. */
  begin(list: DayList, people: readonly ToTell[]): Promise<void>;
  erase(list: DayList): Promise<void>;
};

/** Each change is made on the list as it stands on the disk by then, and what is shown is read again. */
function createWriting({ ports }: Parts): Writing {
  const stored = ports.store.of(dayListCard);
  const {
    list: lists,
    refresh,
    forget,
  } = createForgettable(async () => (await stored.all()).toSorted(soonest));
  const change = async (list: DayList, to: (list: DayList) => DayList): Promise<void> => {
    await stored.change(list.id, (current) => (current ? to(current) : null));
    await refresh();
  };
  return {
    lists,
    refresh,
    forgetPeople: forget,
    change,
    changePerson: (list: DayList, id: string, to: PersonChange) =>
      change(list, (current) => withPerson(current, id, to)),
    async begin(list: DayList, people: readonly ToTell[]): Promise<void> {
      await stored.change(list.id, (current) => {
        // A list that another page erased meanwhile brings nobody back.
        return { ...(current ?? list), people: [...(current?.people ?? []), ...people] };
      });
      await refresh();
    },
    async erase(list: DayList): Promise<void> {
      await stored.changeAll(new Map(), [list.id]);
      await refresh();
    },
  };
}

type CallVerbs = Pick<DayListDesk, 'holder' | 'take' | 'release' | 'attempt' | 'takeBack' | 'close'>;

/** One call out: taken by one desk at a time, tried, ticked, taken back. */
function callVerbs({ state, notices, ports: { clock, newId } }: Parts, writing: Writing): CallVerbs {
  const { lists, changePerson } = writing;
  /** This page, for as long as it stands. */
  const desk = newId();
  const by = () => state.settings.value.secretaryName;
  const now = (listId: string, id: string): ToTell | undefined =>
    lists.value.find((list) => list.id === listId)?.people.find((person) => person.id === id);
  return {
    holder(person) {
      const claim = personHolder(person, state.now.value);
      return claim && { ...claim, isHere: claim.desk === desk };
    },
    async take(list, id, isOver = false) {
      await changePerson(list, id, (isOver ? takenOver : taken)({ by: by(), desk, at: clock.now() }));
      const claim = now(list.id, id)?.claim;
      if (claim && claim.desk !== desk)
        notices.tell(state.labels.value.message.callbacks.taken(claim.by), 'warning');
    },
    release: (list, id) => changePerson(list, id, released(desk)),
    attempt: (list, id, result) => changePerson(list, id, tried({ at: clock.now(), by: by(), result })),
    async takeBack(list, { id, attempts, done }) {
      const last = attempts.at(-1);
      if (done?.how === 'closed') return changePerson(list, id, reopened(done.at, done.by));
      if (last) await changePerson(list, id, untried(last));
    },
    close: (list, id) => changePerson(list, id, closed(clock.now(), by())),
  };
}

export function createDayListDesk(parts: Parts): DayListDesk {
  const { state, ports } = parts;
  const { clock, newId } = ports;
  const writing = createWriting(parts);
  const { lists, refresh, change, erase } = writing;
  return {
    ...callVerbs(parts, writing),
    lists,
    refresh,
    erase,
    forgetPeople: writing.forgetPeople,
    async start() {
      await refresh();
      return ports.store.onChange(({ kind }) => {
        if (kind === dayListCard.kind) refresh().catch((error: unknown) => ports.report('dayLists', error));
      });
    },
    async add(of, people) {
      const author = state.settings.value.secretaryName;
      const begun = { ...of, id: newId(), createdAt: clock.now(), author, people: [] };
      const there = lists.value.find((list) => isSameDay(list, of)) ?? begun;
      const added = people.map((person) => newPerson(person, newId()));
      await writing.begin(there, added);
    },
    forget: (list, id) =>
      list.people.some((person) => person.id !== id)
        ? change(list, (current) => ({ ...current, people: current.people.filter((one) => one.id !== id) }))
        : erase(list),
    script: ({ practiceId }) => dayListScript(state, practiceId),
    words: (list, person) => wordsFor(state, list, person),
  };
}
