/** The collapsed panel: one column of 44 px that still shows the call, its clock and the mask. */
import { useApp, useLabels } from '../kit/app-context';
import { Clock } from '../kit/Clock';
import { Icon } from '../kit/Icon';
import { IconButton } from '../kit/IconButton';
import { HelpButton, MaskButton } from './PanelButtons';
import { RingMark } from './RingLine';

export function Strip() {
  const { state, panel, callbacks } = useApp('state', 'panel', 'callbacks');
  const { panel: words, message } = useLabels();
  const calls = state.calls.value;
  const { late } = callbacks.pressing();
  const active = calls.find(({ status }) => status === 'active');
  return (
    <div class="strip">
      <IconButton label={words.strip} of="global.call" onClick={panel.toggleOpen}>
        <Icon name="expand" />
      </IconButton>
      <MaskButton />
      <HelpButton />
      <RingMark />
      {calls.length > 0 && (
        <span class="strip-calls">
          <Icon name="phone" />
          <span class="count">{calls.length}</span>
        </span>
      )}{' '}
      {active && <Clock call={active} />}{' '}
      {late > 0 && (
        <span class="strip-late" role="img" aria-label={message.callbacks.banner(late, 0)}>
          {late}
        </span>
      )}
    </div>
  );
}
