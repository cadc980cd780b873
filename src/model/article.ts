/** One article as plain text with what is known about it: what every reader gives and extraction takes. */
export interface Article {
  /** Given by the input, else a short hash of address and text: the same input has the same id. */
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** When it was published: an ISO date or date and time (UTC); null where nobody says. */
  readonly published: string | null;
  /** BCP 47 primary tag of the text (`zh`, `en`, `ru`), null where unknown. */
  readonly lang: string | null;
  /**
   * What a person reads: headline, an empty line, then one line a block, without captions, share links and
   * self-promotion. Where the input is plain text, it is that text unchanged, so that offsets hold.
   */
  readonly text: string;
}
