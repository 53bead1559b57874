/** The outside world as the browser gives it to an extension page: panel, journal, options. */
import type { Ports } from '../app/ports';
import { createBackups } from './backup/backups';
import { administration, keptAdministration } from './browser/administration';
import { createClipboard } from './browser/clipboard';
import { doWhenIdle } from './browser/do-when-idle';
import { createEdition } from './browser/edition';
import { createFiles } from './browser/file-saver';
import { createFirstOpening } from './browser/first-opening';
import { createProblems } from './browser/kept-problems';
import { readMachine } from './browser/machine-facts';
import { report } from './browser/report';
import { sha256 } from './browser/sha256';
import { createShortcuts } from './browser/shortcuts';
import { createSteadyClock } from './browser/steady-clock';
import { createTelephone } from './browser/telephone';
import { createPanelMask } from './mask/panel-mask';
import { publishAbbreviations } from './panel/abbreviation-requests';
import { createAddedSites } from './panel/added-sites';
import { openAgendas } from './panel/open-agendas';
import type { PageLink } from './panel/page-link';
import { publishCalling } from './panel/panel-reasons';
import { watchPresses } from './panel/panel-sight';
import { requestWorker } from './panel/worker-requests';
import { createConnection, type OpenDatabase } from './storage/database';
import { lateCopies, lateKeeper } from './storage/keep/late-keeping';
import { createWitnessStand } from './storage/keep/witness';
import { createStore } from './storage/store';
import { createBrowserVault } from './storage/vault/browser-vault';
import { createSeals } from './storage/vault/seals';

/** Long after the first paint of a page of ours, and hers to wait for nobody. Milliseconds. */
const SEALED_AFTER_MS = 2000;

/** What earlier builds left open on the disk is closed while she works; it is tried again at the next start. */
const sealing = (open: OpenDatabase): void => {
  const seal = async () => (await import('./storage/seal-former')).sealFormer(open);
  const sealSafely = () => seal().catch((error: unknown) => report('sealing', error));
  setTimeout(() => doWhenIdle([sealSafely]), SEALED_AFTER_MS);
};

/** Ports over one connection to the database; `page` is the agenda underneath, if there is one. */
export const createBrowserPorts = (page: PageLink | null, open = createConnection()): Ports => {
  sealing(open);
  return {
    edition: createEdition(),
    telephone: createTelephone(),
    clock: createSteadyClock(),
    store: createStore(open),
    page,
    openAgendas,
    addedSites: createAddedSites(),
    isBlindPress: watchPresses(page),
    mask: createPanelMask(),
    vault: createBrowserVault(),
    seals: createSeals(),
    clipboard: createClipboard(),
    files: createFiles(),
    copies: lateCopies(open),
    backups: createBackups(),
    witness: createWitnessStand(open),
    keeper: lateKeeper(open),
    administration: window.top === window ? administration : keptAdministration,
    shortcuts: createShortcuts(),
    isFirstOpening: createFirstOpening(),
    print: () => window.print(),
    report,
    problems: createProblems(),
    machine: readMachine,
    reminders: {
      changed: () =>
        void requestWorker({ type: 'reminders.check' }).catch((error: unknown) => report('reminders', error)),
    },
    publishAbbreviations,
    publishCalling,
    newId: () => crypto.randomUUID(),
    digest: sha256,
  };
};
