export default {
  title: "The import is under way",
  progress: "%{done} of 1 product |||| %{done} of %{smart_count} products",
  leave: "It goes on by itself. You may leave this page and come back.",
  stalled: "Nobody has been at work on this for a while; the server may have been restarted. What was written stays.",
  resume: "Go on",
};
