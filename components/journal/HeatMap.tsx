/** Reasons by hour as a table whose cells are shaded: the number is in the cell, the shade only helps the eye. */
import { type MotiveRow, shownCount } from '../../lib/domain/journal/statistics';
import { usePageLabels } from '../kit/words/page-labels';
import { useJournal } from './journal-context';

type HeatMapProps = { readonly rows: readonly MotiveRow[]; readonly others: readonly number[] };

/** Hours outside which no call came are not shown. */
function hoursOf(rows: readonly (readonly number[])[]): number[] {
  const busy = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    rows.some((hours) => (hours[hour] ?? 0) > 0),
  );
  const [first, last] = [busy[0] ?? 8, busy.at(-1) ?? 19];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function Cell({ count, most }: { readonly count: number; readonly most: number }) {
  const { picture } = usePageLabels().journal;
  const shown = shownCount(count);
  if (shown === null)
    return (
      <td class="small">
        <span aria-hidden="true">{picture.smallCell}</span>
        <span class="visually-hidden">{picture.small}</span>
      </td>
    );
  return <td style={{ '--heat': String(most === 0 ? 0 : shown / most) }}>{shown === 0 ? '' : shown}</td>;
}

export function HeatMap({ rows, others }: HeatMapProps) {
  const { picture: desk } = useJournal();
  const { picture } = usePageLabels().journal;
  const named = rows.map(({ motive, hours }) => ({ name: desk.motiveName(motive), hours }));
  const all = others.some((count) => count > 0)
    ? [...named, { name: picture.otherMotives, hours: others }]
    : named;
  const hours = hoursOf(all.map((row) => row.hours));
  const most = Math.max(0, ...all.flatMap((row) => row.hours));
  return (
    <figure class="card heat-map">
      <figcaption>{picture.heatMap}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={picture.heatMap}>
        <table>
          <thead>
            <tr>
              <th scope="col">{picture.motive}</th>
              {hours.map((hour) => (
                <th key={hour} scope="col">
                  {picture.hour(hour)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {hours.map((hour) => (
                  <Cell key={hour} count={row.hours[hour] ?? 0} most={most} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}
