/** What her hands know by now: how often she pressed each key; and, of a call, one button that she clicked and a key would have spared. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../domain/settings';
import { type CommandId, commands } from '../commands';

/** A key pressed as often is known: it is said no more. */
const KNOWN_AFTER = 5;

export interface KeyHabit {
  /** A key of the table was pressed. */
  pressed(id: CommandId): void;
  /** A button that shows its key was clicked with the mouse. */
  clicked(id: CommandId): void;
  /** True once she has pressed it often enough. */
  isKnown(id: CommandId): boolean;
  /** Of the call that is over, the first key that would have spared a click; null where there is none. */
  readonly tip: ReadonlySignal<CommandId | null>;
  /** A call begins: nothing is said of the one before. */
  begin(): void;
  /** The call is over: what was counted is written down, and the tip is shown. */
  end(): void;
}

type Parts = {
  readonly state: { readonly settings: { readonly value: Settings } };
  readonly practices: { changeSettings(patch: Partial<Settings>): Promise<void> };
};

const isCommand = (id: string): id is CommandId => id in commands;

export function createKeyHabit({ state, practices }: Parts): KeyHabit {
  /** Since the last call: the disk is written once a call, not once a key. */
  let fresh: Record<string, number> = {};
  let clicked: CommandId | null = null;
  const tip = signal<CommandId | null>(null);
  const countOf = (id: string) => (state.settings.value.keyUses[id] ?? 0) + (fresh[id] ?? 0);
  const isKnown = (id: CommandId) => countOf(id) >= KNOWN_AFTER;
  return {
    tip,
    isKnown,
    pressed(id) {
      // What is known needs no more counting.
      if (!isKnown(id)) fresh = { ...fresh, [id]: (fresh[id] ?? 0) + 1 };
    },
    clicked(id) {
      if (isCommand(id) && !isKnown(id)) clicked ??= id;
    },
    begin() {
      clicked = null;
      tip.value = null;
    },
    end() {
      tip.value = clicked;
      clicked = null;
      if (Object.keys(fresh).length === 0) return;
      const keyUses = { ...state.settings.value.keyUses };
      for (const id of Object.keys(fresh)) keyUses[id] = countOf(id);
      fresh = {};
      void practices.changeSettings({ keyUses });
    },
  };
}
