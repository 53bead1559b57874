/** Closed, on holiday, or somebody away: said before the secretary promises what cannot be kept. */
import { spokenNow } from '../../lib/app/start/language';
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';

export function OpeningBanner() {
  const { state, opening: desk } = useApp('state', 'opening');
  const { opening: words } = useLabels();
  const opening = desk.opening.value;
  if (!opening || (opening.state === 'open' && !opening.absence)) return null;
  const { nextOpening, absence } = opening;
  const said = spokenNow(state);
  const sentences = [
    opening.state === 'holiday' && words.holiday(opening.holidayName ?? ''),
    opening.state === 'closed' && words.closed,
    nextOpening && words.reopens(said.day(nextOpening.date), said.clock(nextOpening.time)),
    opening.state !== 'open' && desk.onDuty.value && words.onDuty(desk.onDuty.value),
    absence && words.away(desk.nameOf(absence), said.day(absence.to), absence.replacementName),
  ];
  return <Banner class="opening-banner">{sentences.filter(Boolean).join(' ')}</Banner>;
}
