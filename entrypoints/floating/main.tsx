/** « Toujours visible »: the tab from which the floating window is opened, and with which it closes. */
import { drawApp } from '../../components/pages/AppRoot';
import { FloatingPage } from '../../components/pages/floating/FloatingPage';
import { UnreadPage } from '../../components/pages/UnreadPage';
import { createApp } from '../../lib/app/app';
import { createFloatingWindow } from '../../lib/platform/browser/floating-window';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { launchProblem } from '../../lib/platform/storage/failures';

const app = createApp(createBrowserPorts(null));

watchFailures('floating', app.tellFailure);

app.practices
  .refresh()
  .then(() => drawApp(app, <FloatingPage floating={createFloatingWindow('/floating-panel.html')} />))
  .catch((error: unknown) => {
    report('floating', error);
    drawApp(app, <UnreadPage problem={launchProblem(error)} title="options" />);
  });
