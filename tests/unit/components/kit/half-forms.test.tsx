// @vitest-environment happy-dom
/** A form that is left half filled: there again after everything was closed, thrown away and put back, gone once it is saved. */
import type { ComponentChildren } from 'preact';
import { expect, test } from 'vitest';
import { DirectivesOptions } from '../../../../components/call/directive/DirectivesOptions';
import { RemarkLayer } from '../../../../components/journal/RemarkLayer';
import { PracticeImport } from '../../../../components/pages/PracticeImport';
import { PhrasesOptions } from '../../../../components/phrase/PhrasesOptions';
import { PracticesSection } from '../../../../components/practice/list/PracticesSection';
import { ProtocolsView } from '../../../../components/triage/ProtocolsView';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { hoursText } from '../../../../lib/domain/practice/hours-text';
import { halfFormCard } from '../../../../lib/domain/record/half-form.record';
import { createDisk, type Disk } from '../../../fakes/disk';
import { until } from '../../../fakes/until';
import { openPanel } from '../../app/open-panel';
import { type Drawn, draw } from '../draw';
import { row } from '../triage/settings-page';

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

const practice: Form = {
  of: 'a practice',
  screen: () => <PracticesSection />,
  by: 'Cabinet dentaire des Tilleuls',
  field: 'Stationnement',
};

const forms: readonly Form[] = [
  directive,
  practice,
  {
    of: 'a new practice',
    screen: () => <PracticesSection />,
    by: 'Ajouter un cabinet',
    field: /^Nom, après/,
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

/** Opens the practice, and types a line of its hours that does not read yet. */
async function typeHours(drawn: Drawn, disk: Disk): Promise<void> {
  await drawn.click(drawn.button(/^Cabinet dentaire des Tilleuls/));
  await drawn.type(drawn.field('Lundi'), 'à partir de 9');
  await until(async () => expect(await kept(disk)).toContain('à partir de 9'));
}

test('hours that do not read yet are there again, go with what is thrown away, and come back with it', async () => {
  const disk = createDisk();
  const first = await draw(<PracticesSection />, { disk });
  const read = first.app.state.practices.value[0]?.hours?.monday;
  await typeHours(first, disk);
  const drawn = await draw(<PracticesSection />, { disk });
  await drawn.click(drawn.button(/^Cabinet dentaire des Tilleuls/));
  expect(drawn.field('Lundi').value).toBe('à partir de 9');
  await drawn.type(drawn.field('Stationnement'), TYPED);
  await drawn.click(drawn.button('Jeter cette saisie'));
  expect(drawn.field('Lundi').value).toBe(hoursText(read ?? []));
  await until(async () => expect(await kept(disk)).not.toMatch(/à partir|lundi seulement/));
  await drawn.click(drawn.button('Remettre'));
  expect([drawn.field('Lundi').value, drawn.field('Stationnement').value]).toEqual(['à partir de 9', TYPED]);
});

test('a copy of a practice goes on under the name that it was given, beside its first', async () => {
  const disk = createDisk();
  const own = { disk, practice: { ...examplePractice, isExample: false } };
  const first = await draw(<PracticesSection />, own);
  await first.click(first.button(/^Cabinet dentaire des Tilleuls/));
  await first.click(first.button('Copier pour un autre'));
  await typeIn(first, disk, { of: '', screen: () => null, field: /^Nom, après/ });
  const later = await draw(<PracticesSection />, own);
  expect(later.field(/^Nom, après/).value).toBe(TYPED);
  await later.click(later.button('Enregistrer le cabinet'));
  await until(() => expect(later.app.state.practices.value.map(({ name }) => name)).toContain(TYPED));
  expect(later.app.state.practices.value).toHaveLength(2);
  expect(await kept(disk)).not.toContain(TYPED);
});

test('a protocol that lacks a text is there again as it was typed; whole again, it is saved and half filled no more', async () => {
  const disk = createDisk();
  const opened = async () => {
    const drawn = await draw(<ProtocolsView />, { disk });
    await drawn.click(row(drawn));
    return drawn;
  };
  const first = await opened();
  const words = 'Mots de l’appelant, un par ligne';
  await first.type(first.field('Titre'), '');
  await first.type(first.field(words), TYPED);
  await until(async () => expect(await kept(disk)).toContain(TYPED));
  const later = await opened();
  expect([later.field('Titre').value, later.field(words).value]).toEqual(['', TYPED]);
  await later.type(later.field('Titre'), 'Dent qui lance');
  await until(async () => expect(await kept(disk)).not.toContain(TYPED));
  expect(later.app.state.protocolVersions.value.at(-1)?.protocol.words).toEqual([TYPED]);
});

test('what another page types in the same form stands here too, and what is typed here after it keeps both', async () => {
  const disk = createDisk();
  const first = await draw(<PracticesSection />, { disk });
  await typeIn(first, disk, practice);
  const other = await openPanel({ disk });
  const [form] = other.app.forms.all();
  const draft = JSON.parse(form?.draft ?? '{}');
  const theirs = { ...draft, facts: { ...draft.facts, adresse: 'dit ailleurs' } };
  await other.app.forms.rewrite(form?.id ?? '', JSON.stringify(theirs));
  await until(() => expect(first.field('Adresse').value).toBe('dit ailleurs'));
  await first.type(first.field('Stationnement'), 'mardi aussi');
  await until(async () => expect(await kept(disk)).toMatch(/mardi aussi/));
  expect(await kept(disk)).toContain('dit ailleurs');
  // Thrown away there, it is thrown away here.
  await until(() => expect(other.app.forms.all()[0]?.draft).toMatch(/mardi aussi/));
  other.app.forms.giveUp([form?.id ?? '']);
  await until(() => expect(first.field('Stationnement').value).not.toBe('mardi aussi'));
  other.close();
});

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
