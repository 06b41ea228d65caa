/** Every clause of the rules, in their order. The number 3.2 is ours: the source prints 3.1 twice. */
export const CLAUSE_IDS = [
  "preamble",
  ...["2.1", "2.2", "2.3", "2.4"],
  ...["3.1", "3.2"],
  ...["4", "4.0"],
  ...["4.1.1", "4.1.2a", "4.1.2b", "4.1.2c", "4.1.3", "4.1.4a", "4.1.4b", "4.1.4c"],
  ...["4.2.1", "4.2.2", "4.2.3", "4.2.4", "4.2.5", "4.2.6", "4.2.7"],
  ...["4.2.8", "4.2.9", "4.2.10", "4.2.11", "4.2.12", "4.2.13", "4.2.14"],
  ...["4.3.1", "4.3.2"],
  ...["4.4.1", "4.4.2", "4.4.3", "4.4.4", "4.4.5", "4.4.6"],
  ...["4.5a", "4.5b"],
  ...["5.1", "5.2"],
  ...["6.1", "6.2", "6.3", "6.4"],
  ...["7.1", "7.2"],
] as const;

/** Numbers that the rules print without a statement of their own, and why no clause bears them. */
export const EXCUSED: Readonly<Record<string, string>> = {
  "2": "heading; a section of the edition",
  "3": "heading; a section of the edition",
  "4.1": "heading; a section of the edition, its items are clauses",
  "4.2": "heading; a section of the edition, its items are clauses",
  "4.3": "heading; a section of the edition, its items are clauses",
  "4.4": "heading; a section of the edition, its items are clauses",
  "4.5": "heading; a section of the edition, its items are clauses",
  "5": "heading; a section of the edition",
  "6": "heading; a section of the edition",
  "7": "heading; a section of the edition",
};
