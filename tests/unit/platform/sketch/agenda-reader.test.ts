// @vitest-environment happy-dom
// What a sketch may know of a hidden agenda: places, colours, hours and days, and not one other word.
import { beforeEach, describe, expect, test } from 'vitest';
import type { RuleHere } from '../../../../lib/domain/privacy/mask-rule';
import { isWithin, readSketch } from '../../../../lib/platform/sketch/agenda-reader';

const RULE: RuleHere = {
  origins: ['https://pro.example.fr'],
  body: 'block',
  box: '.box',
  boxHour: 'time',
  hour: '.hour',
  head: '.head',
  closed: '.closed',
};

/** An element at a place; happy-dom lays nothing out. */
function put(kind: string, place: [x: number, y: number, width: number, height: number], html = '') {
  const element = document.createElement('div');
  element.className = kind;
  element.innerHTML = html;
  element.getBoundingClientRect = () => new DOMRect(...place);
  document.body.append(element);
  return element;
}

/** Two days of an agenda from 8 to 10 h, 60 pixels an hour, columns of 240. */
function agenda() {
  put('head', [40, 0, 240, 30], 'lun. <b>16</b>');
  put('head', [280, 0, 240, 30], 'mar. <b>17</b>');
  for (const [at, hour] of ['8:00', '9:00', '10:00'].entries()) put('hour', [0, 40 + 60 * at, 40, 20], hour);
}

beforeEach(() => {
  document.body.replaceChildren();
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
});

/** All words that a sketch carries. */
const words = (sketch: ReturnType<typeof readSketch>) =>
  JSON.stringify(sketch, (key, value) => (key === 'element' ? undefined : value));

describe('a page that its rule fits', () => {
  test('tells days and hours where they stand', () => {
    agenda();
    const sketch = readSketch(RULE);
    expect(sketch?.heads).toEqual([
      { x: 40, y: 0, width: 240, height: 30, text: 'lun. 16' },
      { x: 280, y: 0, width: 240, height: 30, text: 'mar. 17' },
    ]);
    expect(sketch?.hours.map(({ y, text }) => [y, text])).toEqual([
      [40, '8:00'],
      [100, '9:00'],
      [160, '10:00'],
    ]);
  });

  test('never tells a name, wherever it is written', () => {
    agenda();
    put('head', [520, 0, 240, 30], 'Mme Martin');
    put('hour', [0, 220, 40, 20], 'Martin 11:00');
    put('closed', [40, 40, 240, 60], 'Martin');
    put('box', [40, 50, 240, 30], '<time>Martin</time> Martin').title = 'Martin';
    const sketch = readSketch(RULE);
    expect(sketch?.boxes).toHaveLength(1);
    expect(words(sketch)).not.toMatch(/Martin/);
  });

  test('tells the hour that stands in a box, alone', () => {
    agenda();
    put('box', [40, 50, 240, 30], '<time> 8:15 </time> Mme Martin');
    expect(readSketch(RULE)?.boxes.map(({ hour }) => hour)).toEqual(['8:15']);
  });

  test('tells the colours of a box; its edge is its fill where it has none', () => {
    agenda();
    const [plain, edged] = [put('box', [40, 50, 240, 30]), put('box', [40, 100, 240, 30])];
    plain.style.cssText = 'background-color: rgb(1, 2, 3); border-left-color: rgba(0, 0, 0, 0)';
    edged.style.cssText = 'background-color: rgb(1, 2, 3); border-left-color: rgb(9, 9, 9)';
    expect(readSketch(RULE)?.boxes.map(({ fill, edge }) => [fill, edge])).toEqual([
      ['rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
      ['rgb(1, 2, 3)', 'rgb(9, 9, 9)'],
    ]);
  });

  test('tells where nobody can be booked, without what has no size', () => {
    agenda();
    put('closed', [40, 40, 240, 60]);
    put('closed', [40, 40, 0, 60]);
    expect(readSketch(RULE)?.closed).toEqual([{ x: 40, y: 40, width: 240, height: 60 }]);
  });
});

describe('the width of a box', () => {
  test.each([[7], [90], [239]])('of %d pixels, as long as a name, is told as that of its column', (width) => {
    agenda();
    put('box', [40, 50, width, 30]);
    expect(readSketch(RULE)?.boxes.map((box) => [box.x, box.width])).toEqual([[40, 240]]);
  });

  test('goes to the next one beside it, in steps of the column', () => {
    agenda();
    put('box', [42, 50, 50, 30]);
    put('box', [163, 50, 50, 30]);
    put('box', [280, 50, 50, 30]);
    expect(readSketch(RULE)?.boxes.map((box) => [box.x, box.width])).toEqual([
      [40, 120],
      [160, 120],
      [280, 240],
    ]);
  });
});

describe('a page that is no agenda shows nothing at all', () => {
  test.each<[string, () => void]>([
    ['without a day above its columns', () => put('hour', [0, 40, 40, 20], '8:00')],
    ['without hours', () => put('head', [40, 0, 240, 30], 'lun. 16')],
    [
      'whose hours stand on no scale',
      () => {
        agenda();
        put('hour', [0, 500, 40, 20], '11:00');
      },
    ],
    [
      'whose hours go upwards',
      () => {
        put('head', [40, 0, 240, 30], 'lun. 16');
        for (const [at, hour] of ['10:00', '9:00', '8:00'].entries())
          put('hour', [0, 40 + 60 * at, 40, 20], hour);
      },
    ],
    [
      'that writes with boxes',
      () => {
        agenda();
        for (let box = 0; box <= 1500; box += 1) put('box', [40, 50, 4, 4]);
      },
    ],
  ])('%s', (_, draw) => {
    draw();
    expect(readSketch(RULE)).toBeNull();
  });
});

describe('a place', () => {
  test.each([
    [[0, 0, 10, 10], 0, true],
    [[-10, 0, 10, 10], 0, false],
    [[999, 799, 10, 10], 0, true],
    [[1000, 0, 10, 10], 0, false],
    [[0, 800, 10, 10], 0, false],
    [[1500, 0, 10, 10], 1, true],
    [[0, 1600, 10, 10], 1, false],
    [[-1005, 0, 10, 10], 1, true],
  ])('%j, up to %d windows away, counts: %s', ([x = 0, y = 0, width = 0, height = 0], farther, counts) => {
    expect(isWithin({ x, y, width, height }, farther)).toBe(counts);
  });
});
