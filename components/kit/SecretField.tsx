/** A field for a passphrase: nobody reads it over her shoulder, no assistant sends it out, no browser keeps it. */
import { useId } from 'preact/hooks';
import { Said } from './Banner';
import { quietField } from './quiet-field';

type SecretFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** What Enter does here: where the field stands in a form, that form is not sent. */
  readonly onEnter?: () => void;
  /** What is wrong with it. */
  readonly remark?: string;
};

export function SecretField({ label, value, onText, onEnter, remark }: SecretFieldProps) {
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
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {remark && (
        <Said as="remark" role="alert" id={`${id}-remark`}>
          {remark}
        </Said>
      )}
    </div>
  );
}
