/** For whom the next call is answered, among sixty: the page's own, the last five, or one found by a few letters. */
import { effect } from '@preact/signals';
import type { Practice } from '../../domain/practice/practice';
import { findPractices } from '../../domain/practice/practice-list';
import { queueOf } from '../../domain/settings';
import { type AppState, practiceOf, shownCall } from '../app-state';
import type { AgendaDesk } from './agenda-desk';
import type { PracticeDesk } from './practice-desk';
import { hourShown } from './practice-hour';

type Parts = {
  readonly state: AppState;
  readonly practices: Pick<PracticeDesk, 'changeSettings'>;
  readonly agenda: Pick<AgendaDesk, 'choose'>;
};

/** Offered before a letter is typed: five, besides the one that she answers for now. */
const RECENT = 5;

/** Keeps the last ones that she answered for; where there is one practice there is nothing to keep. */
function followRecent({ state, practices }: Omit<Parts, 'agenda'>) {
  const note = (id: string) => {
    const before = state.settings.peek().recentPracticeIds;
    if (before[0] === id) return;
    const others = before.filter((other) => other !== id);
    void practices.changeSettings({ recentPracticeIds: [id, ...others].slice(0, RECENT + 1) });
  };
  effect(() => {
    const id = shownCall(state)?.practiceId;
    if (id && state.practices.value.length > 1) note(id);
  });
  return note;
}

const pageId = ({ tab }: AppState): string | null =>
  tab.value?.shown.state === 'found' ? tab.value.shown.practiceId : null;

export function createPracticeChoice({ state, practices, agenda }: Parts) {
  const note = followRecent({ state, practices });
  const now = () => practiceOf(state, shownCall(state))?.id ?? null;
  const firstIds = (): readonly string[] => {
    const recent = state.settings.value.recentPracticeIds.filter((id) => id !== now());
    const shown = pageId(state);
    return [...(shown !== null && shown !== now() ? [shown] : []), ...recent.slice(0, RECENT)];
  };
  return {
    offered(query: string): readonly Practice[] {
      const all = state.practices.value;
      if (query.trim()) return findPractices(all, query);
      const first = firstIds().flatMap((wanted) => all.find(({ id }) => id === wanted) ?? []);
      return [...new Set([...first, ...all])];
    },
    choose(practice: Practice) {
      agenda.choose(practice.id);
      note(practice.id);
    },
    standingOf({ id }: Practice): readonly string[] {
      const words = state.labels.value.practices.layer;
      const { waiting, overflow } = queueOf(state.settings.value, id);
      const calls = state.calls.value.filter(({ practiceId }) => practiceId === id).length;
      return [
        ...(id === now() ? [words.now] : []),
        ...(id === pageId(state) ? [words.here] : []),
        hourShown(state, state.now.value, id),
        ...(calls > 0 ? [words.calls(calls)] : []),
        ...(waiting > 0 ? [words.lines(waiting)] : []),
        ...(overflow ? [words.overflow] : []),
      ];
    },
  };
}
