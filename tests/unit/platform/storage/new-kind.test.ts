/** A kind that nobody but its card knows of: stored, changed, told and forgotten with nothing else touched. */
import { expect, test } from 'vitest';
import type { StoreChange } from '../../../../lib/app/ports';
import { savedOver } from '../../../../lib/domain/record/sides';
import { parcel, parcelCard } from '../../../fakes/parcel';
import { until } from '../../../fakes/until';
import { emptyBrowser, openPanel } from './fresh-store';

test('a kind that is one card is on disk, in every context, and leaves a tombstone without content', async () => {
  emptyBrowser();
  const [one, other] = [openPanel('parcels'), openPanel('parcels')];
  const heard: StoreChange[] = [];
  other.store.onChange((change) => heard.push(change));
  const [here, there] = [one.store.of(parcelCard), other.store.of(parcelCard)];
  await here.change(parcel.id, () => parcel);
  const [opened] = await there.all();
  expect(opened).toEqual(parcel);
  await until(() => expect(heard).toEqual([{ kind: 'parcels', id: 'p', revision: 0 }]));
  // Two forms that were opened on the same parcel.
  const told = (words: string) => savedOver(parcelCard, { base: parcel, mine: { ...parcel, told: words } });
  await Promise.all([here.change('p', told('voisin')), there.change('p', told('gardien'))]);
  expect((await here.byId('p'))?.told.split('\n').sort()).toEqual(['gardien', 'voisin']);
  await here.changeAll(new Map(), ['p']);
  expect(await there.all()).toEqual([]);
  expect(JSON.stringify(await (await one.open()).getAll('records'))).not.toMatch(/voisin|Laboratoire/);
});
