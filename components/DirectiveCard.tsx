/** The practice's written instruction, calm and high in contrast: level, what to say, what to do. */
import { textWithMarkedBlanks } from '../lib/app/phrase-desk';
import type { DispositionLevel } from '../lib/domain/disposition';
import { useApp, useLabels } from './app-context';
import { FilledText } from './FilledText';
import { useFocusTarget } from './use-focus-target';

type DirectiveCardProps = {
  readonly level: DispositionLevel;
  /** What to do besides the level's own action. */
  readonly instructions: readonly string[];
  readonly because: string;
  /** Sentence written for this very end; null: the practice's phrase for the level. */
  readonly say: string | null;
};

/** What to say now, and the trace that it was said. */
function ToSay({ level, say }: Pick<DirectiveCardProps, 'level' | 'say'>) {
  const { phrases } = useApp();
  const { triage: words } = useLabels();
  const phrase = phrases.forLevel(level);
  const written = say === null ? null : { phraseId: `triage-${level}`, text: say };
  if (!written && !phrase) return null;
  const told = written ?? {
    phraseId: phrase?.phraseId ?? '',
    text: phrase ? textWithMarkedBlanks(phrase.filled) : '',
  };
  return (
    <>
      <h4>{words.toSay}</h4>
      <p class="say-text">{written ? written.text : phrase && <FilledText filled={phrase.filled} />}</p>
      <button type="button" class="quiet" onClick={() => phrases.told(told.phraseId, told.text)}>
        {words.markTold}
      </button>
    </>
  );
}

export function DirectiveCard({ level, instructions, because, say }: DirectiveCardProps) {
  const { triage } = useApp();
  const { triage: words } = useLabels();
  const ref = useFocusTarget<HTMLDivElement>('question');
  const disposition = triage.disposition(level);
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
      <ToSay level={level} say={say} />
      <h4>{words.toDo}</h4>
      {instructions.map((instruction) => (
        <p key={instruction} class="directive-instruction">
          {instruction}
        </p>
      ))}
      <p>{disposition.action}</p>
    </div>
  );
}
