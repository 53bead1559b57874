// Fields whose value is React's state.
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const Field = ({ tag, text, onModel }) => {
  const [value, setValue] = useState(text);
  onModel(value);
  return createElement(tag, { value, onChange: (event) => setValue(event.target.value) });
};

/** @type {(tag: string) => import('./main.mjs').Mount} */
const controlled = (tag) => (host, text) => {
  let model = text;
  const onModel = (value) => {
    model = value;
  };
  flushSync(() => createRoot(host).render(createElement(Field, { tag, text, onModel })));
  return { model: () => model };
};

export const input = controlled('input');
export const textarea = controlled('textarea');
