/** What changed since a practitioner signed, read from the words that were kept with the signature. */
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../lib/domain/practice/signing/words';
import { useApp, useLabels } from '../kit/app-context';
import { WordChanges } from './WordChanges';

type SignedDiffProps = { readonly practiceId: string; readonly seal: string; readonly now: Words };

export function SignedDiff({ practiceId, seal, now }: SignedDiffProps) {
  const { signing } = useApp('signing');
  const { signing: words } = useLabels();
  /** Undefined while it is read. */
  const [signed, setSigned] = useState<Words | null | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    void signing.signedWords(practiceId, seal).then((read) => isShown && setSigned(read));
    return () => {
      isShown = false;
    };
  }, [practiceId, seal, signing]);
  if (signed === undefined) return null;
  return (
    <section class="signed-diff" aria-label={words.diff}>
      <h4>{words.diff}</h4>
      {signed ? <WordChanges before={signed} after={now} /> : <p class="hint">{words.diffLost}</p>}
    </section>
  );
}
