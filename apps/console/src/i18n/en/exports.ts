export default {
  list: "Export",
  chosen: "Export",
  failed: "The file could not be made.",
  format: {
    csv: "CSV, for spreadsheets",
    json: "JSON, for programs",
    openeox_json: "OpenEoX, for other vendors' systems",
    endoflife_json: "endoflife.date format",
  },
};
