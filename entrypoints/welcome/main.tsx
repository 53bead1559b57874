/** The set-up: the same application as the panel, in a tab of its own, opened once at the installation. */
import { drawApp } from '../../components/pages/AppRoot';
import { UnreadPage } from '../../components/pages/UnreadPage';
import { WelcomePage } from '../../components/pages/welcome/WelcomePage';
import { createPageApp } from '../../lib/app/pages/page-app';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { launchProblem } from '../../lib/platform/storage/failures';

const app = createPageApp(createBrowserPorts(null));

watchFailures('welcome', app.tellFailure);

app
  .open()
  .then(() => drawApp(app, <WelcomePage />))
  .catch((error: unknown) => {
    report('welcome', error);
    drawApp(app, <UnreadPage problem={launchProblem(error)} title="options" hasProblems />);
  });
