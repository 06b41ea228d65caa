export default {
  section: "还有谁在查看",
  looking: "%{name} 也在查看此请求。",
  writing: "%{name} 正在此请求中撰写。",
};
