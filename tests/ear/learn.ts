/** Learns the second ear: `npm run ear:learn` writes its weights. The same sentences give the same weights on every machine. */
import { createHash } from 'node:crypto';
import { EAR_BUCKETS, earFeatures, earSounds } from '../../lib/domain/triage/ear/ear-features';
import { gravestOdds, type LearntEar } from '../../lib/domain/triage/ear/learnt-ear';
import { fitted, oddsOf } from './logistic';
import { SENTENCES, type Sentence } from './sentences';

/** Weights are told in steps from -5 to 5; the few that are larger count as 5. */
const STEPS = 5;
const LARGER = 0.002;
/** Sounds said in fewer lines than this speak for no sign: one author's turn of phrase. */
const FEWEST_LINES = 3;
/** What a sound never heard in a sign still counts there, so that one line proves little. */
const UNHEARD = 0.3;
const VOTE_STEPS = 4;

/** Of ordinary sentences never learnt from, so many may be taken for a danger, and for what may be one. */
const LOUD_SHARE = 0.005;
const QUIET_SHARE = 0.03;

/** Every third sentence also behind an ordinary one: callers begin with something else. */
const BEHIND = 3;

/** What changes when any sentence does. */
export const sentencesDigest = (): string =>
  createHash('sha256')
    .update(JSON.stringify(SENTENCES.map(({ text, sign }) => [text, sign])))
    .digest('hex');

const joined = (sentences: readonly Sentence[]): Sentence[] => {
  const plain = sentences.filter(({ sign }) => sign === null);
  return sentences
    .filter((_, at) => at % BEHIND === 0)
    .map((said, at) => ({ ...said, text: `${plain[(at * 31) % plain.length]?.text ?? ''}, ${said.text}` }));
};

/** What others wrote counts twice: each of their sentences stands for itself. */
const weightOf = ({ author }: Sentence): number => (author === 'ear' ? 1 : 2);

type Scorer = (text: string) => number;

const learntFrom = (sentences: readonly Sentence[]) => {
  const all = [...sentences, ...joined(sentences)];
  const examples = all.map((said) => ({
    features: earFeatures(said.text),
    isDanger: said.sign !== null,
    weight: weightOf(said),
  }));
  const model = fitted(examples, EAR_BUCKETS);
  const largest =
    [...model.weights].map(Math.abs).toSorted((a, b) => b - a)[Math.floor(EAR_BUCKETS * LARGER)] ?? 1;
  const step = largest / STEPS;
  const steps = model.weights.map((weight) => Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step))));
  return { bias: model.bias, step, steps };
};

const scorerOf = ({ bias, step, steps }: ReturnType<typeof learntFrom>): Scorer => {
  const weights = steps.map((count) => count * step);
  return (text) => oddsOf({ bias, weights }, earFeatures(text));
};

/** Parts that are tried by what was learnt from all others: an author each, the large bed in two. */
const PARTS: readonly ((said: Sentence, at: number) => boolean)[] = [
  ({ author }) => author === 'desk',
  ({ author }, at) => author === 'beds' && at % 2 === 0,
  ({ author }, at) => author === 'beds' && at % 2 === 1,
  ({ author }) => author === 'complaints',
];

type Tried = Sentence & {
  readonly odds: number;
  /** The gravest of the text and of its clauses. */
  readonly gravest: number;
};

/** The log-odds of every sentence that was tried without having been learnt from. */
export const triedSentences = (): Tried[] =>
  PARTS.flatMap((isTried) => {
    const score = scorerOf(learntFrom(SENTENCES.filter((said, at) => !isTried(said, at))));
    return SENTENCES.filter(isTried).map((said) => ({
      ...said,
      odds: score(said.text),
      gravest: gravestOdds(said.text, score),
    }));
  });

const rounded = (value: number): number => Number(value.toFixed(4));

/** The log-odds that so many ordinary sentences reach. */
const thresholdFor = (tried: readonly Tried[], share: number): number => {
  const odds = tried
    .filter(({ sign, author }) => sign === null && author !== 'complaints')
    .map((each) => each.odds);
  return rounded(odds.toSorted((a, b) => b - a)[Math.floor(odds.length * share)] ?? 0);
};

/** The lowest log-odds of a danger never learnt from: less sounds of an ordinary call. */
const calmFor = (tried: readonly Tried[]): number =>
  rounded(Math.min(...tried.filter(({ sign }) => sign !== null).map(({ gravest }) => gravest)));

/** By author, how many sentences that were not learnt from are told as a danger, or as one that may be. */
export const triedTable = (tried: readonly Tried[], { clear, doubtful }: LearntEar) =>
  [...new Set(tried.map(({ author, sign }) => `${author}, ${sign === null ? 'ordinary' : 'dangers'}`))].map(
    (bed) => {
      const own = tried.filter(
        ({ author, sign }) => bed === `${author}, ${sign === null ? 'ordinary' : 'dangers'}`,
      );
      const reaching = (odds: number) => own.filter((each) => each.odds >= odds).length;
      return { bed, sentences: own.length, clear: reaching(clear), 'or doubtful': reaching(doubtful) };
    },
  );

/** How often each sound is said of each sign, once a line. */
const soundCounts = (dangers: readonly Sentence[]) => {
  const lines = new Map<string, Map<string, Set<string>>>();
  for (const { text, sign, line } of dangers) {
    for (const sound of earSounds(text)) {
      const bySign = lines.get(sound) ?? new Map<string, Set<string>>();
      bySign.set(sign ?? '', (bySign.get(sign ?? '') ?? new Set()).add(line));
      lines.set(sound, bySign);
    }
  }
  return lines;
};

/** Naive Bayes, in steps above what a sound never heard in the sign counts. */
const votesBySign = (dangers: readonly Sentence[]): Record<string, string> => {
  const counts = soundCounts(dangers);
  const ids = [...new Set(dangers.map(({ sign }) => sign ?? ''))];
  const said = (id: string) => [...counts.values()].reduce((sum, each) => sum + (each.get(id)?.size ?? 0), 0);
  const totals = new Map(ids.map((id) => [id, said(id)]));
  const mean = [...totals.values()].reduce((sum, total) => sum + total, 0) / ids.length;
  const votesOf = (id: string) =>
    [...counts].flatMap(([sound, bySign]) => {
      const own = bySign.get(id)?.size ?? 0;
      const all = [...bySign.values()].reduce((sum, lines) => sum + lines.size, 0);
      const ratio = ((own / (totals.get(id) ?? 1)) * mean + UNHEARD) / UNHEARD;
      return own === 0 || all < FEWEST_LINES ? [] : [`${sound}:${Math.round(VOTE_STEPS * Math.log(ratio))}`];
    });
  return Object.fromEntries(ids.map((id) => [id, votesOf(id).toSorted().join(' ')]));
};

/** The ear, learnt from everything that may be learnt from. */
export const learnEar = (tried: readonly Tried[]): LearntEar => {
  const { bias, step, steps } = learntFrom(SENTENCES);
  const dangers = SENTENCES.filter(({ sign }) => sign !== null);
  return {
    learntFrom: {
      dangers: dangers.length,
      ordinary: SENTENCES.length - dangers.length,
      digest: sentencesDigest(),
    },
    bias: rounded(bias),
    step: rounded(step),
    clear: thresholdFor(tried, LOUD_SHARE),
    doubtful: thresholdFor(tried, QUIET_SHARE),
    calm: calmFor(tried),
    weights: Array.from(steps, (count) => String.fromCharCode('f'.charCodeAt(0) + count)).join(''),
    signs: votesBySign(dangers),
  };
};
