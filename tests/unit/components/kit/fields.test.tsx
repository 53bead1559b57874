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

const stops = async (chosen: readonly (typeof COLOURS)[number][], isOpen?: boolean) => {
  const open = isOpen === undefined ? {} : { isOpen };
  const { all } = await draw(
    <ChoiceChips
      label="Couleur"
      options={COLOURS}
      names={NAMES}
      chosen={chosen}
      onToggle={() => {}}
      {...open}
    />,
  );
  return all('button').map(({ tabIndex }) => tabIndex);
};

test('Tab reaches every chip until one is chosen; then the row is one stop, the chosen one', async () => {
  expect(await stops([])).toEqual([0, 0, 0]);
  expect(await stops(['blue'])).toEqual([-1, -1, 0]);
});

test('where several may be chosen, or what is ticked was not her choice, Tab goes on reaching each', async () => {
  expect(await stops(['blue'], true)).toEqual([0, 0, 0]);
  expect(await stops(['red'], false)).toEqual([0, -1, -1]);
});

test('Tab from the last chip that it reaches leads where the row says; from the others to the next chip', async () => {
  let left = 0;
  const leaving = (chosen: readonly (typeof COLOURS)[number][]) => (
    <ChoiceChips
      label="Couleur"
      options={COLOURS}
      names={NAMES}
      chosen={chosen}
      onToggle={() => {}}
      onLeave={() => {
        left += 1;
      }}
    />
  );
  const none = await draw(leaving([]));
  none.button('Rouge').focus();
  expect(await none.press('Tab')).toBe(false);
  none.button('Bleu').focus();
  expect(await none.press('Tab')).toBe(true);
  const one = await draw(leaving(['red']));
  one.button('Rouge').focus();
  expect(await one.press('Tab')).toBe(true);
  expect(left).toBe(2);
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
