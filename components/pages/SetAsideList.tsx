/** Damaged records, kept whole and shown: nothing that was written is ever dropped. */
import { dateTimeText } from '../../lib/app/practice/practice-hour';
import { useApp } from '../kit/app-context';
import { usePageLabels } from '../kit/words/page-labels';

export function SetAsideList() {
  const { state, phrases } = useApp('state', 'phrases');
  const { options } = usePageLabels();
  const records = state.setAside.value;
  return (
    <section class="card">
      <h2>{options.setAside}</h2>
      {records.length === 0 ? (
        <p class="hint">{options.setAsideNone}</p>
      ) : (
        <ul class="plain-list">
          {records.map(({ id, store, reason, foundAt, json }) => (
            <li key={id}>
              {`${dateTimeText(state, foundAt)} · ${store} · ${reason}`}
              <button type="button" class="quiet" onClick={() => phrases.copy(json)}>
                {options.setAsideCopy}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
