/**
 * A page of ours when the database cannot be opened: what happened, and the way out. In the language of the labels; what the
 * settings say cannot be read.
 */
import { useState } from 'preact/hooks';
import { Said } from '../kit/Banner';
import { usePageLabels } from '../kit/words/page-labels';
import { ProblemList } from './ProblemList';

type Problem = 'tooNew' | 'keysLost' | 'unopened' | 'failed';

type UnreadPageProps = {
  readonly problem: Problem;
  /** The name of the page. */
  readonly title: 'options' | 'journal';
  /** The settings list what was reported: it is kept outside of the database. */
  readonly hasProblems?: boolean;
  /** Makes room for a restored backup, then the page begins anew; rejects while another page is in the way. */
  readonly onStartOver?: () => Promise<void>;
};

/** Twice on purpose: nothing takes this back. */
function StartOver({ onStartOver }: { readonly onStartOver: () => Promise<void> }) {
  const { launch } = usePageLabels();
  const [isTicked, setTicked] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
        {launch.startOverTick}
      </label>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={!isTicked}
          onClick={() => void onStartOver().catch(() => setBlocked(true))}
        >
          {launch.startOver}
        </button>
      </div>
      <Said>{isBlocked && launch.startOverBlocked}</Said>
    </>
  );
}

export function UnreadPage({ problem, title, hasProblems = false, onStartOver }: UnreadPageProps) {
  const { options, journal, launch } = usePageLabels();
  return (
    <main class="page">
      <header class="page-head">
        <h1>{{ options, journal }[title].title}</h1>
      </header>
      <section class="card">
        <Said role="alert">
          <h2>{launch[`${problem}Title`]}</h2>
          <p>{launch[problem]}</p>
        </Said>
        {problem === 'keysLost' && onStartOver && <StartOver onStartOver={onStartOver} />}
      </section>
      {hasProblems && <ProblemList />}
    </main>
  );
}

/** The same in the few lines of the popup. */
export function UnreadPopup({ problem }: Pick<UnreadPageProps, 'problem'>) {
  const { launch } = usePageLabels();
  return (
    <main class="popup">
      <Said role="alert">
        <p>
          <strong>{launch[`${problem}Title`]}</strong>
        </p>
        <p>{launch[problem]}</p>
      </Said>
    </main>
  );
}
