/** The fictitious call that is on, and what it becomes with each thing that is heard of its panel. */
import type { FromRehearsal } from '../../../contract/rehearsal-wire';
import {
  type Debrief,
  type RehearsalFacts,
  type SeenAt,
  seenWith,
} from '../../../domain/call/rehearsal/debrief';
import type { RehearsalCall } from '../../../domain/call/rehearsal/rehearsal-call';

/** A line of the conversation as it stands on the page. */
export type Spoken = { readonly by: 'caller' | 'her'; readonly text: string };

/** The fictitious call that is on. */
export type RehearsalNow = {
  readonly script: RehearsalCall;
  readonly session: string;
  readonly rangAt: number;
  readonly spoken: readonly Spoken[];
  /** How many of the caller's own lines have come. */
  readonly lines: number;
  /** Positions of the questions that she asked. */
  readonly asked: readonly number[];
  readonly facts: RehearsalFacts | null;
  readonly seen: SeenAt;
  readonly keys: number;
  /** Ids of the commands that she gave by a key, each once. */
  readonly commands: readonly string[];
  readonly debrief: Debrief | null;
};

/** Each command once, in the order of her hands. */
const withCommand = (known: readonly string[], command: string | null): readonly string[] =>
  command === null || known.includes(command) ? known : [...known, command];

/** What is known of the rehearsal with one more thing heard of its panel. */
export function heardOf(current: RehearsalNow, message: FromRehearsal, at: number): RehearsalNow {
  if (message.type === 'key')
    return {
      ...current,
      keys: current.keys + 1,
      commands: withCommand(current.commands, message.command),
    };
  if (message.type !== 'facts') return current;
  const { facts } = message;
  const seconds = Math.max(0, Math.round((at - current.rangAt) / 1000));
  return { ...current, facts, seen: seenWith(current.seen, current.script, { facts, seconds }) };
}
