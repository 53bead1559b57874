/** Every action of a call can be taken back: each pushes the way to undo itself. */

const DEPTH = 50;

/** What became of an undo; each is the name of the sentence that tells it. */
type UndoOutcome = 'undone' | 'nothingToUndo' | 'deskFull';

export type UndoStack = {
  /** `undo` gives false when there is no room for what it would bring back: it then stays the next to be undone. */
  push(undo: () => boolean): void;
  undo(): UndoOutcome;
  /** Locked: what it would bring back is not to be read. */
  clear(): void;
};

export function createUndoStack(): UndoStack {
  const steps: (() => boolean)[] = [];
  return {
    push(undo) {
      steps.push(undo);
      if (steps.length > DEPTH) steps.shift();
    },
    undo() {
      const step = steps.pop();
      if (!step) return 'nothingToUndo';
      if (step()) return 'undone';
      steps.push(step);
      return 'deskFull';
    },
    clear: () => void steps.splice(0),
  };
}
