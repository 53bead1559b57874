/** The toolbar's answer: whether the panel stands on this page, and the other doors. */

import { type ComponentChildren, render } from 'preact';
import { AppRoot } from '../../components/pages/AppRoot';
import { Popup } from '../../components/pages/Popup';
import { UnreadPopup } from '../../components/pages/UnreadPage';
import { createApp } from '../../lib/app/app';
import { hasSidePanel, openSidePanel } from '../../lib/platform/browser/capabilities';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { browser } from '../../lib/platform/browser/web-extension';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { launchProblem } from '../../lib/platform/storage/failures';
import { hasPanel, isAllowed } from '../../lib/platform/worker/enabled-tab';

watchFailures('popup');

const app = createApp(createBrowserPorts(null));

const draw = (page: ComponentChildren): void =>
  render(<AppRoot app={app}>{page}</AppRoot>, document.getElementById('app') ?? document.body);

async function start(): Promise<void> {
  await Promise.all([app.practices.refresh(), app.loss.check()]);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const openThenClose = (opening: Promise<unknown>) => void opening.then(() => window.close());
  draw(
    <Popup
      isEnabled={tab !== undefined && hasPanel(tab) && (await isAllowed(tab))}
      hasSidePanel={hasSidePanel()}
      onSidePanel={() => tab && openThenClose(openSidePanel(tab.windowId))}
      onOptions={() => openThenClose(browser.runtime.openOptionsPage())}
      onJournal={() => openThenClose(browser.tabs.create({ url: browser.runtime.getURL('/journal.html') }))}
    />,
  );
}

start().catch((error: unknown) => {
  report('popup', error);
  draw(<UnreadPopup problem={launchProblem(error)} />);
});
