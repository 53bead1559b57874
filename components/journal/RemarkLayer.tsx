/** « Ceci ne va pas »: one line for the practice, typed where she is; what tells of somebody is not kept. */
import { useRef, useState } from 'preact/hooks';
import { useApp, useLabels } from '../kit/app-context';
import { Field } from '../kit/Field';
import { KeyMark } from '../kit/KeyHint';
import { Layer } from '../kit/Layer';

export function RemarkLayer() {
  const { remarks, panel, notices } = useApp('remarks', 'panel', 'notices');
  const { remarks: words } = useLabels();
  const [refused, setRefused] = useState('');
  const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const keep = async () => {
    const refusal = await remarks.keep();
    if (refusal) return setRefused(refusal.why === 'empty' ? words.empty : words.person(refusal.found));
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
          remark={refused}
          hint={words.hint}
          onText={(text) => {
            setRefused('');
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
