/** Counts as bars, with the table of the same figures under them: the picture is for the eye, the table for everybody. */
import { BarChart } from 'chartist';
import { useEffect, useRef } from 'preact/hooks';
import { shownCount } from '../../lib/domain/journal/statistics';
import { usePageLabels } from '../kit/words/page-labels';

type CountRow = { readonly label: string; readonly count: number };

type CountChartProps = { readonly title: string; readonly head: string; readonly rows: readonly CountRow[] };

/** A count as it is written: small ones are not told. */
export function useCountText(): (count: number) => string {
  const { picture } = usePageLabels().journal;
  return (count) => {
    const shown = shownCount(count);
    return shown === null ? picture.small : String(shown);
  };
}

export function CountChart({ title, head, rows }: CountChartProps) {
  const { journal, named } = usePageLabels();
  const { picture } = journal;
  const countText = useCountText();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ref.current) return;
    const data = {
      labels: rows.map(({ label }) => label),
      // A hidden count draws no bar: its height would tell it.
      series: [rows.map(({ count }) => shownCount(count) ?? 0)],
    };
    const chart = new BarChart(ref.current, data, {
      horizontalBars: true,
      reverseData: true,
      height: `${rows.length * 26 + 30}px`,
      axisY: { offset: 130 },
      chartPadding: { right: 28 },
      axisX: { onlyInteger: true },
    });
    return () => {
      chart.detach();
    };
  }, [rows]);
  return (
    <figure class="card chart">
      <figcaption>{title}</figcaption>
      <div ref={ref} class="bars" aria-hidden="true" />
      <details>
        <summary>{named(picture.table, title)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{picture.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{countText(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
