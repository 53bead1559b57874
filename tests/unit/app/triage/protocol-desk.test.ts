// The practitioner and the protocols: written, signed, taken back, switched off; and what the calls follow meanwhile.
import { describe, expect, it } from 'vitest';
import { protocolsInUse } from '../../../../lib/app/triage/protocol-library';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { openPanel, protocol } from '../open-panel';
import { CODE, withCode } from '../practice/code';

const ID = 'douleur-dentaire';
const shipped = protocol(ID);

async function openSettings() {
  const panel = await openPanel();
  const { state, protocols } = panel.app;
  await withCode(panel, examplePractice.practitioners[0]?.id ?? '');
  const practice = () => state.practices.value.find(({ id }) => id === examplePractice.id) ?? examplePractice;
  const followed = () => protocolsInUse(state, practice()).find(({ id }) => id === ID);
  const sign = async (version: typeof shipped) => {
    const [practitioner] = practice().practitioners;
    await protocols.sign(practice(), version, {
      practitionerId: practitioner?.id ?? '',
      reviewDay: '2030-01-01',
      code: CODE,
    });
  };
  return { ...panel, protocols, practice, followed, sign, entry: () => protocols.entry(practice(), ID) };
}

describe('a protocol being written', () => {
  it('is a draft that no call follows until it is signed', async () => {
    const { protocols, practice, followed, sign, entry } = await openSettings();
    const saved = await protocols.save(practice(), { ...shipped, title: 'Dent qui fait mal' });
    expect(saved?.version).toBe(shipped.version + 1);
    expect(followed()?.title).toBe(shipped.title);
    if (saved) await sign(saved);
    expect(followed()?.title).toBe('Dent qui fait mal');
    expect(entry().draft).toBeNull();
  });

  it('keeps one draft through fast keystrokes, and the last of them', async () => {
    const { protocols, practice, disk } = await openSettings();
    const titles = ['D', 'De', 'Den', 'Dent'];
    await Promise.all(titles.map((title) => protocols.save(practice(), { ...shipped, title })));
    expect([...disk.protocolVersions.values()].map((version) => version.protocol.title)).toEqual(['Dent']);
  });

  it('waits on the screen while a text that is needed is empty', async () => {
    const { protocols, practice, disk } = await openSettings();
    expect(await protocols.save(practice(), { ...shipped, title: '' })).toBeNull();
    expect(disk.protocolVersions.size).toBe(0);
  });
});

describe('a signed version', () => {
  it('is never written again: the next change begins another', async () => {
    const { protocols, practice, followed, sign } = await openSettings();
    const first = await protocols.save(practice(), { ...shipped, title: 'Un' });
    if (first) await sign(first);
    await protocols.save(practice(), { ...shipped, title: 'Deux' });
    expect(followed()?.title).toBe('Un');
  });

  it('may be the shipped one as it stands', async () => {
    const { followed, sign } = await openSettings();
    await sign(shipped);
    expect(followed()).toBe(shipped);
  });

  it('can be taken up again; nothing between is erased', async () => {
    const { protocols, practice, sign, entry } = await openSettings();
    const first = await protocols.save(practice(), { ...shipped, title: 'Un' });
    if (first) await sign(first);
    await protocols.save(practice(), { ...shipped, title: 'Deux' });
    if (first) await protocols.restore(practice(), first);
    expect(entry().draft?.title).toBe('Un');
    expect(entry().history.map(({ title }) => title)).toEqual(['Un', 'Deux', 'Un', shipped.title]);
  });
});

describe('the practice', () => {
  it('switches a specialty off and on; the general ones never', async () => {
    const { app, protocols, practice } = await openSettings();
    const specialties = () =>
      new Set(protocolsInUse(app.state, practice()).map(({ specialty }) => specialty));
    await protocols.switchSpecialty(practice(), 'dentaire');
    expect(specialties()).not.toContain('dentaire');
    expect(protocols.canSwitchOff('médecine générale')).toBe(false);
    await protocols.switchSpecialty(practice(), 'dentaire');
    expect(specialties()).toContain('dentaire');
  });

  it('takes a file in as a further draft beside its own', async () => {
    const { protocols, practice, entry, saved } = await openSettings();
    await protocols.save(practice(), { ...shipped, title: 'Le nôtre' });
    protocols.exportFile({ ...shipped, title: 'Le leur' });
    const taken = await protocols.importFile(practice(), new TextEncoder().encode(saved[0]?.text));
    expect(taken.ok).toBe(true);
    expect(entry().history.map(({ title }) => title)).toEqual(['Le leur', 'Le nôtre', shipped.title]);
  });

  it('sees in words what a version changed', async () => {
    const { protocols } = await openSettings();
    const changed = {
      ...shipped,
      title: 'Autre titre',
      questions: shipped.questions.slice(1),
      otherwise: { ...shipped.otherwise, level: 'day' as const },
    };
    expect(protocols.changes(shipped, changed).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['protocol', 'removed']),
    );
    expect(protocols.changes(shipped, shipped)).toEqual([]);
  });
});
