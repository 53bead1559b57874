// @vitest-environment happy-dom
// What looks over every drawing must itself see.
import { expect, test } from 'vitest';
import { flaws } from './flaws';

const seen = (html: string): string[] => {
  document.body.innerHTML = html;
  return flaws(document.body);
};

test.each([
  ['<button></button>', 'without a name'],
  ['<button>  </button>', 'without a name'],
  ['<button><svg aria-hidden="true"></svg></button>', 'without a name'],
  ['<input type="text">', 'without a name'],
  ['<button aria-label="Fermer">×</button>', 'an icon alone'],
  ['<a href="#a" aria-label="Ouvrir"><svg aria-hidden="true"></svg></a>', 'an icon alone'],
  ['<button tabindex="-1">Fermer</button>', 'passed over by Tab'],
  ['<label>Nom <input tabindex="-1"></label>', 'passed over by Tab'],
  ['<select><option>Un</option></select>', 'without a name'],
  ['<div role="dialog">Phrases</div>', 'without a name'],
  ['<p>Bonjour undefined</p>', 'raw text'],
  ['<p>[object Object]</p>', 'raw text'],
  ['<p>(count) => count</p>', 'raw text'],
  ['<input aria-label="Nom" placeholder="undefined">', 'raw attribute'],
  ['<p id="a">Un</p><p id="a">Deux</p>', 'id twice'],
  ['<input aria-label="Nom" aria-describedby="gone">', 'names what is not there'],
  ['<label for="gone">Nom</label>', 'names what is not there'],
  ['<p><b>maintenant</b><span>15</span></p>', 'glued words: maintenant|15'],
  ['<button>Nom<span class="hint">à valider</span></button>', 'glued words: Nom|à valider'],
])('%s is drawn wrongly: %s', (html, flaw) => {
  expect(seen(html).join()).toContain(flaw);
});

test('what has a name of any kind is sound', () => {
  expect(
    seen(`
      <button aria-label="Fermer" title="Fermer">×</button>
      <div role="toolbar" aria-label="Étapes"><button>1</button><button tabindex="-1">2</button></div>
      <label>Nom <input type="text"></label>
      <label for="who">Qui</label><select id="who"></select>
      <input type="file" hidden>
      <p>Le numéro est nul, pas nullement indéfini.</p>
      <p><b>maintenant</b> <span>15</span></p>
      <ul><li>un</li><li>deux</li></ul>
      <button>Oui<span aria-hidden="true">O</span></button><button>Non</button>
    `),
  ).toEqual([]);
});
