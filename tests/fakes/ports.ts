// The outside world in memory: what tests give to the application instead of a browser.
import type { FileToSave, Ports } from '../../lib/app/ports';
import type { GlobalCommand } from '../../lib/contract/wire';
import type { AbbreviationRules } from '../../lib/domain/phrase/abbreviation';
import { type Administration, NO_ADMINISTRATION } from '../../lib/domain/privacy/administration';
import type { MaskProof } from '../../lib/domain/privacy/mask-proof';
import { DEFAULT_CHOICES, type PrivacyChoices, type SketchState } from '../../lib/domain/privacy/privacy';
import type { Problem } from '../../lib/domain/privacy/problem';
import { sha256 } from '../../lib/platform/browser/sha256';
import { createAddedSites } from './added-sites';
import { createAgenda, type PlayedAgenda } from './agenda';
import { type BackupShelf, createBackupShelf } from './backups';
import { createDisk, type Disk } from './disk';
import { createEdition, type PlayedEdition } from './edition';
import { createListeners } from './listeners';
import { MACHINE } from './machine';
import { databasesIdle } from './played-database';
import { createTelephone, type PlayedTelephone } from './telephone';
import { createVault, type PlayedVault } from './vault';

/** What the witness answers. */
type Found = Awaited<ReturnType<Ports['mask']['witness']>>;

export type World = {
  readonly ports: Ports;
  readonly disk: Disk;
  /** Epoch ms; a test moves it by hand. */
  readonly clock: { now: number };
  /** The agenda under the panel. */
  readonly agenda: PlayedAgenda;
  readonly clipboard: { copied: string[]; refuses: boolean };
  /** What the machine's administrator fixed. */
  readonly policy: { fixed: Administration };
  /** The lock, as it stands. */
  readonly vault: PlayedVault;
  /** Where her backups lie. */
  readonly shelf: BackupShelf;
  /** Files offered to be saved. */
  readonly saved: FileToSave[];
  /** Whether everything is masked, and the worker's way to change it. */
  readonly mask: {
    readonly isOn: () => boolean;
    readonly set: (on: boolean) => void;
    readonly tellProof: (proof: MaskProof) => void;
    readonly tellSketch: (state: SketchState) => void;
    /** The row that the held key means; null when it is released. */
    readonly holdRow: (rowId: string | null) => void;
    /** What the witness finds when it looks next; null: the worker does not answer. */
    readonly letFind: (report: Found) => void;
    /** The key that the pages were last told. */
    readonly revealKey: () => string | null | undefined;
  };
  /** Whether what runs now comes from a press on a panel that is not in plain sight. */
  readonly hand: { isBlind: boolean };
  /** What the pages were last told of abbreviations. */
  readonly published: { rules: AbbreviationRules | null; isCalling: boolean };
  readonly press: (command: GlobalCommand) => void;
  /** How often the worker was asked to look at what is due. */
  readonly reminders: { changed: number };
  /** What nobody foresaw, oldest first: the list that the options page shows. */
  readonly problems: Problem[];
  readonly edition: PlayedEdition;
  readonly telephone: PlayedTelephone;
  readonly reported: { readonly where: string; readonly error: unknown }[];
};

/** A quiet Monday morning at the practice, 9:02 in Paris. */
export const MONDAY_MORNING = Date.UTC(2026, 10, 23, 8, 2);

function createMask() {
  const listeners = createListeners<boolean>();
  const chosen = createListeners<PrivacyChoices>();
  const sketches = createListeners<SketchState>();
  const held = createListeners<string | null>();
  const proofs = createListeners<MaskProof>();
  let choices = DEFAULT_CHOICES;
  let on = false;
  const told: (string | null)[] = [];
  let found: Found = { tabs: [], silentTabs: 0 };
  const letFind = (report: Found) => {
    found = report;
  };
  const set = (next: boolean) => {
    on = next;
    listeners.tell(on);
    // Every page of this world is masked at once.
    proofs.tell({ isPainted: on, silent: [] });
  };
  return {
    mask: {
      isOn: () => on,
      set,
      tellProof: proofs.tell,
      tellSketch: sketches.tell,
      holdRow: held.tell,
      letFind,
      revealKey: () => told.at(-1),
    },
    port: {
      isOn: async () => on,
      toggle: async () => set(!on),
      set: async (next: boolean) => set(next),
      onChange: listeners.add,
      proof: async () => ({ isPainted: on, silent: [] }),
      onProof: proofs.add,
      choices: async () => choices,
      choose: async (next: PrivacyChoices) => {
        choices = next;
        chosen.tell(next);
      },
      onChoices: chosen.add,
      onSketch: sketches.add,
      witness: async () => found,
      holdRow: held.add,
      tellRevealKey: (keys: string | null) => void told.push(keys),
    },
  };
}

/** One context over `disk`: a panel over an agenda, or without one (side panel, full pages). */
export function createWorld(
  disk = createDisk(),
  { withAgenda = true, isFirst = false, deskZone = 'Europe/Paris' } = {},
): World {
  const clock = { now: MONDAY_MORNING };
  const { agenda, page } = createAgenda();
  const clipboard: World['clipboard'] = { copied: [], refuses: false };
  const saved: FileToSave[] = [];
  const keys = createListeners<GlobalCommand>();
  const { mask, port } = createMask();
  const reminders = { changed: 0 };
  const reported: World['reported'] = [];
  const problems: Problem[] = [];
  const published: World['published'] = { rules: null, isCalling: false };
  const hand: World['hand'] = { isBlind: false };
  const shelf = createBackupShelf();
  const policy = { fixed: NO_ADMINISTRATION };
  const vault = createVault();
  const copy = (text: string) => {
    if (!clipboard.refuses) clipboard.copied.push(text);
    return !clipboard.refuses;
  };
  const { edition, port: editionPort } = createEdition();
  const { telephone, port: telephonePort } = createTelephone();
  const ports: Ports = {
    edition: editionPort,
    telephone: telephonePort,
    clock: { now: () => clock.now, resync: () => undefined, zone: deskZone },
    store: disk.open(),
    page: withAgenda ? page : null,
    openAgendas: async () => [page],
    addedSites: createAddedSites(),
    isBlindPress: () => hand.isBlind,
    mask: port,
    vault: vault.port,
    seals: vault.seals,
    clipboard: { copy },
    files: { save: (file) => void saved.push(file) },
    copies: disk.copies(),
    backups: shelf.port,
    witness: disk.witness,
    keeper: disk.keeper(),
    administration: async () => policy.fixed,
    shortcuts: {
      globalKeys: async () => ({ call: 'Alt+C' }),
      onPressed: keys.add,
      openBrowserPage: async () => undefined,
    },
    isFirstOpening: async () => isFirst,
    problems: {
      list: async () => [...problems],
      clear: async () => void problems.splice(0),
      onChange: () => () => undefined,
    },
    machine: async () => MACHINE,
    print: () => undefined,
    report: (where, error) => void reported.push({ where, error }),
    reminders: {
      changed: () => {
        reminders.changed += 1;
      },
    },
    publishAbbreviations: (rules) => void Object.assign(published, { rules }),
    publishCalling: (isCalling) => void Object.assign(published, { isCalling }),
    newId: disk.newId,
    digest: sha256,
  };
  const told = { edition, telephone, saved, shelf, policy, vault, published, reminders, reported, problems };
  return { ports, disk, clock, agenda, clipboard, mask, hand, press: keys.tell, ...told };
}

/** Lets everything that is under way finish, on the disk too. What waits for a timer stays undone, and its test fails. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await null;
  await databasesIdle();
}
