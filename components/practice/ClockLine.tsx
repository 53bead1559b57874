/** The practice's hour beside the desk's, while they differ: she sits in Antananarivo and answers in Paris. */
import { clockLine } from '../../lib/app/practice/practice-hour';
import { useApp } from '../kit/app-context';
import { Banner } from '../kit/Banner';

export function ClockLine() {
  const { state } = useApp('state');
  const line = clockLine(state);
  return line && <Banner class="practice-line clock-line">{line}</Banner>;
}
