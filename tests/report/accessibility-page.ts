/** RGAA 4.1 and WCAG 2.2 AA as a page: each criterion, how it is met or why there is nothing to meet, and the tests that prove it. */

type Answer = {
  readonly about: string;
  /** How it is met, with the names of its proofs. */
  readonly how?: string;
  readonly proofs?: readonly string[];
  /** Why nothing here falls under it. */
  readonly not?: string;
  /** The criteria of WCAG that the one of RGAA refers to. */
  readonly wcag?: readonly string[];
};

export type Accessibility = {
  readonly source: string;
  readonly proofs: Readonly<Record<string, { readonly file: string; readonly title: string }>>;
  readonly rgaa: Readonly<Record<string, Answer>>;
  /** Those of WCAG 2.2 AA that RGAA 4.1 does not have. */
  readonly wcag: Readonly<Record<string, Answer>>;
};

const HEAD = `# Accessibility

Each criterion of RGAA 4.1, with those of WCAG that it refers to, then what WCAG 2.2 AA asks beyond it. Written from
\`tests/report/accessibility.json\` by \`npm run accessibility\`; a test refuses a criterion without an answer, an answer without a
test, and a test that does not exist. It is the makers’ own reading: no auditor has read it, nobody who is blind has used it; of screen readers only Orca was tried.`;

const cellsOf = ([id, { about, how, not, proofs = [], wcag = [] }]: readonly [string, Answer]): string[] => {
  const by = not === undefined ? how : `nothing of the kind: ${not}`;
  return [id, wcag.join(', '), about, by, proofs.join('; ')].map((cell) => cell || '–');
};

/** Columns as wide as their longest cell, as the formatter has them. */
function table(answers: Readonly<Record<string, Answer>>): string {
  const rows = [['criterion', 'WCAG', 'asks', 'here', 'proofs'], ...Object.entries(answers).map(cellsOf)];
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 3)),
    [],
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const proofLine = ([name, { file, title }]: readonly [
  string,
  { readonly file: string; readonly title: string },
]): string => `- ${name}: [${file.split('/').at(-1)}](../${file}), « ${title} »`;

/** How many are met, and how many have nothing to meet. */
export function countsOf({ rgaa }: Accessibility): { readonly met: number; readonly nothing: number } {
  const answers = Object.values(rgaa);
  const nothing = answers.filter(({ not }) => not !== undefined).length;
  return { met: answers.length - nothing, nothing };
}

/** The whole page. */
export function accessibilityPage(all: Accessibility): string {
  const { met, nothing } = countsOf(all);
  const rgaa = `## RGAA 4.1: ${met} criteria met, ${nothing} with nothing to meet\n\n${all.source}.`;
  const parts = [
    HEAD,
    rgaa,
    table(all.rgaa),
    '## WCAG 2.2 AA beyond it',
    table(all.wcag),
    '## The proofs',
    Object.entries(all.proofs).map(proofLine).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
