/** The hazard log as a page: each hazard, what it leads to, what keeps it away, and the tests that prove it. */

export type Hazard = {
  readonly id: string;
  readonly hazard: string;
  readonly harm: string;
  readonly controls: readonly {
    readonly control: string;
    readonly tests: readonly { readonly file: string; readonly title: string }[];
  }[];
};

const HEAD = `# Registre des dangers

Écrit depuis \`lib/content/hazards.json\` par \`npm run hazards\` ; un test refuse un danger sans test, un test qui n’existe pas, et
cette page si elle ne dit plus la même chose. Brouillon : aucun clinicien ne l’a relu.`;

const nameOf = (file: string): string => file.split('/').at(-1) ?? file;

const controlText = ({ control, tests }: Hazard['controls'][number]): string =>
  [
    `- ${control}`,
    ...tests.map(({ file, title }) => `  - [${nameOf(file)}](../${file}) : « ${title} »`),
  ].join('\n');

const hazardText = ({ id, hazard, harm, controls }: Hazard): string =>
  [`## ${hazard}`, `\`${id}\` · ${harm}`, controls.map(controlText).join('\n')].join('\n\n');

/** The whole page. */
export const hazardLog = (hazards: readonly Hazard[]): string =>
  `${[HEAD, ...hazards.map(hazardText)].join('\n\n')}\n`;
