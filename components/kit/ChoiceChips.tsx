/** Short choices as chips: one among several, or several at once. One Tab stop; arrows move, space ticks. */
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { moveInRow, rowTabIndex } from './row-focus';

type ChoiceChipsProps<T extends string> = {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Record<T, string>;
  readonly chosen: readonly T[];
  readonly onToggle: (option: T) => void;
  readonly firstRef?: Ref<HTMLButtonElement>;
  /** What a key does here besides moving in the row. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

export function ChoiceChips<T extends string>({
  label,
  options,
  names,
  chosen,
  onToggle,
  firstRef,
  onKeyDown,
}: ChoiceChipsProps<T>) {
  const id = useId();
  const chosenIndex = options.findIndex((option) => chosen.includes(option));
  const act = (event: KeyboardEvent) => {
    onKeyDown?.(event);
    if (!event.defaultPrevented) moveInRow(event);
  };
  return (
    <div class="chips" role="toolbar" tabIndex={-1} aria-labelledby={id} onKeyDown={act}>
      <span class="chips-label" id={id}>
        {label}
      </span>
      {options.map((option, index) => (
        <button
          key={option}
          type="button"
          tabIndex={rowTabIndex(index, chosenIndex)}
          ref={index === 0 && firstRef ? firstRef : null}
          aria-pressed={chosen.includes(option)}
          onClick={() => onToggle(option)}
        >
          {names[option]}
        </button>
      ))}
    </div>
  );
}
