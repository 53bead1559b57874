// Editors of the jQuery age find it in the window.
import jQuery from 'jquery';

globalThis.jQuery = jQuery;
globalThis.$ = jQuery;

export { jQuery };
