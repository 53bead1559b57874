// What the vault costs beside the letters: the panel opened with a passphrase chosen and unlocked against the build without a
// vault, by turns; one opening by the passphrase; what a call weighs.
import { buildUnsealed } from '../launch/browser/unsealed-build.ts';
import { type Figure, quantile } from './figure.ts';
import { pageScript } from './page-script.ts';
import { measureWarm } from './panel-opening.ts';
import { type Bench, onStage, type Stage } from './stage.ts';

const ROUNDS = 3;

const asked = async <T>({ backstage }: Stage, what: string): Promise<T> => {
  const code = await pageScript('vault-cost-page.ts');
  return (await backstage.evaluate(`(async () => { ${code}; return measured.${what}(); })()`)) as T;
};

/** Both builds in turn, so that what the machine does otherwise falls on both. */
async function measureOpening(bench: Bench): Promise<Figure[]> {
  const unsealed = { ...bench, extensionPath: await buildUnsealed('production') };
  const samples: Record<'sealed' | 'unsealed', number[]> = { sealed: [], unsealed: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    samples.unsealed.push(...(await measureWarm(unsealed)).samples);
    samples.sealed.push(...(await measureWarm(bench, (stage) => asked(stage, 'choose'))).samples);
  }
  const ratio = quantile(samples.sealed, 0.5) / quantile(samples.unsealed, 0.5);
  const what = 'Alt+C → caret in « Motif », warm';
  return [
    { what, of: 'unsealed build', unit: 'ms', samples: samples.unsealed },
    { what, of: `passphrase chosen, unlocked, × ${ratio.toFixed(2)}`, unit: 'ms', samples: samples.sealed },
  ];
}

type Derived = { readonly iterations: number; readonly samples: number[] };

async function measureDerivation(stage: Stage): Promise<Figure[]> {
  const { iterations, samples } = await asked<Derived>(stage, 'derivation');
  const of = `PBKDF2-SHA-256, ${iterations.toLocaleString('en-GB')} rounds`;
  return [{ what: 'one opening by the passphrase', of, unit: 'ms', samples }];
}

async function measureWeight(stage: Stage): Promise<Figure[]> {
  const { plain, sealed } = await asked<Record<'plain' | 'sealed', number>>(stage, 'bytes');
  const what = 'a call with its message, line, histories and key';
  return [
    { what, of: 'not closed', unit: 'B', samples: [plain] },
    { what, of: `closed, × ${(sealed / plain).toFixed(2)}`, unit: 'B', samples: [sealed] },
  ];
}

export const measureVaultCost = async (bench: Bench): Promise<Figure[]> => [
  ...(await measureOpening(bench)),
  ...(await onStage(bench, {}, measureDerivation)),
  ...(await onStage(bench, {}, measureWeight)),
];
