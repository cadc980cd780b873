/** One piece as a newsroom prints it: what becomes of the figures that are named, and of no other figure a reproach. */
export interface Piece {
  readonly kind: string;
  readonly published: string;
  readonly text: string;
  /** A piece of the text that occurs once, and the rating with the reasons that must be among those given. */
  readonly told: readonly (readonly [quote: string, expected: string])[];
}
