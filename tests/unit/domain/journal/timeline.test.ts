/** The nameless timeline: everything that happened, nothing that was typed, and no line that can be changed unseen. */
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { journalFr } from '../../../../lib/content/labels/fr/journal';
import {
  chained,
  firstBroken,
  isGrave,
  type TimelineWords,
  timelineRows,
  timelineText,
} from '../../../../lib/domain/journal/timeline';
import { sha256 } from '../../../../lib/platform/browser/sha256';
import { callWith } from '../../platform/storage/sample-records';

const words: TimelineWords = {
  ...journalFr.timeline,
  answers: { yes: 'oui', no: 'non', unknown: 'ne sait pas', notDone: 'pas fait', notConcerned: 'sans objet' },
  levels: fr.levels,
  breathingSigns: ['S’étouffe'],
  phrase: (id) => `titre de ${id}`,
};

const SECRETS = {
  callerName: 'Mme Roux',
  patientName: 'Léo Roux',
  phone: '06 39 98 01 44',
  reason: 'il convulse',
};
const START = 1_790_000_000_000;
const second = (count: number) => START + count * 1000;

const call = {
  ...callWith({
    ...SECRETS,
    notes: 'rue des Lilas',
    entryCheck: { conscious: 'yes', breathing: 'unknown', breathingSign: 'siffle', place: 'chez elle' },
    told: [{ phraseId: 'p1', text: 'Bonjour Mme Roux', at: second(4), how: 'said' }],
    urgency: 'day',
    lowering: { name: 'Dr Aubert', from: 'urgent', at: second(80) },
  }),
  startedAt: START,
  level: 'vital',
  triage: [
    {
      protocolId: 'convulsion',
      protocolVersion: 3,
      title: 'Convulsion',
      startedAt: second(10),
      answers: [
        { questionId: 'p', text: 'De la fièvre\u202f?', answer: 'no', answeredAt: second(12) },
        {
          questionId: 'q',
          text: 'Il secoue encore\u202f?',
          answer: 'yes',
          answeredAt: second(15),
          level: 'vital',
        },
        { questionId: 'r', text: 'Depuis hier\u202f?', answer: 'yes', answeredAt: second(20), level: 'day' },
      ],
    },
  ],
  holds: [{ from: second(30), to: second(45) }],
  status: 'ended',
  hungUpAt: second(90),
  endedAt: second(95),
} as Parameters<typeof timelineRows>[0]['call'];

const rows = timelineRows({ call, savedAt: [second(85)] }, words);

test('every event stands in the order of the clock', () => {
  expect(rows.map(({ at, text }) => `${(at - START) / 1000} ${text}`)).toEqual([
    '0 Appel décroché',
    '0 Avant tout (sans heure)\u00a0: répond et réagit — oui\u202f; respire bien — ne sait pas · VITAL',
    '4 Dit\u00a0: «\u00a0titre de p1\u00a0»',
    '10 Protocole «\u00a0Convulsion\u00a0», version 3',
    '12 De la fièvre\u202f? — non · VITAL',
    '15 Il secoue encore\u202f? — oui · VITAL',
    '20 Depuis hier\u202f? — oui · VITAL',
    '30 Mis en attente',
    '45 Repris',
    '80 Niveau abaissé par un praticien · JOUR',
    '85 Message enregistré',
    '95 Appel terminé · VITAL',
  ]);
});

test('each answer tells the gravest level of those up to it; before the first there is none', () => {
  const notes = { ...call.notes, entryCheck: { ...call.notes.entryCheck, breathing: 'yes' as const } };
  const told = timelineRows({ call: { ...call, notes }, savedAt: [] }, words).map(({ text }) => text);
  expect(told.filter((text) => / — /.test(text))).toEqual([
    'Avant tout (sans heure)\u00a0: répond et réagit — oui\u202f; respire bien — oui',
    'De la fièvre\u202f? — non',
    'Il secoue encore\u202f? — oui · VITAL',
    'Depuis hier\u202f? — oui · VITAL',
  ]);
});

test('a shipped sign of breathing is named, a typed one is not; what was not asked says so', () => {
  const told = (breathingSign: string) => {
    const entryCheck = { conscious: null, breathing: 'no' as const, breathingSign, place: '' };
    return timelineRows({ call: { ...call, notes: { ...call.notes, entryCheck } }, savedAt: [] }, words)[1]
      ?.text;
  };
  const [shipped = ''] = words.breathingSigns;
  expect(told(shipped)).toContain(`répond et réagit — non demandé\u202f; respire bien — non (${shipped})`);
  expect(told('siffle')).toMatch(/respire bien — non(?! \()/);
});

test('not a word that was typed, nor a name, is in it', () => {
  const text = JSON.stringify(rows);
  for (const secret of [...Object.values(SECRETS), 'Lilas', 'siffle', 'chez elle', 'Aubert'])
    expect(text).not.toContain(secret);
});

test('only what came to an emergency has one', () => {
  expect(
    (['vital', 'urgent', 'day', 'routine', undefined] as const).map((level) => isGrave({ level })),
  ).toEqual([true, true, false, false, false]);
});

describe('the chain', () => {
  test('is whole as it was made, and the same each time', async () => {
    const chain = await chained(rows, sha256);
    expect(await firstBroken(chain, sha256)).toBeNull();
    expect(await chained(rows, sha256)).toEqual(chain);
  });

  test.each(rows.map((_, index) => index))(
    'tells that line %i was changed, moved in time or left out',
    async (at) => {
      const chain = await chained(rows, sha256);
      const changed = chain.map((row, index) => (index === at ? { ...row, text: `${row.text}.` } : row));
      const moved = chain.map((row, index) => (index === at ? { ...row, at: row.at + 1 } : row));
      expect((await firstBroken(changed, sha256))?.hash).toBe(chain[at]?.hash);
      expect((await firstBroken(moved, sha256))?.hash).toBe(chain[at]?.hash);
      const without = chain.toSpliced(at, 1);
      // The last line can be cut unseen by the chain itself: its hash is told apart, whole, under the text.
      if (at < chain.length - 1) expect(await firstBroken(without, sha256)).not.toBeNull();
    },
  );

  test('is told with the text: the time of each line, the beginning of its hash, the last one whole', async () => {
    const chain = await chained(rows, sha256);
    const text = timelineText(chain, journalFr.timeline.wholeHash).split('\n');
    expect(text[5]).toMatch(/^0:15 {2}Il secoue encore\u202f\? — oui · VITAL {2}\[[0-9a-f]{8}\]$/);
    expect(text.at(-1)).toBe(`Empreinte de l’ensemble (SHA-256)\u00a0: ${chain.at(-1)?.hash}`);
    expect(timelineText([], String)).toBe('');
  });
});
