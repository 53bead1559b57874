/** What to say now, large, in one breath. */
import { shownCall } from '../../lib/app/app-state';
import { isTriageSpeaking } from '../../lib/app/triage/triage-level';
import { useApp, useLabels } from '../kit/app-context';
import { KeyHint } from '../kit/KeyHint';
import { Private } from '../kit/Private';
import { ShortName } from '../kit/ShortName';
import { FilledText } from './FilledText';

export function SayCard() {
  const { state, phrases } = useApp('state', 'phrases');
  const { say, restatement } = useLabels();
  const call = shownCall(state);
  if (!call) return null;
  // The question or the directive of the triage is what there is to say: two sentences at once would be one too many.
  if (isTriageSpeaking(state, call)) return null;
  const phrase = phrases.forStep(call, call.step);
  // The caller's own words are said back in the words of the interface.
  const sayLanguage = (id: string) => (id === 'restatement' ? undefined : phrases.languageOf(id));
  return (
    <section class="say-card" aria-label={say.title}>
      <p class="say-text" lang={phrase ? sayLanguage(phrase.phraseId) : undefined}>
        {phrase ? (
          phrase.phraseId === 'restatement' ? (
            <Private text={phrase.filled.text} />
          ) : (
            <FilledText filled={phrase.filled} />
          )
        ) : (
          restatement.empty
        )}
      </p>
      {phrase && (
        <button type="button" class="quiet" title={say.markTold} onClick={() => phrases.said(phrase)}>
          <ShortName short={say.told} whole={say.markTold} />
          <KeyHint of="say.told" />
        </button>
      )}
    </section>
  );
}
