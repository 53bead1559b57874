/** The toolbar's answer: whether the panel stands on this page, and the other doors. */

import { render } from 'preact';
import { AppRoot } from '../../components/pages/AppRoot';
import { Popup } from '../../components/pages/Popup';
import { createApp } from '../../lib/app/app';
import { hasSidePanel, openSidePanel } from '../../lib/platform/browser/capabilities';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { browser } from '../../lib/platform/browser/web-extension';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { hasPanel } from '../../lib/platform/worker/enabled-tab';

watchFailures('popup');

async function start(): Promise<void> {
  const app = createApp(createBrowserPorts(null));
  await Promise.all([app.practices.refresh(), app.loss.check()]);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const openThenClose = (opening: Promise<unknown>) => void opening.then(() => window.close());
  render(
    <AppRoot app={app}>
      <Popup
        isEnabled={tab !== undefined && hasPanel(tab)}
        hasSidePanel={hasSidePanel()}
        onSidePanel={() => tab && openThenClose(openSidePanel(tab.windowId))}
        onOptions={() => openThenClose(browser.runtime.openOptionsPage())}
        onJournal={() => openThenClose(browser.tabs.create({ url: browser.runtime.getURL('/journal.html') }))}
      />
    </AppRoot>,
    document.getElementById('app') ?? document.body,
  );
}

start().catch((error: unknown) => report('popup', error));
