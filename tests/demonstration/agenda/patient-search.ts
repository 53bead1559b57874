/** The header's patient search: a combobox whose list is read and chosen with the arrow keys. */
import { numericDay } from './dates';
import { byId, element } from './element';
import { fullName, type Patient } from './patients';

export type SearchHost = {
  find(text: string): Patient[];
  onChosen(patientId: string): void;
};

const NO_RESULT = 'Aucun patient trouvé';

const optionOf = (patient: Patient, isActive: boolean): HTMLElement =>
  element(
    'div',
    {
      class: 'search-result',
      role: 'option',
      id: `found-${patient.id}`,
      'data-patient': patient.id,
      'aria-selected': String(isActive),
    },
    element('strong', {}, fullName(patient)),
    element('span', {}, numericDay(patient.birthDate)),
    element('span', {}, patient.phone),
  );

/** Wires the search field written in index.html. */
export const createPatientSearch = (host: SearchHost): void => {
  const input = byId('search-field');
  const list = byId('search-results');
  if (!(input instanceof HTMLInputElement)) throw new Error('#search-field is not a text field.');
  let found: Patient[] = [];
  let active = 0;

  const draw = (): void => {
    const isOpen = input.value.trim() !== '';
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    list.replaceChildren(...found.map((patient, index) => optionOf(patient, index === active)));
    if (found.length === 0) list.append(element('div', { class: 'search-result no-result' }, NO_RESULT));
    const chosen = found[active];
    input.setAttribute('aria-activedescendant', isOpen && chosen !== undefined ? `found-${chosen.id}` : '');
  };
  const close = (): void => {
    input.value = '';
    found = [];
    draw();
  };
  const choose = (patientId: string | undefined): void => {
    if (patientId === undefined) return;
    close();
    host.onChosen(patientId);
  };
  const move = (step: number): void => {
    active = found.length === 0 ? 0 : (active + step + found.length) % found.length;
    draw();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(found[active]?.id),
    Escape: close,
  };

  input.addEventListener('input', () => {
    found = host.find(input.value);
    active = 0;
    draw();
  });
  input.addEventListener('keydown', (event) => {
    const act = list.hidden || event.isComposing ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  input.addEventListener('blur', () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  });
  input.addEventListener('focus', draw);
  // On mousedown and not on click: the blur that a click causes would hide the list first.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-patient]') : null;
    choose(option?.getAttribute('data-patient') ?? undefined);
  });
};
