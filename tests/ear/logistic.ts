/** Logistic regression by stochastic gradients with steps that shrink for what was often seen (AdaGrad, Duchi 2011); no chance in it. */

export type Example = {
  readonly features: readonly number[];
  readonly isDanger: boolean;
  readonly weight: number;
};
export type Model = { readonly bias: number; readonly weights: readonly number[] };

const ROUNDS = 16;
/** The mean after each of the last rounds: one order of the examples is no better than another. */
const AVERAGED = 8;
const RATE = 0.3;
const BIAS_RATE = 0.05;
/** Pulls weights that nothing needs back to none. */
const DECAY = 1e-5;

const scaleOf = (features: readonly number[]): number => 1 / Math.sqrt(Math.max(1, features.length));

export const oddsOf = ({ bias, weights }: Model, features: readonly number[]): number => {
  const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  return bias + sum * scaleOf(features);
};

/** The same shuffles every time: a linear congruential generator (Park and Miller, 1988). */
const createShuffle = () => {
  let state = 1;
  const below = (count: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % count;
  };
  return (order: number[]) => {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      const [a = 0, b = 0] = [order[at], order[other]];
      order[at] = b;
      order[other] = a;
    }
  };
};

/** Learns one example after the other. */
const createLearner = (featureCount: number) => {
  const weights = new Array<number>(featureCount).fill(0);
  const seen = new Array<number>(featureCount).fill(1e-6);
  let bias = 0;
  const learn = ({ features, isDanger, weight }: Example) => {
    const odds = oddsOf({ bias, weights }, features);
    const error = (1 / (1 + Math.exp(-odds)) - (isDanger ? 1 : 0)) * weight;
    bias -= BIAS_RATE * error;
    const scaled = error * scaleOf(features);
    for (const feature of features) {
      const slope = scaled + DECAY * (weights[feature] ?? 0);
      const sum = (seen[feature] ?? 0) + slope * slope;
      seen[feature] = sum;
      weights[feature] = (weights[feature] ?? 0) - (RATE * slope) / Math.sqrt(sum);
    }
  };
  const model = () => ({ bias, weights });
  return { learn, model };
};

const meanOf = (models: readonly Model[]): Model => ({
  bias: models.reduce((sum, { bias }) => sum + bias, 0) / models.length,
  weights: (models[0]?.weights ?? []).map(
    (_, at) => models.reduce((sum, { weights }) => sum + (weights[at] ?? 0), 0) / models.length,
  ),
});

/** Weights for so many features, from examples seen in a shuffled order for some rounds. */
export const fitted = (examples: readonly Example[], featureCount: number): Model => {
  const { learn, model } = createLearner(featureCount);
  const order = examples.map((_, at) => at);
  const shuffle = createShuffle();
  const models: Model[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order);
    for (const at of order) {
      const example = examples[at];
      if (example) learn(example);
    }
    const { bias, weights } = model();
    models.push({ bias, weights: [...weights] });
  }
  return meanOf(models.slice(-AVERAGED));
};
