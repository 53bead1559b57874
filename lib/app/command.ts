/** What a row of the command table is. */

/** One row of the table; `Desks` is what it acts on. */
export type Command<Desks> = {
  /**
   * tinykeys notation; letters follow the layout, `Digit…` is the physical key, so that AZERTY needs no Shift.
   * Empty for the four global commands, whose keys belong to the browser.
   */
  readonly keys: string;
  readonly group: 'global' | 'call' | 'caller' | 'steps' | 'triage' | 'message' | 'panel';
  /** `anywhere` in the panel, or only where no text field has the focus. */
  readonly when: 'anywhere' | 'outsideText';
  /** `code` is the physical key, for a row that stands for several. */
  readonly run: (desks: Desks, code: string) => void;
};
