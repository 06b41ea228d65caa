export default {
  done: "The import is done",
  nothing_written: "The import is done; nothing had to be written",
  count: {
    products: "Products looked at",
    created: "New rows",
    updated: "Changed rows",
    unchanged: "Unchanged rows",
    refused: "Refused rows",
  },
  report: "What was imported",
  undo_hint:
    "Everything that this import wrote is one change. Undoing it is a change with its own reason, and is refused where somebody has edited since. |||| This import was written in %{smart_count} changes. Undoing one is a change with its own reason, and is refused where somebody has edited since.",
  undo: "Undo this import",
  undo_part: "Undo change %{number}",
  change: "Import of %{file}.",
  left_out: "1 product was left out. |||| %{smart_count} products were left out.",
  take_rest: "Check again to take the rest",
  check_again: "Check the file again",
  refused: "1 row was refused |||| %{smart_count} rows were refused",
  refused_remedy:
    "Nothing of their products was written. Each row says its place in the file and the reason: correct it there and import the file again. What has been imported already is recognised and changes nothing.",
  show_refused: "Show what was refused",
  upload_corrected: "Upload the corrected file",
  failed: "The import ended after %{done} of 1 product |||| The import ended after %{done} of %{smart_count} products",
  failed_remedy: "What was written stays. Go on when the cause is removed.",
};
