/** The toolbar's answer: whether the panel stands on this page, and the other doors. */
import { render } from 'preact';
import { AppRoot } from '../../components/pages/AppRoot';
import { Popup } from '../../components/pages/Popup';
import { createApp } from '../../lib/app/app';
import { createBrowserPorts } from '../../lib/platform/browser/browser-ports';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { hasPanel } from '../../lib/platform/worker/enabled-tab';

watchFailures('popup');

async function start(): Promise<void> {
  const app = createApp(createBrowserPorts(null));
  await app.practices.refresh();
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const openThenClose = (opening: Promise<unknown>) => void opening.then(() => window.close());
  render(
    <AppRoot app={app}>
      <Popup
        isEnabled={tab !== undefined && hasPanel(tab)}
        onSidePanel={() => tab && openThenClose(chrome.sidePanel.open({ windowId: tab.windowId }))}
        onOptions={() => openThenClose(chrome.runtime.openOptionsPage())}
        onJournal={() => openThenClose(chrome.tabs.create({ url: chrome.runtime.getURL('/journal.html') }))}
      />
    </AppRoot>,
    document.getElementById('app') ?? document.body,
  );
}

start().catch((error: unknown) => report('popup', error));
