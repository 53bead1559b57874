// The code with which the practitioners of the tests sign.
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { Panel } from '../open-panel';

export const CODE = '2468 août';

/** A practitioner of the practice on screen chooses the code. */
export async function withCode({ app }: Pick<Panel, 'app'>, practitionerId: string): Promise<void> {
  const [practice = examplePractice] = app.state.practices.value;
  await app.signing.chooseCode(practice, practitionerId, CODE);
}

/** The first practitioner signs the words of a phrase, in the practice on screen. */
export async function signPhrase(panel: Pick<Panel, 'app'>, phraseId: string): Promise<void> {
  await withCode(panel, 'aubert');
  const phrase = panel.app.phrases.byId(phraseId);
  if (!phrase) throw new Error(`no phrase ${phraseId}`);
  await panel.app.writing.sign(phrase, examplePractice.id, { practitionerId: 'aubert', code: CODE });
}
