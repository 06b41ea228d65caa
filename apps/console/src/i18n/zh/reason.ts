export default {
  label: "理由",
  hint: "将写入历史记录，供日后查询更改原因。",
  missing: "请填写理由：没有理由不会进行任何更改。",
};
