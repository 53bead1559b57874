/** Any day at the desk, in any order: compared, action by action, with a model of what the secretary expects. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAppState } from '../../../lib/app/app-state';
import { createCallDesk } from '../../../lib/app/call-desk';
import { createCallWriter } from '../../../lib/app/call-writer';
import { createNotices } from '../../../lib/app/notices';
import { createPanelDesk } from '../../../lib/app/panel-desk';
import { createUndoStack } from '../../../lib/app/undo-stack';
import type { CallOutcome } from '../../../lib/domain/call';
import { createWorld, settled } from '../../fakes/ports';
import { type Action, anyDay, createModel, type Model } from './desk-model';
import { endForGood, openPanel } from './open-panel';

// No action here asks it anything, and preparing its search for each of some hundred days would take a minute.
const { triage } = (await openPanel()).app;

/** The desks that calls need, over an empty disk. */
function openDesk() {
  const world = createWorld();
  const { ports } = world;
  const state = createAppState(ports.clock.now());
  const notices = createNotices(state);
  const undo = createUndoStack();
  const writer = createCallWriter({ state, store: ports.store, notices });
  const calls = createCallDesk({ state, ports, writer, notices, undo });
  const panel = createPanelDesk({ state, ports, calls, triage, notices, undo });
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

function callKey({ app }: Desk, model: Model): void {
  const active = model.activeId();
  app.panel.callKey();
  if (active) model.show(active);
  else model.start(app.state.shownCallId.value ?? '');
}

function resume({ app }: Desk, model: Model, line: number): void {
  const open = app.state.calls.value;
  const id = open[line % Math.max(open.length, 1)]?.id;
  if (!id) return;
  app.calls.resume(id);
  model.resume(id);
}

/** Does the action in the application and in the model. */
function perform(desk: Desk, model: Model, done: Action): void {
  const { calls, panel, state } = desk.app;
  const acts = {
    start: () => callKey(desk, model),
    new: () => {
      calls.start();
      model.start(state.shownCallId.value ?? '');
    },
    hold: () => {
      calls.hold();
      model.hold();
    },
    end: () => {
      endForGood(desk);
      model.end();
    },
    undo: () => {
      panel.undo();
      model.undo();
    },
  };
  if (done.do === 'resume') resume(desk, model, done.line);
  else if (done.do === 'type') type(desk, model, done);
  else if (done.do === 'tick') tick(desk, model, done.outcome);
  else acts[done.do]();
}

const statuses = (calls: Iterable<{ readonly id: string; readonly status: string }>) =>
  Object.fromEntries([...calls].map(({ id, status }) => [id, status]));

const expectedStatuses = (model: Model) =>
  statuses([...model.lines].map(([id, { status }]) => ({ id, status })));

function expectAsExpected({ app, disk }: Desk, model: Model): void {
  expect(statuses(disk.calls.values())).toEqual(expectedStatuses(model));
  expect(app.state.shownCallId.value).toBe(model.shown());
  for (const [id, { texts, outcomes }] of model.lines) {
    const notes = disk.calls.get(id)?.notes;
    expect(notes).toMatchObject(texts);
    expect(new Set(notes?.outcomes)).toEqual(outcomes);
  }
}

describe('whatever the order of calls, holds, ends and second thoughts', () => {
  test('every line is where she left it, and every text she typed is on disk in its own call', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const panel = openDesk();
        const model = createModel();
        for (const done of day) {
          perform(panel, model, done);
          await settled();
          expectAsExpected(panel, model);
        }
        expect(statuses(panel.app.state.calls.value)).toEqual(
          statuses((await panel.ports.store.openCalls()).values()),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('at most one call is ever active, even between two writes', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const panel = openDesk();
        const model = createModel();
        for (const done of day) {
          perform(panel, model, done);
          const active = panel.app.state.calls.value.filter(({ status }) => status === 'active');
          expect(active.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a day typed faster than the disk writes ends with the same records', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const panel = openDesk();
        const model = createModel();
        const resumeDisk = panel.disk.pause();
        for (const done of day) perform(panel, model, done);
        resumeDisk();
        await settled();
        expectAsExpected(panel, model);
        expect(panel.app.state.saveState.value).toBe('saved');
      }),
      { numRuns: 400 },
    );
  });
});
