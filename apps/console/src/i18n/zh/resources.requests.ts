export default {
  name: "支持请求",
  fields: {
    number: "请求",
    account: "客户",
    product: "产品",
    category: "状态",
    severity: "严重级别",
    assignee: "处理人",
    team: "团队",
    nextDueAt: "到期",
    updatedAt: "更新",
    kind: "内容",
    outcome: "规则判定",
    categorySince: "进入该状态",
    createdAt: "提交",
  },
};
