/** The agenda that the extension carries for a rehearsal: an invented week to look at, and a field to insert into. */

import { quietField } from '../../kit/quiet-field';
import { useStartLabels } from '../start-labels';

const HOURS = [9, 10, 11, 14, 15, 16, 17];

/** Invented, the same every time: by weekday, then hour. Where nothing stands a place is free. */
const WEEK: readonly Readonly<Record<number, string>>[] = [
  { 9: 'DUVAL S.', 10: 'PETIT J.', 14: 'BLANC O.', 16: 'FAURE L.' },
  { 9: 'MARTIN A.', 11: 'ROUX K.', 15: 'COLIN M.', 17: 'REY T.' },
  { 10: 'PERRIN H.', 11: 'CARON L.', 14: 'NOËL P.' },
  { 9: 'FONTAINE G.', 10: 'ROUX K.', 15: 'VIDAL C.', 16: 'BRUNET A.' },
  { 9: 'GARNIER P.', 11: 'MASSON É.', 14: 'DUBOIS A.', 15: 'BAILLY R.' },
];

type CarriedAgendaProps = { readonly note: string; readonly onNote: (note: string) => void };

export function CarriedAgenda({ note, onNote }: CarriedAgendaProps) {
  const { rehearsal } = useStartLabels();
  return (
    <section class="carried-agenda" aria-label={rehearsal.agenda}>
      <table>
        <thead>
          <tr>
            <th />
            {rehearsal.weekdays.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HOURS.map((hour) => (
            <tr key={hour}>
              <th scope="row">{`${hour}\u202fh`}</th>
              {WEEK.map((day, at) => (
                <td key={at} data-taken={day[hour] !== undefined}>
                  {day[hour]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <label class="field">
        {rehearsal.note}
        <textarea
          {...quietField}
          rows={3}
          value={note}
          onInput={({ currentTarget }) => onNote(currentTarget.value)}
        />
      </label>
    </section>
  );
}
