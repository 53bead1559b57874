/** The two buttons that stand in the open panel and in its strip alike. */
import { useApp, useLabels } from '../kit/app-context';
import { Icon } from '../kit/Icon';

export function BlurButton() {
  const { state, panel } = useApp();
  const { bar } = useLabels();
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={state.blurred.value}
      aria-label={bar.blur}
      title={`${bar.blur} (Alt+Q)`}
      onClick={panel.toggleBlur}
    >
      <Icon name="blur" />
    </button>
  );
}

export function HelpButton() {
  const { panel } = useApp();
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
