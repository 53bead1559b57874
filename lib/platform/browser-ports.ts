/** The outside world as the browser gives it to an extension page: panel, journal, options. */
import type { AgendaPage, Ports } from '../app/ports';
import { publishAbbreviations } from './abbreviation-requests';
import { createPrivacyBlur } from './blur/panel-blur';
import { createClipboard } from './clipboard';
import { createFiles } from './file-saver';
import { createShortcuts } from './shortcuts';
import { createConnection } from './storage/database';
import { createStore } from './storage/store';

/** Ports over one connection to the database; `page` is the agenda underneath, if there is one. */
export const createBrowserPorts = (page: AgendaPage | null, open = createConnection()): Ports => ({
  clock: { now: () => Date.now() },
  store: createStore(open),
  page,
  blur: createPrivacyBlur(),
  clipboard: createClipboard(),
  files: createFiles(),
  shortcuts: createShortcuts(),
  publishAbbreviations,
  newId: () => crypto.randomUUID(),
});
