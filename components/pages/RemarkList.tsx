/** What she and her colleagues noted with « Ceci ne va pas »; and what each version changed. */
import { useEffect } from 'preact/hooks';
import { dateTimeText } from '../../lib/app/practice/practice-hour';
import { useApp } from '../kit/app-context';
import { KeyLine } from '../kit/KeyHint';
import { Private } from '../kit/Private';
import { useStartLabels } from './start-labels';

export function RemarkList() {
  const { state, remarks } = useApp('state', 'remarks');
  const words = useStartLabels().remarkList;
  useEffect(() => void remarks.refresh(), [remarks]);
  const list = remarks.list.value;
  return (
    <section class="card" aria-labelledby="remarks">
      <h2 id="remarks">{words.title}</h2>
      <p class="hint">
        <KeyLine text={list.length === 0 ? words.none : words.hint} />
      </p>
      {list.length > 0 && (
        <>
          <ul class="plain-list">
            {list.map(({ id, at, place, author, text }) => (
              <li key={id}>
                <p id={`${id}-text`}>
                  <Private text={text} />
                </p>
                <p class="hint">{[dateTimeText(state, at), words.placeOf(place), author].join(' · ')}</p>
                <button
                  type="button"
                  class="quiet"
                  id={`${id}-remove`}
                  aria-labelledby={`${id}-remove ${id}-text`}
                  onClick={() => void remarks.remove(id)}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
          <div class="actions">
            <button type="button" onClick={remarks.save}>
              {words.save}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

export function NewsList() {
  const { news } = useApp('news');
  const words = useStartLabels().remarkList;
  useEffect(news.readAll, [news]);
  return (
    <details class="card">
      <summary>{words.news}</summary>
      {news.all.value.map(({ version, lines }) => (
        <section key={version}>
          <h3>{words.version(version)}</h3>
          <ul class="bulleted">
            {lines.map((line) => (
              <li key={line}>
                <KeyLine text={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
