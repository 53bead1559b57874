/** A practice before anything of it is filled in, and its zone once its region is chosen. */
import { regionZones } from '../../content/practice/time-zones';
import type { DirectoryEntry } from '../../domain/practice/directory';
import { defaultDispatch } from '../../domain/practice/dispatch';
import type { OnCallRow } from '../../domain/practice/on-call';
import type { Absence } from '../../domain/practice/opening-hours';
import type { PracticeDraft, Practitioner } from '../../domain/practice/practice';
import { rankAfter } from '../../domain/practice/practice-list';
import { civilNow } from '../../domain/text/civil-time';
import type { Region } from '../../domain/text/region';
import type { AppState } from '../app-state';
import type { Ports } from '../ports';

/** Empty records to be filled in by the settings page. */
export interface Blanks {
  blankPractitioner(): Practitioner;
  /** Away today, to begin with. */
  blankAbsence(): Absence;
  /** On call from today on, to begin with. */
  blankOnCall(): OnCallRow;
  /** Somebody to send callers to. */
  blankEntry(): DirectoryEntry;
  /** The machine's own time zone is the likeliest. */
  blank(): PracticeDraft;
  /** The region, and its zone where none of another place was chosen by hand. */
  inRegion(draft: PracticeDraft, region: Region): PracticeDraft;
}

export const blanks = (state: AppState, { newId, clock }: Pick<Ports, 'clock' | 'newId'>): Blanks => {
  const blankPractitioner = (): Practitioner => ({ id: newId(), spokenName: '', shortName: '' });
  return {
    blankPractitioner,
    blankAbsence: () => {
      const today = civilNow(clock.now(), clock.zone).date;
      return { practitionerId: null, from: today, to: today, replacementName: '', replacementPhone: '' };
    },
    blankOnCall: () => {
      const today = civilNow(clock.now(), clock.zone).date;
      const always = { days: 'all', fromTime: null, toTime: null } as const;
      return { id: newId(), name: '', phone: '', from: today, to: today, ...always };
    },
    blankEntry: () => ({ id: newId(), name: '', purpose: '', phone: '', hours: '', language: '' }),
    blank: () => ({
      id: newId(),
      name: '',
      calledAs: null,
      standing: null,
      rank: rankAfter(state.practices.value),
      isExample: false,
      reviewedOn: '',
      region: null,
      emergencyLine: '',
      timeZone: clock.zone,
      specialty: 'general',
      practitioners: [blankPractitioner()],
      facts: {},
      eveningFrom: 18,
      signatures: [],
      sealKeys: [],
      hours: null,
      opensOnHolidays: false,
      holidayPlace: '',
      absences: [],
      onCall: [],
      namedOnVoicemail: false,
      directory: [],
      hiddenSpecialties: [],
      dispatch: defaultDispatch(),
      retention: {},
    }),
    inRegion: (draft, region) => ({ ...draft, region, timeZone: zoneIn(draft, region, clock.zone) }),
  };
};

/** The zone of a practice that moves to a region: its own where that fits, or was chosen for its own sake. */
function zoneIn({ timeZone, region: before }: PracticeDraft, region: Region, deskZone: string): string {
  const [likeliest] = regionZones[region];
  const fitting = regionZones[region].map(({ zone }) => zone);
  const isByItself =
    timeZone === '' ||
    timeZone === deskZone ||
    (before !== null && regionZones[before].some(({ zone }) => zone === timeZone));
  if (fitting.includes(timeZone) || !isByItself) return timeZone;
  return fitting.includes(deskZone) ? deskZone : likeliest.zone;
}
