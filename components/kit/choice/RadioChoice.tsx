/** One of a few, all in sight with what each means. */
import { useId } from 'preact/hooks';

type RadioChoiceProps<T extends string> = {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  /** What each means, under its name. */
  readonly hints: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
};

export function RadioChoice<T extends string>(props: RadioChoiceProps<T>) {
  const { label, options, names, hints, chosen, onChoose } = props;
  const group = useId();
  return (
    <div class="ticks" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option} class="tick-line">
          <input type="radio" name={group} checked={option === chosen} onChange={() => onChoose(option)} />
          <span>
            {names[option]} <span class="hint">{hints[option]}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
