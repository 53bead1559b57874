/** An agenda that no longer shows what was read there: told once, by the rules that fail, with the way to mend them. */
import type { FailedWord } from '../../../lib/domain/practice/shown/reading-health';
import { useApp, useLabels } from '../../kit/app-context';
import { Banner } from '../../kit/Banner';
import { PlaceText } from './PlaceText';

function FailedLine({ word, places }: FailedWord) {
  const { words } = useLabels().agenda.check;
  return (
    <li>
      <b>{words[word]}</b>
      <ul class="plain-list">
        {places.map((place, at) => (
          <PlaceText key={at} place={place} count={0} isBroken={false} />
        ))}
      </ul>
    </li>
  );
}

export function ReadingChange() {
  const { agenda, panel } = useApp('agenda', 'panel');
  const { check, health: words } = useLabels().agenda;
  const failed = agenda.health.failed.value;
  if (failed.length === 0) return null;
  const toCheck = () => {
    agenda.health.leave();
    panel.toggleFacts();
  };
  return (
    <Banner class="agenda-guard reading-change" role="status">
      <p>{words.changed}</p>
      <ul class="plain-list">
        {failed.map((each) => (
          <FailedLine key={each.word} {...each} />
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={toCheck}>
          {check.button}
        </button>
        <button type="button" class="quiet" onClick={agenda.health.leave}>
          {words.seen}
        </button>
      </div>
    </Banner>
  );
}
