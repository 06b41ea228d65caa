export default {
  fields: {
    comment: "What was said",
    state: "State",
    scores: "Rated",
    type: "Kind",
    product: "Product",
    request: "Request",
    assignee: "In the hands of",
    receivedAt: "Received",
    source: "How it came",
    audience: "For",
    agent: "Agent then",
  },
};
