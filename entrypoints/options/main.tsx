/** The options page: the same application as the panel, in a tab of its own, without an agenda underneath. */
import { render } from 'preact';
import { AppRoot } from '../../components/pages/AppRoot';
import { OptionsPage } from '../../components/pages/OptionsPage';
import { createApp } from '../../lib/app/app';
import { createBrowserPorts } from '../../lib/platform/browser/browser-ports';
import { report, watchFailures } from '../../lib/platform/browser/report';

const app = createApp(createBrowserPorts(null));

watchFailures('options', app.tellFailure);

app
  .open()
  .then(() =>
    render(
      <AppRoot app={app}>
        <OptionsPage />
      </AppRoot>,
      document.getElementById('app') ?? document.body,
    ),
  )
  .catch((error: unknown) => report('options', error));
