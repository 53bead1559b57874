/** What nobody foresaw, for the options page: shown, copied for whoever mends it, cleared. */
import { signal } from '@preact/signals';
import type { Problem } from '../domain/privacy/problem';
import { civilNow, machineZone } from '../domain/text/civil-time';

/**
 * Takes what nobody foresaw, from the place named (`call.write`): kept without its message, which may hold a patient's
 * words. Never throws.
 */
export type Report = (where: string, error: unknown) => void;

/** What was reported, in every context, the latest first; at most the last fifty. */
export interface Problems {
  list(): Promise<Problem[]>;
  clear(): Promise<void>;
  /** Tells the whole list at each change, until undone. */
  onChange(listener: (problems: readonly Problem[]) => void): () => void;
}

type ProblemPorts = {
  readonly problems: Problems;
  readonly clipboard: { readonly copy: (text: string) => boolean };
};

/** « 28/11/2026 07:04 », on this machine's clock: it is compared with what was done there. */
export const problemTime = (at: number): string => {
  const { date, time } = civilNow(at, machineZone());
  return `${date.split('-').toReversed().join('/')} ${time}`;
};

/** All that is known of one, in one word of it per field: there is nothing personal to leave out. */
const problemText = ({ context, where, name, count, version, firstAt, lastAt, frames }: Problem): string =>
  [
    `${name} × ${count} · ${context} · ${where} · ${version} · ${problemTime(firstAt)} – ${problemTime(lastAt)}`,
    ...frames.map((frame) => `  ${frame}`),
  ].join('\n');

export interface ProblemDesk {
  readonly list: { readonly value: readonly Problem[] };
  /** Reads the list, then follows it until undone. */
  follow(): () => void;
  /** The list, after what else is to be told with it. False when the browser refused. */
  copy(before?: string): boolean;
  clear(): Promise<void>;
}

export function createProblemDesk({ problems, clipboard }: ProblemPorts): ProblemDesk {
  const list = signal<readonly Problem[]>([]);
  const read = async (): Promise<void> => {
    list.value = await problems.list();
  };
  return {
    list,
    follow() {
      const stop = problems.onChange((changed) => {
        list.value = changed;
      });
      void read();
      return stop;
    },
    copy: (before) =>
      clipboard.copy([...(before ? [before] : []), ...list.value.map(problemText)].join('\n')),
    async clear() {
      await problems.clear();
      await read();
    },
  };
}
