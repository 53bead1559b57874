// @vitest-environment happy-dom
// One protocol, written in two pages at once: each shows what stands in the other, whether it can be saved yet or not.
import { expect, test } from 'vitest';
import { ProtocolsView } from '../../../../components/triage/ProtocolsView';
import { createDisk } from '../../../fakes/disk';
import { until } from '../../../fakes/until';
import { openPanel } from '../../app/open-panel';
import { draw } from '../draw';
import { row } from './settings-page';

test('a protocol follows what another page makes of it, incomplete and whole', async () => {
  const disk = createDisk();
  const here = await draw(<ProtocolsView />, { disk });
  await here.click(row(here));
  await here.type(here.field('Titre'), '');
  const words = 'Mots de l’appelant, un par ligne';
  const other = await openPanel({ disk });
  await until(() => expect(other.app.forms.all()).toHaveLength(1));
  const [form] = other.app.forms.all();
  const theirs = { ...JSON.parse(form?.draft ?? '{}'), words: ['élancement'] };
  await other.app.forms.rewrite(form?.id ?? '', JSON.stringify(theirs));
  await until(() => expect(here.field(words).value).toBe('élancement'));
  expect(here.field('Titre').value).toBe('');
  // Made whole there, it is a draft of the practice, and half filled nowhere.
  const [practice] = other.app.state.practices.value;
  if (!practice) throw new Error('no practice');
  const whole = await other.app.protocols.save(practice, { ...theirs, title: 'Dent qui lance' });
  other.app.forms.forget(form?.id ?? '');
  await until(() => expect(here.field('Titre').value).toBe('Dent qui lance'));
  if (whole) await other.app.protocols.save(practice, { ...whole, title: 'Dent' });
  await until(() => expect(here.field('Titre').value).toBe('Dent'));
  await here.type(here.field('Titre'), 'Dent cassée');
  const last = () => here.app.state.protocolVersions.value.at(-1)?.protocol;
  await until(() => expect(last()).toMatchObject({ title: 'Dent cassée', words: ['élancement'] }));
  other.close();
});
