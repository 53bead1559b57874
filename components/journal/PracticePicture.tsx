/** « My day »: one's own calls as counts, off until asked for; one page, printable. */

import { useEffect } from 'preact/hooks';
import type { ShownPicture } from '../../lib/app/journal/picture-desk';
import { everyPractice } from '../../lib/app/known-practices';
import { DURATION_BOUNDS, type Picture, SMALLEST_SHOWN } from '../../lib/domain/journal/statistics';
import { clockText } from '../../lib/domain/text/clock-text';
import { useApp } from '../kit/app-context';
import { practiceOptions } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { CountChart, useCountText } from './CountChart';
import { HeatMap } from './HeatMap';
import { Choice, PeriodChoice } from './JournalFilterBar';
import { useJournal } from './journal-context';

/** Reasons with a row of their own in the heat map; the rest share one. */
const MOTIVES_SHOWN = 10;
/** Reasons that an instruction may spare: the most frequent ones. */
const AVOIDABLE_SHOWN = 5;

const clockOrDash = (ms: number | null): string => (ms === null ? '–' : clockText(ms));

function Figures({ picture }: { readonly picture: Picture }) {
  const { picture: words } = usePageLabels().journal;
  const countText = useCountText();
  const { holds, interruptions, promises } = picture;
  const figures: readonly [string, string][] = [
    [words.calls, countText(picture.calls)],
    [words.medianDuration, clockOrDash(picture.medianDurationMs)],
    [words.held, countText(holds.calls)],
    [words.heldOften, countText(holds.more)],
    [words.medianHold, clockOrDash(holds.medianMs)],
    [words.interruptions, countText(interruptions.all)],
    [words.urgentInterruptions, countText(interruptions.urgent)],
    [words.promisesKept, countText(promises.kept)],
    [words.promisesLate, countText(promises.late)],
  ];
  return (
    <dl class="card figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Charts({ picture }: { readonly picture: Picture }) {
  const { levels, journal } = usePageLabels();
  const { picture: words } = journal;
  const durationName = (at: number): string => {
    const bound = DURATION_BOUNDS[at];
    return bound === undefined ? words.durationOver(DURATION_BOUNDS.at(-1) ?? 0) : words.durationUnder(bound);
  };
  return (
    <div class="charts">
      <CountChart
        title={words.levels}
        head={journal.level}
        rows={picture.levels.map(({ level, count }) => ({ label: levels[level], count }))}
      />
      <CountChart
        title={words.durations}
        head={words.durations}
        rows={picture.durations.map((count, at) => ({ label: durationName(at), count }))}
      />
      {picture.promises.kept + picture.promises.late > 0 && (
        <CountChart
          title={words.promises}
          head={words.promises}
          rows={[
            { label: words.promisesKept, count: picture.promises.kept },
            { label: words.promisesLate, count: picture.promises.late },
          ]}
        />
      )}
    </div>
  );
}

function Avoidable({ avoidable }: Pick<ShownPicture, 'avoidable'>) {
  const { picture: desk } = useJournal();
  const { picture: words } = usePageLabels().journal;
  const frequent = avoidable.filter(({ count }) => count >= SMALLEST_SHOWN).slice(0, AVOIDABLE_SHOWN);
  if (frequent.length === 0) return null;
  return (
    <section class="card" aria-label={words.avoidable}>
      <h3>{words.avoidable}</h3>
      <p class="hint">{words.avoidableHint}</p>
      <ul class="avoidable">
        {frequent.map(({ reason, count }) => (
          <li key={reason.id}>
            <b>{`${reason.label} · ${words.avoidableCount(String(count))}`}</b>
            <p>{reason.directive}</p>
            <button type="button" class="quiet" onClick={() => desk.copyDirective(reason)}>
              {words.copyDirective}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Report({ shown: { picture, avoidable, isCut } }: { readonly shown: ShownPicture }) {
  const { picture: words } = usePageLabels().journal;
  const [rows, rest] = [picture.motives.slice(0, MOTIVES_SHOWN), picture.motives.slice(MOTIVES_SHOWN)];
  const others = Array.from({ length: 24 }, (_, hour) =>
    rest.reduce((sum, { hours }) => sum + (hours[hour] ?? 0), 0),
  );
  if (picture.calls === 0) return <p class="card hint">{words.none}</p>;
  return (
    <article class="sheet-page picture">
      {isCut && <p class="remark">{words.tooMany(picture.calls)}</p>}
      <Figures picture={picture} />
      <p class="hint">{words.smallHint}</p>
      <HeatMap rows={rows} others={others} />
      <Charts picture={picture} />
      <Avoidable avoidable={avoidable} />
      <p class="card">
        <b>{words.answerTime}</b> {words.answerTimeUnknown}
      </p>
    </article>
  );
}

function PictureControls() {
  const { state } = useApp('state');
  const { picture: desk, out } = useJournal();
  const { picture: words } = usePageLabels().journal;
  const practices = everyPractice(state);
  return (
    <div class="sheet-controls">
      <PeriodChoice value={desk.period.value} onChoose={(period) => void desk.choose({ period })} />
      {practices.length > 1 && (
        <Choice
          label={words.practice}
          value={desk.practiceId.value}
          options={practiceOptions(practices)}
          onChoose={(practiceId) => void desk.choose({ practiceId })}
        />
      )}
      <button type="button" onClick={out.print}>
        {words.print}
      </button>
      <button type="button" class="quiet" onClick={() => void desk.turn(false)}>
        {words.turnOff}
      </button>
    </div>
  );
}

export function PracticePicture() {
  const { picture: desk } = useJournal();
  const { picture: words } = usePageLabels().journal;
  const isOn = desk.isOn();
  useEffect(() => {
    if (isOn) void desk.refresh();
  }, [desk, isOn]);
  const shown = desk.shown.value;
  return (
    <section class="journal-sheet" aria-label={words.title}>
      {isOn ? (
        <>
          <PictureControls />
          {shown && <Report shown={shown} />}
        </>
      ) : (
        <div class="card">
          <p>{words.off}</p>
          <div class="actions">
            <button type="button" onClick={() => void desk.turn(true)}>
              {words.turnOn}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
