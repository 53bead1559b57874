// Documents of other kinds that try to be read through the mask: drawings, XML, framesets.
import type { HostPage } from '../stage/page-host.ts';
import { INK } from '../stage/planted-ink.ts';

const NAME = 'DUPONTEL';
const LOUD =
  'content-visibility:visible!important;opacity:1!important;visibility:visible!important;display:block!important';
const FILL = `${INK}position:fixed!important;inset:0;width:100%;height:100%;`;
const SVG = { 'content-type': 'image/svg+xml' };
const XML = { 'content-type': 'application/xml' };
const DRAWN = `<rect width="600" height="400" fill="#f0f"/>`;

/** Documents of other kinds. */
export const TRICK_DOCUMENTS: Readonly<Record<string, HostPage>> = {
  'a drawing with a background and an outline': {
    html: `<svg xmlns="http://www.w3.org/2000/svg" style="background:#f0f!important;outline:50px solid #f0f;${LOUD};transition:all 30s allow-discrete!important">${DRAWN}</svg>`,
    headers: SVG,
  },
  'a drawing with HTML in it, in the top layer': {
    html: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">${DRAWN}<foreignObject width="600" height="400"><dialog xmlns="http://www.w3.org/1999/xhtml" id="d" style="${FILL}">${NAME}</dialog></foreignObject><script>document.getElementById('d').showModal()</script></svg>`,
    headers: SVG,
  },
  'a drawing with a style of its own': {
    html: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" popover="manual"><style>@layer a{:root,:root *{${LOUD}}}:root::before{content:"${NAME}";${FILL}}</style>${DRAWN}</svg>`,
    headers: SVG,
  },
  'XML with a sheet': {
    html: `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="/ink.css"?><agenda><name>${NAME}</name></agenda>`,
    headers: XML,
  },
  'XML whose root is called html': {
    html: `<html xmlns="urn:agenda"><style xmlns="http://www.w3.org/1999/xhtml">*|*{${LOUD}}html,body,a{${INK}}</style><body><a>${NAME}</a></body>${NAME}<a>${NAME}</a></html>`,
    headers: XML,
  },
  'XML with an HTML element as its root': {
    html: `<div xmlns="http://www.w3.org/1999/xhtml" style="${FILL}${LOUD}">${NAME}<dialog id="d" style="${FILL}">${NAME}</dialog><script>document.getElementById('d').showModal()</script></div>`,
    headers: XML,
  },
  'XHTML in which body stands in body': {
    html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Agenda</title></head><body style="display:contents"><body style="${FILL}${LOUD}">${NAME}</body></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  'frames in a frameset, one in a dialog': {
    html: `<!doctype html><html><head><title>Agenda</title><style>frameset,frame{${LOUD};transition:all 30s allow-discrete!important}frameset::before,frameset::backdrop{content:"${NAME}";${FILL}}</style></head><frameset cols="*,*" popover="manual"><frame src="/ink"><frame src="/ink"></frameset></html>`,
  },
};
