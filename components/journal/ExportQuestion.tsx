/** Before a file leaves that anybody can read: the passphrase, once more. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';
import { UnlockForm } from '../privacy/VaultLine';
import { useJournal } from './journal-context';

function Question() {
  const { gate } = useJournal();
  const { vault: words } = useLabels();
  const ref = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const { activeElement: before } = document;
    ref.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section
      aria-label={words.plainExport}
      onKeyDown={({ key }) => {
        if (key === 'Escape') gate.giveUp();
      }}
    >
      <Banner>
        <p>
          {words.plainExport}{' '}
          <button type="button" class="quiet" onClick={gate.giveUp}>
            {words.plainExportNot}
          </button>
        </p>
        <UnlockForm action={words.plainExportNow} attempt={gate.answer} inputRef={ref} />
      </Banner>
    </section>
  );
}

export function ExportQuestion() {
  const { gate } = useJournal();
  return gate.isAsked.value ? <Question /> : null;
}
