/** The practice's hour beside the desk's, while they differ: she sits in Antananarivo and answers in Paris. */
import { clockLine } from '../../lib/app/practice/practice-hour';
import { useApp } from '../kit/app-context';

export function ClockLine() {
  const { state } = useApp('state');
  const line = clockLine(state);
  return line && <p class="practice-line clock-line">{line}</p>;
}
