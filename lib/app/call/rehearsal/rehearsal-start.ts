/** The desk of a rehearsal before the phone rings: invented practices, and what her hands and eyes are used to; nothing else. */
import { rehearsalCalls } from '../../../content/call/rehearsal-calls';
import { rehearsalPractices } from '../../../content/practice/rehearsal-practices';
import type { RehearsalCall } from '../../../domain/call/rehearsal/rehearsal-call';
import { practiceCard } from '../../../domain/practice/practice.record';
import { DEFAULT_SETTINGS, type Settings } from '../../../domain/settings';
import { SETTINGS_ID, settingsCard } from '../../../domain/settings.record';
import type { Store } from '../../ports';

/** The fictitious call of that id; null when there is none. */
export const rehearsalCallById = (id: string): RehearsalCall | null =>
  rehearsalCalls.find((call) => call.id === id) ?? null;

/** The practice that the caller wants, by its id on the desk of the rehearsal. */
export const wantedPracticeId = ({ wanted }: RehearsalCall): string => rehearsalPractices[wanted].id;

/** The one on the screen as the phone rings. */
export const shownPracticeId = ({ shown }: RehearsalCall): string => rehearsalPractices[shown].id;

/** Her own settings as they lie on the real desk, read and never written. */
export const readOwnSettings = async (store: Pick<Store, 'of'>): Promise<Settings> =>
  (await store.of(settingsCard).byId(SETTINGS_ID)) ?? DEFAULT_SETTINGS;

/** What she trains with as she works with it. */
type OwnWays = Pick<Settings, 'secretaryName' | 'language' | 'keys' | 'abbreviations' | 'readLarge'>;

/** Lays the desk out on an empty store. */
export async function layOutRehearsal(
  store: Pick<Store, 'of'>,
  script: RehearsalCall,
  { secretaryName, language, keys, abbreviations, readLarge }: OwnWays,
): Promise<void> {
  const practices = store.of(practiceCard);
  for (const practice of Object.values(rehearsalPractices))
    await practices.change(practice.id, () => practice);
  await store.of(settingsCard).change(SETTINGS_ID, () => ({
    ...DEFAULT_SETTINGS,
    secretaryName: secretaryName || 'Camille',
    language,
    keys,
    abbreviations,
    readLarge,
    activePracticeId: shownPracticeId(script),
    setUp: 'done',
  }));
}
