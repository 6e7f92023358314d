/**
 * Why a layout or a word of the user's cannot be used.
 * `form`: it is no layout. `kind`: no such kind. `role`: no role of that kind. `key`: what a key says
 * is not understood. `place`: a column says none or several of header, column and at. `position`: it
 * tells no heading beside which, or no title or sheet in which, its columns are counted. `lost`:
 * nothing tells the form again. `lacks`: none of the roles that count is there. `word`: it means
 * nothing known.
 */
type LayoutFaultCode =
  | 'form'
  | 'kind'
  | 'role'
  | 'key'
  | 'place'
  | 'position'
  | 'lost'
  | 'lacks'
  | 'word';

export interface LayoutFault {
  readonly code: LayoutFaultCode;
  /** The column or label by its text, or its ordinal from 1; null where it is the layout itself. */
  readonly at: string | null;
  /** What is written, or the key that is wrong. */
  readonly said: string;
}

/** What a file or the settings teach and cannot be used. */
export interface DamagedTeaching {
  /** The layout's name, the word, or the ordinal from 1. */
  readonly name: string;
  readonly fault: LayoutFault;
}
