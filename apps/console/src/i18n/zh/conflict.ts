export default {
  title: "其他人已先行保存",
  who: "%{author} 已更改此内容，理由是“%{reason}”，时间：",
  field: "字段",
  before: "您开始编辑时",
  theirs: "对方的值",
  mine: "我的值",
  open: "还有 %{smart_count} 个字段需要您选择。",
  save: "保存所选内容",
};
