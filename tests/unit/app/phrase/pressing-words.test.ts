/** What is said at the fourth step to whoever cannot wait. */
import { expect, test } from 'vitest';
import { callOnScreen, openPanel } from '../open-panel';

test('no appointment is offered to whoever cannot wait: the words are those of the urgency', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  const said = () => panel.app.phrases.forStep(callOnScreen(panel), 'handling')?.phraseId;
  expect(said()).toBe('rdv-02');
  panel.app.triage.chooseLevel('vital');
  expect(said()).toBe('urgence-vital-01');
  panel.app.triage.chooseLevel('urgent');
  expect(said()).toBe('urgence-urgent-01');
  panel.app.triage.chooseLevel('routine');
  expect(said()).toBe('rdv-02');
});
