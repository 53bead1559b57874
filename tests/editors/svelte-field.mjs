// A field bound to Svelte's state.
import { flushSync, mount as mountComponent } from 'svelte';
import Field from './Field.svelte';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  let model = text;
  const onModel = (value) => {
    model = value;
  };
  mountComponent(Field, { target: host, props: { text, onModel } });
  flushSync();
  return { model: () => model };
};
