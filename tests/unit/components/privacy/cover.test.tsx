// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import { AsRow, Private, PrivateRow } from '../../../../components/kit/Private';
import { CounterCover, CounterLine } from '../../../../components/privacy/CounterCover';
import { MaskLine } from '../../../../components/privacy/MaskLine';
import { writable } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

describe('counter mode', () => {
  const both = (
    <>
      <CounterLine />
      <CounterCover />
    </>
  );

  test('gives the line to say, and of the parked call only that it waits and how long', async () => {
    const { app, clock, text, one } = await draw(both, {
      before: ({ app: { calls } }) => {
        calls.start();
        calls.changeNotes({ callerName: 'Mme Roux', reason: 'dent cassée' });
      },
    });
    expect(text()).toBe('');
    await settle(app.panel.toggleCounter);
    clock.now += 12_000;
    await settle(app.tick);
    expect(one('status').textContent).toContain('Je suis à vous dans un instant.');
    expect(text()).toContain('en attente');
    expect(text()).toContain('0:12');
    expect(text()).not.toMatch(/Roux|dent/);
  });

  test('the same key gives everything back', async () => {
    const { app, text, mask } = await draw(both, { before: ({ app: { calls } }) => calls.start() });
    await settle(app.panel.toggleCounter);
    expect(mask.isOn()).toBe(true);
    await settle(app.panel.toggleCounter);
    expect(text()).toBe('');
    expect(mask.isOn()).toBe(false);
  });

  test('without a call there is nothing to cover', async () => {
    const { app, root } = await draw(<CounterCover />);
    await settle(app.panel.toggleCounter);
    expect(root.textContent).toBe('');
  });
});

describe('why nothing of the agenda is left', () => {
  const agendaMasked = async ({ app, mask }: Pick<Drawn, 'app' | 'mask'>) => {
    await app.privacy.choose({ strength: 'agenda' });
    mask.set(true);
  };

  test.each([
    ['noRule', 'l’agenda de ce site n’est pas encore connu'],
    ['unknown', 'cette page n’a pas la forme attendue'],
  ] as const)('« %s » is told in words', async (sketch, told) => {
    const { one, mask } = await draw(<MaskLine />, { before: agendaMasked });
    await settle(() => mask.tellSketch(sketch));
    expect(one('status').textContent).toContain(told);
  });

  test('nothing is told while the agenda is readable, nor without the mask', async () => {
    const { text, mask } = await draw(<MaskLine />, { before: agendaMasked });
    await settle(() => mask.tellSketch('noRule'));
    expect(text()).not.toBe('');
    await settle(() => mask.set(false));
    expect(text()).toBe('');
  });

  test('she who wants all of it masked is not told why it is', async () => {
    const { text, mask, app } = await draw(<MaskLine />, { before: agendaMasked });
    await settle(() => mask.tellSketch('noRule'));
    await settle(() => app.privacy.choose({ strength: 'total' }));
    expect(text()).toBe('');
  });
});

describe('a text about a person', () => {
  test('is read as it stands; behind the mask it is a bar that says « masqué » and nothing else', async () => {
    const { text, one, maybe, mask } = await draw(<Private text="Mme Roux" />);
    expect(text()).toBe('Mme Roux');
    expect(maybe('img')).toBeNull();
    await settle(() => mask.set(true));
    expect(text()).toBe('');
    expect(one('img').getAttribute('aria-label')).not.toContain('Roux');
  });

  test('the held key shows its row, all of it, and no other', async () => {
    const { text, mask, app } = await draw(
      <ul>
        <PrivateRow rowId="one">
          <Private text="Mme Roux" /> <Private text="06 12" />
        </PrivateRow>
        <PrivateRow rowId="two">
          <Private text="M. Petit" />
        </PrivateRow>
      </ul>,
    );
    await settle(() => mask.set(true));
    await settle(app.privacy.revealRow);
    await settle(() => mask.holdRow('one'));
    expect(text()).toBe('Mme Roux 06 12');
    await settle(() => mask.holdRow(null));
    expect(text()).toBe('');
  });

  test('alone it is a row of its own', async () => {
    const { root, mask, app, text } = await draw(
      <>
        <Private text="Mme Roux" />
        <AsRow rowId="other">
          <Private text="M. Petit" />
        </AsRow>
      </>,
    );
    await settle(() => mask.set(true));
    const own = root.querySelector('[data-row]')?.getAttribute('data-row') ?? '';
    await settle(() => {
      writable(app).revealedRow.value = own;
    });
    expect(text()).toBe('Mme Roux');
  });
});
