// @vitest-environment happy-dom
// Whose her keys are while a document begins: told as it changes, and given back where they were expected in vain.
import { expect, test } from 'vitest';
import { createKeptKeys } from '../../../../../lib/platform/page/keyboard/kept-keys';

function standing() {
  const [owned, taken, back]: [boolean[], string[], string[]] = [[], [], []];
  const keys = createKeptKeys((events) => back.push(...events.map(({ type }) => type)));
  const owner = {
    take: ({ type }: Event) => void taken.push(type),
    onOwned: (isOwned: boolean) => void owned.push(isOwned),
  };
  const press = (type: string) => {
    if (keys.isKeeping()) keys.keep(new Event(type));
  };
  return { keys, owner, press, owned, taken, back };
}

test('it is told as it changes, and not while that is only expected', () => {
  const { keys, owner, owned } = standing();
  keys.expect();
  keys.handTo(owner, []);
  expect(owned).toEqual([]);
  keys.own();
  keys.seen();
  keys.free();
  expect(owned).toEqual([true, false]);
});

test('a panel that comes where nobody expected it knows that they are the page’s', () => {
  const { keys, owner, owned } = standing();
  keys.handTo(owner, []);
  expect(owned).toEqual([false]);
});

test('expected in vain they are given back in their order, and the next ones are the page’s', () => {
  const { keys, press, back } = standing();
  keys.expect();
  press('c');
  press('a');
  keys.giveUp();
  press('r');
  expect([back, keys.isKeeping()]).toEqual([['c', 'a'], false]);
});

test('what is a panel’s meanwhile stays its own', () => {
  const { keys, owner, press, taken, back } = standing();
  keys.expect();
  keys.handTo(owner, []);
  press('c');
  keys.own();
  keys.giveUp();
  press('a');
  expect([taken, back]).toEqual([['c', 'a'], []]);
});
