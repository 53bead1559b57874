/** Opening hours as a secretary writes them: « 8:30-12:30, 14:00-19:00 »; an empty day is a day off. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { spokenHours } from '../../lib/domain/phrase/spoken-hours';
import { endsNextDay, hoursText, readHours } from '../../lib/domain/practice/hours-text';
import { CLOSED_WEEK, type OpeningHours } from '../../lib/domain/practice/opening-hours';
import { TypedLines } from '../../lib/domain/record/half-form';
import { same } from '../../lib/domain/record/same';
import { WEEKDAYS, type Weekday } from '../../lib/domain/text/civil-time';
import { useApp } from '../kit/app-context';
import { Field } from '../kit/Field';
import { usePageLabels } from '../kit/words/page-labels';

/** Monday first, as a French week begins. */
const DAYS = [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)];

/** What was understood of a line that goes over midnight, or that it was not. */
function useRemark() {
  const { options, places } = usePageLabels();
  return (text: string): { remark?: string; hint?: string } => {
    const slots = readHours(text);
    if (slots === null) return { remark: options.hoursUnread };
    const hint = endsNextDay(slots).map(places.nextDay).join(' ');
    return hint ? { hint } : {};
  };
}

/** The name of the form that keeps the lines that do not read: the hours hold those that do. */
export const unreadHours = (practiceId: string): string => `hours/${practiceId}`;

const unreadHoursOf = (practiceId: string) => ({
  id: unreadHours(practiceId),
  practiceOf: () => practiceId,
  fields: TypedLines,
  record: TypedLines,
});

/** The lines as she typed them, those that do not read yet and are kept by themselves among them; else as the hours say. */
function useLines(practiceId: string, week: OpeningHours) {
  const { forms } = useApp('forms');
  const form = unreadHoursOf(practiceId);
  const unread = forms.half(form)?.draft ?? {};
  const [typed, setTyped] = useState<TypedLines>({});
  return {
    textOf(day: Weekday): string {
      const own = typed[day] ?? '';
      return unread[day] ?? (same(readHours(own), week[day]) ? own : hoursText(week[day]));
    },
    type(day: Weekday, text: string) {
      setTyped((before) => ({ ...before, [day]: text }));
      const { [day]: _, ...others } = unread;
      const left = readHours(text) === null ? { ...others, [day]: text } : others;
      if (Object.keys(left).length === 0) forms.forget(form.id);
      else forms.keep(form, { draft: left, base: null });
    },
  };
}

type HoursFieldsProps = {
  /** Whose hours they are. */
  readonly practiceId: string;
  readonly hours: OpeningHours | null;
  readonly onHours: (hours: OpeningHours) => void;
  /** What else belongs to the hours. */
  readonly children?: ComponentChildren;
};

export function HoursFields({ practiceId, hours, onHours, children }: HoursFieldsProps) {
  const { options } = usePageLabels();
  const remarkOf = useRemark();
  const week = hours ?? CLOSED_WEEK;
  const said = spokenHours(week);
  const { textOf, type } = useLines(practiceId, week);
  const change = (day: Weekday, text: string) => {
    type(day, text);
    const slots = readHours(text);
    if (slots) onHours({ ...week, [day]: slots });
  };
  return (
    <details>
      <summary>{options.hours}</summary>
      <div class="facts">
        <p class="hint">{options.hoursHint}</p>
        {DAYS.map((day) => {
          const text = textOf(day);
          return (
            <Field
              key={day}
              label={options.days[day]}
              value={text}
              onText={(typed) => change(day, typed)}
              {...remarkOf(text)}
            />
          );
        })}
        {said && <p class="hint">{options.hoursSaid(said)}</p>}
        {children}
      </div>
    </details>
  );
}
