// @vitest-environment happy-dom
// What she reads of what is kept: the line of tomorrow, and the settings of the register.
import { expect, test } from 'vitest';
import { KeepingLine } from '../../../../components/privacy/KeepingLine';
import { KeepingOptions } from '../../../../components/privacy/KeepingOptions';
import type { PurgePlan } from '../../../../lib/domain/privacy/purge-plan';
import { purgePlanCard } from '../../../../lib/domain/privacy/purge-plan.record';
import { draw, settle } from '../draw';

const plan: PurgePlan = {
  until: Date.UTC(2026, 10, 24, 8),
  counts: { calls: 12, messages: 1 },
  flagged: { messages: 2 },
  register: '',
  shownAt: null,
  lookedAt: null,
  unsaved: null,
};

test('the line says what goes tomorrow and what is still open, and nothing when nothing is', async () => {
  const quiet = await draw(<KeepingLine />);
  expect(quiet.root.textContent).toBe('');
  const { root, app, disk } = await draw(<KeepingLine />, {
    before: async ({ disk, app }) => {
      await disk.plant(purgePlanCard, plan);
      await app.keeping.refresh();
    },
  });
  expect(root.textContent).toMatch(/seront effacés\u00a0: 12 appels, 1 message\./);
  expect(root.textContent).toMatch(/Encore ouverts après une semaine\u00a0: 2 messages/);
  // Another context erased it: the line goes by itself.
  await disk.plant(purgePlanCard, { ...plan, counts: {}, flagged: {} });
  await app.keeping.refresh();
  expect(app.keeping.hasNews()).toBe(false);
});

test('it counts as read once somebody is there while it stands, not when it was drawn', async () => {
  const { app, press, disk, clock } = await draw(<KeepingLine />, {
    before: async ({ disk, app }) => {
      await disk.plant(purgePlanCard, plan);
      await app.keeping.refresh();
    },
  });
  expect(app.keeping.plan.value?.shownAt).toBeNull();
  await press('x');
  expect(app.keeping.plan.value?.shownAt).toBe(clock.now);
  // Announced anew: read anew.
  await disk.plant(purgePlanCard, { ...plan, until: plan.until + 1 });
  await settle(() => app.keeping.refresh());
  expect(app.keeping.plan.value?.shownAt).toBeNull();
  await press('x');
  expect(app.keeping.plan.value?.shownAt).toBe(clock.now);
});

test('the register of a practice is written as it is typed, and what is no number of days is not', async () => {
  const { root, app, type, choose: _choose } = await draw(<KeepingOptions />);
  const [field] = root.querySelectorAll('input[type=number]');
  if (!field) throw new Error('no field');
  const change = async (value: string) => {
    await type(field, value);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await type(field, value);
  };
  const register = () => app.state.practices.value[0]?.retention;
  await change('14');
  expect(register()).toEqual({ calls: 14 });
  await change('0');
  expect(register()).toEqual({});
});
