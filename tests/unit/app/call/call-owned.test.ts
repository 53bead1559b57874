/** What belongs to a call is stored with it: whatever is begun, parked, taken up again or reloaded, it shows in no other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityRules } from '../../../../lib/content/practice/identity-rules';
import type { Fold } from '../../../../lib/domain/call/call-view';
import { createDisk, type Disk } from '../../../fakes/disk';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel } from '../open-panel';

const FOLDS: readonly Fold[] = ['entryCheck', 'answered', 'refused', 'modifiers'];
const OUTCOMES = ['verified', 'thirdParty', 'notVerified', 'refused'] as const;

/** What she expects to find again in a call. */
type Owned = {
  ruleId: string;
  checked: readonly string[];
  right: string;
  search: string;
  open: readonly string[];
};
const NOTHING: Owned = { ruleId: '', checked: [], right: '', search: '', open: [] };

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

type Step = (panel: Panel, expected: Owned) => Owned;

const note = fc.oneof(
  fc.constantFrom(...identityRules).map(
    ({ id }): Step =>
      ({ app }, expected) => {
        app.triage.askIdentity(id);
        return { ...expected, ruleId: id };
      },
  ),
  fc.nat(2).map(
    (place): Step =>
      ({ app }, expected) => {
        const rule = identityRules.find(({ id }) => id === expected.ruleId);
        const identifier = rule?.identifiers[place];
        if (identifier === undefined) return expected;
        app.triage.tickIdentifier(identifier);
        return { ...expected, checked: toggled(expected.checked, identifier) };
      },
  ),
  fc.string({ maxLength: 12 }).map(
    (text): Step =>
      ({ app }, expected) => {
        app.triage.typeRight(text);
        return { ...expected, right: text };
      },
  ),
  fc.string({ maxLength: 12 }).map(
    (text): Step =>
      ({ app }, expected) => {
        app.calls.search(text);
        return { ...expected, search: text };
      },
  ),
  fc.constantFrom(...FOLDS).map(
    (fold): Step =>
      ({ app }, expected) => {
        app.calls.fold(fold, !expected.open.includes(fold));
        return { ...expected, open: toggled(expected.open, fold) };
      },
  ),
);

const move = fc.record({
  do: fc.constantFrom('new', 'park', 'take up', 'reload'),
  line: fc.nat(3),
});

const ownedBy = ({ notes, view }: ReturnType<typeof callOnScreen>): Owned => ({
  ruleId: notes.identity.ruleId,
  checked: notes.identity.checked,
  right: notes.identity.right,
  search: view.search,
  open: view.open,
});

const sorted = ({ checked, open, ...rest }: Owned) => ({
  ...rest,
  checked: checked.toSorted(),
  open: open.toSorted(),
});

async function moved(panel: Panel, disk: Disk, { do: what, line }: { do: string; line: number }) {
  const { app } = panel;
  const others = app.state.calls.value;
  if (what === 'new') app.calls.start();
  else if (what === 'park') app.calls.park();
  else if (what === 'take up') app.calls.resume(others[line % others.length]?.id ?? '');
  await settled();
  if (what !== 'reload') return panel;
  const shown = app.state.shownCallId.value ?? '';
  panel.close();
  const again = await openPanel({ disk });
  again.app.calls.resume(shown);
  return again;
}

test('every tick, search and opened list is where it was in its own call, and in no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(note, note, move), { maxLength: 16 }), async (day) => {
      const disk = createDisk();
      let panel = await openPanel({ disk });
      panel.app.calls.start();
      const expected = new Map<string, Owned>();
      for (const step of day) {
        const { id } = callOnScreen(panel);
        if (typeof step === 'function') expected.set(id, step(panel, expected.get(id) ?? NOTHING));
        else panel = await moved(panel, disk, step);
        const shown = callOnScreen(panel);
        expect(sorted(ownedBy(shown))).toEqual(sorted(expected.get(shown.id) ?? NOTHING));
      }
      await settled();
      for (const call of disk.calls.values())
        expect(sorted(ownedBy(call))).toEqual(sorted(expected.get(call.id) ?? NOTHING));
      panel.close();
    }),
    { numRuns: 100 },
  );
}, 120_000);

test.each(OUTCOMES)('« %s » is the call’s own, and falls when something else is asked', async (outcome) => {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.triage.askIdentity('result');
  panel.app.triage.concludeIdentity(outcome);
  expect(callOnScreen(panel).notes.identity.outcome).toBe(outcome);
  panel.app.calls.start();
  expect(callOnScreen(panel).notes.identity.outcome).toBeNull();
  panel.app.calls.swap();
  expect(callOnScreen(panel).notes.identity.outcome).toBe(outcome);
  panel.app.triage.askIdentity('ownAppointment');
  expect(callOnScreen(panel).notes.identity.outcome).toBeNull();
});

test('with every identifier obtained it is verified, without one no longer; what was looked for ends with the call', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.search('toux');
  panel.app.triage.askIdentity('ownAppointment');
  const identifiers = identityRules.find(({ id }) => id === 'ownAppointment')?.identifiers ?? [];
  for (const identifier of identifiers) panel.app.triage.tickIdentifier(identifier);
  expect(callOnScreen(panel).notes.identity.outcome).toBe('verified');
  panel.app.triage.tickIdentifier(identifiers[0] ?? '');
  expect(callOnScreen(panel).notes.identity.outcome).toBeNull();
  panel.app.calls.transfer();
  await settled();
  expect([...panel.disk.calls.values()].map(({ view }) => view.search)).toEqual(['']);
});
