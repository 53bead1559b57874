/** Practices in number: found, copied, put in order, archived and taken away; each change can be undone. */
import type { Practice, PracticeDraft } from '../../domain/practice/practice';
import { copyOfPractice } from '../../domain/practice/practice-copy';
import { findPractices, movedBy, rankAfter } from '../../domain/practice/practice-list';
import { isReviewDue } from '../../domain/practice/practice-review';
import { civilNow } from '../../domain/text/civil-time';
import type { AppState } from '../app-state';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { AgendaDesk } from './agenda-desk';
import { createPracticeChoice } from './practice-choice';
import type { PracticeDesk } from './practice-desk';
import { createPracticeSaving, type PracticeSaving } from './practice-saving';

type Standing = NonNullable<Practice['standing']>;

export interface PracticeListDesk extends PracticeSaving {
  /** Those answered for that are meant by these letters, in their order. */
  find(query: string): readonly Practice[];
  /** The same for the panel: at first the one of its page, then the last five, then all others. */
  offered(query: string): readonly Practice[];
  /** From now on she answers for it in this tab, and the call on screen is its. */
  choose(practice: Practice): void;
  /** What waits there, and what its clock says. */
  standingOf(practice: Practice): readonly string[];
  /** Another practice like this one, to be named and changed before it is saved. */
  copyOf(practice: Practice, name: string): PracticeDraft;
  /** Archives, takes away or takes up again. Nothing of it is erased: its calls keep its name. */
  setStanding(practice: Practice, standing: Standing): Promise<void>;
  move(id: string, by: -1 | 1): Promise<void>;
  /** Throws an invented one away with all that was noted for it; not while a call of it is open. */
  discardExample(practice: Practice): Promise<void>;
  /** Somebody has read the whole card today. */
  noteReview(id: string): Promise<void>;
  isReviewDue(practice: Practice): boolean;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'keeper' | 'newId'>;
  readonly practices: Pick<PracticeDesk, 'change' | 'changeSettings' | 'refresh' | 'saveDraft'>;
  readonly agenda: Pick<AgendaDesk, 'choose'>;
  readonly notices: Notices;
  readonly undo: { push(undo: () => boolean): void };
};

async function discard(
  { state, ports, practices, notices }: Omit<Parts, 'agenda' | 'undo'>,
  { id, name }: Practice,
) {
  const { activePracticeId, secretaryName } = state.settings.value;
  const gone = await ports.keeper.discardExample(id, {
    id: ports.newId(),
    kind: 'erased',
    at: ports.clock.now(),
    author: secretaryName,
    reference: '',
  });
  const words = state.labels.value.practices.discarded;
  // Neither can be taken back: no way back may be offered beside it.
  notices.tell(gone.ok ? words.done(name) : words.open, 'warning');
  if (gone.ok && activePracticeId === id) await practices.changeSettings({ activePracticeId: null });
  await practices.refresh();
}

export function createPracticeList({
  state,
  ports,
  practices,
  notices,
  undo,
  agenda,
}: Parts): PracticeListDesk {
  const today = ({ timeZone }: Pick<Practice, 'timeZone'>) => civilNow(ports.clock.now(), timeZone).date;
  const put = (id: string, standing: Practice['standing']) =>
    practices.change(id, (stored) => ({ ...stored, standing }));
  return {
    ...createPracticeChoice({ state, practices, agenda }),
    ...createPracticeSaving({ state, practices, notices, undo }),
    find: (query) => findPractices(state.practices.value, query),
    copyOf: (practice, name) => ({
      ...copyOfPractice(practice, ports.newId),
      name,
      rank: rankAfter(state.practices.value),
    }),
    async setStanding({ id, name, standing: before }, standing) {
      await put(id, standing);
      notices.tell(state.labels.value.practices.became[standing](name));
      undo.push(() => {
        void put(id, before);
        return true;
      });
    },
    async move(id, by) {
      const words = state.labels.value.practices;
      const ids = movedBy(state.practices.value, id, by);
      const place = ids.indexOf(id);
      // There is nothing to take back: no way back may be offered beside it.
      if (place === state.practices.value.findIndex((each) => each.id === id))
        return notices.tell(by < 0 ? words.isFirst : words.isLast, 'warning');
      const moved = state.practices.value.filter((each) => each.rank !== ids.indexOf(each.id));
      for (const each of moved)
        await practices.change(each.id, (stored) => ({ ...stored, rank: ids.indexOf(each.id) }));
      notices.tell(words.place(place + 1, ids.length), 'warning');
    },
    discardExample: (practice) => discard({ state, ports, practices, notices }, practice),
    noteReview: (id) => practices.change(id, (stored) => ({ ...stored, reviewedOn: today(stored) })),
    isReviewDue: (practice) => isReviewDue(practice, today(practice)),
  };
}
