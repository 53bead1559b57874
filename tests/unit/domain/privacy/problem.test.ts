/** Nothing that was typed survives in what is kept of an error. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traitsOf } from '../../../../lib/domain/privacy/error-traits';
import { type Met, Problem, readProblems, Traits, withProblem } from '../../../../lib/domain/privacy/problem';

const SECRETS = ['Dupont', 'Roux', '0612345678', '06 12 34 56 78', 'vih', 'cancer', 'Mme', 'née'];

const thrown = (message: string, name = 'TypeError') => {
  const error = new Error(message);
  error.name = name;
  return error;
};

const met = (patch: Partial<Met> = {}): Met => ({
  context: 'sidebar',
  where: 'call.write',
  name: 'TypeError',
  frames: ['sidebar-x1.js:3:1207'],
  version: '0.1.0',
  at: 1000,
  ...patch,
});

describe('the traits of an error', () => {
  test.each([
    ['one line', 'Mme Dupont, 06 12 34 56 78'],
    ['several lines', 'Mme Dupont\nnée Roux\n0612345678'],
    ['lines that look like a stack', 'x\n    at Dupont (Roux 0612345678)\n    at vih (/tmp/cancer.js:x:y)'],
    ['a place of a stack', 'at Dupont (chrome-extension://x/Roux.js:12:34)'],
  ])('hold nothing of a message of %s', (_, message) => {
    const kept = JSON.stringify(traitsOf(thrown(message)));
    for (const secret of SECRETS) expect(kept).not.toContain(secret);
    expect(traitsOf(thrown(message)).frames.length).toBeGreaterThan(0);
  });

  test.each(['Dupont', 'Mme Dupont Error', 'vih', ''])(
    'hold no name that is none of a class: « %s »',
    (name) => {
      expect(traitsOf(thrown('', name)).name).toBe('Error');
    },
  );

  test('say the class and the places, innermost first', () => {
    const error = thrown('x');
    error.stack = [
      'TypeError: x',
      '    at mergeCalls (chrome-extension://abc/chunks/sidebar-Bx1.js:3:1207)',
      '    at async chrome-extension://abc/chunks/app-Cd2.js:1:22',
      'write@moz-extension://abc/background.js:7:8',
      '    at new Promise (<anonymous>)',
    ].join('\n');
    expect(traitsOf(error)).toEqual({
      name: 'TypeError',
      frames: ['sidebar-Bx1.js:3:1207', 'app-Cd2.js:1:22', 'background.js:7:8'],
    });
  });

  test('of what is no error say its type alone', () => {
    expect(traitsOf('Mme Dupont')).toEqual({ name: 'string', frames: [] });
    expect(traitsOf({ patient: 'Dupont' })).toEqual({ name: 'object', frames: [] });
    expect(traitsOf(undefined)).toEqual({ name: 'undefined', frames: [] });
  });

  test('fit the list, whatever was thrown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (message, name, stack) => {
        const error = thrown(message, name);
        error.stack = stack;
        expect(Traits.safeParse(traitsOf(error)).success).toBe(true);
      }),
    );
  });
});

describe('the list', () => {
  test('counts the same thing met again, and puts it first', () => {
    const list = [met(), met({ name: 'RangeError', at: 2000 }), met({ at: 3000 })].reduce(
      (rows: Problem[], each) => withProblem(rows, each),
      [],
    );
    expect(list).toMatchObject([
      { name: 'TypeError', count: 2, firstAt: 1000, lastAt: 3000 },
      { name: 'RangeError', count: 1 },
    ]);
  });

  test('holds the last fifty', () => {
    let list: Problem[] = [];
    for (let at = 0; at < 70; at += 1) list = withProblem(list, met({ at, frames: [`a.js:1:${at}`] }));
    expect(list).toHaveLength(50);
    expect(list[0]?.frames).toEqual(['a.js:1:69']);
  });

  test('is not pushed out by what a page tells', () => {
    let list = withProblem([], met());
    for (let at = 0; at < 70; at += 1)
      list = withProblem(list, met({ at, context: 'page', frames: [`p.js:1:${at}`] }));
    expect(list).toHaveLength(11);
    expect(list.at(-1)?.context).toBe('sidebar');
  });

  test('is read row by row: one that is damaged or says too much is left out', () => {
    const [row] = withProblem([], met());
    const told = { ...row, where: 'Mme Dupont' };
    expect(readProblems([row, told, null, { ...row, frames: ['Mme Dupont'] }])).toEqual([row]);
    expect(readProblems('none')).toEqual([]);
    expect(Problem.safeParse(row).success).toBe(true);
  });
});
