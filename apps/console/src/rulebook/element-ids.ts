/** Where sections and clauses stand on the page. */
export const sectionId = (number: string) => `section-${number}`;
export const clauseElementId = (clause: string) => `clause-${clause}`;
