/** A practitioner signs by his own code; and of every way in which a signature came to stand under other words, none is left. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { Practice, Signature } from '../../../../lib/domain/practice/practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { wordChanges } from '../../../../lib/domain/practice/signing/words';
import { settled } from '../../../fakes/ports';
import { openPanel, type Panel, protocol } from '../open-panel';
import { CODE, withCode } from './code';

const HERE = examplePractice.id;
const BY = { practitionerId: 'aubert', code: CODE };
const UNTIL = { ...BY, reviewDay: '2030-01-01' };
const shipped = protocol('douleur-dentaire');

const practiceIn = ({ app }: Panel): Practice => {
  const [practice = examplePractice] = app.state.practices.value;
  return practice;
};
const standing = (panel: Panel, of = shipped) => panel.app.protocols.signature(practiceIn(panel), of);
const careIn = ({ app }: Panel, id = 'dent-urgence-02') => {
  const found = app.writing.libraryOf(HERE).find((phrase) => phrase.id === id);
  if (!found) throw new Error(`no phrase ${id}`);
  return found;
};
const isSaid = (panel: Panel, id = 'dent-urgence-02') =>
  panel.app.phrases.find('').phrases.some((phrase) => phrase.id === id);

async function opened() {
  const panel = await openPanel();
  await withCode(panel, 'aubert');
  return panel;
}

describe('the code', () => {
  test('is the practitioner’s own: another one signs nothing', async () => {
    const panel = await opened();
    const { app } = panel;
    expect(await app.protocols.sign(practiceIn(panel), shipped, { ...UNTIL, code: 'deviné' })).toBe('wrong');
    expect(await app.protocols.sign(practiceIn(panel), shipped, { ...UNTIL, practitionerId: 'cherif' })).toBe(
      'noCode',
    );
    expect(practiceIn(panel).signatures).toEqual([]);
    expect(await app.protocols.sign(practiceIn(panel), shipped, UNTIL)).toBe('signed');
    expect(standing(panel)).toMatchObject({ state: 'signed', name: 'Dr Claire Aubert', deskOf: 'Camille' });
  });

  test('is waited for after three wrong tries, the right one too', async () => {
    const panel = await opened();
    const sign = (code: string) => panel.app.protocols.sign(practiceIn(panel), shipped, { ...UNTIL, code });
    for (const code of ['a', 'b', 'c']) expect(await sign(code)).toBe('wrong');
    expect(await sign(CODE)).toBe('tooSoon');
    panel.clock.now += 1_000;
    expect(await sign(CODE)).toBe('signed');
  });

  test('too short is refused; forgotten, another one signs on, and what was signed stays signed', async () => {
    const panel = await opened();
    const { app } = panel;
    expect(await app.signing.chooseCode(practiceIn(panel), 'aubert', '12345')).toBe(false);
    await app.protocols.sign(practiceIn(panel), shipped, UNTIL);
    panel.clock.now += 1;
    expect(await app.signing.chooseCode(practiceIn(panel), 'aubert', 'un nouveau')).toBe(true);
    expect(await app.protocols.sign(practiceIn(panel), protocol('morsure'), UNTIL)).toBe('wrong');
    expect(
      await app.protocols.sign(practiceIn(panel), protocol('morsure'), { ...UNTIL, code: 'un nouveau' }),
    ).toBe('signed');
    expect(standing(panel).state).toBe('signed');
  });
});

describe('a signature that nobody made', () => {
  /** The practice as it is put back on the disk, and read by a page that opens then. */
  const reopened = async (panel: Panel, change: (practice: Practice) => Practice) => {
    await panel.disk.plant(practiceCard, change(practiceIn(panel)));
    return openPanel({ disk: panel.disk, practice: change(practiceIn(panel)) });
  };

  test.each<[string, (practice: Practice) => Practice]>([
    ['under another name', (p) => signaturesOf(p, { practitionerId: 'cherif' })],
    ['with another date', (p) => signaturesOf(p, { signedAt: 5 })],
    ['due later', (p) => signaturesOf(p, { reviewBy: 9e15 })],
    ['for other words', (p) => signaturesOf(p, { seal: 'ab'.repeat(32) })],
    ['by a key that is no longer there', (p) => ({ ...p, sealKeys: [] })],
    [
      'by a key that is none',
      (p) => ({ ...p, sealKeys: p.sealKeys.map((key) => ({ ...key, publicKey: '04' })) }),
    ],
  ])('%s counts for nothing, and says so', async (_how, change) => {
    const panel = await opened();
    await panel.app.protocols.sign(practiceIn(panel), shipped, UNTIL);
    expect(standing(await reopened(panel, (practice) => practice)).state).toBe('signed');
    // Told beside it, and not what it holds for: what was signed before had none.
    const { deskOf: _, ...earlier } = practiceIn(panel).signatures[0] ?? {};
    const without = await reopened(panel, (practice) => ({
      ...practice,
      signatures: [earlier as Signature],
    }));
    expect(standing(without)).toMatchObject({ state: 'signed', deskOf: '' });
    const forged = await reopened(panel, change);
    expect(standing(forged).state).toBe('unproven');
  });

  test('what a build before signed, by number only, is named and does not count', async () => {
    const former = { contentId: 'dent-urgence-02', version: 1, practitionerId: 'aubert', signedAt: 1 };
    const old = { ...former, contentId: shipped.id, version: shipped.version };
    const panel = await openPanel({ practice: { ...examplePractice, signatures: [former, old] } });
    expect(standing(panel)).toMatchObject({ state: 'former', name: 'Dr Claire Aubert' });
    expect(isSaid(panel)).toBe(false);
  });
});

