/** « Ceci est le nom du patient »: she shows in the agenda what is read wrongly, sees what would be read there, and keeps it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadPage } from '../../../lib/app/agenda-port';
import { isHers } from '../../../lib/contract/her-press';
import { POINTED_WORDS, type PointedSite, pointedWords } from '../../../lib/domain/practice/shown/pointed';
import type { PointedPlace } from '../../../lib/domain/practice/shown/reading-rule';
import { useApp, useLabels } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { KeyLine } from '../../kit/KeyHint';
import { Private } from '../../kit/Private';

/** Takes the keyboard as it appears: the page is shown things by the keys that come here. */
function useKeyboard() {
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  return ref;
}

/** While she shows: the arrows, Enter and Escape are the frame's in the page. */
function Showing() {
  const { pointing } = useApp('agenda').agenda;
  const { pointing: words } = useLabels().agenda;
  const ref = useKeyboard();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isHers(event) || !/^(?:Arrow\w+|Enter|Escape)$/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    pointing.press(event.key);
  };
  return (
    <div class="actions">
      <button type="button" ref={ref} onKeyDown={onKeyDown} onClick={pointing.leave}>
        {words.stop}
      </button>
    </div>
  );
}

/** What would be read, before anything is kept. */
function Shown({ onKept }: { readonly onKept: () => void }) {
  const { pointing } = useApp('agenda').agenda;
  const { pointing: words, leave } = useLabels().agenda;
  const ref = useKeyboard();
  return (
    <div class="actions">
      <button type="button" class="primary" ref={ref} onClick={() => void pointing.keep().then(onKept)}>
        {words.keep}
      </button>
      <button type="button" class="quiet" onClick={pointing.leave}>
        {leave}
      </button>
    </div>
  );
}

function StepText() {
  const { pointing } = useApp('agenda').agenda;
  const { pointing: words } = useLabels().agenda;
  const now = pointing.now.value;
  if (now.step === 'none') return null;
  const word = words.words[now.word];
  if (now.step === 'showing') return <p>{words.how(word)}</p>;
  if (now.step === 'refused') return <p>{words.refused[now.why]}</p>;
  if (now.word === 'message')
    return (
      <p>
        <KeyLine text={words.wouldWrite} />
      </p>
    );
  const isOfPractice = now.word === 'practice' || now.word === 'practitioner';
  return (
    <>
      <p>
        {words.wouldRead(word)} <b>{isOfPractice ? now.text : <Private text={now.text} />}</b>
      </p>
      {isOfPractice && <p class="hint">{now.practice ? words.isOf(now.practice) : words.isNobodys}</p>}
    </>
  );
}

type PointingProps = {
  readonly page: ReadPage;
  /** Where several are open: which of them is meant. */
  readonly name: string | null;
  readonly onKept: () => void;
};

/** The words that can be shown on one page, and where she is in it. */
export function Pointing({ page, name, onKept }: PointingProps) {
  const { pointing } = useApp('agenda').agenda;
  const { pointing: words } = useLabels().agenda;
  const now = pointing.now.value;
  const isHere = now.step !== 'none' && now.origin === page.origin;
  // With the layer closed nobody sees the frame's other half, and what was read is forgotten.
  useEffect(() => pointing.leave, [pointing]);
  return (
    <section class="pointing" aria-label={page.origin}>
      <p>
        {name && <b>{`${name} `}</b>}
        {words.ask}
      </p>
      <div class="actions">
        {POINTED_WORDS.map((word) => (
          <button key={word} type="button" class="quiet" onClick={() => void pointing.show(page, word)}>
            {words.words[word]}
          </button>
        ))}
      </div>
      <Said>{isHere && <StepText />}</Said>
      {isHere && now.step === 'showing' && <Showing key={now.word} />}
      {isHere && now.step === 'shown' && <Shown onKept={onKept} />}
    </section>
  );
}

/** An element that she showed, as the rule finds it again. */
export const PointedPlaceText = ({ selector, label }: Pick<PointedPlace, 'selector' | 'label'>) => {
  const { pointing: words } = useLabels().agenda;
  return (
    <>
      {words.shownByYou} <code>{selector}</code>
      {label !== null && ` ${words.afterLabel(label)}`}
    </>
  );
};

function PointedSiteItem({ site }: { readonly site: PointedSite }) {
  const { rules } = useApp('agenda').agenda;
  const { agenda, directory } = useLabels();
  const { pointing: words } = agenda;
  return (
    <li>
      {site.origin}
      <ul class="plain-list">
        {pointedWords(site).map(({ word, place }) => (
          <li key={word}>
            <span>
              <b>{words.words[word]}</b> <PointedPlaceText {...place} />
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={words.removeOf(words.words[word], site.origin)}
              onClick={() => void rules.change(site.origin, word, null)}
            >
              {directory.fields.remove}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** All that she showed, on whatever site, each to be taken back. */
export function PointedSites() {
  const sites = useApp('agenda').agenda.rules.pointed.value;
  const { pointing: words } = useLabels().agenda;
  if (sites.length === 0) return null;
  return (
    <div class="pointed-sites">
      <h3>{words.kept}</h3>
      <ul class="plain-list">
        {sites.map((site) => (
          <PointedSiteItem key={site.origin} site={site} />
        ))}
      </ul>
    </div>
  );
}
