/** Closed, on holiday, or somebody away: said before the secretary promises what cannot be kept. */
import { spokenDay, spokenTime } from '../../lib/app/practice/opening-desk';
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';

export function OpeningBanner() {
  const { opening: desk } = useApp('opening');
  const { opening: words } = useLabels();
  const opening = desk.opening.value;
  if (!opening || (opening.state === 'open' && !opening.absence)) return null;
  const { nextOpening, absence } = opening;
  const sentences = [
    opening.state === 'holiday' && words.holiday(opening.holidayName ?? ''),
    opening.state === 'closed' && words.closed,
    nextOpening && words.reopens(spokenDay(nextOpening.date), spokenTime(nextOpening.time)),
    absence && words.away(desk.nameOf(absence), spokenDay(absence.to), absence.replacementName),
  ];
  return <Banner class="opening-banner">{sentences.filter(Boolean).join(' ')}</Banner>;
}
