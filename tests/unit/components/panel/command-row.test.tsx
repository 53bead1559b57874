// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CommandRow } from '../../../../components/phrase/CommandRow';
import type { PaletteItem } from '../../../../lib/app/phrase/palette-desk';
import { draw } from '../draw';

/** What the palette finds for words behind « > ». */
async function rowFor(query: string, kind: PaletteItem['kind']) {
  const picked: string[] = [];
  const drawn = await draw(null);
  drawn.app.calls.start();
  const { items } = drawn.app.palette.find(query, 40);
  const item = items.find((each) => each.kind === kind);
  if (!item || item.kind === 'phrase') throw new Error(`no ${kind} for ${query}`);
  const view = <CommandRow id="row" item={item} isSelected={true} onPick={() => picked.push(item.label)} />;
  return { ...(await draw(view)), picked, item };
}

test('a command says what it is, what it does, and by which key it is had without the palette', async () => {
  const { one, text, click, picked, item } = await rowFor('> comptoir', 'command');
  expect(text()).toContain('Commande');
  expect(one('option').getAttribute('aria-selected')).toBe('true');
  await click(one('option'));
  expect(picked).toEqual([item.label]);
});

test('a fact of the practice is read before it is picked', async () => {
  const { text } = await rowFor('> adresse', 'fact');
  expect(text()).toContain('12, allée des Tilleuls');
});

test('the caret stays in the search box when a row is pressed', async () => {
  const { one } = await rowFor('> dent', 'protocol');
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  one('option').dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
});
