/** « 2ᵉ appel aujourd’hui », « rappel promis avant 12 h, pas tenu »: of this number or patient at once; who and why only once she is known. */
import { shownCall } from '../../lib/app/app-state';
import { owedText } from '../../lib/app/call/promise-reading';
import { dateTimeShown, hourShown } from '../../lib/app/practice/practice-hour';
import { isConfirmed } from '../../lib/domain/call/identity';
import { isUnread } from '../../lib/domain/message/message';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { Private } from '../kit/Private';

/** Who called and why, and what was promised to whom; the latest first. */
function WhoAndWhy() {
  const { state, calls } = useApp('state', 'calls');
  const known = calls.earlier.value;
  if (!known) return null;
  const practiceId = shownCall(state)?.practiceId;
  const told = ({ id, name, reason }: { id: string; name: string; reason: string }, when: string) => ({
    id,
    text: [when, name, reason].filter(Boolean).join(' · '),
  });
  const called = [
    ...known.calls.toReversed().map((each) => told(each, hourShown(state, each.at, practiceId))),
    ...(known.before ? [told(known.before, dateTimeShown(state, known.before.at, practiceId))] : []),
  ];
  const owed = known.owed.map(({ id, name, reason, promise }) => ({
    id,
    text: [name, reason, promise].filter(Boolean).join(' · '),
  }));
  const { last } = known;
  const message = last
    ? [{ id: last.id, text: [last.patientName || last.callerName, last.reason].filter(Boolean).join(' · ') }]
    : [];
  return (
    <ul>
      {[...called, ...owed, ...message].map(({ id, text }) => (
        <li key={id}>
          <Private text={text} />
        </li>
      ))}
    </ul>
  );
}

export function EarlierLine() {
  const { state, calls } = useApp('state', 'calls');
  const { earlier: words } = useLabels();
  const call = shownCall(state);
  const known = calls.earlier.value;
  if (!call || !known) return null;
  const count = known.calls.length + 1;
  const told = [
    ...(count > 1 ? [words.nth(count)] : []),
    ...(known.before ? [words.before(dateTimeShown(state, known.before.at, call.practiceId))] : []),
    ...known.owed.map((callback) => owedText(state, callback)),
    ...(known.last
      ? [
          words.last(
            dateTimeShown(state, known.last.savedAt, known.last.practiceId),
            isUnread(known.last.status),
          ),
        ]
      : []),
  ];
  const isKnown = isConfirmed(call.notes.identity);
  return (
    <section class="earlier-line" aria-label={words.title}>
      <Said>
        <b>
          <Private text={told.join(' · ')} />
        </b>
        {!isKnown && (
          <button
            type="button"
            class="quiet"
            title={words.verifyWhole}
            onClick={() => calls.goToStep('greeting')}
          >
            {words.verify}
          </button>
        )}
      </Said>
      {isKnown && <WhoAndWhy />}
    </section>
  );
}
