/** A choice among a few or many, one at a time, as the browser's own list: closed it takes one line. */
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

/** One line of the list. */
export type Option<T extends string> = {
  readonly value: T;
  readonly name: string;
  /** Not to be chosen: it only says what stands now. */
  readonly isOff?: boolean;
};

/** Lines that belong together, under the name of what they share. */
type OptionGroup<T extends string> = { readonly group: string; readonly options: readonly Option<T>[] };

/** The lines of values that have one name each. */
export const optionsOf = <T extends string>(
  values: readonly T[],
  names: Readonly<Record<T, string>>,
): Option<T>[] => values.map((value) => ({ value, name: names[value] }));

/** The lines of practitioners, by the name that everybody in the practice says. */
export const practitionerOptions = (
  practitioners: readonly { readonly id: string; readonly shortName: string }[] = [],
): Option<string>[] => practitioners.map(({ id, shortName }) => ({ value: id, name: shortName }));

/** The lines of practices. */
export const practiceOptions = (
  practices: readonly { readonly id: string; readonly name: string }[],
): Option<string>[] => practices.map(({ id, name }) => ({ value: id, name }));

/** The line of « none of them », or of « not yet chosen »: it stands first. */
export const noneOf = (name: string): Option<''> => ({ value: '', name });

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (Option<T> | OptionGroup<T>)[];
  readonly onChoose: (value: T) => void;
  readonly isDisabled?: boolean;
  readonly class?: string;
  readonly selectRef?: Ref<HTMLSelectElement>;
};

type Named = { readonly id: string; readonly describedBy: string | undefined };

const Line = ({ value, name, isOff = false }: Option<string>) => (
  // Where it stands alone no browser chooses a line that is off, and the list would be blank.
  <option value={value} disabled={isOff} selected={isOff || undefined}>
    {name}
  </option>
);

/** The list without a label in sight; what stands beside it says what it is, `label` says it to a screen reader. */
export function Select<T extends string>(props: SelectProps<T> & Partial<Named>) {
  const { label, value, options, onChoose, isDisabled = false, selectRef = null, id, describedBy } = props;
  const lines = options.flatMap((each) => ('group' in each ? each.options : [each]));
  return (
    <select
      id={id}
      ref={selectRef}
      class={props.class}
      aria-label={id ? undefined : label}
      aria-describedby={describedBy}
      disabled={isDisabled}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = lines.find((line) => line.value === currentTarget.value);
        if (chosen) onChoose(chosen.value);
      }}
    >
      {options.map((each) =>
        'group' in each ? (
          <optgroup key={each.group} label={each.group}>
            {each.options.map((line) => (
              <Line key={line.value} {...line} />
            ))}
          </optgroup>
        ) : (
          <Line key={each.value} {...each} />
        ),
      )}
    </select>
  );
}

type SelectFieldProps<T extends string> = SelectProps<T> & {
  /** Worth knowing of it, read aloud with it. */
  readonly hint?: string;
  /** What is not right, or what follows. */
  readonly remark?: string;
};

/** The list under its label, as every field stands. */
export function SelectField<T extends string>({
  hint,
  remark,
  class: more = '',
  ...props
}: SelectFieldProps<T>) {
  const id = useId();
  const said = remark || hint;
  return (
    <div class={`field ${more}`}>
      <label for={id}>{props.label}</label>
      <Select {...props} id={id} describedBy={said ? `${id}-said` : undefined} />
      {said && (
        <p class={remark ? 'remark' : 'hint'} id={`${id}-said`}>
          {said}
        </p>
      )}
    </div>
  );
}
