// @vitest-environment happy-dom
// A file of gigabytes is refused in words, and is never read whole.
import type { VNode } from 'preact';
import { expect, test, vi } from 'vitest';
import { PhraseExchange } from '../../../../components/phrase/PhraseExchange';
import { PackOptions } from '../../../../components/phrase/pack/PackOptions';
import { ProtocolImport } from '../../../../components/triage/ProtocolImport';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { until } from '../../../fakes/until';
import { draw, settle } from '../draw';

const SCREENS: readonly [string, VNode, string][] = [
  ['pack', <PackOptions practice={examplePractice} />, 'trop gros pour un pack'],
  [
    'protocol',
    <ProtocolImport practice={examplePractice} onImported={() => undefined} />,
    'ce n’est pas un protocole',
  ],
  ['sheet of phrases', <PhraseExchange />, 'rien n’en a été lu'],
];

test.each(SCREENS)('a huge %s', async (_what, screen, told) => {
  const whole = vi.fn(() => Promise.reject(new Error('no memory')));
  const slice = (from: number, to: number) => new Blob([new Uint8Array(to - from)]);
  const huge = { name: 'gros.json', size: 5e9, slice, arrayBuffer: whole };
  const { root } = await draw(screen);
  const input = root.querySelector('input[type=file]');
  Object.defineProperty(input, 'files', { value: [huge], configurable: true });
  await settle(() => input?.dispatchEvent(new Event('change', { bubbles: true })));
  await until(() => expect(root.textContent).toContain(told));
  expect(whole).not.toHaveBeenCalled();
});
