/** One call on the list: when, who, how urgent, why, for whom, and where its message stands. */
import { dateTimeShown } from '../../lib/app/practice/practice-hour';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry';
import { useApp } from '../kit/app-context';
import { WalkedRow } from '../kit/list/WalkedList';
import { AsRow, Private } from '../kit/Private';
import { usePageLabels } from '../kit/words/page-labels';
import { useJournal } from './journal-context';

type JournalRowProps = {
  readonly entry: JournalEntry;
  /** Pixels from the top of the list. */
  readonly start: number;
  /** `of` is null while the end of the list was not read. */
  readonly place: { readonly index: number; readonly of: number | null };
};

function Tick({ entry, isTicked }: { readonly entry: JournalEntry; readonly isTicked: boolean }) {
  const { desk } = useJournal();
  return (
    <span
      class="tick"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        desk.tick(entry);
      }}
    >
      {isTicked ? '☑' : '☐'}
    </span>
  );
}

export function JournalRow({ entry, start, place }: JournalRowProps) {
  const { state } = useApp('state');
  const { desk } = useJournal();
  const { journal, levels } = usePageLabels();
  const isTicked = desk.ticked.value.has(entry.id);
  return (
    <WalkedRow
      id={`entry-${entry.id}`}
      class="journal-row"
      start={start}
      place={place}
      isTicked={isTicked}
      isCurrent={desk.currentId.value === entry.id}
      rowId={entry.id}
      onPick={() => void desk.open(entry.id)}
    >
      <AsRow rowId={entry.id}>
        <Tick entry={entry} isTicked={isTicked} />
        <span class="when">{dateTimeShown(state, -entry.order, entry.practiceId)}</span>{' '}
        <b class="who">
          <Private text={entry.name || journal.unnamed} />
          {entry.birthDate && (
            <small>
              {' '}
              <Private text={entry.birthDate} />
            </small>
          )}
        </b>{' '}
        <span class="level" data-level={entry.level}>
          {levels[entry.level]}
        </span>{' '}
        <span class="why">
          <Private text={entry.reason || journal.noReason} />
        </span>{' '}
        <span class="where">
          {[entry.recipientName, journal.statuses[entry.status]].filter(Boolean).join(' · ')}
        </span>
      </AsRow>
    </WalkedRow>
  );
}
