/** Two settings pages on one practice: neither undoes what the other stored, least of all a signature. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { createDisk } from '../../../fakes/disk';
import { openPanel, protocol, writable } from '../open-panel';
import { CODE, withCode } from './code';

const shipped = protocol('douleur-dentaire');
const SIGNING = { practitionerId: 'aubert', code: CODE, reviewDay: '2030-01-01' };

async function openTwice() {
  const disk = createDisk();
  const [first, second] = [await openPanel({ disk }), await openPanel({ disk })];
  await withCode(second, 'aubert');
  await first.app.practices.refresh();
  /** As each page had it on screen when both were opened. */
  const opened = structuredClone(disk.practices.get(examplePractice.id) ?? examplePractice);
  const stored = (): Practice => disk.practices.get(opened.id) ?? opened;
  return { first: first.app, second: second.app, disk, opened, stored };
}

describe('a form opened before', () => {
  test('another page signed, switched a specialty off and set a channel, keeps all of it', async () => {
    const { first, second, opened, stored } = await openTwice();
    await second.protocols.sign(opened, shipped, SIGNING);
    await second.protocols.switchSpecialty(opened, 'dentaire');
    await second.practices.change(opened.id, (practice) => ({
      ...practice,
      dispatch: { ...practice.dispatch, escalationChain: ['vasseur'] },
    }));
    expect(await first.practices.saveDraft({ ...opened, name: 'du Port' }, opened)).toBe(true);
    expect(stored()).toMatchObject({
      name: 'du Port',
      signatures: [...opened.signatures, { contentId: shipped.id }],
      hiddenSpecialties: ['dentaire'],
      dispatch: { escalationChain: ['vasseur'] },
    });
  });

  test('another form was saved, writes only what was changed in it', async () => {
    const { first, second, opened, stored } = await openTwice();
    const newcomer = { id: 'roy', spokenName: 'le docteur Roy', shortName: 'Dr Roy' };
    const theirs = { ...opened, name: 'du Port', facts: { ...opened.facts, tarif: '30 €' } };
    await second.practices.saveDraft(
      { ...theirs, practitioners: [...opened.practitioners, newcomer] },
      opened,
    );
    const mine = { ...opened, emergencyLine: '0199001122', facts: { ...opened.facts, parking: 'rue B' } };
    const [, ...others] = opened.practitioners;
    await first.practices.saveDraft({ ...mine, practitioners: others }, opened);
    expect(stored()).toMatchObject({
      name: 'du Port',
      emergencyLine: '0199001122',
      facts: { tarif: '30 €', parking: 'rue B' },
    });
    expect(stored().practitioners.map(({ id }) => id)).toEqual([...others.map(({ id }) => id), 'roy']);
  });

  test('the same field was changed elsewhere, has what stands on its own screen', async () => {
    const { first, second, opened, stored } = await openTwice();
    await second.practices.saveDraft({ ...opened, name: 'du Port' }, opened);
    await first.practices.saveDraft({ ...opened, name: 'de la Gare' }, opened);
    expect(stored().name).toBe('de la Gare');
  });
});

test('two pages that sign at the same moment both have their signature', async () => {
  const { first, second, opened, stored } = await openTwice();
  const other = protocol('morsure');
  await Promise.all([
    first.protocols.sign(opened, shipped, SIGNING),
    second.protocols.sign(opened, other, SIGNING),
  ]);
  const signed = stored().signatures.map(({ contentId }) => contentId);
  expect(signed).toEqual(expect.arrayContaining([shipped.id, other.id]));
});

test('a phrase signed here keeps the protocol that was signed elsewhere', async () => {
  const { first, second, opened, stored } = await openTwice();
  await second.protocols.sign(opened, shipped, SIGNING);
  writable(first).practices.value = [opened];
  const [phrase] = first.writing.libraryOf(opened.id);
  if (!phrase) throw new Error('no phrase');
  await first.writing.sign(phrase, opened.id, SIGNING);
  const signed = stored().signatures.map(({ contentId }) => contentId);
  expect(signed).toEqual(expect.arrayContaining([shipped.id, phrase.contentId]));
});

test('the example, tried again, keeps what was signed in it', async () => {
  const { first, second, opened, stored } = await openTwice();
  await second.protocols.sign(opened, shipped, SIGNING);
  await first.practices.useExample();
  expect(stored().signatures).toHaveLength(opened.signatures.length + 1);
});
