/** What a click on the toolbar answers: is the panel on this page, may it be put there, and where else to go. */
import { useState } from 'preact/hooks';
import { Said } from '../kit/Banner';
import { usePageLabels } from '../kit/words/page-labels';
import { LossAlert } from '../privacy/LossAlert';

/** The site of the page in front: known to the package, added by her, to be added, or none that can be. */
export type PopupSite =
  | { readonly state: 'known' }
  | { readonly state: 'none' }
  | (Addable & { readonly state: 'added'; readonly onLeave: () => Promise<void> })
  | (Addable & { readonly state: 'addable' });

/** `onAdd`: in the very turn of her click, for the browser asks her then only. */
type Addable = { readonly host: string; readonly onAdd: () => void };

type PopupProps = {
  readonly site: PopupSite;
  /** False where the browser has none. */
  readonly hasSidePanel: boolean;
  readonly onSidePanel: () => void;
  readonly onOptions: () => void;
  readonly onJournal: () => void;
};

/** The button that was pressed is gone with its line: the way back has the keyboard. */
const takeKeyboard = (button: HTMLButtonElement | null): void => button?.focus();

function SiteLines({ site }: Pick<PopupProps, 'site'>) {
  const { popup } = usePageLabels();
  const [isLeft, setLeft] = useState(false);
  const isBare = site.state === 'known' || site.state === 'none';
  if (isLeft && !isBare)
    return (
      <>
        <Said>{popup.left}</Said>
        <button type="button" ref={takeKeyboard} onClick={site.onAdd}>
          {popup.addSite(site.host)}
        </button>
      </>
    );
  if (site.state === 'known') return <p>{popup.enabled}</p>;
  if (site.state === 'none') return <p>{popup.disabled}</p>;
  if (site.state === 'added')
    return (
      <>
        <p>{popup.added}</p>
        <button type="button" onClick={() => void site.onLeave().then(() => setLeft(true))}>
          {popup.leaveSite}
        </button>
      </>
    );
  return (
    <>
      <p>{popup.disabled}</p>
      <button type="button" class="primary" onClick={site.onAdd}>
        {popup.addSite(site.host)}
      </button>
      <p class="hint">{popup.addHint}</p>
    </>
  );
}

export function Popup({ site, hasSidePanel, onSidePanel, onOptions, onJournal }: PopupProps) {
  const { popup } = usePageLabels();
  return (
    <main class="popup">
      <LossAlert />
      <SiteLines site={site} />
      {hasSidePanel && (
        <button type="button" class={site.state === 'none' ? 'primary' : ''} onClick={onSidePanel}>
          {popup.openSidePanel}
        </button>
      )}
      <button type="button" onClick={onJournal}>
        {popup.openJournal}
      </button>
      <button type="button" onClick={onOptions}>
        {popup.openOptions}
      </button>
    </main>
  );
}