const signaturesOf = (practice: Practice, change: Partial<Practice['signatures'][number]>): Practice => ({
  ...practice,
  signatures: practice.signatures.map((row) => ({ ...row, ...change })),
});

describe('words that change under a signature', () => {
  test('a phrase undone and written again under the same number is not signed', async () => {
    const panel = await opened();
    const { writing } = panel.app;
    const draft = () => writing.draftOf(careIn(panel), null);
    await writing.save({ ...draft(), text: 'Tenez la dent par la couronne.' });
    await writing.sign(careIn(panel), HERE, BY);
    expect(isSaid(panel)).toBe(true);
    const { version } = careIn(panel);
    panel.app.panel.undo();
    await settled();
    expect(isSaid(panel)).toBe(false);
    await writing.save({ ...draft(), text: 'Frottez bien la racine.' });
    expect(careIn(panel).version).toBe(version);
    expect(isSaid(panel)).toBe(false);
  });

  test('a file of two columns that rewords a phrase leaves it unsigned, and the very words back sign it again', async () => {
    const panel = await opened();
    const { writing } = panel.app;
    await writing.sign(careIn(panel), HERE, BY);
    const words = careIn(panel).text;
    const take = async (text: string) => {
      const file = new TextEncoder().encode(`identifiant;texte\ndent-urgence-02;"${text}"\n`);
      const read = await writing.preview('a.csv', file);
      if (!read.ok) throw new Error(read.reason);
      expect(read.value[0]?.changes.map(({ field }) => field)).toEqual(['text']);
      await writing.take(read.value);
    };
    await take('Frottez bien la racine.');
    expect(careIn(panel).validation).toBe(true);
    expect(isSaid(panel)).toBe(false);
    await take(words);
    expect(isSaid(panel)).toBe(true);
  });

  test('a draft that comes after is not signed; what was signed is kept, to be compared with', async () => {
    const panel = await opened();
    const { protocols, signing } = panel.app;
    const own = await protocols.save(practiceIn(panel), { ...shipped, title: 'Dent qui lance' });
    if (!own) throw new Error('not saved');
    await protocols.sign(practiceIn(panel), own, UNTIL);
    const next = await protocols.save(practiceIn(panel), { ...own, title: 'Dent' });
    if (!next) throw new Error('not saved');
    const { state, seal } = standing(panel, next);
    expect(state).toBe('changed');
    const signed = await signing.signedWords(HERE, seal);
    expect(wordChanges(signed ?? [], protocols.words(next))).toEqual([
      { place: 'title', before: 'Dent qui lance', after: 'Dent' },
    ]);
    expect(protocols.entry(practiceIn(panel), shipped.id).active).toEqual(own);
  });
});
