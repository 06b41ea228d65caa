export default {
  done: "导入完成",
  nothing_written: "导入完成，没有需要写入的内容",
  count: {
    products: "处理的产品",
    created: "新增的行",
    updated: "更改的行",
    unchanged: "不变的行",
    refused: "拒绝的行",
  },
  report: "导入的内容",
  undo_hint:
    "此导入写入的内容共为 %{smart_count} 次更改。撤销也是一次更改，需要说明原因；如其中有内容此后又被编辑，则会被拒绝。",
  undo: "撤销此导入",
  undo_part: "撤销第 %{number} 次更改",
  change: "导入 %{file}。",
  left_out: "有 %{smart_count} 个产品未选择。",
  take_rest: "重新检查以导入其余产品",
  check_again: "重新检查文件",
  refused: "有 %{smart_count} 行被拒绝",
  refused_remedy:
    "这些产品未写入任何内容。每行都注明了其在文件中的位置和原因：请更正后重新导入文件。已导入的内容会被识别，不会再次更改。",
  show_refused: "查看被拒绝的行",
  upload_corrected: "上传更正后的文件",
  failed: "导入在处理 %{done} / %{smart_count} 个产品后结束",
  failed_remedy: "已写入的内容会保留。排除原因后可以继续。",
};
