/**
 * Which pages are given the panel with their load, by the browser itself and without a word from us: all of our sites
 * while there is a reason for it, none otherwise. Runs in the worker.
 */
import { isPanelReason, REASON_NAMES } from '../../contract/panel-reasons';
import { ADMINISTRATION } from '../browser/administration';
import { keepRegistered } from '../browser/registration';
import { report } from '../browser/report';
import { browser, type RegisteredScript } from '../browser/web-extension';
import { allowedMatches } from './enabled-tab';
import { FRAME_SCRIPTS, layPanelEverywhere, PANEL_SCRIPTS } from './page-scripts';

const IDS = { page: 'panel', frames: 'panel-frames' };
/** How the panel stands over an origin is stored under this and the origin; one that was left open comes with its pages. */
const LAYOUT = 'layout:';

type Stored = Readonly<Record<string, unknown>>;

const isLeftOpen = (stored: Stored): boolean =>
  Object.entries(stored).some(([name, layout]) => name.startsWith(LAYOUT) && Object(layout).open === true);

const toldBy = (name: string): boolean =>
  REASON_NAMES.includes(name) || name.startsWith(LAYOUT) || name === ADMINISTRATION;

const scriptsFor = (matches: string[]): RegisteredScript[] => [
  { id: IDS.page, matches, js: PANEL_SCRIPTS, runAt: 'document_idle' },
  { id: IDS.frames, matches, js: FRAME_SCRIPTS, runAt: 'document_idle', allFrames: true },
];

async function registerAsWanted(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const isWanted = isPanelReason(stored) || isLeftOpen(stored);
  const sites = isWanted ? await allowedMatches() : [];
  await keepRegistered(Object.values(IDS), sites.length > 0 ? scriptsFor(sites) : []);
}

/** One after the other, each by what is then stored; a page that misses it has its panel as soon as she calls it. */
export const followReasons = (): Promise<void> =>
  navigator.locks
    .request('panel-registration', registerAsWanted)
    .catch((error: unknown) => report('worker.panel', error));

/** Starts following; called in the worker's first turn. */
export function registerByReason(): void {
  void followReasons();
  browser.storage.local.onChanged.addListener((changes) => {
    const told = Object.entries(changes).filter(([name]) => toldBy(name));
    if (told.length === 0) return;
    // First the pages to come, then those that are there: none is missed that loads meanwhile.
    void followReasons().then(() => {
      if (isPanelReason(Object.fromEntries(told.map(([name, { newValue }]) => [name, newValue]))))
        void layPanelEverywhere();
    });
  });
}
