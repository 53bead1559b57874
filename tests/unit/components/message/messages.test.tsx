// @vitest-environment happy-dom
// Messages that were saved: what stands on each, and what can be done with it next.

import { describe, expect, test } from 'vitest';
import { PrintedSlip } from '../../../../components/message/PrintedSlip';
import type { Message } from '../../../../lib/domain/message/message';
import { type Drawn, draw, settle } from '../draw';
import { List, shown, stored, withMessage } from './message-list';

describe('the list', () => {
  test('empty, it says so', async () => {
    const { text, maybe } = await draw(<List />);
    expect(text()).toContain('Aucun message aujourd’hui.');
    expect(maybe('listitem')).toBeNull();
  });

  test('a row says for whom, how urgent, about whom and where it stands; behind the mask no name is left', async () => {
    const { text, mask } = await shown();
    expect(text()).toContain('Pour Dr Claire Aubert');
    expect(text()).toContain('Mme Durand');
    expect(text()).toContain('à transmettre');
    await settle(() => mask.set(true));
    expect(text()).not.toMatch(/Durand|joue/);
    expect(text()).toContain('Pour Dr Claire Aubert');
  });

  test('of a long one the first rows are drawn, the rest when it is asked for', async () => {
    const before = async (opened: Pick<Drawn, 'app' | 'ports'>) => {
      for (let nth = 0; nth < 45; nth += 1) await withMessage({ id: `m-${nth}` })(opened);
    };
    const { all, button, click, names } = await draw(<List />, { before });
    expect(all('listitem')).toHaveLength(40);
    await click(button('Montrer la suite (5)'));
    expect(all('listitem')).toHaveLength(45);
    expect(names('button')).not.toContain('Montrer la suite (5)');
  });

  test('the whole slip is copied with one button', async () => {
    const { button, click, clipboard } = await shown();
    await click(button('Copier'));
    expect(clipboard.copied[0]).toContain('joue gonflée');
  });
});

describe('handing over', () => {
  const opened = async (changes: Partial<Message> = {}) => {
    const drawn = await shown(changes);
    await drawn.click(drawn.button('Transmettre'));
    expect(drawn.button('Transmettre').getAttribute('aria-expanded')).toBe('true');
    return drawn;
  };

  test('by the usual channel: the text is copied or inserted, then confirmed', async () => {
    const drawn = await opened();
    const { button, click, list, clipboard, agenda, maybe } = drawn;
    expect(list('Par').selectedOptions[0]?.textContent).toContain('(habituel)');
    await click(button('Copier le texte'));
    expect(clipboard.copied[0]).toContain('Mme Durand');
    await click(button('Insérer dans le dossier'));
    expect(agenda.inserted[0]).toContain('Mme Durand');
    await click(button('C’est transmis'));
    expect(stored(drawn).status).toBe('delivered');
    expect(maybe('button', 'C’est transmis')).toBeNull();
    expect(drawn.text()).toContain('Transmis à Dr Claire Aubert');
  });

  test('an open channel offers fixed sentences, and nowhere to type a word of her own', async () => {
    const { list, choose, all, one, text, button, click, clipboard } = await opened();
    for (const channel of ['SMS neutre', 'Courriel neutre']) {
      await choose(list('Par'), channel);
      for (const sentence of ['Message à lire', 'Message à lire tout de suite', 'Rappeler le secrétariat']) {
        await choose(list('Phrase'), sentence);
        expect(all('textbox')).toEqual([]);
        expect(one('status', 'Texte à transmettre').textContent).not.toMatch(/Durand|joue/);
      }
    }
    expect(text()).toContain('Merci de rappeler le secrétariat');
    await click(button('Copier le texte'));
    expect(clipboard.copied[0]).toMatch(/^Merci de rappeler le secrétariat, cabinet dentaire des Tilleuls/);
  });

  test('a sentence with an hour is there once the hour is chosen', async () => {
    const { list, choose, type, maybe, one } = await opened();
    await choose(list('Par'), 'SMS neutre');
    await choose(list('Phrase'), 'Message à lire avant…');
    expect(maybe('button', 'Copier le texte')).toBeNull();
    // An hour has no role by which it could be asked for.
    await type(document.querySelector('input[type=time]') ?? document.body, '12:30');
    expect(one('status', 'Texte à transmettre').textContent).toContain('Message à lire avant 12:30');
    expect(one('status', 'Texte à transmettre').parentElement?.textContent).toMatch(/\d+ \/ 160 caractères/);
  });

  test('a word of her own goes by the secured channel, below the slip', async () => {
    const { list, choose, field, type, button, click, clipboard } = await opened();
    await choose(list('Par'), 'SMS neutre');
    await click(button('Ajouter un mot par la messagerie sécurisée'));
    expect(list('Par').value).toBe('secureMail');
    await type(field('Ajouter un mot (canal protégé)'), 'chimio lundi');
    await click(button('Copier le texte'));
    expect(clipboard.copied[0]).toMatch(/Mme Durand[\s\S]*\n\nchimio lundi$/);
  });

  test('without an address the form says where it is added', async () => {
    const { list, choose, text } = await opened();
    await choose(list('Par'), 'Courriel neutre');
    expect(text()).toContain('Aucune adresse : ajoutez-la dans Réglages, Messages.');
  });

  test.each([
    ['De vive voix', 'faites-la redire'],
    ['Relevé', 'Il part avec le prochain relevé'],
    ['Messagerie sécurisée', 'Aucune adresse'],
  ])('« %s » says what to do', async (channel, told) => {
    const { list, choose, text } = await opened();
    await choose(list('Par'), channel);
    expect(text()).toContain(told);
  });
});

describe('afterwards', () => {
  test('it is marked as read, then done', async () => {
    const drawn = await shown();
    await settle(() => drawn.app.messages.deliver(stored(drawn), 'file'));
    await drawn.click(drawn.button('Marquer comme lu'));
    expect(drawn.text()).toMatch(/lu par Dr Claire Aubert à .+ \(noté par Camille\)/);
    await drawn.click(drawn.button('Marquer comme fait'));
    expect(stored(drawn).status).toBe('done');
    expect(drawn.maybe('button', 'Transmettre')).toBeNull();
  });

  test('an addendum is added, never a change; an empty one is none', async () => {
    const drawn = await shown();
    await settle(() => drawn.app.messages.deliver(stored(drawn), 'file'));
    const { button, click, field, type, text, maybe } = drawn;
    await click(button('Ajouter un complément'));
    await type(field('Complément'), '   ');
    await click(button('Ajouter'));
    expect(stored(drawn).addenda).toEqual([]);
    await type(field('Complément'), 'Elle a rappelé.');
    await click(button('Ajouter'));
    expect(text()).toContain('Elle a rappelé.');
    expect(maybe('textbox', 'Complément')).toBeNull();
  });
});

test('only the slip that is to be printed stands for the printer, once it is drawn', async () => {
  const drawn = await draw(<PrintedSlip />, { before: withMessage() });
  expect(drawn.root.textContent).toBe('');
  await settle(() => drawn.app.messages.print(stored(drawn)));
  expect(drawn.text()).toContain('Mme Durand');
});
