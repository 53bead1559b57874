/** Whose phone is answered, and the keys that must always be in reach: mask, counter, help, collapse. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { placeName } from '../../lib/domain/practice/place-kind';
import { useApp, useLabels } from '../kit/app-context';
import { Icon } from '../kit/Icon';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { useFocusTarget } from '../kit/use-focus-target';
import { HelpButton, MaskButton } from './PanelButtons';

function PracticeChoice() {
  const { state, agenda } = useApp('state', 'agenda');
  const { bar } = useLabels();
  const call = shownCall(state);
  const practice = practiceOf(state, call);
  const ref = useFocusTarget<HTMLSelectElement>('practice');
  return (
    <Select
      class="practice"
      label={bar.practice}
      selectRef={ref}
      value={practice?.id ?? ''}
      options={[
        ...(practice
          ? []
          : [
              {
                value: '',
                name: state.practices.value.length === 0 ? bar.noPractice : bar.unknownPractice,
                isOff: true,
              },
            ]),
        ...state.practices.value.map((each) => ({ value: each.id, name: placeName(each) })),
      ]}
      onChoose={agenda.choose}
    />
  );
}

export function TopBar() {
  const { state, panel } = useApp('state', 'panel');
  const { bar, panel: words } = useLabels();
  const layout = state.layout.value;
  return (
    <header class="top-bar">
      <PracticeChoice />
      <MaskButton />
      <IconButton
        label={bar.counter}
        of="global.counter"
        isPressed={state.counter.value !== null}
        onClick={panel.toggleCounter}
      >
        <Icon name="counter" />
      </IconButton>
      <HelpButton />
      {layout && (
        <IconButton label={words.collapse} of="panel.collapse" onClick={panel.toggleOpen}>
          <Icon name="collapse" />
        </IconButton>
      )}
    </header>
  );
}
