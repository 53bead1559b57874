/** Beds of 30 November 2026, each written, labelled and frozen before it was listened to; mended from since, by kinds. */
import { describe, expect, test } from 'vitest';
import anybodysWords from './anybodys-words.tsv?raw';
import { isLoud, isTold, sentencesOf } from './heard-calls';
import namesAndRegions from './names-and-regions.tsv?raw';

const BEDS = [
  {
    // At first sight: of the dangers 121 loud, 17 more « peut-être grave », 5 quiet; of the ordinary 11 loud.
    name: 'names as subject, a telephone’s spelling, regional words, who complains',
    bed: namesAndRegions,
    dangers: { of: 143, loud: 137, quiet: [] },
    ordinary: 149,
  },
  {
    // At first sight: of the dangers 53 loud, 3 more « peut-être grave », 4 quiet; of the ordinary 10 loud, 7 « peut-être grave ».
    name: 'anybody’s words, three persons, misspelt, spoken',
    bed: anybodysWords,
    // The quiet one is how everybody says that he will be out.
    dangers: { of: 60, loud: 58, quiet: ['tu sais docteur ce soir je serai plus là'] },
    ordinary: 60,
  },
];

describe.each(BEDS)('$name', ({ bed, dangers, ordinary }) => {
  test('dangers are told, nearly all of them loud', () => {
    const said = sentencesOf(bed, 'danger');
    expect(said.length).toBe(dangers.of);
    expect(said.filter(isLoud).length).toBeGreaterThanOrEqual(dangers.loud);
    expect(said.filter((words) => !isTold(words))).toEqual(dangers.quiet);
  });

  test('of the ordinary sentences that look alike none is loud', () => {
    const said = sentencesOf(bed, 'ordinary');
    expect(said.length).toBe(ordinary);
    expect(said.filter(isLoud)).toEqual([]);
  });
});
