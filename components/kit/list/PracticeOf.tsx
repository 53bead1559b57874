/** Whose a row or a card is that stands among those of other practices, where she answers for several. */
import { practiceById } from '../../../lib/app/app-state';
import { everyPractice } from '../../../lib/app/known-practices';
import { placeName } from '../../../lib/domain/practice/place-kind';
import { useApp } from '../app-context';

export function PracticeOf({ practiceId }: { readonly practiceId: string | null }) {
  const { state } = useApp('state');
  const practice = practiceById(state, practiceId);
  if (!practice || everyPractice(state).length < 2) return null;
  return <span class="row-practice">{placeName(practice)}</span>;
}
