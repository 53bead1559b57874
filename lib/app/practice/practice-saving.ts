/** The form of a practice in the settings: what was saved in it is taken back by one press, and stays as it was typed. */
import type { Practice, PracticeDraft } from '../../domain/practice/practice';
import { practiceCard } from '../../domain/practice/practice.record';
import { savedOver } from '../../domain/record/sides';
import { type AppState, practiceById } from '../app-state';
import type { Notices } from '../notices';
import type { PracticeDesk } from './practice-desk';

export interface PracticeSaving {
  /** Saves as `PracticeDesk.saveDraft` does, says so, and offers the way back. False when a needed field is still empty. */
  save(draft: PracticeDraft, base: Practice | null): Promise<boolean>;
  /** What the form shows once the record became `stored`: what was typed since `base`, and else what stands there now. */
  followed(draft: PracticeDraft, base: Practice, stored: Practice): PracticeDraft;
}

type Parts = {
  readonly state: AppState;
  readonly practices: Pick<PracticeDesk, 'change' | 'changeSettings' | 'saveDraft'>;
  readonly notices: Notices;
  readonly undo: { push(undo: () => boolean): void };
};

export function createPracticeSaving({ state, practices, notices, undo }: Parts): PracticeSaving {
  /** A new one leaves the list and no more: what was noted for it meanwhile keeps its name. */
  const takeAway = async (id: string, answeredBefore: string | null) => {
    await practices.change(id, (stored) => ({ ...stored, standing: 'removed' }));
    if (state.settings.value.activePracticeId === id)
      await practices.changeSettings({ activePracticeId: answeredBefore });
  };
  return {
    async save(draft, base) {
      const before = practiceById(state, draft.id);
      const answeredBefore = state.settings.value.activePracticeId;
      if (!(await practices.saveDraft(draft, base))) return false;
      const after = practiceById(state, draft.id);
      notices.tell(state.labels.value.practices.saved(draft.name));
      undo.push(() => {
        if (before && after)
          void practices.change(draft.id, (stored) =>
            savedOver(practiceCard, { base: after, mine: before })(stored),
          );
        else void takeAway(draft.id, answeredBefore);
        return true;
      });
      return true;
    },
    followed: (draft, base, stored) =>
      draft.region
        ? savedOver(practiceCard, { base, mine: { ...draft, region: draft.region } })(stored)
        : draft,
  };
}
