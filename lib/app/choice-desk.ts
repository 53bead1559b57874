/** What she chooses for herself in one act, and can take back: a key, all keys, the settings of another desk. */
import type { Settings } from '../domain/settings';
import type { AppState } from './app-state';
import type { UndoStack } from './call/undo-stack';
import type { Notices } from './notices';

export interface ChoiceDesk {
  /** Keeps it, says `said`, and offers the way back: these settings alone, whatever else was chosen meanwhile. */
  choose(patch: Partial<Settings>, said: string): Promise<void>;
  /** Says what was done, and offers the way back from it. */
  did(said: string, back: () => Promise<unknown>): void;
}

type Parts = {
  readonly state: Pick<AppState, 'settings'>;
  readonly practices: { changeSettings(patch: Partial<Settings>): Promise<void> };
  readonly notices: Notices;
  readonly undo: Pick<UndoStack, 'push'>;
};

export function createChoiceDesk({ state, practices, notices, undo }: Parts): ChoiceDesk {
  const did = (said: string, back: () => Promise<unknown>) => {
    notices.tell(said);
    undo.push(() => {
      void back();
      return true;
    });
  };
  return {
    did,
    async choose(patch, said) {
      const before = state.settings.value;
      const names = Object.keys(patch) as (keyof Settings)[];
      const back: Partial<Settings> = Object.fromEntries(names.map((name) => [name, before[name]]));
      await practices.changeSettings(patch);
      did(said, () => practices.changeSettings(back));
    },
  };
}
