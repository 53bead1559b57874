/** The journal: every call and message kept on this machine, and what is made of them at the end of the day. */
import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { JOURNAL_VIEWS, type JournalView } from '../../lib/app/journal/journal';
import { useApp } from '../kit/app-context';
import { ViewButtons } from '../kit/choice/ViewSwitch';
import { NoticeLine } from '../kit/NoticeLine';
import { usePageLabels } from '../kit/words/page-labels';
import { BackupLine } from '../privacy/BackupLine';
import { KeepingLine } from '../privacy/KeepingLine';
import { LossAlert } from '../privacy/LossAlert';
import { VaultLine } from '../privacy/VaultLine';
import { DayLists } from './day-lists/DayLists';
import { ExportQuestion } from './ExportQuestion';
import { HandoverSheet } from './HandoverSheet';
import { IncidentRegister } from './IncidentRegister';
import { JournalCalls } from './JournalCalls';
import { JournalDigest } from './JournalDigest';
import { useJournal } from './journal-context';
import { PracticePicture } from './PracticePicture';

const VIEWS: Readonly<Record<JournalView, FunctionComponent>> = {
  calls: JournalCalls,
  digest: JournalDigest,
  handover: HandoverSheet,
  incidents: IncidentRegister,
  picture: PracticePicture,
  dayLists: DayLists,
};

/** Views that tell of several people at once. */
const SHEETS: readonly JournalView[] = ['digest', 'handover', 'incidents', 'dayLists'];

/** With a passphrase, a sheet comes onto paper by its own button only: the browser's own command prints none of it. */
function useGuardedPaper(shown: JournalView): boolean {
  const { vault } = useApp('vault');
  const { out } = useJournal();
  const isFree = out.isSheetFree.value;
  useLayoutEffect(() => {
    if (isFree) out.sendToPrinter();
  }, [isFree, out]);
  return vault.state.value !== 'none' && SHEETS.includes(shown) && !isFree;
}

export function JournalPage() {
  const { state, vault } = useApp('state', 'vault');
  const journal = useJournal();
  const { journal: words } = usePageLabels();
  const isLocked = vault.state.value === 'locked';
  const shown = journal.view.value;
  const View = VIEWS[shown];
  const isGuarded = useGuardedPaper(shown);
  const ref = useRef<HTMLElement>(null);
  // What had the focus went with the view before, this very moment: the keyboard goes on from the name of the new one.
  useLayoutEffect(() => {
    if (shown && document.activeElement === document.body)
      ref.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [shown]);
  return (
    <main ref={ref} class="page journal" data-view={shown} data-masked={state.masked.value}>
      <header class="journal-head">
        <h1>{words.title}</h1>
        <ViewButtons
          label={words.title}
          views={JOURNAL_VIEWS.map((id) => ({ id, name: words.views[id], keys: `journal.${id}` as const }))}
          shownId={shown}
          onShow={(id) => {
            journal.view.value = id;
          }}
        />
      </header>
      <NoticeLine />
      <LossAlert />
      <KeepingLine />
      <BackupLine />
      <VaultLine />
      {!isLocked && <ExportQuestion />}
      {/* Hidden and not taken away: what was being written is there again once it is opened. */}
      {isGuarded && <p class="paper-only">{words.printGuarded}</p>}
      <div class="journal-view" hidden={isLocked} data-guarded={isGuarded}>
        <View />
      </div>
    </main>
  );
}
