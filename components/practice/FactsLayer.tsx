/** What may be told of the practice, to be said or inserted. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { factsOf } from '../../lib/domain/phrase/spoken-hours';
import { FACT_NAMES } from '../../lib/domain/practice/practice';
import { useApp, useLabels } from '../kit/app-context';
import { Layer } from '../kit/Layer';
import { ReadingCheck } from './ReadingCheck';

export function FactsLayer() {
  const { state, phrases } = useApp('state', 'phrases');
  const { facts: words, options, say, message } = useLabels();
  const practice = practiceOf(state, shownCall(state));
  const facts = practice ? factsOf(practice) : {};
  const known = FACT_NAMES.filter((name) => facts[name]);
  return (
    <Layer title={words.title}>
      {known.length === 0 && <p class="hint">{words.none}</p>}
      <dl class="facts-list">
        {known.map((name) => (
          <div key={name}>
            <dt>{options.factNames[name]}</dt>
            <dd>
              <span class="say-text">{facts[name]}</span>
              <span class="actions">
                <button type="button" class="quiet" onClick={() => phrases.factSaid(name, facts[name] ?? '')}>
                  {say.markTold}
                </button>
                <button type="button" class="quiet" onClick={() => void phrases.insert(facts[name] ?? '')}>
                  {message.insert}
                </button>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {state.tab.value && <ReadingCheck />}
    </Layer>
  );
}
