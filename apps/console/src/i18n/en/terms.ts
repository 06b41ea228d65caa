export default {
  one: "Term %{number}",
  add: "Add a term",
  remove: "Remove this term",
  summary: "The term in a sentence",
  clauses: "Clauses",
  clauses_hint: "Numbers with commas between, such as 4.3.1, 4.4.2",
  effect: "What it does",
  waives: { yes: "Those clauses do not apply", no: "It adds to those clauses" },
  url: "Published at",
  from: "First day",
  to: "Last day",
};
