/** The journal page: the same application as the panel, in a tab of its own, without an agenda underneath. */
import { render } from 'preact';
import { AppRoot } from '../../components/AppRoot';
import { JournalPage } from '../../components/JournalPage';
import { createApp } from '../../lib/app/app';
import { commands } from '../../lib/app/commands';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { listenToKeys } from '../../lib/platform/keyboard';
import { report, watchFailures } from '../../lib/platform/report';

const app = createApp(createBrowserPorts(null));

watchFailures('journal', app.tellFailure);
// Rows of messages are masked here too: one of them is read again as in the panel.
listenToKeys([{ ...commands['privacy.reveal'], run: app.privacy.revealRow }], new AbortController().signal);

app
  .open()
  .then(() =>
    render(
      <AppRoot app={app}>
        <JournalPage />
      </AppRoot>,
      document.getElementById('app') ?? document.body,
    ),
  )
  .catch((error: unknown) => report('journal', error));
