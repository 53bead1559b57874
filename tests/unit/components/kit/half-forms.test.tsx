// @vitest-environment happy-dom
/** A form that is left half filled: there again after everything was closed, thrown away and put back, gone once it is saved. */
import type { ComponentChildren } from 'preact';
import { expect, test } from 'vitest';
import { DirectivesOptions } from '../../../../components/call/directive/DirectivesOptions';
import { RemarkLayer } from '../../../../components/journal/RemarkLayer';
import { PracticeImport } from '../../../../components/pages/PracticeImport';
import { PhrasesOptions } from '../../../../components/phrase/PhrasesOptions';
import { PracticesSection } from '../../../../components/practice/list/PracticesSection';
import { halfFormCard } from '../../../../lib/domain/record/half-form.record';
import { createDisk, type Disk } from '../../../fakes/disk';
import { until } from '../../../fakes/until';
import { type Drawn, draw } from '../draw';

type Form = {
  readonly of: string;
  readonly screen: () => ComponentChildren;
  /** The button that opens it; none where it stands there by itself. */
  readonly by?: string;
  readonly field: string | RegExp;
};

const TYPED = 'lundi seulement';

const directive: Form = {
  of: 'an instruction',
  screen: () => <DirectivesOptions />,
  by: 'Ajouter une consigne',
  field: 'La consigne',
};

const forms: readonly Form[] = [
  directive,
  {
    of: 'a new practice',
    screen: () => <PracticesSection />,
    by: 'Ajouter un cabinet',
    field: /^Nom, après/,
  },
  {
    of: 'a practice',
    screen: () => <PracticesSection />,
    by: 'Cabinet dentaire des Tilleuls',
    field: 'Stationnement',
  },
  { of: 'a phrase', screen: () => <PhrasesOptions />, by: 'Nouvelle phrase', field: 'Texte' },
  {
    of: 'a table of practices',
    screen: () => <PracticeImport />,
    field: 'Collez ici les cellules du tableur',
  },
  { of: 'a remark', screen: () => <RemarkLayer />, field: 'Qu’est-ce qui ne va pas ?' },
];

const kept = async (disk: Disk): Promise<string> => JSON.stringify(await disk.open().of(halfFormCard).all());

/** Opens it and types in it, until that is on the disk. */
async function typeIn(drawn: Drawn, disk: Disk, { by, field }: Form): Promise<void> {
  if (by) await drawn.click(drawn.button(new RegExp(`^${by}`)));
  await drawn.type(drawn.field(field), TYPED);
  await until(async () => expect(await kept(disk)).toContain(TYPED));
}

test.each(forms)('$of that is left half filled is there again, word for word', async (form) => {
  const disk = createDisk();
  await typeIn(await draw(form.screen(), { disk }), disk, form);
  const later = await draw(form.screen(), { disk });
  expect(later.field(form.field).value).toBe(TYPED);
});

test('thrown away it is gone, put back it is there; saved, none is half filled', async () => {
  const disk = createDisk();
  const drawn = await draw(<DirectivesOptions />, { disk });
  await typeIn(drawn, disk, directive);
  await drawn.click(drawn.button('Jeter cette saisie'));
  expect(drawn.field('La consigne').value).toBe('');
  await until(async () => expect(await kept(disk)).not.toContain(TYPED));
  await drawn.click(drawn.button('Remettre'));
  expect(drawn.field('La consigne').value).toBe(TYPED);
  await until(async () => expect(await kept(disk)).toContain(TYPED));
  await drawn.click(drawn.button('Enregistrer'));
  await until(async () => expect(await kept(disk)).not.toContain(TYPED));
  expect(drawn.maybe('button', 'Jeter cette saisie')).toBeNull();
});

test('a lock takes it from the screen’s memory, and it is there once she opens', async () => {
  const disk = createDisk();
  const drawn = await draw(<RemarkLayer />, { disk });
  await drawn.type(drawn.field('Qu’est-ce qui ne va pas ?'), TYPED);
  await until(async () => expect(await kept(disk)).toContain(TYPED));
  await drawn.app.vault.choose('quatre mots sans lien');
  await drawn.app.vault.lock();
  expect(drawn.app.remarks.draft.value).toBe('');
  await drawn.app.vault.unlock('quatre mots sans lien');
  await until(() => expect(drawn.app.remarks.draft.value).toBe(TYPED));
});
