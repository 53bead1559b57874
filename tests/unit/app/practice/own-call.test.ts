/** Where the secretary sits and where the patient is decide what she is told to dial during the call. */
import { describe, expect, test } from 'vitest';
import { openPanel } from '../open-panel';

describe('the vital instruction', () => {
  test('names the number of the place of the patient, not of the practice', async () => {
    const { app } = await openPanel();
    app.calls.start();
    app.triage.noteHandOver({ region: 'ch' });
    expect(app.triage.disposition('vital').label).toContain('144');
    expect(app.triage.filled('Faire appeler le {urgence}.')).toBe('Faire appeler le 144.');
  });

  test('does not ask a secretary abroad to call by a number that leads nowhere', async () => {
    const { app } = await openPanel();
    app.calls.start();
    expect(app.triage.disposition('vital').action).toContain('appeler le 15 soi-même');
    await app.practices.changeSettings({ secretaryRegion: 'mg' });
    expect(app.triage.ownCall()).toEqual({ can: 'not', number: null });
    expect(app.triage.disposition('vital').action).not.toContain('soi-même');
  });
});
