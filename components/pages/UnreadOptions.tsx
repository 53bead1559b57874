/** The settings when the database cannot be opened: what happened, and the problems, which are kept outside of it. */
import { useLabels } from '../kit/app-context';
import { ProblemList } from './ProblemList';

export function UnreadOptions() {
  const { options, launch } = useLabels();
  return (
    <main class="page">
      <header class="page-head">
        <h1>{options.title}</h1>
      </header>
      <section class="card" role="alert">
        <h2>{launch.failedTitle}</h2>
        <p>{launch.failed}</p>
      </section>
      <ProblemList />
    </main>
  );
}
