/** The phrases put aside to be inserted together, in their order. */
import { useApp, useLabels } from '../kit/app-context';
import { KeyLine } from '../kit/KeyHint';
import { FilledText } from './FilledText';

export function PhraseStack({ phraseIds }: { readonly phraseIds: readonly string[] }) {
  const { phrases } = useApp('phrases');
  const { phrases: words } = useLabels();
  if (phraseIds.length === 0) return null;
  return (
    <section class="phrase-stack" aria-label={words.stack}>
      <ol>
        {phraseIds.map((id, position) => {
          const ready = phrases.ready(id);
          return <li key={`${position}-${id}`}>{ready && <FilledText filled={ready.filled} />}</li>;
        })}
      </ol>
      <p class="hint">
        <KeyLine text={words.stackHint} />
      </p>
    </section>
  );
}
