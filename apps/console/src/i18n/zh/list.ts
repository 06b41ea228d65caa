export default {
  any: "不限",
  empty: "没有符合条件的内容",
  empty_hint: "请减少筛选条件，或换一个词搜索。",
  ending_within: "终止时间",
  choose: "选择 %{name}",
  chosen: "已选 %{smart_count} 项",
  chosen_actions: "所选行",
  choose_none: "取消选择",
  quick: "快速筛选",
  changed_within: "更改时间",
  last_days: "最近 %{smart_count} 天",
  days: "%{smart_count} 天内",
};
