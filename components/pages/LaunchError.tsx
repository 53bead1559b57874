/** What she sees when the panel cannot start: what happened, and the way out. */
import { fr } from '../../lib/content/labels/fr/fr';

type LaunchErrorProps = {
  readonly problem: 'refused' | 'tooNew' | 'keysLost' | 'unopened' | 'failed';
  /** Opens the browser's side panel, where storage works; null where this page cannot. */
  readonly onSidePanel: (() => void) | null;
};

// French only: the settings that choose the language are exactly what could not be read.
export function LaunchError({ problem, onSidePanel }: LaunchErrorProps) {
  const words = fr.launch;
  return (
    <main class="panel launch-error" aria-label={fr.panel.name}>
      <h1>{words[`${problem}Title`]}</h1>
      <p>{words[problem]}</p>
      {onSidePanel && /^(?:refused|failed)$/.test(problem) && (
        <button type="button" class="primary" onClick={onSidePanel}>
          {words.openSidePanel}
        </button>
      )}
    </main>
  );
}
