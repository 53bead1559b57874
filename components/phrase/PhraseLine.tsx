/** One phrase ready to be said, with the button that notes it as said. */
import type { PhraseValues } from '../../lib/domain/phrase/phrase-fill';
import { useApp, useLabels } from '../kit/app-context';
import { FilledText } from './FilledText';

type PhraseLineProps = {
  readonly phraseId: string;
  /** What is known besides the call on screen. */
  readonly known?: PhraseValues;
  /** Whose sentence it is, where that is not the practice that is answered for now. */
  readonly practiceId?: string;
};

export function PhraseLine({ phraseId, known, practiceId }: PhraseLineProps) {
  const { phrases } = useApp('phrases');
  const { say } = useLabels();
  const ready =
    practiceId === undefined ? phrases.ready(phraseId, known) : phrases.readyOf(practiceId, phraseId, known);
  if (!ready) return null;
  return (
    <p class="phrase-line">
      <span lang={phrases.languageOf(phraseId)}>
        <FilledText filled={ready.filled} />
      </span>
      <button type="button" class="quiet" title={say.markTold} onClick={() => phrases.said(ready)}>
        {say.told}
      </button>
    </p>
  );
}
