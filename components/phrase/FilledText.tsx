/** A phrase with its variables filled; a blank stands out so that it is never read or inserted unseen. */
import { blankName } from '../../lib/app/phrase/phrase-batch';
import type { FilledTemplate } from '../../lib/domain/phrase/phrase-fill';
import { useApp, useLabels } from '../kit/app-context';
import { Unbroken } from '../kit/words/Unbroken';

/** Variables that can carry somebody's identity or story. */
const PERSONAL = new Set(['patient', 'appelant', 'motif', 'tel', 'tel_en_paires', 'naissance', 'promesse']);

/** What she typed into a field of the phrase may be about anybody. */
const isPersonal = (name: string): boolean => name.startsWith('?') || PERSONAL.has(name);

export function FilledText({ filled }: { readonly filled: FilledTemplate }) {
  const { state } = useApp('state');
  const { say, masked } = useLabels();
  return (
    <>
      {filled.parts.map((part, index) => {
        const key = `${index}-${part.kind}`;
        if (part.kind === 'missing')
          return (
            <mark key={key} class="blank">
              {say.missing(blankName(part, state.settings.value.language))}
            </mark>
          );
        if (part.kind === 'value' && isPersonal(part.name) && state.masked.value)
          return <span key={key} class="mask-bar" role="img" aria-label={masked} />;
        return (
          <span key={key}>
            <Unbroken text={part.text} />
          </span>
        );
      })}
    </>
  );
}
