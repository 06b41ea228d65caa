export default {
  no_end_announced: "未公布终止日期",
  end_known: "已知终止日期",
};
