/**
 * Looks for what could still be read behind the mask. Only places and counts leave a page, never a word. Runs in the
 * worker; its injected function runs in the page, isolated world.
 */

import { type WitnessedTab, WitnessReport } from '../../domain/privacy/privacy';
import { ourSites } from '../browser/our-sites';
import { browser } from '../browser/web-extension';
import { HOST_ATTRIBUTE } from '../document/our-hosts';
import { NEUTRAL_ICON } from './guards/icon-hold';
import { NEUTRAL_TITLE } from './guards/title-hold';

/** Injected, so it carries all that it needs. */
const findLeaks = (host: string, title: string, icon: string): WitnessedTab => {
  const { documentElement: root, head, body } = document;
  const isVisible = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const isOutside = (child: Element) =>
    child !== body && !child.hasAttribute(host) && getComputedStyle(child).display !== 'none';
  const drawsItself = (pseudo: string) => {
    const { content, backgroundImage } = getComputedStyle(root, pseudo || null);
    return backgroundImage.includes('url(') || (pseudo !== '' && content !== 'none' && content !== 'normal');
  };
  const links = [...(head?.querySelectorAll('link[rel~="icon" i]') ?? [])];
  const frames = [...document.querySelectorAll('iframe')];
  const counts = {
    body: body ? [body, ...body.querySelectorAll('*')].filter(isVisible).length : 0,
    outside: [...root.children].filter(isOutside).length,
    background: ['', '::before', '::after'].filter(drawsItself).length,
    title: document.title === '' || document.title === title ? 0 : 1,
    tooltip: [root, body].filter((element) => element?.title).length,
    icon: links.filter((link) => link.getAttribute('href') !== icon).length,
  };
  const places = ['body', 'outside', 'background', 'title', 'tooltip', 'icon'] as const;
  return {
    site: location.hostname,
    leaks: places.filter((place) => counts[place] > 0).map((place) => ({ place, count: counts[place] })),
    uncheckedFrames: frames.filter(({ contentDocument }) => contentDocument === null).length,
  };
};

async function lookIn(tabId: number): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: findLeaks,
    args: [HOST_ATTRIBUTE, NEUTRAL_TITLE, NEUTRAL_ICON],
    injectImmediately: true,
  });
  return answer?.result;
}

/** Looks in every tab of the supported sites. */
export async function lookBehindMask(): Promise<WitnessReport> {
  const tabs = await browser.tabs.query({ url: await ourSites() });
  const looks = await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [lookIn(id)])));
  const answers = looks.flatMap((look) => (look.status === 'fulfilled' && look.value ? [look.value] : []));
  return WitnessReport.parse({ tabs: answers, silentTabs: looks.length - answers.length });
}
