/** « Ceci ne va pas »: one line for the practice, typed where she is; what tells of somebody is not kept. */
import { useRef, useState } from 'preact/hooks';
import type { RemarkRefusal } from '../../lib/app/journal/remark-desk';
import { useApp, useLabels } from '../kit/app-context';
import { Field } from '../kit/Field';
import { KeyMark } from '../kit/KeyHint';
import { Layer } from '../kit/Layer';

/** Why it was not kept; the word that tells of somebody is hidden with the field in which it stands. */
function useRefusalText(refusal: RemarkRefusal | null): string {
  const { state } = useApp('state');
  const { remarks: words, masked } = useLabels();
  if (!refusal) return '';
  if (refusal.why === 'empty') return words.empty;
  return words.person(state.masked.value ? masked : refusal.found);
}

export function RemarkLayer() {
  const { remarks, panel, notices } = useApp('remarks', 'panel', 'notices');
  const { remarks: words } = useLabels();
  const [refused, setRefused] = useState<RemarkRefusal | null>(null);
  const refusalText = useRefusalText(refused);
  const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const keep = async () => {
    const refusal = await remarks.keep();
    if (refusal) return setRefused(refusal);
    panel.closeLayer();
    notices.tell(words.kept);
  };
  return (
    <Layer title={words.title} first={ref}>
      <form
        class="remark-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Field
          label={words.field}
          value={remarks.draft.value}
          inputRef={ref}
          remark={refusalText}
          hint={words.hint}
          onText={(text) => {
            setRefused(null);
            remarks.write(text);
          }}
        />
        <button type="submit" class="primary">
          {words.keep}
          <KeyMark text={words.enter} />
        </button>
      </form>
    </Layer>
  );
}
