/** Builds the demonstration page's elements: text is always text, never markup. */

type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with its attributes (`true` sets it empty, `false` leaves it out) and children. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) built.setAttribute(name, value === true ? '' : value);
  }
  built.append(...children);
  return built;
};

/** The page's own element with that id; throws when index.html and the code disagree. */
export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}.`);
  return found;
};

/** A label above its field. */
export const field = (label: string, control: HTMLElement): HTMLLabelElement =>
  element('label', { class: 'field' }, element('span', { class: 'field-label' }, label), control);
