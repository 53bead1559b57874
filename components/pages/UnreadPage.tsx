/**
 * A page of ours when the database cannot be opened: what happened, and that nothing is lost. In the language of the labels;
 * what the settings say cannot be read.
 */
import { useLabels } from '../kit/app-context';
import { ProblemList } from './ProblemList';

type UnreadPageProps = {
  /** A newer version wrote the database, or something else. */
  readonly problem: 'tooNew' | 'failed';
  /** The name of the page. */
  readonly title: 'options' | 'journal';
  /** The settings list what was reported: it is kept outside of the database. */
  readonly hasProblems?: boolean;
};

export function UnreadPage({ problem, title, hasProblems = false }: UnreadPageProps) {
  const { options, journal, launch } = useLabels();
  return (
    <main class="page">
      <header class="page-head">
        <h1>{{ options, journal }[title].title}</h1>
      </header>
      <section class="card" role="alert">
        <h2>{launch[`${problem}Title`]}</h2>
        <p>{launch[problem]}</p>
      </section>
      {hasProblems && <ProblemList />}
    </main>
  );
}

/** The same in the few lines of the popup. */
export function UnreadPopup({ problem }: Pick<UnreadPageProps, 'problem'>) {
  const { launch } = useLabels();
  return (
    <main class="popup">
      <div role="alert">
        <p>
          <strong>{launch[`${problem}Title`]}</strong>
        </p>
        <p>{launch[problem]}</p>
      </div>
    </main>
  );
}
