/** One line that the page tells; a later one takes the place of an earlier one. */
export type PageNotice =
  | { readonly kind: 'downloaded'; readonly file: string }
  | { readonly kind: 'nothing-to-download' }
  | { readonly kind: 'others-changed'; readonly id: number; readonly name: string }
  | { readonly kind: 'close-changed'; readonly id: number; readonly name: string }
  | { readonly kind: 'sample-lost' }
  | { readonly kind: 'new-version'; readonly reload: () => void };
