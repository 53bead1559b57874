/** The words of packs, in English. */
import type { PagesWords } from '../fr/start/pages';

export const packsEn: PagesWords['packs'] = {
  title: 'Packs',
  hint: 'A pack gathers in one file what the practice wrote and signed: protocols with their directives, phrases. A practitioner signs it; another machine reads it, shows what changes, and follows it from the chosen day.',
  make: 'Make a pack',
  goods: (protocols, phrases) =>
    `${protocols} ${protocols === 1 ? 'protocol' : 'protocols'}, ${phrases} ${phrases === 1 ? 'phrase' : 'phrases'}`,
  nothing: 'The practice has written and signed nothing yet.',
  goLive: 'Followed from',
  sign: 'Sign and save the pack',
  made: 'Pack saved. Read the fingerprint of the key over the phone to whoever receives it.',
  open: 'Take a pack…',
  name: (number, practice) => `Pack ${number} of ${practice}`,
  signedBy: (name) => `signed by ${name}`,
  fingerprint: (groups) => `Fingerprint of the key: ${groups}`,
  trust: {
    own: 'This key is from here.',
    known: 'This key is already that of a pack taken here.',
    policy: 'Your administrator trusts this key.',
    spoken:
      'Key unknown here: call the practitioner on a number you know, and have the fingerprint read out.',
  },
  heard: 'The fingerprint read over the phone is the same',
  held: (day) => `Nothing changes before ${day}.`,
  atOnce: 'Followed as soon as it is taken.',
  strangers: (names) => `No practitioner here is called ${names}: what they signed comes to be signed.`,
  doubted: (names) =>
    `${names} signs here with another key than that of the pack: what they signed comes to be signed.`,
  signers: 'Who signed in this pack',
  signsAs: (name, groups) => `${name}, key ${groups}`,
  changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
  same: 'This pack changes no word here.',
  signatures: (count) =>
    count === 1
      ? '1 practitioner’s signature comes with it.'
      : `${count} practitioners’ signatures come with it.`,
  new: 'new',
  of: { protocol: (title) => `Protocol “${title}”`, phrase: (title) => `Phrase “${title}”` },
  take: 'Take this pack',
  cancel: 'Do not take it',
  taken: 'Pack taken.',
  list: 'Packs of this practice',
  states: {
    made: (day) => `made here on ${day}`,
    live: (day) => `followed since ${day}`,
    waiting: (day) => `waits for ${day}`,
    back: (day) => `taken back on ${day}`,
  },
  takeBack: 'Back to the version before',
  drop: 'Wait for it no longer',
  putBack: 'Put it back',
  tookBack: 'Back to the version before.',
  keptSince: (text: string) => `Changed here since, this phrase stays: “${text}”`,
  refused: (name) => `“${name}” was not taken. Nothing has changed.`,
  refusals: {
    tooBig: 'The file is too big for a pack.',
    damaged: 'The file is damaged: one of its characters can no longer be read.',
    notPack: 'This is no pack, or it is cut short.',
    newer: 'This pack comes from a later version of Décroché.',
    hiddenSigns: 'It holds invisible signs that change what is read.',
    shape: 'Its content is not that of a pack.',
    twice: 'It holds the same protocol or the same phrase twice.',
    signature: 'Its signature is not that of this content: it was changed since, or made by another.',
    older: 'This pack, or a later one, is already here.',
    protocol: (title, why) => `Protocol “${title}”: ${why}`,
    phrase: (text, why) => `Phrase “${text}”: ${why}`,
  },
};
