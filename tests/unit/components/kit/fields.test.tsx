// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ChoiceChips } from '../../../../components/kit/ChoiceChips';
import { Field } from '../../../../components/kit/Field';
import { draw } from '../draw';

test('a field is named by its label, tells each letter, and its remark is read with it', async () => {
  const typed: string[] = [];
  const onText = (text: string) => typed.push(text);
  const { field, type, description } = await draw(
    <Field label="Téléphone" value="06" onText={onText} remark="Il manque 8 chiffres." inputMode="tel" />,
  );
  expect(field('Téléphone').value).toBe('06');
  expect(field('Téléphone').inputMode).toBe('tel');
  expect(description(field('Téléphone'))).toBe('Il manque 8 chiffres.');
  await type(field('Téléphone'), '061');
  expect(typed).toEqual(['061']);
});

test('a field without a remark is described by nothing; with several lines it takes them', async () => {
  const typed: string[] = [];
  const onText = (text: string) => typed.push(text);
  const { field, type, description } = await draw(<Field label="Faits" lines={3} value="" onText={onText} />);
  expect(description(field('Faits'))).toBe('');
  await type(field('Faits'), 'un\ndeux');
  expect(typed).toEqual(['un\ndeux']);
});

const COLOURS = ['red', 'green', 'blue'] as const;
const NAMES = { red: 'Rouge', green: 'Vert', blue: 'Bleu' };

const chips = (chosen: readonly (typeof COLOURS)[number][], told: string[]) => (
  <ChoiceChips
    label="Couleur"
    options={COLOURS}
    names={NAMES}
    chosen={chosen}
    onToggle={(option) => told.push(option)}
  />
);

test('chips say which is chosen, and tell the one that is pressed', async () => {
  const told: string[] = [];
  const { one, button, click } = await draw(chips(['green'], told));
  expect(one('toolbar', 'Couleur')).toBeTruthy();
  expect(button('Vert').getAttribute('aria-pressed')).toBe('true');
  expect(button('Bleu').getAttribute('aria-pressed')).toBe('false');
  await click(button('Bleu'));
  expect(told).toEqual(['blue']);
});

test('a row of chips is one Tab stop: the chosen one, or the first', async () => {
  const { all } = await draw(chips(['blue'], []));
  expect(all('button').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
});

test('with nothing chosen the first chip answers to Tab', async () => {
  const { all } = await draw(chips([], []));
  expect(all('button').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
});

test('arrows walk the row and come round at its ends', async () => {
  const { button, press, hasFocus } = await draw(chips([], []));
  button('Rouge').focus();
  expect(await press('ArrowRight')).toBe(true);
  expect(hasFocus(button('Vert'))).toBe(true);
  await press('ArrowLeft');
  await press('ArrowLeft');
  expect(hasFocus(button('Bleu'))).toBe(true);
  await press('ArrowDown');
  expect(hasFocus(button('Rouge'))).toBe(true);
  expect(await press('Tab')).toBe(false);
});
