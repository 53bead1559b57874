/** The journal page: the same application as the panel, in a tab of its own, without an agenda underneath. */
import { render } from 'preact';
import { AppRoot } from '../../components/AppRoot';
import { JournalPage } from '../../components/JournalPage';
import { createApp } from '../../lib/app/app';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { report, watchFailures } from '../../lib/platform/report';

const app = createApp(createBrowserPorts(null));

watchFailures('journal', app.tellFailure);

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
