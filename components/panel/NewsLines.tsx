/** After an update, between two calls, once: what changed for her, in three lines. */
import { useEffect } from 'preact/hooks';
import { useApp, useLabels } from '../kit/app-context';
import { KeyLine } from '../kit/KeyHint';

export function NewsLines() {
  const { state, news } = useApp('state', 'news');
  const { remarks: words } = useLabels();
  const isCalling = state.calls.value.length > 0;
  useEffect(() => {
    if (!isCalling) news.look();
    return news.close;
  }, [news, isCalling]);
  const lines = news.lines.value;
  if (isCalling || lines.length === 0) return null;
  return (
    <section class="card news" aria-label={words.news}>
      <h2>{words.news}</h2>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>
            <KeyLine text={line} />
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={news.close}>
        {words.newsRead}
      </button>
    </section>
  );
}
