export default {
  one: "条款 %{number}",
  add: "添加条款",
  remove: "移除此条款",
  summary: "一句话说明条款",
  clauses: "规则条目",
  clauses_hint: "编号以逗号分隔，例如 4.3.1, 4.4.2",
  effect: "作用",
  waives: { yes: "这些规则条目不适用", no: "在这些规则条目之外另加" },
  url: "发布地址",
  from: "首日",
  to: "末日",
};
