/** Everything that is kept here as one copy, out; runs wherever storage does. */
import type { Progress } from '../../../app/keeping-ports';
import type { BackupCopy, CopyEntry } from '../../../domain/privacy/backup/backup-copy';
import type { Card } from '../../../domain/record/card';
import { fieldsOf } from '../../../domain/record/row';
import type { Parts } from '../parts';
import { readEverything, type Stored } from '../reading';
import { kindOf } from '../record-kind';
import { listSetAside } from '../set-aside';
import type { Cards } from './about-call';

/** A practice's own, or everything (null). */
export type Scope = { readonly practiceId: string | null };

const entryOf = (id: string, { head, content }: Stored<unknown>): CopyEntry => ({
  id,
  revision: head.revision,
  ...(head.gone === null ? {} : { gone: head.gone }),
  ...(content ? { value: content.value, history: content.history } : {}),
});

const belongs = (card: Card<unknown>, { content }: Stored<unknown>, { practiceId }: Scope): boolean =>
  practiceId === null || (content !== null && card.practiceOf?.(content.value) === practiceId);

/** The kinds that a copy takes along. */
const copied = (cards: Cards): Cards => cards.filter(({ staysHere }) => !staysHere);

const setAsideOf = async (parts: Parts, { practiceId }: Scope): Promise<BackupCopy['setAside']> =>
  (await listSetAside(parts)).filter(
    ({ json }) => practiceId === null || fieldsOf(JSON.parse(json))['practiceId'] === practiceId,
  );

/** Reads all of it. */
export const takeCopy = async (
  parts: Parts,
  cards: Cards,
  { scope, onProgress }: { readonly scope: Scope; readonly onProgress?: Progress },
): Promise<BackupCopy> => {
  const records: Record<string, CopyEntry[]> = {};
  const kinds = copied(cards);
  for (const [at, card] of kinds.entries()) {
    onProgress?.(at, kinds.length);
    const found = await readEverything(parts, kindOf(card));
    const entries = found
      .filter(({ stored }) => belongs(card, stored, scope))
      .map(({ id, stored }) => entryOf(id, stored));
    if (entries.length > 0) records[card.kind] = entries;
  }
  onProgress?.(kinds.length, kinds.length);
  return { records, setAside: await setAsideOf(parts, scope) };
};
