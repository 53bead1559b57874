// @vitest-environment happy-dom
// No initials and no count in the tab's icon while masked.
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { holdIcons, NEUTRAL_ICON } from '../../../../../lib/platform/mask/guards/icon-hold';

const icon = (rel: string, href: string | null): HTMLLinkElement => {
  const link = document.createElement('link');
  link.setAttribute('rel', rel);
  if (href !== null) link.setAttribute('href', href);
  document.head.append(link);
  return link;
};
const hrefOf = (link: Element) => link.getAttribute('href');

beforeEach(() => document.head.replaceChildren());

function held() {
  const letGo = holdIcons();
  onTestFinished(letGo);
  return letGo;
}

test.each(['icon', 'shortcut icon'])('« %s » is away at once, and back as it was', (rel) => {
  const link = icon(rel, '/three-waiting.png');
  const letGo = held();
  expect(hrefOf(link)).toBe(NEUTRAL_ICON);
  letGo();
  expect(hrefOf(link)).toBe('/three-waiting.png');
});

test.each(['alternate', 'author', 'canonical'])('a link that is a %s stays as it is', (rel) => {
  const link = icon(rel, '/agenda');
  held();
  expect(hrefOf(link)).toBe('/agenda');
});

test('an icon that the page adds or changes meanwhile is held, and given back as it then is', async () => {
  const first = icon('icon', '/one.png');
  const letGo = held();
  const second = icon('icon', '/two.png');
  first.setAttribute('href', '/one-more.png');
  await expect.poll(() => [hrefOf(first), hrefOf(second)]).toEqual([NEUTRAL_ICON, NEUTRAL_ICON]);
  letGo();
  expect([hrefOf(first), hrefOf(second)]).toEqual(['/one-more.png', '/two.png']);
});

test('an icon without an address gets none of ours', () => {
  const link = icon('icon', null);
  held()();
  expect(hrefOf(link)).toBeNull();
});

test('after the end the page may draw what it likes', async () => {
  const link = icon('icon', '/one.png');
  held()();
  link.setAttribute('href', '/two.png');
  await new Promise((resolve) => setTimeout(resolve));
  expect(hrefOf(link)).toBe('/two.png');
});
