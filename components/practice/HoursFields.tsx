/** Opening hours as a secretary writes them: « 8:30-12:30, 14:00-19:00 »; an empty day is a day off. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { spokenHours } from '../../lib/domain/phrase/spoken-hours';
import { endsNextDay, hoursText, readHours } from '../../lib/domain/practice/hours-text';
import { CLOSED_WEEK, type OpeningHours } from '../../lib/domain/practice/opening-hours';
import { TypedLines } from '../../lib/domain/record/half-form';
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

/** The form of the lines that do not read: the hours hold what does. */
const unreadHoursOf = (practiceId: string) => ({
  id: `hours/${practiceId}`,
  practiceOf: () => null,
  fields: TypedLines,
  record: TypedLines,
});

/** The lines as she typed them, also where they do not read yet; these are kept by themselves. */
function useLines(practiceId: string, week: OpeningHours) {
  const { forms } = useApp('forms');
  const form = unreadHoursOf(practiceId);
  const [texts, setTexts] = useState(() => {
    const unread = forms.half(form)?.draft ?? {};
    return new Map(DAYS.map((day) => [day, unread[day] ?? hoursText(week[day])]));
  });
  return {
    texts,
    type(day: Weekday, text: string) {
      const next = new Map(texts).set(day, text);
      setTexts(next);
      const unread = [...next].filter(([, line]) => readHours(line) === null);
      if (unread.length === 0) forms.forget(form.id);
      else forms.keep(form, { draft: Object.fromEntries(unread), base: null });
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
  const { texts, type } = useLines(practiceId, week);
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
          const text = texts.get(day) ?? '';
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
