/** The agenda on the page is one practice's, the card another's: both names, and a key to take the page's. */
import { useApp, useLabels } from '../../kit/app-context';
import { Banner } from '../../kit/Banner';
import { KeyHint } from '../../kit/KeyHint';

export function AgendaGuard() {
  const { agenda } = useApp('agenda');
  const { agenda: words } = useLabels();
  const both = agenda.disagreement.value;
  if (!both) return null;
  return (
    <Banner class="agenda-guard" role="alert">
      <p>{words.disagree(both.page, both.card)}</p>
      <div class="actions">
        <button type="button" onClick={agenda.followPage}>
          {words.follow}
          <KeyHint of="practice.follow" />
        </button>
        <button type="button" class="quiet" onClick={agenda.keepCard}>
          {words.keep}
        </button>
      </div>
    </Banner>
  );
}
