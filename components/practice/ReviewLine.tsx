/** When the card was last read as a whole; after half a year a quiet word that it is time. */
import type { Practice } from '../../lib/domain/practice/practice';
import { useApp, useLabels } from '../kit/app-context';

export function ReviewLine({ practice }: { readonly practice: Practice }) {
  const { practiceList } = useApp('practiceList');
  const { practices: words } = useLabels();
  const day = practice.reviewedOn.split('-').toReversed().join('/');
  const said = practiceList.isReviewDue(practice) ? words.reviewDue(day) : words.reviewedOn(day);
  return (
    <section aria-label={words.review}>
      <p class="hint">{day ? said : words.neverReviewed}</p>
      <button type="button" class="quiet" onClick={() => void practiceList.noteReview(practice.id)}>
        {words.reviewed}
      </button>
    </section>
  );
}
