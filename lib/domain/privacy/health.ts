/**
 * The state of Décroché as lines: made of numbers, moments, versions and names of our own tables, so that a report can be
 * shown to anybody. No practice, person, address of a page or typed word can get into one.
 */

export const HEALTH_TOPICS = [
  'version',
  'permissions',
  'agenda',
  'keys',
  'database',
  'lock',
  'backup',
  'purge',
  'mask',
  'problems',
] as const;
export type HealthTopic = (typeof HEALTH_TOPICS)[number];

/** What the browser and this installation say of themselves: nothing of it is about a person. */
export type MachineFacts = {
  /** Of the extension. */
  readonly version: string;
  /** Name and main number. */
  readonly browser: string;
  readonly system: string;
  /** Named permissions that it has now, the optional ones included. */
  readonly permissions: readonly string[];
  /** Patterns of the hosts that it may be on. */
  readonly hosts: readonly string[];
  /** What everything kept takes on the disk, in bytes; null where that is not told. */
  readonly usedBytes: number | null;
};

/** `look`: something that she may want to mend. */
export type HealthLine = {
  readonly topic: HealthTopic;
  readonly state: 'good' | 'look';
  readonly text: string;
};

/** « 3,4 Mo », « 812 ko »: the last digit is of no use to anybody. */
export function sizeText(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1_000_000 : 1000));
}

/** The lines as a text to be sent, each with its heading. */
export const reportText = (
  lines: readonly HealthLine[],
  names: Readonly<Record<HealthTopic, string>>,
  join: (name: string, text: string) => string,
): string =>
  lines
    .map(({ topic, state, text }) => `${state === 'look' ? '! ' : '  '}${join(names[topic], text)}`)
    .join('\n');
