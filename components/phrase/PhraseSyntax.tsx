/** All that a phrase may hold, on one screen, beside the place where it is written. */
import { CONDITIONS } from '../../lib/domain/phrase/phrase-conditions';
import { PHRASE_VARIABLES } from '../../lib/domain/phrase/phrase-values';
import { usePageLabels } from '../kit/words/page-labels';

/** One example of each tag, as it is typed. */
const EXAMPLES = {
  variable: '{praticien}',
  field: '{?délai}',
  initial: '{?délai=48 heures}',
  choice: '{ce matin|cet après-midi}',
  condition: '{si ouvert} … {sinon} … {fin}',
  value: '{si creneau} … {fin}',
  caret: '{curseur}',
} as const;

export function PhraseSyntax() {
  const { syntax } = usePageLabels().phraseOptions;
  return (
    <details class="phrase-syntax">
      <summary>{syntax.title}</summary>
      <dl>
        {Object.entries(EXAMPLES).map(([id, example]) => (
          <div key={id}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{syntax.rows[id as keyof typeof EXAMPLES]}</dd>
          </div>
        ))}
        <div>
          <dt>{syntax.variables}</dt>
          <dd>
            <code>{PHRASE_VARIABLES.map((name) => `{${name}}`).join(' ')}</code>
          </dd>
        </div>
        <div>
          <dt>{syntax.conditions}</dt>
          <dd>
            <code>{CONDITIONS.map((name) => `{si ${name}}`).join(' ')}</code>
          </dd>
        </div>
      </dl>
    </details>
  );
}
