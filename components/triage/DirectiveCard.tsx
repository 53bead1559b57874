/** The practice's written instruction, calm and high in contrast: level, what to say, what to do. */
import type { DispositionLevel } from '../../lib/domain/triage/disposition';
import { useApp, useLabels } from '../kit/app-context';
import { KeyHint } from '../kit/KeyHint';
import { useFocusTarget } from '../kit/use-focus-target';
import { FilledText } from '../phrase/FilledText';

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
  const { phrases } = useApp('phrases');
  const { triage: words } = useLabels();
  const phrase = phrases.forEnd(level, say);
  if (!phrase) return null;
  return (
    <>
      <h4>{words.toSay}</h4>
      <p class="say-text">
        <FilledText filled={phrase.filled} />
      </p>
      <button type="button" class="quiet" onClick={() => phrases.said(phrase)}>
        {words.markTold}
        <KeyHint of="say.told" />
      </button>
    </>
  );
}

export function DirectiveCard({ level, instructions, because, say }: DirectiveCardProps) {
  const { triage, panel } = useApp('triage', 'panel');
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
      {level === 'vital' && (
        <button type="button" onClick={() => panel.requestFocus('handOver')}>
          {words.handOver.show}
          <KeyHint of="triage.handOver" />
        </button>
      )}
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
