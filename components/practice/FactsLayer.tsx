/** What may be told of the practice, to be said or inserted. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { factsOf } from '../../lib/domain/phrase/spoken-hours';
import { FACT_NAMES, type Practice } from '../../lib/domain/practice/practice';
import { useApp, useLabels } from '../kit/app-context';
import { Layer } from '../kit/Layer';
import { ReadingCheck } from './agenda/ReadingCheck';

/** Who speaks what else: a caller who does not speak French is given to whoever does. */
function Speakers({ practice }: { readonly practice: Practice | null }) {
  const { practices: words } = useLabels();
  const speakers = (practice?.practitioners ?? []).filter(({ languages }) => languages);
  if (speakers.length === 0) return null;
  return (
    <>
      <h3>{words.languages}</h3>
      <ul class="plain-list">
        {speakers.map(({ id, shortName, languages }) => (
          <li key={id}>{`${shortName}\u00a0: ${languages}`}</li>
        ))}
      </ul>
    </>
  );
}

export function FactsLayer() {
  const { state, phrases, practiceList } = useApp('state', 'phrases', 'practiceList');
  const { facts: words, factNames, say, message, practices: more } = useLabels();
  const dueText = ({ reviewedOn }: Practice) => more.reviewDue(reviewedOn.split('-').toReversed().join('/'));
  const practice = practiceOf(state, shownCall(state));
  const facts = practice ? factsOf(practice) : {};
  const known = FACT_NAMES.filter((name) => facts[name]);
  return (
    <Layer title={words.title}>
      {known.length === 0 && <p class="hint">{words.none}</p>}
      <dl class="facts-list">
        {known.map((name) => (
          <div key={name}>
            <dt>{factNames[name]}</dt>
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
      <Speakers practice={practice} />
      {practice && practiceList.isReviewDue(practice) && <p class="hint">{dueText(practice)}</p>}
      {state.tab.value && <ReadingCheck />}
    </Layer>
  );
}
