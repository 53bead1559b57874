/** One sign of a protocol being written: what is asked, the level of a « oui », and what goes with it. */
import type { TriageSign } from '../../lib/domain/triage/triage';
import { useApp } from '../kit/app-context';
import { Field } from '../kit/Field';
import { usePageLabels } from '../kit/words/page-labels';
import { LevelField } from './LevelField';

type SignFieldsProps = {
  readonly sign: TriageSign;
  readonly label: string;
  readonly onSign: (sign: TriageSign) => void;
};

/** What is often empty stays folded until it is wanted. */
function More({ sign, onSign }: Omit<SignFieldsProps, 'label'>) {
  const { editor } = usePageLabels().protocols;
  const set = (patch: Partial<TriageSign>) => onSign({ ...sign, ...patch });
  return (
    <details>
      <summary>{editor.more}</summary>
      <Field
        label={editor.instruction}
        lines={2}
        value={sign.instruction}
        onText={(instruction) => set({ instruction })}
      />
      <Field label={editor.say} value={sign.say ?? ''} onText={(say) => set({ say: say || undefined })} />
      <Field label={editor.how} value={sign.how ?? ''} onText={(how) => set({ how: how || undefined })} />
      <label class="check">
        <input type="checkbox" checked={sign.exit} onChange={() => set({ exit: !sign.exit })} />
        {editor.exit}
      </label>
    </details>
  );
}

export function SignFields({ sign, label, onSign }: SignFieldsProps) {
  const { editor } = usePageLabels().protocols;
  return (
    <div class="sign-fields">
      <Field label={label} lines={2} value={sign.text} onText={(text) => onSign({ ...sign, text })} />
      <LevelField label={editor.level} level={sign.level} onLevel={(level) => onSign({ ...sign, level })} />
      <More sign={sign} onSign={onSign} />
    </div>
  );
}

/** A red flag that every protocol shares: shown, not corrected here. */
export function SharedSignFields({ id }: { readonly id: string }) {
  const redFlags = useApp('protocols').protocols.redFlags();
  const { levels, protocols } = usePageLabels();
  const flag = redFlags.get(id);
  return (
    <div class="sign-fields shared-sign">
      <p>{flag?.text ?? protocols.problems.unknownRedFlag(id)}</p>
      <p class="protocol-state">
        {flag && <span class="tag">{levels[flag.level]}</span>}{' '}
        <span class="hint">{protocols.editor.shared}</span>
      </p>
    </div>
  );
}
