/** Which phrases a practice has: shipped, rewritten for all, rewritten for it alone, its own; and the usual ones. */
import { describe, expect, test } from 'vitest';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { countUse, newHabit, usualness } from '../../../../lib/domain/phrase/phrase-habit';
import { phraseLibrary } from '../../../../lib/domain/phrase/phrase-library';
import { type PhraseRecord, phraseRecordId } from '../../../../lib/domain/phrase/phrase-record';

const tilleuls = { id: 'tilleuls', region: 'fr', specialty: 'general' } as const;
const ormes = { ...tilleuls, id: 'ormes' };

const record = (phraseId: string, change: Partial<PhraseRecord> = {}): PhraseRecord => ({
  id: phraseRecordId(phraseId, change.practiceId ?? null),
  phraseId,
  practiceId: null,
  categoryId: 'fin',
  text: 'Pour tous.',
  direction: '',
  kind: 'spoken',
  validation: false,
  abbreviation: '',
  key: '',
  rank: 0,
  version: 2,
  isRemoved: false,
  ...change,
});

const textIn = (practice: typeof tilleuls | typeof ormes, records: PhraseRecord[], id = 'fin-04') =>
  phraseLibrary(phraseCategories, records, practice).find((phrase) => phrase.id === id)?.text;

describe('the version of a phrase', () => {
  test('is the shipped one until it is rewritten, then that for all, then that of the practice', () => {
    const shared = record('fin-04');
    const own = record('fin-04', { practiceId: 'tilleuls', text: 'Aux Tilleuls.' });
    expect(textIn(tilleuls, [])).toBe('Merci de votre appel, {souhait}.');
    expect(textIn(tilleuls, [shared])).toBe('Pour tous.');
    expect(textIn(tilleuls, [shared, own])).toBe('Aux Tilleuls.');
    expect(textIn(ormes, [shared, own])).toBe('Pour tous.');
  });

  test('removed for one practice stays for the others', () => {
    const removed = record('fin-04', { practiceId: 'tilleuls', isRemoved: true });
    expect(textIn(tilleuls, [removed])).toBeUndefined();
    expect(textIn(ormes, [removed])).toBe('Merci de votre appel, {souhait}.');
  });

  test('is signed under a name that no other version has', () => {
    const own = record('fin-04', { practiceId: 'tilleuls' });
    const [phrase] = phraseLibrary(phraseCategories, [own], tilleuls).filter(({ id }) => id === 'fin-04');
    expect(phrase).toMatchObject({ contentId: 'fin-04@tilleuls', version: 2, isShipped: true });
  });
});

describe('phrases of her own', () => {
  const records = [
    record('own-b', { categoryId: 'Vaccins', rank: 2 }),
    record('own-a', { categoryId: 'Vaccins', rank: 1 }),
    record('own-c', { categoryId: 'fin', rank: 0.5 }),
  ];

  test('stand in their category by rank, after the shipped categories when the category is hers', () => {
    const ids = phraseLibrary(phraseCategories, records, tilleuls).map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(['own-a', 'own-b']);
    expect(ids.indexOf('own-c')).toBe(ids.indexOf('fin-01') + 1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of one practice are not those of another', () => {
    const own = record('own-a', { practiceId: 'ormes' });
    expect(textIn(tilleuls, [own], 'own-a')).toBeUndefined();
    expect(textIn(ormes, [own], 'own-a')).toBe('Pour tous.');
  });
});

test('the same reason at the same hour tells more than the reason, and the reason more than the hour', () => {
  const nine = { protocolId: 'avc', hour: 9 };
  const used = countUse(countUse(newHabit('x'), nine), nine);
  const weights = [
    nine,
    { protocolId: 'avc', hour: 15 },
    { protocolId: null, hour: 9 },
    { protocolId: null, hour: 3 },
  ];
  expect(weights.map((moment) => usualness(used, moment))).toEqual([8, 4, 2, 0]);
});

describe('a phrase that holds in some regions', () => {
  const offered = (region: 'fr' | 'qc' | 'ch' | null) => {
    const ids = phraseLibrary(phraseCategories, [], region && { ...tilleuls, region }).map(({ id }) => id);
    return ['malentendant-05', 'qc-03', 'infos-05'].filter((id) => ids.includes(id));
  };

  test('is offered there, and not where no practice tells the region', () => {
    expect(offered('fr')).toEqual(['malentendant-05', 'infos-05']);
    expect(offered('qc')).toEqual(['qc-03']);
    expect(offered('ch')).toEqual(['infos-05']);
    expect(offered(null)).toEqual([]);
  });

  test('is not offered elsewhere once it was rewritten, either', () => {
    const rewritten = record('malentendant-05');
    expect(textIn(tilleuls, [rewritten], 'malentendant-05')).toBe('Pour tous.');
    const inQuebec = phraseLibrary(phraseCategories, [rewritten], { ...tilleuls, region: 'qc' });
    expect(inQuebec.some(({ id }) => id === 'malentendant-05')).toBe(false);
  });
});
