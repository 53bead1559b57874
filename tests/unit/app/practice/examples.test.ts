/** Invented practices: complete, tried beside the real ones without ever standing in their place, thrown away whole. */
import { expect, test } from 'vitest';
import { practiceOf } from '../../../../lib/app/app-state';
import { examples } from '../../../../lib/content/practice/examples';
import { EXAMPLE_KINDS } from '../../../../lib/domain/practice/example-kind';
import { FACT_NAMES } from '../../../../lib/domain/practice/practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { createDisk } from '../../../fakes/disk';
import { settled } from '../../../fakes/ports';
import { endForGood, openPanel } from '../open-panel';

const real = { ...examples.dental, id: 'real', name: 'des Lilas', isExample: false };

test.each(EXAMPLE_KINDS)('the %s example has what a first day needs, and only invented numbers', (kind) => {
  const { practitioners, hours, directory, facts, isExample } = examples[kind];
  expect(isExample).toBe(true);
  expect([practitioners.length > 1, hours !== null, directory.length > 0]).toEqual([true, true, true]);
  expect(Object.keys(facts).filter((fact) => !FACT_NAMES.some((known) => known === fact))).toEqual([]);
  const numbers = JSON.stringify([directory, facts]).match(/\d[\d\s-]{8,}\d/g) ?? [];
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers.filter((number) => !/^01 99 00 \d\d \d\d$|^\d{3}\s555-01\d\d$/.test(number))).toEqual([]);
});

test('beside a real practice an example is answered for only once she chooses it', async () => {
  const { app } = await openPanel({ practice: real, withAgenda: false });
  await app.practices.useExample('clinic');
  expect(practiceOf(app.state, null)?.id).toBe('real');
  app.agenda.choose(examples.clinic.id);
  expect(app.phrases.greeting()?.filled.text).toMatch(/^Clinique médicale du Fleuve/);
});

test('thrown away, nothing of it is left, and nothing of the real one is gone', async () => {
  const { app, disk } = await openPanel({ practice: real, withAgenda: false });
  app.calls.start();
  endForGood({ app });
  await app.practices.useExample('general');
  app.agenda.choose(examples.general.id);
  app.calls.start();
  await settled();
  await app.practiceList.discardExample(examples.general);
  expect(disk.practices.has(examples.general.id)).toBe(true);
  endForGood({ app });
  await settled();
  await app.practiceList.discardExample(examples.general);
  expect([...disk.practices.keys()]).toEqual(['real']);
  expect([...disk.calls.values()].map(({ practiceId }) => practiceId)).toEqual(['real']);
});

test('a real practice is never thrown away like an example', async () => {
  const disk = createDisk();
  await disk.plant(practiceCard, real);
  const { app } = await openPanel({ disk, practice: real, withAgenda: false });
  await app.practiceList.discardExample(real);
  expect(disk.practices.has('real')).toBe(true);
});
