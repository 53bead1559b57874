/** A policy is read value by value; the schema that the browser is given names the same values. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  ADMINISTERED,
  isSiteAllowed,
  readAdministration,
} from '../../../../lib/domain/privacy/administration';

const schema = JSON.parse(readFileSync(join(process.cwd(), 'public/managed-schema.json'), 'utf8')) as {
  properties: Record<string, unknown>;
};

test('the values of the code are those of the schema', () => {
  expect(Object.keys(schema.properties)).toEqual([...ADMINISTERED]);
});

test('every value that holds is taken, every other named, and neither keeps the rest away', () => {
  const policy = {
    retention: { calls: 14 },
    lockMinutes: 5,
    sites: ['maiia'],
    maskAtStart: true,
    packs: ['a'],
  };
  expect(readAdministration(policy)).toEqual({ ...policy, refused: [] });
  expect(readAdministration({ ...policy, lockMinutes: 'ten', retention: { calls: 0 }, other: 1 })).toEqual({
    sites: ['maiia'],
    maskAtStart: true,
    packs: ['a'],
    refused: ['retention', 'lockMinutes'],
  });
});

test.each([undefined, null, 7, 'text', []])('%s fixes nothing', (raw) => {
  expect(readAdministration(raw)).toEqual({ refused: [] });
});

test('without named sites the panel opens everywhere; with them nowhere else', () => {
  expect(isSiteAllowed({ refused: [] }, 'maiia')).toBe(true);
  expect(isSiteAllowed({ refused: [], sites: ['maiia'] }, 'maiia')).toBe(true);
  expect(isSiteAllowed({ refused: [], sites: ['maiia'] }, 'doctolib-fr')).toBe(false);
});
