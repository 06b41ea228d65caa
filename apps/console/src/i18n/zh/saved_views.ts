export default {
  label: "视图",
  none: "还没有视图。设置好筛选、排序和列后，可在此保存。",
  failed: "无法加载视图。",
  save_this: "将当前显示保存为视图…",
  save_title: "保存此视图",
  name: "名称",
  what: "保存列表的筛选条件、排序和列。",
  replaces: "您已有同名视图，将被替换。",
  share: "所有员工可见",
  shared: "您的视图，与所有员工共享",
  private: "您的视图",
  delete: "删除视图 %{name}",
};
