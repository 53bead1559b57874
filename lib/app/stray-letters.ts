/** Letters that no field took are never dropped without a word: a name typed over « qui appelle » goes where names are written. */
import { requestFocus, shownCall, type Writes } from './app-state';
import type { CallDesk } from './call/call-verbs';
import type { UndoStack } from './call/undo-stack';
import type { Notices } from './notices';

export type StrayLetters = {
  readonly letters: string;
  /** How many of them were taken for keys, the last things done. */
  readonly commands: number;
  /** Where single letters are keys; null where none are. */
  readonly zone: string | null;
  /** The first letters of their word. */
  readonly beginsWord: boolean;
};

type Parts = {
  readonly state: Writes<'focusRequest'>;
  readonly calls: Pick<CallDesk, 'changeNotes'>;
  readonly notices: Notices;
  readonly undo: UndoStack;
};

const nameWith = (name: string, { letters, beginsWord }: StrayLetters): string =>
  beginsWord && name !== '' ? `${name} ${letters}` : name + letters;

export function createStrayLetters({ state, calls, notices, undo }: Parts): (stray: StrayLetters) => void {
  const toName = (stray: StrayLetters): void => {
    for (let taken = 0; taken < stray.commands; taken++) undo.undo();
    calls.changeNotes({ callerName: nameWith(shownCall(state)?.notes.callerName ?? '', stray) });
    requestFocus(state, 'callerName');
    const { callDesk, fields } = state.labels.value;
    if (stray.beginsWord) notices.tell(callDesk.toName(fields.short.callerName));
  };
  return (stray) => {
    if (state.overlay.value !== 'none') return;
    const { callDesk } = state.labels.value;
    if (!shownCall(state)) notices.tell(callDesk.nowhere(state.globalKeys.value.call), 'warning');
    // Elsewhere nobody can tell for which field they were meant, and an answer to a danger sign is not taken back by a guess.
    else if (stray.zone !== 'caller') notices.tell(callDesk.astray, 'warning');
    else toName(stray);
  };
}
