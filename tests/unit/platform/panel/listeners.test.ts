import { expect, test } from 'vitest';
import { createListeners } from '../../../../lib/platform/panel/listeners';

test('news told before anybody listens wait for the first listener, once', () => {
  const { add, tell } = createListeners<string>();
  tell('one');
  tell('two');
  const [first, second]: [string[], string[]] = [[], []];
  add((news) => first.push(news));
  add((news) => second.push(news));
  tell('three');
  expect(first).toEqual(['one', 'two', 'three']);
  expect(second).toEqual(['three']);
});

test('who has stopped hears nothing, and what is told to nobody waits again', () => {
  const { add, tell } = createListeners<string>();
  const heard: string[] = [];
  const stop = add((news) => heard.push(news));
  stop();
  tell('later');
  expect(heard).toEqual([]);
  add((news) => heard.push(news));
  expect(heard).toEqual(['later']);
});
