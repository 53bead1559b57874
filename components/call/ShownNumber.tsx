/** The number that the telephone's page shows, on the card of the call: veiled until it is known who calls, then taken by a press. */
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { Private } from '../kit/Private';

export function ShownNumber() {
  const { ring, calls } = useApp('ring', 'calls');
  const { telephone: words } = useLabels();
  const shown = ring.number.value;
  if (!shown) return null;
  const take = () => {
    const phone = ring.wholeNumber();
    calls.change((call) => ({ ...call, notes: { ...call.notes, phone, phoneReadBack: false } }));
  };
  return (
    <section class="earlier-line" aria-label={words.number}>
      <Said>
        <b>
          {words.number} <Private text={shown.text} />
        </b>
        {shown.isVeiled ? (
          <small> {words.veiled}</small>
        ) : (
          <button type="button" class="quiet" onClick={take}>
            {words.take}
          </button>
        )}
      </Said>
    </section>
  );
}
