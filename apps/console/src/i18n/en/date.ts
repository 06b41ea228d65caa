export default {
  not_announced: "Not announced",
  unknown_and_over: "Over, day unknown",
};
