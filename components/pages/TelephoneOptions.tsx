/** « Entendre le téléphone »: each part is asked for by itself, and says what it asks of the browser. */
import { useEffect } from 'preact/hooks';
import { useApp } from '../kit/app-context';
import { useStartLabels } from './start-labels';

function Phones() {
  const { ring } = useApp('ring');
  const words = useStartLabels().telephone;
  return (
    <ul class="plain-list">
      {ring.phones.value.map((phone) => (
        <li key={phone.id}>
          {`${phone.name} — ${phone.origins.join(', ')} · ${phone.verifiedOn ?? words.untried}`}{' '}
          {phone.isAllowed ? (
            words.allowed
          ) : (
            <button type="button" class="quiet" onClick={() => void ring.allow(phone)}>
              {words.allow(phone.name)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function HeadsetOptions() {
  const { ring } = useApp('ring');
  const words = useStartLabels().telephone;
  const choices = ring.choices.value;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={choices.headset}
          onChange={({ currentTarget }) => void ring.choose({ ...choices, headset: currentTarget.checked })}
        />
        {words.headset}
      </label>
      <p class="hint">{words.headsetHint}</p>
      {choices.headset && (
        <>
          <button type="button" onClick={() => void ring.chooseHeadset()}>
            {words.chooseHeadset}
          </button>
          <p class="hint">{words.headsets(ring.headsets.value.join(', '))}</p>
        </>
      )}
    </>
  );
}

export function TelephoneOptions() {
  const { ring } = useApp('ring');
  const words = useStartLabels().telephone;
  useEffect(() => void ring.refresh(), [ring]);
  const choices = ring.choices.value;
  return (
    <section class="card" aria-labelledby="telephone">
      <h2 id="telephone">{words.title}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={choices.sounds}
          onChange={({ currentTarget }) => void ring.choose({ ...choices, sounds: currentTarget.checked })}
        />
        {words.sounds}
      </label>
      <p class="hint">{words.soundsHint}</p>
      {choices.sounds && (
        <>
          <p class="hint">{words.phonesHint}</p>
          <Phones />
        </>
      )}
      <HeadsetOptions />
    </section>
  );
}
