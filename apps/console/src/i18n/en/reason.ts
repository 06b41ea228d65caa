export default {
  label: "Reason",
  hint: "Goes into the history, for those who ask later why this changed.",
  missing: "Say why: nothing is changed without a reason.",
};
