/** Practices answered for, and what the secretary chose for herself. */
import { examplePractice } from '../content/example-practice';
import { sites } from '../content/sites';
import { defaultDispatch } from '../domain/dispatch';
import type { Absence } from '../domain/opening-hours';
import { Practice, type Practitioner } from '../domain/practice';
import type { Settings } from '../domain/settings';
import type { AppState } from './app-state';
import type { Ports } from './ports';

/** Empty records to be filled in by the settings page. */
const blanks = ({ newId, clock }: Ports) => {
  const blankPractitioner = (): Practitioner => ({ id: newId(), spokenName: '', shortName: '' });
  return {
    blankPractitioner,
    /** Away today, to begin with. */
    blankAbsence: (): Absence => {
      const today = new Intl.DateTimeFormat('en-CA').format(clock.now());
      return { practitionerId: null, from: today, to: today, replacementName: '', replacementPhone: '' };
    },
    /** The machine's own time zone is the likeliest. */
    blank: (): Practice => ({
      id: newId(),
      name: '',
      region: 'fr',
      emergencyLine: '',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      specialty: 'general',
      practitioners: [blankPractitioner()],
      facts: {},
      eveningFrom: 18,
      signatures: [],
      hours: null,
      absences: [],
      hiddenSpecialties: [],
      dispatch: defaultDispatch(),
    }),
  };
};

export type PracticeDesk = ReturnType<typeof createPracticeDesk>;

export function createPracticeDesk(state: AppState, ports: Ports) {
  const { store } = ports;
  const changeSettings = async (patch: Partial<Settings>): Promise<void> => {
    state.settings.value = { ...state.settings.value, ...patch };
    await store.saveSettings(state.settings.value);
  };

  const save = async (practice: Practice): Promise<void> => {
    await store.savePractice(practice);
    state.practices.value = await store.practices();
    if (!state.settings.value.activePracticeId) await changeSettings({ activePracticeId: practice.id });
  };

  return {
    ...blanks(ports),
    /** Counts a waiting line by hand, up or down: the extension does not hear the phone. */
    countLine: (by: 1 | -1) =>
      void changeSettings({ waitingLines: Math.max(0, state.settings.value.waitingLines + by) }),
    /** Saves a practice that is known to be whole. */
    save,
    toggleOverflow: () => void changeSettings({ overflow: !state.settings.value.overflow }),
    sites,
    changeSettings,
    async refresh(): Promise<void> {
      const [practices, settings] = await Promise.all([store.practices(), store.settings()]);
      state.practices.value = practices;
      state.settings.value = settings;
    },
    /** Saves what was filled in; false when a needed field is still empty. Rows left wholly blank are forgotten. */
    async saveDraft(draft: Practice): Promise<boolean> {
      const practitioners = draft.practitioners.filter(
        ({ spokenName, shortName }) => spokenName || shortName,
      );
      const parsed = Practice.safeParse({ ...draft, practitioners });
      if (parsed.success) await save(parsed.data);
      return parsed.success;
    },
    /** An invented practice, so that the first call can be tried before anything is filled in. */
    async useExample(): Promise<void> {
      const secretaryName = state.settings.value.secretaryName || 'Camille';
      await changeSettings({ activePracticeId: examplePractice.id, secretaryName });
      await save(examplePractice);
    },
  };
}
