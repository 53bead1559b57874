/** The fields of an incident that are no texts: a moment, a choice, and for which practice it is. */
import type { Incident } from '../../lib/domain/journal/incident';
import { civilNow, instantOf } from '../../lib/domain/text/civil-time';
import { useApp } from '../kit/app-context';
import { practiceOptions, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';

/** Epoch ms as `datetime-local` wants it, on the clock of the practice. */
const localText = (at: number | null, timeZone: string): string => {
  if (at === null) return '';
  const { date, time } = civilNow(at, timeZone);
  return `${date}T${time}`;
};

const momentOf = (text: string, timeZone: string): number | null =>
  text === '' ? null : instantOf(text.slice(0, 10), text.slice(11, 16), timeZone);

type MomentProps = {
  readonly label: string;
  readonly at: number | null;
  readonly zone: string;
  readonly onMoment: (at: number | null) => void;
};

/** A day and an hour on the clock of the practice. */
export function Moment({ label, at, zone, onMoment }: MomentProps) {
  return (
    <label class="field">
      {label}
      <input
        type="datetime-local"
        value={localText(at, zone)}
        onChange={(event) => onMoment(momentOf(event.currentTarget.value, zone))}
      />
    </label>
  );
}

type PracticeProps = {
  readonly incident: Incident;
  readonly onPractice: (practice: Pick<Incident, 'practiceId' | 'practiceName'>) => void;
};

/** For which practice it is entered, where that is a question: with several, or when it is not known. */
export function IncidentPractice({ incident, onPractice }: PracticeProps) {
  const { state } = useApp('state');
  const { bar, journal } = usePageLabels();
  const practices = state.practices.value;
  const known = practices.find(({ id }) => id === incident.practiceId);
  if (known ? practices.length === 1 : practices.length === 0) return null;
  const choose = (id: string) => {
    const chosen = practices.find((practice) => practice.id === id);
    if (chosen) onPractice({ practiceId: chosen.id, practiceName: chosen.name });
  };
  return (
    <SelectField
      label={journal.incidents.practice}
      value={known?.id ?? ''}
      // One that is no longer here keeps its name until another is chosen.
      options={[
        ...(known ? [] : [{ value: '', name: incident.practiceName || bar.unknownPractice, isOff: true }]),
        ...practiceOptions(practices),
      ]}
      onChoose={choose}
    />
  );
}
