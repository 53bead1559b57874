/** The two buttons that stand in the open panel and in its strip alike. */
import { useApp, useLabels } from '../kit/app-context';
import { Icon } from '../kit/Icon';

export function MaskButton() {
  const { state, panel } = useApp('state', 'panel');
  const { bar } = useLabels();
  // Lit by what is seen masked, not by what was asked.
  const isProven = state.maskProof.value.isPainted || 'mixed';
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={state.masked.value && isProven}
      aria-label={bar.mask}
      title={`${bar.mask} (Alt+Q)`}
      onClick={panel.toggleMask}
    >
      <Icon name="mask" />
    </button>
  );
}

export function HelpButton() {
  const { panel } = useApp('panel');
  const { panel: words } = useLabels();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={words.help}
      title={`${words.help} (F1)`}
      onClick={panel.toggleHelp}
    >
      <Icon name="help" />
    </button>
  );
}
