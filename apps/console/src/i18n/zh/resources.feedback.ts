export default {
  fields: {
    comment: "内容",
    state: "状态",
    scores: "评分",
    type: "类别",
    product: "关于",
    request: "请求",
    assignee: "负责人",
    receivedAt: "收到",
    source: "来源",
    audience: "适用于",
    agent: "当时的处理人",
  },
};
