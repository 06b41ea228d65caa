export default {
  no_end_announced: "No end announced",
  end_known: "End is known",
};
