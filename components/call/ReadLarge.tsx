/** What is read back aloud: on one line, as large as the line is wide, where she wants it so. */
import { useApp, useLabels } from '../kit/app-context';
import { Private } from '../kit/Private';

export function ReadLarge({ text }: { readonly text: string }) {
  const { readLarge } = useApp('state').state.settings.value;
  return (
    <span class="read-aloud" data-large={readLarge}>
      {/* The style sheet knows the width, and not how much is to stand in it. */}
      <span style={{ '--letters': [...text].length }}>
        <Private text={text} />
      </span>
    </span>
  );
}

/** The choice, beside what it changes; it holds in every call, and in the settings too. */
export function LargeChoice() {
  const { state, practices } = useApp('state', 'practices');
  const { readBack } = useLabels();
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={state.settings.value.readLarge}
        onChange={({ currentTarget }) => void practices.changeSettings({ readLarge: currentTarget.checked })}
      />
      {readBack.large}
    </label>
  );
}
