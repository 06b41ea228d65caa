export default {
  name: "Support request |||| Support requests",
  fields: {
    number: "Request",
    account: "Customer",
    product: "Product",
    category: "Stands at",
    severity: "Severity",
    assignee: "Assignee",
    team: "Team",
    nextDueAt: "Due",
    updatedAt: "Updated",
    kind: "About",
    outcome: "The rules say",
    categorySince: "There since",
    createdAt: "Filed",
  },
};
