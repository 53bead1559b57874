// @vitest-environment happy-dom
// « Ça sonne ? »: one key opens the card, and the number on the telephone's page goes to it, veiled until it is known who calls.
import { describe, expect, test } from 'vitest';
import { TelephoneOptions } from '../../../../components/pages/TelephoneOptions';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { shownCall } from '../../../../lib/app/app-state';
import { hearHook } from '../../../../lib/app/call/telephone/hook';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { startLabels } from '../../../../lib/content/labels/start-labels';
import { softphones } from '../../../../lib/content/sites/softphones';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { type Drawn, draw, settle } from '../draw';

const words = fr.telephone;
const NUMBER = '06 12 34 56 41';
const RING = { tabId: 7, at: MONDAY_MORNING - 500, number: NUMBER };

const ringing = async (ring = RING): Promise<Drawn> => {
  const drawn = await draw(<Sidebar />);
  await settle(() => drawn.telephone.ring(ring));
  return drawn;
};

const verify = ({ app }: Drawn) =>
  settle(() =>
    app.calls.change((call) => ({
      ...call,
      notes: { ...call.notes, identity: { ...call.notes.identity, outcome: 'verified' } },
    })),
  );

describe('a ring', () => {
  test('is asked about, and goes with the sound', async () => {
    const { text, telephone } = await ringing();
    expect(text()).toContain('Ça sonne ?');
    await settle(() => telephone.ring(null));
    expect(text()).not.toContain('Ça sonne ?');
  });

  test('is said no more once somebody is on the line', async () => {
    const { text, app } = await ringing();
    await settle(() => app.panel.callKey());
    expect(text()).not.toContain('Ça sonne ?');
  });

  test('of a tab that is no telephone is silenced, and that tab named to the browser', async () => {
    const { text, click, button, telephone } = await ringing();
    await click(button(words.noPhone));
    expect(text()).not.toContain('Ça sonne ?');
    expect(telephone.ignored).toEqual([7]);
  });
});

describe('the number', () => {
  const inCall = async (ring = RING) => {
    const drawn = await ringing(ring);
    await settle(() => drawn.app.panel.callKey());
    return drawn;
  };

  test('stands veiled on the card, and in no field, until the identity is verified', async () => {
    const drawn = await inCall();
    expect(drawn.text()).toContain('06 •• •• •• 41');
    expect(drawn.root.innerHTML).not.toContain(NUMBER);
    expect(drawn.maybe('button', words.take)).toBeNull();
    await verify(drawn);
    expect(drawn.text()).toContain(NUMBER);
    await drawn.click(drawn.button(words.take));
    expect(shownCall(drawn.app.state)?.notes.phone).toBe(NUMBER);
    expect(drawn.maybe('region', words.number)).toBeNull();
  });

  test('goes to the call that was begun on the ring, and to no other', async () => {
    const drawn = await inCall();
    await settle(() => drawn.app.calls.start());
    expect(drawn.maybe('region', words.number)).toBeNull();
    await settle(() => drawn.app.calls.swap());
    expect(drawn.maybe('region', words.number)).not.toBeNull();
  });

  test('is none where the page shows none, or where she noted one', async () => {
    expect((await inCall({ ...RING, number: '' })).maybe('region', words.number)).toBeNull();
    const drawn = await inCall();
    await settle(() => drawn.app.calls.changeNotes({ phone: '01' }));
    expect(drawn.maybe('region', words.number)).toBeNull();
  });

  test('is gone with the call: no later one has it', async () => {
    const drawn = await inCall();
    await settle(() => drawn.app.calls.end());
    await settle(() => drawn.app.calls.end());
    await settle(() => drawn.app.calls.start());
    expect(drawn.maybe('region', words.number)).toBeNull();
  });
});

test('in the settings nothing is on by itself; a page is asked for one by one, and says that nobody tried it', async () => {
  const options = startLabels.fr.telephone;
  const { tick, click, text, button, telephone } = await draw(<TelephoneOptions />);
  expect(tick(options.sounds).checked).toBe(false);
  expect(text()).not.toContain('Aircall');
  await click(tick(options.sounds));
  // Loaded here already, and shown in the same turn.
  for (const { origins } of softphones) expect(text()).toContain(`${origins[0]} · jamais essayé`);
  await click(button(options.allow('Aircall')));
  expect(telephone.allowed).toEqual(['https://phone.aircall.io']);
  expect(text()).toContain(options.allowed);
});

describe('the headset', () => {
  test('that is put back asks what is missing, once, and closes no call by itself', async () => {
    const drawn = await draw(<Sidebar />);
    hearHook(drawn.app);
    await settle(() => drawn.telephone.hangUp());
    expect(drawn.app.state.calls.value).toEqual([]);
    await settle(() => drawn.app.calls.start());
    await settle(() => drawn.app.calls.changeNotes({ reason: 'devis' }));
    await settle(() => drawn.telephone.hangUp());
    expect(drawn.maybe('region', fr.gate.title)).not.toBeNull();
    expect(drawn.app.state.calls.value).toHaveLength(1);
  });

  test('that is mute says so, until it is not', async () => {
    const { telephone, text } = await draw(<Sidebar />);
    await settle(() => telephone.hear({ isOffHook: true, isMuted: true, at: MONDAY_MORNING }));
    expect(text()).toContain('Micro coupé');
    await settle(() => telephone.hear({ isOffHook: true, isMuted: false, at: MONDAY_MORNING }));
    expect(text()).not.toContain('Micro coupé');
  });
});
