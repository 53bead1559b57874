/** The practice's written instruction, calm and high in contrast: level, what to do, what to say. */
import { textWithMarkedBlanks } from '../lib/app/phrase-batch';
import type { DispositionLevel } from '../lib/domain/disposition';
import { useApp, useLabels } from './app-context';
import { FilledText } from './FilledText';
import { useFocusTarget } from './use-focus-target';

type DirectiveCardProps = {
  readonly level: DispositionLevel;
  readonly instruction: string;
  readonly because: string;
};

export function DirectiveCard({ level, instruction, because }: DirectiveCardProps) {
  const { phrases, triage } = useApp();
  const { triage: words, say } = useLabels();
  const ref = useFocusTarget<HTMLDivElement>('question');
  const disposition = triage.disposition(level);
  const phrase = phrases.forLevel(level);
  return (
    <div
      class="directive"
      data-level={level}
      role="alert"
      aria-label={words.directive}
      tabIndex={-1}
      ref={ref}
    >
      <p class="directive-level">{disposition.label}</p>
      <p class="directive-because">{because}</p>
      {phrase && (
        <>
          <h4>{words.toSay}</h4>
          <p class="say-text">
            <FilledText filled={phrase.filled} />
          </p>
          <button
            type="button"
            class="quiet"
            onClick={() => phrases.told(phrase.phraseId, textWithMarkedBlanks(phrase.filled))}
          >
            {say.markTold}
          </button>
        </>
      )}
      <h4>{words.toDo}</h4>
      {instruction && <p>{instruction}</p>}
      <p>{disposition.action}</p>
    </div>
  );
}
