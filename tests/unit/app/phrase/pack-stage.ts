// Two practices: one makes a pack, the other takes it in.
import { expect } from 'vitest';
import type { PackPreview } from '../../../../lib/app/phrase/pack-desk';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { openPanel, type Panel, protocol } from '../open-panel';
import { CODE, withCode } from '../practice/code';

export const BY = { practitionerId: 'aubert', code: CODE };
export const THERE = { ...examplePractice, id: 'annexe', name: 'de l’Annexe' };
export const shipped = protocol('douleur-dentaire');
const CARE = 'dent-urgence-02';
export const OWN = 'Notre phrase à nous.';
export const bytesOf = (text = '') => new TextEncoder().encode(text);
export const practiceIn = ({ app }: Panel) => {
  const [practice = examplePractice] = app.state.practices.value;
  return practice;
};

/** A practice that wrote and signed a protocol, signed a care phrase and wrote one of its own; and its pack. */
export async function packMade(goLive = '2026-11-23') {
  const panel = await openPanel();
  const { app, saved } = panel;
  await withCode(panel, 'aubert');
  const own = await app.protocols.save(practiceIn(panel), { ...shipped, title: 'Dent qui lance' });
  if (own) await app.protocols.sign(practiceIn(panel), own, { ...BY, reviewDay: '2030-01-01' });
  const care = app.writing.libraryOf(examplePractice.id).find(({ id }) => id === CARE);
  if (care) await app.writing.sign(care, examplePractice.id, BY);
  const blank = app.writing.blank(examplePractice.id, 'fin');
  await app.writing.save({ ...blank, text: OWN, abbreviation: ';nous' });
  expect(await app.packs.make(practiceIn(panel), BY, goLive)).toBe('signed');
  return { panel, file: saved.at(-1)?.text ?? '' };
}

export async function lookedAt(there: Panel, file: string): Promise<PackPreview> {
  const read = await there.app.packs.preview(practiceIn(there), bytesOf(file));
  if (!read.ok) throw new Error(read.reason.kind);
  return read.value;
}
const title = (there: Panel) => there.app.protocols.entry(practiceIn(there), shipped.id).active?.title;
export const texts = ({ app }: Panel) => app.phrases.find('').phrases.map(({ text }) => text);
export const says = (there: Panel) => ({
  title: title(there),
  own: texts(there).includes(OWN),
  care: there.app.phrases.find('').phrases.some(({ id }) => id === CARE),
});
export const BEFORE = { title: shipped.title, own: false, care: false };
export const AFTER = { title: 'Dent qui lance', own: true, care: true };
