/** The real panel over a database of its own that is thrown away: the half of a rehearsal in which she works. */
import '../../components/call/call-desk.css';
import '../../components/call/call-head.css';
import { render } from 'preact';
import { drawApp } from '../../components/pages/AppRoot';
import { LaunchError } from '../../components/pages/LaunchError';
import { Sidebar } from '../../components/panel/Sidebar';
import { type App, createApp } from '../../lib/app/app';
import { followRehearsal } from '../../lib/app/call/rehearsal/rehearsal-facts';
import {
  layOutRehearsal,
  readOwnSettings,
  rehearsalCallById,
  shownPracticeId,
  wantedPracticeId,
} from '../../lib/app/call/rehearsal/rehearsal-start';
import { followKeys } from '../../lib/app/keys/chosen-keys';
import {
  type FromRehearsal,
  readRehearsalAddress,
  rehearsalChannel,
} from '../../lib/contract/rehearsal-wire';
import { listenToKeys } from '../../lib/platform/browser/keyboard';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { hearStrayLetters } from '../../lib/platform/browser/stray-letters';
import { createRehearsalPorts } from '../../lib/platform/rehearsal-ports';
import { createConnection } from '../../lib/platform/storage/database';
import { launchProblem } from '../../lib/platform/storage/failures';
import { forgetRehearsal } from '../../lib/platform/storage/rehearsal-database';
import { createStore } from '../../lib/platform/storage/store';

const CLOCK_MS = 1000;

const root = document.getElementById('app') ?? document.body;

type Tell = (message: FromRehearsal) => void;

/** Every key counts; those that are a command are told by their name. */
function hearKeys(app: App, tell: Tell): void {
  let command: string | null = null;
  hearStrayLetters(app.panel.strayLetters, new AbortController().signal);
  followKeys(app.state, (rows, signal) => {
    const heard = rows.map((row) => ({
      ...row,
      run: (code: string) => {
        command = row.id;
        row.run(app, code);
      },
    }));
    listenToKeys(heard, signal);
  });
  // Once it is let go: by then the listener above has said which command it was.
  addEventListener('keyup', () => {
    tell({ type: 'key', command });
    command = null;
  });
  app.panel.onGlobalKey((global) => {
    if (document.visibilityState !== 'visible') return;
    tell({ type: 'key', command: `global.${global}` });
    // The mask is the worker's.
    if (global !== 'privacy-blur') app.panel.global(global);
    window.focus();
  });
}

async function start(): Promise<void> {
  const address = readRehearsalAddress(location.hash);
  const script = address && rehearsalCallById(address.callId);
  if (!address || !script) throw new Error('no such rehearsal');
  const channel = new BroadcastChannel(rehearsalChannel(address.session));
  const tell: Tell = (message) => channel.postMessage(message);
  const own = await readOwnSettings(createStore(createConnection()));
  await forgetRehearsal();
  const ports = createRehearsalPorts({
    insert: async (text) => {
      tell({ type: 'insert', text });
      return 'inserted';
    },
    returnFocus: () => tell({ type: 'giveBack' }),
    keptPractice: async () => shownPracticeId(script),
  });
  await layOutRehearsal(ports.store, script, own);
  const app = createApp(ports);
  watchFailures('rehearsal-panel', app.tellFailure);
  await app.open();
  drawApp(app, <Sidebar />);
  hearKeys(app, tell);
  followRehearsal(app.state, wantedPracticeId(script), (facts) => tell({ type: 'facts', facts }));
  setInterval(app.tick, CLOCK_MS);
}

start().catch((error: unknown) => {
  report('rehearsal-panel', error);
  render(<LaunchError problem={launchProblem(error)} onSidePanel={() => undefined} />, root);
});
