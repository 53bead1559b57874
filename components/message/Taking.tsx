/** « Je prends ce rappel »: the number large, to be dialled, while it is hers; who has it, where it is another desk's. */
import type { RefObject } from 'preact';
import { practiceById } from '../../lib/app/app-state';
import { hourShown } from '../../lib/app/practice/practice-hour';
import { readPhone } from '../../lib/app/start/phones';
import type { Callback } from '../../lib/domain/message/callback';
import { phoneText } from '../../lib/domain/text/phone/phone-reading';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { Private } from '../kit/Private';

/** The number as it is dialled; a link only where she asked for one, since it opens another program. */
export function DialNumber({ phone, practiceId }: Pick<Callback, 'phone' | 'practiceId'>) {
  const { state } = useApp('state');
  const read = readPhone(phone, practiceById(state, practiceId)?.region ?? null);
  const text = phoneText(read, phone);
  if (!text) return null;
  const isLink = state.settings.value.dialLinks && !state.masked.value;
  return (
    <p class="dial-number">
      {isLink ? (
        <a href={`tel:${text.replace(/[^\d+]/g, '')}`}>
          <Private text={text} />
        </a>
      ) : (
        <Private text={text} />
      )}
    </p>
  );
}

/** One button, whosever it is: the keyboard stays on it. */
const verbOf = (holder: { readonly isHere: boolean } | null): 'take' | 'takeOver' | 'release' => {
  if (!holder) return 'take';
  return holder.isHere ? 'release' : 'takeOver';
};

type TakingProps = {
  readonly callback: Callback;
  readonly buttonRef?: RefObject<HTMLButtonElement | null> | undefined;
};

export function Taking({ callback, buttonRef }: TakingProps) {
  const { state, callbacks } = useApp('state', 'callbacks');
  const { callbacks: words } = useLabels().message;
  const holder = callbacks.holder(callback);
  const verb = verbOf(holder);
  return (
    <>
      <Said as="remark">
        {holder &&
          verb === 'takeOver' &&
          words.heldBy(holder.by, hourShown(state, holder.at, callback.practiceId))}
      </Said>
      {verb === 'release' && <DialNumber {...callback} />}
      <div class="actions">
        <button
          type="button"
          ref={buttonRef ?? null}
          class={verb === 'take' ? undefined : 'quiet'}
          onClick={() => void callbacks[verb](callback)}
        >
          {words[verb]}
        </button>
      </div>
    </>
  );
}
