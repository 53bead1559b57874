/** The real panel in a window above every other: no page under it, the same data, the same keys; no page may frame it. */
import '../../components/call/call-desk.css';
import '../../components/call/call-head.css';
import { render } from 'preact';
import { drawApp } from '../../components/pages/AppRoot';
import { LaunchError } from '../../components/pages/LaunchError';
import { Sidebar } from '../../components/panel/Sidebar';
import { type App, createApp } from '../../lib/app/app';
import { hearHook } from '../../lib/app/call/telephone/hook';
import { followKeys } from '../../lib/app/keys/chosen-keys';
import { GLOBAL_COMMANDS } from '../../lib/contract/wire';
import { keysWritten } from '../../lib/contract/written-keys';
import { listenToKeys } from '../../lib/platform/browser/keyboard';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { hearStrayLetters } from '../../lib/platform/browser/stray-letters';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { listenToAbbreviations } from '../../lib/platform/panel/panel-abbreviations';
import { launchProblem } from '../../lib/platform/storage/failures';

const CLOCK_MS = 1000;

const root = document.getElementById('app') ?? document.body;

/** The four that are the browser's elsewhere: in this window it has no keys of its own, and they come here as any other. */
function hearGlobalKeys(app: App): void {
  const { globalKeys } = app.state;
  const rows = GLOBAL_COMMANDS.map((command) => ({
    keys: keysWritten(globalKeys.value[command] ?? ''),
    when: 'anywhere',
    run: () => app.panel.global(command),
  }));
  listenToKeys(rows, new AbortController().signal);
}

function hearKeys(app: App): void {
  const { abbreviations } = app;
  const { signal } = new AbortController();
  hearStrayLetters(app.panel.strayLetters, signal);
  listenToAbbreviations({ rules: () => abbreviations.rules.value, expand: abbreviations.expandHere }, signal);
  followKeys(app.state, (rows, until) =>
    listenToKeys(
      rows.map((row) => ({ ...row, run: (code: string) => row.run(app, code) })),
      until,
    ),
  );
}

async function start(): Promise<void> {
  const app = createApp(createBrowserPorts(null));
  watchFailures('floating-panel', app.tellFailure);
  await app.open();
  drawApp(app, <Sidebar />);
  hearKeys(app);
  hearGlobalKeys(app);
  hearHook(app);
  await app.tellRecovered();
  setInterval(app.tick, CLOCK_MS);
}

start().catch((error: unknown) => {
  report('floating-panel', error);
  render(<LaunchError problem={launchProblem(error)} onSidePanel={() => undefined} />, root);
});
