import { describe, expect, it } from 'vitest';
import { quantile, summarise } from '../../bench/figure.ts';
import { figureTable } from '../../bench/figure-table.ts';
import { manyPhrases } from '../../bench/many-phrases.ts';
import { shareOf, type TraceEvent } from '../../bench/trace.ts';

const AGENDA = 'https://agenda.test/';
const OURS = 'chrome-extension://ours/page.js';
const [PAGE, PANEL, OTHER] = [1, 2, 3];

const mainThread = (pid: number): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid: 1,
  ts: 0,
  args: { name: 'CrRendererMain' },
});

const committed = (pid: number, url: string): TraceEvent => ({
  name: 'CommitLoad',
  ph: 'X',
  pid,
  tid: 1,
  ts: 0,
  dur: 0,
  args: { data: { url } },
});

/** One piece of work on a main thread; microseconds. */
const work = (pid: number, url: string, [ts, dur]: readonly [number, number]): TraceEvent => ({
  name: 'FunctionCall',
  ph: 'X',
  pid,
  tid: 1,
  ts,
  dur,
  args: { data: { url } },
});

const before = [PAGE, PANEL, OTHER].map(mainThread).concat(committed(PAGE, AGENDA));

describe('the extension’s share of a page load', () => {
  it('counts time covered twice once, and leaves the page’s own scripts out', () => {
    const nested = [
      work(PAGE, OURS, [1000, 3000]),
      work(PAGE, OURS, [2000, 1000]),
      work(PAGE, OURS, [3500, 1500]),
    ];
    const share = shareOf([...before, ...nested, work(PAGE, `${AGENDA}app.js`, [9000, 50_000])], AGENDA);
    expect(share).toEqual({ pageMs: 4, longestMs: 3, panelMs: 0 });
  });

  it('counts the panel’s process apart, and other tabs not at all', () => {
    const panel = [committed(PANEL, 'chrome-extension://ours/sidebar.html'), work(PANEL, '', [0, 7000])];
    const share = shareOf([...before, ...panel, work(OTHER, OURS, [0, 9000])], AGENDA);
    expect(share).toEqual({ pageMs: 0, longestMs: 0, panelMs: 7 });
  });
});

describe('a figure', () => {
  it('lies between the two middle runs when their number is even', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
  });

  it('that was never measured is refused instead of read as nothing', () => {
    const figure = { what: 'key', of: 'cold', unit: 'ms', samples: [] } as const;
    expect(() => summarise(figure)).toThrow('« key, cold »');
    expect(() => summarise({ ...figure, samples: [1, Number.NaN] })).toThrow('« key, cold »');
  });

  it('stands in the table with its median and its extremes, under its name said once', () => {
    const figure = { what: 'key', of: 'cold', unit: 'ms', samples: [12, 10, 20] } as const;
    const lines = figureTable([figure, { ...figure, of: 'warm', samples: [1, 2, 3] }]).split('\n');
    expect(lines[2]).toMatch(/^key {5}cold +12\.0 +19\.2 +10\.0 – 20\.0 +ms +3$/);
    expect(lines[3]).toMatch(/^ +warm +2\.00/);
  });
});

describe('the phrases of a practice after years', () => {
  const shipped = ['a', 'b', 'c'].map(
    (id) =>
      ({ id, text: `Bonjour {prenom}, rappelez demain ${id}`, kind: 'spoken', validation: false }) as const,
  );
  const category = {
    id: 'k',
    title: 'Accueil',
    when: '',
    region: 'fr',
    specialty: 'any',
    sources: ['x'],
    phrases: [...shipped],
  } as const;

  it('are exactly as many as asked, the shipped ones among them, none twice, the same at each run', () => {
    const many = manyPhrases([{ ...category, sources: ['x'], phrases: [...shipped] }], 50);
    const all = many.flatMap(({ phrases }) => phrases);
    expect(all).toHaveLength(50);
    expect(new Set(all.map(({ id }) => id)).size).toBe(50);
    expect(all).toEqual(expect.arrayContaining(shipped));
    expect(all.every(({ text }) => text.includes('{prenom}'))).toBe(true);
    expect(manyPhrases([{ ...category, sources: ['x'], phrases: [...shipped] }], 50)).toEqual(many);
  });
});
