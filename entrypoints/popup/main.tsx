/** The toolbar's answer: whether the panel stands on this page, and the other doors. */

import { type ComponentChildren, render } from 'preact';
import { AppRoot } from '../../components/pages/AppRoot';
import { Popup, type PopupSite } from '../../components/pages/Popup';
import { UnreadPopup } from '../../components/pages/UnreadPage';
import { createPageApp } from '../../lib/app/pages/page-app';
import { hasSidePanel, openSidePanel } from '../../lib/platform/browser/capabilities';
import { ourSites, patternOf } from '../../lib/platform/browser/our-sites';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { browser, type Tab } from '../../lib/platform/browser/web-extension';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { launchProblem } from '../../lib/platform/storage/failures';
import { hasPanel, isAllowed } from '../../lib/platform/worker/enabled-tab';

watchFailures('popup');

const app = createPageApp(createBrowserPorts(null));

const draw = (page: ComponentChildren): void =>
  render(<AppRoot app={app}>{page}</AppRoot>, document.getElementById('app') ?? document.body);

/** What can be done about the page in front. Its address is told by the click that opened this popup, or by her permission. */
async function siteOf(tab: Tab | undefined): Promise<PopupSite> {
  const pattern = patternOf(tab?.url);
  if (!tab) return { state: 'none' };
  await app.addedSites.refresh();
  const site = pattern?.replace(/\/\*$/, '') ?? '';
  const isAdded = app.addedSites.list.value.includes(site);
  if (!isAdded && hasPanel(tab)) return { state: (await isAllowed(tab)) ? 'known' : 'none' };
  if (!pattern || !(await isAllowed(tab))) return { state: 'none' };
  // The worker does the rest: this popup goes as soon as the browser asks.
  const onAdd = () => void browser.permissions.request({ origins: [pattern] }).then(() => window.close());
  const { host } = new URL(site);
  if (isAdded) return { state: 'added', host, onLeave: () => app.addedSites.remove(site), onAdd };
  return { state: 'addable', host, onAdd };
}

async function start(): Promise<void> {
  await Promise.all([app.practices.refresh(), app.loss.check(), ourSites()]);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const openThenClose = (opening: Promise<unknown>) => void opening.then(() => window.close());
  draw(
    <Popup
      site={await siteOf(tab)}
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
