/** One look at the page, when a panel asks for it: read, never touched, and cut to length. Runs in the page, isolated world. */
import type { PageSight, PlaceSight, Question } from '../../../domain/practice/shown/page-sight';
import { all, findPointed } from './find-pointed';
import { FILE_MS, linesOf, piecesIn } from './seen-text';

/** As in page-sight.ts, which holds a schema and stays out of the page: a test keeps them equal. */
export const CUT = { letters: 160, lines: 80, elements: 12, places: 12, address: 300 } as const;

const cut = (text: string): string => text.slice(0, CUT.letters);
const cutLines = (lines: readonly string[]): string[] => lines.slice(0, CUT.lines).map(cut);

const linesIn = (element: Element, ms?: number): string[] => cutLines(linesOf(piecesIn(element, ms) ?? []));

function tell(elements: readonly Element[] | null): PlaceSight {
  const seen = (elements ?? []).slice(0, CUT.elements).map((element) => linesIn(element));
  return {
    count: elements?.length ?? 0,
    seen: seen.filter(({ length }) => length > 0),
    isBroken: elements === null,
  };
}

/** The first of these that is there and seen. */
function enclosing(within: readonly string[]): { readonly at: number; readonly element: Element } | null {
  for (const [at, selector] of within.entries()) {
    const element = all(document, selector)?.find((each) => each.checkVisibility());
    if (element) return { at, element };
  }
  return null;
}

/** Answers one question. */
export function lookAtPage({ within, selectors, pointed, wantsLines }: Question): PageSight {
  const frame = within ? enclosing(within) : null;
  const root = within ? frame?.element : document;
  return {
    title: cut(document.title),
    path: location.pathname.slice(0, CUT.address),
    within: frame?.at ?? null,
    lines: wantsLines && frame ? linesIn(frame.element, FILE_MS) : [],
    places: root ? selectors.slice(0, CUT.places).map((selector) => tell(all(root, selector))) : [],
    pointed: pointed.slice(0, CUT.places).map((place) => tell(findPointed(place))),
  };
}
