/** What a click on the toolbar answers: is the panel on this page, and where else to go. */
import { useLabels } from '../kit/app-context';
import { LossAlert } from '../privacy/LossAlert';

type PopupProps = {
  readonly isEnabled: boolean;
  /** False where the browser has none. */
  readonly hasSidePanel: boolean;
  readonly onSidePanel: () => void;
  readonly onOptions: () => void;
  readonly onJournal: () => void;
};

export function Popup({ isEnabled, hasSidePanel, onSidePanel, onOptions, onJournal }: PopupProps) {
  const { popup } = useLabels();
  return (
    <main class="popup">
      <LossAlert />
      <p>{isEnabled ? popup.enabled : popup.disabled}</p>
      {hasSidePanel && (
        <button type="button" class={isEnabled ? '' : 'primary'} onClick={onSidePanel}>
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
