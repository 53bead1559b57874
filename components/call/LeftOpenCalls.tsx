/** « Reprendre l'appel de 10 h 42 ? »: what was left open when the browser closed. */
import { useApp, useLabels } from '../kit/app-context';
import { Icon } from '../kit/Icon';
import { KeyLine } from '../kit/KeyHint';
import { Private } from '../kit/Private';
import { useFocusTarget } from '../kit/use-focus-target';

export function LeftOpenCalls() {
  const { calls, leftOpen } = useApp('calls', 'leftOpen');
  const { leftOpen: words } = useLabels().callDesk;
  const ref = useFocusTarget<HTMLButtonElement>('leftOpen');
  return (
    <section class="left-open" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul>
        {leftOpen.list.value.map((call, index) => (
          <li key={call.id}>
            <button type="button" ref={index === 0 ? ref : null} onClick={() => calls.resume(call.id)}>
              <Icon name="resume" />
              <span>{words.resume(leftOpen.startedAt(call))}</span>{' '}
              {call.notes.callerName && (
                <span class="who">
                  <Private text={call.notes.callerName} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">
        <KeyLine text={words.keys} />
      </p>
    </section>
  );
}
