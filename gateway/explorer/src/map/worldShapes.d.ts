declare module 'virtual:world-shapes' {
  /** A country or area as a path in a picture that is 1000 wide and 487 high. */
  export interface WorldShape {
    /** Code of UN M49; empty for what has none. */
    m49: string;
    name: string;
    path: string;
    /** The middle of its largest part. */
    x: number;
    y: number;
    /** Of its largest part, in units of the picture. */
    area: number;
  }
  export const worldShapes: readonly WorldShape[];
}
