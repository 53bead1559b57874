/** The bar above the grid: which period, which view, which practitioners. */
import { PRACTITIONERS } from './appointments';
import { type Day, longDay, weekNumber, weekTitle } from './dates';
import { byId, element } from './element';
import type { AgendaView } from './route';

export type ToolbarHost = {
  onToday(): void;
  /** One period earlier (-1) or later (1). */
  onShift(direction: -1 | 1): void;
  onView(view: AgendaView): void;
  onFilter(): void;
};

export interface Toolbar {
  show(day: Day, view: AgendaView): void;
  isTicked(practitionerId: string): boolean;
}

const filterOf = (id: string, name: string): HTMLLabelElement =>
  element(
    'label',
    { class: `filter of-${id}` },
    element('input', { type: 'checkbox', value: id, checked: true }),
    name,
  );

/** Presses the bar's buttons by single letters outside fields, as agendas of this trade do. */
function listenToLetters(buttons: Readonly<Record<string, HTMLElement>>): void {
  document.addEventListener('keydown', ({ key, target, altKey, ctrlKey, metaKey }) => {
    const isTyping = target instanceof Element && target.closest('input,textarea,select,dialog') !== null;
    if (!isTyping && !altKey && !ctrlKey && !metaKey) buttons[key]?.click();
  });
}

/** Wires the bar written in index.html and ticks every practitioner. */
export const createToolbar = (host: ToolbarHost): Toolbar => {
  const filters = byId('filters');
  const viewButtons = { day: byId('day-view'), week: byId('week-view') };
  filters.append(...PRACTITIONERS.map(({ id, name }) => filterOf(id, name)));
  filters.addEventListener('change', () => host.onFilter());
  byId('today').addEventListener('click', () => host.onToday());
  byId('previous').addEventListener('click', () => host.onShift(-1));
  byId('next').addEventListener('click', () => host.onShift(1));
  listenToLetters({ n: byId('next'), p: byId('previous'), t: byId('today') });
  viewButtons.day.addEventListener('click', () => host.onView('day'));
  viewButtons.week.addEventListener('click', () => host.onView('week'));
  return {
    show: (day, view) => {
      byId('period').textContent = view === 'day' ? longDay(day) : weekTitle(day);
      byId('week-number').textContent = `Semaine ${weekNumber(day)}`;
      viewButtons.day.setAttribute('aria-pressed', String(view === 'day'));
      viewButtons.week.setAttribute('aria-pressed', String(view === 'week'));
    },
    isTicked: (practitionerId) =>
      filters.querySelector<HTMLInputElement>(`input[value="${practitionerId}"]`)?.checked ?? false,
  };
};
