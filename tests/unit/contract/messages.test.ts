/** What crosses from one browser context to another: every message is read as it was sent, every hostile one refused. */
import { describe, expect, test } from 'vitest';
import { PanelLayout } from '../../../lib/contract/panel-layout';
import { KeyboardPlace, Overlay, PanelView } from '../../../lib/contract/panel-replacement';
import { PANEL_WIDTH } from '../../../lib/contract/panel-width';
import { AbbreviationRequest, MaskStarted, ProblemMet, SketchTold } from '../../../lib/contract/requests';
import { GLOBAL_COMMANDS, GlobalCommand } from '../../../lib/contract/wire';
import { LONGEST_ABBREVIATION } from '../../../lib/domain/phrase/abbreviation';
import { MOST_FRAMES } from '../../../lib/domain/privacy/error-traits';
import { families, layout, place, view } from './sample-messages';

const messages = families.flatMap(([family, schema, samples]) =>
  Object.entries(samples).map(([name, message]) => ({ family, name, schema, message })),
);

describe('every message', () => {
  test.each(messages)('$family: $name is read as it was sent', ({ schema, message }) => {
    expect(schema.parse(structuredClone(message))).toEqual(message);
  });

  test.each(messages)('$family: $name without any one of its parts is refused', ({ schema, message }) => {
    for (const part of Object.keys(message)) {
      const cut = Object.fromEntries(Object.entries(message).filter(([name]) => name !== part));
      expect(schema.safeParse(cut).success, part).toBe(false);
    }
  });

  test.each(messages)('$family: $name with a part of another type is refused', ({ schema, message }) => {
    for (const part of Object.keys(message)) {
      const forged = { ...message, [part]: { toString: 'x' } };
      expect(schema.safeParse(forged).success, part).toBe(false);
    }
  });

  test.each(messages)('$family: what is added to $name is dropped', ({ schema, message }) => {
    expect(schema.parse({ ...message, html: '<img>' })).toEqual(message);
  });

  test.each(messages)('$family: $name is nobody else’s message', ({ schema, message }) => {
    const others = families.filter(([, other]) => other !== schema);
    for (const [, other] of others) expect(other.safeParse(message).success).toBe(false);
  });

  test.each([[null], [undefined], ['hello'], [7], [[]], [{}], [{ type: 'unknown' }], [{ type: ['hello'] }]])(
    '%o is no message of ours',
    (forged) => {
      for (const [, schema] of families) expect(schema.safeParse(forged).success).toBe(false);
    },
  );
});

describe('the parts of them', () => {
  test('the four global commands and no other', () => {
    expect(GLOBAL_COMMANDS.map((command) => GlobalCommand.parse(command))).toEqual(GLOBAL_COMMANDS);
    for (const forged of ['', 'Call', 'call ', 'undo', null]) {
      expect(GlobalCommand.safeParse(forged).success).toBe(false);
    }
  });

  test.each([
    ['a width that is a text', { ...layout, width: '380' }],
    ['a width that is no number', { ...layout, width: Number.NaN }],
    ['a width without end', { ...layout, width: Number.POSITIVE_INFINITY }],
    ['an unknown mode', { ...layout, mode: 'cover' }],
    ['open as a text', { ...layout, open: 'false' }],
  ])('%s is no layout', (_, forged) => expect(PanelLayout.safeParse(forged).success).toBe(false));

  test('the panel begins between its narrowest and its widest; the strip is narrower', () => {
    expect(PANEL_WIDTH.strip).toBeLessThan(PANEL_WIDTH.min);
    expect(PANEL_WIDTH.min).toBeLessThanOrEqual(PANEL_WIDTH.initial);
    expect(PANEL_WIDTH.initial).toBeLessThanOrEqual(PANEL_WIDTH.max);
  });

  test('what a panel shows: each layer, the counter with or without a parked call', () => {
    for (const overlay of Overlay._zod.def.entries ? Object.values(Overlay._zod.def.entries) : []) {
      expect(PanelView.parse({ ...view, overlay }).overlay).toBe(overlay);
    }
    expect(PanelView.safeParse({ ...view, counter: { parkedCallId: null } }).success).toBe(true);
    expect(PanelView.safeParse({ ...view, counter: {} }).success).toBe(false);
    expect(PanelView.safeParse({ ...view, overlay: 'settings' }).success).toBe(false);
  });

  test('where the keyboard is needs both ends of the selection', () => {
    expect(KeyboardPlace.parse(place)).toEqual(place);
    expect(KeyboardPlace.safeParse({ ...place, end: undefined }).success).toBe(false);
  });
});

describe('what a page’s process could forge', () => {
  const problem = { type: 'problem.met', name: 'TypeError', frames: ['panel.js:1:20'] };

  test('a problem is short names and places only', () => {
    expect(ProblemMet.parse(problem)).toEqual(problem);
    expect(ProblemMet.parse({ ...problem, message: 'Mme Durand' })).toEqual(problem);
  });

  test.each([
    ['a name with a blank', { name: 'Mme Durand' }],
    ['a name too long', { name: 'A'.repeat(41) }],
    ['no name', { name: '' }],
    ['a place that is an address', { frames: ['https://x/?nom=Durand:1:2'] }],
    ['a place without its line', { frames: ['panel.js'] }],
    ['too many places', { frames: Array(MOST_FRAMES + 1).fill('a.js:1:1') }],
  ])('%s is refused', (_, change) => {
    expect(ProblemMet.safeParse({ ...problem, ...change }).success).toBe(false);
  });

  test('as many places as are kept are taken', () => {
    const frames = Array(MOST_FRAMES).fill('a.js:1:1');
    expect(ProblemMet.safeParse({ ...problem, frames }).success).toBe(true);
  });

  test('an abbreviation is no longer than one that can be set', () => {
    const ask = (length: number, type = 'abbreviation.expand') =>
      AbbreviationRequest.safeParse({ type, abbreviation: 'a'.repeat(length) }).success;
    expect(ask(LONGEST_ABBREVIATION)).toBe(true);
    expect(ask(LONGEST_ABBREVIATION, 'abbreviation.ask')).toBe(true);
    expect(ask(LONGEST_ABBREVIATION + 1)).toBe(false);
    expect(ask(1, 'abbreviation.run')).toBe(false);
  });

  test('that it started says nothing more; a sketch’s state is one of those that are known', () => {
    expect(MaskStarted.parse({ type: 'mask.started', on: false })).toEqual({ type: 'mask.started' });
    expect(MaskStarted.safeParse({ type: 'mask.stopped' }).success).toBe(false);
    expect(SketchTold.safeParse({ type: 'sketch.state', state: 'off' }).success).toBe(true);
    expect(SketchTold.safeParse({ type: 'sketch.state', state: '<b>' }).success).toBe(false);
  });
});
