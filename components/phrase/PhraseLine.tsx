/** One phrase ready to be said, with the button that notes it as said. */
import { useApp, useLabels } from '../kit/app-context';
import { FilledText } from './FilledText';

export function PhraseLine({ phraseId }: { readonly phraseId: string }) {
  const { phrases } = useApp('phrases');
  const { say } = useLabels();
  const ready = phrases.ready(phraseId);
  if (!ready) return null;
  return (
    <p class="phrase-line">
      <span>
        <FilledText filled={ready.filled} />
      </span>
      <button type="button" class="quiet" title={say.markTold} onClick={() => phrases.said(ready)}>
        {say.told}
      </button>
    </p>
  );
}
