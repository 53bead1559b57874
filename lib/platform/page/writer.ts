/** What insert.js does with the fields of its document. Runs in the page, isolated world. */
import { moveBack } from './caret';
import type { Writer } from './document-fields';
import type { FieldMemory } from './field-memory';
import { insertText } from './insert-text';

/** Writes in the fields that `memory` knows. */
export function createWriter(_memory: FieldMemory): Writer {
  return {
    insert: async (caret, { text, caretFromEnd }) => {
      const isInPlace = await insertText(caret, text);
      if (isInPlace) moveBack(caret.element, caretFromEnd);
      return isInPlace;
    },
    onKey: () => undefined,
  };
}
