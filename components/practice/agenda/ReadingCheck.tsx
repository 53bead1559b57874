/** « Contrôler la lecture »: what is recognised of the agenda on the page, and where it was looked for; shown when asked, kept nowhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedAgenda } from '../../../lib/app/practice/agenda-check';
import type { WordReport } from '../../../lib/domain/practice/shown/reading-report';
import { useApp, useLabels } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { PlaceText } from './PlaceText';
import { Pointing } from './PointingLines';

function WordLine({ word, state, places }: WordReport) {
  const { check: words } = useLabels().agenda;
  return (
    <li data-state={state}>
      <b>{words.words[word]}</b> {words.states[state]}
      {state !== 'found' && (
        <ul>
          {places.map((look, at) => (
            <PlaceText key={at} {...look} />
          ))}
          {places.length === 0 && <li>{words.noRule}</li>}
        </ul>
      )}
    </li>
  );
}

function Report({ origin, site, report }: CheckedAgenda) {
  const { check: words } = useLabels().agenda;
  const tried = site?.verifiedOn ? words.verified(site.verifiedOn) : words.never;
  return (
    <section class="reading-report">
      <h3>{site?.name ?? origin}</h3>
      <p class="hint">{site ? tried : words.general}</p>
      {!report && <p>{words.unread}</p>}
      {report?.practice && <p>{words.isOf(report.practice)}</p>}
      {report && !report.hasFile && <p>{words.noFile}</p>}
      {report && (
        <ul>
          {report.words.map((word) => (
            <WordLine key={word.word} {...word} />
          ))}
        </ul>
      )}
    </section>
  );
}

export function ReadingCheck() {
  const { state, agenda } = useApp('state', 'agenda');
  const { check: words, masked } = useLabels().agenda;
  const [checked, setChecked] = useState<readonly CheckedAgenda[] | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // It stands at the end of a long sheet: what was found is brought into sight.
  useEffect(() => {
    if (checked) box.current?.scrollIntoView({ block: 'nearest' });
  }, [checked]);
  const check = () => void agenda.check().then(setChecked);
  return (
    <div class="reading-check" ref={box}>
      <p class="hint">{words.hint}</p>
      <button type="button" onClick={check}>
        {words.button}
      </button>
      <Said>
        {checked?.length === 0 && (state.masked.value ? masked : words.none)}
        {checked?.map((each) => (
          <Report key={each.origin} {...each} />
        ))}
      </Said>
      {checked?.map(({ page, origin, site, report }) =>
        report ? (
          <Pointing
            key={page.origin}
            page={page}
            name={checked.length > 1 ? (site?.name ?? origin) : null}
            onKept={check}
          />
        ) : null,
      )}
    </div>
  );
}
