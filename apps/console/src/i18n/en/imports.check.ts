export default {
  title: "What would change",
  nothing_yet: "This is a rehearsal: nothing has been written yet.",
  refused:
    "Some rows cannot be taken, and so their products cannot. Correct the file at the places shown, or go back and choose otherwise; all other products can be imported now.",
  back: "Back to the choices",
  choice: "What is imported",
  chosen: "%{count} of 1 product chosen |||| %{count} of %{smart_count} products chosen",
  all: "Choose all",
  none: "Choose none",
  take: "Import 1 product |||| Import %{smart_count} products",
  take_title: "Import 1 product of %{file} |||| Import %{smart_count} products of %{file}",
  take_what:
    "What the report shows is written, product by product. A product that somebody changes in the meantime is refused and not overwritten. All of it is one change, which can be undone.",
  take_shortens:
    "The file takes away published support of 1 version. Customers may have planned by it. |||| The file takes away published support of %{smart_count} versions. Customers may have planned by it.",
  take_without_refused: "Refused rows and their products are not taken.",
  nothing_to_take: "There is nothing to import: what is not refused stands in the catalogue already.",
};
