// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import { LaunchError } from '../../../../components/pages/LaunchError';
import { Popup, type PopupSite } from '../../../../components/pages/Popup';
import { SetAsideList } from '../../../../components/pages/SetAsideList';
import { KeyTest } from '../../../../components/pages/welcome/KeyTest';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { writable } from '../../app/open-panel';
import { draw, settle } from '../draw';

describe('the popup', () => {
  const popup = (site: PopupSite, went: string[]) => (
    <Popup
      site={site}
      hasSidePanel={true}
      onSidePanel={() => went.push('panel')}
      onOptions={() => went.push('options')}
      onJournal={() => went.push('journal')}
    />
  );

  test('says that the panel is on this page', async () => {
    const { text } = await draw(popup({ state: 'known' }, []));
    expect(text()).toContain('Décroché est posé sur cette page.');
  });

  test('elsewhere it says so, and leads to the panel, the journal and the settings', async () => {
    const went: string[] = [];
    const { text, button, click } = await draw(popup({ state: 'none' }, went));
    expect(text()).toContain('Cette page n’est pas un agenda connu.');
    await click(button('Ouvrir dans le panneau latéral'));
    await click(button('Journal des messages'));
    await click(button('Réglages'));
    expect(went).toEqual(['panel', 'journal', 'options']);
  });

  test('on a site that can be added it names the site; on one that was, it takes the panel away', async () => {
    const went: string[] = [];
    const addable = { state: 'addable', host: 'agenda.example', onAdd: () => went.push('add') } as const;
    const { button, click } = await draw(popup(addable, went));
    await click(button('Poser le panneau sur agenda.example'));
    expect(went).toEqual(['add']);
    const onLeave = async () => void went.push('leave');
    const added = await draw(popup({ ...addable, state: 'added', onLeave }, went));
    await added.click(added.button('Retirer de ce site'));
    expect(added.text()).toContain('Retiré.');
    // One press in the same place puts it back: the keyboard is there.
    expect(document.activeElement).toBe(added.button('Poser le panneau sur agenda.example'));
    await added.click(added.button('Poser le panneau sur agenda.example'));
    expect(went).toEqual(['add', 'leave', 'add']);
  });
});

describe('a panel that cannot start', () => {
  test.each(['refused', 'failed'] as const)(
    '« %s » says that nothing is lost, and shows the way out',
    async (problem) => {
      let opened = 0;
      const { one, text, button, click } = await draw(
        <LaunchError problem={problem} onSidePanel={() => (opened += 1)} />,
      );
      expect(one('heading').textContent).not.toBe('');
      expect(text()).toMatch(/rien n’est perdu|données sont intactes/);
      await click(button('Ouvrir le panneau latéral'));
      expect(opened).toBe(1);
    },
  );

  test('data of a later version are opened by no other panel: only an update helps', async () => {
    const { text, maybe } = await draw(<LaunchError problem="tooNew" onSidePanel={() => undefined} />);
    expect(text()).toContain('Mettez Décroché à jour');
    expect(maybe('button')).toBeNull();
  });
});

describe('the keys, tried for real', () => {
  test('each waits, with its key, until it is heard', async () => {
    const { text, all } = await draw(<KeyTest />);
    expect(all('listitem')).toHaveLength(4);
    expect(text()).toContain('Alt+C');
    expect(text()).toContain('aucune touche');
    expect(text()).not.toContain('reçue');
  });

  test('the one that arrives is ticked, and only that one', async () => {
    const { all, hear } = await draw(<KeyTest />);
    await settle(() => hear('counter'));
    const told = all('listitem').map(({ textContent }) => textContent ?? '');
    expect(told.filter((line) => line.includes('reçue'))).toHaveLength(1);
    expect(told.find((line) => line.includes('Mode comptoir'))).toContain('reçue');
  });
});

describe('records set aside', () => {
  const record = {
    id: 'a',
    store: 'calls',
    reason: 'notes: expected object',
    foundAt: MONDAY_MORNING,
    json: '{"id":"a"}',
  };

  test('none: it is said in words', async () => {
    const { text } = await draw(<SetAsideList />);
    expect(text()).toContain('Aucun : tout ce qui est enregistré se lit.');
  });

  test('each is named with its reason, and can be copied whole', async () => {
    const { text, button, click, clipboard } = await draw(<SetAsideList />, {
      before: ({ app: { state } }) => {
        writable({ state }).setAside.value = [record];
      },
    });
    expect(text()).toContain('calls · notes: expected object');
    await click(button('Copier le contenu'));
    expect(clipboard.copied).toEqual(['{"id":"a"}']);
  });
});
