export default {
  title: "最近更改",
  about: "对版本所做的更改、更改人与理由：每一步一条，最新的在前。",
  since: "更改时间",
  ever: "任意时间",
  last_days: "最近 %{smart_count} 天",
  shortened_only: "仅显示缩短的承诺",
  count: "共 %{smart_count} 次更改",
  versions: "%{smart_count} 个版本",
  more: "另有 %{smart_count} 个",
  added: "已添加",
  empty: "没有更改",
  show_more: "显示更早的更改",
};
