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

  test('an open channel gets a neutral text; the patient’s words in it are refused, with the way back', async () => {
    const drawn = await opened();
    const { list, choose, field, type, one, maybe, button, click } = drawn;
    await choose(list('Par'), 'SMS neutre');
    const neutral = field('Texte à transmettre').value;
    expect(neutral).not.toMatch(/Durand|joue/);
    await type(field('Texte à transmettre'), 'Mme Durand a la joue gonflée');
    expect(one('alert').textContent).toContain('n’est pas protégé');
    expect(maybe('button', 'Copier le texte')).toBeNull();
    await click(button('Revenir au texte neutre'));
    expect(field('Texte à transmettre').value).toBe(neutral);
    expect(maybe('button', 'Copier le texte')).not.toBeNull();
  });

  test('what is refused is not spelt out behind the mask', async () => {
    const { list, choose, field, type, one, mask } = await opened();
    await choose(list('Par'), 'SMS neutre');
    await settle(() => mask.set(true));
    await type(field('Texte à transmettre'), 'Mme Durand a la joue gonflée');
    expect(one('alert').textContent).toContain('«\u00a0…\u00a0»');
    expect(one('alert').textContent).not.toMatch(/Durand|joue/);
  });

  test('one SMS has an end: the count says when it is passed', async () => {
    const { list, choose, field, type, text } = await opened();
    await choose(list('Par'), 'SMS neutre');
    expect(text()).toMatch(/\d+ \/ \d+ caractères/);
    await type(field('Texte à transmettre'), 'Message à lire. '.repeat(20));
    expect(text()).toContain('Trop long pour un seul SMS.');
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
