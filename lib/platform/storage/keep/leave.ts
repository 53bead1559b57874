/** The end of a contract: all that one practice has is erased, when it was given back. Runs wherever storage does. */
import type { BegunReceipt } from '../../../app/keeping-ports';
import { Call } from '../../../domain/call/call';
import { callCard } from '../../../domain/call/call.record';
import type { RightsReceipt } from '../../../domain/journal/journal-record';
import { Practice } from '../../../domain/practice/practice';
import { practiceCard } from '../../../domain/practice/practice.record';
import type { BackupCopy } from '../../../domain/privacy/backup/backup-copy';
import { fieldsOf } from '../../../domain/record/row';
import { fail, ok, type Result } from '../../../domain/text/result';
import type { Parts } from '../parts';
import { readEverything } from '../reading';
import { kindOf } from '../record-kind';
import { readSetAside } from '../set-aside';
import type { Cards } from './about-call';
import type { Due, Single } from './due';
import { purge, type Walk } from './purge';

type Held = Single & { readonly revision: number };

/** All records of a practice; its own last, so that an erasing that was cut short is found again. */
const heldBy = async (parts: Parts, cards: Cards, practiceId: string): Promise<Held[]> => {
  const isLast = ({ card }: Held) => (card.kind === practiceCard.kind ? 1 : 0);
  const found = await Promise.all(
    cards
      .filter(({ practiceOf }) => practiceOf)
      .map(async (card) =>
        (await readEverything(parts, kindOf(card))).flatMap(({ stored: { head, content } }): Held[] =>
          content && card.practiceOf?.(content.value) === practiceId
            ? [{ card, record: content.value, revision: head.revision }]
            : [],
        ),
      ),
  );
  return found.flat().toSorted((a, b) => isLast(a) - isLast(b));
};

const setAsideOf = async (parts: Parts, practiceId: string): Promise<string[]> =>
  (await readSetAside(parts)).flatMap(({ entry, raw }) =>
    entry && fieldsOf(raw)['practiceId'] === practiceId ? [entry.id] : [],
  );

const isOpen = ({ card, record }: Held): boolean =>
  card.kind === callCard.kind && Call.parse(record).status !== 'ended';

/** True when the file has the record as it stands here. */
const isGiven = ({ records }: BackupCopy, { card, record, revision }: Held): boolean =>
  records[card.kind]?.some((entry) => entry.id === card.idOf(record) && entry.revision >= revision) === true;

const purgeAll = (
  parts: Parts,
  walk: Walk,
  { practiceId, begun }: { readonly practiceId: string; readonly begun: BegunReceipt },
): Promise<RightsReceipt | null> => {
  const select = async (): Promise<Due> => ({
    calls: [],
    singles: await heldBy(parts, walk.cards, practiceId),
    setAside: await setAsideOf(parts, practiceId),
  });
  return purge(parts, walk, { select, begun });
};

/** Throws an invented practice away with all that was noted for it; nothing where it is a real one, or still on the line. */
export const discardExample = async (
  parts: Parts,
  walk: Walk,
  asked: { readonly practiceId: string; readonly begun: BegunReceipt },
): Promise<Result<RightsReceipt, 'open' | 'nothing'>> => {
  const held = await heldBy(parts, walk.cards, asked.practiceId);
  const own = held.find(({ card }) => card.kind === practiceCard.kind);
  if (!(own && Practice.parse(own.record).isExample)) return fail('nothing');
  if (held.some(isOpen)) return fail('open');
  const receipt = await purgeAll(parts, walk, asked);
  return receipt ? ok(receipt) : fail('nothing');
};

/** Erases a practice that was given back in `given`; nothing when it is still on the line, or was written since. */
export const leave = async (
  parts: Parts,
  walk: Walk,
  asked: { readonly practiceId: string; readonly given: BackupCopy; readonly begun: BegunReceipt },
): Promise<Result<RightsReceipt, 'open' | 'changed' | 'nothing'>> => {
  const { practiceId, given, begun } = asked;
  const held = await heldBy(parts, walk.cards, practiceId);
  if (held.some(isOpen)) return fail('open');
  if (!held.every((one) => isGiven(given, one))) return fail('changed');
  const receipt = await purgeAll(parts, walk, { practiceId, begun });
  return receipt ? ok(receipt) : fail('nothing');
};
