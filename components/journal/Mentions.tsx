/** What names a person outside of her calls, found by the words of the search: ticked, it goes with her request. */
import { startLabels } from '../../lib/content/labels/start-labels';
import { useApp } from '../kit/app-context';
import { Private } from '../kit/Private';
import { useJournal } from './journal-context';

export function Mentions() {
  const { state } = useApp('state');
  const { mentions } = useJournal().rights;
  const words = startLabels[state.settings.value.language].mentions;
  const found = mentions.found.value;
  if (found.length === 0) return null;
  return (
    <fieldset class="mentions">
      <legend>{words.title}</legend>
      <p class="hint">{words.hint}</p>
      <ul class="plain-list">
        {found.map((mention) => (
          <li key={mention.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={mentions.ticked.value.has(mention.id)}
                onChange={() => mentions.tick(mention.id)}
              />
              <span>
                {`${words.kinds[mention.kind]} · `}
                <Private text={mentions.textOf(mention)} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
