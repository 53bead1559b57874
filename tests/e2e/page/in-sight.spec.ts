// One screen without scrolling: in every state of a call, on every screen in use, what matters is in sight.
import type { Locator } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import {
  CALL_STATES,
  type CallState,
  type Desk,
  deskWithACallWaiting,
  MESSAGE_OVER_A_WAIT,
  raiseNotice,
  SIZES,
} from '../stage/call-states.ts';
import { sightOf } from '../stage/in-sight.ts';

const HEAD_AT_MOST = 120;

/** A folder for a picture of each state at each size. */
const { DECROCHE_PICTURES } = process.env;

/** The bars and the head of the call, in pixels; what waits and what is noticed comes on top. */
const headHeight = ({ panel }: Desk): Promise<number> =>
  panel.frame.evaluate(() =>
    ['.top-bar', '.call-bar', '.call-head']
      .map((part) => document.querySelector(part)?.getBoundingClientRect().height ?? Number.NaN)
      .reduce((sum, height) => sum + height, 0),
  );

/** What of a state is not in sight in a window of this size, with why. */
async function hiddenAt(desk: Desk, state: CallState, size: (typeof SIZES)[number]): Promise<string[]> {
  await desk.page.setViewportSize(size);
  await expect.poll(() => desk.panel.frame.evaluate(() => innerHeight)).toBe(size.height);
  const hidden: string[] = [];
  for (const [name, sight] of Object.entries(state.sights(desk.panel, size))) {
    const isFirstLine = 'firstLineOf' in sight;
    const locator: Locator = isFirstLine ? sight.firstLineOf : sight;
    const found = await sightOf(locator, isFirstLine ? 'first' : 'all');
    if (found !== 'in sight') hidden.push(`${state.name}, ${size.name}: ${name} ${found}`);
  }
  const height = await headHeight(desk);
  if (!(height <= HEAD_AT_MOST)) hidden.push(`${state.name}, ${size.name}: the head has ${height} px`);
  return hidden;
}

/** Soft: what is hidden in one state says nothing of the next. */
async function expectInSight(desk: Desk, state: CallState): Promise<void> {
  await state.reach(desk);
  for (const size of SIZES) {
    await raiseNotice(desk);
    // A window that has just changed its size is still being drawn: what stays hidden counts.
    const judged = expect.configure({ soft: true });
    await judged.poll(() => hiddenAt(desk, state, size)).toEqual([]);
    if (DECROCHE_PICTURES)
      await desk.page.screenshot({ path: `${DECROCHE_PICTURES}/${state.name}-${size.width}.png` });
  }
}

test('with a call waiting and a notice, every state of a call fits on one screen', async ({
  launch,
  agenda,
}) => {
  const desk = await deskWithACallWaiting(await launch(), agenda.url);
  for (const state of CALL_STATES) await expectInSight(desk, state);
});

test('so does a message for nobody yet, while whoever waits is to be heard from again @full', async ({
  launch,
  agenda,
}) => {
  await expectInSight(await deskWithACallWaiting(await launch(), agenda.url), MESSAGE_OVER_A_WAIT);
});
