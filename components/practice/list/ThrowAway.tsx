/** An invented practice goes with all that was noted there, and nothing brings it back: she is asked once. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Practice } from '../../../lib/domain/practice/practice';
import { useApp, useLabels } from '../../kit/app-context';
import { Said } from '../../kit/Banner';

type ThrowAwayProps = { readonly practice: Practice; readonly onGone: () => void };

export function ThrowAway({ practice, onGone }: ThrowAwayProps) {
  const { practiceList } = useApp('practiceList');
  const { practices: words } = useLabels();
  const [isAsked, ask] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsked) keep.current?.focus();
  }, [isAsked]);
  const throwAway = () => {
    void practiceList.discardExample(practice);
    onGone();
  };
  return (
    <>
      <button type="button" class="quiet" ref={first} aria-expanded={isAsked} onClick={() => ask(true)}>
        {words.throwAway}
      </button>
      {isAsked && (
        <>
          <Said as="remark">{words.throwAwayAsk}</Said>
          <button
            type="button"
            ref={keep}
            onClick={() => {
              first.current?.focus();
              ask(false);
            }}
          >
            {words.throwAwayNo}
          </button>
          <button type="button" class="quiet" onClick={throwAway}>
            {words.throwAwayYes}
          </button>
        </>
      )}
    </>
  );
}
