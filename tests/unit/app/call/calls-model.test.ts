/** Any day at the desk, in any order: compared, action by action, with a model of what the secretary expects. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createAppState } from '../../../../lib/app/app-state';
import { createCallDesk } from '../../../../lib/app/call/call-desk';
import { waitingCalls } from '../../../../lib/app/call/call-holds';
import { createCallWriter } from '../../../../lib/app/call/call-writer';
import { createLeftOpen } from '../../../../lib/app/call/left-open';
import { createUndoStack } from '../../../../lib/app/call/undo-stack';
import { createNotices } from '../../../../lib/app/notices';
import { createPanelDesk } from '../../../../lib/app/panel-desk';
import { generalReading } from '../../../../lib/content/sites/general';
import type { CallOutcome } from '../../../../lib/domain/call/call';
import { createWorld, settled } from '../../../fakes/ports';
import { openPanel } from '../open-panel';
import { type Action, anyDay, crowdedDay, TEXT_FIELDS } from './any-day';
import { createModel, type Model } from './desk-model';

const { DECROCHE_FULL } = process.env;

/** Days played by each test: over a real database each takes a while. The full run plays them all. */
const RUNS = DECROCHE_FULL ? 400 : 40;
vi.setConfig({ testTimeout: 600_000 });

// No action here asks it anything, and preparing its search for each of some hundred days would take a minute.
const { triage } = (await openPanel()).app;

/** The desks that calls need, over an empty disk. */
function openDesk() {
  const world = createWorld();
  const { ports } = world;
  const state = createAppState(ports.clock.now());
  const notices = createNotices(state);
  const undo = createUndoStack();
  const writer = createCallWriter({ ...ports, state, notices });
  const calls = createCallDesk({
    state,
    ports,
    writer,
    notices,
    undo,
    agenda: {
      rule: () => generalReading,
      health: { patientSeen: () => undefined },
      whenShown: () => undefined,
    },
  });
  const leftOpen = createLeftOpen({ state, calls });
  const panel = createPanelDesk({ state, ports, calls, triage, notices, undo, leftOpen });
  return { ...world, app: { state, calls, panel } };
}

type Desk = ReturnType<typeof openDesk>;

function tick({ app }: Desk, model: Model, outcome: CallOutcome): void {
  app.calls.change((call) => {
    const { outcomes } = call.notes;
    const next = outcomes.includes(outcome)
      ? outcomes.filter((other) => other !== outcome)
      : [...outcomes, outcome];
    return { ...call, notes: { ...call.notes, outcomes: next } };
  });
  model.tick(outcome);
}

function type({ app }: Desk, model: Model, { field, text }: Extract<Action, { do: 'type' }>): void {
  app.calls.changeNotes({ [field]: text });
  model.type(field, text);
}

function start({ app }: Desk, model: Model): void {
  const hasRoom = !model.isFull();
  app.calls.start();
  if (hasRoom) model.start(app.state.shownCallId.value ?? '');
}

function callKey({ app }: Desk, model: Model): void {
  const active = model.active();
  const hasRoom = !model.isFull();
  app.panel.callKey();
  if (active) model.show(active.id);
  else if (hasRoom) model.start(app.state.shownCallId.value ?? '');
}

function resume({ app }: Desk, model: Model, line: number): void {
  const lines = model.open();
  const chosen = lines[line % Math.max(lines.length, 1)];
  if (!chosen) return;
  app.calls.resume(chosen.id);
  model.resume(chosen);
}

/** Does the action in the application and in the model, a second after the one before. */
function perform(desk: Desk, model: Model, done: Action): void {
  const { calls, panel } = desk.app;
  desk.clock.now += 1_000;
  if (done.do === 'start') callKey(desk, model);
  else if (done.do === 'new') start(desk, model);
  else if (done.do === 'resume') resume(desk, model, done.line);
  else if (done.do === 'type') type(desk, model, done);
  else if (done.do === 'tick') tick(desk, model, done.outcome);
  else if (done.do === 'pick') {
    calls.pick(done.line);
    model.pick(done.line);
  } else {
    const verbs = { ...calls, undo: panel.undo };
    verbs[done.do]();
    model[done.do]();
  }
}

const statuses = (calls: Iterable<{ readonly id: string; readonly status: string }>) =>
  Object.fromEntries([...calls].map(({ id, status }) => [id, status]));

function expectAsExpected({ app, disk }: Desk, model: Model): void {
  expect(statuses(disk.calls.values())).toEqual(statuses(model.lines.values()));
  expect(app.state.shownCallId.value).toBe(model.shown());
  expect(waitingCalls(app.state).map(({ id }) => id)).toEqual(model.waiting().map(({ id }) => id));
  for (const { id, texts, outcomes } of model.lines.values()) {
    const notes = disk.calls.get(id)?.notes;
    // Fields that were never typed in are blank: no text of one call is ever in another.
    for (const field of TEXT_FIELDS) expect(notes?.[field]).toBe(texts[field] ?? '');
    expect(new Set(notes?.outcomes)).toEqual(outcomes);
  }
}

describe('whatever the order of calls, holds, ends and second thoughts', () => {
  test('every line is where she left it, and every text she typed is on disk in its own call', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const panel = openDesk();
        const model = createModel(panel.clock);
        for (const done of day) {
          perform(panel, model, done);
          await settled();
          expectAsExpected(panel, model);
        }
        expect(statuses(panel.app.state.calls.value)).toEqual(
          statuses((await panel.ports.store.openCalls()).values()),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['on any day', anyDay],
    ['when the phone never stops', crowdedDay],
  ])(
    'at most one call is ever active and ten are on the desk, even between two writes, %s',
    async (_, days) => {
      await fc.assert(
        fc.asyncProperty(days, async (day) => {
          const panel = openDesk();
          const model = createModel(panel.clock);
          for (const done of day) {
            perform(panel, model, done);
            const open = panel.app.state.calls.value;
            expect(open.filter(({ status }) => status === 'active').length).toBeLessThanOrEqual(1);
            expect(open.length).toBeLessThanOrEqual(10);
            expect(statuses(open)).toEqual(statuses(model.open()));
          }
        }),
        { numRuns: RUNS },
      );
    },
  );

  test('a day typed faster than the disk writes ends with the same records', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const panel = openDesk();
        const model = createModel(panel.clock);
        const resumeDisk = panel.disk.pause();
        for (const done of day) perform(panel, model, done);
        resumeDisk();
        await settled();
        expectAsExpected(panel, model);
        expect(panel.app.state.saveState.value).toBe('saved');
      }),
      { numRuns: RUNS },
    );
  });
});
