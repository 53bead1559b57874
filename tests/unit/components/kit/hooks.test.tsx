// @vitest-environment happy-dom
// What several components share: where a command puts the focus, a list under a field, « Enter, Enter ».
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useListbox } from '../../../../components/kit/list/use-listbox';
import { useFocusTarget } from '../../../../components/kit/use-focus-target';
import { useSecondEnter } from '../../../../components/kit/use-second-enter';
import type { Panel } from '../../app/open-panel';
import { draw, settle } from '../draw';

function Target() {
  const ref = useFocusTarget<HTMLButtonElement>('phone');
  return (
    <button type="button" ref={ref}>
      Numéro
    </button>
  );
}

test('a command puts the focus where it asks, once', async () => {
  const { app, button, hasFocus } = await draw(<Target />);
  await settle(() => app.panel.requestFocus('message'));
  expect(hasFocus(button('Numéro'))).toBe(false);
  await settle(() => app.panel.requestFocus('phone'));
  expect(hasFocus(button('Numéro'))).toBe(true);
  button('Numéro').blur();
  await settle(app.tick);
  expect(hasFocus(button('Numéro'))).toBe(false);
});

test('what is drawn only after the command was given takes the focus all the same', async () => {
  const before = ({ app }: Panel) => app.panel.requestFocus('phone');
  const { button, hasFocus } = await draw(<Target />, { before });
  expect(hasFocus(button('Numéro'))).toBe(true);
});

function Fruits({ names }: { readonly names: readonly string[] }) {
  const list = useListbox('fruits', names.length);
  return (
    <>
      <input aria-label="Fruit" onKeyDown={({ key }) => void list.move(key)} onInput={list.reset} />
      <output>{list.activeId ?? 'none'}</output>
      {names.map((name, at) => (
        <p key={name} id={list.rowId(at)}>
          {name}
        </p>
      ))}
    </>
  );
}

test('arrows move the cursor through the list and come round; typing brings it back to the first', async () => {
  const { field, press, type, text } = await draw(<Fruits names={['poire', 'pomme']} />);
  field('Fruit').focus();
  await press('ArrowDown');
  expect(text()).toContain('fruits-1');
  await press('ArrowDown');
  expect(text()).toContain('fruits-0');
  await press('ArrowUp');
  expect(text()).toContain('fruits-1');
  await type(field('Fruit'), 'p');
  expect(text()).toContain('fruits-0');
});

test('an empty list has no cursor, and arrows mean nothing in it', async () => {
  const { field, press, text } = await draw(<Fruits names={[]} />);
  field('Fruit').focus();
  await press('ArrowDown');
  expect(text()).toContain('none');
});

function Door() {
  const [closed, setClosed] = useState(0);
  const { isArmed, arm } = useSecondEnter(() => setClosed(closed + 1));
  return (
    <>
      <button type="button" onClick={arm}>
        Clore
      </button>
      <input aria-label="Note" />
      <output>{`${isArmed ? 'armed' : 'quiet'} ${closed}`}</output>
    </>
  );
}

const door = async () => {
  const drawn = await draw(<Door />);
  await drawn.click(drawn.button('Clore'));
  expect(drawn.text()).toContain('armed 0');
  return drawn;
};

test('a second Enter closes, whatever has the focus', async () => {
  const { field, press, text } = await door();
  field('Note').focus();
  expect(await press('Enter')).toBe(true);
  expect(text()).toContain('quiet 1');
});

test('any other key, or a letter typed, disarms: the next Enter closes nothing', async () => {
  const { press, field, type, button, click, text } = await door();
  await press('a');
  expect(text()).toContain('quiet 0');
  expect(await press('Enter')).toBe(false);
  await click(button('Clore'));
  await type(field('Note'), 'x');
  await press('Enter');
  expect(text()).toContain('quiet 0');
});

test('a held modifier alone disarms nothing; Enter with one is another key', async () => {
  const { press, text } = await door();
  await press('Shift', { shift: true });
  expect(text()).toContain('armed 0');
  await press('Enter', { shift: true });
  expect(text()).toContain('quiet 0');
});
