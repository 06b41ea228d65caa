export default {
  title: "正在导入",
  progress: "%{done} / %{smart_count} 个产品",
  leave: "导入会自动继续。您可以离开此页，稍后再回来。",
  stalled: "此导入已停滞一段时间，服务器可能已重新启动。已写入的内容会保留。",
  resume: "继续",
};
