/** A second ear for vital signs, learnt from sentences: it hears what no pattern was written for, and only ever adds. */
import * as z from 'zod/mini';
import { clausesIn } from '../danger/clauses';
import { EAR_BUCKETS, earFeatures, earSounds } from './ear-features';

/** One letter a weight: « f » is none, « a » the lowest, « k » the highest. */
const ZERO = 'f'.charCodeAt(0);

export const LearntEar = z.strictObject({
  /** What it was learnt from; written, as all below, by `npm run ear:learn`. */
  learntFrom: z.strictObject({
    dangers: z.number(),
    ordinary: z.number(),
    /** SHA-256 of the sentences: without them learnt again, a test fails. */
    digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  /** Log-odds of a danger before anything is heard. */
  bias: z.number(),
  /** What one step of a weight is worth. */
  step: z.number(),
  /** Log-odds from which a danger is told as one, and from which it may be one. */
  clear: z.number(),
  doubtful: z.number(),
  /** Log-odds below which even what a pattern hears is told quietly: the words around it are of an ordinary call. */
  calm: z.number(),
  weights: z.string().check(z.regex(/^[a-k]+$/), z.length(EAR_BUCKETS)),
  /** By sign, the sounds that speak for it: « etouf:9 ». */
  signs: z.record(z.string(), z.string()),
});
export type LearntEar = z.infer<typeof LearntEar>;

/** What may be a vital sign; `isClear` when it is to be told as one. */
type EarHearing = { readonly sign: string; readonly isClear: boolean };

export type LearntHearing = {
  readonly hear: (text: string) => EarHearing | null;
  /** Whether neither the text nor any clause of it sounds of a danger. */
  readonly isCalm: (text: string) => boolean;
};

/** A single word tells too little, be it a number or half a word on its way. */
const FEWEST_WORDS = 2;

type Vote = { readonly sign: string; readonly weight: number };

const votesOf = (signs: LearntEar['signs']): Map<string, Vote[]> => {
  const votes = new Map<string, Vote[]>();
  for (const [sign, sounds] of Object.entries(signs)) {
    for (const entry of sounds.split(' ')) {
      const [sound = '', weight] = entry.split(':');
      votes.set(sound, [...(votes.get(sound) ?? []), { sign, weight: Number(weight) }]);
    }
  }
  return votes;
};

/** The sign for which most is said; null when no sound speaks for any. */
const mostSaid = (text: string, votes: ReadonlyMap<string, readonly Vote[]>): string | null => {
  const said = new Map<string, number>();
  for (const sound of new Set(earSounds(text)))
    for (const { sign, weight } of votes.get(sound) ?? []) said.set(sign, (said.get(sign) ?? 0) + weight);
  const [first] = [...said].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
};

/** Log-odds that a text tells of a vital sign. */
const dangerOdds = ({ weights, bias, step }: LearntEar, text: string): number => {
  const features = earFeatures(text);
  const steps = features.reduce((sum, bucket) => sum + weights.charCodeAt(bucket) - ZERO, 0);
  return bias + (step * steps) / Math.sqrt(Math.max(1, features.length));
};

/** Of a text and of each of its clauses: what an ordinary beginning hides is heard in its own. */
export const gravestOdds = (text: string, oddsOf: (text: string) => number): number =>
  Math.max(...[text, ...clausesIn(text)].map(oddsOf));

/** Prepares the ear once; it hears one text in well under a millisecond. */
export const createLearntEar = (ear: LearntEar): LearntHearing => {
  const votes = votesOf(ear.signs);
  const oddsOf = (text: string) => dangerOdds(ear, text);
  return {
    hear: (text) => {
      const isEnough = new Set(earSounds(text)).size >= FEWEST_WORDS;
      const odds = oddsOf(text);
      const sign = isEnough && odds >= ear.doubtful ? mostSaid(text, votes) : null;
      return sign === null ? null : { sign, isClear: odds >= ear.clear };
    },
    isCalm: (text) => gravestOdds(text, oddsOf) < ear.calm,
  };
};
