/** The fields of one document: remembered once the panel is wanted, written to once insert.js has come. Runs in the page, isolated world. */
import type { Caret } from './caret';
import { isForeignFrame } from './deep-focus';
import { createFieldMemory, type FieldMemory, type FocusBefore } from './field-memory';

const KEY = 'decroche:fields';

/** How an insertion ended: refused by the field; or its caret is in a frame that only the frame's own script can reach. */
export type InsertEnd = 'done' | 'refused' | 'elsewhere';

/** A text, and how many characters before its end the caret then stands. */
export type Insertion = { readonly text: string; readonly caretFromEnd: number };

/** What insert.js does with the fields. */
export type Writer = {
  /** Inserts at a caret where the page has the focus; true when the field then holds the text there. */
  readonly insert: (caret: Caret, insertion: Insertion) => Promise<boolean>;
  /** A trusted key, or what one wrote, before any script of the page heard it. */
  readonly onTyped: (event: Event) => void;
};

export type DocumentFields = {
  readonly memory: FieldMemory;
  /** Puts text at the last caret. */
  readonly insert: (insertion: Insertion) => Promise<InsertEnd>;
  /** insert.js has come. */
  readonly join: (writer: Writer) => void;
};

/** Remembers the fields of this document, but for `getHost`, our own element; `before`: what is known of the time before. */
export function createDocumentFields(
  getHost: () => Element | undefined,
  before?: FocusBefore,
): DocumentFields {
  let joined: Writer | null = null;
  const writing = Promise.withResolvers<Writer>();
  const onTyped = (event: Event) => {
    if (event.isTrusted) joined?.onTyped(event);
  };
  const memory = createFieldMemory(getHost, onTyped, before);
  return {
    memory,
    insert: async (insertion) => {
      const caret = memory.restore() ? memory.last() : null;
      if (!caret) return 'refused';
      if (isForeignFrame(caret.element)) return 'elsewhere';
      const { insert } = await writing.promise;
      return (await insert(caret, insertion)) ? 'done' : 'refused';
    },
    join: (writer) => {
      joined = writer;
      writing.resolve(writer);
    },
  };
}

/** Leaves the fields for insert.js; globals of an isolated world are hidden from the page. */
export const leaveFields = (fields: DocumentFields): void => {
  Reflect.set(globalThis, KEY, fields);
};

/** The fields of this document; undefined where the page script did not start. */
export const findFields = (): DocumentFields | undefined => Reflect.get(globalThis, KEY);
