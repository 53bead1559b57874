/** The options page: the same application as the panel, in a tab of its own, without an agenda underneath. */
import { drawApp } from '../../components/pages/AppRoot';
import { OptionsPage } from '../../components/pages/OptionsPage';
import { UnreadPage } from '../../components/pages/UnreadPage';
import { createPageApp } from '../../lib/app/pages/page-app';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { launchProblem } from '../../lib/platform/storage/failures';
import { startOver } from '../../lib/platform/storage/keep/start-over';

const app = createPageApp(createBrowserPorts(null));

watchFailures('options', app.tellFailure);

app
  .open()
  .then(() => drawApp(app, <OptionsPage />))
  .catch((error: unknown) => {
    report('options', error);
    const beginAnew = () => startOver().then(() => location.reload());
    drawApp(
      app,
      <UnreadPage problem={launchProblem(error)} title="options" hasProblems onStartOver={beginAnew} />,
    );
  });
