/** Words of « Entendre le téléphone » in the settings, in English. */
import type { telephoneOptionsFr } from '../../fr/start/telephone';
import type { Words } from '../../words';

export const telephoneOptionsEn: Words<typeof telephoneOptionsFr> = {
  title: 'Hear the telephone',
  sounds: '“Is it ringing?” when a tab begins to sound',
  soundsHint:
    'For a telephone that is a web page. No permission: the browser only says that a tab sounds, neither which nor what is heard. A video counts too; “Not the telephone” silences it. Nothing while a call is open. Nothing is recorded.',
  phonesHint:
    'To see its state and the number too, allow the page of your telephone. The number stays veiled on the card until the identity is verified.',
  headset: 'Pick up and hang up by the headset',
  headsetHint:
    'For a headset with a telephone key: picking up opens the card, hanging up asks what is missing. The browser asks you which; neither sound nor microphone is listened to. No real headset was tried yet.',
  chooseHeadset: 'Choose a headset',
  headsets: (names) => `Headsets allowed: ${names || 'none'}`,
  untried: 'never tried',
  allowed: 'allowed',
  allow: (name) => `Allow ${name}`,
};
