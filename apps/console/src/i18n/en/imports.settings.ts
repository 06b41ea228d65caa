export default {
  columns: "What is in the columns?",
  columns_hint:
    "Guessed by the headers; the first values stand beside them. What you leave out stays as it is in the catalogue.",
  guess_again: "Guess again",
  is: "“%{header}” is",
  leave_out: "Leave out",
  left_out: "This column is not imported.",
  unknown: "The header says nothing that is known here. This column is not imported.",
  ours: "Columns of the catalogue",
  required: "Required",
  empty_column: "Nothing in the first rows",
  missing: "Required and still missing: %{columns}. Say which column of the file it is.",
  twice: "Chosen more than once: %{columns}. Leave out all but one.",
  classification: "Products that the file does not classify",
  classification_hint:
    "Every product is for home and mobile or for business, and sold or free. Most files do not say so; what they do say always counts.",
  otherwise: "%{value}, if the file says nothing",
  reclassify: "Also for products that are in the catalogue already",
  reclassify_hint: "Overrules what staff have chosen for them. Otherwise only new products get these.",
  reclassify_needs: "Choose a segment or a licensing first.",
  check: "Check the file",
  check_hint: "Shows what would change. Nothing is written yet.",
};
