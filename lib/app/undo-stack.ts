/** Every action of a call can be taken back: each pushes the way to undo itself. */

const DEPTH = 50;

export type UndoStack = {
  push(undo: () => void): void;
  /** False when nothing is left to undo. */
  undo(): boolean;
};

export function createUndoStack(): UndoStack {
  const steps: (() => void)[] = [];
  return {
    push(undo) {
      steps.push(undo);
      if (steps.length > DEPTH) steps.shift();
    },
    undo() {
      const step = steps.pop();
      step?.();
      return step !== undefined;
    },
  };
}
