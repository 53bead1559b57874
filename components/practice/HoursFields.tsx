/** Opening hours as a secretary writes them: « 8:30-12:30, 14:00-19:00 »; an empty day is a day off. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { spokenHours } from '../../lib/domain/phrase/spoken-hours';
import { endsNextDay, hoursText, readHours } from '../../lib/domain/practice/hours-text';
import { CLOSED_WEEK, type OpeningHours } from '../../lib/domain/practice/opening-hours';
import { WEEKDAYS, type Weekday } from '../../lib/domain/text/civil-time';
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

type HoursFieldsProps = {
  readonly hours: OpeningHours | null;
  readonly onHours: (hours: OpeningHours) => void;
  /** What else belongs to the hours. */
  readonly children?: ComponentChildren;
};

export function HoursFields({ hours, onHours, children }: HoursFieldsProps) {
  const { options } = usePageLabels();
  const remarkOf = useRemark();
  const week = hours ?? CLOSED_WEEK;
  const said = spokenHours(week);
  const [texts, setTexts] = useState(() => new Map(DAYS.map((day) => [day, hoursText(week[day])])));
  const change = (day: Weekday, text: string) => {
    setTexts(new Map(texts).set(day, text));
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
