/** The options page: the same application as the panel, in a tab of its own, without an agenda underneath. */
import { render } from 'preact';
import { AppRoot } from '../../components/pages/AppRoot';
import { OptionsPage } from '../../components/pages/OptionsPage';
import { UnreadOptions } from '../../components/pages/UnreadOptions';
import { createApp } from '../../lib/app/app';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { createBrowserPorts } from '../../lib/platform/browser-ports';

const app = createApp(createBrowserPorts(null));

watchFailures('options', app.tellFailure);

const draw = (Page: typeof OptionsPage | typeof UnreadOptions): void =>
  render(
    <AppRoot app={app}>
      <Page />
    </AppRoot>,
    document.getElementById('app') ?? document.body,
  );

app
  .open()
  .then(() => draw(OptionsPage))
  .catch((error: unknown) => {
    report('options', error);
    draw(UnreadOptions);
  });
