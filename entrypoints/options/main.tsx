/** The options page: the same application as the panel, in a tab of its own, without an agenda underneath. */
import { type ComponentChildren, render } from 'preact';
import { AppRoot } from '../../components/pages/AppRoot';
import { OptionsPage } from '../../components/pages/OptionsPage';
import { UnreadPage } from '../../components/pages/UnreadPage';
import { createApp } from '../../lib/app/app';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { launchProblem } from '../../lib/platform/storage/failures';
import { startOver } from '../../lib/platform/storage/start-over';

const app = createApp(createBrowserPorts(null));

watchFailures('options', app.tellFailure);

const draw = (page: ComponentChildren): void =>
  render(<AppRoot app={app}>{page}</AppRoot>, document.getElementById('app') ?? document.body);

app
  .open()
  .then(() => draw(<OptionsPage />))
  .catch((error: unknown) => {
    report('options', error);
    const beginAnew = () => startOver().then(() => location.reload());
    draw(<UnreadPage problem={launchProblem(error)} title="options" hasProblems onStartOver={beginAnew} />);
  });
