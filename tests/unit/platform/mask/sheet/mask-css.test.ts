// The mask's two forms: what they must say, and how they differ.
import { describe, expect, it } from 'vitest';
import { CLEAR_ATTRIBUTE } from '../../../../../lib/platform/mask/sheet/clear-attribute';
import { UNPRINTED_MARGINS } from '../../../../../lib/platform/mask/sheet/engine-boxes';
import { FIRST_MASK, ONE_BOX_MASK, PACKAGED_MASK } from '../../../../../lib/platform/mask/sheet/mask-css';

const declarations = (css: string): string[] =>
  [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body]) => (body ?? '').split(';').filter(Boolean));

describe('the mask', () => {
  it.each([PACKAGED_MASK, FIRST_MASK, ONE_BOX_MASK])(
    'leaves no declaration that a page could outbid',
    (css) => {
      const weak = declarations(css).filter((declaration) => !declaration.endsWith('!important'));
      expect(weak).toEqual([]);
    },
  );

  it.each([PACKAGED_MASK, FIRST_MASK, ONE_BOX_MASK])('asks for nothing from outside', (css) => {
    expect(css).not.toMatch(/url\(|@import|@font-face/);
  });

  it('of a packaged sheet can be lifted by our attribute, the inserted one only by us', () => {
    const rules = PACKAGED_MASK.split('\n').filter(
      (line) => line.includes('{') && !line.startsWith('@layer'),
    );
    expect(rules.filter((rule) => !rule.includes(`:not([${CLEAR_ATTRIBUTE}])`))).toEqual([]);
    expect(FIRST_MASK + ONE_BOX_MASK).not.toContain(CLEAR_ATTRIBUTE);
  });

  it('brings no layer to a page on a screen: all of it would be styled and laid out anew', () => {
    expect(FIRST_MASK + ONE_BOX_MASK).not.toContain('@layer');
    const [printed, ...more] = UNPRINTED_MARGINS.split('@layer');
    expect([printed, more.length]).toEqual(['@media print{', 1]);
  });
});
