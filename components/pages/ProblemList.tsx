/** What nobody foresaw: how often, when, where; copied for whoever mends it, and cleared. */
import { useEffect, useState } from 'preact/hooks';
import { problemTime } from '../../lib/app/problem-desk';
import type { Problem } from '../../lib/domain/privacy/problem';
import { usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { usePageLabels } from '../kit/words/page-labels';

function ProblemRow({ problem }: { readonly problem: Problem }) {
  const words = usePageLabels().options.problems;
  const { name, count, where, context, lastAt, frames, version } = problem;
  return (
    <li>
      <p>{words.row(count, problemTime(lastAt), words.contexts[context])}</p>
      <details>
        <summary>{`${name} · ${where}`}</summary>
        <pre>{[version, ...frames].join('\n')}</pre>
      </details>
    </li>
  );
}

function Actions({ onCopy }: { readonly onCopy: (isCopied: boolean) => void }) {
  const { problems } = usePageApp('problems');
  const words = usePageLabels().options.problems;
  return (
    <div class="actions">
      <button type="button" onClick={() => onCopy(problems.copy())}>
        {words.copy}
      </button>
      <button type="button" class="quiet" onClick={() => void problems.clear()}>
        {words.clear}
      </button>
    </div>
  );
}

export function ProblemList() {
  const { problems } = usePageApp('problems');
  const { options, notices } = usePageLabels();
  const words = options.problems;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  useEffect(problems.follow, [problems]);
  const list = problems.list.value;
  return (
    <section class="card" aria-labelledby="problems">
      <h2 id="problems">{words.title}</h2>
      <p class="hint">{list.length === 0 ? words.none : words.hint}</p>
      {list.length > 0 && (
        <>
          <ul class="plain-list problem-list">
            {list.map((problem) => (
              <ProblemRow
                key={`${problem.context} ${problem.where} ${problem.name} ${problem.frames.join()} ${problem.version}`}
                problem={problem}
              />
            ))}
          </ul>
          <Actions onCopy={setCopied} />
        </>
      )}
      <Said as="hint">
        {isCopied !== null && list.length > 0 && (isCopied ? notices.copied : notices.copyRefused)}
      </Said>
    </section>
  );
}
