/** Beside the panel of a rehearsal: the caller's lines, a voice of this machine, and her progress. */
import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import { createRehearsalDesk } from '../../../../lib/app/call/rehearsal/rehearsal-desk';
import type { LanguageId } from '../../../../lib/domain/text/language/language-id';
import { createDisk } from '../../../fakes/disk';
import { createWorld } from '../../../fakes/ports';

const openDesk = (language: LanguageId = 'fr') => {
  const world = createWorld(createDisk());
  const said: string[] = [];
  const known = new Set<LanguageId>(['fr']);
  let told: () => void = () => undefined;
  const voice = {
    isThere: (wanted: LanguageId) => known.has(wanted),
    onChange: (listener: () => void) => {
      told = listener;
    },
    say: (text: string, spoken: LanguageId) => void said.push(`${spoken}: ${text}`),
    stop: () => undefined,
  };
  const learn = (learnt: LanguageId) => {
    known.add(learnt);
    told();
  };
  const rehearsal = createRehearsalDesk({ ports: world.ports, voice, language: () => language });
  return { ...world, said, learn, desk: rehearsal };
};

test('the lines come one after the other, answers to what she asks, and nothing is heard unless she wants it', () => {
  const { desk: rehearsal, said } = openDesk();
  rehearsal.begin('poitrine');
  const [first = ''] = rehearsal.now.value?.script.lines ?? [];
  rehearsal.nextLine();
  expect(said).toEqual([]);
  rehearsal.toggleVoice();
  rehearsal.ask(0);
  expect(rehearsal.now.value?.spoken.map(({ by }) => by)).toEqual(['caller', 'her', 'caller']);
  expect(rehearsal.now.value?.spoken[0]?.text).toBe(first);
  expect(said).toHaveLength(1);
  while (rehearsal.nextLine());
  expect(rehearsal.now.value?.lines).toBe(rehearsal.now.value?.script.lines.length);
});

test('who rehearses in English hears an English voice, from the moment that the browser knows one', () => {
  const { desk: rehearsal, said, learn } = openDesk('en');
  const offered: boolean[] = [];
  const undo = effect(() => void offered.push(rehearsal.hasVoice()));
  learn('en');
  undo();
  expect(offered).toEqual([false, true]);
  rehearsal.toggleVoice();
  rehearsal.begin('poitrine');
  rehearsal.nextLine();
  expect(said).toEqual([`en: ${rehearsal.now.value?.script.lines[0]}`]);
});

test('her progress is counted on this machine, and leaves it in a file of hers alone', async () => {
  const { desk: rehearsal, saved, clock } = openDesk();
  await rehearsal.refresh();
  for (let tries = 0; tries < 2; tries += 1) {
    rehearsal.begin('demarcheur');
    clock.now += 5000;
    await rehearsal.finish();
    rehearsal.leave();
  }
  expect(rehearsal.progress.value.get('demarcheur')).toMatchObject({ tries: 2, isComplete: false });
  rehearsal.exportProgress();
  expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject([{ id: 'demarcheur', tries: 2 }]);
});
