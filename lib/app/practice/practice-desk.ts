/** Practices answered for, and what the secretary chose for herself. */
import { regionZones } from '../../content/practice/time-zones';
import { sites } from '../../content/sites';
import { loadLanguage } from '../../content/text/in-language';
import { isBlankEntry } from '../../domain/practice/directory';
import type { ExampleKind } from '../../domain/practice/example-kind';
import { isBlankOnCall } from '../../domain/practice/on-call';
import { Practice, type PracticeDraft } from '../../domain/practice/practice';
import { practiceCard } from '../../domain/practice/practice.record';
import { answeredFor, formerPractices } from '../../domain/practice/practice-list';
import { savedOver } from '../../domain/record/sides';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { SETTINGS_ID, settingsCard } from '../../domain/settings.record';
import { type AppState, practiceOf, queueNow, shownCall, type Writes } from '../app-state';
import type { Change, Ports, Store } from '../ports';
import { type Blanks, blanks } from './practice-blanks';
import { createProving } from './proven-signatures';
import { createSecretaryDesk, type SecretaryDesk } from './secretary-desk';

export interface PracticeDesk extends Blanks {
  readonly sites: typeof sites;
  readonly regionZones: typeof regionZones;
  /** Who may sit at this desk, where several do. */
  readonly secretaries: SecretaryDesk;
  refresh(): Promise<void>;
  changeSettings(patch: Partial<Settings>): Promise<void>;
  /** Counts a waiting line by hand, up or down: the extension does not hear the phone. */
  countLine(by: 1 | -1): void;
  toggleOverflow(): void;
  /** Makes the change on the practice as it is stored by then. */
  change(id: string, update: (stored: Practice) => Practice): Promise<void>;
  /**
   * Saves what was changed in the form since `base`, null for a new practice; what another page stored meanwhile
   * stands. False when a needed field is still empty. Rows left wholly blank are forgotten.
   */
  saveDraft(draft: PracticeDraft, base: Practice | null): Promise<boolean>;
  /** An invented practice, so that the first call can be tried before anything is filled in. */
  useExample(kind?: ExampleKind): Promise<void>;
}

/** The practices as they may be believed. Another page may have signed or written meanwhile: what is written is made from what stands by then. */
function createPractices(
  state: Writes<'formerPractices' | 'practices'>,
  { store, seals }: Pick<Ports, 'seals' | 'store'>,
) {
  const practices = store.of(practiceCard);
  const proven = createProving(seals);
  const read = async (): Promise<void> => {
    const known = await Promise.all((await practices.all()).map(proven));
    state.practices.value = answeredFor(known);
    state.formerPractices.value = formerPractices(known);
  };
  return {
    read,
    async write(id: string, change: Change<Practice>): Promise<void> {
      await practices.change(id, change);
      await read();
    },
  };
}

/** What she chose for herself, on screen and on disk. */
function settingsVerbs(state: Writes<'settings'>, store: Pick<Store, 'choose' | 'of'>) {
  const stored = store.of(settingsCard);
  return {
    async changeSettings(patch: Partial<Settings>): Promise<void> {
      const show = async () => {
        // No other choice waits for its words.
        if (patch.language) await loadLanguage(patch.language);
        state.settings.value = { ...state.settings.value, ...patch };
      };
      // On its way to the disk first, in the turn of the choice: she may leave the page with it. And only what was chosen
      // here: another page may have chosen something else meanwhile.
      await Promise.all([store.choose(patch), show()]);
    },
    async readSettings(): Promise<void> {
      const settings = (await stored.byId(SETTINGS_ID)) ?? { ...DEFAULT_SETTINGS };
      await loadLanguage(settings.language);
      state.settings.value = settings;
    },
  };
}

/** The lines of the practice that she answers for now: what rings at one is not counted at another. */
const queueVerbs = (state: AppState, changeSettings: (patch: Partial<Settings>) => Promise<void>) => {
  const here = () => practiceOf(state, shownCall(state))?.id ?? '';
  return {
    countLine(by: 1 | -1) {
      const waiting = Math.max(0, queueNow(state).waiting + by);
      void changeSettings({ waitingOf: { ...state.settings.value.waitingOf, [here()]: waiting } });
    },
    toggleOverflow() {
      const overflow = !queueNow(state).overflow;
      void changeSettings({ overflowOf: { ...state.settings.value.overflowOf, [here()]: overflow } });
    },
  };
};

type Trying = {
  readonly state: AppState;
  readonly changeSettings: (patch: Partial<Settings>) => Promise<void>;
  readonly keep: (practice: Practice, join: Change<Practice>) => Promise<void>;
};

/** Beside real ones an example is answered for when she chooses it, and never by itself. */
async function tryExample({ state, changeSettings, keep }: Trying, example: Practice): Promise<void> {
  const secretaryName = state.settings.value.secretaryName || 'Camille';
  const isAlone = state.practices.value.every(({ isExample }) => isExample);
  await changeSettings({ secretaryName, ...(isAlone && { activePracticeId: example.id }) });
  await keep(example, (stored) => (stored ? { ...stored, standing: 'answered' } : example));
}

export function createPracticeDesk(
  state: Writes<'formerPractices' | 'practices' | 'settings'>,
  ports: Pick<Ports, 'clock' | 'mask' | 'newId' | 'seals' | 'store' | 'vault'>,
): PracticeDesk {
  const { store } = ports;
  const { read, write } = createPractices(state, ports);
  const { changeSettings, readSettings } = settingsVerbs(state, store);
  const secretaries = createSecretaryDesk({ state, ports, changeSettings });

  /** Keeps a practice, or makes it one more; `join` is given what stands there. */
  const keep = async (practice: Practice, join: Change<Practice>): Promise<void> => {
    await write(practice.id, join);
    if (!state.settings.value.activePracticeId) await changeSettings({ activePracticeId: practice.id });
  };

  return {
    ...blanks(state, ports),
    ...queueVerbs(state, changeSettings),
    change: (id, update) => write(id, (stored) => stored && update(stored)),
    sites,
    regionZones,
    secretaries,
    changeSettings,
    async refresh(): Promise<void> {
      await Promise.all([read(), readSettings(), secretaries.refresh()]);
    },
    /**
     * Saves what was changed in the form since `base`, null for a new practice; what another page stored meanwhile
     * stands. False when a needed field is still empty. Rows left wholly blank are forgotten.
     */
    async saveDraft(draft: PracticeDraft, base: Practice | null): Promise<boolean> {
      const practitioners = draft.practitioners.filter(
        ({ spokenName, shortName }) => spokenName || shortName,
      );
      const directory = draft.directory.filter((entry) => !isBlankEntry(entry));
      const onCall = draft.onCall.filter((row) => !isBlankOnCall(row));
      const parsed = Practice.safeParse({ ...draft, practitioners, directory, onCall });
      if (!parsed.success) return false;
      const mine = parsed.data;
      await keep(mine, savedOver(practiceCard, { base, mine }));
      return true;
    },
    async useExample(kind = 'dental'): Promise<void> {
      // A panel that was set up never needs them.
      const { examples } = await import('../../content/practice/examples');
      await tryExample({ state, changeSettings, keep }, examples[kind]);
    },
  };
}
