/** The practice is not known: she chooses it above, or enters the first one; nothing is said in another's name meanwhile. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';

export function PracticeLine() {
  const { state } = useApp('state');
  const { bar } = useLabels();
  if (practiceOf(state, shownCall(state))) return null;
  if (state.practices.value.length > 0)
    return (
      <Banner class="practice-line" role="status">
        {bar.unknownPracticeLine}
      </Banner>
    );
  return (
    <Banner class="practice-line" role="status">
      {`${bar.noPracticeLine} `}
      <a href="/options.html" target="_blank" rel="noopener">
        {bar.enterPractice}
      </a>
    </Banner>
  );
}
