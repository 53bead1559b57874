/** The practice's written instruction, calm and high in contrast: level, what to say, what to do. */
import { actionsOf, type DispositionLevel } from '../../lib/domain/triage/disposition';
import { useApp, useLabels } from '../kit/app-context';
import { Alarm } from '../kit/Banner';
import { KeyHint } from '../kit/KeyHint';
import { ShortName } from '../kit/ShortName';
import { useFocusTarget } from '../kit/use-focus-target';
import { Unbroken } from '../kit/words/Unbroken';
import { FilledText } from '../phrase/FilledText';

type DirectiveCardProps = {
  readonly level: DispositionLevel;
  /** What to do besides the level's own action. */
  readonly instructions: readonly string[];
  /** A line each. */
  readonly because: readonly string[];
  /** Sentence written for this very end; null: the practice's phrase for the level. */
  readonly say: string | null;
};

/** What to say now, and the trace that it was said. */
function ToSay({ level, say: written }: Pick<DirectiveCardProps, 'level' | 'say'>) {
  const { phrases } = useApp('phrases');
  const { triage: words, say } = useLabels();
  const phrase = phrases.forEnd(level, written);
  if (!phrase) return null;
  return (
    <div class="directive-say">
      <p class="say-text" lang={phrases.languageOf(phrase.phraseId)}>
        <FilledText filled={phrase.filled} />
      </p>
      <button type="button" class="quiet" title={words.markTold} onClick={() => phrases.said(phrase)}>
        <ShortName short={say.told} whole={words.markTold} />
        <KeyHint of="say.told" />
      </button>
    </div>
  );
}

export function DirectiveCard({ level, instructions, because, say }: DirectiveCardProps) {
  const { triage, panel } = useApp('triage', 'panel');
  const { triage: words } = useLabels();
  const ref = useFocusTarget<HTMLDivElement>('question');
  const disposition = triage.disposition(level);
  const number = triage.numberToCall(level);
  // What was written for this very end comes first.
  const actions = [...instructions, ...actionsOf(disposition)];
  return (
    <Alarm class="directive" level={level} label={words.directive} alarmRef={ref}>
      <p class="directive-level">
        {disposition.label} {number && <b class="directive-number">{number}</b>}
      </p>
      <ToSay level={level} say={say} />
      <h4>
        {words.actions(actions.length)}
        {level === 'vital' && (
          <button type="button" title={words.handOver.show} onClick={() => panel.requestFocus('handOver')}>
            <ShortName short={words.handOver.short} whole={words.handOver.show} />
            <KeyHint of="triage.handOver" />
          </button>
        )}
      </h4>
      <ol class="directive-actions">
        {actions.map((action) => (
          <li key={action}>
            <span>
              <Unbroken text={action} />
            </span>
          </li>
        ))}
      </ol>
      {because.map((line) => (
        <p key={line} class="directive-because">
          {line}
        </p>
      ))}
    </Alarm>
  );
}
