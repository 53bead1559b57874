// Sixty practices in three tabs, whatever is shown, chosen, begun, held or ended: each call speaks for its own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeringZone, practiceOf, shownCall } from '../../../../lib/app/app-state';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { BLANK_DIRECTIVE, type Directive } from '../../../../lib/domain/call/directive/directive';
import { directiveCard } from '../../../../lib/domain/call/directive/directive.record';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { settled } from '../../../fakes/ports';
import { diskWith, openTab, type Tab, titled } from './open-tab';

const ZONES = ['Europe/Paris', 'America/Toronto', 'Indian/Reunion'] as const;

const sixty: readonly Practice[] = Array.from({ length: 60 }, (_, at) => ({
  ...examplePractice,
  id: `p${at}`,
  name: `des Lilas ${at}`,
  timeZone: ZONES[at % ZONES.length] ?? 'Europe/Paris',
  facts: { tel_cabinet: `01 99 00 10 ${String(at).padStart(2, '0')}` },
  practitioners: [{ id: `d${at}`, spokenName: `le docteur Martin${at}`, shortName: `Dr Anne Martin${at}` }],
}));

/** What each asks as a call begins. */
const asked: readonly Directive[] = sixty.map(({ id }) => ({
  ...BLANK_DIRECTIVE,
  id: `asks-${id}`,
  practiceId: id,
  kind: 'directive',
  text: `Ce que demande ${id}`,
  writtenAt: 0,
  author: 'Camille',
}));

type Step =
  | { readonly do: 'page' | 'hand'; readonly tab: number; readonly practice: number }
  | { readonly do: 'begin' | 'follow' | 'hold' | 'swap' | 'end'; readonly tab: number };

const tabs = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('page', 'hand'), tab: tabs, practice: fc.nat(59) }),
  fc.record({ do: fc.constantFrom('begin', 'begin', 'follow', 'hold', 'swap', 'end'), tab: tabs }),
);

const STEPS: { readonly [K in Step['do']]: (tab: Tab, practice: number) => unknown } = {
  page: (tab, practice) => {
    tab.agenda.look = () => titled(`Cabinet des Lilas ${practice}`, `/${practice}`);
    return tab.app.agenda.look();
  },
  hand: ({ app }, practice) => app.agenda.choose(`p${practice}`),
  begin: ({ app }) => app.calls.start(),
  follow: ({ app }) => app.agenda.followPage(),
  hold: ({ app }) => app.panel.holdOrResume(),
  swap: ({ app }) => app.calls.swap(),
  end: ({ app }) => {
    app.calls.end();
    app.calls.end();
  },
};

/** Greeting, clock, number, directive and recipient are those of the call's own practice. */
function expectOwn({ app }: Tab): void {
  const call = shownCall(app.state);
  if (!call) return;
  const at = Number(call.practiceId.slice(1));
  const own = sixty[at];
  expect(own?.id).toBe(call.practiceId);
  expect(app.phrases.forStep(call, 'greeting')?.filled.text).toMatch(new RegExp(`Lilas ${at}(?!\\d)`));
  expect(answeringZone(app.state)).toBe(own?.timeZone);
  expect(practiceOf(app.state, call)?.facts['tel_cabinet']).toBe(own?.facts['tel_cabinet']);
  expect([null, `d${at}`]).toContain(call.notes.recipientId);
  expect(app.directives.inForce.value.map(({ text }) => text)).toEqual([`Ce que demande p${at}`]);
  for (const { practiceId } of app.directives.shown.value) expect(practiceId).toBe(call.practiceId);
}

/** A call begins for what was chosen in its own tab, else for what its own page shows. */
async function play(tab: Tab, each: Step): Promise<void> {
  const before = new Set(tab.app.state.calls.value.map(({ id }) => id));
  const chosen = tab.app.state.tab.value?.chosenId ?? null;
  await STEPS[each.do](tab, 'practice' in each ? each.practice : 0);
  await settled();
  expectOwn(tab);
  const begun = tab.app.state.calls.value.find(({ id }) => !before.has(id));
  const shown = tab.app.state.tab.value?.shown;
  if (each.do === 'begin' && begun && shown?.state === 'found')
    expect(begun.practiceId).toBe(chosen ?? shown.practiceId);
}

/** 250 steps each; the full run takes 10,000 in all. */
const DAYS = process.env['DECROCHE_FULL'] ? 40 : 1;
const days = fc.sample(fc.array(step, { minLength: 250, maxLength: 250 }), { numRuns: DAYS, seed: 17 });

/** Of one day: it only ends what hangs. Milliseconds. */
const HANGS = 600_000;

test.each(days.map((steps, at) => [at + 1, steps] as const))(
  'sixty practices, three tabs, up to ten calls: everything belongs to the call’s practice, day %i',
  async (_, steps) => {
    const disk = await diskWith(sixty);
    await disk.plant(directiveCard, ...asked);
    const open = await Promise.all([0, 1, 2].map((at) => openTab(disk, `Cabinet des Lilas ${at}`)));
    for (const each of steps) await play(open[each.tab] ?? expect.fail('no such tab'), each);
  },
  HANGS,
);
