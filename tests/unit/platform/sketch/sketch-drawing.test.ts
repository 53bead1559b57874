// @vitest-environment happy-dom
// The drawn sketch: which words it writes, and that boxes tell nothing by what is in them.
import { beforeEach, expect, test } from 'vitest';
import type { Sketch, SketchBox } from '../../../../lib/platform/sketch/agenda-reader';
import { drawSketch } from '../../../../lib/platform/sketch/sketch-drawing';

/** All that a pen was told: calls with their arguments, colours as they were set. */
type Stroke = readonly [string, ...unknown[]];
let strokes: Stroke[];

/** A canvas whose pen only remembers. */
function canvas(hasPen = true): HTMLCanvasElement {
  const pen = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          void strokes.push([String(name), ...args]),
      set: (_, name, value) => {
        strokes.push([String(name), value]);
        return true;
      },
    },
  );
  return { width: 0, height: 0, getContext: () => (hasPen ? pen : null) } as unknown as HTMLCanvasElement;
}

beforeEach(() => {
  strokes = [];
  Object.assign(window, { innerWidth: 1000, innerHeight: 800, devicePixelRatio: 2 });
});

const box = (more: Partial<SketchBox> = {}): SketchBox => ({
  ...{ x: 40, y: 60, width: 200, height: 60, fill: 'rgb(1, 1, 1)', edge: 'rgb(2, 2, 2)', hour: '' },
  element: document.createElement('div'),
  ...more,
});
const sketch = (more: Partial<Sketch> = {}): Sketch => ({
  paper: 'rgb(255, 255, 255)',
  boxes: [],
  hours: [{ x: 0, y: 60, width: 40, height: 20, text: '8:00' }],
  heads: [{ x: 40, y: 10, width: 200, height: 30, text: 'lun. 16' }],
  closed: [],
  ...more,
});
const drawn = (name: string) => strokes.filter(([call]) => call === name).map(([, ...args]) => args);

test('only days, hours and the hours of boxes are written', () => {
  drawSketch(canvas(), sketch({ boxes: [box(), box({ hour: '8:15' })] }), null);
  expect(drawn('fillText').map(([text]) => text)).toEqual(['8:15', '8:00', 'lun. 16']);
});

test('an hour that the page scrolled under its heads is not written over them', () => {
  drawSketch(canvas(), sketch({ hours: [{ x: 0, y: 20, width: 40, height: 20, text: '7:00' }] }), null);
  expect(drawn('fillText').map(([text]) => text)).toEqual(['lun. 16']);
});

test.each([
  ['rgb(255, 255, 255)', '#2b3846'],
  ['#fff', '#2b3846'],
  ['rgb(20, 20, 30)', '#dfe5ec'],
  ['rgba(0, 0, 0, 0.9)', '#dfe5ec'],
  ['rgb(240, 240, 120)', '#2b3846'],
])('on paper %s letters are %s', (paper, ink) => {
  drawSketch(canvas(), sketch({ paper }), null);
  expect(drawn('fillStyle').at(-1)).toEqual([ink]);
});

test('soft lines are as long in every box, whatever was written in it', () => {
  drawSketch(canvas(), sketch({ boxes: [box(), box({ x: 300, width: 180 })] }), null);
  const lines = drawn('roundRect').filter(([, , , height]) => height === 5);
  expect(new Set(lines.map(([, , width]) => width))).toEqual(new Set([42]));
  expect(lines).toHaveLength(4);
});

test('a box too low for a line has none', () => {
  drawSketch(canvas(), sketch({ boxes: [box({ height: 12 })] }), null);
  expect(drawn('roundRect')).toHaveLength(1);
});

test('the chosen box has a ring, and no other', () => {
  const chosen = box({ x: 300 });
  drawSketch(canvas(), sketch({ boxes: [box(), chosen] }), chosen);
  expect(drawn('strokeRect')).toEqual([[300, 59, 200, 61]]);
  strokes = [];
  drawSketch(canvas(), sketch({ boxes: [box(), chosen] }), null);
  expect(drawn('strokeRect')).toEqual([]);
});

test('the canvas is as sharp as the screen; without a pen nothing is drawn', () => {
  const sharp = canvas();
  drawSketch(sharp, sketch(), null);
  expect([sharp.width, sharp.height, drawn('scale')]).toEqual([2000, 1600, [[2, 2]]]);
  strokes = [];
  drawSketch(canvas(false), sketch(), null);
  expect(strokes).toEqual([]);
});
