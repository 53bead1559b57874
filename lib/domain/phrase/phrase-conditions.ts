/** What the conditions of the phrases stand for: {si ouvert}, {si nouveau patient}, {si québec}. */
import type { Opening } from '../practice/opening';
import type { Practice } from '../practice/practice';
import type { Region } from '../text/region';
import { fold } from '../text/search-text';

const REGION_NAMES: Record<Region, string> = {
  fr: 'france',
  qc: 'québec',
  be: 'belgique',
  ch: 'suisse',
  lu: 'luxembourg',
};

/** Every condition; accents and case do not matter. A variable is one too: {si creneau} holds once it has a value. */
export const CONDITIONS: readonly string[] = [
  'ouvert',
  'fermé',
  'nouveau patient',
  ...Object.values(REGION_NAMES),
];

/** Made once: they are asked for at each letter of a call. */
const REGION_TAGS = Object.entries(REGION_NAMES).map(
  ([region, name]) => [region, `si ${fold(name)}`] as const,
);

const yesNo = (holds: boolean): string => (holds ? 'oui' : 'non');

/**
 * The conditions that are known, by their tag. Whether the patient is new never is, nor the hours before they are filled in:
 * then she is asked, nothing is guessed.
 */
export const conditionValues = (
  practice: Practice | null,
  opening: Opening | null,
): readonly (readonly [tag: string, answer: string])[] => [
  ...(opening
    ? ([
        ['si ouvert', yesNo(opening.state === 'open')],
        ['si ferme', yesNo(opening.state !== 'open')],
      ] as const)
    : []),
  ...(practice ? REGION_TAGS.map(([region, tag]) => [tag, yesNo(region === practice.region)] as const) : []),
];
