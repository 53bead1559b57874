/** A colleague, a laboratory, a hospital, a pharmacy: what to ask, what to read back, and the note laid out for it. */
import { shownCall } from '../../lib/app/app-state';
import { useApp, useLabels } from '../kit/app-context';

export function ProfessionalCard() {
  const { state, calls } = useApp('state', 'calls');
  const { professional: words } = useLabels().callDesk;
  const call = shownCall(state);
  const asked = call && calls.professionalCall(call);
  if (!asked) return null;
  return (
    <aside class="professional" aria-label={words.title}>
      <h3>{words.title}</h3>
      <ol>
        {asked.asks.map((ask) => (
          <li key={ask}>
            {ask} {asked.readBack.includes(ask) && <span class="tag">{words.readBack}</span>}
          </li>
        ))}
      </ol>
      <button type="button" class="quiet" onClick={() => calls.layOutNotes(words.readBack)}>
        {words.layOut}
      </button>
    </aside>
  );
}
