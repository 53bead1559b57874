/** The demonstration agenda of this repository; only the development build reaches these origins. */
import type { MaskRule } from '../../domain/privacy/mask-rule';
import type { Site } from '../../domain/site';

const origins = ['http://localhost', 'http://127.0.0.1'];

const mask: MaskRule = {
  body: 'grid',
  box: '.appointment',
  hour: '.hour-inner',
  head: '.heading',
  closed: '.closed-hours',
  keys: ['n', 'p', 't'],
};

export const demonstrationMask = { origins, ...mask };

export const demonstrationRow: Site = {
  id: 'demonstration',
  name: 'Agenda de démonstration',
  origins,
  panelMode: 'push',
  mask,
  reading: {
    practice: [{ by: 'element', selector: '.brand' }, { by: 'title' }],
    patient: {
      within: ['#patient'],
      name: [{ by: 'element', selector: '.patient-name' }],
      birthDate: [{ by: 'agedDate' }],
      phone: [{ by: 'element', selector: 'input[type="tel"]' }],
    },
    day: [{ by: 'addressDate' }],
    message: [],
  },
  verifiedOn: '2026-11-28',
  source: 'The demonstration agenda of this repository; only the development build reaches these origins.',
};
