// The sites: one row each, with what may stay readable there, how its words are found, and whether anybody tried it.
import { describe, expect, it, test } from 'vitest';
import { siteMatches, sites } from '../../../lib/content/sites';
import { demonstrationMask, demonstrationRow } from '../../../lib/content/sites/demonstration';
import { maskRules } from '../../../lib/content/sites/masks';
import { Site, siteOf } from '../../../lib/domain/site';

const rows = [...sites, Site.parse(demonstrationRow)];

describe('a site', () => {
  test('is one of those that public material names', () => {
    expect(sites.map(({ id }) => id)).toEqual(['doctolib-fr', 'doctolib-de', 'maiia', 'weda', 'onedoc']);
    expect(siteMatches()).toHaveLength(5);
  });

  it.each(rows)(
    '$id has origins that are nothing but scheme and host, and are of no other',
    ({ id, origins }) => {
      for (const origin of origins) {
        expect(new URL(origin).origin).toBe(origin);
        expect(rows.filter((row) => row.origins.includes(origin)).map((row) => row.id)).toEqual([id]);
      }
    },
  );

  it.each(sites)('$id says that nobody tried it on a real account, until somebody has', ({ verifiedOn }) => {
    expect(verifiedOn).toBeNull();
  });

  it.each(rows)('$id has a practice to look for, and a file that stands somewhere', ({ reading }) => {
    expect(reading.practice.length).toBeGreaterThan(0);
    expect(reading.patient.within.length).toBeGreaterThan(0);
  });

  test('is found by its origin, a development server by any port, and nobody else’s is', () => {
    expect(siteOf(rows, 'https://pro.doctolib.de')?.id).toBe('doctolib-de');
    expect(siteOf(rows, 'http://127.0.0.1:41234')?.id).toBe('demonstration');
    expect(siteOf(rows, 'https://www.doctolib.fr')).toBeNull();
    expect(siteOf(rows, 'https://pro.doctolib.fr:8443')).toBeNull();
  });
});

describe('what may stay readable', () => {
  const rules = [...maskRules, demonstrationMask];

  test('is the same in a masked page as in the rows', () => {
    const inRows = rows.flatMap(({ origins, mask }) => (mask ? origins.map((origin) => [origin, mask]) : []));
    const inPages = rules.flatMap(({ origins, ...mask }) => origins.map((origin) => [origin, mask]));
    expect(inPages).toEqual(inRows);
  });

  it.each(rules)('finds hours somewhere: without them nothing would ever be shown', (rule) => {
    expect(rule.hour ?? rule.boxHour).toBeTruthy();
  });
});
