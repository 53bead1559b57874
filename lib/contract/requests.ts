/** What the worker is asked, and what it says to a page script. */
import * as z from 'zod/mini';
import { LONGEST_ABBREVIATION } from '../domain/phrase/abbreviation';
import type { ErrorTraits } from '../domain/privacy/error-traits';
import { SketchState } from '../domain/privacy/privacy';
import { Traits } from '../domain/privacy/problem';
import type { GlobalCommand } from './wire';

/** Panel, pages → worker. */
export const WorkerRequest = z.discriminatedUnion('type', [
  /** Mask everything, or unmask it. */
  z.object({ type: z.literal('mask.toggle') }),
  /** The same to one of both, whatever it was: of two that ask at once, none undoes the other. */
  z.object({ type: z.literal('mask.set'), on: z.boolean() }),
  /** A key of the mask that the asking panel heard while no worker lived, and covered its page for: done by it if it was lost. */
  z.object({ type: z.literal('mask.pressed') }),
  /** The asking page of ours was painted masked. */
  z.object({ type: z.literal('mask.drawn') }),
  /** Look for what could still be read behind the mask; answered with a `WitnessReport`. */
  z.object({ type: z.literal('mask.witness') }),
  /** Open the browser's own side panel beside the asking tab; needs the user's gesture. */
  z.object({ type: z.literal('sidePanel.open') }),
  /** Leave a site that she added: our scripts go from its pages, and its permission with them. */
  z.object({ type: z.literal('site.leave'), site: z.string() }),
  /** Promises or messages changed: look at what is due, and set the alarm. */
  z.object({ type: z.literal('reminders.check') }),
]);
export type WorkerRequest = z.infer<typeof WorkerRequest>;

/** Scripts in a page → worker. A page's process could forge it: it can only make the worker do what the setting says. */
export const MaskStarted = z.object({ type: z.literal('mask.started') });
export type MaskStarted = z.infer<typeof MaskStarted>;

/**
 * Page script → worker: the page keeps taking the panel out, or is being left. A page's process could forge it: her key
 * then opens the side panel instead of the one in the page.
 */
export const PanelLost = z.object({ type: z.literal('panel.lost'), isLost: z.boolean() });
export type PanelLost = z.infer<typeof PanelLost>;

/**
 * Page script → worker: her hand is on what stands for the panel, or an earlier version of it stands there: lay it. A
 * page's process could forge it: its own page then has a panel.
 */
export const PanelWanted = z.object({ type: z.literal('panel.wanted') });
export type PanelWanted = z.infer<typeof PanelWanted>;

/**
 * Page script → worker, at a document's start: were her keys the panel's in the one before it in this tab? Answered with true or
 * false, and the panel is laid where they were. A page's process could forge it: it learns that, and keeps no key that it had not.
 */
export const KeysAsked = z.object({ type: z.literal('keys.asked') });
export type KeysAsked = z.infer<typeof KeysAsked>;

/**
 * Scripts in a page → worker: something failed there that nobody foresaw. A page's process could forge it: it can only
 * fill a few rows of a list with short names.
 */
export const ProblemMet = z.extend(Traits, { type: z.literal('problem.met') });
export type ProblemMet = { readonly type: 'problem.met' } & ErrorTraits;

/** A masked page → our panels: what its sketch shows. A page's process could forge it: it only words a line. */
export const SketchTold = z.object({ type: z.literal('sketch.state'), state: SketchState });

/** Worker → every page of ours, each of which answers `mask.drawn` once a frame of it was painted masked. */
export const DrawnAsked = z.object({ type: z.literal('mask.drawn.asked') });
export type DrawnAsked = z.infer<typeof DrawnAsked>;

/** Panel → the masked page under it, read by hand there. */
export type PanelToSketch =
  /** What is shown? Answered with a `SketchState`. */
  | { readonly type: 'sketch.ask' }
  /** The key is held in the panel, and nothing of the panel is meant. */
  | { readonly type: 'sketch.reveal' }
  /** The key was released. */
  | { readonly type: 'sketch.hide' };
/** Page script → panel of its own tab. A page's process could forge it: it gets words that may be inserted there anyway. */
export const AbbreviationRequest = z.object({
  /** `expand` is answered with an insertion, or with nothing where a phrase asks something: then `ask` opens the palette. */
  type: z.enum(['abbreviation.expand', 'abbreviation.written', 'abbreviation.ask']),
  abbreviation: z.string().check(z.maxLength(LONGEST_ABBREVIATION)),
});
export type AbbreviationRequest = z.infer<typeof AbbreviationRequest>;

/** Worker → page script. */
export type WorkerToPage = { readonly type: 'command'; readonly command: GlobalCommand };
