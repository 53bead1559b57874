// @vitest-environment happy-dom
// Each layer opened from each text of a call, and closed by its key or by Escape: the caret is where it was, to the letter.
import { describe, expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { shownCall } from '../../../../lib/app/app-state';
import { Overlay } from '../../../../lib/contract/panel-replacement';
import { type Drawn, draw, settle } from '../draw';

type Layer = Exclude<Overlay, 'none'>;

/** Her key of each, the palette's as the browser gives it. */
const OPEN: Readonly<Record<Layer, (drawn: Drawn) => Promise<unknown>>> = {
  palette: ({ app }) => settle(() => app.panel.global('palette')),
  help: ({ press }) => press('F1'),
  messages: ({ press }) => press('l', { alt: true }),
  callbacks: ({ press }) => press('m', { alt: true }),
  facts: ({ press }) => press('v', { alt: true }),
  directory: ({ press }) => press('x', { alt: true, shift: true }),
  practices: ({ press }) => press('r', { alt: true, shift: true }),
  directives: ({ press }) => press('c', { alt: true, shift: true }),
  difficult: ({ press }) => press('y', { alt: true }),
  language: ({ press }) => press('l', { alt: true, shift: true }),
  secretaries: ({ press }) => press('s', { alt: true, shift: true }),
  remark: ({ press }) => press('z', { alt: true, shift: true }),
};
const LAYERS = Overlay.options.filter((each): each is Layer => each !== 'none');
const FEWEST_TEXTS = 8;

/** Every text that can be typed in, in the call on screen. */
const textsIn = ({ root }: Drawn): (HTMLInputElement | HTMLTextAreaElement)[] =>
  [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter(
    ({ type, disabled }) => /^(?:text|tel|search|textarea)$/.test(type) && !disabled,
  );

/** What was noted, whichever field it went to. */
const noted = ({ app }: Drawn): string => JSON.stringify(shownCall(app.state)?.notes);

describe.each(LAYERS)('the layer « %s »', (layer) => {
  test('gives the caret back to every text of the call, with what was selected in it', async () => {
    const drawn = await draw(<Sidebar />);
    await settle(drawn.app.calls.start);
    const texts = textsIn(drawn);
    expect(texts.length).toBeGreaterThanOrEqual(FEWEST_TEXTS);
    for (const [at, text] of texts.entries()) {
      await drawn.type(text, 'dupont');
      await settle(() => text.focus());
      text.setSelectionRange(2, 4);
      const before = noted(drawn);
      await OPEN[layer](drawn);
      expect(drawn.app.state.overlay.value).toBe(layer);
      expect(document.activeElement).not.toBe(text);
      if (at % 2 === 0) await drawn.press('Escape');
      else await OPEN[layer](drawn);
      expect(drawn.app.state.overlay.value).toBe('none');
      expect(document.activeElement).toBe(text);
      expect([text.value, text.selectionStart, text.selectionEnd]).toEqual(['dupont', 2, 4]);
      expect(noted(drawn)).toBe(before);
    }
    drawn.close();
  });
});
