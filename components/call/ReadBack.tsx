/** What to read back so that nothing is wrong: the number in pairs, the name letter by letter. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { readPhone } from '../../lib/app/start/phones';
import type { SpelledLetter } from '../../lib/domain/phrase/spelling';
import { isUnderstood } from '../../lib/domain/text/phone/phone-reading';
import { useApp, useLabels } from '../kit/app-context';
import { Private } from '../kit/Private';
import { LargeChoice, ReadLarge } from './ReadLarge';

/** « M comme Marcel »; a sign or a space is said by its own word. */
const spoken = ({ letter, word }: SpelledLetter): string =>
  /\p{L}/u.test(letter) ? `${letter.toLocaleUpperCase('fr')} comme ${word}` : word;

export function ReadBack() {
  const { state, phrases } = useApp('state', 'phrases');
  const { readBack } = useLabels();
  const call = shownCall(state);
  if (!call) return null;
  const { phone, patientName, callerName } = call.notes;
  const reading = readPhone(phone, practiceOf(state, call)?.region ?? null);
  const name = patientName || callerName;
  if (!isUnderstood(reading) && !name) return null;
  return (
    <>
      <LargeChoice />
      <dl class="read-back-view">
        {isUnderstood(reading) && (
          <div>
            <dt>{readBack.number}</dt>
            <dd>
              <ReadLarge text={reading.pairs.join(' · ')} />
            </dd>
          </div>
        )}
        {name && (
          <div>
            <dt>{readBack.name}</dt>
            <dd>
              <ReadLarge text={name} />
            </dd>
            <dd>
              <Private text={phrases.spell(name).map(spoken).join(', ')} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
