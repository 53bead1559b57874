/**
 * Short choices as chips: one among several, or several at once. Tab reaches each until she has chosen; from then on the row
 * is one stop, so that passing it costs one key. Arrows move in it always, space ticks.
 */
import type { ComponentChildren, Ref } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { KeyMark } from './KeyHint';
import { moveInRow, rowTabIndex } from './row-focus';
import { tabOnward } from './tab-onward';

type ChoiceChipsProps<T extends string> = {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  readonly onToggle: (option: T) => void;
  readonly firstRef?: Ref<HTMLButtonElement>;
  /** Where what is ticked was not chosen by her, or several may be: Tab goes on reaching each. */
  readonly isOpen?: boolean;
  /** Where Tab leads from the last chip that it reaches, if not to what is drawn next. */
  readonly onLeave?: () => void;
  /** What stands on a chip behind its name: its key. */
  readonly extra?: (option: T) => ComponentChildren;
  /** Those that the caller's words speak of. */
  readonly told?: readonly T[];
  /** What the row is called stands above it already. */
  readonly isLabelHidden?: boolean;
};

/** The last chip that Tab reaches. */
const isLastStop = ({ target, currentTarget }: KeyboardEvent): boolean => {
  if (!(currentTarget instanceof HTMLElement)) return false;
  return [...currentTarget.querySelectorAll('button')].findLast(({ tabIndex }) => tabIndex === 0) === target;
};

/** A letter chooses from anywhere in the row: the keyboard goes with it, or the next Enter would take the choice back. */
function useFocusAtChoice(chosen: readonly string[], options: readonly string[]) {
  const row = useRef<HTMLDivElement>(null);
  const before = useRef(chosen);
  useLayoutEffect(() => {
    const [added, ...more] = chosen.filter((option) => !before.current.includes(option));
    before.current = chosen;
    const focused = document.activeElement;
    if (added === undefined || more.length > 0 || !row.current?.contains(focused)) return;
    const button = row.current.querySelectorAll('button')[options.indexOf(added)];
    if (focused !== row.current && button !== focused) button?.focus();
  }, [chosen.join()]);
  return row;
}

export function ChoiceChips<T extends string>(props: ChoiceChipsProps<T>) {
  const { label, options, names, chosen, onToggle, onLeave, extra, told = [] } = props;
  const { firstRef = null, isOpen = chosen.length === 0, isLabelHidden = false } = props;
  const id = useId();
  const row = useFocusAtChoice(chosen, options);
  const chosenIndex = options.findIndex((option) => chosen.includes(option));
  const act = (event: KeyboardEvent) => {
    if (onLeave && isLastStop(event)) tabOnward(onLeave)(event);
    if (!event.defaultPrevented) moveInRow(event);
  };
  return (
    <div class="chips" ref={row} role="toolbar" tabIndex={-1} aria-labelledby={id} onKeyDown={act}>
      <div class="chips-head">
        <span class={isLabelHidden ? 'visually-hidden' : 'chips-label'} id={id}>
          {label}
        </span>
        <KeyMark text="← →" />
      </div>
      {options.map((option, index) => (
        <button
          key={option}
          type="button"
          tabIndex={isOpen ? 0 : rowTabIndex(index, chosenIndex)}
          ref={index === 0 ? firstRef : null}
          aria-pressed={chosen.includes(option)}
          data-told={told.includes(option) || undefined}
          onClick={() => onToggle(option)}
        >
          {names[option]}
          {extra?.(option)}
        </button>
      ))}
    </div>
  );
}
