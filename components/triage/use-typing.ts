/** Until she pauses, what she types may be half a word, half a sentence: nothing learnt is told loud for it alone. */
import { useEffect } from 'preact/hooks';
import { useApp } from '../kit/app-context';
import { useLater } from '../kit/use-later';

/** Longer than between the letters of who types slowly: what nothing follows for so long is whole. Milliseconds. */
const WHOLE_AFTER = { pauseMs: 600, longestMs: Number.POSITIVE_INFINITY };

/** Tells the triage what is being typed in a field of this value, and that it is whole once she pauses or leaves. */
export function useTyping(value: string): (text: string) => void {
  const { triage } = useApp('triage');
  const paused = useLater(value, WHOLE_AFTER);
  useEffect(() => {
    if (paused === value) triage.typing(null);
  }, [paused, value, triage]);
  useEffect(() => () => triage.typing(null), [triage]);
  // The same words put in again are no typing: nothing would tell their end.
  return (text) => {
    if (text !== value) triage.typing({ text, paused });
  };
}
