// The text of what an editor saves: a line for each block, as a reader of its HTML sees it.

const BLOCKS = /^(?:P|DIV|LI|H\d|PRE|BLOCKQUOTE)$/;

/** @type {(child: Node) => boolean} */
const startsLine = (child) =>
  // The last <br> of a block holds its line open, and is no line of its own.
  child.nodeName === 'BR'
    ? child.nextSibling !== null
    : BLOCKS.test(child.nodeName) && child.previousSibling !== null;

/** @type {(node: Node, lines: string[]) => void} */
const walk = (node, lines) => {
  for (const child of node.childNodes) {
    if (startsLine(child)) lines.push('');
    if (child.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += child.nodeValue;
    else walk(child, lines);
  }
};

/** @type {(html: string) => string} */
export const linesOf = (html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = [''];
  walk(body, lines);
  return lines
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u200b\ufeff]/g, '');
};

/** @type {(text: string) => string} */
export const paragraphs = (text) =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
