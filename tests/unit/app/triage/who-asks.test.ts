/** Who asks decides what may be confirmed; what came of it goes with the call and into the message, and falls with another caller. */
import { describe, expect, test } from 'vitest';
import { checksOf, identityNoted, mayHear } from '../../../../lib/app/triage/identity-desk';
import { identityText } from '../../../../lib/domain/message/message-slip';
import { callOnScreen, openPanel } from '../open-panel';

async function calledBy(kind: 'patient' | 'relative' | 'administrative', callerId = '') {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.chooseCaller(kind);
  panel.app.triage.askedBy(callerId);
  return panel;
}

describe('the patient in person', () => {
  test('is checked by two things before his own appointment, and the message says who was checked', async () => {
    const panel = await calledBy('patient');
    panel.app.triage.askIdentity('ownAppointment');
    const { identifiers } = checksOf(callOnScreen(panel));
    expect(identifiers).toEqual(['Date de naissance', 'Nom de naissance et prénom']);
    for (const each of identifiers) panel.app.triage.tickIdentifier(each);
    const noted = identityNoted(callOnScreen(panel));
    expect(noted).toMatchObject({ outcome: 'verified', who: 'Le patient lui-même' });
    expect(identityText(noted, () => 'vérifiée')).toBe(
      'vérifiée (le patient lui-même, Date de naissance, Nom de naissance et prénom) — Son propre rendez-vous',
    );
  });

  test('somebody else on the line is not checked', async () => {
    const panel = await calledBy('patient');
    panel.app.triage.concludeIdentity('verified');
    panel.app.calls.chooseCaller('relative');
    expect(callOnScreen(panel).notes.identity.outcome).toBeNull();
  });
});

describe('somebody else', () => {
  test('a parent may hear of the child’s appointment once all is checked, and of no result', async () => {
    const panel = await calledBy('relative', 'parent');
    panel.app.triage.askIdentity('otherAppointment');
    expect(mayHear(callOnScreen(panel))).toBe('checked');
    for (const each of checksOf(callOnScreen(panel)).identifiers) panel.app.triage.tickIdentifier(each);
    expect(identityNoted(callOnScreen(panel))).toMatchObject({
      outcome: 'thirdParty',
      who: 'Parent d’un enfant mineur',
    });
    panel.app.triage.askIdentity('result');
    expect(mayHear(callOnScreen(panel))).toBe('practitioner');
    expect(identityNoted(callOnScreen(panel))).toBeNull();
  });

  test('a relative is asked nothing, whatever he wants to hear: the answer is no', async () => {
    const panel = await calledBy('relative', 'relative');
    for (const asked of ['otherAppointment', 'ownAppointment', 'result']) {
      panel.app.triage.askIdentity(asked);
      expect(mayHear(callOnScreen(panel))).toBe('no');
      expect(checksOf(callOnScreen(panel)).identifiers).toEqual([]);
    }
  });

  test('another person chosen: what came of the check is said anew, and one undo gives it back', async () => {
    const panel = await calledBy('relative', 'parent');
    panel.app.triage.concludeIdentity('thirdParty');
    panel.app.triage.askedBy('relative');
    expect(callOnScreen(panel).notes.identity).toMatchObject({ callerId: 'relative', outcome: null });
    panel.app.panel.undo();
    expect(callOnScreen(panel).notes.identity).toMatchObject({ callerId: 'parent', outcome: 'thirdParty' });
  });
});
