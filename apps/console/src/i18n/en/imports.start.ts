export default {
  format: "What is the file?",
  file: "Which file?",
  template_hint: "No table yet?",
  template: "Download a template",
  drop: "Drop the file here, or",
  choose: "Choose a file",
  choose_another: "Choose another file",
  limits: "%{endings}, up to %{size}, text in UTF-8",
  upload: "Upload and go on",
  uploading: "The file is being uploaded",
  problem: {
    empty: "The file is empty. Choose another one.",
    too_large: "The file is larger than %{size}. Split it and import the parts one after another.",
    wrong_type: "A file of the format %{format} ends in %{endings}. Choose another file or another format.",
  },
  broken: "The file cannot be read",
  broken_remedy:
    "Nothing was kept and nothing was changed. Correct the file at this place, or export it anew, and choose it again.",
  recent: "Imports of the last day",
  recent_hint: "Go on where you were, or look at what others import.",
  column: { file: "File", state: "How far", owner: "By", uploaded: "Uploaded" },
  you: "You",
};
