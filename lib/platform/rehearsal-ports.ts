/**
 * The outside world of a rehearsal: the real browser where nothing is kept (keys, mask, clipboard), another database, and
 * nobody who hears of it: no page, no worker, no other panel.
 */
import type { Ports } from '../app/ports';
import { createBackups } from './backup/backups';
import { administration } from './browser/administration';
import { createClipboard } from './browser/clipboard';
import { createEdition } from './browser/edition';
import { createFiles } from './browser/file-saver';
import { createProblems } from './browser/kept-problems';
import { readMachine } from './browser/machine-facts';
import { report } from './browser/report';
import { sha256 } from './browser/sha256';
import { createShortcuts } from './browser/shortcuts';
import { createSteadyClock } from './browser/steady-clock';
import { createTelephone } from './browser/telephone';
import { createPanelMask } from './mask/panel-mask';
import { createConnection } from './storage/database';
import { createCopies } from './storage/keep/copies';
import { createKeeper } from './storage/keep/keeper';
import { readWitness } from './storage/keep/witness';
import { REHEARSAL_DATABASE } from './storage/rehearsal-database';
import { noSeal } from './storage/seal';
import { createStore } from './storage/store';
import { createSeals } from './storage/vault/seals';

/** Nothing here is told of anybody: it never locks. */
const openVault: Ports['vault'] = {
  state: async () => 'none',
  open: async () => true,
  lock: async () => undefined,
  choose: async () => undefined,
  pinOf: async () => Promise.reject(new Error('a rehearsal keeps no code')),
  isPin: async () => false,
  onChange: () => () => undefined,
};

type Page = NonNullable<Ports['page']>;

/** What the rehearsal gives of it; `keptPractice` is the one on the screen as the phone rings. */
type CarriedAgenda = Pick<Page, 'insert' | 'keptPractice' | 'returnFocus'>;

/** Beside an agenda that the extension carries: nothing of it is looked at, and it is of no site. */
const carried = (page: CarriedAgenda): Page => ({
  ...page,
  origin: location.origin,
  look: async () => null,
  aim: async () => null,
  pointing: { start: (read) => read({ state: 'left' }), press: () => undefined, stop: () => undefined },
  keepPractice: () => undefined,
  keptMisses: async () => null,
  keepMisses: () => undefined,
  setLayout: () => undefined,
});

/** The fictitious telephone rings by itself: the real one is not for it. */
const silentTelephone = (): Ports['telephone'] => {
  const nothing = () => () => undefined;
  return { ...createTelephone(), onRing: nothing, onHeadset: nothing, onHangUp: nothing };
};

export function createRehearsalPorts(page: CarriedAgenda): Ports {
  const open = createConnection(REHEARSAL_DATABASE);
  // Each its own, of the rehearsal's name: on the real one every panel would look for records that are none of its own.
  const channel = () => new BroadcastChannel(REHEARSAL_DATABASE);
  return {
    telephone: silentTelephone(),
    // What changed is said in her own panel, not to a rehearsal.
    edition: { ...createEdition(), updatedFrom: async () => null },
    clock: createSteadyClock(),
    store: createStore(open, channel(), noSeal),
    page: carried(page),
    openAgendas: async () => [],
    addedSites: { all: async () => [], leave: async () => undefined, join: async () => false },
    isBlindPress: () => false,
    // The pages go by the keys of the desk itself.
    mask: { ...createPanelMask(), tellRevealKey: () => undefined },
    vault: openVault,
    seals: createSeals(),
    clipboard: createClipboard(),
    files: createFiles(),
    copies: createCopies(open, channel(), noSeal),
    backups: createBackups(),
    witness: {
      seen: async () => null,
      now: () => readWitness(open, Date.now()),
      keep: async () => undefined,
      renew: async () => undefined,
    },
    keeper: createKeeper(open, { channel: channel(), seal: noSeal }),
    administration,
    shortcuts: createShortcuts(),
    isFirstOpening: async () => false,
    print: () => window.print(),
    report,
    problems: createProblems(),
    machine: readMachine,
    reminders: { changed: () => undefined },
    publishAbbreviations: () => undefined,
    publishCalling: () => undefined,
    newId: () => crypto.randomUUID(),
    digest: sha256,
  };
}
