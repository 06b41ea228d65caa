export default {
  fields: {
    comment: "What was said",
    state: "State",
    scores: "Rated",
    type: "Kind",
    product: "About",
    request: "Request",
    assignee: "In the hands of",
    receivedAt: "Received",
    source: "How it came",
    audience: "For",
    agent: "Agent then",
  },
};
