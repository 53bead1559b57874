/** The hand-over sheet at the end of the shift: open calls, promises, messages, incidents, absences; printed or copied. */
import { useEffect, useState } from 'preact/hooks';
import type { HandoverSection } from '../../lib/app/journal/handover-desk';
import { dateTimeShown } from '../../lib/app/practice/practice-hour';
import { useApp } from '../kit/app-context';
import { Private } from '../kit/Private';
import { usePageLabels } from '../kit/words/page-labels';
import { useJournal } from './journal-context';

function Section({ section: { id, lines } }: { readonly section: HandoverSection }) {
  const { handover } = usePageLabels().journal;
  return (
    <section aria-label={handover[id]}>
      <h3>{handover[id]}</h3>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line.id}>
            <b>{line.plain}</b>
            {line.personal && (
              <span>
                {' '}
                <Private text={line.personal} />
              </span>
            )}
          </li>
        ))}
        {lines.length === 0 && <li class="hint">{handover.none}</li>}
      </ul>
    </section>
  );
}

/** The sections as things stand; read again when a message, a promise or an incident is written. */
function useSections(now: number): readonly HandoverSection[] {
  const { state } = useApp('state');
  const { handover, dayLists } = useJournal();
  const [sections, setSections] = useState<readonly HandoverSection[]>([]);
  const written = [state.messages.value, state.calls.value, state.practices.value, dayLists.lists.value];
  useEffect(() => {
    void handover.read(now).then(setSections);
  }, [handover, now, ...written]);
  return sections;
}

export function HandoverSheet() {
  const { state } = useApp('state');
  const { handover, out } = useJournal();
  const { journal } = usePageLabels();
  const words = journal.handover;
  const [now] = useState(() => Date.now());
  const sections = useSections(now);
  return (
    <section class="journal-sheet" aria-label={words.title}>
      <div class="sheet-controls">
        <button type="button" class="primary" onClick={() => void out.printSheet()}>
          {journal.print}
        </button>
        <button type="button" onClick={() => void out.copySheet(handover.text(sections, now))}>
          {words.copy}
        </button>
        <p class="hint">{words.hint}</p>
      </div>
      <article class="card sheet-page">
        <h2>{`${words.from} ${state.settings.value.secretaryName} ${words.at} ${dateTimeShown(state, now)}`}</h2>
        {sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </article>
    </section>
  );
}
