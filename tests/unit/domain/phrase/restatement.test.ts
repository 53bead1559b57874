import { expect, test } from 'vitest';
import { restatement } from '../../../../lib/domain/phrase/restatement';

const words = { before: 'Vous appelez pour : ', after: '. C’est exact ?' };

test('gives the caller’s words back, and ends with a question', () => {
  expect(restatement('joue gonflée depuis hier', words)).toBe(
    'Vous appelez pour : joue gonflée depuis hier. C’est exact ?',
  );
});

test.each(['mal de dents.', ' mal de dents ! ', 'mal de dents…', 'mal de dents ?!\n'])(
  'does not end the sentence twice after « %s »',
  (reason) => {
    expect(restatement(reason, words)).toBe('Vous appelez pour : mal de dents. C’est exact ?');
  },
);

test('keeps the marks that stand inside', () => {
  expect(restatement('fièvre (39,5 ?), toux', words)).toContain('fièvre (39,5 ?), toux. C’est');
});

test.each(['', '   ', ' … ', '?'])('says nothing while « %s » is all that was noted', (reason) => {
  expect(restatement(reason, words)).toBe('');
});
