/** Packs of a practice in the settings: made, taken in after a look, and the way back. */
import { useRef, useState } from 'preact/hooks';
import type { PackPreview as Preview } from '../../../lib/app/phrase/pack-desk';
import { dateText } from '../../../lib/app/practice/practice-hour';
import type { PageLabels } from '../../../lib/content/labels/page-labels';
import type { StoredPack } from '../../../lib/domain/phrase/pack/pack.record';
import { BIGGEST_PACK, type PackRefusal } from '../../../lib/domain/phrase/pack/pack-reading';
import type { Practice } from '../../../lib/domain/practice/practice';
import { usePageApp } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { bytesWithin } from '../../kit/chosen-file';
import { FileButton } from '../../kit/FileButton';
import { usePageLabels } from '../../kit/words/page-labels';
import { PackMaking } from './PackMaking';
import { PackPreview } from './PackPreview';
import './packs.css';

const refusalText = (refusal: PackRefusal, { packs, phraseOptions, protocols }: PageLabels): string => {
  if (refusal.kind === 'protocol') {
    const { kind, about } = refusal.problem;
    return packs.refusals.protocol(refusal.title, protocols.problems[kind](about));
  }
  if (refusal.kind === 'phrase')
    return packs.refusals.phrase(refusal.text, phraseOptions.exchange.reasons[refusal.reason]);
  return packs.refusals[refusal.kind];
};

/** One pack that is kept: where it stands, and the one thing that can be done about it. */
function PackRow({
  pack,
  onBack,
}: {
  readonly pack: StoredPack;
  readonly onBack: (lines: string[]) => void;
}) {
  const { packs, state } = usePageApp('packs', 'state');
  const { packs: words } = usePageLabels();
  const content = packs.contentOf(pack);
  const date = (at: number) => dateText(state, at, pack.practiceId);
  const standing = () => {
    if (pack.takenBackAt !== null) return words.states.back(date(pack.takenBackAt));
    if (pack.liveAt === null) return words.states.waiting(pack.goLive.split('-').reverse().join('/'));
    return pack.origin === 'made'
      ? words.states.made(date(pack.liveAt))
      : words.states.live(date(pack.liveAt));
  };
  const isBack = pack.takenBackAt !== null;
  const leave = pack.liveAt === null ? words.drop : words.takeBack;
  const takeBack = async (): Promise<void> => {
    const kept = await packs.takeBack(pack);
    onBack([...(pack.liveAt === null ? [] : [words.tookBack]), ...kept.map(words.keptSince)]);
  };
  const putBack = async (): Promise<void> => {
    onBack([]);
    await packs.putBack(pack);
  };
  return (
    <li>
      <span>{words.name(pack.number, content?.name ?? pack.packId)}</span>{' '}
      <span class="tag">{standing()}</span>
      {pack.origin === 'taken' && (
        <button type="button" class="quiet" onClick={() => void (isBack ? putBack() : takeBack())}>
          {isBack ? words.putBack : leave}
        </button>
      )}
    </li>
  );
}

/** The file is looked at before anything of it is taken in. */
function PackTaking({ practice }: { readonly practice: Practice }) {
  const { packs } = usePageApp('packs');
  const labels = usePageLabels();
  const { packs: words } = labels;
  const [preview, setPreview] = useState<Preview | null>(null);
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const open = useRef<HTMLButtonElement>(null);
  const look = async (file: File) => {
    const read = await packs.preview(practice, await bytesWithin(file, BIGGEST_PACK));
    setPreview(read.ok ? read.value : null);
    setOutcome(read.ok ? [] : [words.refused(file.name), refusalText(read.reason, labels)]);
  };
  return (
    <>
      <FileButton
        label={words.open}
        accept="application/json,.json"
        onFile={(file) => void look(file)}
        buttonRef={open}
      />
      <Said>
        {outcome.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Said>
      {preview && (
        <PackPreview
          key={preview.read.file.signature}
          practice={practice}
          preview={preview}
          onDone={(isTaken) => {
            // The button that was pressed goes with the preview.
            open.current?.focus();
            setPreview(null);
            setOutcome(isTaken ? [words.taken] : []);
          }}
        />
      )}
    </>
  );
}

export function PackOptions({ practice }: { readonly practice: Practice }) {
  const { packs } = usePageApp('packs');
  const { packs: words } = usePageLabels();
  const [cameBack, setCameBack] = useState<readonly string[]>([]);
  const own = packs.packs.value.filter(({ practiceId }) => practiceId === practice.id);
  return (
    <details class="packs">
      <summary>{words.title}</summary>
      <p class="hint">{words.hint}</p>
      {own.length > 0 && (
        <ul class="pack-list" aria-label={words.list}>
          {own.map((pack) => (
            <PackRow key={pack.id} pack={pack} onBack={setCameBack} />
          ))}
        </ul>
      )}
      <Said>
        {cameBack.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Said>
      <PackMaking practice={practice} />
      <PackTaking practice={practice} />
    </details>
  );
}
