export default {
  title: "征求反馈",
  short_title: "设置",
  about: "请求办结后是否、何时以及就什么征求客户的反馈（6.3）。对此后的征求生效。",
  saved: "设置已保存。",
  undo: "撤销更改",
  read_only: "您可以查看设置。管理员可以更改。",
  no_scale: "请至少选择一项。",
  range: "%{least} 至 %{most} 的整数。",
  no_history: "至今未曾更改。",
};
