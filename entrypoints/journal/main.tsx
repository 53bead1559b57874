/** The journal page: the same application as the panel, in a tab of its own, without an agenda underneath, and the journal over it. */
import { JournalPage } from '../../components/journal/JournalPage';
import { JournalContext } from '../../components/journal/journal-context';
import { focusSearch } from '../../components/journal/journal-focus';
import { drawApp } from '../../components/pages/AppRoot';
import { LockedPage } from '../../components/pages/LockedPage';
import { UnreadPage } from '../../components/pages/UnreadPage';
import { createJournal, JOURNAL_VIEWS } from '../../lib/app/journal/journal';
import { journalKeys } from '../../lib/app/journal/journal-keys';
import { followKeys } from '../../lib/app/keys/chosen-keys';
import { createPageApp } from '../../lib/app/pages/page-app';
import { listenToKeys } from '../../lib/platform/browser/keyboard';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { createConnection } from '../../lib/platform/storage/database';
import { launchProblem } from '../../lib/platform/storage/failures';
import { createJournalStore } from '../../lib/platform/storage/journal-store';

const open = createConnection();
const ports = createBrowserPorts(null, open);
const app = createPageApp(ports);
const journal = createJournal({ app, ports, store: createJournalStore(open) });

// A link of the panel asks for one of its views.
const asked = JOURNAL_VIEWS.find((view) => location.hash === `#${view}`);
if (asked) journal.view.value = asked;
// A page that begins anew, as it does when the desk is opened again, stands in the view where she was.
journal.view.subscribe((view) =>
  history.replaceState(null, '', view === JOURNAL_VIEWS[0] ? location.pathname : `#${view}`),
);

watchFailures('journal', app.tellFailure);
/** The page's own keys; and, rows of messages being masked here too, the one that reads a row again as in the panel. */
const hearKeys = (): void =>
  followKeys(app.state, (rows, until) => {
    const { keys: chosen } = app.state.settings.peek();
    const reveal = rows
      .filter(({ id }) => id === 'privacy.reveal')
      .map((row) => ({ ...row, run: app.privacy.revealRow }));
    listenToKeys([...reveal, ...journalKeys(journal, { focusSearch, chosen })], until);
  });

/** False while the page is still blank. */
let isDrawn = false;

/** Locked, there is nothing to read: the page begins anew once it is opened, here or elsewhere. */
async function startLocked(): Promise<void> {
  await app.open();
  ports.vault.onChange(() => location.reload());
  isDrawn = true;
  drawApp(app, <LockedPage />);
}

async function start(): Promise<void> {
  if ((await ports.vault.state()) === 'locked') return startLocked();
  // The words, the mask and what she has begun to fill in first, then the newest calls; what the desk holds besides is not waited for.
  await Promise.all([app.practices.refresh(), app.readMask(), app.forms.refresh(), app.rest.bring()]);
  await journal.start();
  hearKeys();
  drawApp(
    app,
    <JournalContext.Provider value={journal}>
      <JournalPage />
    </JournalContext.Provider>,
  );
  isDrawn = true;
  await app.open();
}

start().catch((error: unknown) => {
  report('journal', error);
  const problem = launchProblem(error);
  // A list stands before all is read; with the keys or the files gone it is no journal, and the way out is another.
  if (isDrawn && problem === 'failed') app.tellFailure(error);
  else drawApp(app, <UnreadPage problem={problem} title="journal" />);
});
