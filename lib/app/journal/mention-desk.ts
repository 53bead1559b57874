/**
 * What stands of a person outside of her calls: a line of « À prévenir », a remark that names her after all, a form that was begun
 * and not saved. A request takes those that are ticked, found by the words with which her calls are searched.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { answersSearch, indexTerms, searchedBeginnings } from '../../domain/journal/journal-terms';
import type { Remark } from '../../domain/journal/remark';
import { remarkCard } from '../../domain/journal/remark.record';
import type { DayList, ToTell } from '../../domain/message/day-list';
import { dayListCard } from '../../domain/message/day-list.record';
import { french } from '../../domain/text/language/french';
import { createForgettable } from '../privacy/forgettable';
import { type Begun, begunIn, begunTerms, eraseBegun } from './begun-mentions';
import type { JournalParts } from './journal-parts';

type Listed = {
  readonly kind: 'toTell';
  readonly id: string;
  readonly list: DayList;
  readonly person: ToTell;
};
type Remarked = { readonly kind: 'remarks'; readonly id: string; readonly remark: Remark };
export type Mention = Begun | Listed | Remarked;

type MentionCounts = Readonly<Record<Mention['kind'], number>>;

export interface MentionDesk {
  /** Empty while nobody is searched. */
  readonly found: ReadonlySignal<readonly Mention[]>;
  readonly ticked: ReadonlySignal<ReadonlySet<string>>;
  tick(id: string): void;
  untick(): void;
  /** Those that are found and ticked. */
  chosen(): readonly Mention[];
  /** In one line, as it is read, and handed over. */
  textOf(mention: Mention): string;
  /** Erases them; what it gives puts them back. */
  erase(mentions: readonly Mention[]): Promise<() => Promise<void>>;
  refresh(): Promise<void>;
  forgetPeople(): void;
}

export function countMentions(mentions: readonly Mention[]): MentionCounts {
  const count = (wanted: Mention['kind']): number => mentions.filter(({ kind }) => kind === wanted).length;
  return { toTell: count('toTell'), remarks: count('remarks'), halfForms: count('halfForms') };
}

const NOTHING = { texts: [], names: [], phones: [], birthDates: [], facets: [] };

const termsOf = (mention: Mention): string[] => {
  if (mention.kind === 'halfForms') return begunTerms(mention);
  if (mention.kind === 'remarks') return indexTerms({ ...NOTHING, texts: [mention.remark.text] });
  const { name, phone, birthDate } = mention.person;
  return indexTerms({ ...NOTHING, names: [name], phones: [phone], birthDates: [birthDate] });
};

const textOf = (mention: Mention): string => {
  if (mention.kind === 'halfForms') return mention.line.join(' · ');
  if (mention.kind === 'remarks') return mention.remark.text;
  const { hour, name, birthDate, phone } = mention.person;
  return [french.day(mention.list.day), hour, name, birthDate, phone].filter(Boolean).join(' · ');
};

const mentionsIn = (lists: readonly DayList[], remarks: readonly Remark[]): Mention[] => [
  ...lists.flatMap((list) =>
    list.people.map((person): Mention => ({ kind: 'toTell', id: person.id, list, person })),
  ),
  ...remarks.map((remark): Mention => ({ kind: 'remarks', id: remark.id, remark })),
];

/** Takes them out of the disk and gives what puts them back; a list goes with its last line, and comes with its first. */
function eraser({ app, ports }: Pick<JournalParts, 'app' | 'ports'>) {
  const [lists, remarks] = [ports.store.of(dayListCard), ports.store.of(remarkCard)];
  const eraseListed = async ({ list, person }: Listed): Promise<void> => {
    await lists.change(
      list.id,
      (current) => current && { ...current, people: current.people.filter(({ id }) => id !== person.id) },
    );
    const left = await lists.byId(list.id);
    if (left?.people.length === 0) await lists.changeAll(new Map(), [list.id]);
  };
  const restoreListed = ({ list, person }: Listed) =>
    lists.change(list.id, (current) => ({
      ...(current ?? list),
      people: [...(current?.people ?? []), person],
    }));
  const erase = (mention: Listed | Remarked): Promise<unknown> =>
    mention.kind === 'toTell' ? eraseListed(mention) : remarks.changeAll(new Map(), [mention.id]);
  const restore = (mention: Listed | Remarked): Promise<unknown> =>
    mention.kind === 'toTell' ? restoreListed(mention) : remarks.change(mention.id, () => mention.remark);
  return async (mentions: readonly Mention[]): Promise<() => Promise<void>> => {
    const kept = mentions.filter((mention) => mention.kind !== 'halfForms');
    for (const mention of kept) await erase(mention);
    const restoreBegun = await eraseBegun(
      app.forms,
      mentions.filter((mention) => mention.kind === 'halfForms'),
    );
    return async () => {
      for (const mention of kept) await restore(mention);
      await restoreBegun();
    };
  };
}

type Sought = { readonly filters: ReadonlySignal<{ readonly text: string }> };
type DayLists = { readonly lists: ReadonlySignal<readonly DayList[]>; refresh(): Promise<void> };

export function createMentionDesk(parts: JournalParts, { filters }: Sought, dayLists: DayLists): MentionDesk {
  const ticked = signal<ReadonlySet<string>>(new Set());
  const erase = eraser(parts);
  const remarks = createForgettable(() => parts.ports.store.of(remarkCard).all());
  const refresh = async (): Promise<void> => {
    // Begun together: with the lock in between, the second would be read after it.
    await Promise.all([remarks.refresh(), dayLists.refresh()]);
  };
  const found = computed((): readonly Mention[] => {
    const beginnings = searchedBeginnings(filters.value.text);
    if (beginnings.length === 0) return [];
    const begun = begunIn(parts.app.forms.all());
    return [...mentionsIn(dayLists.lists.value, remarks.list.value), ...begun].filter((mention) =>
      answersSearch(termsOf(mention), { exact: [], beginnings }),
    );
  });
  return {
    found,
    ticked,
    tick(id) {
      const next = new Set(ticked.value);
      if (!next.delete(id)) next.add(id);
      ticked.value = next;
    },
    untick() {
      ticked.value = new Set();
    },
    chosen: () => found.value.filter(({ id }) => ticked.value.has(id)),
    textOf,
    async erase(mentions) {
      const restore = await erase(mentions);
      await refresh();
      return restore;
    },
    refresh,
    forgetPeople() {
      remarks.forget();
      ticked.value = new Set();
    },
  };
}
