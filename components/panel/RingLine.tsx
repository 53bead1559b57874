/** « Ça sonne ? »: a tab sounds; the key that picks up, and the way to say that it is no telephone. */
import { useApp, useLabels } from '../kit/app-context';
import { Banner, NamedStatus } from '../kit/Banner';
import { Icon } from '../kit/Icon';
import { KeyMark } from '../kit/KeyHint';

export function RingLine() {
  const { state, ring, panel } = useApp('state', 'ring', 'panel');
  const { telephone: words } = useLabels();
  return (
    <NamedStatus class="reminders" label={words.title}>
      {ring.isMuted.value && <Banner class="reminder">{words.muted}</Banner>}
      {ring.ringing.value && (
        <Banner class="reminder ring-line" tone="calm">
          <span>{words.question}</span>
          <button type="button" onClick={panel.callKey}>
            {words.open}
            {state.globalKeys.value.call && <KeyMark text={state.globalKeys.value.call} />}
          </button>
          <button type="button" class="quiet" title={words.noPhoneWhole} onClick={ring.ignore}>
            {words.noPhone}
          </button>
        </Banner>
      )}
    </NamedStatus>
  );
}

/** The same in the strip: one mark, which has a name. */
export function RingMark() {
  const { ring } = useApp('ring');
  const { telephone: words } = useLabels();
  if (!ring.ringing.value) return null;
  return (
    <span class="strip-calls strip-ring" role="img" aria-label={words.question}>
      <Icon name="phone" />
    </span>
  );
}
