// A secretary on her first day with the product. She knows her trade and her own practice; of the product she knows only
// what the screen says: she answers a labelled field, presses what its words say goes on, and a key once she saw it written.
import type { Frame, Page } from '@playwright/test';
import { type GlobalChord, pressGlobal } from '../../launch/browser/global-keys.ts';
import { expect } from './browser.ts';
import { lookAt, type ShownKey, type Sight } from './stranger-eye.ts';

/** What she would answer, by the words of a label. */
const HER_ANSWERS: readonly (readonly [label: RegExp, answer: string])[] = [
  [/^(votre prénom|your first name)/i, 'Camille'],
  [/^(nom, après|name, in French)/i, 'des Acacias'],
  [/^(région|region)/i, 'Fra'],
  [/^(nom dit|name said)/i, 'docteur Martin'],
  [/^(nom écrit|written name)/i, 'Dr Martin'],
  [/^motif/i, 'Renouvellement'],
  [/^reason/i, 'Renewal'],
  [/^(nom|nom de l'appelant|nom du patient|name|caller’s name|patient’s name)$/i, 'Dupont'],
  [/^(tél|téléphone|phone)/i, '0612345678'],
  [/^(pour qui|for$)/i, 'D'],
  [/^(médicament|exact drug)/i, 'Doliprane'],
  [/^(dosage|dose)/i, '1 g'],
  [/^forme|^quantité|^reste|^days left/i, 'une boîte'],
  [/^né|^date de naissance|^date of birth/i, '12/03/1984'],
  [/^message/i, 'Son ordonnance avant lundi.'],
];

/** What goes on, by its words. */
const GOES_ON = /^(enregistrer|continuer|ouvrir l’agenda|save|continue|open the agenda)/i;

/** What she came for, nearest first, as a key may say it. */
const HER_GOALS = [/enregistrer le message|save the message/i, /^message/i];

/** The names of keys as a browser has them. */
const PRESSED: Readonly<Record<string, string>> = {
  Ctrl: 'Control',
  Maj: 'Shift',
  Entrée: 'Enter',
  Échap: 'Escape',
  Esc: 'Escape',
};

const GLOBAL_CHORDS: readonly GlobalChord[] = ['Alt+C', 'Alt+Q', 'Alt+K', 'Alt+P'];

const chordOf = (key: string): string =>
  key
    .split('+')
    .map((part) => PRESSED[part] ?? (/^[A-Z]$/.test(part) ? part.toLowerCase() : part))
    .join('+');

export class Stranger {
  keys = 0;
  words = 0;
  readonly #read = new Set<string>();
  readonly #answered = new Set<string>();
  readonly #learned: ShownKey[] = [];
  #hasTyped = false;

  /** New words cost her time; what she has read once she knows, keys included. */
  #readAll({ words, keys }: Sight): void {
    for (const text of words) {
      if (this.#read.has(text)) continue;
      this.#read.add(text);
      this.words += text.split(' ').length;
    }
    this.#learned.push(...keys);
  }

  /** Presses a key as it is written on the screen. */
  async #press(page: Page, key: string): Promise<void> {
    this.keys += key.split('+').length;
    const global = GLOBAL_CHORDS.find((each) => each === key);
    await (global ? pressGlobal(page, global) : page.keyboard.press(chordOf(key)));
  }

  /** Answers what has the keyboard, and sees it stand there; false when there is nothing to answer. */
  async #answer(page: Page, frame: Frame | Page, { focused }: Sight): Promise<boolean> {
    if (!focused) return false;
    const answer = HER_ANSWERS.find(([label]) => label.test(focused.label))?.[1];
    const isChoice = focused.kind === 'select' && !this.#answered.has(focused.label);
    const isOpen = isChoice || (focused.kind === 'text' && focused.value === '');
    if (!answer || !isOpen) return false;
    this.#answered.add(focused.label);
    this.keys += answer.length;
    this.#hasTyped = true;
    await page.keyboard.type(answer);
    if (!isChoice) await expect.poll(async () => (await lookAt(frame)).focused?.value).not.toBe('');
    return true;
  }

  /** True on a control whose words go on; nothing is saved twice without a new letter. */
  #goesOn({ focused }: Sight): boolean {
    if (focused?.kind !== 'press' || !GOES_ON.test(focused.label)) return false;
    return this.#hasTyped || !/^(enregistrer|save)/i.test(focused.label);
  }

  /** Finds the language that she reads, in its own word, before she reads anything. */
  async choose(page: Page, language: string): Promise<void> {
    await page.getByRole('button', { name: language, exact: true }).focus();
    await this.#press(page, 'Tab');
    await page.keyboard.press('Shift+Tab');
    await this.#press(page, 'Entrée');
  }

  /** Reads what is new, then does one thing; tells what. */
  async act(page: Page, frame: Frame | Page): Promise<string> {
    const sight = await lookAt(frame);
    this.#readAll(sight);
    if (await this.#answer(page, frame, sight)) return `types in « ${sight.focused?.label} »`;
    const goal = HER_GOALS.map((wanted) => sight.keys.find(({ words }) => wanted.test(words))).find(Boolean);
    const key = sight.keys.find(({ isNow }) => isNow) ?? goal;
    const goesOn = !key && this.#goesOn(sight);
    if (goesOn) this.#hasTyped = false;
    const pressed = key?.key ?? (goesOn ? 'Entrée' : 'Tab');
    await this.#press(page, pressed);
    return `presses ${pressed}: ${key?.words ?? sight.focused?.label ?? ''}`;
  }

  /** Presses a key that she read before, by what it was said to do; false when none was written anywhere. */
  async recall(page: Page, does: RegExp): Promise<boolean> {
    const key = this.#learned.find(({ words }) => does.test(words));
    if (key) await this.#press(page, key.key);
    return key !== undefined;
  }
}
