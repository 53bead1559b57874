import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Call } from '../../../../lib/domain/call/call';
import { mergeCalls } from '../../../fakes/merge-calls';
import { callWith } from '../../platform/storage/sample-records';

const base = callWith();

/** One editor types into its copy, or saves it: by compare-and-set, merging until it is accepted. */
type Move = {
  readonly editor: number;
  readonly field: 'notes' | 'reason' | 'phone';
  readonly saves: boolean;
};
type Editor = { known: Call; screen: Call };

const play = (editors: number, moves: readonly Move[]) => {
  let stored: Call = base;
  const panels: Editor[] = Array.from({ length: editors }, () => ({ known: base, screen: base }));
  const typed: string[] = [];
  const save = (panel: Editor) => {
    const isStale = stored.revision !== panel.known.revision;
    stored = isStale
      ? mergeCalls(panel.known, panel.screen, stored)
      : { ...panel.screen, revision: stored.revision + 1 };
    panel.known = stored;
    panel.screen = stored;
  };
  moves.forEach(({ editor, field, saves }, at) => {
    const panel = panels[editor % editors];
    if (!panel) throw new Error('no such editor');
    const token = `<${editor % editors}:${at}>`;
    typed.push(token);
    const notes = { ...panel.screen.notes, [field]: panel.screen.notes[field] + token };
    panel.screen = { ...panel.screen, notes };
    if (saves) save(panel);
  });
  panels.forEach(save);
  return { stored, typed };
};

test('1,000 interleavings of two or three editors lose nothing that any of them typed', () => {
  const move = fc.record({
    editor: fc.nat({ max: 2 }),
    field: fc.constantFrom<Move['field']>('notes', 'reason', 'phone'),
    saves: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 3 }), fc.array(move, { maxLength: 60 }), (editors, moves) => {
      const { stored, typed } = play(editors, moves);
      const everything = JSON.stringify(stored.notes);
      expect(typed.filter((token) => !everything.includes(token))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('two editors that always collide on one line get at most one more line per collision', () => {
  const moves = Array.from({ length: 200 }, (_, at): Move => ({ editor: at, field: 'notes', saves: true }));
  const { stored, typed } = play(2, moves);
  const lines = stored.notes.notes.split('\n');
  expect(typed.filter((token) => !stored.notes.notes.includes(token))).toEqual([]);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.length).toBeLessThanOrEqual(moves.length);
});
