/** A sentence in every language that the rule book is published in. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}
