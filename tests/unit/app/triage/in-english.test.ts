// A call in English: she reads and asks in English, what is kept for the practice is in its own French, and what was signed is never said otherwise.
import { describe, expect, test } from 'vitest';
import { shownCall } from '../../../../lib/app/app-state';
import { shippedTriage } from '../../../../lib/app/start/shipped-triage';
import { callProtocols } from '../../../../lib/app/triage/call-protocols';
import { isTranslated } from '../../../../lib/app/triage/protocol-language';
import { protocolsInUse } from '../../../../lib/app/triage/protocol-library';
import { assessCall, callTrace } from '../../../../lib/app/triage/triage-level';
import { openPanel } from '../open-panel';

async function inEnglish() {
  const opened = await openPanel();
  await shippedTriage.here();
  await opened.app.practices.changeSettings({ language: 'en' });
  opened.app.calls.start();
  return opened;
}

const found = (app: Awaited<ReturnType<typeof inEnglish>>['app'], words: string) =>
  app.triage.find(words).map(({ protocol }) => protocol.id);

describe('in English', () => {
  test('a question is asked in English and kept in French', async () => {
    const { app } = await inEnglish();
    const [stroke] = app.triage.named(['avc']);
    if (!stroke) throw new Error('no protocol');
    expect(stroke.title).toBe('Crooked face, weak arm, slurred speech');
    app.triage.open(stroke);
    const call = shownCall(app.state);
    const asking = call && assessCall(app.state, call);
    expect(asking?.state === 'asking' && asking.signs[0]?.text).toBe('Is the smile crooked?');
    app.triage.pickSign(1);
    const after = shownCall(app.state);
    if (!after) throw new Error('no call');
    expect(after.triage[0]?.title).toBe('Visage de travers, bras faible, parole difficile');
    expect(after.triage[0]?.answers[0]?.text).toBe('Le sourire est-il de travers\u202f?');
    const trace = callTrace(after, 'Europe/Paris').join('\n');
    expect(trace).toContain('Le sourire est-il de travers');
    expect(trace).not.toContain('smile');
    expect(app.triage.disposition('vital').label).toBe('VITAL — 15 now');
  });

  test('a protocol that was signed is run in the very words that were signed', async () => {
    const { app } = await inEnglish();
    const [practice] = app.state.practices.value;
    if (!practice) throw new Error('no practice');
    const signed = {
      ...practice,
      signatures: [{ contentId: 'avc', version: 3, practitionerId: 'x', signedAt: 1, seal: 'of its words' }],
    };
    const inUse = protocolsInUse(app.state, signed);
    expect(inUse.filter((protocol) => !isTranslated(protocol)).map(({ id }) => id)).toEqual(['avc']);
    expect(inUse.length).toBeGreaterThan(80);
  });

  test('the sheets of one call are the same objects from key to key', async () => {
    const { app } = await inEnglish();
    const [stroke] = app.triage.named(['avc']);
    if (stroke) app.triage.open(stroke);
    const call = shownCall(app.state);
    if (!call) throw new Error('no call');
    expect(callProtocols(app.state, call)[0]?.sheet).toBe(callProtocols(app.state, call)[0]?.sheet);
  });

  test.each([
    ['chest pain since this morning', 'douleur-thoracique'],
    ['my baby has a fever', 'fievre-enfant'],
    ['he had a fit', 'convulsions'],
    ['toothache', 'douleur-dentaire'],
    ['bitten by a dog', 'morsure'],
    ['repeat prescription', 'ordonnance-urgente'],
    ['sore throat', 'orl-gorge'],
    ['sick note', 'demande-certificat'],
    ['ear infection', 'orl-gorge'],
    ['fell off a bike and hit her head', 'traumatisme-cranien'],
    // What the catalogue has in French is found all the same.
    ['mal à la poitrine', 'douleur-thoracique'],
  ])('« %s » leads to %s', async (words, id) => {
    const { app } = await inEnglish();
    expect(found(app, words).slice(0, 3)).toContain(id);
  });
});

test('in French nothing of it is said, and nothing English is found', async () => {
  const { app } = await openPanel();
  await shippedTriage.here();
  expect(app.triage.named(['avc'])[0]?.title).toBe('Visage de travers, bras faible, parole difficile');
  expect(found(app, 'sick note').slice(0, 2)).not.toContain('demande-certificat');
});
