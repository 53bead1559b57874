/** The list of calls: what is searched, what is found, the one that is read, what is done with the ticked ones. */
import { useApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyLine } from '../kit/KeyHint';
import { ListWithDetail } from '../kit/list/ListWithDetail';
import { usePageLabels } from '../kit/words/page-labels';
import { JournalActions } from './JournalActions';
import { JournalDetail } from './JournalDetail';
import { JournalFilterBar } from './JournalFilterBar';
import { JournalList } from './JournalList';
import { useJournal } from './journal-context';

/** How much was found, read aloud when it changes. */
function FoundLine() {
  const { desk } = useJournal();
  const { journal } = usePageLabels();
  const count = desk.entries.value.length;
  const isWhole = desk.next.value === null;
  const found = isWhole ? journal.found(count) : journal.foundSoFar(count);
  return (
    <div class="hint found-line">
      <Said>{desk.isSearching.value && count === 0 ? journal.searching : found}</Said>
      <span>
        <KeyLine text={journal.keysHint} />
      </span>
    </div>
  );
}

export function JournalCalls() {
  const { desk } = useJournal();
  const { journal } = usePageLabels();
  const { state } = useApp('state');
  const isEmpty = desk.entries.value.length === 0 && !desk.isSearching.value;
  const { text, practiceId, recipientId, status, level, period } = desk.filters.value;
  const isFiltered = Boolean(text || practiceId || recipientId || status || level) || period !== 'always';
  return (
    <div class="journal-calls" data-masked={state.masked.value}>
      <JournalFilterBar />
      <JournalActions />
      <FoundLine />
      <ListWithDetail
        of="rows"
        list={
          isEmpty ? <p class="card hint">{isFiltered ? journal.nothing : journal.empty}</p> : <JournalList />
        }
        detail={<JournalDetail />}
      />
    </div>
  );
}
