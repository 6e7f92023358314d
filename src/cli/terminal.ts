/** Where the program writes what it says. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly showsProgress: boolean;
}
