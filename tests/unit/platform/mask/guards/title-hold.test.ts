// @vitest-environment happy-dom
// No name in the tab's title while masked, and the page's own title afterwards.
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { holdTitle, NEUTRAL_TITLE } from '../../../../../lib/platform/mask/guards/title-hold';

const OWN = 'Mme Martin, lundi';

beforeEach(() => {
  document.title = OWN;
});

/** Holds the title until the test ends. */
function held() {
  const letGo = holdTitle();
  onTestFinished(() => letGo());
  return letGo;
}

test('the page’s own title is away at once, and back as it was', () => {
  const letGo = held();
  expect(document.title).toBe(NEUTRAL_TITLE);
  letGo();
  expect(document.title).toBe(OWN);
});

test('a name that the page writes meanwhile does not stay, and is the one given back', async () => {
  const letGo = held();
  for (const name of ['M. Petit', 'Mme Roux']) {
    document.title = name;
    await expect.poll(() => document.title).toBe(NEUTRAL_TITLE);
  }
  letGo();
  expect(document.title).toBe('Mme Roux');
});

test('a title element that the page replaces is held too', async () => {
  held();
  const title = document.createElement('title');
  title.textContent = 'M. Petit';
  document.head.querySelector('title')?.replaceWith(title);
  await expect.poll(() => title.textContent).toBe(NEUTRAL_TITLE);
});

test('a page without a title gets none of ours', () => {
  document.head.querySelector('title')?.remove();
  const letGo = held();
  expect(document.head.querySelector('title')).toBeNull();
  letGo();
  expect(document.title).toBe('');
});

test('after the end the page may call itself as it likes', async () => {
  held()();
  document.title = 'Mme Roux';
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.title).toBe('Mme Roux');
});

test('of two scripts that hold it the first to go leaves it neutral, the last gives it back', () => {
  const first = held();
  const second = held();
  first(true);
  expect(document.title).toBe(NEUTRAL_TITLE);
  second();
  expect(document.title).toBe(OWN);
});
