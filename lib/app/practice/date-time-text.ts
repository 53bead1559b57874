/** A moment in the words of the interface, on the clock of a practice. */
import { type AppState, timeZoneOf } from '../app-state';

/** « 23/11/2026 10:42 », in the words of the interface, on the clock of the practice; of none, on this machine's. */
export function dateTimeText(state: AppState, at: number, practiceId?: string): string {
  const locale = state.settings.value.language === 'fr' ? 'fr-FR' : 'en-GB';
  const timeZone = practiceId === undefined ? undefined : timeZoneOf(state, practiceId);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at);
}
