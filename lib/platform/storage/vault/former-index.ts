/** The journal's index as builds before wrote it, and how a line gets today's. Runs wherever storage does. */
import { fieldsOf } from '../../../domain/record/row';
import { same } from '../../../domain/record/same';
import type { Database } from '../database';
import { closeLine, enterCall, entryOf } from '../journal-writing';
import { type Parts, ready } from '../parts';
import type { Seal } from '../seal';

/** Where it is remembered that no line has the index of an earlier build any more. */
const INDEX = 'journalIndex';

/** Known once for each connection: a look into the index itself would wade through all that was taken out of it. */
const renewed = new WeakSet<Database>();

/** Whether some lines may still have what an earlier build wrote into the index. */
export const hasFormerTerms = async (database: Database, seal: Seal): Promise<boolean> => {
  if (!seal.formerTerms || renewed.has(database)) return false;
  if (!(await database.get('marks', INDEX))) return true;
  renewed.add(database);
  return false;
};

export const rememberRenewed = (database: Database): Promise<unknown> => database.put('marks', 2, INDEX);

const termsIn = (row: unknown): unknown[] => {
  const { terms } = fieldsOf(row);
  return Array.isArray(terms) ? terms : [];
};

/** Makes the terms of a line anew that an earlier build wrote; its content stays as it is. */
export async function renewTerms(parts: Parts, row: unknown): Promise<void> {
  const { id, order, body } = fieldsOf(row);
  const former = termsIn(row);
  if (typeof id !== 'string' || typeof order !== 'number') return;
  // An open one has its words in these terms only.
  if (!parts.seal.isClosed(body)) return closeLine(parts, row);
  if (!former.some((term) => parts.seal.formerTerms?.includes(term))) return;
  const entry = await entryOf(parts.seal, row);
  if (!entry) await enterCall(parts, id);
  // One that nobody can open any more, nor its call, is found by nothing.
  const terms = entry ? await parts.seal.indexed(entry.terms) : [];
  const { database } = await ready(parts);
  const { store, done } = database.transaction('journal', 'readwrite', { durability: 'relaxed' });
  const stands = await store.get([order, id]);
  // The same terms are of the same words, whatever else was written meanwhile.
  if (same(termsIn(stands), former)) await store.put({ ...fieldsOf(stands), terms });
  await done;
}
