// A field bound to Vue's state.
import { createApp, h, ref } from 'vue';

/** @type {import('./main.mjs').Mount} */
export const mount = (host, text) => {
  const value = ref(text);
  const onInput = (event) => {
    value.value = event.target.value;
  };
  createApp({ render: () => h('input', { value: value.value, onInput }) }).mount(host);
  return { model: () => value.value };
};
