/** What insert.js does with the fields of its document. Runs in the page, isolated world. */
import { createAbbreviations } from './abbreviations';
import { type Caret, moveBack } from './caret';
import type { Insertion, Writer } from './document-fields';
import { hasOwnModel } from './editor-kinds';
import type { FieldMemory } from './field-memory';
import { insertText, waitForEditor } from './insert-text';

/** The longest time after which an editor has seen what is selected in it: Slate looks every tenth of a second. Milliseconds. */
const SELECTION_MS = 120;

async function write(caret: Caret, { text, caretFromEnd }: Insertion): Promise<boolean> {
  const isInPlace = await insertText(caret, text);
  if (isInPlace) moveBack(caret.element, caretFromEnd);
  return isInPlace;
}

/** Writes in the fields that `memory` knows. */
export function createWriter(memory: FieldMemory): Writer {
  /** Nothing waits in a plain field: a letter typed meanwhile would take the place of what is selected. */
  const replaceSelected = async (insertion: Insertion): Promise<boolean> => {
    const field = memory.last()?.element;
    if (field && hasOwnModel(field)) await waitForEditor(SELECTION_MS);
    memory.look();
    const caret = memory.last();
    return caret !== null && write(caret, insertion);
  };
  return {
    insert: async (caret, insertion) => {
      await waitForEditor();
      return write(caret, insertion);
    },
    onTyped: createAbbreviations(memory, replaceSelected),
  };
}
