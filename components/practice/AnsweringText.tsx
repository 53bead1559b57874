/** What to record on the practice's answering machine, with how long it takes to say; printed alone on its sheet. */
import { answeringText, secondsToSay } from '../../lib/app/practice/answering-text';
import type { Practice } from '../../lib/domain/practice/practice';
import { useApp, useLabels } from '../kit/app-context';

export function AnsweringText({ practice }: { readonly practice: Practice }) {
  const { state, panel } = useApp('state', 'panel');
  const { practices: words } = useLabels();
  const text = answeringText(practice, state.now.value);
  return (
    <details class="answering">
      <summary>{words.answering}</summary>
      <p class="hint">{words.answeringHint}</p>
      {/* In French whatever the interface speaks: it is callers who hear it. */}
      <p class="answering-text" lang="fr">
        {text}
      </p>
      <p class="hint">{words.answeringLength(secondsToSay(text))}</p>
      <div class="actions">
        <button type="button" class="quiet" onClick={panel.printSheet}>
          {words.answeringPrint}
        </button>
      </div>
    </details>
  );
}
