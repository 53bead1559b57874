/** The fictitious calls: each can be brought to its best debrief and to a bad one, in the real application. */
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../../lib/app/app';
import { shownCall } from '../../../../lib/app/app-state';
import { followRehearsal } from '../../../../lib/app/call/rehearsal/rehearsal-facts';
import {
  layOutRehearsal,
  shownPracticeId,
  wantedPracticeId,
} from '../../../../lib/app/call/rehearsal/rehearsal-start';
import { rehearsalCalls } from '../../../../lib/content/call/rehearsal-calls';
import { sheetById } from '../../../../lib/content/triage/protocols';
import type { CallNotes } from '../../../../lib/domain/call/call';
import {
  type Debrief,
  debriefOf,
  type RehearsalFacts,
  type SeenAt,
  seenWith,
} from '../../../../lib/domain/call/rehearsal/debrief';
import {
  EXPECTATIONS,
  type Expectation,
  type RehearsalCall,
  SITUATIONS,
} from '../../../../lib/domain/call/rehearsal/rehearsal-call';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { createDisk } from '../../../fakes/disk';
import { createWorld, settled } from '../../../fakes/ports';
import { endForGood } from '../open-panel';

/** The desk of a rehearsal with the phone picked up, and what is seen of it. */
async function pickUp(script: RehearsalCall) {
  const disk = createDisk();
  const world = createWorld(disk);
  await layOutRehearsal(world.ports.store, script, { ...DEFAULT_SETTINGS, secretaryName: 'Camille' });
  const { page } = world.ports;
  const kept = page && { ...page, keptPractice: async () => shownPracticeId(script) };
  const app = createApp({ ...world.ports, page: kept });
  await app.open();
  let facts: RehearsalFacts | null = null;
  let seen: SeenAt = {};
  followRehearsal(app.state, wantedPracticeId(script), (next) => {
    facts = next;
    seen = seenWith(seen, script, { facts: next, seconds: 12 });
  });
  app.calls.start();
  await settled();
  const debrief = (): Debrief => {
    if (!facts) throw new Error('nothing was told of the desk');
    return debriefOf(script, facts, seen);
  };
  return { ...world, app, debrief };
}

type Desk = Awaited<ReturnType<typeof pickUp>>;
type Act = (desk: Desk, script: RehearsalCall) => unknown;

const note =
  (patch: (script: RehearsalCall) => Partial<CallNotes>): Act =>
  ({ app }, script) =>
    app.calls.changeNotes(patch(script));

/** As her keys would do it. */
const ACTS: Readonly<Record<Expectation, Act>> = {
  practice: ({ app }, script) => app.calls.choosePractice(wantedPracticeId(script)),
  redFlag({ app }, { triage }) {
    const sheet = sheetById(triage?.protocol ?? '');
    if (!sheet || !triage) throw new Error('a danger without its protocol');
    app.triage.open(sheet.protocol);
    for (let no = 0; no < triage.no; no += 1) app.triage.answer('no');
    app.triage.answer('yes');
  },
  callerKind: ({ app }, { known }) => known.callerKind && app.calls.chooseCaller(known.callerKind),
  callerName: note(({ known }) => ({ callerName: known.callerName ?? '' })),
  patientName: note(({ known }) => ({ patientName: known.patientName ?? '' })),
  birthDate: note(({ known }) => ({ birthDate: known.birthDate ?? '' })),
  phone: note(({ known }) => ({ phone: known.phone ?? '' })),
  phoneReadBack: note(() => ({ phoneReadBack: true })),
  reason: note(({ title }) => ({ reason: title })),
  said({ app }, { known }) {
    const ready = app.phrases.library.value
      .filter(({ id }) => id.startsWith(`${known.says}-`))
      .map(({ id }) => app.phrases.ready(id))
      .find((phrase) => phrase?.filled.missing.length === 0);
    if (ready) app.phrases.said(ready);
  },
  hold({ app }) {
    app.calls.park();
    const held = shownCall(app.state);
    if (held) app.calls.resume(held.id);
  },
  async counter({ app }) {
    app.panel.toggleCounter();
    await settled();
    app.panel.toggleCounter();
  },
  secondCall: ({ app }) => app.calls.start(),
  outcome: note(({ known }) => ({ outcomes: known.outcome ? [known.outcome] : [] })),
  recipient({ app }) {
    const call = shownCall(app.state);
    const practice = app.state.practices.value.find(({ id }) => id === call?.practiceId);
    app.calls.changeNotes({ recipientId: practice?.practitioners[0]?.id ?? null });
  },
  message: ({ app }) => app.messages.saveIncomplete('pressée'),
  promise: note(() => ({ promise: 'rappel dans 10 min' })),
  callback: ({ app }) => app.callbacks.promise(),
  incident: note(({ title }) => ({ incident: title })),
  ended: ({ app }) => endForGood({ app }),
};

describe.each(rehearsalCalls.map((script) => [script.id, script] as const))('%s', (_, script) => {
  test('can be brought to where nothing is missing', async () => {
    const desk = await pickUp(script);
    for (const expectation of EXPECTATIONS.filter((each) => script.expect.includes(each))) {
      await ACTS[expectation](desk, script);
      await settled();
    }
    const { missed, redFlagSeconds } = desk.debrief();
    expect(missed).toEqual([]);
    expect(redFlagSeconds).toBe(script.expect.includes('redFlag') ? 12 : null);
  });

  test('hung up at once, all of it is missing', async () => {
    const desk = await pickUp(script);
    endForGood(desk);
    await settled();
    const { met, redFlagSeconds } = desk.debrief();
    expect(met.filter((expectation) => expectation !== 'ended')).toEqual([]);
    expect(redFlagSeconds).toBeNull();
  });
});

describe('the calls together', () => {
  test('are at least two dozen, over every situation of the trade', () => {
    expect(rehearsalCalls.length).toBeGreaterThanOrEqual(24);
    expect(new Set(rehearsalCalls.map(({ situation }) => situation))).toEqual(new Set(SITUATIONS));
    expect(new Set(rehearsalCalls.map(({ id }) => id)).size).toBe(rehearsalCalls.length);
  });

  test('every number in them is one of those that are kept for fiction', () => {
    const numbers = rehearsalCalls.flatMap((script) =>
      [...JSON.stringify(script).matchAll(/0\d(?: \d\d){4}/g)].map(([number]) => number),
    );
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.filter((number) => !/^(?:06 39 98|01 99 00) /.test(number))).toEqual([]);
  });

  test('what is expected is said, or answered when it is asked', () => {
    const untold = rehearsalCalls.flatMap(({ id, expect: expected, known }) =>
      (['callerKind', 'callerName', 'patientName', 'birthDate', 'phone', 'outcome'] as const)
        .filter((field) => expected.includes(field) && known[field] === undefined)
        .map((field) => `${id}: ${field}`),
    );
    expect(untold).toEqual([]);
  });
});
