/** A field for a passphrase: nobody reads it over her shoulder, no assistant sends it out, no browser keeps it. */
import { useId } from 'preact/hooks';
import { quietField } from './quiet-field';

type SecretFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** What is wrong with it. */
  readonly remark?: string;
};

export function SecretField({ label, value, onText, remark }: SecretFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...quietField}
        id={id}
        type="password"
        value={value}
        aria-describedby={remark ? `${id}-remark` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {remark && (
        <p class="remark" id={`${id}-remark`} role="alert">
          {remark}
        </p>
      )}
    </div>
  );
}
