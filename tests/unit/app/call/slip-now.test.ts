/** A renewal, a result, a certificate, a complaint asks its own fields, and what the call has said already stands in them. */
import { describe, expect, test } from 'vitest';
import { withSlipNow } from '../../../../lib/app/call/slip-now';
import type { CallNotes } from '../../../../lib/domain/call/call';
import type { SlipKind } from '../../../../lib/domain/call/slip';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel, protocol } from '../open-panel';

const slipOf = (panel: Panel) => withSlipNow(panel.app.state, callOnScreen(panel)).notes.slip;

async function noted(notes: Partial<CallNotes>, opened?: string): Promise<Panel> {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.changeNotes(notes);
  if (opened) panel.app.triage.open(protocol(opened));
  return panel;
}

describe('the kind of the slip', () => {
  test.each([
    ['renouvellement Levothyrox', undefined, 'renewal'],
    ['plus de comprimés', 'ordonnance-urgente', 'renewal'],
    ['veut ses résultats', undefined, 'resultRequest'],
    ['certificat de sport', 'demande-certificat', 'certificate'],
    ['réclamation : attente trop longue', undefined, 'complaint'],
    ['se plaint du ventre', undefined, 'ordinary'],
    ['déplacer son rendez-vous', undefined, 'ordinary'],
    ['douleur dans la poitrine, veut un certificat', 'douleur-thoracique', 'ordinary'],
  ] satisfies [string, string | undefined, SlipKind][])('« %s » (%s) → %s', async (reason, opened, kind) => {
    expect(slipOf(await noted({ reason }, opened)).kind).toBe(kind);
  });

  test.each([
    ['laboratory', 'labResult'],
    ['colleague', 'colleague'],
    ['hospital', 'colleague'],
    ['pharmacy', 'ordinary'],
  ] as const)('%s calls → %s', async (professionalKind, kind) => {
    const panel = await noted({ callerKind: 'professional', professionalKind, reason: 'un patient' });
    expect(slipOf(panel).kind).toBe(kind);
  });

  test('chosen by hand it stands, an ordinary message too', async () => {
    const panel = await noted({ reason: 'renouvellement' });
    const choose = (kind: SlipKind) =>
      panel.app.calls.edit((call) => ({
        ...call,
        notes: { ...call.notes, slip: { ...call.notes.slip, kind, chosen: true } },
      }));
    choose('ordinary');
    expect(slipOf(panel).kind).toBe('ordinary');
    choose('complaint');
    expect(slipOf(panel).kind).toBe('complaint');
  });
});

describe('what the call has said already', () => {
  test.each([
    [
      'renouvellement Levothyrox 75 µg, pharmacie des Lilas',
      { drug: 'Levothyrox', dose: '75 µg', pharmacy: 'pharmacie des Lilas' },
    ],
    [
      'refaire une ordonnance pour Xarelto 20 mg, il en reste 3 jours',
      { drug: 'Xarelto', dose: '20 mg', daysLeft: '3 jours' },
    ],
    ['renouvellement d’insuline, dernière prise : hier soir', { drug: 'insuline', lastIntake: 'hier soir' }],
    ['renouvellement de son ordonnance', {}],
    ['renouvellement du traitement pour la tension', {}],
    ['résultats de la prise de sang', { exam: 'prise de sang' }],
    ['résultats du scanner du 3', { exam: 'scanner' }],
    ['certificat pour lundi', { certificateFor: 'certificat pour lundi', neededBy: 'lundi' }],
    ['réclamation : attente', { verbatim: 'réclamation : attente' }],
  ])('« %s »', async (reason, details) => {
    expect(slipOf(await noted({ reason })).details).toEqual(details);
  });

  test('an answer of the triage tells how many days are left, unless she was told', async () => {
    const panel = await noted({ reason: 'renouvellement' }, 'ordonnance-urgente');
    panel.app.triage.answer('no');
    panel.app.triage.answer('yes');
    expect(slipOf(panel).details['daysLeft']).toBe('moins de 3 jours');
    panel.app.calls.changeNotes({ notes: 'il lui reste 2 jours' });
    expect(slipOf(panel).details['daysLeft']).toBe('2 jours');
  });

  test('what she types or empties stands before it; the message says what stood there', async () => {
    const panel = await noted({
      reason: 'renouvellement Levothyrox 75 µg',
      recipientId: 'aubert',
      patientName: 'Mme Roux',
    });
    panel.app.calls.edit((call) => ({
      ...call,
      notes: { ...call.notes, slip: { ...call.notes.slip, details: { dose: '100 µg', pharmacy: '' } } },
    }));
    expect(slipOf(panel).details).toEqual({ drug: 'Levothyrox', dose: '100 µg', pharmacy: '' });
    await panel.app.messages.save();
    await settled();
    expect([...panel.disk.messages.values()]).toMatchObject([
      { slip: { kind: 'renewal', details: { drug: 'Levothyrox', dose: '100 µg' } } },
    ]);
  });

  test('a renewal of what nobody named is asked for its name before it is saved', async () => {
    const panel = await noted({ reason: 'renouvellement', recipientId: 'aubert', patientName: 'Mme Roux' });
    await panel.app.messages.save();
    await settled();
    expect(panel.disk.messages.size).toBe(0);
  });

  test('nothing of it is written into the call until she types', async () => {
    const panel = await noted({ reason: 'renouvellement Levothyrox 75 µg' });
    slipOf(panel);
    expect(callOnScreen(panel).notes.slip).toMatchObject({ kind: 'ordinary', chosen: false, details: {} });
  });
});
