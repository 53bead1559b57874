// What the vault costs: a letter on its way to the disk, with it and without, in one run; and the ciphers between which it chose.
import { buildUnsealed } from '../launch/browser/unsealed-build.ts';
import { typeNotes } from './drafting.ts';
import { type Figure, quantile } from './figure.ts';
import { pageScript } from './page-script.ts';
import { type Bench, onStage, type Stage } from './stage.ts';

const ROUNDS = 3;
const SPOKEN = 'douleur depuis hier soir, joue gonflée, pas de fièvre ; rappeler avant midi au 06 12. ';

async function measureCiphers({ backstage }: Stage): Promise<Figure[]> {
  const code = await pageScript('ciphers-page.ts');
  const measured = (await backstage.evaluate(`(async () => { ${code}; return measured.measure(); })()`)) as {
    readonly cipher: string;
    readonly kilobytes: number;
    readonly samples: number[];
  }[];
  return measured.map(({ cipher, kilobytes, samples }) => ({
    what: `closing ${kilobytes} kB`,
    of: cipher,
    unit: 'ms',
    samples,
  }));
}

type Searched = Record<'plain' | 'sealed', number[]>;

/** A search of the journal by keyed hashes, and by words in the clear. */
async function measureSearch({ backstage }: Stage): Promise<Figure[]> {
  const code = await pageScript('search-page.ts');
  const { samples, found } = (await backstage.evaluate(
    `(async () => { ${code}; return measured.measure(5); })()`,
  )) as {
    readonly samples: { readonly first: Searched; readonly again: Searched };
    readonly found: Record<'plain' | 'sealed', number>;
  };
  if (found.plain === 0 || found.plain !== found.sealed) throw new Error('the two do not find the same');
  const figures = (what: string, { plain, sealed }: Searched): Figure[] => {
    const ratio = quantile(sealed, 0.5) / quantile(plain, 0.5);
    return [
      { what, of: 'words in the clear', unit: 'ms', samples: plain },
      { what, of: `keyed hashes, × ${ratio.toFixed(2)}`, unit: 'ms', samples: sealed },
    ];
  };
  return [
    ...figures('search in a journal of 3,000', samples.again),
    ...figures('the same words for the first time', samples.first),
  ];
}

/** Both builds in turn, so that what the machine does otherwise falls on both. */
export async function measureSealing(bench: Bench): Promise<Figure[]> {
  const unsealedPath = await buildUnsealed('production');
  const typed = SPOKEN.repeat(3).slice(0, bench.runs * 5);
  const samples: Record<'sealed' | 'unsealed', number[]> = { sealed: [], unsealed: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of ['unsealed', 'sealed'] as const) {
      const extensionPath = kind === 'sealed' ? bench.extensionPath : unsealedPath;
      samples[kind].push(...(await onStage(bench, { extensionPath }, (stage) => typeNotes(stage, typed))));
    }
  const ratio = quantile(samples.sealed, 0.5) / quantile(samples.unsealed, 0.5);
  const what = 'letter → durable';
  return [
    { what, of: 'unsealed build', unit: 'ms', samples: samples.unsealed },
    { what, of: `sealed, × ${ratio.toFixed(2)}`, unit: 'ms', samples: samples.sealed },
    ...(await onStage(bench, {}, measureSearch)),
    ...(await onStage(bench, {}, measureCiphers)),
  ];
}
