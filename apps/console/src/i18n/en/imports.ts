export default {
  command: "Import products and versions",
  short_title: "Import",
  title: "Import products and versions",
  title_of: "Import of %{file}",
  about:
    "Takes products and versions out of a file into the catalogue. You see row by row what would change before anything does.",
  steps: "Steps of the import",
  step: { file: "File", settings: "Choices", check: "Check", apply: "Import", result: "Result" },
  step_of: "Step %{number} of %{total}: %{step}",
  format: { csv: "CSV table", endoflife: "endoflife.date", openeox: "OpenEoX" },
  format_about: {
    csv: "A row for each version, as spreadsheets save it. You say which column is what.",
    endoflife: "JSON of the endoflife.date API, version 1: all products in full, or one of them.",
    openeox: "JSON with the end-of-life statements of software products: a Shell of the OpenEoX standard.",
  },
  state: {
    UPLOADED: "Uploaded, not checked",
    PLANNED: "Checked, not imported",
    APPLYING: "Being imported",
    DONE: "Imported",
    FAILED: "Ended early",
  },
  uploaded: "Uploaded by %{owner},",
  kept_until: "kept until",
  not_mine: "This is the import of %{owner}. You can follow it; to import yourself, upload the file yourself.",
  nothing_changed: "Nothing was changed.",
  gone: "This import is no longer there",
  gone_hint:
    "Files and reports are kept for a day, ten of a person. What was imported stays. Upload the file again to go on.",
  another: "Import another file",
};
