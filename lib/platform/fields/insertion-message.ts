/** An insertion as the panel sends it to scripts of the page. Runs in the page, isolated world. */
import type { Insertion } from './document-fields';

/** Reads it by hand, since a page script carries no zod; null when it is none. */
export function readInsertion(raw: unknown): Insertion | null {
  const { type, text, caretFromEnd }: Partial<Record<string, unknown>> = Object(raw);
  if (type !== 'insert' || typeof text !== 'string') return null;
  return { text, caretFromEnd: typeof caretFromEnd === 'number' ? caretFromEnd : 0 };
}
