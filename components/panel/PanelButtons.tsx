/** The two buttons that stand in the open panel and in its strip alike. */
import { useApp, useLabels } from '../kit/app-context';
import { Icon } from '../kit/Icon';
import { IconButton } from '../kit/IconButton';

export function MaskButton() {
  const { state, panel } = useApp('state', 'panel');
  const { bar } = useLabels();
  // Lit by what is seen masked, not by what was asked.
  const isProven = state.maskProof.value.isPainted || 'mixed';
  return (
    <IconButton
      label={bar.mask}
      of="global.privacy-blur"
      isPressed={state.masked.value && isProven}
      onClick={panel.toggleMask}
    >
      <Icon name="mask" />
    </IconButton>
  );
}

export function HelpButton() {
  const { panel } = useApp('panel');
  const { panel: words } = useLabels();
  return (
    <IconButton label={words.help} of="panel.help" onClick={panel.toggleHelp}>
      <Icon name="help" />
    </IconButton>
  );
}
