export default {
  title: "将发生的变化",
  nothing_yet: "这是预演：尚未写入任何内容。",
  refused: "有些行无法导入，其产品也因此无法导入。请按所示位置更正文件，或返回重新选择；其他产品现在即可导入。",
  back: "返回选项",
  choice: "导入内容",
  chosen: "已选择 %{count} 个产品，共 %{smart_count} 个",
  all: "全选",
  none: "全不选",
  take: "导入 %{smart_count} 个产品",
  take_title: "从 %{file} 导入 %{smart_count} 个产品",
  take_what:
    "将按产品逐个写入报告所示的内容。在此期间被他人更改的产品会被拒绝，不会覆盖。所有内容为一次更改，可以撤销。",
  take_shortens: "该文件会缩短 %{smart_count} 个版本已公布的支持。客户可能已据此安排。",
  take_without_refused: "被拒绝的行及其产品不会导入。",
  nothing_to_take: "没有可导入的内容：未被拒绝的内容已全部在目录中。",
};
