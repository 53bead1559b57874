// How a practitioner signs, as his guide tells it; the administrator's guide begins where it is signed.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../stage/browser.ts';
import type { GuideInHand } from './guide-in-hand.ts';

export const TITLE = 'Rage de dents';
export const SIGNER = 'Dr Lise Moreau';
const CODE = '2468 août';
/** A passphrase. */
export const SECRET = 'cheval agrafe batterie';

/** What the guides name in words of their own: views, a code, an answer, what is marked. */
export const NAMED = {
  fr: {
    ...{ general: 'Général', protocols: 'Protocoles', directives: 'Consignes' },
    ...{ phrases: 'Phrases', keeping: 'Sauvegarde', yes: 'oui', draft: /Ébauche v\d/ },
    ...{ newCode: /^Code personnel de/, code: /^Code de/ },
  },
  en: {
    ...{ general: 'General', protocols: 'Protocols', directives: 'Instructions' },
    ...{ phrases: 'Phrases', keeping: 'Backup', yes: 'yes', draft: /Draft v\d/ },
    ...{ newCode: /^Personal code of/, code: /^Code of/ },
  },
} as const;

type Walk = { readonly guide: GuideInHand; readonly page: Page };

/** « Lire »: found, chosen, there. */
export async function openProtocol({ guide, page }: Walk): Promise<void> {
  await guide.find(page, 'searchbox', 'Chercher dans les protocoles').fill('rage de dents');
  await page.getByRole('button', { name: TITLE }).press('Enter');
  await expect(page.getByRole('region', { name: TITLE })).toBeVisible();
}

/** His code, where one is asked. */
export async function enterCode({ guide }: Walk, within: Locator): Promise<void> {
  const field = within.getByLabel(NAMED[guide.language].code);
  await expect(field).toBeVisible();
  await field.fill(CODE);
}

/** « Signer »: who, until when, the code chosen the first time, and the code. */
export async function signProtocol(walk: Walk, signer: string = SIGNER): Promise<void> {
  const { guide, page } = walk;
  const signing = guide.find(page, 'region', 'Signer');
  await guide.find(signing, 'combobox', 'Praticien').selectOption({ label: signer });
  await expect(guide.field(signing, 'À revoir avant le')).not.toHaveValue('');
  await signing.getByLabel(NAMED[guide.language].newCode).fill(CODE);
  await guide.field(signing, 'Le même code, encore une fois').fill(CODE);
  await guide.find(signing, 'button', 'Choisir ce code').press('Enter');
  await enterCode(walk, signing);
  await guide.find(signing, 'button', 'Signer la version').press('Enter');
  await expect(page.getByRole('button', { name: signer })).toBeVisible();
}
