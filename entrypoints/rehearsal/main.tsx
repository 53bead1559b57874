/** The rehearsal: a carried agenda, a caller whose lines unfold, and the real panel in a frame beside them. */
import { drawApp } from '../../components/pages/AppRoot';
import { RehearsalPage } from '../../components/pages/rehearsal/RehearsalPage';
import { RehearsalContext } from '../../components/pages/rehearsal/rehearsal-context';
import { UnreadPage } from '../../components/pages/UnreadPage';
import { createApp } from '../../lib/app/app';
import { createRehearsalDesk } from '../../lib/app/call/rehearsal/rehearsal-desk';
import { createLocalVoice } from '../../lib/platform/browser/local-voice';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { launchProblem } from '../../lib/platform/storage/failures';
import { forgetRehearsal } from '../../lib/platform/storage/rehearsal-database';

const ports = createBrowserPorts(null);
const app = createApp(ports);
const desk = createRehearsalDesk({
  ports,
  voice: createLocalVoice(),
  language: () => app.state.settings.value.language,
});

watchFailures('rehearsal', app.tellFailure);

async function start(): Promise<void> {
  // Of what an earlier rehearsal left when its page was closed nothing stays.
  await Promise.all([forgetRehearsal(), app.practices.refresh(), app.readMask(), desk.refresh()]);
  drawApp(
    app,
    <RehearsalContext.Provider value={{ desk, forget: forgetRehearsal }}>
      <RehearsalPage />
    </RehearsalContext.Provider>,
  );
  await app.open();
}

start().catch((error: unknown) => {
  report('rehearsal', error);
  drawApp(app, <UnreadPage problem={launchProblem(error)} title="options" />);
});
